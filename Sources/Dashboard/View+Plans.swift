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

  static func form(_ form: PlanForm, for model: Model) -> PlanFormPanel {
    let draft = form.draft
    return PlanFormPanel(
      draft: draft, fields: form.fields, faults: draft.checked(today: model.plans.source.today).faults,
      selection: form.selection, language: model.language)
  }
}
