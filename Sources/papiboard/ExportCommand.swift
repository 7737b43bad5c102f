import ArgumentParser
import Pages
import Scores
import Words

struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: Speech.pick(vi: "Xuất điểm ra CSV.", en: "Write scores as CSV."))
  }

  /// What the columns are.
  enum Level: String, CaseIterable, ExpressibleByArgument {
    case total, dimension, component
  }

  @OptionGroup var common: CommonOptions

  @Flag(help: ArgumentHelp(Speech.pick(vi: "Mọi năm, không chỉ một năm.", en: "Every year, not one.")))
  var all = false

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Các cột: total, dimension hoặc component.", en: "The columns: total, dimension or component."),
      valueName: "level"))
  var level: Level = .component

  @OptionGroup var flavour: FlavourOption

  @OptionGroup var destination: OutputOption

  func run() throws {
    let output = try destination.place(common)
    var flavour = flavour.csv
    do throws(FileEnding.Refusal) {
      if let output { flavour = try FileEnding.flavour(of: output, flavour) }
    } catch {
      throw Failure(2, error.words)
    }
    let session = try Session(common)
    session.warnOfFindings()
    let years = all ? session.book.years : [session.year]
    if level == .component {
      let bytes = CSVExport.stored(
        session.book, years: years, withYear: all, flavour: flavour, language: session.language)
      return try Output.bytes(bytes, to: output)
    }
    let items = level == .total ? [ItemID.total] : session.book.definition.dimensions.map(\.id)
    let values = Dictionary(
      uniqueKeysWithValues: years.map { year in
        (year, items.map { ($0, session.book.values(of: $0, in: year)) })
      })
    let bytes = CSVExport.table(
      session.book, years: years, items: inForce(items, years, session), withYear: all, flavour: flavour,
      language: session.language
    ) { year, item, code in
      values[year]?.first { $0.0 == item }?.1?.score(of: code)
    }
    try Output.bytes(bytes, to: output)
  }

  /// The items that count in any of the years.
  private func inForce(_ items: [ItemID], _ years: [Int], _ session: Session) -> [ItemID] {
    items.filter { item in years.contains { session.book.definition.isInForce(item, in: $0) } }
  }
}
