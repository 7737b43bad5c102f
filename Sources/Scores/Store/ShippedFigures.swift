/// The figures inside the program, for telling whether others are the publisher's.
///
/// Only of indices whose publisher says how large the groups are; read once, and only where somebody asks.
enum ShippedFigures {
  /// The scores of an index in a year, if the program holds them.
  static func scores(of index: String, in year: Int) -> YearScores? { years[index]?[year] }

  /// The bytes of a file of the program; `nil` if it has none at that path.
  static func bytes(of path: String) -> [UInt8]? { try? source.read(path) }

  private static let source = PublishedSource()

  private static let years: [String: [Int: YearScores]] = {
    // What is wrong in the files of the program, its tests tell.
    var findings: [Finding] = []
    let registry = ProvinceRegistry(from: source, &findings)
    let files = { (folder: String) in
      source.names(in: folder).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(".json".count)) }
    }
    var years: [String: [Int: YearScores]] = [:]
    for id in files(IndexDefinition.folder) {
      guard let root = DataFile.open("\(IndexDefinition.folder)/\(id).json", in: source, &findings),
        let definition = IndexDefinition(root, id: id, &findings), !definition.groupSizes.isEmpty
      else { continue }
      for year in files("\(YearScores.folder)/\(id)").compactMap(Int.init) {
        guard let root = DataFile.open(YearScores.path(of: year, index: id), in: source, &findings) else {
          continue
        }
        years[id, default: [:]][year] = YearScores(
          root, year: year, definition: definition, registry: registry, &findings)
      }
    }
    return years
  }()
}
