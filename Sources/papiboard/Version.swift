import Terminal

/// What `--version` prints.
enum Version {
  static let number = "0.1.0"

  static var text: String {
    // ncurses names itself: "ncurses 6.4".
    "papiboard \(number) (\(TerminalLibrary.version), wide: \(TerminalLibrary.isWide ? "yes" : "no"))"
  }
}
