import CVTerm
import FoundationEssentials

/// A program with its arguments, run in an environment that is the same for all.
struct Command {
  var path: String
  var arguments: [String] = []

  private static let environment = [
    "HOME=/nonexistent", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "TERM=xterm-256color",
  ]

  /// A program of the system, if it is installed.
  static func installed(_ name: String) -> Command? {
    let path = "/usr/bin/" + name
    return FileManager.default.isExecutableFile(atPath: path) ? Command(path: path) : nil
  }

  /// Starts it at the end of a terminal; its process.
  func start(terminal: Int32) -> Int32 {
    let words = [path] + arguments
    return cvt_spawn(
      terminal, path, Self.packed(words), Int32(words.count), Self.packed(Self.environment),
      Int32(Self.environment.count))
  }

  /// Runs it to its end without a terminal, its output thrown away; milliseconds.
  func run() -> Double {
    let words = [path] + arguments
    let start = ContinuousClock.now
    let process = cvt_spawn_with_files(
      "/dev/null", "/dev/null", "/dev/null", path, Self.packed(words), Int32(words.count),
      Self.packed(Self.environment), Int32(Self.environment.count))
    if process > 0 { _ = cvt_wait_for_end(process) }
    return (ContinuousClock.now - start) / .milliseconds(1)
  }

  private static func packed(_ strings: [String]) -> [CChar] { strings.flatMap { $0.utf8CString } + [0] }
}
