import TestSupport
import Testing

@testable import Terminal
import TextUI

extension ScreenTests {
  @Suite("The mouse") struct MouseModes {
    static let size = Size(columns: 80, rows: 24)

    @Test("The mouse is turned off and on at once; where it is so already nothing is sent")
    func mouse() throws {
      let line = try PseudoTerminal(size: Self.size, isRecording: true)
      var screen = try Screen(options: options(line))
      line.pump()
      let sent = { (act: (inout Screen) -> Void) -> String in
        let before = line.emulator.record?.count ?? 0
        act(&screen)
        line.pump()
        return String(decoding: (line.emulator.record ?? []).dropFirst(before), as: UTF8.self)
      }
      #expect(screen.hasMouse && line.emulator.isMouseReported)
      #expect(sent { $0.useMouse(true) }.isEmpty)
      #expect(sent { $0.useMouse(false) } == "\u{1B}[?1006l\u{1B}[?1000l")
      #expect(!line.emulator.isMouseReported)
      #expect(sent { $0.useMouse(false) }.isEmpty)
      #expect(sent { $0.useMouse(true) } == "\u{1B}[?1000h\u{1B}[?1006h")
      #expect(line.emulator.isMouseReported)
      // The bell, once for each time.
      #expect(sent { $0.ring() }.hasSuffix("\u{07}") && sent { $0.ring() } == "\u{07}")
      screen.close()
      line.pump()
      #expect(line.emulator.isAtRest)
    }

    @Test("A terminal without a mouse is sent nothing about it", arguments: ["vt100", "ansi"])
    func noMouse(terminal: String) throws {
      let line = try PseudoTerminal(size: Self.size, isRecording: true)
      var screen = try Screen(options: options(line, terminal: terminal))
      screen.useMouse(false)
      screen.useMouse(true)
      screen.close()
      line.pump()
      let all = String(decoding: line.emulator.record ?? [], as: UTF8.self)
      #expect(!screen.hasMouse && !all.contains("[?100"))
    }
  }
}
