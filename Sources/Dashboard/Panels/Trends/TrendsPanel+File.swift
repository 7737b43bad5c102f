import Pages
import Scores

extension TrendsPanel {
  /// The years of the selected series, with the ranks of the compared provinces.
  var file: TableFile {
    let trend = content.trend
    return TableFile(
      name: "\(definition.id)-\(trend.item)-\(trend.province.code)-trend",
      table: trend.table(comparedWith: content.compared))
  }
}
