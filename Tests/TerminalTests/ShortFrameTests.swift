import CNcurses
import TestSupport
import TextUI
import Testing

/// A frame says in fewer bytes what ncurses says.
@Suite("Short frames")
struct ShortFrameTests {
  private func shortened(_ text: String) -> String {
    var bytes = text.utf8.map { CChar(bitPattern: $0) }
    let count = bytes.withUnsafeMutableBufferPointer { cnc_shorten($0.baseAddress, $0.count) }
    return String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  @Test(
    "Choices of looks that follow each other become one",
    arguments: [
      ("\u{1B}[0;1m\u{1B}[38;5;80mHà Nội", "\u{1B}[0;1;38;5;80mHà Nội"),
      ("a\u{1B}[39m\u{1B}[mb", "a\u{1B}[mb"),
      ("\u{1B}[39;49m\u{1B}[0;1m\u{1B}[38;5;16m\u{1B}[48;5;74mx", "\u{1B}[0;1;38;5;16;48;5;74mx"),
      ("\u{1B}[1m\u{1B}[m\u{1B}[4m", "\u{1B}[m\u{1B}[4m"),
      ("\u{1B}[31m\u{1B}(B\u{1B}[32mx", "\u{1B}[31;32mx"),
      ("\u{1B}(B\u{1B}(B", ""),
    ])
  func joined(long: String, short: String) {
    #expect(shortened(long) == short)
  }

  @Test(
    "What stands between them, what is cut off and what is no choice of looks stay",
    arguments: [
      "\u{1B}[31mx\u{1B}[32m", "\u{1B}[31m\u{1B}[K\u{1B}[32m", "\u{1B}[31m\u{1B}[38;5", "\u{1B}[", "\u{1B}",
      "\u{1B}[?25l\u{1B}[1m", "m[31m", "\u{1B}[31m\u{1B}[?1m", "", "\u{1B}[1m\u{1B}",
    ])
  func kept(text: String) {
    #expect(shortened(text) == text)
  }

  @Test("No sequence gets more parameters than terminals read")
  func limit() {
    let long = (31...37).map { "\u{1B}[38;5;\($0)m" }.joined()
    let counts = shortened(long).split(separator: "m").map { $0.split(separator: ";").count }
    #expect(counts.reduce(0, +) == 21 && counts.allSatisfy { $0 <= 12 })
  }

  @Test("A terminal shows the same, whatever comes", arguments: [UInt64(1), 2, 3, 4])
  func same(seed: UInt64) {
    var generator = SplitMix(state: seed)
    let size = Size(columns: 20, rows: 5)
    let pieces = [
      "\u{1B}[m", "\u{1B}[0m", "\u{1B}[0;1m", "\u{1B}[1m", "\u{1B}[4m", "\u{1B}[7m", "\u{1B}[39m",
      "\u{1B}[49m",
      "\u{1B}[39;49m", "\u{1B}[38;5;80m", "\u{1B}[48;5;24m", "\u{1B}[31m", "\u{1B}[96m", "\u{1B}[0;1;4m",
      "\u{1B}(B",
      "x", "ế", " ", "\u{1B}[K", "\u{1B}[2;3H", "\u{1B}[5X", "\r\n",
    ]
    for _ in 0..<300 {
      let count = Int.random(in: 1...40, using: &generator)
      let long = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let (one, other) = (TerminalEmulator(size: size), TerminalEmulator(size: size))
      one.feed(long.utf8)
      let short = shortened(long)
      other.feed(short.utf8)
      #expect(short.utf8.count <= long.utf8.count)
      #expect(one.text == other.text, "\(long.debugDescription)")
      for row in 0..<size.rows {
        for column in 0..<size.columns {
          #expect(one.look(row: row, column: column) == other.look(row: row, column: column))
        }
      }
    }
  }
}
