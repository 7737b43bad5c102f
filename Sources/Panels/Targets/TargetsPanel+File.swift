import Scores

extension TargetsPanel {
  /// The years of the open target, or every target with its verdict.
  public var file: TableFile {
    if isOpen, let detail {
      return TableFile(
        name: "\(detail.outlook.target.id)",
        heads: ["year", "path", "path_scaled", "actual", "of", "verdict"],
        rows: detail.years.map { year in
          [
            .whole(year.year), .number(year.path), .number(year.pathScaled), .number(year.actual),
            .whole(year.of), .word(year.verdict.rawValue),
          ]
        })
    }
    return TableFile(
      name: "targets-\(year)",
      heads: ["id", "index", "kind", "goal_year", "goal", "goal_scaled", "actual", "verdict"],
      rows: content.outlooks.map { outlook in
        [
          .text(outlook.target.id), .text(outlook.target.index), .word(outlook.target.kind.name.rawValue),
          .whole(outlook.target.goalYear), .number(outlook.goal), .number(outlook.goalScaled),
          .number(outlook.newest?.actual), .word(outlook.verdict.rawValue),
        ]
      })
  }
}
