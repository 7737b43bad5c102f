@testable import BoardSupport
@testable import Dashboard
import TestSupport
import TextUI

/// Walks through every panel of the board in one terminal and writes down what is not as it must be.
///
/// What must stand on the screen is what the panels draw without any terminal; that nothing is cut
/// there and nothing told by colour alone is shown by the tests of the panels, at every size.
struct TerminalWalk {
  let terminal: TerminalCase
  /// What was wrong; nothing if all was right.
  private(set) var faults: [String] = []

  /// The panels that numbers lead out of, the map, the help.
  static let keys = ["2", "3", "4", "m", "5", "6", "?"]

  init(_ terminal: TerminalCase) { self.terminal = terminal }

  /// Opens, walks, leaves.
  mutating func run() throws {
    guard terminal.type != "dumb" else { return try runReport() }
    let program = try terminal.open()
    var board = terminal.board()
    compare(program, board, after: "opening")
    // Where numbers are figures, and no panels.
    for key in Self.keys + [Keys.escape, "7"] {
      program.send(key)
      board.walk(key == Keys.escape ? "<Esc>" : key)
      compare(program, board, after: key)
      checkColours(program, after: key)
    }
    try leave(program)
  }

  /// Changes the size at random, each time waiting for the whole frame, then some sizes at once.
  mutating func runResizing(seed: UInt64, steps: Int) throws {
    guard terminal.type != "dumb" else { return try runReport() }
    let program = try terminal.open()
    var board = terminal.board()
    var random = FixedRandom(seed)
    compare(program, board, after: "opening")
    for step in 0..<steps {
      // The first key takes the notice away.
      let key = Self.keys[step % Self.keys.count]
      let size = Self.size(&random)
      program.resize(size)
      board.send(.resized(terminal.boardSize(size)))
      board.settle()
      compare(program, board, after: "\(size.columns)×\(size.rows)")
      program.send(key)
      board.walk(key)
      compare(program, board, after: "\(key) at \(size.columns)×\(size.rows)")
    }
    program.send("1")
    board.walk("1")
    compare(program, board, after: "1")
    for _ in 0..<8 { program.resize(Self.size(&random)) }
    program.resize(Size(columns: 80, rows: 24))
    board.send(.resized(terminal.boardSize(Size(columns: 80, rows: 24))))
    compare(program, board, after: "many sizes at once")
    try leave(program)
  }

  /// The sizes of the matrix and any other.
  private static func size(_ random: inout FixedRandom) -> Size {
    if Bool.random(using: &random), let known = TerminalCase.sizes.randomElement(using: &random) {
      return known
    }
    return Size(
      columns: Int.random(in: 1...220, using: &random), rows: Int.random(in: 1...70, using: &random))
  }

  /// Waits until the screen shows the board, letter for letter.
  ///
  /// In a window of one column that is for ncurses to decide: where a terminal wraps after its last
  /// cell, it fills that one by moving what stands to the left. After a fault nothing more is waited
  /// for.
  private mutating func compare(_ program: TestProgram, _ board: Board, after what: String) {
    guard faults.isEmpty else { return }
    guard board.model.size.columns > 1 else {
      program.waitUntilQuiet(milliseconds: 40)
      return
    }
    let wanted = Self.rows(board.text)
    if !program.waitForAnswer(until: { Self.rows($0.text) == wanted }) {
      let seen = Self.rows(program.emulator.text)
      faults.append(
        "after \(what) the screen is\n\(program.emulator.text)\ninstead of\n\(board.text)\n"
          + Self.firstDifference(seen, wanted))
    }
    if !terminal.locale.isUTF8, (program.emulator.record ?? []).contains(where: { $0 >= 0x80 }) {
      faults.append("after \(what) there are bytes beyond ASCII")
    }
  }

  /// The first row that is not as it must be, one above the other.
  private static func firstDifference(_ seen: [String], _ wanted: [String]) -> String {
    let pairs = zip(seen, wanted)
    guard let row = pairs.enumerated().first(where: { $1.0 != $1.1 })?.offset else {
      return "\(seen.count) rows instead of \(wanted.count)"
    }
    return "row \(row + 1) is\n\(seen[row])\ninstead of\n\(wanted[row])"
  }

  private static func rows(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// No colour beyond those the terminal has, and none at all where none is wanted.
  private mutating func checkColours(_ program: TestProgram, after what: String) {
    let (screen, count) = (program.emulator, terminal.colourCount)
    var used = false
    for row in 0..<screen.size.rows {
      for column in 0..<screen.size.columns {
        let look = screen.look(row: row, column: column)
        for colour in [look.foreground, look.background].compactMap({ $0 }) {
          used = true
          if colour >= count { return faults.append("after \(what) colour \(colour) of \(count)") }
        }
      }
    }
    let size = terminal.boardSize(screen.size)
    let isLarge = size.columns >= 40 && size.rows >= 10
    if !used, count > 0, isLarge { faults.append("after \(what) no colour at all") }
  }

  private mutating func leave(_ program: TestProgram) throws {
    program.send(Keys.control("c"))
    let ending = try program.waitForExit()
    if ending != .exited(0) { faults.append("it ended with \(ending)") }
    if !program.isTerminalRestored { faults.append("the terminal is not as it was") }
    if String(validating: program.emulator.record ?? [], as: UTF8.self) == nil {
      faults.append("bytes were sent that are no UTF-8")
    }
  }

  /// Where the cursor cannot be moved: the report, without any sequence.
  private mutating func runReport() throws {
    let program = try terminal.open()
    let ending = try program.waitForExit()
    if ending != .exited(0) { faults.append("it ended with \(ending)") }
    let sent = program.emulator.record ?? []
    if sent.contains(0x1B) { faults.append("the report has escape sequences") }
    if !String(decoding: sent, as: UTF8.self).contains("29/61") { faults.append("the report lacks the rank") }
    if !terminal.locale.isUTF8, sent.contains(where: { $0 >= 0x80 }) { faults.append("bytes beyond ASCII") }
    if !program.isTerminalRestored { faults.append("the terminal is not as it was") }
  }
}
