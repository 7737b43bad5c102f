import PublishedData

/// The published data inside the program: the same files as a data folder, never written.
public struct PublishedSource: DataSource {
  /// The paths of all files, sorted: the data folder's, and `themes/NAME.json`.
  public let paths: [String]
  /// The place of each path among the files of the program.
  private let places: [Int]

  /// The published data.
  public init() {
    let named = (0..<pd_count()).map { (path: String(cString: pd_path($0)), place: $0) }
      .sorted { $0.path < $1.path }
    paths = named.map(\.path)
    places = named.map(\.place)
  }

  /// The names of the files directly in a folder, sorted; none if there is no such folder.
  public func names(in folder: String) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    return paths.compactMap { path in
      guard path.hasPrefix(prefix) else { return nil }
      let name = path.dropFirst(prefix.count)
      return name.utf8.contains(UInt8(ascii: "/")) ? nil : String(name)
    }
  }

  /// The bytes of a file.
  public func read(_ path: String) throws(ReadFault) -> [UInt8] {
    guard let index = paths.firstIndex(of: path) else { throw .missing }
    return Array(UnsafeBufferPointer(start: pd_bytes(places[index]), count: pd_size(places[index])))
  }
}
