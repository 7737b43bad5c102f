import Words

/// Why no screen could be opened.
public struct TerminalError: Error, Hashable, Sendable {
  /// What kind of fault, for programs.
  public enum Kind: Hashable, Sendable {
    /// Input or output is a file or a pipe.
    case notATerminal
    /// The terminal of this name cannot move its cursor: `TERM=dumb`.
    case cannotDraw(terminalName: String)
    /// Neither this terminal nor any other is in the terminfo database.
    case noTerminalDescriptions(terminalName: String)
    /// Another screen is open in this process.
    case alreadyOpen
    /// The system refused, with this `errno`.
    case system(Int32)
  }

  /// What kind of fault, for programs.
  public let kind: Kind
  /// What happened and what to do, for people.
  public let text: LocalizedText

  /// An error is not complete without words in both languages.
  public init(_ kind: Kind, vietnamese: String, english: String) {
    self.kind = kind
    text = LocalizedText(vi: vietnamese, en: english)
  }
}

extension TerminalError {
  static var notATerminal: TerminalError {
    TerminalError(
      .notATerminal,
      vietnamese: "Không chạy trong cửa sổ dòng lệnh nên không vẽ được bảng điều khiển.",
      english: "Not running in a terminal, so the board cannot be drawn.")
  }

  static func cannotDraw(_ name: String) -> TerminalError {
    TerminalError(
      .cannotDraw(terminalName: name),
      vietnamese: "Loại thiết bị đầu cuối “\(name)” không di chuyển được con trỏ; hãy đặt lại TERM.",
      english: "The terminal type “\(name)” cannot move its cursor; set TERM to another one.")
  }

  static func noTerminalDescriptions(_ name: String) -> TerminalError {
    TerminalError(
      .noTerminalDescriptions(terminalName: name),
      vietnamese: "Máy chủ không có mô tả của “\(name)”; hãy cài gói ncurses-base.",
      english: "This server does not know the terminal type “\(name)”; install ncurses-base.")
  }

  static var alreadyOpen: TerminalError {
    TerminalError(
      .alreadyOpen,
      vietnamese: "Màn hình đã được mở.",
      english: "The screen is open already.")
  }

  static func system(_ number: Int32) -> TerminalError {
    TerminalError(
      .system(number),
      vietnamese: "Hệ thống không cho mở màn hình (lỗi \(number)).",
      english: "The system refused to open the screen (error \(number)).")
  }
}
