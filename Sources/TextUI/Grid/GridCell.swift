/// What stands in one column of one row.
public struct GridCell: Hashable, Sendable {
  /// A cell is text or a small picture.
  public enum Content: Hashable, Sendable {
    /// Words or a number.
    case text(String)
    /// A bar as wide as the column.
    case bar(Bar)
    /// Years as little columns.
    case sparkline(Sparkline)
    /// A value and what it is supposed to be, as wide as the column.
    case track(Track)
    /// What was won or lost, as wide as the column.
    case balance(Balance)
  }

  /// What is shown.
  public var content: Content
  /// The text; `nil` of a picture.
  public var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// The role of text; pictures have their own.
  public var role: Role

  public init(_ text: String, _ role: Role = .text) {
    content = .text(text)
    self.role = role
  }

  public init(_ bar: Bar) {
    content = .bar(bar)
    role = .bar
  }

  public init(_ sparkline: Sparkline) {
    content = .sparkline(sparkline)
    role = .ownLine
  }

  public init(_ track: Track) {
    content = .track(track)
    role = .ownLine
  }

  public init(_ balance: Balance) {
    content = .balance(balance)
    role = .axis
  }

  /// Nothing.
  public static let empty = GridCell("")

  /// The columns it cannot do without.
  func columns(_ glyphs: GlyphLevel) -> Int {
    switch content {
    case .text(let text): TextWidth.columns(of: text, glyphs: glyphs)
    case .bar, .track, .balance: 0
    case .sparkline(let sparkline): sparkline.columns
    }
  }
}

/// A number as text, split where its decimals begin.
struct DecimalText: Hashable {
  /// Columns before the separator.
  var whole: Int
  /// Columns from the separator on.
  var fraction: Int

  init(_ text: String, _ glyphs: GlyphLevel) {
    let all = TextWidth.columns(of: text, glyphs: glyphs)
    guard let separator = text.lastIndex(where: { $0 == "," || $0 == "." }) else {
      whole = all
      fraction = 0
      return
    }
    whole = TextWidth.columns(of: String(text[..<separator]), glyphs: glyphs)
    fraction = all - whole
  }
}
