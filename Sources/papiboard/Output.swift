import ArgumentParser
import Glibc
import Pages
import Scores
import Storage
import Words

/// Where a command's answer goes.
enum Output {
  /// Writes bytes to standard output, or whole into a file.
  static func bytes(_ bytes: [UInt8], to file: String? = nil) throws(Failure) {
    guard let file else { return try standardOutput(bytes) }
    do throws(WritingFailure) {
      try OutputFile(file).write(bytes)
    } catch {
      throw Failure(2, error.words)
    }
  }

  /// Prints a sentence in a line of its own; what of a file stands in it cannot act on the terminal.
  static func say(_ sentence: String) throws(Failure) { try words(sentence.printable + "\n") }

  /// Prints words for a reader, in letters that the reader's locale has.
  static func words(_ text: String) throws(Failure) { try self.text(text.folded(Speech.glyphs)) }

  /// Past the buffer of `print`, which tells nobody about a full disk.
  private static func standardOutput(_ bytes: [UInt8]) throws(Failure) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw cannotPrint }
      sent += max(0, count)
    }
  }

  private static var cannotPrint: Failure { Failure(2, WritingFailure("stdout", .system(errno)).words) }

  /// Refuses to print what no terminal shows.
  static func refuseTerminal(_ format: String) throws(Failure) {
    guard isatty(STDOUT_FILENO) == 1 else { return }
    throw Failure(
      2,
      LocalizedText(
        vi:
          "--format \(format): không in ra màn hình được; thêm --output FILE.\(format).",
        en: "--format \(format): no terminal can show it; add --output FILE.\(format)."))
  }

  static func text(_ text: String, to file: String? = nil) throws(Failure) {
    try Self.bytes(Array(text.utf8), to: file)
  }

  /// Writes a page where and how it was asked for.
  static func page(
    _ page: Page, _ place: PagePlace = PagePlace(format: .text, isAsked: false, flavour: .plain)
  )
    throws(Failure)
  {
    let bytes: [UInt8]?
    do {
      bytes = try place.format.bytes(of: page, place.flavour)
    } catch {
      throw Failure(2, LocalizedText(same: "\(place.format.id): \(error)"))
    }
    guard let bytes else { throw place.unfit(page) }
    try Self.bytes(bytes, to: place.file)
  }
}
