import Pages
import Scores

extension TargetsPanel {
  /// The years of the open target, or every target with its verdict.
  func file(by judge: TargetJudge) -> TableFile {
    if isOpen, let detail {
      return TableFile(name: detail.outlook.target.id, table: Table.years(detail.years))
    }
    return TableFile(
      name: "targets" + (year.map { "-\($0)" } ?? ""),
      table: Table.targets(TargetRow.rows(content.outlooks, by: judge, names: content.names)))
  }
}
