import Dashboard
import FoundationEssentials
import Pages
import Scores
import Words

/// The board line by line, on standard input and output, whatever they are.
struct LinearRun {
  var session: Session

  /// Whether the line or `PAPIBOARD_LINEAR` asks for it.
  static func isWanted(_ choices: Choices) -> Bool {
    if choices.linear { return true }
    let value = Speech.environment["PAPIBOARD_LINEAR"] ?? ""
    return !value.isEmpty && value != "0"
  }

  /// Reads lines until the board is left or no more come.
  func run() throws(Failure) {
    session.warnOfFindings()
    let report = try session.report()
    guard
      let view = LinearView(
        books: session.data.books, book: session.book, targets: session.data.targets,
        plans: session.data.plans,
        province: session.province, year: report.year, basis: session.basis, today: .today,
        language: session.language, home: session.data.settings.province,
        folder: session.options.data.map(Person.quoted))
    else { return }
    var board = LinearBoard(view, glyphs: session.glyphs)
    if session.book.isEmpty { try Output.text(Phrases.noScores[session.language] + "\n") }
    try Output.text(board.greeting)
    while board.isOpen, let line = readLine() {
      board.renew(today: .today)
      try Output.text(board.take(line))
    }
    // Where no more lines come the cursor stands behind a question.
    if board.isOpen { try Output.text("\n") }
  }
}
