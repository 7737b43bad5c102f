import Words

/// What `papiboard plan --format json` prints; keys in docs/data-format.md.
public struct PlanDocument: Encodable, Sendable {
  private let selection: PlanSelection
  private let dimensions: [PlannedDimension]
  private let report: ProvinceYear?

  /// The measures and reports, and the dimensions of a province's year beside them.
  public init(_ selection: PlanSelection, report: ProvinceYear?) {
    self.selection = selection
    self.report = report
    dimensions = report.map { selection.review.dimensions(in: $0) } ?? []
  }

  private enum CodingKeys: String, CodingKey {
    case index, year, province, measures, reports, plans
    case dimensionsWithoutMeasure = "dimensions_without_measure"
  }

  /// Writes every key, missing values as `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let today = selection.review.today
    try container.encode(report?.definition.id, forKey: .index)
    try container.encode(report?.year, forKey: .year)
    try container.encode(report?.province.name.vietnamese, forKey: .province)
    try container.encode(
      selection.measures.map { MeasureRow(entry: $0, today: today) }, forKey: .measures)
    try container.encode(selection.reports.map { ReportRow(entry: $0, today: today) }, forKey: .reports)
    try container.encode(
      dimensions.filter(\.fellUnattended).map(\.line.item.text), forKey: .dimensionsWithoutMeasure)
    try container.encode(selection.review.plans.map(PlanRow.init(plan:)), forKey: .plans)
  }

  private struct MeasureRow: Encodable {
    let entry: PlanMeasure
    let today: CalendarDay?

    enum CodingKeys: String, CodingKey {
      case id, plan, paragraph, dimension, indices, text, lead, with, due, rhythm, state, begun, done, total
      case textInEnglish = "text_en"
      case recordedState = "recorded_state"
      case partOf = "part_of"
      case entries
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      let (plan, measure) = (entry.plan, entry.measure)
      let lead = measure.lead.map { plan.unitName($0).vietnamese }
      try container.encode(measure.id, forKey: .id)
      try container.encode(plan.id, forKey: .plan)
      try container.encode(measure.paragraph, forKey: .paragraph)
      try container.encode(measure.dimension?.text, forKey: .dimension)
      try container.encode(measure.indices, forKey: .indices)
      try container.encode(measure.text.vietnamese, forKey: .text)
      try container.encode(measure.text.english, forKey: .textInEnglish)
      try container.encode(lead.isEmpty ? nil : lead.joined(separator: "; "), forKey: .lead)
      try container.encode(measure.helpers.map { plan.unitName($0).vietnamese }, forKey: .with)
      try container.encode(measure.due?.text, forKey: .due)
      try container.encode(measure.rhythm?.vietnamese, forKey: .rhythm)
      try container.encode(measure.standing(on: today).rawValue, forKey: .state)
      try container.encode(measure.record.state.rawValue, forKey: .recordedState)
      try container.encode(measure.begun?.text, forKey: .begun)
      try container.encode(measure.record.done, forKey: .done)
      try container.encode(measure.record.total, forKey: .total)
      try container.encode(measure.partOf, forKey: .partOf)
      try container.encode(measure.log.count, forKey: .entries)
    }
  }

  private struct ReportRow: Encodable {
    let entry: PlanReport
    let today: CalendarDay?

    enum CodingKeys: String, CodingKey {
      case plan, id, kind, name, due, before, rhythm, by, to, sent, overdue
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      let (plan, report) = (entry.plan, entry.report)
      try container.encode(plan.id, forKey: .plan)
      try container.encode(report.id, forKey: .id)
      try container.encode(report.kind?.rawValue, forKey: .kind)
      try container.encode(report.name.vietnamese, forKey: .name)
      try container.encode(report.due?.text, forKey: .due)
      try container.encode(report.isBefore, forKey: .before)
      try container.encode(report.rhythm?.vietnamese, forKey: .rhythm)
      try container.encode(report.by.map { plan.unitName($0).vietnamese }, forKey: .by)
      try container.encode(report.receiver?.vietnamese, forKey: .to)
      try container.encode(report.sent?.text, forKey: .sent)
      try container.encode(report.isOverdue(on: today), forKey: .overdue)
    }
  }

  private struct PlanRow: Encodable {
    let plan: Plan

    enum CodingKeys: String, CodingKey {
      case id, number, date, issuer, title, code, provinces, from, through, indices, targets
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(plan.id, forKey: .id)
      try container.encode(plan.number, forKey: .number)
      try container.encode(plan.date?.text, forKey: .date)
      try container.encode(plan.issuer.vietnamese, forKey: .issuer)
      try container.encode(plan.title.vietnamese, forKey: .title)
      try container.encode(plan.province.code, forKey: .code)
      try container.encode(plan.province.set, forKey: .provinces)
      try container.encode(plan.firstYear, forKey: .from)
      try container.encode(plan.lastYear, forKey: .through)
      try container.encode(plan.indices, forKey: .indices)
      try container.encode(plan.targets, forKey: .targets)
    }
  }
}
