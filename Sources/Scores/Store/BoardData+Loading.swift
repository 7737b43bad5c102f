import Words

extension BoardData {
  /// Reads a data folder, or the published data.
  public static func load(from source: some DataSource) -> BoardData {
    var findings: [Finding] = []
    let registry = ProvinceRegistry(from: source, &findings)
    let settings = BoardSettings(from: source, registry: registry, &findings)
    var books: [String: ScoreBook] = [:]
    for id in jsonNames(in: IndexDefinition.folder, of: source, &findings) {
      guard let definition = IndexDefinition(id: id, from: source, &findings) else { continue }
      books[id] = loadBook(definition, registry, from: source, &findings)
    }
    if books[settings.index] == nil {
      let file = "\(IndexDefinition.folder)/\(settings.index).json"
      if !findings.contains(where: { $0.file == file }) {
        findings.append(Finding(file: file, ReadFault.missing.words))
      }
    }
    return BoardData(
      settings: settings, registry: registry, books: books, findings: findings.sorted(by: Finding.comesBefore)
    )
  }

  private static func loadBook(
    _ definition: IndexDefinition, _ registry: ProvinceRegistry, from source: some DataSource,
    _ findings: inout [Finding]
  ) -> ScoreBook {
    let folder = "\(YearScores.folder)/\(definition.id)"
    var years: [YearScores] = []
    // Without provinces no row can be read, and the one finding about them says all.
    let names = registry.sets.isEmpty ? [] : jsonNames(in: folder, of: source, &findings)
    for name in names {
      let path = "\(folder)/\(name).json"
      guard name.utf8.count == 4, let year = Int(name) else {
        findings.append(Finding(.warning, file: path, .notAYear))
        continue
      }
      guard let root = DataFile.open(path, in: source, &findings) else { continue }
      if let scores = YearScores(root, year: year, definition: definition, registry: registry, &findings) {
        years.append(scores)
      }
    }
    return ScoreBook(definition: definition, registry: registry, scores: years)
  }

  /// The names of the JSON files in a folder, without `.json`; hidden ones are not ours.
  private static func jsonNames(
    in folder: String, of source: some DataSource, _ findings: inout [Finding]
  ) -> [String] {
    do {
      return try source.names(in: folder)
        .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
        .map { String($0.dropLast(".json".count)) }
    } catch {
      findings.append(Finding(file: folder, error.words))
      return []
    }
  }
}

extension Finding {
  /// By file, then line, then key.
  static func comesBefore(_ one: Finding, _ other: Finding) -> Bool {
    (one.file, one.line ?? 0, one.key ?? "") < (other.file, other.line ?? 0, other.key ?? "")
  }
}
