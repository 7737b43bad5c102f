@testable import BoardSupport
@testable import Dashboard
import TextUI
import Testing
import Words

@testable import Pages

/// What `check-terminal` shows, and what it does with what is typed.
@Suite struct TerminalCheckTests {
  private static let good: TerminalFacts = {
    var facts = TerminalFacts(
      name: "xterm-256color", canDraw: true, locale: "vi_VN.UTF-8", isLocaleInstalled: true, isUTF8: true,
      colours: 256, glyphs: .blocks)
    facts.ground = .dark
    return facts
  }()

  private func check(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .vietnamese,
    _ change: (inout TerminalFacts) -> Void = { _ in }
  ) -> TerminalCheck {
    var facts = Self.good
    let size = Size(columns: columns, rows: rows)
    facts.size = size
    change(&facts)
    return TerminalCheck(facts: facts, size: size, language: language)
  }

  private func text(_ language: Language, _ change: (inout TerminalFacts) -> Void) -> String {
    var facts = Self.good
    change(&facts)
    return TerminalCheckPage(facts: facts, language: language).text
  }

  @Test func theGroundAndFewColoursAreTold() {
    let found = { (change: (inout TerminalFacts) -> Void) in
      text(.english, change).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let few = found { ($0.name, $0.colours) = ("xterm", 8) }
    #expect(few.contains("set TERM=xterm-256color.") && few.contains("Ground: dark"))
    #expect(!found { ($0.colours, $0.isTextConsole) = (8, true) }.contains("Only 8"))
    let unknown = "The ground is not told and taken for dark"
    #expect(found { $0.ground = nil }.contains(unknown))
    #expect(!found { ($0.ground, $0.theme) = (nil, "mono") }.contains(unknown))
    let own = "brings its own ground"
    #expect(found { ($0.ground, $0.theme) = (.light, "default") }.contains(own))
    #expect(!found { ($0.ground, $0.theme) = (.light, "light") }.contains(own))
  }

  @Test func picturesLettersAndColoursAreThereAtOnce() {
    let text = check().canvas.text
    let lines = text.split(separator: "\n")
    for part in ["┌────┬────┐", "▲0,19", "■ ▪ ▫ □", "Màu: 256", "tăng ▲", "không đạt ×", "q thoát"] {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
    // Composed and decomposed: the same to the eye, not to the page.
    #expect(TerminalCheckPage.samples.map(\.unicodeScalars.count) == [64, 81])
    let samples = lines.filter { $0.contains("Thừa Thiên Huế") }
    #expect(samples.count == 2)
    #expect(samples.first == samples.last)
  }

  @Test func everyAdviceIsFoundBelow() {
    var check = check()
    var seen = check.canvas.text
    for _ in 0..<6 {
      _ = check.take(.key(Key(.pageDown)))
      seen += check.canvas.text
    }
    for name in ["PuTTY", "Windows Terminal", "tmux", "screen -U", "Màn hình chữ của Linux"] {
      #expect(seen.contains(name), "\(name)")
    }
    let end = check.canvas
    _ = check.take(.key(Key(.end)))
    #expect(
      check.canvas.text.split(separator: "\n").dropLast(2) == end.text.split(separator: "\n").dropLast(2))
    for _ in 0..<6 { _ = check.take(.key(Key(.pageUp))) }
    #expect(check.canvas.text.contains("┌────┬────┐"))
  }

  @Test func whatIsTypedIsSaidBack() {
    var check = check()
    let events: [Event] = [
      .key(.character("ế")), .key(.control("s")), .key(Key(.up)), .key(Key(.function(5))),
      .key(.character(" ")),
      .paste("một hai"), .mouse(Mouse(.press, at: Point(column: 4, row: 2))), .key(Key(.unknown)),
    ]
    for event in events {
      let goesOn = check.take(event)
      #expect(goesOn)
    }
    let row = check.canvas.text.split(separator: "\n").dropLast().last
    #expect(row == " Đã nhận: ế  Ctrl-s  ↑  F5  dấu cách  dán 7 ký tự  chuột (5, 3)  phím lạ")
  }

  @Test(arguments: [Event.key(.character("q")), .key(.control("c")), .terminated, .hungUp])
  func itIsLeft(event: Event) {
    var check = check()
    let goesOn = check.take(event)
    #expect(!goesOn)
  }

  @Test func whatIsWrongIsSaidWithWhatToDo() {
    let cases: [((inout TerminalFacts) -> Void, String)] = [
      ({ $0.canDraw = false }, "Not running in a terminal"),
      ({ ($0.name, $0.canDraw) = ("dumb", false) }, "TERM=dumb cannot move its cursor"),
      ({ ($0.name, $0.taken) = ("odd", "vt100") }, "does not know TERM=odd and uses vt100"),
      ({ ($0.locale, $0.isUTF8, $0.glyphs) = ("C", false, .ascii) }, "export LANG=C.UTF-8"),
      ({ $0.isLocaleInstalled = false }, "lacks the locale vi_VN.UTF-8"),
      ({ $0.glyphs = .ascii }, "--glyphs or board.json says so"),
      ({ $0.colours = 0 }, "No colours"),
      ({ $0.size = Size(columns: 60, rows: 20) }, "60x20"),
    ]
    let all = { (text: String) in text.split(separator: "\n").joined().filter { $0 != " " } }
    for (change, words) in cases {
      let found = all(text(.english, change))
      // In ASCII a times sign is an x.
      let isThere = found.replacing("×", with: "x").contains(words.filter { $0 != " " })
      #expect(isThere, "\(words)\n\(found)")
      #expect(!found.contains("Nothingtomend"))
    }
    #expect(text(.english) { _ in }.contains("Nothing to mend was found."))
    #expect(text(.vietnamese) { _ in }.contains("Chưa thấy gì phải sửa."))
  }

  @Test func everySizeIsDrawnAndNothingLeavesTheCanvas() {
    for language in Language.allCases {
      for glyphs in [GlyphLevel.blocks, .ascii] {
        for (columns, rows) in [(1, 1), (2, 3), (5, 2), (20, 5), (40, 10), (300, 100), (80, 1), (1, 80)] {
          var check = check(columns, rows, language) { $0.glyphs = glyphs }
          _ = check.take(.key(Key(.end)))
          _ = check.take(.mouse(Mouse(.scrollUp, at: Point(column: 0, row: 0))))
          #expect(check.canvas.size == Size(columns: columns, rows: rows))
        }
      }
    }
  }

  @Test func aNewSizeIsTaken() {
    var check = check()
    _ = check.take(.key(Key(.end)))
    _ = check.take(.resized(Size(columns: 100, rows: 60)))
    #expect(check.canvas.text.contains("100×60"))
    #expect(check.canvas.text.contains("linux-console"))
  }
}
