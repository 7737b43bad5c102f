/// What a score is of: the total, a dimension, or a component of one.
///
/// Written as in CSV files and on the command line: `total`, `7`, `7.1`.
public struct ItemID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The id as it is written.
  public let text: String

  /// An id as it is written; whether an index has it, its definition knows.
  public init(_ text: String) { self.text = text }

  /// The total over all dimensions.
  public static let total = ItemID("total")

  /// The id as it is written.
  public var description: String { text }

  /// The total first, then by number: `1`, `1.1`, `1.2`, `2`, …, `10`.
  public static func < (left: ItemID, right: ItemID) -> Bool {
    if left.isStated || right.isStated {
      let (one, other) = (left.scored, right.scored)
      return one == other ? left.text < right.text : one < other
    }
    if left == .total || right == .total { return left == .total && right != .total }
    let (first, second) = (left.parts, right.parts)
    for (one, other) in zip(first, second) where one != other {
      if let number = Int(one), let otherNumber = Int(other) { return number < otherNumber }
      return one < other
    }
    return first.count < second.count
  }

  private var parts: [Substring] { text.split(separator: ".", omittingEmptySubsequences: false) }
}
