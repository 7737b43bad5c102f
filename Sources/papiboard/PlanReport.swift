import ArgumentParser
import Pages
import Scores
import TextUI
import Words

/// `report --plan ID`: the report of a plan on a period.
struct PlanReport {
  var common: CommonOptions
  var id: String
  var period: PeriodChoice?

  func page() throws(Failure) -> Page {
    // The year is that of the report, which may have no scores yet.
    var choices = common.choices
    choices.year = nil
    let session = try Session(choices, opensEmpty: true)
    session.warnOfFindings()
    session.tellOfMerger()
    guard let plan = session.data.plans[id] else {
      throw Failure.unknownPlan(id, at: "--plan", in: session.data.plans)
    }
    return try page(plan, session).page
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
    try check(period, of: plan, on: today)
    let names = TargetNames(books: session.data.books, indexNames: session.data.targets.indexNames)
    let told = targets(of: plan, through: period.newestScores, session, today)
    var page = PlanReportPage(
      plan: plan, period: period, today: today, books: session.data.books, basis: session.basis,
      targets: told.listed, judgedOn: told.judgedOn, names: names,
      language: session.language, glyphs: session.glyphs)
    page.unreadable = session.data.plans.unreadable.count
    page.targetFaults = told.faults
    return page
  }

  /// A period before the plan, or one that has not begun, has nothing to report.
  private func check(_ period: PlanPeriod, of plan: Plan, on today: CalendarDay?) throws(Failure) {
    let year = period.year
    if let first = plan.firstYear, year < first {
      throw Failure(
        2,
        LocalizedText(
          vi: "--year \(year): kế hoạch \(plan.id) bắt đầu năm \(first); hãy dùng --year \(first) trở đi.",
          en: "--year \(year): plan \(plan.id) begins in \(first); use --year \(first) or later."))
    }
    guard let today, period.days.lowerBound > today else { return }
    let day = period.days.lowerBound.written
    throw Failure(
      2,
      LocalizedText(
        vi: "--year \(year): kỳ báo cáo này đến ngày \(day) mới bắt đầu; hãy chọn kỳ đã bắt đầu.",
        en: "--year \(year): this period begins on \(day); choose one that has begun."))
  }

  /// The targets the plan names, judged by what the report can know.
  private func targets(
    of plan: Plan, through year: Int, _ session: Session, _ today: CalendarDay?
  ) -> TargetsPage {
    let judge = TargetJudge(books: session.data.books, through: year, today: today)
    let all = session.data.targets
    let named = plan.targets.compactMap { id in all.targets.first { $0.id == id } }
    return session.targetsPage(judge.outlooks(of: named), by: judge)
  }
}

extension Failure {
  /// That an option, or the word behind a command, names no plan.
  static func unknownPlan(_ id: String, at place: String, in plans: PlanBook) -> Failure {
    let list = plans.plans.map(\.id).joined(separator: ", ")
    return Failure(
      2,
      LocalizedText(
        vi: "\(place) \(id): không có kế hoạch này. Có: \(list).",
        en: "\(place) \(id): there is no such plan. There are: \(list)."))
  }
}

/// What a report covers: `year`, `quarter`, or with its number `quarter-2`.
struct PeriodChoice: ExpressibleByArgument {
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

/// `report --lead NAME`: the sheet of a lead unit.
struct LeadReport {
  var common: CommonOptions
  var name: String

  func page() throws(Failure) -> Page {
    let session = try Session(common)
    session.warnOfFindings()
    session.tellOfMerger()
    let assigned = session.data.assignments.newest(
      of: session.book.definition.id, through: common.year)
    let settings = session.data.settings.leads
    let unit = try find(among: assigned?.leads ?? settings.map(\.name))
    let review = session.data.plans.review(of: session.province, in: session.book.registry, on: .today)
    // Settings name who leads a dimension of the index shown first until anything of an index is assigned.
    let dimensions =
      assigned?.dimensions(led: unit, by: session.book.definition)
      ?? settings.filter { $0.name == unit }.map(\.dimension)
    var page = LeadPage(
      name: unit, leads: Set(dimensions), report: try session.report(), review: review,
      language: session.language, glyphs: session.glyphs)
    if let assigned {
      var work = try AssignmentWork(common, year: assigned.year).page
      work.keep(unit: unit)
      page.assignments = work
    }
    return page.page
  }

  /// The unit with the name in any spelling, or the only one whose name holds it.
  private func find(among names: [LocalizedText]) throws(Failure) -> LocalizedText {
    switch UnitNames(names).find(name) {
    case .one(let unit): return unit
    case .none(let known) where known.isEmpty:
      throw Failure(
        2,
        LocalizedText(
          vi: "--lead \(name): chưa giao cho đơn vị nào. Giao: papiboard assign set 4.1 --lead \"\(name)\"",
          en:
            "--lead \(name): nothing is assigned to anybody. Assign: papiboard assign set 4.1 --lead \"\(name)\""
        ))
    case .none(let known):
      let list = known.joined(by: ", ")
      throw Failure(
        2,
        LocalizedText(
          vi: "--lead \(name): không có hoặc không rõ đơn vị nào. Có: \(list.vietnamese).",
          en: "--lead \(name): no such department, or more than one. There are: \(list.english)."))
    }
  }
}
