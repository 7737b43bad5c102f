import CNcurses
import Glibc
import TextUI

/// What the environment says about the terminal: its type and how it encodes characters.
public struct TerminalEnvironment: Hashable, Sendable {
  private let variables: [String: String]

  private static let names = [
    "TERM", "LC_ALL", "LC_CTYPE", "LANG", "ESCDELAY", "NO_COLOR", "SSH_CONNECTION", "SSH_TTY", "STY", "TMUX",
    "COLORFGBG",
  ]

  /// From given variables, of which the few matter that say something of the terminal.
  public init(_ variables: [String: String]) {
    self.variables = variables
  }

  /// From the environment of this process.
  public static func current() -> TerminalEnvironment {
    var variables: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return TerminalEnvironment(variables)
  }

  /// The glyph level to draw with when nobody chose one.
  ///
  /// `blocks` where the locale names UTF-8, else `ascii`; never `braille`: most office fonts have no
  /// dots. An open ``Screen`` knows better: it has asked the system about the locale.
  public var recommendedGlyphs: GlyphLevel { namesUTF8 ? .blocks : .ascii }

  /// What can be drawn on.
  public enum Drawing: Hashable, Sendable {
    case possible
    /// A pipe or a file, or a terminal that cannot move its cursor.
    case impossible
    /// A terminal, and nothing on this machine describes any.
    case undescribed
  }

  /// Whether the board can be drawn: both are terminals, and of a type that can move its cursor.
  public func drawing(input: Int32 = 0, output: Int32 = 1) -> Drawing {
    guard cnc_is_terminal(input) == 1, cnc_is_terminal(output) == 1 else { return .impossible }
    for name in candidates(for: terminalName) {
      let answer = cnc_probe(name, output)
      if answer == CNC_UNKNOWN_TERMINAL { continue }
      return answer == CNC_OK ? .possible : .impossible
    }
    return .undescribed
  }

  public func canDraw(input: Int32 = 0, output: Int32 = 1) -> Bool {
    drawing(input: input, output: output) == .possible
  }

  /// The size of the window behind a descriptor; `nil` for files and for lines that do not know it.
  public static func windowSize(of descriptor: Int32) -> Size? {
    let size = cnc_window_size(descriptor)
    return size.columns > 0 ? Size(columns: Int(size.columns), rows: Int(size.rows)) : nil
  }

  /// Whether it is the text console of a machine: eight colours, of which bold ones are bright.
  public var isTextConsole: Bool {
    terminalName == "linux" || ["linux-", "cons25"].contains { terminalName.hasPrefix($0) }
  }

  /// What `COLORFGBG` says of the ground, as rxvt and Konsole set it: `15;0`, `0;default;15`.
  public var ground: Ground? {
    if isTextConsole { return .dark }
    guard let last = variables["COLORFGBG"]?.split(separator: ";").last, let index = Int(last),
      (0...15).contains(index)
    else { return nil }
    return index == 7 || index > 8 ? .light : .dark
  }

  /// `TERM`, empty when unset.
  public var terminalName: String { variables["TERM"] ?? "" }

  /// Whether the terminal is GNU screen's, or tmux's.
  var isInScreen: Bool { !(variables["STY"] ?? "").isEmpty && !isInTmux }
  var isInTmux: Bool { !(variables["TMUX"] ?? "").isEmpty }

  /// Whether somebody is here over SSH.
  var isRemote: Bool { ["SSH_CONNECTION", "SSH_TTY"].contains { !(variables[$0] ?? "").isEmpty } }

  /// `ESCDELAY` in milliseconds: how long to wait for what follows an Esc.
  var escapeDelay: Int? {
    variables["ESCDELAY"].flatMap { Int($0) }.flatMap { (0...10_000).contains($0) ? $0 : nil }
  }

  /// See no-color.org: set and not empty.
  var forbidsColour: Bool { !(variables["NO_COLOR"] ?? "").isEmpty }

  /// The locale that decides about characters, by the order of setlocale(3).
  public var localeName: String {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = variables[name], !value.isEmpty { return value }
    }
    return "C"
  }

  /// Whether the system has the locale; asked before a screen is open, which sets its own.
  public var isLocaleInstalled: Bool { cnc_set_locale(localeName) >= 0 }

  /// Whether the locale's name says UTF-8, installed or not: `vi_VN.UTF-8`, `C.utf8@…`, `UTF-8` alone, as a
  /// Mac sends it over SSH, and `vi_VN`, which is UTF-8 where nothing else is said.
  public var namesUTF8: Bool {
    let name = localeName.prefix { $0 != "@" }
    guard let dot = name.lastIndex(of: ".") else {
      return Self.isUTF8(name) || ["vi", "vi_VN"].contains(name)
    }
    return Self.isUTF8(name[name.index(after: dot)...])
  }

  private static func isUTF8(_ codeset: Substring) -> Bool {
    ["utf-8", "utf8"].contains(codeset.lowercased())
  }

  /// The terminal types to try in turn: the one named, its family, then what all understand.
  ///
  /// `xterm-kitty` on a server that has never heard of it is still an `xterm`.
  func candidates(for name: String) -> [String] {
    var names = name.isEmpty ? [] : [name]
    if Self.isLikeXterm(name) { names.append("xterm-256color") }
    if name.hasPrefix("tmux") { names.append("screen-256color") }
    var rest = name[...]
    while let cut = rest.lastIndex(where: { $0 == "-" || $0 == "." }), cut > rest.startIndex {
      rest = rest[..<cut]
      names.append(String(rest))
    }
    return names + ["vt100", "ansi"]
  }

  /// Types of terminals that understand what xterm does, but that a bare Debian (ncurses-base) lacks.
  private static let likeXterm = [
    "putty", "xterm-", "alacritty", "foot", "wezterm", "ghostty", "kitty", "konsole", "vte", "gnome",
    "mintty", "iterm", "st-", "rio", "contour", "zellij", "ms-terminal", "apple_terminal", "nsterm",
    "windows-terminal", "warp", "hyper", "tabby",
  ]

  /// Those of a multiplexer understand its own type better, which every machine has.
  private static func isLikeXterm(_ name: String) -> Bool {
    let name = name.lowercased()
    if ["tmux", "screen"].contains(where: { name.hasPrefix($0) }) { return false }
    return likeXterm.contains { name.hasPrefix($0) } || name.hasSuffix("-256color")
  }
}
