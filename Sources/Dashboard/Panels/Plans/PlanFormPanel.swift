import Pages
import Scores
import TextUI
import Words

/// What is recorded of a plan, being typed.
struct PlanFormPanel: Panel {
  /// What was typed and chosen.
  var draft: PlanDraft
  /// What was typed in each field, with its cursor; what is chosen is not here.
  var fields: [PlanDraft.Field: TextField]
  /// What is wrong, by field.
  var faults: [PlanDraft.Field: LocalizedText]
  /// The field that is typed in, by its place.
  var selection: Int
  var language: Language

  /// Draws the fields, and below them what is wrong with the selected one or what it takes.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let rows = draft.fields.map { field in
      FormPanel.Row(
        label: Phrases.label(of: field), value: value(of: field), fault: faults[field],
        hint: Phrases.hint(of: field))
    }
    FormPanel(
      title: title, subject: subject, rows: rows, selection: selection, language: language
    ).draw(in: rect, on: &canvas)
  }

  private var title: LocalizedText {
    switch draft.subject {
    case .record: Phrases.recordForm
    case .log: Phrases.logForm
    case .sent: Phrases.sentForm
    }
  }

  private var subject: LocalizedText {
    switch draft.subject {
    case .record(let entry), .log(let entry): entry.measure.text
    case .sent(let entry): entry.report.name
    }
  }

  private func value(of field: PlanDraft.Field) -> FormPanel.Value {
    guard !draft.choices(of: field).isEmpty else { return .typed(fields[field] ?? TextField()) }
    let chosen = draft.texts[field] ?? ""
    if field == .state { return .chosen(Plan.State(rawValue: chosen).map(Phrases.planState) ?? Phrases.none) }
    guard case .log(let entry) = draft.subject, !chosen.isEmpty else { return .chosen(Phrases.none) }
    return .chosen(entry.plan.channelName(chosen))
  }
}
