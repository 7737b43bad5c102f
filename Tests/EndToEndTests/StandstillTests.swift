import Foundation
import Glibc
import TestSupport
import TextUI
import Testing

/// What ends the board, and what must not hold it up or cost its machine anything.
@Suite("Ending at any moment, and bounds", .serialized) struct StandstillTests {
  private static let table = "\u{1B}[200~Tỉnh\t1.1\nHà Nội\t1,5\n\u{1B}[201~"

  /// HUP, INT, QUIT and TERM while what is sent is read by nobody.
  @Test("A terminal that stands still", arguments: [1, 2, 3, 15] as [Int32])
  func stalled(number: Int32) throws {
    let program = try Papiboard.open()
    // More frames than any line holds.
    program.send(String(repeating: Keys.control("l"), count: 300))
    let own = RunningProcess(program.process)
    var (ticks, isStill) = (-1, 0)
    while isStill < 5 {
      _ = try TestCommand(executable: "/bin/sleep", arguments: ["0.05"], environment: [:])
      let now = try own.processorTicks
      isStill = now == ticks ? isStill + 1 : 0
      ticks = now
    }
    program.signal(number)
    #expect(program.waitForExitUnread() == .exited(0))
  }

  @Test("Stopped by somebody, asked to end, continued", arguments: [1, 15] as [Int32])
  func stopped(number: Int32) throws {
    let program = try Papiboard.open()
    program.signal(19)
    #expect(program.waitUntilStopped())
    program.signal(number)
    program.signal(18)
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.isTerminalRestored)
  }

  static let states: [(name: String, keys: [String], last: String)] = [
    ("a question", ["7", "[", "1,43\r"], "P"), ("what a paste would do", ["7", "["], table),
    ("a paste without its end", ["7", "["], "\u{1B}[200~Hà Nội\t1,"), ("a burst", ["7"], "Hà Nội\r"),
    ("a cell", ["7", "["], "1,4"), ("a form", ["3"], "a"), ("the list", [], ":"), ("Esc", [], "\u{1B}"),
  ]

  @Test("Whatever is open", arguments: states.map(\.name), [1, 15, 0] as [Int32])
  func open(name: String, number: Int32) throws {
    let state = try #require(Self.states.first { $0.name == name })
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    #expect(try Papiboard.run("init", data).ending == .exited(0))
    let program = try Papiboard.open(["--data", data])
    for keys in state.keys {
      program.send(keys)
      program.waitUntilQuiet(milliseconds: 100)
    }
    program.send(state.last)
    program.waitUntilQuiet(milliseconds: 30)
    if number == 0 { program.hangUp() } else { program.signal(number) }
    #expect(try program.waitForExit() == .exited(0))
    if number != 0 { #expect(program.isTerminalRestored) }
  }

  /// Where a description of the terminal should lie, there is a pipe at which a reader would wait.
  @Test("TERMINFO and its kin naming a pipe", arguments: 0..<6)
  func pipes(place: Int) throws {
    let folder = try TemporaryFolder()
    let (pipe, base) = (folder.path("pipe"), folder.path("base"))
    for path in [base + "/x", folder.path("home/.terminfo/x"), folder.path("other")] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    let pipes = [
      pipe, base + "/x/xterm-256color", folder.path("home/.terminfo/x/xterm-256color"),
      folder.path("other/.terminfo"),
    ]
    for path in pipes { #expect(mkfifo(path, 0o600) == 0) }
    let (name, value, told) = [
      ("TERMINFO", pipe, "TERMINFO"), ("TERMINFO", base, "TERMINFO"),
      ("TERMINFO_DIRS", "/nowhere:" + base, "TERMINFO_DIRS"), ("TERMINFO_DIRS", pipe, "TERMINFO_DIRS"),
      ("HOME", folder.path("home"), "~/.terminfo"), ("HOME", folder.path("other"), "~/.terminfo"),
    ][place]
    let environment = Papiboard.environment().merging([name: value]) { $1 }
    let program = try TestProgram(
      executable: BuiltProducts.path(of: "papiboard"), environment: environment, isRecording: true)
    #expect(program.wait(for: "Đã bỏ qua \(told)"), "\(program.emulator.text)")
    program.waitUntilQuiet(milliseconds: 100)
    try program.quit()
  }

  /// What a session held at most that looked at every panel, in kilobytes.
  private func peak(
    _ window: Size, later: Size? = nil, _ variables: [String: String] = [:]
  ) throws -> Int {
    let program = try TestProgram(
      executable: BuiltProducts.path(of: "papiboard"), arguments: ["--read-only"],
      environment: Papiboard.environment().merging(variables) { $1 },
      size: Size(columns: 300, rows: 100), claiming: window)
    program.waitUntilQuiet()
    if let later { program.claim(later) }
    for key in ["2", "3", "4", "m", "5", "6", "?"] {
      program.send(key)
      program.waitUntilQuiet(milliseconds: 100)
    }
    let peak = try RunningProcess(program.process).peakMemory
    program.send(Keys.control("c"))
    #expect(try program.waitForExit() == .exited(0))
    return peak
  }

  /// A window may say that it is as large as it likes: the sanitizers' own memory would hide it.
  @Test("A huge window costs no more than one of 300×100", .enabled(if: !BuiltProducts.areSanitized))
  func memory() throws {
    let large = Size(columns: 300, rows: 100)
    // What the system counts differs by some pages from run to run.
    let bound = try peak(large) + 3000
    #expect(bound > 3000)
    let huge = [Size(columns: 65_535, rows: 65_535), Size(columns: 32_767, rows: 32_767)]
    for window in huge + [Size(columns: 65_535, rows: 1), Size(columns: 1, rows: 65_535)] {
      #expect(try peak(window) < bound, "\(window)")
    }
    #expect(try peak(Size(columns: 80, rows: 24), later: huge[0]) < bound)
    let variables = ["LINES": "65535", "COLUMNS": "65535"]
    #expect(try peak(Size(columns: 80, rows: 24), variables) < bound)
    #expect(try peak(Size(columns: 0, rows: 0), variables) < bound)
  }

  @Test("A window of no size, one cell, or that becomes so", arguments: [0, 1])
  func tiny(size: Int) throws {
    let tiny = Size(columns: size, rows: size)
    for later in [false, true] {
      let program = try TestProgram(
        executable: BuiltProducts.path(of: "papiboard"), environment: Papiboard.environment(),
        claiming: later ? nil : tiny)
      program.waitUntilQuiet()
      if later { program.claim(tiny) }
      program.waitUntilQuiet(milliseconds: 100)
      program.send("q")
      #expect(try program.waitForExit() == .exited(0))
      #expect(program.isTerminalRestored)
    }
  }
}
