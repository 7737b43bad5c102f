import ArgumentParser
import Scores
import Storage
import Words

struct ValidateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "validate",
      abstract: Speech.pick(
        vi: "Kiểm tra một thư mục số liệu, in mọi chỗ sai.",
        en: "Check a data folder and print every finding."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Thư mục số liệu; không có thì kiểm tra thư mục của --data, thư mục riêng hoặc số liệu công bố.",
        en: "The data folder; without it that of --data, your own, or the published figures."),
      valueName: "dir"),
    completion: .directory)
  var folder: String?

  func run() throws {
    var options = common.choices
    options.data = folder ?? options.data
    let data = try Session.load(options)
    let findings = Finding.inOrder(
      data.findings + Session.figureFindings(options, of: data) + historyFindings(options.data, of: data)
        + draftFindings(options.data, of: data))
    let language = Speech.choose(
      option: common.language, configured: data.settings.language, environment: Speech.environment)
    for finding in findings {
      let kind: LocalizedText =
        finding.severity == .error
        ? LocalizedText(vi: "lỗi", en: "error") : LocalizedText(vi: "lưu ý", en: "warning")
      try Output.say("\(kind[language]): \(finding.sentence(in: language))")
    }
    let errors = findings.count { $0.severity == .error }
    let years = data.books.values.reduce(0) { $0 + $1.years.count }
    let targets = data.targets.targets.count
    let warnings = findings.count - errors
    let read = [
      data.books.count.english("index", "indices"), years.english("year", "years"),
      targets.english("target", "targets"),
    ]
    let found = [errors.english("error", "errors"), warnings.english("warning", "warnings")]
    let summary = LocalizedText(
      vi:
        "\(data.books.count) chỉ số, \(years) năm, \(targets) mục tiêu; \(errors) lỗi, \(warnings) lưu ý.",
      en: "\(read.joined(separator: ", ")); \(found.joined(separator: ", ")).")
    try Output.say(summary[language])
    if errors > 0 { throw ExitCode(1) }
  }

  /// What is wrong with drafts and the notes about them.
  private func draftFindings(_ folder: String?, of data: BoardData) -> [Finding] {
    guard let folder else { return [] }
    return (try? FolderStore(folder, access: .readOnly).drafts(over: data.books))?.findings ?? []
  }

  /// Lines of the history that cannot be read, and figures that are not what it says.
  private func historyFindings(_ folder: String?, of data: BoardData) -> [Finding] {
    guard let folder else { return [] }
    let store = FolderStore(folder, access: .readOnly)
    do throws(StoreFailure) {
      let history = try store.history()
      return history.findings
        + store.handEdits(in: history).flatMap { $0.findings(in: data.registry(of: $0.last.index)) }
    } catch {
      guard case .reading(_, let fault) = error else { return [] }
      return [Finding(file: "history.jsonl", fault.words)]
    }
  }
}
