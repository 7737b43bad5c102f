import CNcurses
import TestSupport
import Testing

@testable import Terminal
import TextUI

extension ScreenTests {
  @Suite("Opening, listening and closing") struct Events {
    static let size = Size(columns: 80, rows: 24)

    @Test("Keys, mouse and pastes arrive in order")
    func input() throws {
      let line = try PseudoTerminal(size: Self.size)
      var screen = try Screen(options: options(line))
      line.send("ế\u{1B}OA\u{3}\u{1A}\u{13}\u{1B}[<0;3;4M\u{1B}[200~q\ty\u{1B}[201~\u{1B}[A\u{1B}")
      let expected: [Event] = [
        .key(.character("ế")), .key(Key(.up)), .key(.control("c")), .key(.control("z")),
        .key(.control("s")), .mouse(Mouse(.press, at: Point(column: 2, row: 3))), .paste("q\ty"),
        .key(Key(.up)), .key(Key(.escape)),
      ]
      for event in expected { #expect(screen.nextEvent() == event) }
    }

    @Test("A window of another size is an event, and the next canvas fills it")
    func resize() throws {
      let line = try PseudoTerminal(size: Self.size)
      var screen = try Screen(options: options(line))
      screen.show(page(Self.size, selected: 3), theme: testTheme)
      line.pump()
      let size = Size(columns: 50, rows: 12)
      line.resize(size)
      // The test process is not in this terminal's foreground, so the system tells it nothing.
      screen.noteSignals(CNC_SIGNAL_RESIZE)
      #expect(screen.nextEvent() == .resized(size))
      #expect(screen.size == size)
      let canvas = page(size, selected: 3)
      screen.show(canvas, theme: testTheme)
      line.pump()
      #expect(line.emulator.text == canvas.text)
    }

    @Test("The end of the line comes after the keys before it, and stays")
    func hangUp() throws {
      let line = try PseudoTerminal(size: Self.size)
      var screen = try Screen(options: options(line))
      line.send("a")
      #expect(screen.nextEvent() == .key(.character("a")))
      line.send("\u{1B}[200~half a paste")
      line.hangUp()
      #expect(screen.nextEvent() == .hungUp)
      #expect(screen.nextEvent() == .hungUp)
      screen.show(page(Self.size, selected: 3), theme: testTheme)
    }

    @Test("Opened twice in turn, and not twice at once")
    func onlyOne() throws {
      for _ in 0..<3 {
        let line = try PseudoTerminal(size: Self.size)
        let screen = try Screen(options: options(line))
        #expect(screen.size == Self.size)
        #expect(throws: TerminalError.alreadyOpen) { _ = try Screen(options: options(line)) }
        line.pump()
        #expect(line.emulator.isAlternate)
        #expect(!line.emulator.isCursorVisible)
        #expect(line.emulator.isPasteBracketed)
        #expect(line.emulator.isMouseReported)
      }
    }

    @Test("The end of a screen's life gives the terminal back")
    func deinitialised() throws {
      let line = try PseudoTerminal(size: Self.size)
      try {
        let screen = try Screen(options: options(line))
        line.pump()
        #expect(screen.size == Self.size)
        #expect(!line.hasModesOfStart)
      }()
      line.pump()
      #expect(line.emulator.isAtRest)
      #expect(line.hasModesOfStart)
    }

    @Test("A closed screen is silent, gone, and does not close the next one")
    func closed() throws {
      let line = try PseudoTerminal(size: Self.size)
      var first = try Screen(options: options(line))
      first.close()
      var second = try Screen(options: options(line))
      first.close()
      #expect(first.nextEvent() == .hungUp)
      first.show(page(Self.size, selected: 3), theme: testTheme)
      line.pump()
      #expect(line.emulator.text.allSatisfy { $0 == "\n" })
      #expect(line.emulator.isAlternate)
      second.close()
    }

    @Test("Without the mouse no mouse is asked for, and bare terminals are asked for pastes only")
    func modes() throws {
      let line = try PseudoTerminal(size: Self.size)
      var wanted = options(line)
      wanted.mouse = false
      var screen = try Screen(options: wanted)
      line.pump()
      #expect(!line.emulator.isMouseReported)
      #expect(line.emulator.isPasteBracketed)
      screen.close()
      let bare = try PseudoTerminal(size: Self.size)
      let vt100 = try Screen(options: options(bare, terminal: "vt100"))
      bare.pump()
      #expect(!bare.emulator.isMouseReported)
      #expect(bare.emulator.isPasteBracketed)
      #expect(vt100.terminalName == "vt100")
    }

    @Test(
      "An unknown type of terminal falls back and says so",
      arguments: [
        ("xterm-nonsense", "xterm-256color"), ("nonsense", "vt100"), ("", "vt100"),
        ("screen.nonsense", "screen"),
      ])
    func fallback(wanted: String, taken: String) throws {
      let line = try PseudoTerminal(size: Self.size)
      let screen = try Screen(options: options(line, terminal: wanted))
      #expect(screen.terminalName == taken)
      #expect(screen.notice?.vietnamese.contains("“\(taken)”") == true)
      #expect(screen.notice?.english.contains("“\(taken)”") == true)
    }

    @Test("A known type of terminal needs no notice")
    func noNotice() throws {
      let line = try PseudoTerminal(size: Self.size)
      let screen = try Screen(options: options(line, terminal: "linux"))
      #expect(screen.notice == nil)
    }

    @Test("A dumb terminal is an error, and nothing is sent to it")
    func dumb() throws {
      let line = try PseudoTerminal(size: Self.size)
      #expect(throws: TerminalError.cannotDraw("dumb")) {
        _ = try Screen(options: options(line, terminal: "dumb"))
      }
      #expect(!TerminalEnvironment(["TERM": "dumb"]).canDraw(input: line.slave, output: line.slave))
      #expect(TerminalEnvironment(["TERM": "nonsense"]).canDraw(input: line.slave, output: line.slave))
      line.pump()
      #expect(line.emulator.bytesReceived == 0)
      #expect(line.hasModesOfStart)
    }

    @Test("What is no terminal is an error")
    func noTerminal() {
      #expect(throws: TerminalError.notATerminal) { _ = try Screen(options: ScreenOptions(input: -1)) }
    }

    @Test(
      "The glyphs asked for decide about UTF-8, else the locale",
      arguments: [
        ("C", nil, GlyphLevel.ascii), ("C", .blocks, .blocks), ("C.UTF-8", nil, .blocks),
        ("vi_VN.UTF-8", nil, .blocks), ("vi_VN.UTF-8", .braille, .braille), ("C.UTF-8", .ascii, .ascii),
        ("nowhere", nil, .ascii),
      ] as [(String, GlyphLevel?, GlyphLevel)])
    func glyphs(locale: String, asked: GlyphLevel?, expected: GlyphLevel) throws {
      let line = try PseudoTerminal(size: Self.size)
      let screen = try Screen(options: options(line, locale: locale, glyphs: asked))
      #expect(screen.glyphs == expected)
    }
  }
}
