@testable import BoardSupport
@testable import Dashboard
import PublishedData
import Scores
import StoreSupport
import TestSupport
import TextUI
import Testing
import Words

@testable import Terminal

/// A line on which text trickles: every piece comes after the frame of the one before it, and there is
/// always another behind it.
private struct TricklingSurface: Surface {
  var size = Size(columns: 80, rows: 24)
  var start: [Event]
  var pieces: [ArraySlice<UInt8>]
  private var reader = InputReader()
  private var queue: [Event] = []
  private(set) var isOver = false

  init(_ start: [Event], _ pieces: [ArraySlice<UInt8>]) { (self.start, self.pieces) = (start, pieces) }

  var hasEvent: Bool { !queue.isEmpty || reader.patience != nil }
  mutating func isSilent(milliseconds: Int) -> Bool { !hasEvent && (!start.isEmpty || pieces.isEmpty) }

  mutating func nextEvent() -> Event {
    if !start.isEmpty { return start.removeFirst() }
    while queue.isEmpty {
      if !pieces.isEmpty {
        queue += reader.take(pieces.removeFirst())
      } else if reader.patience != nil {
        queue += reader.giveUp()
      } else {
        isOver = true
        return .hungUp
      }
    }
    return queue.removeFirst()
  }

  mutating func show(_ canvas: Canvas, theme: Theme) {}
  mutating func forget() {}
  mutating func suspend() {}
}

/// Whatever text reaches the board, in whatever pieces: nothing is done that cannot be taken back.
@Suite struct TricklingTests {
  private static let data = BoardData.load(from: PublishedSource())
  private static let pieces = [
    "y", "y", "d", "d", "P", "X", "T", "t", "Vĩnh Phúc", "\r", "\r", "\t", "1,43", "n", "c", "H", "s", "o",
    "\u{7F}", "ư", "\u{13}", "\u{1B}[A", "\u{1B}[200~", "\u{1B}[201~", "a", "e", "w", ".", " ",
  ]
  /// Where something is asked, and how to get there.
  private static let starts = [
    "71,43<Enter>sPAPI<Enter>P", "71,43<Enter>X", "3d", "3e", "3a", "6a", "6e", "w", "5+wx<Enter>od", "4",
    "7",
  ]

  @Test func nothingIsCommitted() throws {
    var mutator = Mutator(7, pieces: Self.pieces)
    for round in 0..<max(110, Mutator.rounds / 15) {
      let store = MemoryStore(Self.data)
      var done: [String] = []
      let note = { (what: String) -> Model.Notice? in
        done.append(what)
        return nil
      }
      let outside = EventLoop.Outside(
        theme: { _ in nil }, reload: { nil }, dropScenario: { _ in note("dropped") },
        changeTarget: { _ in note("target") }, changePlan: { _ in note("plan") },
        write: { _, _ in note("file") }, store: store)
      let keys = Keys.parsed(Self.starts[round % Self.starts.count]).map(Event.key)
      let bytes = mutator.stream(of: 120)
      // The last piece is no answer: one that is pressed alone would be meant.
      var surface = TricklingSurface(keys, mutator.parts(of: bytes) + [Array("k".utf8)[...]])
      let before = try store.history().entries.count
      _ = EventLoop(outside: outside).run(Board().model, on: &surface)
      #expect(done.isEmpty, "\(Self.starts[round % Self.starts.count]): \(done) by \(bytes)")
      #expect(try store.history().entries.count == before, "\(bytes)")
    }
  }
}
