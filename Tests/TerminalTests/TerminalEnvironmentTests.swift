import TextUI
import Testing
import Words

@testable import Terminal

@Suite("What the environment says") struct TerminalEnvironmentTests {
  @Test(
    "Glyphs by the locale's name",
    arguments: [
      (["LANG": "vi_VN.UTF-8"], GlyphLevel.blocks), (["LANG": "vi_VN.utf8", "TERM": "linux"], .blocks),
      (["LANG": "en_US.UTF-8@euro"], .blocks), (["LANG": "C"], .ascii), ([:], .ascii),
      (["LANG": "vi_VN.TCVN"], .ascii), (["LANG": "vi_VN"], .blocks),
      (["LANG": "vi_VN.UTF-8", "LC_ALL": "C"], .ascii), (["LANG": "C", "LC_CTYPE": "C.UTF-8"], .blocks),
      (["LANG": "vi_VN.UTF-8", "LC_ALL": ""], .blocks),
    ])
  func glyphs(variables: [String: String], level: GlyphLevel) {
    #expect(TerminalEnvironment(variables).recommendedGlyphs == level)
  }

  @Test(
    "A locale without marks is told, unless ASCII was asked for",
    arguments: [
      ("xterm", "C", "Locale C: tiếng Việt không dấu. Xem: papiboard check-terminal"),
      ("xterm", "vi_VN.TCVN", "Locale vi_VN.TCVN: tiếng Việt không dấu. Xem: papiboard check-terminal"),
      ("none", "C", "Không có “none”: dùng “vt100”. Locale C: tiếng Việt không dấu."),
      ("", "POSIX", "Không có TERM: dùng “vt100”. Locale POSIX: tiếng Việt không dấu."),
      (
        "none", "\u{1B}[2J" + String(repeating: "x", count: 4000),
        "Không có “none”: dùng “vt100”. Locale ^[[2Jxxxxxxxxxx…: tiếng Việt không dấu."
      ),
    ])
  func fallback(terminal: String, locale: String, words: String) {
    let environment = TerminalEnvironment(["TERM": terminal, "LC_ALL": locale])
    let taken = terminal == "xterm" ? "xterm" : "vt100"
    let told = { (asked: GlyphLevel?, glyphs: GlyphLevel) in
      LocalizedText.fallback(
        to: taken, glyphs, options: ScreenOptions(glyphs: asked, environment: environment))
    }
    #expect(told(nil, .ascii)?.vietnamese == words)
    #expect(
      [told(nil, .ascii)?.vietnamese, told(nil, .ascii)?.english].allSatisfy { ($0?.count ?? 99) <= 78 })
    #expect(told(.ascii, .ascii)?.vietnamese.contains("Locale") != true)
    #expect((told(nil, .blocks) == nil) == (taken == terminal))
  }

  @Test(
    "The ground by COLORFGBG",
    arguments: [
      ("15;0", Ground.dark), ("0;15", .light), ("0;default;15", .light), ("0;7", .light), ("12;8", .dark),
      ("0;default", nil), ("", nil), ("0;99", nil),
    ])
  func ground(value: String, ground: Ground?) {
    #expect(TerminalEnvironment(["TERM": "xterm", "COLORFGBG": value]).ground == ground)
    #expect(TerminalEnvironment(["TERM": "linux", "COLORFGBG": value]).ground == .dark)
  }

  @Test(
    "Unknown terminal types fall back to their family",
    arguments: [
      ("xterm-kitty", ["xterm-kitty", "xterm-256color", "xterm", "vt100", "ansi"]),
      ("screen.xterm-new", ["screen.xterm-new", "screen.xterm", "screen", "vt100", "ansi"]),
      ("putty", ["putty", "xterm-256color", "vt100", "ansi"]),
      ("rio", ["rio", "xterm-256color", "vt100", "ansi"]),
      ("contour-latest", ["contour-latest", "xterm-256color", "contour", "vt100", "ansi"]),
      ("Apple_Terminal", ["Apple_Terminal", "xterm-256color", "vt100", "ansi"]),
      (
        "of-tomorrow-256color",
        ["of-tomorrow-256color", "xterm-256color", "of-tomorrow", "of", "vt100", "ansi"]
      ),
      ("tmux-256color", ["tmux-256color", "screen-256color", "tmux", "vt100", "ansi"]),
      ("nonsense", ["nonsense", "vt100", "ansi"]), ("", ["vt100", "ansi"]), ("-x", ["-x", "vt100", "ansi"]),
    ])
  func candidates(name: String, expected: [String]) {
    #expect(TerminalEnvironment([:]).candidates(for: name) == expected)
  }

  @Test(
    "Which locales are UTF-8 by their names",
    arguments: [
      ("UTF-8", true), ("utf8", true), ("vi_VN", true), ("vi_VN.utf8", true), ("C.utf8", true),
      ("vi_VN@x", true),
      ("C.UTF-8@euro", true), ("vi_VN.TCVN", false), ("en_US", false), ("C", false), ("POSIX", false),
      ("", false),
    ])
  func namesUTF8(locale: String, expected: Bool) {
    #expect(TerminalEnvironment(["LC_CTYPE": locale]).namesUTF8 == expected)
    #expect(TerminalEnvironment(["LANG": locale]).recommendedGlyphs == (expected ? .blocks : .ascii))
  }

  @Test(
    "ESCDELAY counts where it is a sensible number",
    arguments: [
      ("200", 200), ("0", 0), ("-1", 50), ("soon", 50), ("99999999", 50),
    ])
  func escapeDelay(value: String, expected: Int) {
    #expect(ScreenOptions(environment: TerminalEnvironment(["ESCDELAY": value])).escapeDelay == expected)
    #expect(ScreenOptions(environment: TerminalEnvironment([:])).escapeDelay == 50)
  }

  @Test("NO_COLOR stops colours unless they are demanded")
  func noColour() {
    let forbidding = TerminalEnvironment(["NO_COLOR": "1"])
    #expect(!ScreenOptions(colours: .auto, environment: forbidding).wantsColour)
    #expect(ScreenOptions(colours: .always, environment: forbidding).wantsColour)
    #expect(ScreenOptions(colours: .auto, environment: TerminalEnvironment(["NO_COLOR": ""])).wantsColour)
    #expect(!ScreenOptions(colours: .never, environment: TerminalEnvironment([:])).wantsColour)
  }

  @Test("The library names itself")
  func version() {
    #expect(TerminalLibrary.version.hasPrefix("ncurses 6."))
    #expect(TerminalLibrary.isWide)
  }

  @Test("A pipe is no terminal")
  func noTerminal() {
    #expect(!TerminalEnvironment(["TERM": "xterm"]).canDraw(input: -1, output: -1))
    #expect(TerminalEnvironment.windowSize(of: -1) == nil)
  }

  @Test(arguments: [
    ("linux", true), ("linux-16color", true), ("cons25r", true), ("xterm", false), ("xterm-256color", false),
    ("screen.linux", false), ("", false),
  ])
  func textConsoles(name: String, expected: Bool) {
    #expect(TerminalEnvironment(["TERM": name]).isTextConsole == expected)
  }
}
