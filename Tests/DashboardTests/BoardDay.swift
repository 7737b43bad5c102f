@testable import BoardSupport
import Foundation
import Scores
import StoreSupport
import TextUI
import Testing
import Words

@testable import Dashboard

/// Events, and what happens between them: a colleague publishes, a disk fills.
struct SteppedSurface: Surface {
  enum Step {
    case event(Event)
    case work(() -> Void)
  }

  var size = Size(columns: 80, rows: 24)
  var steps: [Step]
  var shown: [Canvas] = []
  /// What was waited for beside the terminal.
  var watched: [Watched] = []

  init(_ steps: [Step]) { self.steps = steps }

  mutating func show(_ canvas: Canvas, theme: Theme) { shown.append(canvas) }
  mutating func nextEvent() -> Event { .hungUp }

  mutating func nextEvent(watching other: Watched) -> Event {
    watched.append(other)
    while !steps.isEmpty {
      switch steps.removeFirst() {
      case .event(let event): return event
      case .work(let work): work()
      }
    }
    return .hungUp
  }

  mutating func forget() {}
  mutating func suspend() {}
  mutating func ring() { rings += 1 }

  var rings = 0
  var text: String { shown.last?.text ?? "" }
}

/// Whole days of boards through the loop, over a store.
struct BoardDay {
  let theme = Theme(name: "plain") { _ in .plain }
  let now = Date(timeIntervalSince1970: 1_776_236_520)

  func keys(_ text: String) -> [SteppedSurface.Step] {
    Keys.parsed(text).map { .event(.key($0)) }
  }

  func store() -> MemoryStore { MemoryStore(BoardData.load(from: PublishedSource())) }

  /// Runs a board of a user on a store; the surface tells what was seen.
  @discardableResult
  func run(
    _ steps: [SteppedSurface.Step], on store: any ScoreStore, as user: String = "lan", at time: Date? = nil
  ) -> (surface: SteppedSurface, model: Model) {
    var surface = SteppedSurface(steps)
    let board = Board {
      $0.entering = store.access == .writing ? .allowed : .readOnly
      if let book = store.load().book { $0.book = book }
    }
    let outside = EventLoop.Outside(
      theme: { _ in theme },
      reload: { store.load().book.map { EventLoop.Figures(book: $0) } },
      store: store, sign: { Signature(user: user, time: time ?? now) })
    let model = EventLoop(outside: outside).run(board.model, on: &surface)
    return (surface, model)
  }
}

/// What a step saw.
final class Seen {
  var numbers: [Int] = []
  var words: [String] = []
}
