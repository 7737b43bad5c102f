import FoundationEssentials

extension Date {
  /// The moment as files have it: UTC, whole seconds, `2026-04-15T07:02:11Z`.
  public var timestamp: String { formatted(.iso8601) }

  /// A moment as files have it.
  package init?(timestamp: String) {
    guard let date = try? Date(timestamp, strategy: .iso8601) else { return nil }
    self = date
  }
}
