import Pages
import TextUI
import Words

/// What the title line says of an open draft: of which year it is and who is editing.
struct DraftTitle: Hashable, Sendable {
  /// The year that is entered; not always the one the board shows.
  var year: Int
  /// Who is editing; `nil` while it is not known.
  var user: String?
  /// Whether the figures around are those of the draft instead of what is published.
  var isShown: Bool
  /// Whether the user edits the year elsewhere, while something else is shown here.
  var isElsewhere = false

  /// The most columns a user's name takes.
  static let userColumns = 12

  /// The words: `bản nháp 2025 · lan`, in capitals where the figures are the draft's.
  ///
  /// The year is left out where it is the board's, which stands beside it.
  ///
  /// - Parameter isShort: whether it is left out in any case, as where the panel below says it.
  func words(on boardYear: Int, isShort: Bool, in language: Language, glyphs: GlyphLevel) -> String {
    if isElsewhere, let user {
      let name = TextWidth.cut(user, to: Self.userColumns, glyphs: glyphs)
      return Phrases.enters(name, isShort || year == boardYear ? nil : year)[language]
    }
    let open = isShort ? Phrases.openDraftShort : Phrases.openDraft
    let mark = (isShown ? Phrases.draftMark : open)[language]
    let name = user.flatMap { $0.isEmpty ? nil : $0 }.map {
      " · " + TextWidth.cut($0, to: Self.userColumns, glyphs: glyphs)
    }
    return mark + (isShort || year == boardYear ? "" : " \(year)") + (name ?? "")
  }
}
