import Pages
import TextUI
import Words

/// What a screen has to say first: a mark, then words; what does not fit a line goes on below.
struct MessageLines: Panel {
  var messages: [Message]
  var language: Language

  /// The lines they take.
  func rows(columns: Int) -> Int { lines(columns, .blocks).count }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    for (row, line) in lines(rect.columns, canvas.glyphs).prefix(rect.rows).enumerated() {
      canvas.put(line.text, column: rect.column + line.indent, row: rect.row + row, line.role)
    }
  }

  /// What a colour says the mark at the beginning says too; what goes on below has neither.
  private func lines(_ columns: Int, _ glyphs: GlyphLevel) -> [(indent: Int, text: String, role: Role)] {
    let room = max(1, columns - 4)
    return messages.flatMap { message in
      TextWidth.wrap(message.words(columns: room, language), columns: room, glyphs: glyphs).enumerated().map {
        $0.offset == 0 && !message.mark.isEmpty
          ? (1, "\(message.mark) \($0.element)", message.role)
          : (3, $0.element, message.mark.isEmpty ? message.role : .text)
      }
    }
  }
}
