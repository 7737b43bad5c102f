import Pages
import Scores
import TextUI
import Words

/// A target being typed: one field a line, what is wrong beside it at once.
struct TargetFormPanel: Panel {
  /// One line of the form.
  struct Row: Sendable {
    var field: TargetDraft.Field
    /// What was typed; `nil` for the kind, which is chosen.
    var text: TextField?
    /// What is wrong with it.
    var fault: LocalizedText?
  }

  /// The lines.
  var rows: [Row]
  /// The line that is typed in, by its place.
  var selection: Int
  /// The kind that is chosen.
  var kind: Target.Kind.Name
  /// Whether the target is new.
  var isNew: Bool
  var language: Language

  /// Draws the fields, and below them what is wrong with the selected one or what it takes.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let lines = rows.map { row in
      FormPanel.Row(
        label: Phrases.label(of: row.field, for: kind),
        value: value(of: row),
        fault: row.fault, hint: Phrases.hint(of: row.field, for: kind))
    }
    FormPanel(
      title: isNew ? Phrases.newTarget : Phrases.changedTarget, rows: lines, selection: selection,
      language: language
    ).draw(in: rect, on: &canvas)
  }

  private func value(of row: Row) -> FormPanel.Value {
    guard let text = row.text else { return .chosen(Phrases.kind(kind)) }
    guard row.field == .score else { return .typed(text) }
    return .chosen(Phrases.asksForScore(text.committed == TargetDraft.yes))
  }
}
