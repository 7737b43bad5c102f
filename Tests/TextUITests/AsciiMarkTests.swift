import TextUI
import Testing

/// At `ascii` one mark means one thing.
@Suite struct AsciiMarkTests {
  private func drawn(_ text: String) -> String {
    var canvas = Canvas(size: Size(columns: 40, rows: 1), glyphs: .ascii)
    canvas.put(text, column: 0, row: 0)
    return canvas.text
  }

  /// Groups, changes, a missing figure, what was cut, the head of changes, verdicts, breaks, one's own.
  @Test func marksDoNotClash() {
    let marks = ["■", "▪", "▫", "□", "▲", "▼", "=", "–", "…", "±", "×", "!", "¦", "●", "○", "›"]
    let shown = marks.map { drawn($0) }
    #expect(Set(shown).count == marks.count, "\(shown)")
    #expect(shown.prefix(7) == ["#", "+", "-", ".", "^", "v", "="])
  }

  @Test func aDashInTextStaysADash() {
    #expect(drawn("–") == "?")
    #expect(drawn("  – ") == "  ?")
    #expect(drawn("Bà Rịa – Vũng Tàu") == "Ba Ria - Vung Tau")
    #expect(drawn("2011–2024") == "2011-2024")
    #expect(drawn("––") == "--")
    #expect(TextWidth.columns(of: "– ", glyphs: .ascii) == 2)
  }

  @Test(arguments: [
    ("hà nội", 6, "hà nội"), ("hà nội", 5, "‹ nội"), ("hà nội", 1, "‹"), ("hà nội", 0, ""), ("", 3, ""),
    ("日本語", 4, "‹語"),
  ])
  func theEndOfWhatIsTypedStays(text: String, columns: Int, expected: String) {
    #expect(TextWidth.tail(text, of: columns) == expected)
    #expect(TextWidth.columns(of: TextWidth.tail(text, of: columns)) <= columns)
  }
}
