import TestSupport
import TextUI
import Testing

/// The ground of the terminal, as the built program asks for it and takes the answer.
@Suite("The terminal's ground", .serialized) struct GroundTests {
  private static let question = "\u{1B}]11;?\u{1B}\\\u{1B}]4;258;?\u{1B}\\"
  private static let white = "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}"

  private func sent(_ program: TestProgram) -> String {
    String(decoding: program.emulator.record ?? [], as: UTF8.self)
  }

  private func look(_ program: TestProgram) -> TerminalEmulator.CellLook? {
    program.emulator.look(row: 2, column: 1)
  }

  @Test(
    "Asked once, behind the first frame; a light one has the light theme, and no part of the answer is a key")
  func asked() throws {
    let program = try Papiboard.open(terminal: "xterm")
    let parts = sent(program).components(separatedBy: Self.question)
    #expect(parts.count == 2 && parts[0].contains("29/61"))
    let before = program.emulator.text
    #expect(look(program)?.foreground == 3)
    for piece in ["\u{1B}]1", "1;rgb:ffff/ff", "ff/ffff", "\u{7}"] {
      program.send(piece)
      program.waitUntilQuiet(milliseconds: 120)
    }
    #expect(program.wait { _ in look(program)?.foreground == 1 })
    #expect(program.emulator.text == before)
    program.press("4", for: "Xếp hạng")
    #expect(sent(program).components(separatedBy: Self.question).count == 2)
    program.send("1")
    try program.quit()
  }

  @Test("A theme that was chosen stays, and brings its ground")
  func chosen() throws {
    let program = try Papiboard.open(["--theme", "default"], terminal: "xterm")
    #expect(look(program)?.foreground == 3 && look(program)?.background == nil)
    program.send(Self.white)
    #expect(program.wait { _ in look(program)?.background == 0 })
    #expect(look(program)?.foreground == 3)
    try program.quit()
  }

  @Test(
    "A terminal without a mouse in terminfo, and one without colours, is asked nothing",
    arguments: ["linux", "vt100"])
  func notAsked(terminal: String) throws {
    let program = try Papiboard.open(terminal: terminal)
    #expect(!sent(program).contains("\u{1B}]"))
    try program.quit()
  }

  @Test("check-terminal says what was found, and what to set")
  func checked() throws {
    let program = try Papiboard.open(["check-terminal"], terminal: "xterm", until: "Thừa Thiên Huế")
    program.send(Self.white)
    program.press("G", for: "Đã nhận: G")
    for _ in 0..<3 where !program.emulator.text.contains("Chỉ dùng 8 màu") {
      program.send("\u{1B}[6~")
      program.waitUntilQuiet()
    }
    #expect(program.emulator.text.contains("Chỉ dùng 8 màu"), "\(program.emulator.text)")
    try program.quit()
    let themed = try Papiboard.run("themes", "--contrast", "--format", "csv")
    #expect(themed.ending == .exited(0))
    #expect(themed.text.split(separator: "\n").count == 29, "\(themed.text)")
    #expect(!themed.text.contains("false"))
  }
}
