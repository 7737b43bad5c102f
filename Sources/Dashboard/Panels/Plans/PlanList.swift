import Pages
import Scores
import TextUI
import Words

extension PlansContent {
  /// From this width on the plan of each is named.
  private static let wide = 90
  /// The columns of a heading's line that are not its own: marker, rule, blanks, scroll bar.
  private static let headingFrame = 7

  /// Measures and reports one below the other, under the headings of their groups; movements and days are
  /// there where there are any.
  func list(selection: Int, in rect: Rect, _ language: Language) -> List {
    let columns =
      ["state", "paragraph", "text"] + (movements.isEmpty ? [] : ["movement"])
      + (rows.contains { $0.entry.due != nil } ? ["due"] : []) + (rect.columns >= Self.wide ? ["plan"] : [])
    var list = Table.planEntries(
      rows.lazy.map(\.entry), review.today, movements: movements, leastText: rect.columns < 60 ? 14 : 30
    ).list(
      .plans, language, columns: columns, selection: selection, selected: 2...2, showsHeading: rect.rows > 6,
      showsScrollBar: true)
    // Cut between words.
    list.rows.group = { row in
      rows[row].heading.map {
        TextWidth.cutAtWord($0[language], to: max(0, rect.columns - Self.headingFrame))
      }
    }
    return list
  }
}
