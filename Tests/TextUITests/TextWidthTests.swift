import Testing
import TextUI

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("Ha Noi", 6),
    ("Ho\u{00E0} B\u{00EC}nh", 8), ("Hoa\u{0300} Bi\u{0300}nh", 8),
    ("Thừa Thiên Huế", 14), ("Thu\u{031B}\u{0300}a Thie\u{0302}n Hue\u{0302}\u{0301}", 14),
    ("Đắk Lắk", 7), ("Đa\u{0306}\u{0301}k La\u{0306}\u{0301}k", 7),
    ("河內", 4), ("한글", 4), ("ﾊﾉｲ", 3), ("Ａ", 2),
    ("😀", 2), ("👍🏽", 2), ("☀\u{FE0F}", 1), ("👩\u{200D}👧", 4), ("🇻🇳", 2), ("1\u{FE0F}\u{20E3}", 1),
    ("\u{07}", 2), ("a\tb", 4), ("\r\n", 4), ("\u{7F}", 2), ("\u{9B}31m", 4),
    ("a\u{202E}b", 3), ("a\u{200B}b", 3), ("\u{FEFF}", 1), ("\u{0301}", 1), ("\u{2028}", 1),
    ("─│┌█░▁¦●○■□▪▫▲▼►×–", 18), ("⣿⠁", 2),
  ])
  func columns(of text: String, is columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("\u{1B}[31m", "^[[31m"), ("\u{00}", "^@"), ("\u{7F}", "^?"), ("\r\n", "^M^J"), ("\u{9B}", "�"),
    ("a\u{202E}b\u{2066}c", "a�b�c"), ("a\u{200B}b", "a�b"), ("\u{FEFF}x", "�x"), ("\u{AD}", "�"),
    ("\u{0301}", "�"), ("☀\u{FE0F}", "☀"), ("👍🏽", "👍"), ("\u{E000}", "�"),
    ("e\u{0302}\u{0301}", "ế"), ("\u{1100}\u{1161}", "\u{1100}\u{1161}"), ("\u{1161}\u{1161}", "�"),
  ])
  func shown(text: String, as expected: String) {
    let shown = TextWidth.pieces(of: text, glyphs: .blocks).map(\.character)
    #expect(String(shown).unicodeScalars.elementsEqual(expected.unicodeScalars), "\(shown)")
  }

  /// Nothing that moves a cursor passes, whatever the text is.
  @Test func noScalarPassesThatMovesTheCursor() {
    for value in UInt32(0)...0x2_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      guard category == .control || category == .format else { continue }
      for text in [String(scalar), "a" + String(scalar), String(scalar) + "a"] {
        let shown = TextWidth.pieces(of: text, glyphs: .blocks).map(\.character)
        #expect(!shown.contains { $0.unicodeScalars.contains(scalar) }, "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func aHeapOfMarksIsCutOff() {
    let heap = "a" + String(repeating: "\u{0301}", count: 200)
    let pieces = TextWidth.pieces(of: heap, glyphs: .blocks)
    #expect(pieces.count == 1)
    #expect(pieces.allSatisfy { $0.character.unicodeScalars.count <= 5 })
  }

  static let letters = "aăâeêioôơuưyđ".flatMap { base -> [String] in
    let tones = base == "đ" ? [""] : ["", "\u{0300}", "\u{0309}", "\u{0303}", "\u{0301}", "\u{0323}"]
    return tones.map { String(base) + $0 }
  }

  /// Every Vietnamese letter, lower and upper: one column, folded to its ASCII letter, composed.
  @Test(arguments: letters + letters.map { $0.uppercased() })
  func vietnameseLetter(_ letter: String) throws {
    let pieces = TextWidth.pieces(of: letter, glyphs: .blocks)
    #expect(pieces.count == 1 && pieces[0].columns == 1)
    #expect(pieces[0].character.unicodeScalars.count == 1, "not composed")
    let folded = TextWidth.pieces(of: letter, glyphs: .ascii)
    #expect(folded.count == 1 && folded[0].columns == 1)
    let ascii = try #require(folded[0].character.asciiValue)
    let bases: [Character: Character] = [
      "ă": "a", "â": "a", "ê": "e", "ô": "o", "ơ": "o", "ư": "u", "đ": "d",
      "Ă": "A", "Â": "A", "Ê": "E", "Ô": "O", "Ơ": "O", "Ư": "U", "Đ": "D",
    ]
    let first = Character(try #require(letter.unicodeScalars.first))
    #expect(Character(Unicode.Scalar(ascii)) == bases[first] ?? first)
  }

  @Test(arguments: [
    ("Hà Nội", 6, "Hà Nội"), ("Hà Nội", 5, "Hà N…"), ("Hà Nội", 4, "Hà…"), ("Hà Nội", 1, "…"),
    ("Hà Nội", 0, ""), ("河內城", 4, "河…"), ("河內城", 5, "河內…"),
  ])
  func cut(_ text: String, to columns: Int, is expected: String) {
    #expect(TextWidth.cut(text, to: columns) == expected)
    #expect(TextWidth.columns(of: TextWidth.cut(text, to: columns)) <= columns)
  }

  @Test(arguments: [
    ("mỗi năm tăng ít nhất năm bậc", 12, ["mỗi năm tăng", "ít nhất năm", "bậc"]),
    ("a\nb c", 9, ["a", "b c"]), ("", 5, [""]), ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
    ("ab", 0, []),
  ])
  func wrap(_ text: String, columns: Int, is lines: [String]) {
    #expect(TextWidth.wrap(text, columns: columns) == lines)
  }
}
