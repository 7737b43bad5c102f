import ArgumentParser
import FoundationEssentials
import Pages
import Scores
import Storage
import Words

struct UndoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo",
      abstract: Speech.pick(
        vi: "Lấy lại cả một lần nhập hay công bố.", en: "Take a whole import or publication back."),
      discussion: Speech.pick(
        vi: "Lấy lại một lần lấy lại là làm lại lần đó.", en: "Taking back what was taken back does it again."
      ))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Mã của lần đó, ở cuối dòng của papiboard history; không có thì lần mới nhất của mình.",
        en: "Its id, at the end of the lines of papiboard history; without one your newest."),
      valueName: "entry"))
  var entry: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Lý do, ghi vào lịch sử.", en: "The reason, for the history."), valueName: "text"))
  var reason: String?

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Không hỏi; ô nào đã đổi từ đó thì giữ, các ô khác vẫn lấy lại.",
        en: "Do not ask; cells changed since keep what they have, the others are taken back.")))
  var yes = false

  func run() throws {
    let folder = try WorkingFolder.path(common)
    let data = try Session.load(common.choices)
    let language = Speech.choose(
      option: common.language, configured: data.settings.language, environment: Speech.environment)
    let store = FolderStore(folder, access: common.readOnly ? .readOnly : .writing)
    let signature = Signature(user: ImportCommand.user, time: Date())
    let done: [LocalizedText]?
    do throws(StoreFailure) {
      done = try run(store, signature, language)
    } catch {
      throw Failure(status(of: error), error.words(in: Person.quoted(folder)))
    }
    guard let done else {
      throw Failure(1, LocalizedText(vi: "Không lấy lại gì.", en: "Nothing was taken back."))
    }
    for line in done { try Output.say(line[language]) }
  }

  /// Asks where somebody can answer, does it and says what was done; `nil` if the answer was no.
  private func run(
    _ store: FolderStore, _ signature: Signature, _ language: Language
  ) throws(StoreFailure) -> [LocalizedText]? {
    // Whoever may not write is told before a question, not after.
    try store.mayWrite()
    let undo = try store.undo(entry, index: common.index, year: common.year, of: signature.user)
    guard let book = store.load().books[undo.act.head.index] else {
      throw .refused(.noSuchIndex(undo.act.head.index))
    }
    let title = ActWords.title(undo.act)
    let taking = ActWords.taking(undo, book.definition)
    let since = ActWords.since(undo, in: book)
    let isAsked = Person.isThere && !yes
    if isAsked || since != nil {
      let what = LocalizedText(
        vi: "Lấy lại \(title.vietnamese):", en: "To be taken back: \(title.english)")
      let words = [what] + taking + [since].compactMap { $0 }
      for line in words { StandardError.say(line[language]) }
    }
    if since != nil, !yes, !isAsked { StandardError.say(Self.withYes[language]) }
    if isAsked, !Person.confirms(Self.question(hasChanges: since != nil), language) { return nil }
    let changes = try store.takeBack(
      undo.act, partly: yes || isAsked && since != nil, reason: reason, by: signature)
    let done = LocalizedText(vi: "Đã lấy lại \(title.vietnamese).", en: "Taken back: \(title.english).")
    guard let act = changes.first?.act else { return [done] + taking }
    let again = "papiboard undo \(act)\(WorkingFolder.option(common))"
    return [done] + taking + [
      LocalizedText(vi: "Làm lại được bằng: \(again)", en: "To do it again: \(again)")
    ]
  }

  private static let withYes = LocalizedText(
    vi: "Giữ các ô đó và lấy lại phần còn lại: thêm --yes.",
    en: "To keep those cells and take the rest back, give --yes.")

  private static func question(hasChanges: Bool) -> LocalizedText {
    hasChanges
      ? LocalizedText(
        vi: "Giữ các ô đó và lấy lại phần còn lại?", en: "Keep those cells and take the rest back?")
      : LocalizedText(vi: "Lấy lại?", en: "Take it back?")
  }

  /// 1 where the act is such that it cannot be taken back; 2 for wrong usage, or what cannot be written.
  private func status(of failure: StoreFailure) -> Int32 {
    switch failure {
    case .refused(.noSuchAct), .writing, .reading: 2
    case .refused: 1
    }
  }
}
