/// A column of a table: its heading, where its cells stand, and how wide it may be.
public struct GridColumn: Hashable, Sendable {
  /// Where a cell stands in its column.
  public enum Alignment: Hashable, Sendable {
    /// Names and marks.
    case left
    /// Whole numbers, and headings of numbers.
    case right
    /// Numbers with their decimal separators one below the other, with room for at least so many
    /// places after it.
    case decimal(places: Int)
  }

  /// How wide a column is.
  public enum Width: Hashable, Sendable {
    /// So many columns, more where a visible cell or the heading needs them; never cut.
    case fixed(Int)
    /// What is left, shared evenly. Text on the left is cut with `…`; numbers are never cut.
    case flexible(minimum: Int, maximum: Int = .max)
  }

  /// The heading; it stands as its cells do.
  public var title: String
  /// Where its cells stand.
  public var alignment: Alignment
  /// How wide it is.
  public var width: Width
  /// How much it matters: where the table is narrow, the lowest go first, from the right.
  public var priority: Int
  /// The role of the heading.
  public var role: Role
  /// Whether text that is too long is cut between words, because it may hold figures.
  public var cutsAtWord = false

  /// A column; priority 0 unless told otherwise.
  public init(
    _ title: String, _ alignment: Alignment = .left, width: Width, priority: Int = 0,
    role: Role = .secondary
  ) {
    self.title = title
    self.alignment = alignment
    self.width = width
    self.priority = priority
    self.role = role
  }

  /// Whether a cell that is too long may lose its end.
  var isCuttable: Bool {
    if case .flexible = width { alignment == .left } else { false }
  }
}
