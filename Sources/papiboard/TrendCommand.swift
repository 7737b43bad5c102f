import ArgumentParser
import Panels
import Scores
import Words

struct TrendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trend",
      abstract: Speech.pick(vi: "Một tỉnh qua các năm.", en: "One province over the years."))
  }

  @OptionGroup var common: CommonOptions

  @OptionGroup var of: ItemOption

  @OptionGroup var options: TableOptions

  func run() throws {
    let output = try options.destination.place(common)
    let session = try Session(common)
    session.warnOfFindings()
    session.tellOfMerger()
    let item = try session.item(of.item)
    guard let trend = session.book.trend(of: item, for: session.province, basis: session.basis) else {
      return
    }
    var page = TrendPage(
      trend: trend, definition: session.book.definition, language: session.language, glyphs: session.glyphs)
    page.partAsked = session.book.registry.part(session.province, of: trend.province)
    switch options.format {
    case .text: try Output.text(page.text, to: output)
    case .csv: try Output.bytes(page.csv(options.flavour.csv), to: output)
    case .json: try Output.json(TrendDocument(trend, index: session.book.definition.id), to: output)
    }
  }
}
