import ArgumentParser
import Pages
import Scores
import Words

struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: Speech.pick(vi: "Xuất điểm ra CSV hay bảng tính.", en: "Write scores as CSV or a workbook."))
  }

  /// How the table is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv, tsv, xlsx
  }

  /// What the columns are.
  enum Level: String, CaseIterable, ExpressibleByArgument {
    case total, dimension, component
  }

  @OptionGroup var common: CommonOptions

  @Flag(help: ArgumentHelp(Speech.pick(vi: "Mọi năm, không chỉ một năm.", en: "Every year, not one.")))
  var all = false

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Bảng trống để điền một năm (--year, mặc định năm kế tiếp) rồi import; kèm số liệu năm trước.",
        en: "An empty table to fill in for a year (--year, default the next one) and import; with the figures"
          + " of the year before.")))
  var template = false

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Các cột: total, dimension hoặc component.", en: "The columns: total, dimension or component."),
      valueName: "level"))
  var level: Level = .component

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Dạng tệp; không nêu thì theo đuôi tệp của --output, còn lại là csv.",
        en: "How it is written; without it as the ending of --output says, else csv."),
      valueName: "format"))
  var format: Format?

  @OptionGroup var flavour: FlavourOption

  @OptionGroup var destination: OutputOption

  func run() throws {
    let output = try destination.place(common)
    let format = try tableFormat(for: output)
    if template { return try Output.bytes(try templateBytes(format), to: output) }
    let session = try Session(common)
    session.warnOfFindings()
    let table = table(of: session)
    let bytes: [UInt8]? =
      switch format {
      case .text(let flavour): CSVExport.bytes(of: table, flavour: flavour, language: session.language)
      case .workbook: ScoreSheet(table, of: session.book, session.language).bytes
      }
    try Output.bytes(bytes ?? [], to: output)
  }

  /// How the table is written: as the line says, else as the ending of the file does.
  private func tableFormat(for output: String?) throws(Failure) -> TableFormat {
    if flavour.excel, let format, format != .csv { throw FlavourOption.forCSVOnly }
    switch format {
    case .csv: return .text(flavour.csv)
    case .tsv: return .text(.tabs)
    case .xlsx:
      if output == nil { try Output.refuseTerminal(Format.xlsx.rawValue) }
      return .workbook
    case nil: break
    }
    let named: TableFormat?
    do throws(FileEnding.Refusal) {
      named = try output.map { name throws(FileEnding.Refusal) in
        try FileEnding.tableFormat(of: name, flavour.csv)
      }
    } catch {
      throw Failure(2, error.words)
    }
    if flavour.excel, named == .workbook { throw FlavourOption.forCSVOnly }
    return named ?? .text(flavour.csv)
  }

  /// The year to be filled in; by default the one after the newest.
  private func templateBytes(_ format: TableFormat) throws(Failure) -> [UInt8] {
    guard !all else {
      throw Failure(
        2,
        LocalizedText(
          vi: "--template và --all loại trừ nhau: bảng trống là của một năm, nêu bằng --year.",
          en: "--template and --all exclude each other: the empty table is of one year; name it with --year.")
      )
    }
    var choices = common.choices
    choices.year = nil
    let session = try Session(choices, opensEmpty: true)
    session.warnOfFindings()
    let newest = session.book.years.last { session.book[$0]?.isPlaceholder != true }
    let year = common.year ?? newest.map { $0 + 1 } ?? session.year
    guard
      let template = ScoreTemplate(
        year: year, level: EntryLevel(rawValue: level.rawValue) ?? .component, in: session.book)
    else {
      let name = session.book.definition.shortName
      throw Failure(
        2,
        LocalizedText(
          vi: "--year \(year): \(name) không có năm này; hãy nêu năm khác.",
          en: "--year \(year): \(name) has no such year; name another."))
    }
    guard case .text(let flavour) = format else {
      let line = Phrases.importing(
        into: session.book.definition.id, folder: common.data.map(Person.quoted), year: year)
      let isExpected = newest.map { year <= $0 + 1 } ?? true
      let sheet = TemplateSheet(
        template, of: session.book, importing: line + (isExpected ? "" : " --new-year"), session.language)
      return sheet.bytes ?? []
    }
    return CSVExport.bytes(of: template, flavour: flavour)
  }

  private func table(of session: Session) -> ScoreTable {
    let years = all ? session.book.years : [session.year]
    if level == .component { return ScoreTable(stored: session.book, years: years, namesYears: all) }
    let items = level == .total ? [ItemID.total] : session.book.definition.dimensions.map(\.id)
    let values = Dictionary(
      uniqueKeysWithValues: years.map { year in
        (year, items.map { ($0, session.book.values(of: $0, in: year)) })
      })
    return ScoreTable(
      session.book, years: years, items: inForce(items, years, session), namesYears: all
    ) { year, item, code in
      values[year]?.first { $0.0 == item }?.1?.score(of: code)
    }
  }

  /// The items that count in any of the years.
  private func inForce(_ items: [ItemID], _ years: [Int], _ session: Session) -> [ItemID] {
    items.filter { item in years.contains { session.book.definition.isInForce(item, in: $0) } }
  }
}
