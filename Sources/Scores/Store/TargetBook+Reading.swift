import Words

extension TargetBook {
  /// Where the targets are in a data folder.
  package static let path = "targets.json"

  /// What must be known of a folder to read its targets.
  struct Folder {
    var registry: ProvinceRegistry
    /// The units other than provinces, by the index that ranks them.
    var units: [String: ProvinceRegistry] = [:]
    /// The definitions that can be used, by id.
    var definitions: [String: IndexDefinition]
    /// The ids of all index files, those that cannot be used too; empty where they cannot be listed.
    var indices: Set<String>

    /// The provinces or units with the id of a set.
    func unitSet(_ id: String) -> ProvinceSet? {
      registry.provinceSet(id) ?? units.values.lazy.compactMap { $0.provinceSet(id) }.first
    }

    /// Where the one may stand whose promise it is: among those that the index ranks; among all where
    /// nothing is known of it.
    func registries(for index: String?) -> [ProvinceRegistry] {
      guard let index, definitions[index] != nil else {
        return [registry] + units.sorted { $0.key < $1.key }.map(\.value)
      }
      return [units[index] ?? registry]
    }
  }

  /// Reads `targets.json`; without one there are no targets.
  ///
  /// What is wrong in it is left out and told. Nothing here looks at a figure: that is for ``figureFindings(in:of:)``.
  init(from source: some DataSource, _ folder: Folder, _ findings: inout [Finding]) {
    let before = findings.count
    guard let root = TargetBook.open(source, &findings) else {
      self.init(fault: findings.dropFirst(before).first)
      return
    }
    let names = TargetBook.indexNames(root, &findings)
    var reader = TargetReader(folder: folder, named: Set(names.keys))
    let list = root.required("targets", &findings)
    let places = list?.elements(&findings) ?? []
    // Not a list: nothing can be put into it without losing it.
    let fault = list.flatMap { $0.value.kind == .array ? nil : findings.last }
    var targets: [Target] = []
    var entryFaults: [Finding] = []
    for place in places {
      let told = findings.count
      if let target = reader.target(place, &findings) {
        targets.append(target)
      } else if let first = findings.dropFirst(told).first(where: { $0.severity == .error }) {
        entryFaults.append(first)
      }
    }
    self.init(targets, entryFaults: entryFaults, indexNames: names, ids: reader.seen, fault: fault)
  }

  /// The root of the file; `nil`, without a finding, where there is no such file.
  static func open(_ source: some DataSource, _ findings: inout [Finding]) -> PlacedValue? {
    var own: [Finding] = []
    let root = DataFile.open(path, in: source, &own)
    findings += own.filter { $0.words != ReadFault.missing.words }
    return root
  }

  private static func indexNames(
    _ root: PlacedValue, _ findings: inout [Finding]
  ) -> [String: String] {
    var names: [String: String] = [:]
    for (id, name) in root["indices"]?.members(named: .file, &findings) ?? [] {
      names[id] = name.string(&findings)
    }
    return names
  }
}

/// Reads the entries of `targets.json` one after the other.
struct TargetReader {
  let folder: TargetBook.Folder
  /// The indices that the file names.
  let named: Set<String>
  /// The ids of the entries that were read, faulty or not.
  private(set) var seen: Set<String> = []

  init(folder: TargetBook.Folder, named: Set<String>) {
    self.folder = folder
    self.named = named
  }

  /// A target; `nil` if anything in it is wrong: half a promise is not judged.
  mutating func target(_ place: PlacedValue, _ findings: inout [Finding]) -> Target? {
    let before = findings.count
    let target = read(place, &findings)
    return findings.dropFirst(before).contains { $0.severity == .error } ? nil : target
  }

  private mutating func read(_ place: PlacedValue, _ findings: inout [Finding]) -> Target? {
    let id = place.newID(&seen, &findings)
    let index = index(place, &findings)
    let item = item(place, in: index, &findings)
    let province = place.province(in: folder.registries(for: index), &findings)
    let (goalYear, baseYear) = years(place, &findings)
    let kind = TargetKindReader(
      place: place, folder: folder, index: index, item: item, setID: province?.set, goalYear: goalYear,
      hasBase: place["base_year"] != nil
    ).kind(&findings)
    if let kind { checkUnused(place, by: kind.name, &findings) }
    let base = base(place, &findings)
    let name = place["name"]?.text(&findings)
    let document = document(place, &findings)
    let assumptions = place["assumptions"]?.elements(&findings).compactMap { $0.text(&findings) } ?? []
    let ended = ended(place, &findings)
    guard let id, let index, let item, let province, let goalYear, let baseYear, let kind, let ended else {
      return nil
    }
    return Target(
      id: id, kind: kind, index: index, item: item, province: province, baseYear: baseYear.value,
      base: base, goalYear: goalYear, name: name,
      document: document, assumptions: assumptions, ended: ended.value)
  }

