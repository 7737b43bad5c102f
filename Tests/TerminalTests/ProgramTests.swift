import TestSupport
import TextUI
import Testing

/// A whole program around the screen, as a person runs it.
@Suite("A program in a terminal", .serialized) struct ProgramTests {
  private func start(
    _ terminal: String = "xterm-256color", locale: String = "C.UTF-8", more: [String: String] = [:],
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> TestProgram {
    // A sanitizer would answer deadly signals itself.
    let sanitizer = "handle_segv=0:handle_sigbus=0:handle_sigfpe=0"
    let environment = [
      "LANG": locale, "SWIFT_BACKTRACE": "enable=no",
      "TSAN_OPTIONS": sanitizer, "ASAN_OPTIONS": sanitizer, BuiltProducts.screenProgram: "1",
    ].merging(more) { _, new in new }
    let program = try TestProgram(
      executable: BuiltProducts.runner, environment: environment, terminal: terminal, size: size,
      isRecording: true)
    try #require(program.wait(for: "ready"), "\(program.emulator.text)")
    return program
  }

  @Test(
    "Ends, and the terminal is as it was",
    arguments: [
      "xterm-256color", "tmux-256color", "screen", "putty", "linux", "vt100", "ansi",
    ])
  func quit(terminal: String) throws {
    let program = try start(terminal)
    #expect(!program.isTerminalRestored)
    program.send("w")
    #expect(program.wait(for: "Hòa Bình Hoà ế ─│┌ ▲▼ ■▪▫□ ●○ 日本"))
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.isTerminalRestored)
    #expect(program.emulator.text.contains("bye after key"))
  }

  @Test("Under LANG=C letters lose their marks and nothing is corrupted")
  func plainLocale() throws {
    let program = try start(locale: "C")
    program.send("w")
    #expect(program.wait(for: "Hoa Binh Hoa e -|+ ^v #+-. *o ??"))
    program.send("ế")
    #expect(program.wait(for: "key character(\"e\")"))
  }

  @Test("A new size is seen at once, in any state")
  func resize() throws {
    let program = try start()
    for size in [Size(columns: 50, rows: 12), Size(columns: 132, rows: 43), Size(columns: 9, rows: 2)] {
      program.resize(size)
      #expect(program.wait(for: "size \(size.columns)x\(size.rows)".prefix(size.columns).description))
    }
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("A paste of a megabyte is one event")
  func paste() throws {
    let program = try start()
    let text = String(repeating: "17\tHòa Bình\t4,91\r", count: 55_000)
    program.paste(text)
    program.send("x")
    #expect(program.wait(for: "paste \(text.utf8.count) bytes"))
    #expect(program.wait(for: "key character(\"x\")"))
  }

  @Test(
    "Signals end it orderly",
    arguments: [(15, "terminated"), (2, "terminated"), (3, "terminated"), (1, "hung up")])
  func signals(number: Int32, event: String) throws {
    let program = try start()
    program.signal(number)
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.isTerminalRestored)
    #expect(program.emulator.text.contains("bye after \(event)"))
  }

