@testable import BoardSupport
@testable import Dashboard
import TestSupport
import TextUI
import Testing
import Words

/// Panel 7 as literal text, at the sizes people have, in both languages and in ascii.
@Suite struct EntrySnapshotTests {
  /// Right, out of scale, doubtful without and with a reason, cleared.
  private static let typed = "7[2,4<Enter>18,04<Enter>2,3<Enter>kncuộc điều tra lại<Enter>jx<Home>j"

  private func expect(
    _ name: String, _ columns: Int, _ rows: Int, _ language: Language = .vietnamese,
    _ glyphs: GlyphLevel = .blocks, keys: String, pasting text: String? = nil,
    location: SourceLocation = #_sourceLocation
  ) {
    var board = Board {
      ($0.columns, $0.rows, $0.language, $0.glyphs) = (columns, rows, language, glyphs)
    }.pressing(keys)
    if let text { board.send(.paste(text)) }
    let level = glyphs == .blocks ? "" : "-\(glyphs)"
    expectSnapshot(
      board.text, named: "entry-\(name)-\(columns)x\(rows)-\(language.rawValue)\(level)", location: location)
  }

  @Test(arguments: Looks.usual)
  func grid(size: (columns: Int, rows: Int), language: Language) {
    expect("grid", size.columns, size.rows, language, keys: Self.typed)
  }

  @Test(arguments: Looks.usual)
  func form(size: (columns: Int, rows: Int), language: Language) {
    expect("form", size.columns, size.rows, language, keys: Self.typed + "v")
  }

  @Test(arguments: Looks.sizes)
  func inAscii(columns: Int, rows: Int) {
    expect("grid", columns, rows, .vietnamese, .ascii, keys: Self.typed)
  }

  @Test(arguments: Looks.usual)
  func aCellBeingTyped(size: (columns: Int, rows: Int), language: Language) {
    expect("cell", size.columns, size.rows, language, keys: "7l1,4x")
  }

  /// A text that is no number, looked at again; and the question before it is left.
  @Test(arguments: [(80, 24), (40, 10)], Language.allCases)
  func whatIsRefused(size: (columns: Int, rows: Int), language: Language) {
    expect("refused", size.columns, size.rows, language, keys: "7l1,4x<Enter>1,5<Enter>!")
    expect("leave", size.columns, size.rows, language, keys: "7l1,4x<Enter>1,5<Enter>q")
  }

  @Test(arguments: Looks.usual)
  func aQuestion(size: (columns: Int, rows: Int), language: Language) {
    expect("publish", size.columns, size.rows, language, keys: "71,43<Enter>sPAPI 2025<Enter>P")
  }

  @Test(arguments: Looks.usual)
  func aPaste(size: (columns: Int, rows: Int), language: Language) {
    let table =
      "Tỉnh\t1.1\t1.2\nHà Nội\t1,44\t1,55\nHà Giang\t1,21\t18,2\nBình Địn\t1,1\t1,2\nSơn La\t1,135\tx\n"
    expect("paste", size.columns, size.rows, language, keys: "7[", pasting: table)
  }

  /// Dimensions, totals only; the 34 provinces; the draft on the Overview.
  @Test func others() {
    expect("dimensions", 80, 24, keys: "7L4<Enter>")
    expect("totals", 80, 24, .english, keys: "7LL43,5<Enter>")
    expect("shown", 80, 24, keys: "7[2<Enter>B<Esc>")
    expect("wide", 200, 60, keys: Self.typed)
  }
}
