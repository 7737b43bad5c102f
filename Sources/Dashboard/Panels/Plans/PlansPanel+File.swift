import Pages
import Scores
import Words

extension PlansPanel {
  /// Every measure and report that is shown; of an open measure its log.
  var file: TableFile {
    if isOpen, case .measure(let entry) = detail?.entry {
      return TableFile(name: "\(entry.plan.id)-\(entry.measure.id)", table: Table.log(entry.measure.log))
    }
    return TableFile(
      name: "plans" + (content.year.map { "-\($0)" } ?? ""),
      table: Table.planEntries(content.rows.lazy.map(\.entry), content.review.today))
  }
}
