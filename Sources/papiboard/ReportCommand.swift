import ArgumentParser
import Pages
import Scores
import Words

struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: Speech.pick(vi: "Báo cáo một trang của một tỉnh.", en: "One page about one province."))
  }

  @OptionGroup var common: CommonOptions

  @OptionGroup var format: FormatOption

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Báo cáo của một kế hoạch, theo mã của nó; xem: papiboard plan.",
        en: "The report on a plan, by its id; see: papiboard plan."), valueName: "id"))
  var plan: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Với --plan: month, quarter, half-year, nine-months, year; month-3, quarter-2: tháng 3, quý II"
          + " (mặc định: báo cáo chưa gửi đầu tiên, nếu không thì cả năm).",
        en: "With --plan: month, quarter, half-year, nine-months, year; month-3, quarter-2: March, the second"
          + " quarter (default: the first report not sent, else the year)."),
      valueName: "period"))
  var period: PeriodChoice?

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Trang của một đơn vị phụ trách ghi ở leads trong board.json.",
        en: "The sheet of a lead department named at leads in board.json."), valueName: "name"))
  var lead: String?

  func run() throws {
    let output = try format.place(common)
    let page =
      if let plan {
        try PlanReport(common: common, id: plan, period: period).page()
      } else if let lead {
        try LeadReport(common: common, name: lead).page()
      } else {
        try Self.page(of: try Session(common))
      }
    try Output.page(page, output)
  }

  /// The report of a session.
  static func page(of session: Session) throws(Failure) -> Page {
    session.warnOfFindings()
    session.tellOfMerger()
    let report = try session.report()
    guard let trend = session.book.trend(of: .total, for: session.province, basis: session.basis) else {
      return Page(
        title: report.province.name[session.language], language: session.language, glyphs: session.glyphs)
    }
    let judge = session.targetJudge
    let targets = session.targetsPage(session.targetOutlooks(by: judge), by: judge)
    var page = ReportPage(
      report: report,
      trend: trend,
      levers: session.book.levers(for: session.province, year: session.year, basis: session.basis),
      targets: targets, date: .today, language: session.language, glyphs: session.glyphs)
    let faults = session.data.plans.unreadable
    if !faults.isEmpty { page.remarks = [Phrases.unreadablePlans(faults, session.options.validating)] }
    return page.page
  }
}
