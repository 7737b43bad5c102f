import Glibc
import Terminal
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

  /// Says it on standard error; an argument or a file's text in it cannot act on the terminal.
  func tell() {
    let lines = words[Speech.language].split(separator: "\n", omittingEmptySubsequences: false)
    StandardError.write(lines.map { String($0).printable }.joined(separator: "\n") + "\n")
  }
}

/// Standard error, unbuffered.
enum StandardError {
  /// A line that says how far long work is; `nil` where nobody would see it pass: in files and pipes, and
  /// while the board has the screen.
  static func progress() -> ProgressLine? {
    isatty(2) == 1 ? ProgressLine { write($0) } : nil
  }

  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      sent += max(0, count)
    }
  }
}
