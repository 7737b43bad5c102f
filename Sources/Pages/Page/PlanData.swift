import Scores
import Words

extension PlanPage {
  /// What scripts read: measures, reports, plans, and which falling dimension nobody takes care of.
  var data: [Value.Field] {
    let (today, planned) = (selection.review.today, report.map { PlannedYear($0, review: selection.review) })
    // Where nothing was compared, or a plan cannot be read, that none fell unattended is not known.
    let fallen =
      planned?.basis == nil || !unreadable.isEmpty ? nil : planned?.compared.filter(\.fellUnattended)
    let review = selection.review
    let plans = review.plans.map { (plan: $0, isOwn: true) } + review.others.map { (plan: $0, isOwn: false) }
    return [
      .init("index", .id(report?.definition.id)), .init("year", .whole(report?.year)),
      .init("province", .name(report?.province.name)),
      .init("measures", .table(Self.measures(selection.measures, today))),
      .init("reports", .table(Self.reports(selection.reports, today))),
      .init("compared", .id(planned?.basis?.rawValue)),
      .init("dimensions_without_measure", fallen.map { .ids($0.map(\.line.item.text)) } ?? .missing),
      .init("plans", .table(Self.plans(plans, today))),
    ]
  }

  /// Measures; for readers paragraph, state, when, what and who.
  ///
  /// - Parameters:
  ///   - day: the last day of a period, by which states are told; what has no date says so.
  ///   - namesPlan: whether each says of which plan it is, and whether that is over: where the page does not.
  static func measures(
    _ measures: [PlanMeasure], _ today: CalendarDay?, at day: CalendarDay? = nil, namesPlan: Bool = false
  ) -> Table {
    Table(measures) {
      Column("id") { .id($0.measure.id) }
      Column("plan") { .id($0.plan.id) }
      Column("paragraph", Phrases.paragraph) { .id($0.measure.paragraph) }
      Column("state", Phrases.stateTitle, .page) { told($0, today, at: day) }
      Column("due", Phrases.due, .page) { .words(PlanNames.due($0.measure)) }
      Column("text", Phrases.measureTitle, .page, isWide: true) { entry in
        let lead = PlanNames.units(entry.measure.lead, of: entry.plan)
        let dimension = entry.measure.dimension.map { "[\($0)] " } ?? ""
        let plan = namesPlan ? LocalizedText(same: " · ") + PlanNames.plan(entry.plan, on: today) : .empty
        return .words { language in
          dimension + entry.measure.text[language]
            + (lead[language].isEmpty ? "" : " — \(lead[language])") + plan[language]
        }
      }
      Column("dimension") { .id($0.measure.dimension?.text) }
      Column("indices") { .ids($0.measure.indices) }
      Column("text") { .name($0.measure.text) }
      Column("text_en") { .id($0.measure.text.english) }
      Column("lead") { entry in
        let lead = entry.measure.lead.map { entry.plan.unitName($0).vietnamese }
        return lead.isEmpty ? .missing : .id(lead.joined(separator: "; "))
      }
      Column("with") { entry in .names(entry.measure.helpers.map { entry.plan.unitName($0) }) }
      Column("due") { .id($0.measure.due?.text) }
      Column("rhythm") { .name($0.measure.rhythm) }
      Column("product") { .name($0.measure.product) }
      Column("state") { .id($0.standing(on: today).rawValue) }
      Column("recorded_state") { .id($0.measure.state.rawValue) }
      Column("plan_over") { .flag($0.plan.isOver(on: today)) }
      Column("begun") { .id($0.measure.begun?.text) }
      Column("done") { .whole($0.measure.record.done) }
      Column("total") { .whole($0.measure.record.total) }
      Column("part_of") { .id($0.measure.partOf) }
      Column("entries") { .whole($0.measure.log.count) }
    }
  }

  private static func told(_ entry: PlanMeasure, _ today: CalendarDay?, at day: CalendarDay?) -> Value {
    let known = day.map { entry.standing(at: $0, toldOn: today) }
    let standing = known?.standing ?? entry.standing(on: today)
    let progress = progress(of: entry, known, today, day)
    return .words { language in
      Phrases.markedStanding(standing, of: entry.measure)[language] + progress[language]
    }
  }

  /// How much is counted as done, which has no date: of a day gone by it says so, and a measure that began
  /// later had nothing done then.
  private static func progress(
    of entry: PlanMeasure, _ known: DatedStanding?, _ today: CalendarDay?, _ day: CalendarDay?
  ) -> LocalizedText {
    let undated = LocalizedText(same: ", ") + Phrases.undated
    guard let progress = PlanNames.progress(entry.measure.record) else {
      return known?.isDated == false ? undated : .empty
    }
    let counted = LocalizedText(same: " \(progress)")
    guard let day, let today, day < today else { return counted }
    if let begun = entry.measure.begun, begun > day { return .empty }
    return counted + undated
  }

  static func reports(_ reports: [PlanReport], _ today: CalendarDay?) -> Table {
    Table(reports) {
      Column("due", Phrases.due, .page) { .words(PlanNames.due($0.report)) }
      Column("state", Phrases.stateTitle, .page) { .words(PlanNames.standing($0, on: today)) }
      Column("plan", Phrases.planTitle, .page) { .words($0.plan.shortTitle) }
      Column("name", Phrases.reportTitle, .page, isWide: true) { entry in
        .words(entry.report.name + (entry.report.receiver.map { LocalizedText(same: " → ") + $0 } ?? .empty))
      }
      Column("plan") { .id($0.plan.id) }
      Column("id") { .id($0.report.id) }
      Column("kind") { .id($0.report.kind?.rawValue) }
      Column("name") { .name($0.report.name) }
      Column("due") { .id($0.report.due?.text) }
      Column("before") { .flag($0.report.isBefore) }
      Column("rhythm") { .name($0.report.rhythm) }
      Column("by") { entry in .names(entry.report.by.map { entry.plan.unitName($0) }) }
      Column("to") { .name($0.report.receiver) }
      Column("sent") { .id($0.report.sent?.text) }
      Column("state") { .id($0.standing(on: today).rawValue) }
      Column("overdue") { .flag($0.standing(on: today) == .overdue) }
      Column("plan_over") { .flag($0.plan.isOver(on: today)) }
      Column("last_day") { .id($0.report.lastDay?.text) }
    }
  }

  private static func plans(_ plans: [(plan: Plan, isOwn: Bool)], _ today: CalendarDay?) -> Table {
    Table(plans) {
      Column("id") { .id($0.plan.id) }
      Column("number") { .id($0.plan.number) }
      Column("date") { .id($0.plan.date?.text) }
      Column("issuer") { .name($0.plan.issuer) }
      Column("title") { .name($0.plan.title) }
      Column("code") { .id($0.plan.province.code) }
      Column("provinces") { .id($0.plan.province.set) }
      Column("from") { .whole($0.plan.firstYear) }
      Column("through") { .whole($0.plan.lastYear) }
      Column("indices") { .ids($0.plan.indices) }
      Column("targets") { .ids($0.plan.targets) }
      Column("over") { .flag($0.plan.isOver(on: today)) }
      Column("own") { .flag($0.isOwn) }
      Column("units_ended") { .table(ended(EndedUnits.published.named(in: $0.plan, on: today))) }
    }
  }

  private static func ended(_ units: [EndedUnits.Named]) -> Table {
    Table(units) {
      Column("unit") { .name($0.name) }
      Column("since") { .id($0.ended.since.text) }
      Column("became") { .name($0.ended.successor) }
    }
  }
}
