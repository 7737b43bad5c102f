import Pages
import Scores
import TextUI

extension View {
  static func plans(for model: Model) -> PlansPanel {
    PlansPanel(
      content: model.plans.content, detail: model.plans.detail, selection: model.plans.selection,
      isOpen: model.screen == .planEntry, lineOffset: model.plans.lineOffset,
      province: model.report.province.name, language: model.language)
  }

  /// A dimension beside the measures tied to it; `nil` where the province has no plan for the year.
  static func planned(_ line: ItemLine?, in model: Model) -> PlannedDimension? {
    let plans = model.plans.source.book.plans(of: model.province, in: model.book.registry)
      .filter { $0.isInForce(in: model.year) }
    guard let line, !plans.isEmpty else { return nil }
    return PlanReview(plans, today: model.plans.source.today).dimensions(in: model.report)
      .first { $0.line.item == line.item }
  }

  static func form(_ form: Form<PlanDraft>, for model: Model) -> FormPanel {
    let (title, subject) =
      switch form.start.subject {
      case .record(let entry): (Phrases.recordForm, entry.measure.text)
      case .log(let entry): (Phrases.logForm, entry.measure.text)
      case .sent(let entry): (Phrases.sentForm, entry.report.name)
      }
    let plan = form.start.subject.entry.plan
    return FormPanel(
      form, title, subject: subject, faults: form.draft.checked(today: model.plans.source.today).faults,
      model.language, label: Phrases.label(of:), hint: Phrases.hint(of:)
    ) { field, chosen in
      let state = field == .state ? Plan.State(rawValue: chosen).map(Phrases.planState) : nil
      return state ?? (chosen.isEmpty ? Phrases.none : plan.channelName(chosen))
    }
  }
}
