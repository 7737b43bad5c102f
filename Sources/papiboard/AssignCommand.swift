import ArgumentParser
import FoundationEssentials
import Pages
import Scores
import Storage
import TextUI
import Words

struct AssignCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assign",
      abstract: Speech.pick(
        vi: "Giao chỉ tiêu: cơ quan chủ trì, phối hợp, đích của từng nội dung.",
        en: "Who answers for each component, with whom, and its goal."),
      discussion: Speech.pick(
        vi: "Không nêu --year: năm đã giao gần nhất; chưa giao năm nào thì năm nay.",
        en: "Without --year: the newest year that has assignments; where none has, this one."),
      subcommands: [AssignTable.self, AssignSet.self, AssignImport.self], defaultSubcommand: AssignTable.self)
  }
}

struct AssignTable: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Speech.pick(vi: "In bảng giao chỉ tiêu của một năm.", en: "Print the assignments of a year."),
      discussion: Speech.pick(
        vi: "Giao từng nội dung, nhập cả bảng: papiboard help assign",
        en: "To assign one item, to read a whole table: papiboard help assign"))
  }

  @OptionGroup var common: CommonOptions

  @OptionGroup var format: FormatOption

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Chỉ các dòng của cơ quan này.", en: "Only the rows of this unit."), valueName: "name"))
  var unit: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Chỉ chỉ số này và các nội dung của nó: 4, 4.1.", en: "Only this item and its components: 4, 4.1."
      ),
      valueName: "id"))
  var item: String?

  func run() throws {
    let output = try format.place(common)
    let work = try AssignmentWork(common)
    work.session.warnOfFindings()
    var page = work.page
    if let item {
      let wanted = try work.item(item)
      page.rows = page.rows.filter { $0.item == wanted || $0.item.text.hasPrefix("\(wanted).") }
    }
    if let unit { page.keep(unit: try work.unit(unit)) }
    try Output.page(page.page, output)
  }
}

struct AssignSet: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: Speech.pick(
        vi: "Giao một chỉ số hay nội dung; để trống (\"\") là bỏ.",
        en: "Assign an item; an empty text takes away."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Speech.pick(vi: "Chỉ số hay nội dung: total, 4, 4.1.", en: "The item: total, 4, 4.1."),
      valueName: "item"))
  var item: String

  @Option(help: ArgumentHelp(Speech.pick(vi: "Cơ quan chủ trì.", en: "The lead unit."), valueName: "name"))
  var lead: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Cơ quan phối hợp, cách nhau bằng ;", en: "Cooperating units, ; between them."),
      valueName: "names"))
  var with: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Đích: điểm phải đạt trong năm, như 1,85.", en: "The goal: the score to reach, as 1.85."),
      valueName: "score"))
  var goal: String?

  @Option(help: ArgumentHelp(Speech.pick(vi: "Ghi chú.", en: "A note."), valueName: "text"))
  var note: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Lý do, khi đích nhẹ đi.", en: "Why, where the goal is lower than it was."),
      valueName: "text"))
  var reason: String?

  func run() throws {
    let folder = try WorkingFolder.path(common)
    let work = try AssignmentWork(common)
    var edit = AssignmentDraft.Edit(try work.item(item))
    (edit.lead, edit.cooperating, edit.note) = (lead, with, note)
    if let goal { edit.goal = try Self.goal(goal) }
    var draft = work.draft
    if let fault = draft.take(edit) {
      throw Failure(2, LocalizedText(vi: "\(item): ", en: "\(item): ") + fault + LocalizedText(same: "."))
    }
    try work.write(draft, reason: reason, into: folder, common)
  }

  private static func goal(_ text: String) throws(Failure) -> AssignmentDraft.Edit.Goal {
    if text.allSatisfy(\.isWhitespace) { return .none }
    let point = text.replacing(",", with: ".")
    if let number = Double(point), number.isFinite, point.allSatisfy({ $0.isNumber || $0 == "." }) {
      return .score(number)
    }
    throw Failure(
      2,
      LocalizedText(
        vi: "--goal \(text): không phải điểm số; hãy ghi như 1,85.",
        en: "--goal \(text): is no score; write it as 1.85."))
  }
}

struct AssignImport: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: Speech.pick(
        vi: "Nhập bảng giao chỉ tiêu từ bảng tính hoặc CSV: tất cả hoặc không gì cả.",
        en: "Read assignments from a workbook or CSV: all of it or nothing."))
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
      Speech.pick(vi: "Lý do, khi có đích nhẹ đi.", en: "Why, where goals are lower than they were."),
      valueName: "text"))
  var reason: String?

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Chỉ thử: in mọi thay đổi; không ghi gì.", en: "A rehearsal: print every change; write nothing."))
  )
  var dryRun = false

  func run() throws {
    let folder = try WorkingFolder.path(common)
    let work = try AssignmentWork(common)
    let reading = AssignmentTable.read(
      try ImportCommand.read(file), file: file, of: work.session.book.definition, year: work.year)
    var (draft, findings) = (work.draft, reading.findings)
    for (line, edit) in reading.edits {
      if let fault = draft.take(edit) {
        findings.append(Finding(file: file, line: line, key: edit.item.text, fault))
      }
    }
    let language = work.session.language
    for words in AssignmentWords.understood(reading) { StandardError.say(words[language].printable) }
    for finding in findings { StandardError.say(finding.sentence(in: language)) }
    guard findings.isEmpty else {
      throw Failure(1, LocalizedText(vi: "\(file): không nhập gì cả.", en: "\(file): nothing was imported."))
    }
    guard dryRun else { return try work.write(draft, reason: reason, into: folder, common) }
    try work.tell(draft, reason: reason)
    try work.allow(draft, reason: reason)
    try Output.say(Speech.pick(vi: "Chưa ghi gì (--dry-run).", en: "Nothing was written (--dry-run)."))
  }
}

