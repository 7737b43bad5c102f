import Glibc
import Scores
import Words

/// The data folder a command that writes works in: the one it is given, else the person's own.
enum WorkingFolder {
  /// The folder, refused where there is only what is inside the program.
  static func path(_ options: CommonOptions) throws(Failure) -> String {
    guard let folder = options.choices.data else { throw none }
    return folder
  }

  private static let none = Failure(
    2,
    LocalizedText(
      vi:
        "Số liệu có sẵn trong chương trình không sửa được. Tạo thư mục: papiboard init DIR, rồi dùng --data DIR.",
      en:
        "The figures inside the program cannot be changed. Make a folder: papiboard init DIR, then --data DIR."
    ))

  /// What a line that a person may type next has to say of the folder: nothing, where it is found again.
  static func option(_ options: CommonOptions) -> String {
    options.data.map { " --data " + Person.quoted($0) } ?? ""
  }
}

/// Asking the person who sits there.
enum Person {
  /// Whether somebody sits there who can read a question and answer it.
  static var isThere: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Asks, and waits for a line; only a yes is one.
  static func confirms(_ question: LocalizedText, _ language: Language) -> Bool {
    let choice = LocalizedText(vi: "[c = có / k = không]", en: "[y = yes / n = no]")
    // What was typed before the question could be read answers nothing.
    tcflush(STDIN_FILENO, TCIFLUSH)
    StandardError.write("\(question[language]) \(choice[language]) ".printable)
    let answer = SearchKey(readLine() ?? "").text
    return ["y", "yes", "c", "co"].contains(answer)
  }

  /// A text as a shell takes it for one word.
  static func quoted(_ text: String) -> String {
    let plain = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-+:@%".contains($0)) }
    guard !plain || text.isEmpty else { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
