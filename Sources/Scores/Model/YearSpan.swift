/// The years in which something is in force, both ends included; open where there is no end.
public struct YearSpan: Hashable, Sendable {
  /// The first year.
  public var first: Int
  /// The last year; `nil` while it lasts.
  public var last: Int?

  /// A span; without a last year it lasts.
  public init(from first: Int, through last: Int? = nil) {
    self.first = first
    self.last = last
  }

  /// Whether the year lies in the span.
  public func contains(_ year: Int) -> Bool {
    year >= first && year <= last ?? .max
  }
}
