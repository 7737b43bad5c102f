import ArgumentParser
import FoundationEssentials
import Scores
import Words

/// The formats of tables.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
  case text, csv, json
}

/// Where a command's answer goes.
enum Output {
  /// Writes bytes to standard output, or whole into a file.
  static func bytes(_ bytes: [UInt8], to file: String? = nil) throws(Failure) {
    guard let file else {
      print(String(decoding: bytes, as: UTF8.self), terminator: "")
      return
    }
    do {
      try Data(bytes).write(to: URL(filePath: file), options: .atomic)
    } catch {
      throw Failure(
        2,
        LocalizedText(
          vi: "\(file): không ghi được (\(error)).",
          en: "\(file): cannot be written (\(error))."))
    }
  }

  static func text(_ text: String, to file: String? = nil) throws(Failure) {
    try Self.bytes(Array(text.utf8), to: file)
  }

  static func json(_ document: some Encodable, to file: String? = nil) throws(Failure) {
    let text: String
    do {
      text = try document.jsonText()
    } catch {
      throw Failure(2, LocalizedText(same: "JSON: \(error)"))
    }
    try Self.text(text, to: file)
  }
}
