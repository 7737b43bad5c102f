import Scores

extension TrendsPanel {
  /// The years of the selected series, with the ranks of the compared provinces.
  public var file: TableFile {
    let trend = content.trend
    let rows = {
      trend.points.map { point -> [TableFile.Field] in
        let standing = point.standing
        return [
          .whole(point.year), .number(standing?.score), .whole(standing?.rank), .whole(standing?.of),
          .whole(standing?.group),
          .text(point.isComparableWithPrevious.map { $0 ? "true" : "false" } ?? ""),
        ] + content.compared.map { .whole($0[point.year]?.standing?.rank) }
      }
    }
    return TableFile(
      name: "\(definition.id)-\(trend.item)-\(trend.province.code)-trend",
      heads: ["year", "score", "rank", "of", "group", "comparable_with_previous"]
        + content.compared.map { "rank_\($0.province.code)" },
      rows: rows)
  }
}
