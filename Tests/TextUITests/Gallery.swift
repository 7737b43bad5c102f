import Foundation
import Testing

@testable import TextUI

/// The theme to show the gallery in, if it is to be shown.
private let galleryTheme = ProcessInfo.processInfo.environment["PAPIBOARD_GALLERY"]

/// Prints charts and tables for the eye, in colour:
/// `PAPIBOARD_GALLERY=default swift test --filter Gallery --no-parallel`, or the name of another theme.
@Suite(.enabled(if: galleryTheme != nil), .serialized)
struct Gallery {
  private func show(
    _ columns: Int, _ rows: Int, _ glyphs: GlyphLevel, _ draw: (Rect, inout Canvas) -> Void
  ) throws {
    let theme = try ThemeTests.shipped(galleryTheme ?? "default")
    var canvas = Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
    draw(Rect(canvas.size), &canvas)
    for row in 0..<rows {
      let cells = canvas.row(row).filter { !$0.isContinuation }
      print(cells.map { Self.escape(theme.look(of: $0.style)) + String($0.character) }.joined() + "\u{1B}[0m")
    }
    print("")
  }

  /// The control sequence of a look (ECMA-48, SGR).
  private static func escape(_ look: Look) -> String {
    var codes = ["0"]
    if look.bold { codes.append("1") }
    if look.dim { codes.append("2") }
    if look.underline { codes.append("4") }
    if look.reverse { codes.append("7") }
    if let colour = look.foreground { codes.append("38;5;\(colour)") }
    if let colour = look.background { codes.append("48;5;\(colour)") }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }

  @Test(arguments: GlyphLevel.allCases)
  func ranks(glyphs: GlyphLevel) throws {
    try show(30, 9, glyphs) { ChartSamples.ranks.draw(in: $0, on: &$1) }
    try show(54, 21, glyphs) { ChartSamples.ranks.draw(in: $0, on: &$1) }
  }

  @Test(arguments: GlyphLevel.allCases)
  func compared(glyphs: GlyphLevel) throws {
    let two = ChartSamples.comparing(ChartSamples.two, pathName: "lộ trình")
    var five = ChartSamples.comparing(ChartSamples.five)
    five.bands = [16, 32, 47]
    try show(110, 26, glyphs) { two.draw(in: $0, on: &$1) }
    try show(90, 22, glyphs) { five.draw(in: $0, on: &$1) }
  }

  @Test(arguments: GlyphLevel.allCases)
  func scores(glyphs: GlyphLevel) throws {
    try show(30, 9, glyphs) { LineChartTests.scores.draw(in: $0, on: &$1) }
    try show(92, 20, glyphs) { LineChartTests.scores.draw(in: $0, on: &$1) }
  }

  @Test(arguments: GlyphLevel.allCases)
  func tables(glyphs: GlyphLevel) throws {
    try show(66, 10, glyphs) { rect, canvas in
      canvas.putRule(
        column: 0, row: 0, columns: 66, title: "Tám chỉ số nội dung",
        joints: [RuleJoint(column: 50, title: "Hạng")])
      TableTests.table.draw(TableTests.rows, selection: 6, in: rect.splitTop(1).rest, on: &canvas)
    }
    try show(66, 5, glyphs) { _, canvas in
      for (row, value) in [0.96, 1.57, 2.2, nil].enumerated() {
        Bar(value: value, median: 1.99, scale: 0.25...2.5).draw(column: 0, row: row, columns: 30, on: &canvas)
        Sparkline(ChartSamples.hanoiScores, range: 30...50, breaks: [5, 7, 10])
          .draw(endColumn: 56, row: row, on: &canvas)
      }
      TextField("Quảng Ninh").draw(column: 0, row: 4, columns: 20, on: &canvas)
    }
    try show(66, 2 + Role.allCases.count / 5, glyphs) { _, canvas in
      for (index, role) in Role.allCases.enumerated() {
        canvas.put(role.key, column: index % 5 * 18, row: index / 5, role, limit: 17)
      }
    }
  }
}
