import TestSupport
import TextUI
import Testing

/// How the board ends, and what it leaves behind.
@Suite("Leaving the board", .serialized) struct EndingTests {
  @Test("q and Ctrl-C", arguments: ["q", Keys.control("c")])
  func keys(key: String) throws {
    let program = try Papiboard.open()
    #expect(!program.isTerminalRestored)
    program.send(key)
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.isTerminalRestored)
  }

  @Test("Ctrl-C quits from within a search, too")
  func interruptedSearch() throws {
    let program = try Papiboard.open()
    program.press("p", for: "Chọn tỉnh")
    program.send(Keys.control("c"))
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.isTerminalRestored)
  }

  /// HUP, INT, QUIT and TERM: an orderly end, because nothing is lost (docs/decisions.md).
  @Test("Signals", arguments: [1, 2, 3, 15] as [Int32])
  func signals(number: Int32) throws {
    let program = try Papiboard.open()
    program.signal(number)
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.isTerminalRestored)
  }

  @Test("A lost connection", arguments: [[], ["--read-only"]])
  func hangUp(options: [String]) throws {
    let program = try Papiboard.open(options)
    program.hangUp()
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("A crash from outside gives the terminal back and stays a crash", arguments: [6, 11] as [Int32])
  func crash(number: Int32) throws {
    let program = try Papiboard.open()
    program.signal(number)
    #expect(try program.waitForExit() == .signalled(number))
    #expect(program.isTerminalRestored)
  }

  @Test("Stopped and continued, it draws itself again")
  func stopped() throws {
    let program = try Papiboard.open()
    program.press("jj") { $0.hasSelected("3 ") }
    program.signal(19)
    #expect(program.waitUntilStopped())
    program.emulator.feed(Array("\u{1B}[H\u{1B}[2J$ ls".utf8))
    program.resize(Size(columns: 100, rows: 30))
    program.signal(18)
    #expect(program.wait { $0.hasSelected("3 ") && $0.row(0).contains("29/61") })
    #expect(program.wait { !$0.text.contains("$ ls") })
    try program.quit()
  }

  @Test("Ctrl-Z under a shell: the shell has its terminal, then the board again")
  func suspended() throws {
    let path = try BuiltProducts.path(of: "papiboard")
    let shell = try TestProgram(
      executable: "/bin/bash",
      arguments: ["-c", "set -m; \(path); echo away; read line; fg; echo status $?"],
      environment: Papiboard.environment().merging(["PATH": "/usr/bin:/bin"]) { $1 })
    try #require(shell.wait(for: "29/61"))
    shell.press("jj") { $0.hasSelected("3 ") }
    shell.send(Keys.control("z"))
    #expect(shell.wait(for: "away"))
    #expect(shell.isTerminalRestored)
    shell.send("\r")
    #expect(shell.wait { $0.row(0).contains("29/61") && $0.hasSelected("3 ") })
    #expect(!shell.isTerminalRestored)
    shell.send("q")
    #expect(shell.wait(for: "status 0"))
    #expect(try shell.waitForExit() == .exited(0))
    #expect(shell.isTerminalRestored)
  }

  @Test("Idle: no byte, no computing, not even waking up")
  func idle() throws {
    let program = try Papiboard.open()
    program.waitUntilQuiet()
    let before = (program.emulator.bytesReceived, try program.processorTicks, try program.wakeUps)
    program.waitUntilQuiet(milliseconds: 800)
    #expect(program.emulator.bytesReceived == before.0)
    #expect(try program.processorTicks == before.1)
    #expect(try program.wakeUps == before.2)
    try program.quit()
  }

  @Test("A key that only moves a selection sends little; one that moves nothing sends nothing")
  func economy() throws {
    let program = try Papiboard.open(size: Size(columns: 120, rows: 40))
    program.press("y", for: "Chọn năm")
    let before = program.emulator.bytesReceived
    program.press(Keys.down) { $0.text.contains("›2023") }
    let moved = program.emulator.bytesReceived - before
    #expect(moved <= 150, "\(moved) bytes")
    program.press("G") { $0.text.contains("›2011") }
    let atEnd = program.emulator.bytesReceived
    program.send("jjj")
    program.waitUntilQuiet()
    #expect(program.emulator.bytesReceived == atEnd)
  }

  @Test("A broken theme is told on the plain terminal, not over the board")
  func brokenTheme() throws {
    let folder = try TemporaryFolder()
    let theme = try folder.write("broken.json", "{\"format\": 1}")
    let program = try Papiboard.open(["--theme", theme, "--language", "en"], until: nil)
    #expect(try program.waitForExit() == .exited(1))
    #expect(program.isTerminalRestored)
    #expect(program.emulator.text.contains("broken.json"))
  }

  @Test("Without a terminal a theme that is wrong is told, and the page comes all the same")
  func badThemeWithoutATerminal() throws {
    let command = try Papiboard.run("--theme", "zzz")
    #expect(command.ending == .exited(0))
    #expect(command.errors.contains("--theme zzz") && command.errors.contains("linux-console"))
    #expect(command.text == (try Papiboard.run().text) && command.text.contains("29/61"))
    #expect(try Papiboard.run("--theme", "mono").errors == "")
  }

  @Test("A province without a near name: where the names are")
  func noNearProvince() throws {
    let command = try Papiboard.run("report", "--province", "qqqqqqqqqqqq", "--language", "en")
    #expect(command.ending == .exited(2))
    #expect(command.errors.contains("papiboard ranking lists the names"), "\(command.errors)")
  }
}
