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

  @OptionGroup var options: TableOptions

  @OptionGroup var destination: OutputOption

  func run() throws {
    try ReportCommand.write(
      try Session(common), format: options.format, flavour: options.flavour.csv, to: destination.output)
  }

  /// Writes the report of a session.
  static func write(
    _ session: Session, format: TableFormat, flavour: CSVFlavour = .plain, to output: String? = nil
  ) throws(Failure) {
    session.warnOfFindings()
    let report = try session.report()
    guard let trend = session.book.trend(of: .total, for: session.province, basis: session.basis) else {
      return
    }
    let page = ReportPage(report: report, trend: trend, language: session.language, glyphs: session.glyphs)
    switch format {
    case .text: try Output.text(page.text, to: output)
    case .csv: try Output.bytes(page.csv(flavour), to: output)
    case .json:
      let levers = session.book.levers(for: session.province, year: session.year, basis: session.basis)
      try Output.json(
        ReportDocument(
          report, targets: session.targetsDocument(), levers: levers, sentences: page.sentences), to: output)
    }
  }
}
