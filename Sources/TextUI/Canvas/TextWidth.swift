/// How many columns text takes on a terminal, and what of it may be shown at all.
///
/// The rule is our own because the C library's depends on the locale: East Asian wide and
/// fullwidth characters and emoji take two columns, everything else one; a letter with its
/// combining marks is one character, and Vietnamese ones are composed on the way. What terminals
/// disagree about is taken apart (joined emoji, flags) or dropped (variants, skin tones). What would
/// move the cursor or turn the text around is never passed on: C0 controls become `^X`; other
/// controls, zero-width and bidirectional marks become `�`.
public enum TextWidth {
  /// One character to be put into one cell or two.
  public struct Piece: Hashable, Sendable {
    /// What is shown.
    public var character: Character
    /// 1 or 2.
    public var columns: Int
  }

  /// The columns a text takes.
  public static func columns(of text: String, glyphs: GlyphLevel = .blocks) -> Int {
    if isPlain(text) { return text.utf8.count }
    var columns = 0
    forEachPiece(of: text, glyphs: glyphs) {
      columns += $0.columns
      return true
    }
    return columns
  }

  /// The characters a text is shown as, each with its columns.
  public static func pieces(of text: String, glyphs: GlyphLevel) -> [Piece] {
    var pieces: [Piece] = []
    forEachPiece(of: text, glyphs: glyphs) {
      pieces.append($0)
      return true
    }
    return pieces
  }

  /// Calls `body` with each character the text is shown as, until it returns `false`.
  static func forEachPiece(of text: String, glyphs: GlyphLevel, _ body: (Piece) -> Bool) {
    if isPlain(text) {
      for byte in text.utf8 {
        guard body(Piece(character: Character(Unicode.Scalar(byte)), columns: 1)) else { return }
      }
      return
    }
    if glyphs == .ascii, AsciiFold.isMissingFigure(text) {
      for character in text {
        guard body(Piece(character: character == "–" ? "?" : character, columns: 1)) else { return }
      }
      return
    }
    for character in text {
      if glyphs != .ascii, isCommon(character) {
        guard body(Piece(character: character, columns: 1)) else { return }
        continue
      }
      for piece in rarePieces(of: character, glyphs: glyphs) {
        guard body(piece) else { return }
      }
    }
  }

  /// Whether a text is nothing but printable ASCII.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  /// What controls, wide and joined characters and everything at the `ascii` level become.
  private static func rarePieces(of character: Character, glyphs: GlyphLevel) -> [Piece] {
    if character == "\r\n" { return "\r\n".unicodeScalars.flatMap { pieces(ofControl: $0) } }
    if let ascii = character.unicodeScalars.first, ascii.isASCII, character.isASCII {
      if ascii.properties.generalCategory == .control { return pieces(ofControl: ascii) }
      return [Piece(character: character, columns: 1)]
    }
    let parts = isCommon(character) ? [character] : cells(of: character)
    guard glyphs == .ascii else {
      return parts.map { Piece(character: $0, columns: columns(of: $0)) }
    }
    return parts.flatMap { AsciiFold.fold($0).map { Piece(character: $0, columns: 1) } }
  }

  /// `^` and a letter: how a control of ASCII is shown.
  private static func pieces(ofControl scalar: Unicode.Scalar) -> [Piece] {
    let letter = Character(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) ^ 0x40))
    return [Piece(character: "^", columns: 1), Piece(character: letter, columns: 1)]
  }

  /// No letter needs more scalars than this; a heap of marks paints over the lines around it.
  private static let mostScalars = 5

  /// A character as terminals show it: each scalar with a width of its own begins a new one.
  private static func cells(of character: Character) -> [Character] {
    var cells: [[Unicode.Scalar]] = []
    for scalar in character.unicodeScalars {
      switch part(scalar) {
      case .base: cells.append([scalar])
      case .mark where cells.isEmpty: cells.append(["\u{FFFD}"])
      case .mark where cells[cells.count - 1].count < mostScalars: cells[cells.count - 1].append(scalar)
      case .dropped where cells.isEmpty: cells.append(["\u{FFFD}"])
      case .refused: cells.append(["\u{FFFD}"])
      case .mark, .dropped: break
      }
    }
    return cells.map { scalars -> Character in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      return String(text).first.map { Composition.composed($0) } ?? "\u{FFFD}"
    }
  }

  /// What a scalar does in a character.
  private enum Part {
    case base, mark, dropped, refused
  }

  private static func part(_ scalar: Unicode.Scalar) -> Part {
    switch scalar.value {
    case 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: return .dropped
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return .mark
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      return .refused
    case .nonspacingMark, .enclosingMark: return .mark
    default: return .base
    }
  }

  /// Letters with marks, lines and blocks, all of one column: most of what is not ASCII on a screen,
  /// told quickly.
  private static func isCommon(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard scalars.index(after: scalars.startIndex) == scalars.endIndex else { return false }
    return switch scalars[scalars.startIndex].value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x24F, 0x1EA0...0x1EF9, 0x2500...0x25FC, 0x2800...0x28FF: true
    default: false
    }
  }

  private static func columns(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x1100 { return 1 }
    return wide.contains { $0.contains(first.value) } ? 2 : 1
  }

  /// East Asian Wide and Fullwidth, and emoji shown as pictures (Unicode 15, EastAsianWidth.txt).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
    0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F,
    0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
    0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5,
    0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
    0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
    0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FF, 0x1F004...0x1F004,
    0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320,
    0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA,
    0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E,
    0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E,
    0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4,
    0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2,
    0x1F6D5...0x1F6D7, 0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC,
    0x1F7E0...0x1F7EB, 0x1F7F0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945,
    0x1F947...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
