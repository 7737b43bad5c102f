import ArgumentParser
import Pages
import Scores
import Words

struct PlanImport: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: Speech.pick(
        vi: "Nhập nhiệm vụ của một kế hoạch từ bảng tính hoặc CSV: tất cả hoặc không gì cả.",
        en: "Read a plan's measures from a workbook or CSV: all of it or nothing."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Tệp: .xlsx, .xlsm, .ods, CSV hoặc chữ; - là đầu vào chuẩn.",
        en: "The file: .xlsx, .xlsm, .ods, CSV or text; - is standard input."), valueName: "file"),
    completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Mã của kế hoạch đã có.", en: "The id of the plan, which is there."), valueName: "id"))
  var plan: String

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Lý do, khi có nhiệm vụ mở lại.", en: "Why, where measures are reopened."),
      valueName: "text"))
  var reason: String?

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Chỉ thử: in mọi thay đổi; không ghi gì.", en: "A rehearsal: print every change; write nothing."))
  )
  var dryRun = false

  func run() throws {
    let work = try PlanWork(common)
    let standing = try work.plan(plan, at: "--plan")
    let reading = MeasureTable.read(try ImportCommand.read(file), file: file, into: plan)
    var editing = work.editing(standing)
    let findings = editing.take(reading, file: file)
    let language = work.session.language
    for words in PlanRevisionWords.understood(reading) { StandardError.say(words[language].printable) }
    for finding in findings { StandardError.say(finding.sentence(in: language)) }
    guard findings.isEmpty else {
      throw Failure(1, LocalizedText(vi: "\(file): không nhập gì cả.", en: "\(file): nothing was imported."))
    }
    let revision = PlanRevision(from: standing, to: editing.plan, reason: reason)
    guard dryRun else { return try work.write(revision, notes: editing.notes) }
    try work.tell(revision, notes: editing.notes)
    try Output.say(Speech.pick(vi: "Chưa ghi gì (--dry-run).", en: "Nothing was written (--dry-run)."))
  }
}
