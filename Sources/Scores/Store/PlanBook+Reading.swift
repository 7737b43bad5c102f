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
    var broken = 0
    var plans: [Plan] = []
    var (faults, entryFaults): ([String: Finding], [String: Finding]) = ([:], [:])
    for id in ids {
      var own: [Finding] = []
      defer { findings += own }
      let root = DataFile.open("\(Plan.folder)/\(id).json", in: source, &own)
      guard let root, let plan = Plan(root, id: id, folder, broken: &broken, &own) else {
        broken += 1
        faults[id] = own.first { $0.severity == .error }
        continue
      }
      plans.append(plan)
      for (entry, fault) in Self.entryFaults(root, own) { entryFaults["\(id)/\(entry)"] = fault }
    }
    self.init(plans, brokenCount: broken, faults: faults, entryFaults: entryFaults)
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
