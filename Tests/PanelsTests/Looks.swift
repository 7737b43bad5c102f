import Words

/// The windows in which screens are recorded: Vietnamese in every size, English where a window shows its
/// words whole.
///
/// What must hold in any size and both languages is no matter of pictures: ``ScreenPropertyTests`` and
/// ``TrendsPropertyTests`` ask it of many more.
enum Looks {
  typealias Window = (columns: Int, rows: Int)

  /// The sizes people have.
  static let sizes: [Window] = [(40, 10), (80, 24), (120, 40)]

  /// Each of them, and the words.
  static let usual = looks(sizes)

  /// The same, and wider windows.
  static func usual(and others: [Window]) -> [(Window, Language)] { looks(sizes + others) }

  private static func looks(_ sizes: [Window]) -> [(Window, Language)] {
    sizes.map { ($0, .vietnamese) } + [((80, 24), .english), ((120, 40), .english)]
  }
}
