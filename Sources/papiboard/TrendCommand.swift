import ArgumentParser
import Pages
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

  @OptionGroup var format: FormatOption

  func run() throws {
    let output = try format.place(common)
    let session = try Session(common)
    session.warnOfFindings()
    session.tellOfMerger()
    let item = try session.item(of.item)
    guard let trend = session.book.trend(of: item, for: session.province, basis: session.basis) else {
      return
    }
    var page = trend.page(
      of: session.book.definition,
      for: session.book.registry.asked(session.province, besides: session.shown ?? trend.province),
      session.language, glyphs: session.glyphs)
    let years = trend.points.filter { $0.standing != nil }.map(\.year)
    page.source = Phrases.source(years.compactMap { session.book[$0]?.source })?[session.language]
    try Output.page(page, output)
  }
}
