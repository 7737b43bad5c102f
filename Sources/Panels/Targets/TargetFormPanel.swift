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

  private static let widestField = 60

  /// Draws the fields, and below them what is wrong with the selected one or what it takes.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > 1, rect.columns > 10 else { return }
    let hasRule = rect.rows > rows.count + 3
    let title = isNew ? Phrases.newTarget : Phrases.changedTarget
    if hasRule {
      canvas.putRule(column: rect.column, row: rect.row, columns: rect.columns, title: title[language])
    }
    let (body, foot) = rect.splitTop(hasRule ? 2 : 0).rest.splitBottom(hasRule ? 3 : 1)
    let first = min(max(0, selection - body.rows + 1), max(0, rows.count - body.rows))
    let labels = labelColumns(canvas.glyphs, most: rect.columns / 2)
    for (line, index) in (first..<rows.count).prefix(body.rows).enumerated() {
      draw(rows[index], at: index, row: body.row + line, labels: labels, in: rect, on: &canvas)
    }
    drawHint(in: foot.splitTop(hasRule ? 1 : 0).rest, rect, on: &canvas)
  }

  private func labelColumns(_ glyphs: GlyphLevel, most: Int) -> Int {
    min(most, rows.map { TextWidth.columns(of: label($0.field)[language], glyphs: glyphs) }.max() ?? 0)
  }

  private func draw(
    _ line: Row, at index: Int, row: Int, labels: Int, in rect: Rect, on canvas: inout Canvas
  ) {
    let isSelected = index == selection
    if isSelected { canvas.put("›", column: rect.column, row: row, .strong) }
    let label = TextWidth.cut(label(line.field)[language], to: labels, glyphs: canvas.glyphs)
    canvas.put(label, column: rect.column + 1, row: row, .secondary)
    let start = rect.column + labels + 3
    let columns = min(Self.widestField, rect.endColumn - start - 2)
    guard columns > 0 else { return }
    let role: Role = line.fault == nil ? .field : .fieldError
    if let text = line.text {
      text.draw(column: start, row: row, columns: columns, isActive: isSelected, role: role, on: &canvas)
    } else {
      let shown = "‹ \(Phrases.kind(kind)[language]) ›"
      canvas.put(
        TextWidth.cut(shown, to: columns, glyphs: canvas.glyphs), column: start, row: row,
        isSelected ? .strong : .text)
    }
    // A fault is told by a sign too.
    if line.fault != nil { canvas.put("×", column: start + columns + 1, row: row, .error) }
  }

  private func drawHint(in rect: Rect, _ whole: Rect, on canvas: inout Canvas) {
    guard rows.indices.contains(selection) else { return }
    let line = rows[selection]
    let hint = line.fault ?? Phrases.hint(of: line.field, for: kind)
    let lines = TextWidth.wrap(hint[language], columns: whole.columns - 2, glyphs: canvas.glyphs)
    for (index, text) in lines.prefix(rect.rows).enumerated() {
      canvas.put(
        text, column: rect.column + 1, row: rect.row + index, line.fault == nil ? .secondary : .error)
    }
  }

  private func label(_ field: TargetDraft.Field) -> LocalizedText { Phrases.label(of: field, for: kind) }
}
