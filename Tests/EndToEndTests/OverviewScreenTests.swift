import Foundation
import TestSupport
import TextUI
import Testing

/// What a person sees first, on every kind of terminal.
@Suite("The Overview in a terminal", .serialized) struct OverviewScreenTests {
  /// A terminal type and a locale.
  struct Line: Sendable, CustomTestStringConvertible {
    var terminal: String
    var locale: String
    var testDescription: String { "\(terminal) \(locale)" }
  }

  static let lines =
    ["xterm-256color", "tmux-256color", "screen", "putty", "linux", "vt100", "ansi"]
    .map { Line(terminal: $0, locale: "C.UTF-8") }
    + ["xterm-256color", "putty", "linux", "vt100"].map { Line(terminal: $0, locale: "C") }

  private static let dimensions = [
    ("1 Tham gia của người dân", "5,39", "15/61"), ("2 Công khai, minh bạch", "5,71", "8/61"),
    ("3 Trách nhiệm giải trình", "4,36", "20/61"), ("4 Kiểm soát tham nhũng", "6,70", "48/61"),
    ("5 Thủ tục hành chính công", "7,12", "43/61"), ("6 Cung ứng dịch vụ công", "7,57", "29/61"),
    ("7 Quản trị môi trường", "2,87", "61/61"), ("8 Quản trị điện tử", "4,05", "2/61"),
  ]

  @Test("Whole at 80×24, nothing cut", arguments: lines)
  func overview(line: Line) throws {
    let program = try Papiboard.open(terminal: line.terminal, locale: line.locale)
    let screen = program.emulator
    let shown = { (text: String) in line.locale == "C" ? text.foldedToASCII : text }
    #expect(program.title.contains(shown("Hà Nội")))
    for part in ["PAPI", "2024", "43,7747", "29/61"] { #expect(program.title.contains(part)) }
    let rows = (0..<screen.size.rows).map(screen.row)
    for (name, score, rank) in Self.dimensions {
      let found = rows.contains {
        $0.contains(shown(name)) && $0.contains(" \(score) ") && $0.contains(" \(rank) ")
      }
      #expect(found, "\(name)\n\(screen.text)")
    }
    // What was lost against the nation, and the ranks of all years with what does not compare between.
    let told =
      line.locale == "C"
      ? ["6,70 v0,04&   ^0,25 <======|", "Hang 11-24: 20 26 28 41 50 :58 56 :54 59 48 :9 12 15 29"]
      : ["6,70 ▼0,04≈   ▲0,25 ◄━━━━━━│", "Hạng 11–24: 20 26 28 41 50 ¦58 56 ¦54 59 48 ¦9 12 15 29"]
    for text in told { #expect(rows.contains { $0.contains(text) }, "\(screen.text)") }
    if line.locale == "C" {
      // That the marks are lost is told once, in their place; the next key takes it away.
      let notice = "Locale C: tieng Viet khong dau. Xem: papiboard check-terminal"
      #expect(screen.text.contains(notice), "\(screen.text)")
      program.press("j") { !$0.text.contains(notice) }
    }
    // The promise, the strongest lever and the source stand below.
    for text in ["chậm !", "lộ trình 28; bảng chưa có 2025", "hạng 17", "PAPI 2024 (UNDP, CECODES, RTA)"] {
      #expect(screen.text.contains(shown(text)), "\(text)\n\(screen.text)")
    }
    #expect(!screen.text.contains("…"))
    #expect(screen.text.contains(shown("q thoát")))
    if line.locale == "C" { #expect((screen.record ?? [0xFF]).allSatisfy { $0 < 0x80 }) }
    try program.quit()
  }

  @Test("In English too")
  func english() throws {
    let program = try Papiboard.open(["--language", "en"])
    for text in ["Hanoi", "43.7747", "rank 29/61", "E-governance", "q leave"] {
      #expect(program.emulator.text.localizedCaseContains(text), "\(text)\n\(program.emulator.text)")
    }
    try program.quit()
  }

  @Test("An unknown terminal is drawn as a simple one, and the message line says so")
  func unknownTerminal() throws {
    let program = try Papiboard.open(["--language", "en"], terminal: "nonsense")
    #expect(program.emulator.text.contains("nonsense"), "\(program.emulator.text)")
    #expect(program.title.contains("29/61"))
    try program.quit()
  }

  @Test("Nobody is told of marks who asked for ASCII")
  func asciiAskedFor() throws {
    let program = try Papiboard.open(["--glyphs", "ascii"], locale: "C")
    #expect(program.emulator.text.contains("Nguon: PAPI 2024"), "\(program.emulator.text)")
    try program.quit()
  }

  @Test("A terminal that cannot move its cursor gets the report")
  func dumb() throws {
    let program = try Papiboard.open(terminal: "dumb", until: nil)
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.isTerminalRestored)
    let sent = String(decoding: program.emulator.record ?? [], as: UTF8.self)
    #expect(sent.contains("43,7747"))
    #expect(!sent.contains("\u{1B}"))
  }

  @Test("Without colours no colour is sent", arguments: [["--color", "never"], ["--color", "always"]])
  func colours(options: [String]) throws {
    let program = try Papiboard.open(options)
    let screen = program.emulator
    let hasColour = (0..<screen.size.rows).contains { row in
      (0..<screen.size.columns).contains { column in
        let look = screen.look(row: row, column: column)
        return look.foreground != nil || look.background != nil
      }
    }
    #expect(hasColour == options.contains("always"))
    try program.quit()
  }

  @Test("The mouse is taken, unless it is to be left alone", arguments: [true, false])
  func mouse(isTaken: Bool) throws {
    let program = try Papiboard.open(isTaken ? [] : ["--no-mouse"])
    #expect(program.emulator.isMouseReported == isTaken)
    if isTaken {
      // A click on dimension 7 chooses it.
      let rows = (0..<24).map(program.emulator.row)
      let row = try #require(rows.firstIndex { $0.contains("7 Quản trị môi trường") })
      program.press("\u{1B}[<0;5;\(row + 1)M\u{1B}[<0;5;\(row + 1)m") { $0.hasSelected("7 ") }
    }
    // The list of commands turns it at once.
    program.press(isTaken ? ":tat chuot\r" : ":bat chuot\r") { $0.isMouseReported != isTaken }
    try program.quit()
  }
}

extension String {
  /// As papiboard writes it where only ASCII goes.
  var foldedToASCII: String {
    let folded = replacingOccurrences(of: "đ", with: "d").replacingOccurrences(of: "Đ", with: "D")
    return folded.folding(options: .diacriticInsensitive, locale: nil)
  }

  func localizedCaseContains(_ text: String) -> Bool {
    range(of: text, options: .caseInsensitive) != nil
  }
}
