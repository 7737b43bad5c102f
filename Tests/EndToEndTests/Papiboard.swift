import Foundation
import TestSupport
import TextUI
import Testing

/// The built program, as scripts and people run it.
enum Papiboard {
  static func environment(_ locale: String = "C.UTF-8") -> [String: String] {
    // With the address sanitizer: what the library of the command line still holds at the end is
    // nobody's harm, and a signal is the program's own to answer.
    ["LANG": locale, "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no"].merging(
      BuiltProducts.areSanitized ? ["ASAN_OPTIONS": "detect_leaks=0:handle_segv=0"] : [:]
    ) { $1 }
  }

  /// Runs it without a terminal.
  static func run(_ arguments: String..., locale: String = "C.UTF-8") throws -> TestCommand {
    try run(arguments, locale: locale)
  }

  static func run(_ arguments: [String], locale: String = "C.UTF-8") throws -> TestCommand {
    try TestCommand(
      executable: BuiltProducts.path(of: "papiboard"), arguments: arguments,
      environment: environment(locale))
  }

  /// Runs it and takes what it prints as JSON; it must end well and say nothing else.
  static func json(_ arguments: String...) throws -> [String: Any] {
    let command = try run(arguments + ["--format", "json"])
    #expect(command.ending == .exited(0))
    #expect(command.errors == "")
    let document = try JSONSerialization.jsonObject(with: Data(command.output))
    return try #require(document as? [String: Any])
  }

  /// Opens it in a terminal; with `opens` waits until the board stands there.
  static func open(
    _ arguments: [String] = [], terminal: String = "xterm-256color", locale: String = "C.UTF-8",
    size: Size = Size(columns: 80, rows: 24), until text: String? = "29/61"
  ) throws -> TestProgram {
    let program = try TestProgram(
      executable: BuiltProducts.path(of: "papiboard"), arguments: arguments,
      environment: environment(locale), terminal: terminal, size: size,
      isUTF8: locale != "C", isRecording: true)
    if let text { try #require(program.wait(for: text), "\(program.emulator.text)") }
    program.waitUntilQuiet(milliseconds: 100)
    return program
  }
}

extension TerminalEmulator {
  /// Whether the selection stands on a row that begins like this.
  func hasSelected(_ beginning: String) -> Bool {
    (0..<size.rows).contains { row($0).hasPrefix("›" + beginning) }
  }
}

extension TestProgram {
  /// The title line.
  var title: String { emulator.row(0) }

  /// Types, and waits until the screen shows something; a failure tells what it shows instead.
  func press(
    _ keys: String, location: SourceLocation = #_sourceLocation,
    until condition: (TerminalEmulator) -> Bool
  ) {
    // A person answers what stands there; a key that comes before is refused by questions.
    waitUntilQuiet(milliseconds: 40)
    enter(keys)
    let came = wait(until: condition)
    // A frame may come in pieces; what is asked about it next should find all of them.
    waitUntilQuiet(milliseconds: 60)
    #expect(came, "after \(keys.debugDescription):\n\(emulator.text)", sourceLocation: location)
  }

  /// Types as a person does where that matters: letters that come together with a return are a paste, and
  /// a key that writes is pressed alone, after what it answers can be read.
  func enter(_ keys: String) {
    guard keys.count > 1, let last = keys.last, "\r\u{13}".contains(last) else { return send(keys) }
    let first = String(keys.dropLast())
    if first.contains(where: \.isLetter) { type(first) } else { send(first) }
    waitUntilQuiet(milliseconds: 60)
    send(String(last))
  }

  /// Types, and waits for a text.
  func press(_ keys: String, for text: String, location: SourceLocation = #_sourceLocation) {
    press(keys, location: location) { $0.text.contains(text) }
  }

  /// Quits with `q` from the top screen and expects a terminal as it was.
  func quit(location: SourceLocation = #_sourceLocation) throws {
    send("q")
    #expect(try waitForExit() == .exited(0), sourceLocation: location)
    #expect(
      isTerminalRestored,
      "\(emulator.isCursorVisible) \(emulator.isAlternate) \(emulator.isMouseReported) \(emulator.isPasteBracketed)",
      sourceLocation: location)
  }
}

/// The keys of an xterm.
enum Keys {
  static let up = "\u{1B}OA"
  static let down = "\u{1B}OB"
  static let enter = "\r"
  static let escape = "\u{1B}"
  static func control(_ letter: Character) -> String {
    letter.asciiValue.map { String(UnicodeScalar($0 & 0x1F)) } ?? ""
  }
}
