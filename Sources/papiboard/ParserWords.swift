import ArgumentParser
import Words

/// What the argument parser says, in words of ours and in both languages.
///
/// The parser speaks English only and its errors are texts; the sentences it is known to say are told
/// apart here, any other is passed on as it is.
struct ParserWords {
  /// The line, without the name of the program.
  var line: [String]
  /// The names of the commands there are.
  var commands: [String]

  /// What is wrong with the line: what, what the option means, where to read on.
  ///
  /// - Parameters:
  ///   - message: the parser's sentence.
  ///   - full: the same with what the parser adds to it.
  func fault(_ message: String, full: String) -> LocalizedText {
    let command = Self.command(in: full)
    let message = Self.inOneLine(message)
    if let known = unknownCommand(message, command) { return known }
    let added = full.split(separator: "\n").compactMap { line -> String? in
      if line.hasPrefix("Help:  ") { return "  " + line.dropFirst(7) }
      // A usage is shown where it says what must stand there; every option is for the help.
      guard line.hasPrefix("Usage: "), line.hasSuffix(" <file>"), line.count <= 72 else { return nil }
      return "  " + line.dropFirst(7)
    }
    let rest = added.map { "\n" + $0 }.joined()
    let english = Self.ended(message).replacing("Please provide one of ", with: "Choose ")
    let said = LocalizedText(
      vi: Self.broken(Self.vietnamese(message), before: "Hãy chọn: "),
      en: Self.broken(english, before: "Choose "))
    return LocalizedText(
      vi: "\(said.vietnamese)\(Self.vietnameseHelp(rest))\nXem: \(command) --help",
      en: "\(said.english)\(rest)\nSee: \(command) --help")
  }

  /// What there is to choose from stands on a line of its own where one would be too long.
  private static func broken(_ message: String, before choice: String) -> String {
    message.count <= 120 ? message : message.replacing(" " + choice, with: "\n" + choice)
  }

  /// A word that is no command, or a command behind options.
  private func unknownCommand(_ message: String, _ command: String) -> LocalizedText? {
    let isBoard = command == "papiboard" || command == "papiboard dashboard"
    guard isBoard, let word = Self.firstUnexpected(message) else { return nil }
    if commands.contains(word) {
      return LocalizedText(
        vi: "Tùy chọn phải đứng sau tên lệnh: papiboard \(word) …",
        en: "Options stand behind the name of the command: papiboard \(word) …")
    }
    guard line.first == word else { return nil }
    let key = SearchKey(word)
    let near = commands.map { (name: $0, distance: key.distance(to: SearchKey($0))) }
      .min { $0.distance < $1.distance }
    let guess = near.flatMap { $0.distance <= 2 ? $0.name : nil }
    return LocalizedText(
      vi: "Không có lệnh '\(word)'.\(guess.map { " Có phải '\($0)'?" } ?? "")\nXem: papiboard --help",
      en:
        "There is no command '\(word)'.\(guess.map { " Did you mean '\($0)'?" } ?? "")\nSee: papiboard --help"
    )
  }

  /// More than five values stand in a list, one a line; they read better in the sentence.
  private static func inOneLine(_ message: String) -> String {
    let pieces = message.split(separator: " the following:\n  - ", maxSplits: 1)
    guard pieces.count == 2 else { return message }
    let values = pieces[1].split(separator: "\n  - ").map { "'\($0.last == "." ? $0.dropLast() : $0)'" }
    return "\(pieces[0]) \(values.dropLast().joined(separator: ", ")) or \(values.last ?? "")."
  }

  /// The first word of the line that nothing takes.
  private static func firstUnexpected(_ message: String) -> String? {
    if let parts = parts(of: message, "Unexpected argument '", "'") { return parts[0] }
    guard let range = message.firstRange(of: " unexpected arguments: '") else { return nil }
    let words = message[range.upperBound...]
    return words.firstRange(of: "'").map { String(words[..<$0.lowerBound]) }
  }

