import ArgumentParser
import Panels
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

  @OptionGroup var options: TableOptions

  func run() throws {
    let output = try options.destination.place(common)
    let session = try Session(common)
    session.warnOfFindings()
    let item = try session.item(of.item)
    guard let values = session.book.values(of: item, in: session.year, basis: session.basis) else { return }
    let page = RankingPage(
      values: values, definition: session.book.definition, language: session.language, glyphs: session.glyphs)
    switch options.format {
    case .text: try Output.text(page.text, to: output)
    case .csv: try Output.bytes(page.csv(options.flavour.csv), to: output)
    case .json:
      let document = RankingDocument(values, index: session.book.definition.id, basis: session.basis)
      try Output.json(document, to: output)
    }
  }
}
