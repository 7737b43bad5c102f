import TestSupport
import TextUI
import Testing

/// `papiboard check-terminal` in terminals and in a pipe.
@Suite("check-terminal", .serialized) struct CheckTerminalTests {
  @Test(
    "Draws, says back what is typed, and leaves the terminal as it was",
    arguments: ["xterm-256color", "putty", "linux", "vt100", "ansi"])
  func drawn(terminal: String) throws {
    let program = try Papiboard.open(["check-terminal"], terminal: terminal, until: "Thừa Thiên Huế")
    program.press("ế", for: "Đã nhận: ế")
    program.press("\u{1B}OB", for: "ế  ↓")
    // Composed on the wire, however it was written: the Linux console shows nothing else.
    let sent = String(decoding: program.emulator.record ?? [], as: UTF8.self)
    #expect(sent.unicodeScalars.contains("\u{1EEB}"))
    #expect(!sent.unicodeScalars.contains("\u{0300}"))
    try program.quit()
  }

  @Test("Says what is wrong with the locale, in letters that it has")
  func plainLocale() throws {
    let program = try Papiboard.open(["check-terminal"], locale: "C", until: "Thua Thien Hue")
    #expect(program.emulator.text.contains("export LANG=C.UTF-8"), "\(program.emulator.text)")
    #expect((program.emulator.record ?? [0xFF]).allSatisfy { $0 < 0x80 })
    try program.quit()
  }

  @Test("In a pipe, and where nothing can be drawn: the advice as text")
  func piped() throws {
    let command = try Papiboard.run("check-terminal", "--language", "en")
    #expect(command.ending == .exited(0))
    for name in [
      "PuTTY", "Windows Terminal", "tmux", "screen", "The Linux console", "Not running in a terminal",
    ] {
      #expect(command.text.contains(name), "\(name)\n\(command.text)")
    }
    #expect(!command.output.contains(0x1B))
    let dumb = try Papiboard.open(["check-terminal"], terminal: "dumb", until: nil)
    #expect(try dumb.waitForExit() == .exited(0))
    #expect(!(dumb.emulator.record ?? [0x1B]).contains(0x1B))
  }
}
