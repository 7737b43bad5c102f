import ArgumentParser
import Panels
import Scores
import TextUI
import Words

/// `report --plan ID`: the report of a plan on a period.
struct PlanReport {
  var common: CommonOptions
  var id: String
  var period: PeriodChoice?

  func write(_ format: ReportFormat, to output: String?) throws(Failure) {
    // The year is that of the report, which may have no scores yet.
    var choices = common.choices
    choices.year = nil
    let session = try Session(choices)
    session.warnOfFindings()
    guard let plan = session.data.plans[id] else { throw unknown(in: session.data.plans) }
    try Sheets.write(page(plan, session).sheet, format, to: output)
  }

  private func page(_ plan: Plan, _ session: Session) throws(Failure) -> PlanReportPage {
    let today = CalendarDay.today
    let year = common.year ?? plan.reportYear(on: today) ?? session.year
    let kind = period?.kind ?? plan.nextPeriod
    let number = period?.number ?? plan.reportNumber(of: kind, in: year, on: today)
    guard let period = PlanPeriod(kind, of: year, number: number, in: plan) else {
      throw Failure(
        2,
        LocalizedText(
          vi: "--year \(year): không phải một năm; hãy viết bốn chữ số.",
          en: "--year \(year): is no year; write four digits."))
    }
    let names = TargetNames(books: session.data.books, indexNames: session.data.targets.indexNames)
    return PlanReportPage(
      plan: plan, period: period, today: today, books: session.data.books, basis: session.basis,
      targets: targets(of: plan, through: period.newestScores, session, today), names: names,
      language: session.language, glyphs: session.glyphs)
  }

  /// The targets the plan names, judged by what the report can know.
  private func targets(
    of plan: Plan, through year: Int, _ session: Session, _ today: CalendarDay?
  ) -> [ReportTarget] {
    let judge = TargetJudge(books: session.data.books, through: year, today: today)
    let all = session.data.targets
    let named = plan.targets.compactMap { id in all.targets.first { $0.id == id } }
    let page = session.targetsPage(judge.outlooks(of: named), by: judge)
    return page.listed
  }

  private func unknown(in plans: PlanBook) -> Failure {
    let list = plans.plans.map(\.id).joined(separator: ", ")
    return Failure(
      2,
      LocalizedText(
        vi: "--plan \(id): không có kế hoạch này. Có: \(list).",
        en: "--plan \(id): there is no such plan. There are: \(list)."))
  }
}

/// What a report covers: `year`, `quarter`, or with its number `quarter-2`.
struct PeriodChoice: ExpressibleByArgument {
  /// The kind.
  var kind: Plan.Period
  /// Which month or quarter; `nil` where the newest that is closed is meant.
  var number: Int?

  init?(argument: String) {
    if let kind = Self.kind(argument) {
      self.kind = kind
      return
    }
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = Self.kind(String(parts[0])), kind.count > 1,
      let number = Int(parts[1]), (1...kind.count).contains(number)
    else { return nil }
    self.kind = kind
    self.number = number
  }

  static let allValueStrings = Plan.Period.allCases.map(Self.name)

  private static func name(_ kind: Plan.Period) -> String { kind.rawValue.replacing("_", with: "-") }

  private static func kind(_ text: String) -> Plan.Period? {
    Plan.Period.allCases.first { name($0) == text }
  }
}

/// `report --lead NAME`: the sheet of a lead department.
struct LeadReport {
  var common: CommonOptions
  var name: String

  func write(_ format: ReportFormat, to output: String?) throws(Failure) {
    let session = try Session(common)
    session.warnOfFindings()
    let leads = session.data.settings.leads
    let found = try find(among: leads)
    let plans = session.data.plans.plans(of: session.province, in: session.book.registry)
    let page = LeadPage(
      name: found, leads: Set(leads.filter { $0.name == found }.map(\.dimension)),
      report: try session.report(), review: PlanReview(plans, today: .today),
      language: session.language,
      glyphs: session.glyphs)
    try Sheets.write(page.sheet, format, to: output)
  }

  /// The department with the name in any spelling, or the only one whose name holds it.
  private func find(among leads: [LeadDepartment]) throws(Failure) -> LocalizedText {
    var names: [LocalizedText] = []
    for lead in leads where !names.contains(lead.name) { names.append(lead.name) }
    let wanted = SearchKey(name).text
    let keys = { (name: LocalizedText) in [name.vietnamese, name.english].map { SearchKey($0).text } }
    if let exact = names.first(where: { keys($0).contains(wanted) }) { return exact }
    let near = names.filter { name in !wanted.isEmpty && keys(name).contains { $0.contains(wanted) } }
    if near.count == 1 { return near[0] }
    guard !names.isEmpty else {
      throw Failure(
        2,
        LocalizedText(
          vi:
            "--lead \(name): board.json chưa ghi đơn vị phụ trách nào ở leads; cách ghi: docs/data-format.md.",
          en: "--lead \(name): board.json names no lead department at leads; how to: docs/data-format.md."))
    }
    let list = { (language: Language) in names.map { $0[language] }.joined(separator: ", ") }
    throw Failure(
      2,
      LocalizedText(
        vi: "--lead \(name): không có hoặc không rõ đơn vị nào. Có: \(list(.vietnamese)).",
        en: "--lead \(name): no such department, or more than one. There are: \(list(.english))."))
  }
}

/// Writes pages of headings, sentences and tables.
enum Sheets {
  static func write(_ sheet: Sheet, _ format: ReportFormat, to output: String?) throws(Failure) {
    switch format {
    case .text: try Output.text(sheet.text, to: output)
    case .markdown: try Output.text(sheet.markdown, to: output)
    case .html: try Output.text(sheet.html, to: output)
    case .csv, .json:
      throw Failure(
        2,
        LocalizedText(
          vi: "--format \(format.rawValue): trang này chỉ có text, markdown, html; số liệu: papiboard plan.",
          en: "--format \(format.rawValue): this page is text, markdown or html only; data: papiboard plan."))
    }
  }
}
