import CVTerm
import Foundation

/// A program without a terminal that runs beside a test, as a server does; ended with this value.
public final class BackgroundProgram {
  /// The number of the process.
  public let process: Int32
  private let folder: TemporaryFolder
  private var hasEnded = false

  /// Starts a program; nothing of the tests' own environment reaches it.
  ///
  /// - Parameters:
  ///   - executable: a path, not searched for.
  ///   - arguments: without the program's own name.
  ///   - environment: all of it.
  public init(executable: String, arguments: [String], environment: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    let words = PackedStrings([executable] + arguments)
    let settings = PackedStrings(environment: environment)
    process = cvt_spawn_with_files(
      "/dev/null", folder.path("output"), folder.path("errors"), executable, words.bytes, words.count,
      settings.bytes, settings.count)
    guard process > 0 else { throw TestProgramError.system(-process) }
  }

  deinit {
    guard isRunning else { return }
    cvt_signal(process, 15)
    _ = cvt_wait_for_end(process)
  }

  /// Whether it has not ended yet.
  public var isRunning: Bool {
    var status: Int32 = 0
    if !hasEnded { hasEnded = cvt_has_ended(process, &status) != 0 }
    return !hasEnded
  }

  /// What it has written to standard error so far.
  public var errors: String {
    String(decoding: (try? folder.read("errors")) ?? [], as: UTF8.self)
  }
}
