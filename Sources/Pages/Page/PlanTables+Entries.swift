import Scores

extension Table {
  /// One row a measure or report.
  public static func planEntries(_ entries: [PlanEntry], _ today: CalendarDay?) -> Table {
    Table(entries) {
      Column("kind") { .id($0.measure == nil ? "report" : "measure") }
      Column("plan") { .id($0.plan.id) }
      Column("id") { .id($0.measure?.measure.id ?? $0.report?.report.id) }
      Column("paragraph") { .id($0.measure?.measure.paragraph ?? $0.report?.report.paragraph) }
      Column("dimension") { .id($0.measure?.measure.dimension?.text) }
      Column("text") { .name($0.measure?.measure.text ?? $0.report?.report.name) }
      Column("lead") { entry in
        .words(PlanNames.units(entry.measure?.measure.lead ?? entry.report?.report.by ?? [], of: entry.plan))
      }
      Column("due") { .id(($0.measure?.measure.due ?? $0.report?.report.due)?.text) }
      Column("state") { entry in
        .id(entry.measure?.standing(on: today).rawValue ?? entry.report?.standing(on: today).rawValue)
      }
      Column("done") { .whole($0.measure?.measure.record.done) }
      Column("total") { .whole($0.measure?.measure.record.total) }
    }
  }

  /// What was done for a measure.
  public static func log(_ log: [Plan.LogEntry]) -> Table {
    Table(log) {
      Column("date") { .id($0.date.text) }
      Column("channel") { .id($0.channel) }
      Column("count") { .whole($0.count) }
      Column("unit") { .id($0.unit?.vietnamese) }
      Column("note") { .id($0.note?.vietnamese) }
    }
  }
}
