import Terminal

/// What `--version` prints.
enum Version {
  static let number = "0.1.0"

  static var text: String {
    "papiboard \(number) (ncurses \(TerminalLibrary.version), wide: \(TerminalLibrary.isWide ? "yes" : "no"))"
  }
}
