import TextUI

/// Tells a double click from two single ones.
struct ClickCounter: Sendable {
  /// How far apart two presses of a double click may be.
  static let interval = Duration.milliseconds(400)

  private var last: (place: Point, time: ContinuousClock.Instant)?

  /// The same action, or a double click where it is the second press on one place.
  mutating func resolve(_ mouse: Mouse, at time: ContinuousClock.Instant) -> Mouse {
    guard mouse.action == .press else { return mouse }
    if let last, last.place == mouse.place, time - last.time <= Self.interval {
      self.last = nil
      return Mouse(.doubleClick, at: mouse.place)
    }
    last = (mouse.place, time)
    return mouse
  }
}
