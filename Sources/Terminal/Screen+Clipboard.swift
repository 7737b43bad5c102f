import CNcurses
import FoundationEssentials

extension Screen {
  /// The most bytes sent: xterm takes no more in one sequence.
  static let clipboardLimit = 74_994

  /// Puts text into the clipboard of whoever sits at the terminal, by OSC 52.
  ///
  /// The terminal may be set not to allow it, and does not say so. `false` for terminals that are
  /// known not to have it and for more text than they take.
  public mutating func copy(_ text: String) -> Bool {
    let families = ["xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "st-", "wezterm"]
    guard isOpen, families.contains(where: terminalName.hasPrefix) else { return false }
    let encoded = Data(text.utf8).base64EncodedString()
    guard encoded.utf8.count <= Self.clipboardLimit else { return false }
    let sequence = Array("\u{1B}]52;c;\(encoded)\u{07}".utf8)
    sequence.withUnsafeBytes { cnc_send($0.baseAddress, $0.count) }
    return true
  }
}
