/// One place on a canvas: what a person would call a letter, and its style.
public struct Cell: Hashable, Sendable {
  /// What stands here: one character of one or two columns, never a control character.
  ///
  /// The right half of a character of two columns holds ``Cell/continuation``.
  public var character: Character
  /// How it looks.
  public var style: Style
  /// Whether this is the right half of the character to its left.
  public let isContinuation: Bool

  /// A cell, plain unless told otherwise.
  public init(_ character: Character, _ style: Style = Style(.text)) {
    self.character = character
    self.style = style
    isContinuation = false
  }

  /// The right half of a character of two columns.
  init(continuing style: Style) {
    character = Cell.continuation
    self.style = style
    isContinuation = true
  }

  /// An empty cell.
  public static let blank = Cell(" ")

  /// What stands in the right half of a character of two columns: the zero-width space, which no
  /// text can bring in (see ``TextWidth``).
  public static let continuation: Character = "\u{200B}"
}
