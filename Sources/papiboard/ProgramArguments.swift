import CArguments
import Words

/// What stands on the line behind the program's name.
///
/// Not the list that Swift keeps: where there is no `/proc` it is empty, and
/// `--read-only --data D` would open a board that writes somewhere else.
enum ProgramArguments {
  /// The words of the line; `nil` where the system did not say.
  static let known: [String]? = {
    guard carg_count() > 0 else { return nil }
    return (1..<carg_count()).compactMap { carg_word($0).map { String(cString: $0) } }
  }()

  /// The words of the line; without them nothing is done.
  static func read() throws(Failure) -> [String] {
    if let known { return known }
    throw Failure(
      2,
      LocalizedText(
        vi: "Không biết chương trình được gọi với tham số nào, nên không làm gì; hãy gọi lại từ một shell.",
        en: "The arguments of the line are not known, so nothing is done; start it from a shell."))
  }
}
