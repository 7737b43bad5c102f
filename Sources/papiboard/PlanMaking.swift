import ArgumentParser
import Pages
import Scores
import Words

/// What is said of a plan's document.
struct PlanDocumentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Số văn bản: 34/KH-UBND.", en: "The number of the document: 34/KH-UBND."),
      valueName: "text"))
  var number: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Ngày ban hành: 14/02/2026.", en: "Its date: 14/02/2026."), valueName: "date"))
  var date: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Cơ quan ban hành; kế hoạch mới: UBND của tỉnh mình.",
        en: "Who issued it; of a new one the own province's People's Committee."), valueName: "name"))
  var issuer: String?

  @Option(
    help: ArgumentHelp(Speech.pick(vi: "Năm đầu.", en: "Its first year."), valueName: "year"))
  var from: Int?

  @Option(
    help: ArgumentHelp(Speech.pick(vi: "Năm cuối.", en: "Its last year."), valueName: "year"))
  var to: Int?

  func edit(title: String?) -> PlanDocumentEdit {
    var edit = PlanDocumentEdit()
    (edit.title, edit.number, edit.date, edit.issuer) = (title, number, date, issuer)
    (edit.firstYear, edit.lastYear) = (from, to)
    return edit
  }
}

struct PlanAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: Speech.pick(vi: "Lập một kế hoạch mới.", en: "Make a new plan."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Mã của kế hoạch, tên tệp của nó: ke-hoach-2026.",
        en: "The id of the plan, which names its file: plan-2026."), valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp(Speech.pick(vi: "Tên kế hoạch.", en: "Its title."), valueName: "text"))
  var title: String

  @OptionGroup var document: PlanDocumentOptions

  func run() throws {
    let work = try PlanWork(common)
    let id = try work.newID(id)
    let session = work.session
    guard let province = session.data.registry[session.province] else { throw session.noScores }
    var plan = Plan(id: id, title: .empty, issuer: province.committee, province: province.id)
    plan.indices = [session.book.definition.id]
    var editing = work.editing(plan)
    try work.refuse(editing.take(document.edit(title: title)), at: "plan add \(id)")
    try work.write(PlanRevision(to: editing.plan))
  }
}

struct PlanCopy: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "copy",
      abstract: Speech.pick(
        vi: "Chép một kế hoạch cho năm khác: không trạng thái, không nhật ký, thời hạn dời theo năm.",
        en: "Copy a plan for other years: without states and logs, days moved by as many years."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(Speech.pick(vi: "Mã của kế hoạch.", en: "The id of the plan."), valueName: "id"))
  var id: String

  @Argument(
    help: ArgumentHelp(
      Speech.pick(vi: "Mã của kế hoạch mới.", en: "The id of the new plan."), valueName: "new-id"))
  var newID: String

  @Option(help: ArgumentHelp(Speech.pick(vi: "Năm đầu.", en: "Its first year."), valueName: "year"))
  var from: Int

  @Option(help: ArgumentHelp(Speech.pick(vi: "Năm cuối.", en: "Its last year."), valueName: "year"))
  var to: Int

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Tên kế hoạch mới; không nêu thì tên cũ, đổi năm.",
        en: "Its title; without it the old one with its years changed."), valueName: "text"))
  var title: String?

  func run() throws {
    let work = try PlanWork(common)
    let source = try work.plan(id, at: "plan copy")
    var edit = PlanDocumentEdit()
    (edit.title, edit.firstYear, edit.lastYear) = (title, from, to)
    let copy = source.copied(
      to: try work.newID(newID), from: from, through: to, targets: work.session.data.targets)
    var editing = work.editing(copy)
    try work.refuse(editing.take(edit), at: "plan copy \(id)")
    try work.write(PlanRevision(to: editing.plan, copyOf: source))
  }
}

struct PlanClose: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: Speech.pick(
        vi: "Kết thúc một kế hoạch: đặt năm cuối của nó (mặc định năm nay).",
        en: "End a plan: set its last year (default this one)."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(Speech.pick(vi: "Mã của kế hoạch.", en: "The id of the plan."), valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp(Speech.pick(vi: "Năm cuối.", en: "Its last year."), valueName: "year"))
  var to: Int?

  func run() throws {
    let work = try PlanWork(common)
    let plan = try work.plan(id, at: "plan close")
    var edit = PlanDocumentEdit()
    edit.lastYear = to ?? CalendarDay.today?.year
    // A plan that is over already stays as it is.
    if to == nil, let last = plan.lastYear, let now = edit.lastYear, last <= now { edit.lastYear = last }
    var editing = work.editing(plan)
    try work.refuse(editing.take(edit), at: "plan close \(id)")
    try work.write(PlanRevision(from: plan, to: editing.plan))
  }
}
