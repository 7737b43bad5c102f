import ArgumentParser
import Pages
import Scores
import Words

struct RankingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ranking",
      abstract: Speech.pick(vi: "Bảng xếp hạng của một năm.", en: "The ranking of a year."))
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
    guard let ranking = Ranking(of: item, in: session.year, basis: session.basis, book: session.book) else {
      return
    }
    let own = session.book.province(session.province, in: session.year, basis: session.basis)?.code
    try Output.page(ranking.page(session.language, glyphs: session.glyphs, own: own), output)
  }
}
