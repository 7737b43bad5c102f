import Words

extension PlanBook {
  /// What must be known of a folder to read its plans.
  struct Folder {
    /// The provinces.
    var registry: ProvinceRegistry
    /// The definitions that can be used, by id.
    var definitions: [String: IndexDefinition]
    /// The ids of all index files, those that cannot be used too; empty where they cannot be listed.
    var indices: Set<String>
    /// The ids of the targets.
    var targets: Set<String>
  }

  /// Reads the plans with these ids; what is wrong in them is left out and told.
  init(_ ids: [String], from source: some DataSource, _ folder: Folder, _ findings: inout [Finding]) {
    var broken = 0
    var plans: [Plan] = []
    for id in ids {
      guard let root = DataFile.open("\(Plan.folder)/\(id).json", in: source, &findings),
        let plan = Plan(root, id: id, folder, broken: &broken, &findings)
      else {
        broken += 1
        continue
      }
      plans.append(plan)
    }
    self.init(plans, brokenCount: broken)
  }
}
