import Pages
import TextUI
import Words

/// A form: one field a line, what is wrong beside it at once.
struct FormPanel: Panel {
  /// One line of the form.
  struct Row {
    /// What the field is called.
    var label: LocalizedText
    /// What stands in it.
    var value: Value
    /// What is wrong with it.
    var fault: LocalizedText?
    /// What it takes.
    var hint: LocalizedText
  }

  /// What stands in a field.
  enum Value {
    /// Something that is typed.
    case typed(TextField)
    /// Something that is chosen with the arrows.
    case chosen(LocalizedText)
  }

  /// What is filled in.
  var title: LocalizedText
  /// What it is about, where that must be said.
  var subject: LocalizedText?
  /// The lines.
  var rows: [Row]
  /// The line that is typed in, by its place.
  var selection: Int
  var language: Language

  private static let widestField = 60

  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > 1, rect.columns > 10 else { return }
    let hasRule = rect.rows > rows.count + 3
    if hasRule {
      canvas.putRule(column: rect.column, row: rect.row, columns: rect.columns, title: title[language])
      if let subject { canvas.putLine(subject[language], row: rect.row + 1, in: rect, .strong) }
    }
    let (body, foot) = rect.splitTop(hasRule ? 2 : 0).rest.splitBottom(hasRule ? 3 : 1)
    let first = min(max(0, selection - body.rows + 1), max(0, rows.count - body.rows))
    let labels = labelColumns(canvas.glyphs, most: rect.columns / 2)
    for (line, index) in (first..<rows.count).prefix(body.rows).enumerated() {
      draw(rows[index], at: index, row: body.row + line, labels: labels, in: rect, on: &canvas)
    }
    guard rows.indices.contains(selection) else { return }
    let (fault, hint) = (rows[selection].fault, rows[selection].hint)
    canvas.putWords(
      (fault ?? hint)[language], in: foot.splitTop(hasRule ? 1 : 0).rest, fault == nil ? .secondary : .error)
  }

  private func labelColumns(_ glyphs: GlyphLevel, most: Int) -> Int {
    min(most, rows.map { TextWidth.columns(of: $0.label[language], glyphs: glyphs) }.max() ?? 0)
  }

  private func draw(
    _ line: Row, at index: Int, row: Int, labels: Int, in rect: Rect, on canvas: inout Canvas
  ) {
    let isSelected = index == selection
    if isSelected { canvas.put("›", column: rect.column, row: row, .strong) }
    let label = TextWidth.cut(line.label[language], to: labels, glyphs: canvas.glyphs)
    canvas.put(label, column: rect.column + 1, row: row, .secondary)
    let start = rect.column + labels + 3
    let columns = min(Self.widestField, rect.endColumn - start - 2)
    guard columns > 0 else { return }
    let role: Role = line.fault == nil ? .field : .fieldError
    switch line.value {
    case .typed(let text):
      text.draw(column: start, row: row, columns: columns, isActive: isSelected, role: role, on: &canvas)
    case .chosen(let words):
      let shown = "‹ \(words[language]) ›"
      canvas.put(
        TextWidth.cut(shown, to: columns, glyphs: canvas.glyphs), column: start, row: row,
        isSelected ? .strong : .text)
    }
    // A fault is told by a sign too.
    if line.fault != nil { canvas.put("×", column: start + columns + 1, row: row, .error) }
  }
}

extension FormPanel {
  /// A form being filled in: what its fields are called, what they take, what is chosen in them.
  init<Draft>(
    _ form: Form<Draft>, _ title: LocalizedText, subject: LocalizedText? = nil,
    faults: [Draft.Field: LocalizedText], _ language: Language, label: (Draft.Field) -> LocalizedText,
    hint: (Draft.Field) -> LocalizedText, chosen: (Draft.Field, String) -> LocalizedText
  ) {
    let draft = form.draft
    let rows = draft.fields.map { field in
      Row(
        label: label(field),
        value: draft.choices(of: field).isEmpty
          ? .typed(form.texts[field] ?? TextField()) : .chosen(chosen(field, draft.texts[field] ?? "")),
        fault: faults[field], hint: hint(field))
    }
    self.init(title: title, subject: subject, rows: rows, selection: form.selection, language: language)
  }
}
