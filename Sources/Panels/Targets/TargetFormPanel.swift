import Scores
import TextUI
import Words

/// A target being typed: one field a line, what is wrong beside it at once.
public struct TargetFormPanel: Panel {
  /// One line of the form.
  public struct Row: Sendable {
    /// Which field it is.
    public var field: TargetDraft.Field
    /// What was typed; `nil` for the kind, which is chosen.
    public var text: TextField?
    /// What is wrong with it.
    public var fault: LocalizedText?

    /// A line.
    public init(field: TargetDraft.Field, text: TextField?, fault: LocalizedText?) {
      self.field = field
      self.text = text
      self.fault = fault
    }
  }

  /// The lines.
  public var rows: [Row]
  /// The line that is typed in, by its place.
  public var selection: Int
  /// The kind that is chosen.
  public var kind: Target.Kind.Name
  /// Whether the target is new.
  public var isNew: Bool
  /// In which language.
  public var language: Language

  /// A form.
  public init(rows: [Row], selection: Int, kind: Target.Kind.Name, isNew: Bool, language: Language) {
    self.rows = rows
    self.selection = selection
    self.kind = kind
    self.isNew = isNew
    self.language = language
  }

  /// Draws the fields, and below them what is wrong with the selected one or what it takes.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
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
