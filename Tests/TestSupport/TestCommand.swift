import CVTerm
import Foundation

/// A program run without a terminal, as a script runs it.
public struct TestCommand: Sendable {
  /// How it ended.
  public var ending: TestProgram.Ending
  /// What it wrote to standard output.
  public var output: [UInt8]
  /// What it wrote to standard error.
  public var errors: String

  /// Runs a program to its end; nothing of the tests' own environment reaches it.
  ///
  /// - Parameters:
  ///   - executable: a path, not searched for.
  ///   - arguments: without the program's own name.
  ///   - environment: all of it.
  public init(executable: String, arguments: [String], environment: [String: String]) throws {
    let folder = try TemporaryFolder()
    let (output, errors) = (folder.path("output"), folder.path("errors"))
    let words = PackedStrings([executable] + arguments)
    let settings = PackedStrings(environment: environment)
    let process = cvt_spawn_with_files(
      "/dev/null", output, errors, executable, words.bytes, words.count, settings.bytes, settings.count)
    guard process > 0 else { throw TestProgramError.system(-process) }
    let status = cvt_wait_for_end(process)
    ending = status < 0 ? .signalled(-status) : .exited(status)
    self.output = Array(try Data(contentsOf: URL(fileURLWithPath: output)))
    self.errors = String(decoding: try Data(contentsOf: URL(fileURLWithPath: errors)), as: UTF8.self)
  }

  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
}
