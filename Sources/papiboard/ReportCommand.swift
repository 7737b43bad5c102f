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
  var format: PageFormat = .text

  @OptionGroup var flavour: FlavourOption

  @OptionGroup var destination: OutputOption

  func run() throws {
    try ReportCommand.write(
      try Session(common), format: format, flavour: flavour.csv, to: destination.place(common))
  }

  /// Writes the report of a session.
  static func write(
    _ session: Session, format: PageFormat, flavour: CSVFlavour = .plain, to output: String? = nil
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
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html, csv, json
}