  /// The command whose help the parser refers to: `papiboard ranking`.
  private static func command(in full: String) -> String {
    guard let start = full.firstRange(of: "See '"),
      let end = full[start.upperBound...].firstRange(of: " --help'")
    else { return "papiboard" }
    return String(full[start.upperBound..<end.lowerBound])
  }

  private static func ended(_ message: String) -> String {
    message.last.map { ".?!".contains($0) } ?? true ? message : message + "."
  }

  /// What stands between the pieces of a text that begins with the first and ends with the last of
  /// them; `nil` if it is not made of them.
  private static func parts(of text: String, _ pieces: String...) -> [String]? {
    guard let first = pieces.first, let last = pieces.last, text.hasPrefix(first), text.hasSuffix(last),
      text.count >= first.count + last.count
    else { return nil }
    var rest = text.dropFirst(first.count).dropLast(last.count)
    var found: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: piece) else { return nil }
      found.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return found + [String(rest)]
  }

  /// A sentence of the parser in Vietnamese.
  private static func vietnamese(_ message: String) -> String {
    if let parts = parts(of: message, "Unknown option '", "'. Did you mean '", "'?") {
      return "Không có tùy chọn '\(parts[0])'. Có phải '\(parts[1])'?"
    }
    if let parts = parts(of: message, "Unknown option '", "'") { return "Không có tùy chọn '\(parts[0])'." }
    if let parts = parts(of: message, "Missing value for '", "'") {
      return "Thiếu giá trị sau '\(parts[0])'."
    }
    if let parts = parts(of: message, "The value '", "' is invalid for '", "'. Please provide one of ", ".") {
      let values = parts[2].replacing(" and ", with: ", ").replacing(" or ", with: ", ")
      return "Giá trị '\(parts[0])' không hợp lệ cho '\(parts[1])'. Hãy chọn: \(values)."
    }
    if let parts = parts(of: message, "The value '", "' is invalid for '", "'") {
      return "Giá trị '\(parts[0])' không hợp lệ cho '\(parts[1])'."
    }
    if let parts = parts(of: message, "Unexpected argument '", "'") { return "Thừa '\(parts[0])'." }
    if let range = message.firstRange(of: " unexpected arguments: ") {
      return "Thừa \(message[range.upperBound...])."
    }
    if let parts = parts(of: message, "Missing expected argument '", "'") { return "Thiếu '\(parts[0])'." }
    if let parts = parts(
      of: message, "The option '", "' does not take any value, but '", "' was specified.")
    {
      return "Tùy chọn '\(parts[0])' không nhận giá trị, nhưng được cho '\(parts[1])'."
    }
    if message.hasPrefix("Can't generate completion scripts") {
      return "Chỉ có bản gợi ý lệnh cho bash, zsh, fish."
    }
    return "Lệnh chưa đúng: \(ended(message))"
  }

  /// The parser's help in Vietnamese; the texts about commands and options are ours already.
  static func vietnameseHelp(_ text: String) -> String {
    let words = [
      ("OVERVIEW: ", ""), ("USAGE: ", "CÁCH DÙNG: "), ("\nARGUMENTS:\n", "\nTHAM SỐ:\n"),
      ("\nOPTIONS:\n", "\nTÙY CHỌN:\n"), ("\nSUBCOMMANDS:\n", "\nCÁC LỆNH:\n"),
      ("Show the version.", "Xem phiên bản."), ("Show help information.", "Xem trang này."),
      ("(values:", "(chọn:"), ("; default:", "; mặc định:"), ("(default:", "(mặc định:"),
      (" (default)  ", " (mặc định) "), ("<options>", "<tùy chọn>"), ("<subcommand>", "<lệnh>"),
      ("See 'papiboard help", "Xem từng lệnh: papiboard help"), (" <lệnh>' for detailed help.", " <lệnh>"),
    ]
    return words.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
