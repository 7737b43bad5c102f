@testable import BoardSupport
@testable import Dashboard
import Foundation
import Scores
import TestSupport
import TextUI
import Testing
import Words

/// One kind of terminal: type, locale, colours, size.
struct TerminalCase: Sendable, CustomTestStringConvertible {
  /// `TERM`; `nil` where it is not set.
  var type: String? = "xterm-256color"
  var locale = Locale.utf8
  var colours = Colours.automatic
  var size = Size(columns: 80, rows: 24)

  var testDescription: String {
    "\(type ?? "no TERM"), \(locale.name), \(colours.rawValue), \(size.columns)×\(size.rows)"
  }

  /// A locale, and what the board must make of it.
  struct Locale: Sendable {
    var name: String
    /// Whether letters with marks go over the line.
    var isUTF8: Bool
    /// As the tables head it.
    var title: String

    static let utf8 = Locale(name: "C.UTF-8", isUTF8: true, title: "C.UTF-8")
    static let all = [
      utf8, Locale(name: "C", isUTF8: false, title: "C"),
      Locale(name: "POSIX", isUTF8: false, title: "POSIX"),
      // Debian has neither unless somebody installs it.
      Locale(name: "tlh_KX.UTF-8", isUTF8: true, title: "not installed, named UTF-8"),
      Locale(name: "tlh_KX", isUTF8: false, title: "not installed"),
    ]
  }

  /// What is said about colours.
  enum Colours: String, CaseIterable, Sendable {
    case automatic = "automatic"
    case noColor = "NO_COLOR"
    case never = "--color never"
    case always = "--color always with NO_COLOR"

    var arguments: [String] {
      switch self {
      case .automatic, .noColor: []
      case .never: ["--color", "never"]
      case .always: ["--color", "always"]
      }
    }

    var environment: [String: String] {
      switch self {
      case .noColor, .always: ["NO_COLOR": "1"]
      case .automatic, .never: [:]
      }
    }
  }

  /// The types, with how many colours each has; 0 for none, `nil` where it cannot move its cursor.
  static let types: [(name: String?, colours: Int?)] = [
    ("xterm-256color", 256), ("tmux-256color", 256), ("screen", 8), ("screen-256color", 256), ("putty", 8),
    ("putty-256color", 256), ("linux", 8), ("vt100", 0), ("vt220", 0), ("ansi", 8), ("dumb", nil),
    ("nonsense", 0), (nil, 0),
  ]

  static let sizes = [
    (1, 1), (20, 5), (40, 10), (80, 24), (100, 30), (120, 40), (200, 60), (300, 100),
  ].map { Size(columns: $0.0, rows: $0.1) }

  /// How many colours may be used here.
  var colourCount: Int {
    if colours == .noColor || colours == .never { return 0 }
    if let known = Self.types.first(where: { $0.name == type }) { return known.colours ?? 0 }
    return type == "xterm-16color" ? 16 : type == "xterm" ? 8 : 0
  }

  /// What the board must say at first: which type it took instead, and that the locale has no marks.
  var notice: String? {
    let isUnknown = type == nil || type == "nonsense"
    let locale = "Locale \(self.locale.name): tieng Viet khong dau."
    switch (isUnknown, self.locale.isUTF8) {
    case (false, true): return nil
    case (false, false): return locale + " Xem: papiboard check-terminal"
    case (true, false):
      return "Khong co \(type.map { "\"\($0)\"" } ?? "TERM"): dung \"vt100\". " + locale
    case (true, true):
      return type.map { "Máy chủ không có mô tả của “\($0)”; đang dùng “vt100”." }
        ?? "Biến TERM chưa được đặt; đang dùng “vt100”."
    }
  }

  /// Whether terminfo has a mouse for the type.
  var hasMouse: Bool { !["vt100", "vt220", "ansi", "dumb", "nonsense", nil].contains(type) }

  /// The size of the board: where it is uncertain what the terminal does after its last column, that
  /// column is left free.
  func boardSize(_ size: Size) -> Size {
    type == "ansi" ? Size(columns: max(1, size.columns - 1), rows: size.rows) : size
  }

  /// The board as it must stand there, from the same figures without any terminal.
  func board() -> Board {
    let size = boardSize(size)
    return Board {
      $0.others = Books.all
      ($0.columns, $0.rows) = (size.columns, size.rows)
      $0.glyphs = locale.isUTF8 ? .blocks : .ascii
      ($0.isWritable, $0.entering) = (false, .noFolder)
      $0.notice = notice.map { Model.Notice(LocalizedText(same: $0), .warning) }
      $0.mouse = hasMouse ? .on : .absent
      $0.today = Self.today
    }
  }

  /// The day it is, as the program asks it.
  private static var today: CalendarDay? {
    let parts = Calendar.current.dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// Opens the program there.
  func open(_ arguments: [String] = []) throws -> TestProgram {
    let environment = Papiboard.environment(locale.name).merging(colours.environment) { $1 }
    return try TestProgram(
      executable: BuiltProducts.path(of: "papiboard"), arguments: colours.arguments + arguments,
      environment: environment, terminal: type, size: size, isUTF8: locale.isUTF8, isRecording: true)
  }
}
