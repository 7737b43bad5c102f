import CVTerm
import FoundationEssentials

/// The programs built together with the tests.
public enum BuiltProducts {
  /// The path of a program of this package.
  public static func path(of name: String) throws -> String {
    let runner = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    for argument in CommandLine.arguments + [runner] {
      guard let slash = argument.lastIndex(of: "/") else { continue }
      let path = argument[...slash] + name
      if FileManager.default.isExecutableFile(atPath: String(path)) { return String(path) }
    }
    throw CocoaError(.fileNoSuchFile)
  }

  /// Whether they were built with a sanitizer, which brings its own way to crash.
  public static var areSanitized: Bool { cvt_is_sanitized() != 0 }
}
