import Glibc
import Terminal
import TextUI
import Words

/// Why a command ends with a status other than 0: what, where, and what to do.
struct Failure: Error {
  /// 1 where the thing asked about is bad; 2 for wrong usage or a file that cannot be read or written.
  var status: Int32
  var words: LocalizedText

  init(_ status: Int32, _ words: LocalizedText) {
    self.status = status
    self.words = words
  }

  /// Says it on standard error.
  func tell() {
    for line in words[Speech.language].split(separator: "\n", omittingEmptySubsequences: false) {
      StandardError.say(String(line))
    }
  }
}

/// Standard error, unbuffered.
enum StandardError {
  /// A line that says how far long work is; `nil` where nobody would see it pass: in files and pipes, and
  /// while the board has the screen.
  static func progress() -> ProgressLine? {
    isatty(2) == 1 ? ProgressLine { write($0) } : nil
  }

  /// Says something in a line of its own; an argument or a file's text in it cannot act on the terminal.
  ///
  /// On a terminal no word is torn at its edge. A command at the end begins a line and stays one line of
  /// text, so that it can be copied.
  static func say(_ text: String) {
    let line = text.printable
    guard let columns, TextWidth.columns(of: line) > columns else { return write(line + "\n") }
    let command = line.ranges(of: ": papiboard ").last.map { line.index(after: $0.lowerBound) }
    let words = TextWidth.wrap(String(line[..<(command ?? line.endIndex)]), columns: columns)
    let last = command.map { [String(line[line.index(after: $0)...])] } ?? []
    write((words + last).joined(separator: "\n") + "\n")
  }

  /// How wide the terminal is; `nil` where it is none.
  private static var columns: Int? {
    var size = winsize()
    guard isatty(2) == 1, ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  static func write(_ text: String) {
    let bytes = Array(text.folded(Speech.glyphs).utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      sent += max(0, count)
    }
  }
}
