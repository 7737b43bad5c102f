import Synchronization

/// A line that says how far long work is: from half a second on, and five times a second at most.
///
/// For a terminal: each time it overwrites itself, by a return and without any sequence, and at the end it
/// is wiped away. The clock is the caller's, so that nothing waits in a test.
public final class ProgressLine: Sendable {
  /// Work shorter than this says nothing.
  static let patience = Duration.milliseconds(500)
  /// The least time between two lines.
  static let pause = Duration.milliseconds(200)

  private struct State {
    var last: ContinuousClock.Instant?
    var columns = 0
  }

  private let state = Mutex(State())
  private let begin: ContinuousClock.Instant
  private let now: @Sendable () -> ContinuousClock.Instant
  private let write: @Sendable (String) -> Void

  /// A line for work that begins now.
  public init(
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
    write: @escaping @Sendable (String) -> Void
  ) {
    (self.now, self.write) = (now, write)
    begin = now()
  }

  /// Says that so much of all is done, if it is time to; without a share where nobody knows how much it is.
  public func tell(_ what: String, done: Int = 0, of total: Int = 0) {
    let time = now()
    let text: String? = state.withLock { state in
      guard time - begin >= Self.patience else { return nil }
      if let last = state.last, time - last < Self.pause { return nil }
      let share = total > 0 ? " \(max(0, min(done, total)) * 100 / total)%" : ""
      let line = what + "…" + share
      let blanks = String(repeating: " ", count: max(0, state.columns - line.count))
      state = State(last: time, columns: max(line.count, state.columns))
      return "\r" + line + blanks
    }
    if let text { write(text) }
  }

  /// Wipes the line away, if there is one.
  public func end() {
    let columns = state.withLock { state in
      defer { state = State() }
      return state.columns
    }
    if columns > 0 { write("\r" + String(repeating: " ", count: columns) + "\r") }
  }
}
