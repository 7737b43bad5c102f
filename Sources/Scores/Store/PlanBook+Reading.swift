import Words

extension PlanBook {
  /// What must be known of a folder to read its plans.
  struct Folder {
    var registry: ProvinceRegistry
    /// The definitions that can be used, by id.
    var definitions: [String: IndexDefinition]
    /// The ids of all index files, those that cannot be used too; empty where they cannot be listed.
    var indices: Set<String>
    /// The ids of the targets.
    var targets: Set<String>?
  }

  /// Reads the plans with these ids; what is wrong in them is left out and told.
  init(_ ids: [String], from source: some DataSource, _ folder: Folder, _ findings: inout [Finding]) {
    var plans: [Plan] = []
    var (faults, entryFaults): ([String: Finding], [String: Finding]) = ([:], [:])
    for id in ids {
      var own: [Finding] = []
      defer { findings += own }
      let root = DataFile.open("\(Plan.folder)/\(id).json", in: source, &own)
      guard let root, var plan = Plan(root, id: id, folder, &own) else {
        faults[id] = own.first { $0.severity == .error }
        continue
      }
      plan.note(own.filter { $0.severity == .error }, in: root)
      plans.append(plan)
      for (entry, fault) in Self.entryFaults(root, own) { entryFaults["\(id)/\(entry)"] = fault }
    }
    self.init(plans, faults: faults, entryFaults: entryFaults)
  }

  /// What a board writes of a measure and of a report.
  private static let written = [
    "measures": ["state", "begun", "done", "evidence", "log"], "reporting": ["sent"],
  ]

  /// The faults of what is recorded, by the id of the entry: what stands there is never written over.
  private static func entryFaults(_ root: PlacedValue, _ findings: [Finding]) -> [String: Finding] {
    guard findings.contains(where: { $0.severity == .error }) else { return [:] }
    var faults: [String: Finding] = [:]
    for (list, keys) in written {
      let entries = root.value[list]?.elements.map(Array.init) ?? []
      for place in entries.indices {
        guard let id = entries[place]["id"]?.string else { continue }
        faults[id] = findings.first { finding in
          finding.severity == .error
            && keys.contains { key in
              let way = "\(list)[\(place)].\(key)"
              // Lines are only added to a log; what stands in it is not touched.
              return key == "log" ? finding.key == way : finding.isAt(way)
            }
        }
      }
    }
    return faults
  }
}

extension Plan {
  /// Notes what of its file is left out, at the entry it belongs to.
  fileprivate mutating func note(_ faults: [Finding], in root: PlacedValue) {
    self.faults = faults
    for key in faults.compactMap(\.key) {
      let parts = key.split(separator: ".", maxSplits: 1).map { $0.prefix { $0 != "[" } }
      guard let list = parts.first.map(String.init) else { continue }
      let place = key.dropFirst(list.count + 1).prefix { $0.isNumber }
      let entries = root.value[list]?.elements.map(Array.init) ?? []
      guard let index = Int(place), entries.indices.contains(index), parts.count == 2 else {
        unread.insert(list)
        continue
      }
      let (id, part) = (entries[index]["id"]?.string, String(parts[1]))
      // Of two with one id the second is left out: its faults are not those of the first.
      let isFirst = entries.firstIndex { $0["id"]?.string == id } == index
      if list == "measures", isFirst, let own = measures.firstIndex(where: { $0.id == id }) {
        measures[own].unread.insert(part)
      } else if list == "reporting", isFirst, let own = reports.firstIndex(where: { $0.id == id }) {
        reports[own].unread.insert(part)
      } else {
        unread.insert(list)
      }
    }
  }
}
