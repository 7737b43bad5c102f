import Pages
import Scores
import TextUI
import Words

/// One measure or report large, with the figures beside it.
struct PlanDetail: Sendable {
  var entry: PlanEntry
  /// The dimension of the measure in the year in view; `nil` where it has none.
  var line: ItemLine?
  /// How that dimension moved since the measure began; `nil` where that cannot be told.
  var movement: PlanMovement?
  /// What the indices are called.
  var names: TargetNames
}

/// Draws one measure or report: all that is said of it, scrolled where it is open.
struct PlanEntryPanel {
  var detail: PlanDetail
  var today: CalendarDay?
  /// How many lines are scrolled away.
  var offset: Int
  /// Whether it is alone on the screen, so that it can be scrolled.
  var isOpen: Bool
  var language: Language

  /// The widest line that is easy to read.
  private static let widest = 110

  func draw(in rect: Rect, on canvas: inout Canvas) {
    ScrolledWords(lines: lines(rect, canvas.glyphs), offset: offset, isOpen: isOpen, language: language)
      .draw(in: rect, on: &canvas)
  }

  private func lines(_ rect: Rect, _ glyphs: GlyphLevel) -> [(text: String, role: Role)] {
    PlanEntryWords(
      entry: detail.entry, today: today, line: detail.line, movement: detail.movement, names: detail.names
    )
    .lines(language, columns: min(Self.widest, rect.columns - 2), glyphs: glyphs)
  }
}
