import Words

/// What `papiboard plan --format json` prints; keys in docs/data-format.md.
public struct PlanDocument: Encodable, Sendable {
  private let selection: PlanSelection
  private let planned: PlannedYear?
  private let report: ProvinceYear?
  private let endedUnits: EndedUnits
  private let unreadable: Int

  /// The measures and reports, and the dimensions of a province's year beside them.
  ///
  /// - Parameter unreadable: how many plan files cannot be read: which dimension has no measure is not known
  ///   where there are any.
  public init(
    _ selection: PlanSelection, report: ProvinceYear?, unreadable: Int = 0,
    endedUnits: EndedUnits = .published
  ) {
    self.unreadable = unreadable
    self.selection = selection
    self.report = report
    self.endedUnits = endedUnits
    planned = report.map { PlannedYear($0, review: selection.review) }
  }

  private enum CodingKeys: String, CodingKey {
    case index, year, province, measures, reports, plans, compared
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
    let basis = planned?.basis
    try container.encode(basis?.rawValue, forKey: .compared)
    // Where nothing was compared, that none fell is not known.
    let fallen = planned?.compared.filter(\.fellUnattended).map(\.line.item.text)
    try container.encode(basis == nil || unreadable > 0 ? nil : fallen, forKey: .dimensionsWithoutMeasure)
    let review = selection.review
    try container.encode(
      review.plans.map { PlanRow(plan: $0, isOwn: true, today: today, endedUnits: endedUnits) }
        + review.others.map { PlanRow(plan: $0, isOwn: false, today: today, endedUnits: endedUnits) },
      forKey: .plans)
  }

  private struct MeasureRow: Encodable {
    let entry: PlanMeasure
    let today: CalendarDay?

    enum CodingKeys: String, CodingKey {
      case id, plan, paragraph, dimension, indices, text, lead, with, due, rhythm, state, begun, done, total
      case textInEnglish = "text_en"
      case recordedState = "recorded_state"
      case partOf = "part_of"
      case planOver = "plan_over"
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
      try container.encode(entry.standing(on: today).rawValue, forKey: .state)
      try container.encode(measure.state.rawValue, forKey: .recordedState)
      try container.encode(plan.isOver(on: today), forKey: .planOver)
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
      case plan, id, kind, name, due, before, rhythm, by, to, sent, state, overdue
      case planOver = "plan_over"
      case lastDay = "last_day"
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
      let standing = entry.standing(on: today)
      try container.encode(standing.rawValue, forKey: .state)
      try container.encode(standing == .overdue, forKey: .overdue)
      try container.encode(plan.isOver(on: today), forKey: .planOver)
      try container.encode(report.lastDay?.text, forKey: .lastDay)
    }
  }

  private struct PlanRow: Encodable {
    let plan: Plan
    let isOwn: Bool
    let today: CalendarDay?
    let endedUnits: EndedUnits

    enum CodingKeys: String, CodingKey {
      case id, number, date, issuer, title, code, provinces, from, through, indices, targets, over, own
      case endedUnits = "units_ended"
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
      try container.encode(plan.isOver(on: today), forKey: .over)
      try container.encode(isOwn, forKey: .own)
      try container.encode(
        endedUnits.named(in: plan, on: today).map(EndedRow.init(named:)), forKey: .endedUnits)
    }
  }

  private struct EndedRow: Encodable {
    let named: EndedUnits.Named

    enum CodingKeys: String, CodingKey {
      case unit, since, became
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(named.name.vietnamese, forKey: .unit)
      try container.encode(named.ended.since.text, forKey: .since)
      try container.encode(named.ended.successor?.vietnamese, forKey: .became)
    }
  }
}
