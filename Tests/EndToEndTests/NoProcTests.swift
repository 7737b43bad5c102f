import Foundation
import TestSupport
import TextUI
import Testing

/// A chroot without `/proc`: the line counts all the same, or nothing is done.
@Suite(
  "Without /proc", .enabled(if: NoProc.isPossible, "no right to mount here"))
struct NoProcTests {
  @Test("A line that is wrong is told, not taken for an empty one")
  func wrongUsage() throws {
    for line in [["--nonsense"], ["report", "--nonsense"], ["ranking", "--item"]] {
      let answer = try NoProc.run(line)
      #expect(answer.ending == .exited(2) && answer.text == "", "\(line)")
      #expect(answer.errors == (try Papiboard.run(line)).errors, "\(line)")
    }
  }

  @Test(
    "The same answer as elsewhere",
    arguments: [["--version"], ["--help"], ["report", "--province", "14", "--language", "en"]])
  func answers(line: [String]) throws {
    let (answer, elsewhere) = (try NoProc.run(line), try Papiboard.run(line))
    #expect(answer.ending == .exited(0) && answer.output == elsewhere.output)
  }

  @Test("--read-only --data is that folder's board, and nothing is written")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    #expect(try Papiboard.run("init", folder.path("d"), "--province", "14").ending == .exited(0))
    let before = try folder.contents()
    let program = try TestProgram(
      executable: NoProc.unshare,
      arguments: NoProc.line(["--read-only", "--data", folder.path("d"), "--language", "en"]),
      environment: Papiboard.environment())
    try #require(program.wait(for: "read-only"), "\(program.emulator.text)")
    #expect(program.title.contains("Son La"))
    for keys in ["7", "1,43\r", "y\r"] {
      program.send(keys)
      program.waitUntilQuiet(milliseconds: 100)
    }
    program.signal(15)
    _ = try program.waitForExit()
    #expect(try folder.contents() == before)
  }

  @Test("Who has a year open is known, and is not put out of it")
  func locked() throws {
    let folder = try TemporaryFolder()
    let data = folder.path("d")
    #expect(try Papiboard.run("init", data, "--province", "14").ending == .exited(0))
    let first = try open(data)
    try #require(first.wait(for: "25/61"), "\(first.emulator.text)")
    first.press("7", for: "Entering 2025")
    first.press("1.43\r", for: "1/952")
    // The same person elsewhere is told, and not asked about a draft that was not left.
    let second = try open(data)
    try #require(second.wait(for: "25/61"), "\(second.emulator.text)")
    second.press("7", for: "(process \(first.process))")
    for board in [first, second] {
      board.signal(15)
      _ = try board.waitForExit()
    }
  }

  private func open(_ data: String) throws -> TestProgram {
    try TestProgram(
      executable: NoProc.unshare, arguments: NoProc.line(["--data", data, "--language", "en"]),
      environment: Papiboard.environment())
  }
}

/// The built program where an empty folder hides `/proc`.
enum NoProc {
  static let unshare = "/usr/bin/unshare"

  /// Whether mounts of one's own are allowed here.
  static let isPossible =
    (try? TestCommand(executable: unshare, arguments: words(["true"]), environment: environment))?.ending
    == .exited(0)

  /// The words behind `unshare`.
  static func line(_ arguments: [String]) throws -> [String] {
    words([try BuiltProducts.path(of: "papiboard")] + arguments)
  }

  static func run(_ arguments: [String]) throws -> TestCommand {
    try TestCommand(
      executable: unshare, arguments: line(arguments),
      environment: Papiboard.environment().merging(environment) { $1 })
  }

  private static let environment = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin"]

  private static func words(_ command: [String]) -> [String] {
    // Root here is root of the new namespace only.
    (geteuid() == 0 ? ["-m"] : ["-r", "-m"])
      + ["--propagation", "private", "sh", "-c", #"mount -t tmpfs none /proc && exec "$@""#, "_"] + command
  }
}
