import FoundationEssentials

/// Who changes something, and when; given in by the caller, which alone asks clock and system.
public struct Signature: Hashable, Sendable {
  /// The name of the user.
  public var user: String
  /// The moment.
  public var time: Date

  /// A user at a moment.
  public init(user: String, time: Date) {
    self.user = user
    self.time = time
  }

  /// The moment as files have it: UTC, whole seconds, `2026-04-15T07:02:11Z`.
  package var timestamp: String { time.timestamp }
}
