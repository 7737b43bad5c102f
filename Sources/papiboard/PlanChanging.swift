import ArgumentParser
import Pages
import Scores
import Words

struct PlanChanging: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "change",
      abstract: Speech.pick(
        vi: "Sửa một kế hoạch, hoặc một nhiệm vụ của nó; để trống (\"\") là bỏ.",
        en: "Change a plan, or a measure of it; an empty text takes away."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(Speech.pick(vi: "Mã của kế hoạch.", en: "The id of the plan."), valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp(Speech.pick(vi: "Tên kế hoạch.", en: "Its title."), valueName: "text"))
  var title: String?

  @OptionGroup var document: PlanDocumentOptions

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Mã của nhiệm vụ phải sửa.", en: "The id of the measure to change."), valueName: "id"))
  var measure: String?

  @OptionGroup var fields: MeasureOptions

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Lý do, khi nhiệm vụ mở lại.", en: "Why, where a measure is reopened."),
      valueName: "text"))
  var reason: String?

  func run() throws {
    let work = try PlanWork(common)
    let plan = try work.plan(id, at: "plan change")
    var editing = work.editing(plan)
    var faults = editing.take(document.edit(title: title))
    if let measure {
      guard plan.measure(measure) != nil else { throw Self.unknown(measure, in: plan) }
      faults += editing.take(fields.edit(of: measure))
    } else if !fields.edit(of: nil).texts.isEmpty {
      throw Failure(
        2,
        LocalizedText(
          vi: "plan change \(id): sửa nhiệm vụ nào? Thêm --measure.",
          en: "plan change \(id): which measure is to change? Give --measure."))
    }
    try work.refuse(faults, at: "plan change \(id)")
    try work.write(PlanRevision(from: plan, to: editing.plan, reason: reason), notes: editing.notes)
  }

  private static func unknown(_ id: String, in plan: Plan) -> Failure {
    let list = plan.measures.map(\.id).joined(separator: ", ")
    return Failure(
      2,
      LocalizedText(
        vi: "--measure \(id): kế hoạch \(plan.id) không có nhiệm vụ này. Có: \(list).",
        en: "--measure \(id): the plan \(plan.id) has no such measure. There are: \(list)."))
  }
}

/// What is said of a measure.
struct MeasureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(Speech.pick(vi: "Nội dung nhiệm vụ.", en: "What is to be done."), valueName: "text"))
  var text: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Trạng thái: chưa thực hiện, đang thực hiện, hoàn thành.",
        en: "The state: not started, in progress, done."), valueName: "state"))
  var state: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Thời hạn: 31/12/2026, tháng 6/2026, quý II/2026, thường xuyên.",
        en: "The due date: 31/12/2026, June 2026, Q2/2026, regularly."), valueName: "date"))
  var due: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Cơ quan chủ trì, cách nhau bằng ;", en: "The lead units, ; between them."),
      valueName: "names"))
  var lead: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Cơ quan phối hợp, cách nhau bằng ;", en: "Cooperating units, ; between them."),
      valueName: "names"))
  var with: String?

  @Option(
    help: ArgumentHelp(Speech.pick(vi: "Sản phẩm.", en: "What shall be there then."), valueName: "text"))
  var product: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Chỉ số nội dung: 4.", en: "The dimension: 4."), valueName: "number"))
  var dimension: String?

  @Option(help: ArgumentHelp(Speech.pick(vi: "Số đã xong.", en: "How many are done."), valueName: "number"))
  var done: String?

  @Option(help: ArgumentHelp(Speech.pick(vi: "Tổng số.", en: "Of how many."), valueName: "number"))
  var total: String?

  func edit(of id: String?) -> MeasureEdit {
    var edit = MeasureEdit(id: id)
    (edit[.text], edit[.state], edit[.due]) = (text, state, due)
    (edit[.lead], edit[.cooperating], edit[.product]) = (lead, with, product)
    (edit[.dimension], edit[.done], edit[.total]) = (dimension, done, total)
    return edit
  }
}
