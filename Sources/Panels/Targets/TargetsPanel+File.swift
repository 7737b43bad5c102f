import Scores

extension TargetsPanel {
  /// The years of the open target, or every target with its verdict.
  public var file: TableFile {
    if isOpen, let detail { return TargetsPanel.file(of: detail) }
    let outlooks = content.outlooks
    return TableFile(
      name: "targets-\(year)",
      heads: ["id", "index", "kind", "goal_year", "goal", "goal_scaled", "actual", "verdict"],
      rows: { outlooks.map(TargetsPanel.fields) })
  }

  private static func file(of detail: TargetDetail) -> TableFile {
    TableFile(
      name: detail.outlook.target.id, heads: ["year", "path", "path_scaled", "actual", "of", "verdict"],
      rows: {
        detail.years.map { year -> [TableFile.Field] in
          [
            .whole(year.year), .number(year.path), .number(year.pathScaled), .number(year.actual),
            .whole(year.of), .text(year.verdict.written ?? ""),
          ]
        }
      })
  }

  private static func fields(_ outlook: TargetOutlook) -> [TableFile.Field] {
    let target = outlook.target
    return [
      .text(target.id), .text(target.index), .text(target.kind.name.rawValue), .whole(target.goalYear),
      .number(outlook.goal), .number(outlook.goalScaled), .number(outlook.newest?.actual),
      .text(outlook.verdict.written ?? ""),
    ]
  }
}
