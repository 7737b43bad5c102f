import Scores

extension TargetsPanel {
  /// The years of the open target, or every target with its verdict.
  public var file: TableFile {
    if isOpen, let detail {
      return TableFile(name: detail.outlook.target.id, table: Table.years(detail.years))
    }
    return TableFile(name: "targets-\(year)", table: Table.targets(content.outlooks))
  }
}

extension Table {
  /// Targets, each with its verdict.
  static func targets(_ outlooks: [TargetOutlook]) -> Table {
    Table(outlooks) {
      Column("id") { .id($0.target.id) }
      Column("index") { .id($0.target.index) }
      Column("kind") { .id($0.target.kind.name.rawValue) }
      Column("goal_year") { .whole($0.target.goalYear) }
      Column("goal") { .number($0.goal) }
      Column("goal_scaled") { .number($0.goalScaled) }
      Column("actual") { .number($0.newest?.actual) }
      Column("verdict") { .id($0.verdict.rawValue) }
    }
  }

  /// The years of a target.
  static func years(_ years: [TargetYear]) -> Table {
    Table(years) {
      Column("year") { .whole($0.year) }
      Column("path") { .number($0.path) }
      Column("path_scaled") { .number($0.pathScaled) }
      Column("actual") { .number($0.actual) }
      Column("of") { .whole($0.of) }
      Column("verdict") { .id($0.verdict.rawValue) }
    }
  }
}
