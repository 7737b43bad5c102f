import CVTerm
import FoundationEssentials

/// The programs built together with the tests.
public enum BuiltProducts {
  /// The program that runs the tests.
  public static var runner: String {
    get throws { try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") }
  }

  /// The setting with which the runner is the small program around a screen.
  public static let screenProgram = "CVT_SCREEN_PROGRAM"

  /// The path of a program of this package.
  public static func path(of name: String) throws -> String {
    for argument in try CommandLine.arguments + [runner] {
      guard let slash = argument.lastIndex(of: "/") else { continue }
      let path = argument[...slash] + name
      if FileManager.default.isExecutableFile(atPath: String(path)) { return String(path) }
    }
    throw CocoaError(.fileNoSuchFile)
  }

  /// Whether they were built with a sanitizer, which brings its own way to crash.
  public static var areSanitized: Bool { cvt_is_sanitized() != 0 }
}
