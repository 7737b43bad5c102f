import TextUI

/// Events that happened and were not asked for yet, oldest first.
struct EventQueue: Sendable {
  private var events: [Event] = []
  private var head = 0

  /// Whether none waits.
  var isEmpty: Bool { head == events.count }

  mutating func append(_ event: Event) { events.append(event) }

  /// The oldest; taking one costs the same however many wait.
  mutating func popFirst() -> Event? {
    guard head < events.count else { return nil }
    defer {
      head += 1
      if head == events.count {
        events.removeAll(keepingCapacity: events.count < 1024)
        head = 0
      }
    }
    return events[head]
  }
}