  /// A value that may rightly be absent, against one that is wrong.
  struct Stated<Value> {
    var value: Value?
  }

  private func index(_ place: PlacedValue, _ findings: inout [Finding]) -> String? {
    guard let indexPlace = place.required("index", &findings), let id = indexPlace.id(.file, &findings) else {
      return nil
    }
    guard folder.indices.isEmpty || folder.indices.contains(id) || named.contains(id) else {
      findings.append(indexPlace.error(.unknownIndex(id, known: folder.indices.union(named).sorted())))
      return nil
    }
    return id
  }

  private func item(
    _ place: PlacedValue, in index: String?, _ findings: inout [Finding]
  ) -> ItemID? {
    guard let itemPlace = place["item"] else { return .total }
    guard let text = itemPlace.id(.item, &findings) else { return nil }
    let item = ItemID(text)
    guard let definition = index.flatMap({ folder.definitions[$0] }) else { return item }
    guard definition.has(item) else {
      findings.append(itemPlace.error(.unknownItem(item)))
      return nil
    }
    return item
  }

  private func years(
    _ place: PlacedValue, _ findings: inout [Finding]
  ) -> (goal: Int?, base: Stated<Int>?) {
    let goalPlace = place.required("goal_year", &findings)
    let goal = goalPlace?.year(&findings)
    guard let basePlace = place["base_year"] else { return (goal, Stated(value: nil)) }
    guard let base = basePlace.year(&findings) else { return (goal, nil) }
    guard let goalPlace, let goal else { return (nil, Stated(value: base)) }
    guard goal > base else {
      findings.append(goalPlace.error(.goalBeforeBase(goal, base)))
      return (goal, nil)
    }
    guard goal - base <= Target.longest else {
      findings.append(goalPlace.error(.tooManyYears(Target.longest)))
      return (goal, nil)
    }
    return (goal, Stated(value: base))
  }

  private func base(_ place: PlacedValue, _ findings: inout [Finding]) -> Target.StatedBase? {
    let of = place["base_of"]?.integer(&findings)
    if let of, of < 1, let ofPlace = place["base_of"] { findings.append(ofPlace.error(.mustBePositive)) }
    guard let valuePlace = place["base_value"], let value = valuePlace.number(&findings) else { return nil }
    guard value > 0 else {
      findings.append(valuePlace.error(.mustBePositive))
      return nil
    }
    return Target.StatedBase(value: value, of: of)
  }

  /// What other kinds have and this one does not use: it must be what it is all the same.
  private func checkUnused(
    _ place: PlacedValue, by kind: Target.Kind.Name, _ findings: inout [Finding]
  ) {
    if [.aboveAverage, .partsRise, .completion].contains(kind) { _ = place["number"]?.number(&findings) }
    if kind != .yearlyClimb { _ = place["score"]?.bool(&findings) }
    guard kind != .completion else { return }
    _ = TargetKindReader(
      place: place, folder: folder, index: nil, item: nil, setID: nil, goalYear: nil, hasBase: true
    ).completion(&findings)
  }

  private func document(_ place: PlacedValue, _ findings: inout [Finding]) -> Target.Document {
    guard let document = place["document"] else { return Target.Document() }
    guard document.value.kind == .object else {
      findings.append(document.error(.mustBe(.object)))
      return Target.Document()
    }
    return Target.Document(
      number: document["number"]?.string(&findings), date: document["date"]?.day(&findings),
      issuer: document["issuer"]?.text(&findings), words: document["words"]?.text(&findings),
      basedOn: document["based_on"]?.text(&findings))
  }

  private func ended(
    _ place: PlacedValue, _ findings: inout [Finding]
  ) -> Stated<Target.Ended>? {
    guard let ended = place["ended"] else { return Stated(value: nil) }
    guard let date = ended.required("date", &findings)?.day(&findings) else { return nil }
    return Stated(value: Target.Ended(date: date, reason: ended["reason"]?.text(&findings)))
  }
}

extension PlacedValue {
  /// A day, `2021-10-20`; a finding if this is something else.
  func day(_ findings: inout [Finding]) -> CalendarDay? {
    guard let text = string(&findings) else { return nil }
    if let day = CalendarDay(text) { return day }
    findings.append(error(.badDay))
    return nil
  }
}
