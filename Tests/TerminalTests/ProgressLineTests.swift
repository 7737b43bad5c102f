import Synchronization
import Testing

@testable import Terminal

/// How far long work is, on a clock that stands still until it is moved.
@Suite("Progress of long work") struct ProgressLineTests {
  /// A clock, and what was written.
  private final class Desk: Sendable {
    private let start = ContinuousClock.now
    private let milliseconds = Mutex(0)
    private let lines = Mutex<[String]>([])

    var written: [String] { lines.withLock { $0 } }
    func wait(_ time: Int) { milliseconds.withLock { $0 += time } }
    func line() -> ProgressLine {
      ProgressLine(
        now: { self.start + .milliseconds(self.milliseconds.withLock { $0 }) },
        write: { text in self.lines.withLock { $0.append(text) } })
    }
  }

  @Test("Short work says nothing, and leaves nothing behind")
  func short() {
    let desk = Desk()
    let line = desk.line()
    for done in 0...10 {
      line.tell("Reading", done: done, of: 10)
      desk.wait(49)
    }
    line.end()
    #expect(desk.written.isEmpty)
  }

  @Test("From half a second on it is told, every 200 ms at most, and wiped away at the end")
  func long() {
    let desk = Desk()
    let line = desk.line()
    for done in 0..<100 {
      line.tell("Reading", done: done, of: 100)
      desk.wait(10)
    }
    #expect(desk.written == ["\rReading… 50%", "\rReading… 70%", "\rReading… 90%"])
    line.end()
    line.end()
    #expect(desk.written.dropFirst(3) == ["\r            \r"])
  }

  @Test("A shorter line covers the longer one; a share is told only where it is known")
  func shorter() {
    let desk = Desk()
    let line = desk.line()
    desk.wait(500)
    line.tell("Reading", done: 7, of: 5)
    desk.wait(200)
    line.tell("Wait")
    line.end()
    #expect(desk.written == ["\rReading… 100%", "\rWait…        ", "\r             \r"])
  }
}
