import ArgumentParser
import Panels
import Scores
import Words

struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: Speech.pick(vi: "Báo cáo một trang của một tỉnh.", en: "One page about one province."))
  }

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "text, markdown, html, csv, json.", en: "text, markdown, html, csv, json."),
      valueName: "format"))
  var format: ReportFormat = .text

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

  @OptionGroup var flavour: FlavourOption

  @OptionGroup var destination: OutputOption

  func run() throws {
    let output = try destination.place(common)
    if let plan { return try PlanReport(common: common, id: plan, period: period).write(format, to: output) }
    if let lead { return try LeadReport(common: common, name: lead).write(format, to: output) }
    try ReportCommand.write(try Session(common), format: format, flavour: flavour.csv, to: output)
  }

  /// Writes the report of a session.
  static func write(
    _ session: Session, format: ReportFormat, flavour: CSVFlavour = .plain, to output: String? = nil
  ) throws(Failure) {
    session.warnOfFindings()
    let report = try session.report()
    guard let page = page(of: session, report) else { return }
    switch format {
    case .text: try Output.text(page.text, to: output)
    case .markdown: try Output.text(page.markdown, to: output)
    case .html: try Output.text(page.html, to: output)
    case .csv: try Output.bytes(page.csv(flavour), to: output)
    case .json: try Output.json(page.document, to: output)
    }
  }

  private static func page(of session: Session, _ report: ProvinceYear) -> ReportPage? {
    session.book.trend(of: .total, for: session.province, basis: session.basis).map { trend in
      let judge = session.targetJudge
      let targets = session.targetsPage(session.targetOutlooks(by: judge), by: judge)
      return ReportPage(
        report: report, trend: trend,
        levers: session.book.levers(for: session.province, year: session.year, basis: session.basis),
        targets: targets, date: .today, language: session.language, glyphs: session.glyphs)
    }
  }
}

/// The formats of a page.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html, csv, json
}
