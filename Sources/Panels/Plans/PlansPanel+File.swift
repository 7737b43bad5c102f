import Scores
import Words

extension PlansPanel {
  /// Every measure and report that is shown; of an open measure its log.
  public var file: TableFile {
    if isOpen, case .measure(let entry) = detail?.entry { return PlansPanel.log(of: entry) }
    return PlansPanel.table(
      of: content.rows.map(\.entry), named: "plans-\(content.year)", content.review.today, language)
  }

  /// One row an entry.
  static func table(
    of entries: [PlanEntry], named name: String, _ today: CalendarDay?, _ language: Language
  ) -> TableFile {
    TableFile(
      name: name,
      heads: [
        "kind", "plan", "id", "paragraph", "dimension", "text", "lead", "due", "state", "done", "total",
      ],
      rows: { entries.map { fields($0, today, language) } })
  }

  private static func log(of entry: PlanMeasure) -> TableFile {
    TableFile(
      name: "\(entry.plan.id)-\(entry.measure.id)", heads: ["date", "channel", "count", "unit", "note"],
      rows: {
        entry.measure.log.map { line -> [TableFile.Field] in
          [
            .text(line.date.text), .text(line.channel ?? ""), .whole(line.count),
            .text(line.unit?.vietnamese ?? ""), .text(line.note?.vietnamese ?? ""),
          ]
        }
      })
  }

  private static func fields(
    _ entry: PlanEntry, _ today: CalendarDay?, _ language: Language
  ) -> [TableFile.Field] {
    switch entry {
    case .measure(let entry):
      let measure = entry.measure
      return [
        .text("measure"), .text(entry.plan.id), .text(measure.id), .text(measure.paragraph),
        .text(measure.dimension?.text ?? ""), .text(measure.text[language]),
        .text(PlanNames.units(measure.lead, of: entry.plan)[language]), .text(measure.due?.text ?? ""),
        .text(entry.standing(on: today).rawValue), .whole(measure.record.done),
        .whole(measure.record.total),
      ]
    case .report(let entry):
      let report = entry.report
      return [
        .text("report"), .text(entry.plan.id), .text(report.id), .text(report.paragraph ?? ""), .text(""),
        .text(report.name[language]), .text(PlanNames.units(report.by, of: entry.plan)[language]),
        .text(report.due?.text ?? ""),
        .text(entry.standing(on: today).rawValue),
        .whole(nil), .whole(nil),
      ]
    }
  }
}
