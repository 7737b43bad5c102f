import BuildStamp
import Terminal

/// What `--version` prints.
enum Version {
  static let number = "0.1.0"

  /// `papiboard 0.1.0 (ncurses 6.4.20221231, wide: yes, build 1a2b3c4)`.
  static var text: String {
    // ncurses names itself: "ncurses 6.4".
    "papiboard \(number) (\(TerminalLibrary.version), wide: \(wide), build \(build))"
  }

  private static var wide: String { TerminalLibrary.isWide ? "yes" : "no" }

  /// What whoever built it called the build; where nobody did, it was built by hand.
  private static var build: String {
    let stamp = String(cString: build_stamp())
    return stamp.isEmpty ? "local" : stamp
  }
}
