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
      targetPath: output.format.id == "svg" ? path(of: item, in: session) : [:], session.language,
      glyphs: session.glyphs)
    let years = trend.points.filter { $0.standing != nil }.map(\.year)
    page.source = Phrases.source(years.compactMap { session.book[$0]?.source })?[session.language]
    try Output.page(page, output)
  }

  /// The ranks that a target asks for, as the board's picture has them.
  private func path(of item: ItemID, in session: Session) -> [Int: Int] {
    let judge = session.targetJudge
    return session.targetsPage(session.targetOutlooks(by: judge), by: judge)
      .path(of: item, in: session.book.definition.id, basis: session.basis)
  }
}
