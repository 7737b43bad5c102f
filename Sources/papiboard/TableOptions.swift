import ArgumentParser
import Pages
import Scores
import Storage
import Words

/// Which item a command is about.
struct ItemOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "total, một chỉ số (7) hoặc một nội dung thành phần (7.1).",
        en: "total, a dimension (7) or a component (7.1)."), valueName: "id"))
  var item = "total"
}

/// A day on the line.
enum DayArgument {
  static func read(_ text: String, of option: String) throws(Failure) -> CalendarDay {
    if let day = CalendarDay(text) { return day }
    throw Failure(
      2,
      LocalizedText(
        vi: "\(option) \(text): không phải một ngày; hãy viết như 2021-06-10.",
        en: "\(option) \(text): is no day; write it as 2021-06-10."))
  }
}

/// How a page is written, and where to.
struct FormatOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Dạng in ra; không nêu thì theo đuôi tệp của --output, còn lại là text.",
        en: "How it is written; without it as the ending of --output says, else text."),
      valueName: "format"))
  var format: PageFormat?

  @OptionGroup private var spreadsheet: FlavourOption

  @OptionGroup private var destination: OutputOption

  /// What the line asks for; refused before anything is read.
  func place(_ common: CommonOptions) throws(Failure) -> PagePlace {
    let file = try destination.place(common)
    let named: PageFormat?
    do throws(FileEnding.Refusal) {
      named =
        try format == nil
        ? file.flatMap { name throws(FileEnding.Refusal) in try FileEnding.format(of: name) } : nil
    } catch {
      throw Failure(2, error.words)
    }
    let place = PagePlace(
      file: file, format: format ?? named ?? .text, isAsked: format != nil, flavour: spreadsheet.csv)
    if spreadsheet.excel, place.format.id != "csv" { throw FlavourOption.forCSVOnly }
    if file == nil, place.format.isBinary { try Output.refuseTerminal(place.format.id) }
    return place
  }
}

/// Where a page goes, and how it is written there.
struct PagePlace {
  /// `nil` for standard output.
  var file: String?
  var format: PageFormat
  /// Whether the line names the format, not the ending of the file.
  var isAsked: Bool
  /// How CSV is written.
  var flavour: CSVFlavour

  /// Says which formats a page has.
  func unfit(_ page: Page) -> Failure {
    if let file, !isAsked { return Failure(2, FileEnding.unfit(file, page).words) }
    let has = PageFormat.all(of: page).map(\.id).joined(separator: ", ")
    return Failure(
      2,
      LocalizedText(
        vi: "--format \(format.id): trang này không có dạng này. Có: \(has).",
        en: "--format \(format.id): this page has no such form. There are: \(has)."))
  }
}

extension PageFormat: ExpressibleByArgument {
  public init?(argument: String) {
    guard let format = Self.all.first(where: { $0.id == argument }) else { return nil }
    self = format
  }

  public var defaultValueDescription: String { id }

  public static var allValueStrings: [String] { all.map(\.id) }
}

/// Which spreadsheet a table is written for.
struct FlavourOption: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "CSV cho Excel: chấm phẩy, dấu phẩy thập phân.", en: "CSV for Excel: semicolon, decimal comma.")))
  var excel = false

  /// How CSV is written.
  var csv: CSVFlavour { excel ? .excel : .plain }

  static var forCSVOnly: Failure {
    Failure(
      2,
      LocalizedText(
        vi: "--excel: chỉ dùng cho CSV; thêm --format csv, hoặc bỏ --excel.",
        en: "--excel: for CSV only; add --format csv, or leave --excel out."))
  }
}

/// Where an answer goes.
struct OutputOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Ghi vào tệp này thay vì in ra; - là in ra.",
        en: "Write into this file instead of printing; - prints."),
      valueName: "file"), completion: .file())
  var output: String?

  /// Where to, `nil` for standard output; refused where a line that asks for a file also says that
  /// nothing may be written.
  func place(_ common: CommonOptions) throws(Failure) -> String? {
    guard let output, output != "-" else { return nil }
    guard !output.isEmpty else {
      throw Failure(
        2,
        LocalizedText(
          vi: "--output: thiếu tên tệp; bỏ tùy chọn này để in ra.",
          en: "--output: the name of a file is missing; leave the option out to print."))
    }
    do throws(WritingFailure) {
      _ = try WritePermit(common.readOnly ? .readOnly : .writing, for: output)
    } catch {
      throw Failure(2, error.words)
    }
    return output
  }
}
