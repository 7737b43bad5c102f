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

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "total, một chỉ số (7) hoặc một nội dung thành phần (7.1).",
        en: "total, a dimension (7) or a component (7.1)."), valueName: "id"))
  var item = "total"

  @Option(
    help: ArgumentHelp(Speech.pick(vi: "text, csv, json.", en: "text, csv, json."), valueName: "format"))
  var format: TableFormat = .text

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "CSV cho Excel: chấm phẩy, dấu phẩy thập phân.", en: "CSV for Excel: semicolon, decimal comma.")))
  var excel = false

  func run() throws {
    let session = try Session(common)
    session.warnOfFindings()
    let item = try session.item(item)
    guard let values = session.book.values(of: item, in: session.year, basis: session.basis) else { return }
    let page = RankingPage(
      values: values, definition: session.book.definition, language: session.language, glyphs: session.glyphs)
    switch format {
    case .text: try Output.text(page.text)
    case .csv: try Output.bytes(page.csv(excel ? .excel : .plain))
    case .json:
      try Output.json(RankingDocument(values, index: session.book.definition.id, basis: session.basis))
    }
  }
}
