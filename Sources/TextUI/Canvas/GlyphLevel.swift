/// How much of Unicode the terminal and its font can show.
///
/// Panels draw with the characters of `blocks`; a canvas at `ascii` folds every one of them on
/// the way in (see ``AsciiFold``), so that nothing else needs to ask. Only charts look at the level, to
/// use the finer dots of `braille`.
public enum GlyphLevel: String, CaseIterable, Sendable {
  /// Braille dots for lines, and everything of `blocks`.
  case braille
  /// Box lines, blocks and geometric marks that office fonts have.
  case blocks
  /// Letters without marks, `+-|`, `^ v =`.
  case ascii
}
