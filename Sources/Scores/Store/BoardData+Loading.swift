import Words

extension BoardData {
  /// Reads a data folder, or the published data.
  public static func load(from source: some DataSource) -> BoardData {
    var findings: [Finding] = []
    let registry = ProvinceRegistry(from: source, &findings)
    var settings = BoardSettings(from: source, registry: registry, &findings)
    var books: [String: ScoreBook] = [:]
    let indices = jsonNames(in: IndexDefinition.folder, of: source, &findings)
    for id in indices {
      let path = "\(IndexDefinition.folder)/\(id).json"
      guard let root = DataFile.open(path, in: source, &findings) else { continue }
      guard let definition = IndexDefinition(root, id: id, &findings) else { continue }
      let own = definition.units.map { units in
        ProvinceRegistry(from: source, units: units.id, &findings)
      }
      let book = loadBook(definition, own ?? registry, from: source, &findings)
      let faulty = Set(findings.lazy.filter { $0.severity == .error }.map(\.file))
      book.checkFacts(
        root, isWhole: { !faulty.contains(YearScores.path(of: $0, index: id)) }, &findings)
      books[id] = book
    }
    if books[settings.index] == nil {
      let file = "\(IndexDefinition.folder)/\(settings.index).json"
      // Unless it is told already why.
      if !findings.contains(where: { $0.file == file || $0.file == IndexDefinition.folder }) {
        let place = BoardSettings.indexPlace(in: source)
        findings.append(
          place?.error(.noIndex(settings.index, known: indices))
            ?? Finding(file: file, ReadFault.missing.words))
      }
    }
    let folder = TargetBook.Folder(
      registry: registry, units: books.filter { $1.definition.units != nil }.mapValues(\.registry),
      definitions: books.mapValues(\.definition),
      indices: indices.isEmpty ? [] : Set(indices + [settings.index]))
    let targets = TargetBook(from: source, folder, &findings)
    settings.leads = LeadDepartment.read(
      from: source, books[settings.index]?.definition, &findings)
    let plans = PlanBook(
      jsonNames(in: Plan.folder, of: source, &findings), from: source,
      PlanBook.Folder(
        registry: folder.registry, definitions: folder.definitions,
        indices: folder.indices.union(targets.indexNames.keys),
        targets: targets.fault == nil ? targets.ids : nil),
      &findings)
    let assignments = AssignmentBook(
      books.keys.sorted().flatMap { index in
        years(in: "\(AssignmentBook.folder)/\(index)", of: source, &findings).map { (index, $0) }
      }, from: source, folder, targets: targets.fault == nil ? targets.ids : nil, &findings)
    return BoardData(
      settings: settings, registry: registry, books: books, targets: targets, plans: plans,
      assignments: assignments, findings: Finding.inOrder(findings))
  }

  private static func loadBook(
    _ definition: IndexDefinition, _ registry: ProvinceRegistry, from source: some DataSource,
    _ findings: inout [Finding]
  ) -> ScoreBook {
    let folder = "\(YearScores.folder)/\(definition.id)"
    var years: [YearScores] = []
    var faults: [Int: Finding] = [:]
    // Without provinces no row can be read, and the one finding about them says all.
    let found = registry.sets.isEmpty ? [] : Self.years(in: folder, of: source, &findings)
    for year in found {
      let path = YearScores.path(of: year, index: definition.id)
      let before = findings.count
      defer { faults[year] = findings.dropFirst(before).first { $0.severity == .error } }
      guard let bytes = DataFile.read(path, in: source, &findings),
        let root = DataFile.root(of: bytes, file: path, &findings)
      else { continue }
      if var scores = YearScores(root, year: year, definition: definition, registry: registry, &findings) {
        // Asked only where something depends on it.
        if !definition.groupSizes.isEmpty {
          scores.isAsShipped = source is PublishedSource || ShippedFigures.bytes(of: path) == bytes
        }
        scores.checkStatedSums(definition, root, &findings)
        years.append(scores)
      }
    }
    return ScoreBook(definition: definition, registry: registry, scores: years, faults: faults)
  }

  /// The years that files of a folder are named by; others are told.
  private static func years(
    in folder: String, of source: some DataSource, _ findings: inout [Finding]
  ) -> [Int] {
    jsonNames(in: folder, of: source, &findings).compactMap { name in
      if name.utf8.count == 4, name.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let year = Int(name),
        IDShape.years.contains(year)
      {
        return year
      }
      findings.append(Finding(.warning, file: "\(folder)/\(name).json", .notAYear))
      return nil
    }
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
  /// By file and line; those of one line in the order they were found.
  public static func inOrder(_ findings: [Finding]) -> [Finding] {
    findings.enumerated()
      .sorted { one, other in
        (one.element.file, one.element.line ?? 0, one.offset)
          < (other.element.file, other.element.line ?? 0, other.offset)
      }
      .map(\.element)
  }
}
