import ArgumentParser
import FoundationEssentials
import Pages
import Scores
import TextUI
import Words

struct PlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: Speech.pick(
        vi: "Kế hoạch: nhiệm vụ, thời hạn, báo cáo phải gửi.", en: "Plans: measures, deadlines, reports owed."
      ),
      subcommands: [
        PlanTable.self, PlanAdd.self, PlanImport.self, PlanChanging.self, PlanCopy.self, PlanClose.self,
      ], defaultSubcommand: PlanTable.self)
  }
}

struct PlanTable: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Speech.pick(
        vi: "In nhiệm vụ, thời hạn và báo cáo của các kế hoạch.",
        en: "Print the measures, deadlines and reports of the plans."),
      discussion: Speech.pick(
        vi: "Lập, nhập, sửa, chép, kết thúc kế hoạch: papiboard help plan",
        en: "To make, import, change, copy and end plans: papiboard help plan"))
  }

  @OptionGroup var common: CommonOptions

  @OptionGroup var format: FormatOption

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Chỉ nhiệm vụ và báo cáo đến hạn trước hoặc đúng ngày này mà chưa xong, chưa gửi: 2021-06-10.",
        en: "Only measures and reports due by this day, not done or sent: 2021-06-10."), valueName: "date"))
  var dueBefore: String?

  @Flag(
    help: ArgumentHelp(Speech.pick(vi: "Chỉ nhiệm vụ và báo cáo quá hạn.", en: "Only what is overdue.")))
  var overdue = false

  func run() throws {
    let output = try format.place(common)
    let day = try dueBefore.map { text throws(Failure) in try DayArgument.read(text, of: "--due-before") }
    let view = try PlanView(common)
    let selection = PlanSelection(view.review, dueBy: day, isOverdue: overdue)
    var page = page(selection, view).page
    page.calendar = { PlanCalendar(selection, language: view.language, at: Date()).text }
    try Output.page(page, output)
  }

  private func page(_ selection: PlanSelection, _ view: PlanView) -> PlanPage {
    var page = PlanPage(
      selection, report: view.report, language: view.language, glyphs: view.glyphs)
    page.faultCount = view.data.plans.leftOut.count
    page.province = view.province
    page.unreadable = view.data.plans.unreadable
    page.validating = common.choices.validating
    page.isOfYear = common.year != nil
    return page
  }
}

/// The plans that a line is about, and the figures beside them.
struct PlanView {
  var data: BoardData
  var language: Language
  var glyphs: GlyphLevel
  /// The plans of the own province, beside them those of others; or those of the province that was asked for.
  var review: PlanReview
  /// Whose plans they are.
  var province: LocalizedText?
  /// The province's year, or the folder's own province's; `nil` in a folder without figures.
  var report: ProvinceYear?

  init(_ common: CommonOptions) throws(Failure) {
    let session = try Session(common, opensEmpty: true)
    session.warnOfFindings()
    session.tellOfMerger()
    data = session.data
    language = session.language
    glyphs = session.glyphs
    let registry = session.book.registry
    let owner = data.plans.owner(asked: session.province, shown: session.shown, in: registry)
    province = registry[owner]?.name
    let all = data.plans.review(of: owner, in: registry, on: .today)
    review = common.province == nil ? all : all.filtered { _ in true }
    report =
      session.book.isEmpty
      ? nil : session.book.provinceYear(session.province, year: session.year, basis: session.basis)
  }
}
