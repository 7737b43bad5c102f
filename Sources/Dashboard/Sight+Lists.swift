import TextUI

// The lists of the board; what is scrolled line by line is one, too.
extension Sight.ListID {
  static let dimensions = Self("dimensions")
  static let lines = Self("lines")
  /// Years, newest first; and the columns of a chart.
  static let years = Self("years")
  static let chartYears = Self("chart years")
  static let series = Self("series")
  static let targets = Self("targets")
  static let ranking = Self("ranking")
  static let map = Self("map")
  static let supposed = Self("supposed")
  static let plans = Self("plans")
  static let cells = Self("cells")
  static let history = Self("history")
  static let choices = Self("choices")
  /// The box around a list that lies over the screen.
  static let box = Self("box")
  /// Words that are scrolled.
  static let words = Self("words")
}

extension Model {
  /// Where words are scrolled to by a move.
  func scrolled(_ move: Action.Move, from offset: Int) -> Int {
    guard let window = sight[.words] else { return offset }
    return move.applied(to: min(offset, window.last), count: window.last + 1, page: window.page)
  }
}
