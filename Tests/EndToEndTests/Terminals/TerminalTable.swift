@testable import BoardSupport
@testable import Dashboard
import Foundation
import TestSupport
import TextUI
import Testing

/// The whole matrix, and the tables and pictures of docs/terminals.md made of it.
///
/// Runs only where `PAPIBOARD_TERMINAL_TABLE` names the document (see Tests/TerminalMatrix/run): it
/// takes some minutes.
@Suite("The whole terminal matrix", .serialized) struct TerminalTable {
  private static let document = ProcessInfo.processInfo.environment["PAPIBOARD_TERMINAL_TABLE"]
  private static let (begin, end) = ("<!-- made by Tests/TerminalMatrix/run -->\n", "<!-- end -->\n")

  @Test("Made anew", .enabled(if: document != nil)) func make() throws {
    let path = try #require(Self.document)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let head = try #require(text.range(of: Self.begin))
    let tail = try #require(text.range(of: Self.end))
    let made = Self.begin + "\n" + (try typesTable()) + "\n" + (try coloursTable()) + "\n" + (try pictures())
    try (text[..<head.lowerBound] + made + text[tail.lowerBound...])
      .write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// A row a type: every locale at 80×24, every size in UTF-8, any size after any other.
  private func typesTable() throws -> String {
    let locales = TerminalCase.Locale.all
    var lines = [
      "| `TERM` | " + locales.map { "`\($0.name)`" }.joined(separator: " | ") + " | sizes | resized |",
      "|---|" + String(repeating: "---|", count: locales.count + 2),
    ]
    lines[0] = lines[0].replacing("`tlh_KX.UTF-8`", with: "not installed, UTF-8")
      .replacing("`tlh_KX`", with: "not installed, other")
    for type in TerminalCase.types.map(\.name) {
      var cells = [type == "nonsense" ? "an unknown name" : type.map { "`\($0)`" } ?? "not set"]
      for locale in locales { cells.append(mark([try walk(TerminalCase(type: type, locale: locale))], type)) }
      cells.append(mark(try TerminalCase.sizes.map { try walk(TerminalCase(type: type, size: $0)) }, type))
      cells.append(mark(try [1, 2].map { try resize(TerminalCase(type: type), seed: $0) }, type))
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func coloursTable() throws -> String {
    let ways = TerminalCase.Colours.allCases
    var lines = [
      "| `TERM` | colours | "
        + ways.map { $0 == .automatic ? "as it is" : "`\($0.rawValue)`" }.joined(separator: " | ")
        + " |",
      "|---|---:|" + String(repeating: "---|", count: ways.count),
    ].map { $0.replacing("`--color always with NO_COLOR`", with: "`NO_COLOR` and `--color always`") }
    for type in ["xterm", "xterm-16color", "xterm-256color", "linux", "vt100"] {
      let count = TerminalCase(type: type).colourCount
      let cells = try ways.map { mark([try walk(TerminalCase(type: type, colours: $0))], type) }
      lines.append(
        "| `\(type)` | \(count == 0 ? "none" : String(count)) | " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func walk(_ terminal: TerminalCase) throws -> [String] {
    var walk = TerminalWalk(terminal)
    try walk.run()
    #expect(walk.faults.isEmpty, "\(terminal.testDescription)\n\(walk.faults.joined(separator: "\n"))")
    return walk.faults
  }

  private func resize(_ terminal: TerminalCase, seed: UInt64) throws -> [String] {
    var walk = TerminalWalk(terminal)
    try walk.runResizing(seed: seed, steps: 12)
    #expect(walk.faults.isEmpty, "\(terminal.testDescription)\n\(walk.faults.joined(separator: "\n"))")
    return walk.faults
  }

  private func mark(_ faults: [[String]], _ type: String?) -> String {
    let bad = faults.count { !$0.isEmpty }
    if bad > 0 { return "**\(bad) of \(faults.count) wrong**" }
    return type == "dumb" ? "report" : "✓"
  }

  /// What a person sees, as text.
  private func pictures() throws -> String {
    let ascii = TerminalCase.Locale.all[1]
    let scenes: [(String, TerminalCase, [String])] = [
      ("`xterm-256color`, UTF-8, 80×24", TerminalCase(), []),
      ("`vt100`, `LANG=C`, 80×24", TerminalCase(type: "vt100", locale: ascii), []),
      ("`linux`, the map, 80×24", TerminalCase(type: "linux"), ["4", "m"]),
      ("`screen`, Trends, 100×30", TerminalCase(type: "screen", size: Size(columns: 100, rows: 30)), ["2"]),
      ("`putty`, 40×10", TerminalCase(type: "putty", size: Size(columns: 40, rows: 10)), []),
      ("`tmux-256color`, 20×5", TerminalCase(type: "tmux-256color", size: Size(columns: 20, rows: 5)), []),
    ]
    let shown = try scenes.map { title, terminal, keys in
      "\(title):\n\n```\n\(try picture(of: terminal, after: keys))\n```\n"
    }
    return shown.joined(separator: "\n")
  }

  private func picture(of terminal: TerminalCase, after keys: [String]) throws -> String {
    let program = try terminal.open()
    var board = terminal.board()
    for key in keys {
      program.send(key)
      board.press(key)
    }
    #expect(program.waitForAnswer { $0.text == board.text }, "\(program.emulator.text)")
    let text = program.emulator.text
    program.send(Keys.control("c"))
    _ = try program.waitForExit()
    return text
  }
}