  @Test("A dropped line ends it, also in the middle of a paste", arguments: ["", "\u{1B}[200~half"])
  func hangUp(typed: String) throws {
    let program = try start()
    program.send(typed)
    program.hangUp()
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("An idle program does nothing at all")
  func idle() throws {
    let program = try start()
    program.waitUntilQuiet()
    let (bytes, wakeUps) = (program.emulator.bytesReceived, try program.wakeUps)
    program.waitUntilQuiet(milliseconds: 600)
    #expect(try program.wakeUps == wakeUps)
    #expect(program.emulator.bytesReceived == bytes)
  }

  @Test(
    "A crash gives the terminal back and is still that crash",
    .enabled(if: !BuiltProducts.areSanitized), arguments: ["!", "o"])
  func crash(key: String) throws {
    // The whole trace in sight.
    let program = try start(size: Size(columns: 80, rows: 100))
    program.send(key)
    let ending = try program.waitForExit()
    // A trap is SIGILL on x86 and SIGTRAP on arm; an overflow SIGSEGV.
    #expect((key == "o" ? [.signalled(11)] : [.signalled(4), .signalled(5)]).contains(ending))
    #expect(program.isTerminalRestored)
    if key == "!" { #expect(program.emulator.text.contains("Index out of range")) }
  }

  @Test(
    "So does a crash after the mouse was turned off and on", .enabled(if: !BuiltProducts.areSanitized),
    arguments: ["m!", "mM!"])
  func crashWithMouse(keys: String) throws {
    let program = try start()
    program.send(keys)
    #expect([.signalled(4), .signalled(5)].contains(try program.waitForExit()))
    #expect(program.isTerminalRestored && !program.emulator.isMouseReported)
  }

  @Test("So does a deadly signal from outside", arguments: [4, 5, 6, 7, 8, 11] as [Int32])
  func deadlySignal(number: Int32) throws {
    let program = try start()
    program.signal(number)
    #expect(try program.waitForExit() == .signalled(number))
    #expect(program.isTerminalRestored)
  }

  @Test("Swift's report of a crash is still printed", .enabled(if: !BuiltProducts.areSanitized))
  func crashReport() throws {
    let program = try start(more: ["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no,cache=no"])
    program.send("!")
    _ = try program.waitForExit()
    #expect(program.isTerminalRestored)
    let all = String(decoding: program.emulator.record ?? [], as: UTF8.self)
    #expect(all.contains("Program crashed"))
  }

  @Test("What is written to standard error waits for the end of the board")
  func messages() throws {
    let program = try start()
    program.send("e")
    #expect(program.wait(for: "key character(\"e\")"))
    #expect(!program.emulator.text.contains("a library complains"))
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.emulator.text.contains("a library complains"))
  }

  @Test("Stopped and continued from outside, it draws itself again")
  func stopped() throws {
    let program = try start()
    program.signal(19)
    #expect(program.waitUntilStopped())
    program.emulator.feed(Array("\u{1B}[2J".utf8))
    program.resize(Size(columns: 70, rows: 20))
    program.signal(18)
    #expect(program.wait(for: "resumed"))
    #expect(program.wait(for: "size 70x20"))
    #expect(program.emulator.text.contains("ready"))
  }

  @Test(
    "Ctrl-Z under a shell with jobs: the shell has the terminal, then the program again",
    arguments: ["z", "TSTP"])
  func suspend(how: String) throws {
    let path = try BuiltProducts.runner
    let script = "set -m; \(path); echo stopped \(how == "z" ? "" : "too"); read line; fg; echo done"
    let shell = try TestProgram(
      executable: "/bin/bash", arguments: ["-c", script],
      environment: ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", BuiltProducts.screenProgram: "1"])
    try #require(shell.wait(for: "ready"))
    if how == "z" {
      shell.send("z")
    } else {
      let killer = try TestProgram(
        executable: "/usr/bin/pkill", arguments: ["-TSTP", "-P", "\(shell.process)"])
      #expect(try killer.waitForExit() == .exited(0))
    }
    #expect(shell.wait(for: "stopped"))
    #expect(shell.isTerminalRestored)
    shell.resize(Size(columns: 66, rows: 20))
    shell.send("\r")
    #expect(shell.wait(for: "resumed"))
    #expect(shell.wait(for: "size 66x20"))
    #expect(!shell.isTerminalRestored)
    shell.send("q")
    #expect(try shell.waitForExit() == .exited(0))
    #expect(shell.isTerminalRestored)
    #expect(shell.emulator.text.contains("done"))
  }

  @Test("A lone Esc is a key after the delay the environment asks for")
  func escape() throws {
    let program = try start(more: ["ESCDELAY": "10"])
    program.send("\u{1B}")
    #expect(program.wait(for: "key escape"))
  }

  @Test("An arrow key that a bad line cut in two is still one key")
  func slowArrow() throws {
    let program = try start(more: ["ESCDELAY": "10000"])
    program.send("\u{1B}")
    program.waitUntilQuiet(milliseconds: 150)
    program.send("[A")
    #expect(program.wait(for: "key up"))
    #expect(!program.emulator.text.contains("escape"))
  }

  @Test("An unknown terminal says what was taken; a dumb one gets words")
  func terminals() throws {
    let program = try start("nonsense")
    #expect(program.wait(for: "does not know the terminal type “nonsense”"))
    let dumb = try TestProgram(
      executable: BuiltProducts.runner, environment: [BuiltProducts.screenProgram: "1"], terminal: "dumb")
    #expect(try dumb.waitForExit() == .exited(0))
    #expect(dumb.emulator.text.contains("cannot move its cursor"))
  }
}