/// The assignments that a line is about, and what they are seen by.
struct AssignmentWork {
  var session: Session
  /// The year they are of: the one that was asked for, else the newest that has any, else this one.
  var year: Int
  var assigned: AssignedYear?
  /// Whose they are.
  var province: Province

  init(_ common: CommonOptions, year wanted: Int? = nil) throws(Failure) {
    var choices = common.choices
    choices.year = nil
    session = try Session(choices, opensEmpty: true)
    let index = session.book.definition.id
    let next = max(session.year + (session.book.isEmpty ? 0 : 1), CalendarDay.today?.year ?? 0)
    year = wanted ?? common.year ?? session.data.assignments.newest(of: index)?.year ?? next
    guard (1900...9999).contains(year), !session.book.definition.items(in: year).isEmpty else {
      throw Failure(
        2,
        LocalizedText(
          vi: "--year \(year): không phải một năm; hãy viết bốn chữ số.",
          en: "--year \(year): is no year; write four digits."))
    }
    assigned = session.data.assignments[index, year]
    let owner = assigned?.province ?? session.province
    guard let province = session.book.registry[owner] else { throw session.noScores }
    self.province = province
    let path = AssignmentBook.path(of: index, year)
    if let fault = session.data.assignments.faults[path], assigned == nil {
      throw Failure(1, LocalizedText(vi: fault.sentence(in: .vietnamese), en: fault.sentence(in: .english)))
    }
  }

  /// Every unit that has a name already: in assignments, settings and plans.
  private var units: [LocalizedText] {
    session.data.assignments.years.flatMap(\.leads) + session.data.settings.leads.map(\.name)
      + session.data.plans.plans.flatMap { plan in plan.units.flatMap { [$0.name] + $0.members.map(\.name) } }
  }

  /// A unit that answers for or works with anything, by its name.
  func unit(_ name: String) throws(Failure) -> LocalizedText {
    let all = (assigned?.entries ?? []).flatMap { [$0.lead].compactMap { $0 } + $0.cooperating }
    switch UnitNames(all).find(name) {
    case .one(let unit): return unit
    case .none(let known):
      let list = known.isEmpty ? LocalizedText(same: Figures.missing) : known.joined(by: ", ")
      throw Failure(
        2,
        LocalizedText(
          vi: "--unit \(name): không có hoặc không rõ cơ quan nào. Có: \(list.vietnamese).",
          en: "--unit \(name): no such unit, or more than one. There are: \(list.english)."))
    }
  }

  var draft: AssignmentDraft {
    AssignmentDraft(
      assigned, of: session.book, year: year, province: session.province, targets: session.data.targets,
      units: units)
  }

  var page: AssignmentPage {
    return AssignmentPage(
      assigned, year: year, of: province, book: session.book, basis: session.basis,
      judge: session.targetJudge,
      targets: session.data.targets.targets,
      plans: session.data.plans.review(of: province.id, in: session.book.registry, on: .today),
      language: session.language,
      glyphs: session.glyphs)
  }

  func item(_ text: String) throws(Failure) -> ItemID {
    let (item, definition) = (ItemID(text), session.book.definition)
    if definition.isInForce(item, in: year) { return item }
    throw Failure(
      2,
      LocalizedText(
        vi: "\(text): \(definition.shortName) \(year) không có chỉ số này; hãy ghi như total, 4, 4.1.",
        en: "\(text): \(definition.shortName) \(year) has no such item; write it as total, 4, 4.1."))
  }

  /// What would change, and what was noted.
  func tell(_ draft: AssignmentDraft, reason: String?) throws(Failure) {
    let change = draft.change(reason: reason, on: .today)
    let told = draft.notes + AssignmentWords.changes(change, targets: session.data.targets)
    let none = LocalizedText(vi: "Không có gì thay đổi.", en: "Nothing changes.")
    for line in change.isEmpty ? draft.notes + [none] : told { try Output.say(line[session.language]) }
  }

  /// A goal that is lower than it was, or goes, needs a reason.
  func allow(_ draft: AssignmentDraft, reason: String?) throws(Failure) {
    let weakened = draft.weakened.map(\.text).joined(separator: ", ")
    guard !weakened.isEmpty, reason?.contains(where: { !$0.isWhitespace }) != true else { return }
    throw Failure(
      1,
      LocalizedText(
        vi: "Đích của \(weakened) nhẹ đi hoặc bị bỏ: thêm --reason để ghi lý do.",
        en: "The goal of \(weakened) is lower than it was, or goes: give --reason."))
  }

  func write(
    _ draft: AssignmentDraft, reason: String?, into folder: String, _ common: CommonOptions
  ) throws(Failure) {
    try allow(draft, reason: reason)
    let change = draft.change(reason: reason, on: .today)
    try tell(draft, reason: reason)
    guard !change.isEmpty else { return }
    do throws(WritingFailure) {
      try FolderWriter(folder, access: common.readOnly ? .readOnly : .writing)
        .write(change, by: Signature(user: ImportCommand.user, time: Date()))
    } catch {
      throw Failure(2, error.words)
    }
    let path = "\(folder)/\(AssignmentBook.path(of: change.index, change.year))"
    try Output.say(LocalizedText(vi: "Đã ghi \(path).", en: "Written: \(path).")[session.language])
  }
}
