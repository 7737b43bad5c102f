import ArgumentParser
import FoundationEssentials
import Panels
import Scores
import Words

struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: Speech.pick(
        vi: "Nhập điểm từ CSV: tất cả hoặc không gì cả.", en: "Read scores from CSV: all of it or nothing."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Tệp CSV: code,province,1.1,… hoặc year,code,province,item,score.",
        en: "The CSV file: code,province,1.1,… or year,code,province,item,score."), valueName: "file"),
    completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Nguồn của số liệu, ghi vào tệp.", en: "Where the figures come from; kept in the file."),
      valueName: "text"))
  var source: String?

  @Flag(
    help: ArgumentHelp(
      Speech.pick(vi: "Thay số liệu của năm đã có.", en: "Replace the scores of a year that exists.")))
  var replace = false

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Đưa vào bản nháp của mình; chưa công bố.", en: "Into your draft; nothing is published.")))
  var draft = false

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Chỉ thử: in mọi dòng khớp, chỗ sai và khác biệt; không ghi gì.",
        en: "A rehearsal: print every match, fault and difference; write nothing.")))
  var dryRun = false

  func run() throws {
    guard let folder = common.data else { throw Self.noFolder }
    let data = try Session.load(common.choices)
    let language = Speech.choose(
      option: common.language, configured: data.settings.language, environment: Speech.environment)
    let book = try Session.book(common.index ?? data.settings.index, in: data)
    let bytes = try Self.read(file)
    let line = StandardError.progress()
    let reading = Speech.pick(vi: "Đang đọc tệp CSV", en: "Reading the CSV file")
    let plan = CSVImport.plan(bytes, file: file, year: common.year, source: source, into: book) {
      line?.tell(reading, done: $0, of: $1)
    }
    line?.end()
    for finding in plan.findings {
      StandardError.write(finding.sentence(in: language).printable + "\n")
    }
    if dryRun { print(Rehearsal(plan: plan, book: book, language: language).text, terminator: "") }
    guard plan.isReady else {
      throw Failure(
        1, LocalizedText(vi: "\(file): không nhập gì cả.", en: "\(file): nothing was imported."))
    }
    if dryRun { return }
    let store = FolderStore(folder, access: common.readOnly ? .readOnly : .writing)
    let signature = Signature(user: Self.user, time: Date())
    if draft {
      return try ImportIntoDraft(store: store, data: data, book: book, signature: signature)
        .run(plan, language)
    }
    do throws(StoreFailure) {
      try store.write(plan, replacing: replace, by: signature)
    } catch {
      throw Failure(2, error.words)
    }
    for year in plan.years {
      let words = LocalizedText(
        vi: "\(year.scores.year): đã nhập \(year.valueCount) giá trị của \(year.scores.codes.count)"
          + " \(book.definition.units?.many.vietnamese ?? "tỉnh").",
        en: "\(year.scores.year): \(year.valueCount) values of \(year.scores.codes.count)"
          + " \(book.definition.units?.many.english ?? "provinces") imported."
      )
      print(words[language])
    }
  }

  private static let noFolder = Failure(
    2,
    LocalizedText(
      vi:
        "Số liệu có sẵn trong chương trình không sửa được. Tạo thư mục: papiboard init DIR, rồi dùng --data DIR.",
      en:
        "The figures inside the program cannot be changed. Make a folder: papiboard init DIR, then --data DIR."
    ))

  private static func read(_ file: String) throws(Failure) -> [UInt8] {
    do throws(ReadFault) {
      return try FolderSource.bytes(ofFile: file)
    } catch {
      throw Failure(
        2,
        LocalizedText(
          vi: "\(file): \(error.words.vietnamese)", en: "\(file): \(error.words.english)"))
    }
  }

  /// Who is working, as the system knows them.
  static var user: String {
    Account.name ?? Speech.environment["USER"] ?? "?"
  }
}
