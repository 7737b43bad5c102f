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
    guard isOpen, !reader.isPuTTY, let way = ClipboardWay(terminalName, in: environment) else { return false }
    let encoded = Data(text.utf8).base64EncodedString()
    guard encoded.utf8.count <= Self.clipboardLimit else { return false }
    way.sequence(encoded).withUnsafeBytes { cnc_send($0.baseAddress, $0.count) }
    return true
  }
}

/// How what is to be copied reaches a terminal.
enum ClipboardWay: Hashable, Sendable {
  case plain
  /// Through GNU screen, which shows as text what it does not know: handed on in pieces that it takes.
  case throughScreen

  /// Those that are taken for an xterm and have no clipboard for programs.
  private static let without = ["putty", "apple_terminal", "nsterm", "konsole", "vte", "gnome"]

  /// `nil` where it would not arrive: other terminals, and a `screen` of which nobody knows what it is.
  init?(_ terminalName: String, in environment: TerminalEnvironment) {
    let named = environment.terminalName.lowercased()
    let isWithout = Self.without.contains(where: named.hasPrefix) && !environment.isInTmux
    guard !isWithout else { return nil }
    let families = ["xterm", "tmux", "rxvt", "alacritty", "foot", "kitty", "st-", "wezterm"]
    if environment.isInTmux || families.contains(where: terminalName.hasPrefix) {
      self = environment.isInScreen ? .throughScreen : .plain
    } else if environment.isInScreen, terminalName.hasPrefix("screen") {
      self = .throughScreen
    } else {
      return nil
    }
  }

  /// The most of a string that GNU screen hands on at once is 256 bytes.
  private static let piece = 200

  func sequence(_ encoded: String) -> [UInt8] {
    let bytes = Array("\u{1B}]52;c;\(encoded)\u{07}".utf8)
    guard self == .throughScreen else { return bytes }
    return stride(from: 0, to: bytes.count, by: Self.piece).flatMap { start in
      Array("\u{1B}P".utf8) + bytes[start..<min(start + Self.piece, bytes.count)] + Array("\u{1B}\\".utf8)
    }
  }
}
