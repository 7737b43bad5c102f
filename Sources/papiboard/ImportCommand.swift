import ArgumentParser
import FoundationEssentials
import Pages
import Scores
import Storage
import Words

struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: Speech.pick(
        vi: "Nhập điểm từ bảng tính hoặc CSV: tất cả hoặc không gì cả.",
        en: "Read scores from a workbook or CSV: all of it or nothing."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Tệp có bảng điểm: .xlsx, .xlsm, .ods, CSV hoặc chữ (tab, ; , |); - là đầu vào chuẩn.",
        en: "The file with the table: .xlsx, .xlsm, .ods, CSV or text (tab, ; , |); - is standard input."),
      valueName: "file"),
    completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Nguồn của số liệu, ghi vào tệp; phải có, trừ với --draft và --dry-run.",
        en: "Where the figures come from; kept in the file. Needed but with --draft and --dry-run."),
      valueName: "text"))
  var source: String?

  @OptionGroup var ways: ImportWays

  @OptionGroup var table: ImportTable

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
    let folder = try WorkingFolder.path(common)
    if let fault { throw fault }
    let data = try Session.load(common.choices)
    let language = Speech.choose(
      option: common.language, configured: data.settings.language, environment: Speech.environment)
    let book = try Session.book(common.index ?? data.settings.index, in: data, common.choices)
    let plan = try plan(into: book)
    if !dryRun { Rehearsal(plan: plan, language: language).tables.forEach(Self.tell) }
    tell(plan.findings, language)
    if dryRun { try Output.words(Rehearsal(plan: plan, language: language).text) }
    guard plan.isReady else {
      throw Failure(
        1, LocalizedText(vi: "\(file): không nhập gì cả.", en: "\(file): nothing was imported."))
    }
    for year in plan.years {
      [
        ImportWords.absent(year, of: plan, language),
        draft ? nil : ImportWords.partial(year, of: plan)?[language],
        ImportWords.withoutTotal(year, of: plan, language),
        ImportWords.press(year, of: plan)?[language],
      ]
      .compactMap(\.self).forEach(Self.tell)
    }
    if dryRun {
      try Output.say(Speech.pick(vi: "Chưa ghi gì (--dry-run).", en: "Nothing was written (--dry-run)."))
      return
    }
    let store = FolderStore(folder, access: common.readOnly ? .readOnly : .writing)
    let signature = Signature(user: Self.user, time: Date())
    if draft {
      return try ImportIntoDraft(store: store, data: data, book: book, signature: signature)
        .run(plan, language)
    }
    guard try ways.allowsRemoving(plan, language) else {
      throw Failure(1, LocalizedText(vi: "Không nhập gì.", en: "Nothing was imported."))
    }
    let changes: [YearChange]
    do throws(StoreFailure) {
      changes = try store.write(plan, by: signature)
    } catch {
      throw Failure(2, error.words(in: Person.quoted(folder)))
    }
    for line in ImportWords.done(changes, of: plan) { try Output.say(line[language]) }
    if let act = changes.first?.act {
      try Output.say(
        ImportWords.takingBack("papiboard undo \(act)\(WorkingFolder.option(common))")[language])
    }
  }

  /// What is wrong with the line, whatever the file says.
  private var fault: Failure? {
    if ways.replace, ways.replaceYear {
      return Failure(
        2,
        LocalizedText(
          vi: "--replace và --replace-year loại trừ nhau: sửa các ô tệp nêu, hay thay cả năm?",
          en: "--replace and --replace-year exclude each other: change the cells the file names, or replace"
            + " the whole year?"))
    }
    if draft, ways.replaceYear {
      return Failure(
        2,
        LocalizedText(
          vi: "--replace-year không dùng với --draft: bản nháp chỉ nhận các ô tệp nêu.",
          en: "--replace-year does not go with --draft: a draft takes only the cells the file names."))
    }
    guard !draft, !dryRun, source?.contains(where: { !$0.isWhitespace }) != true else { return nil }
    return Failure(
      2,
      LocalizedText(
        vi: "Thiếu --source: số liệu lấy từ đâu? Ví dụ: --source \"PAPI 2025 (UNDP, CECODES, RTA)\"."
          + " Muốn thử trước: --dry-run.",
        en: "--source is missing: where do the figures come from? As in --source"
          + " \"PAPI 2025 (UNDP, CECODES, RTA)\". To try it first: --dry-run."))
  }

  private func plan(into book: ScoreBook) throws(Failure) -> ImportPlan {
    let bytes = try Self.read(file)
    let line = StandardError.progress()
    defer { line?.end() }
    let reading = Speech.pick(vi: "Đang đọc tệp", en: "Reading the file")
    var request = ImportRequest(
      year: common.year, source: source, mode: ways.mode(isDraft: draft), accepts: ways.accept || draft,
      reason: ways.reason, today: CalendarDay.today?.year, allowsLaterYear: ways.newYear)
    request.sheet = table.sheet
    request.isExcerpt = ways.excerpt
    request.columns = try table.columns(of: book.definition)
    return CSVImport.plan(bytes, file: file, request, into: book) {
      line?.tell(reading, done: $0, of: $1)
    }
  }

  /// Tells what is wrong or doubtful: all of it in a rehearsal, else as much as a person reads.
  private func tell(_ findings: [Finding], _ language: Language) {
    let isLong = findings.count > Self.mostFindings && !dryRun
    // What keeps it from being read comes first where not all is told.
    let faults = findings.filter { $0.severity == .error } + findings.filter { $0.severity != .error }
    let told = isLong ? faults.prefix(Self.mostFindings) : findings[...]
    for finding in told { Self.tell(finding.sentence(in: language)) }
    guard isLong else { return }
    let rest = findings.count - told.count
    Self.tell(
      LocalizedText(
        vi: "… còn \(rest) chỗ nữa; xem hết bằng --dry-run.", en: "… and \(rest) more; --dry-run tells all.")[
          language])
  }

  private static let mostFindings = 40

  private static func tell(_ text: String) { StandardError.say(text) }

  static func read(_ file: String) throws(Failure) -> [UInt8] {
    do throws(ReadFault) {
      return try FolderSource.bytes(ofInput: file)
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
