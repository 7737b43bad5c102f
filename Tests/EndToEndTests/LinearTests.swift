import TestSupport
import TextUI
import Testing

/// The board line by line, as a screen reader meets it.
@Suite("Linear mode", .serialized) struct LinearTests {
  private func environment(_ more: [String: String] = [:]) -> [String: String] {
    Papiboard.environment().merging(more) { $1 }
  }

  @Test(
    "In a terminal of any kind: lines, no escape sequence, nothing switched on",
    arguments: ["xterm-256color", "dumb", "nonsense"])
  func terminal(type: String) throws {
    let program = try Papiboard.open(["--linear", "--language", "en"], terminal: type, until: "Number:")
    program.press("1\r", for: "0. Back")
    program.press("0\r", for: "0. Leave")
    #expect(program.isTerminalRestored)
    program.send("q\r")
    let ending = try program.waitForExit()
    #expect(ending == .exited(0))
    let sent = program.emulator.record ?? [0x1B]
    #expect(!sent.contains(0x1B))
    #expect(String(decoding: sent, as: UTF8.self).contains("43.7747 points, down 0.19"))
  }

  @Test("Asked for by the environment, and not by 0 or nothing", arguments: ["1", "0", ""])
  func variable(value: String) throws {
    let command = try TestCommand(
      executable: BuiltProducts.path(of: "papiboard"), arguments: [],
      environment: environment(["PAPIBOARD_LINEAR": value]))
    #expect(command.ending == .exited(0))
    #expect(command.text.contains("Chọn số: ") == (value == "1"), "\(command.text)")
  }

  @Test("The end of input ends it well, with a whole last line")
  func endOfInput() throws {
    let command = try Papiboard.run("--linear", "--province", "son la", "--year", "2021")
    #expect(command.ending == .exited(0))
    #expect(command.errors == "")
    #expect(command.text.contains("PAPI 2021 · Sơn La\n"))
    #expect(command.text.hasSuffix("Chọn số: \n"))
  }

  @Test("Under LANG=C letters only that it has")
  func plainLocale() throws {
    let command = try Papiboard.run(["--linear"], locale: "C")
    #expect(command.output.allSatisfy { byte in byte < 0x80 })
    #expect(command.text.contains("1. Tong quan"))
  }
}
