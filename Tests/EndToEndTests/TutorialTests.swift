import Foundation
import TestSupport
import TextUI
import Testing

/// Runs every command of docs/tutorial.md and presses every key in it, in a folder of its own.
///
/// Blocks: `sh` is run line by line (`# status N` says how a line ends, else 0), `output` is looked for
/// in what the `sh` block before it printed, `board COMMAND` is opened, and each of its lines is keys
/// and what the screen then shows.
@Suite("The tutorial", .serialized) struct TutorialTests {
  private struct Block {
    var kind: Substring
    var lines: [Substring]
  }

  @Test("Every command runs, every key does what is said")
  func tutorial() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    let blocks = Self.blocks(of: text)
    // A block of another kind would be one that nobody runs.
    #expect(blocks.allSatisfy { $0.kind == "sh" || $0.kind == "output" || $0.kind.hasPrefix("board ") })
    #expect(blocks.count { $0.kind == "sh" } > 5 && blocks.count { $0.kind.hasPrefix("board ") } > 5)
    let home = try TemporaryFolder()
    var printed = ""
    for block in blocks {
      switch block.kind {
      case "sh": printed = try block.lines.map { try run($0, in: home) }.joined()
      case "output":
        for line in block.lines { #expect(printed.contains(line), "\(line) is not in\n\(printed)") }
      default: try play(block, in: home)
      }
    }
  }

  private static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../docs/tutorial.md").standardizedFileURL.path

  private static func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside.toggle()
        if isInside { blocks.append(Block(kind: line.dropFirst(3), lines: [])) }
      } else if isInside {
        blocks[blocks.count - 1].lines.append(line)
      }
    }
    return blocks
  }

  private func environment(_ home: TemporaryFolder) throws -> [String: String] {
    let folder = URL(fileURLWithPath: try BuiltProducts.path(of: "papiboard")).deletingLastPathComponent()
      .path
    return Papiboard.environment().merging(["HOME": home.root, "PATH": "\(folder):/usr/bin:/bin"]) { $1 }
  }

  /// What a line prints; it must end as it says.
  private func run(_ line: Substring, in home: TemporaryFolder) throws -> String {
    let status = line.range(of: "# status ").flatMap { Int32(line[$0.upperBound...]) } ?? 0
    let command = try TestCommand(
      executable: "/bin/bash", arguments: ["-c", "set -o pipefail; cd \"$HOME\" && \(line)"],
      environment: environment(home))
    #expect(command.ending == .exited(status), "\(line)\n\(command.text)\(command.errors)")
    return command.text + command.errors
  }

  /// Opens a board, presses the keys of each line, and waits for what shall come.
  private func play(_ block: Block, in home: TemporaryFolder) throws {
    let program = try TestProgram(
      executable: "/bin/bash",
      arguments: ["-c", "cd \"$HOME\" && exec \(block.kind.dropFirst("board ".count))"],
      environment: environment(home))
    // The first frame, before any key.
    let opened = program.wait { $0.text.contains("q thoát") || $0.text.contains("Esc không") }
    try #require(opened, "\(program.emulator.text)")
    for line in block.lines {
      let keys = line.prefix(20).split(separator: " ")
      let words = String(line.dropFirst(20))
      for key in keys { press(String(key), on: program) }
      #expect(program.wait(for: words), "\(block.kind): \(line)\n\(program.emulator.text)")
    }
    program.send(Keys.control("c"))
    #expect(try program.waitForExit() == .exited(0), "\(block.kind)")
    #expect(program.isTerminalRestored)
  }

  private func press(_ key: String, on program: TestProgram) {
    program.waitUntilQuiet(milliseconds: 80)
    switch key {
    case "Enter": program.send(Keys.enter)
    case "Esc": program.send(Keys.escape)
    default: program.send(key)
    }
    program.waitUntilQuiet(milliseconds: 80)
  }
}
