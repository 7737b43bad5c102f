import CNcurses

/// The library that draws, for `--version` and bug reports.
public enum TerminalLibrary {
  /// Its name and version: `ncurses 6.4.20221231`.
  public static var version: String { String(cString: cnc_version()) }

  /// Whether it was built for characters beyond ASCII.
  public static var isWide: Bool { cnc_is_wide() == 1 }
}
