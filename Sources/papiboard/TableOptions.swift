import ArgumentParser
import Pages
import Scores
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

/// How a page is written.
struct FormatOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(Speech.pick(vi: "Dạng in ra.", en: "How it is written."), valueName: "format"))
  var format = PageFormat.text

  @OptionGroup private var spreadsheet: FlavourOption

  /// How CSV is written.
  var flavour: CSVFlavour { spreadsheet.csv }

  /// Says which formats a page has.
  static func unfit(_ format: PageFormat, _ page: Page, _ flavour: CSVFlavour) -> Failure {
    let has = PageFormat.all.filter { (try? $0.bytes(of: page, flavour)) as [UInt8]?? != .some(nil) }
      .map(\.id).joined(separator: ", ")
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
