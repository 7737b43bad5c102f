@testable import BoardSupport
import Scores
import StoreSupport
import TextUI
import Testing
import Words

@testable import Dashboard

/// A surface that says how each event came: after everything before it had been seen and nothing behind
/// it, or with others.
private struct PacedSurface: Surface {
  enum Pace { case alone, early, followed }
  var size = Size(columns: 80, rows: 24)
  var events: [(event: Event, pace: Pace)]
  var shown: [String] = []
  private var isFollowed = false

  init(_ events: [(event: Event, pace: Pace)]) { self.events = events }

  var hasEvent: Bool { events.first?.pace == .early }
  mutating func isSilent(milliseconds: Int) -> Bool { !isFollowed && !hasEvent }
  mutating func show(_ canvas: Canvas, theme: Theme) { shown.append(canvas.text) }
  mutating func nextEvent() -> Event {
    guard !events.isEmpty else { return .hungUp }
    let next = events.removeFirst()
    isFollowed = next.pace == .followed
    return next.event
  }
  mutating func forget() {}
  mutating func suspend() {}
}

/// What cannot be taken back is done only by a key that was meant: pressed alone, after the question stood
/// there.
@Suite struct FinalKeyTests {
  private let theme = Theme(name: "plain") { _ in .plain }

  private static let data = BoardData.load(from: PublishedSource())
  private static func store() -> MemoryStore { MemoryStore(data) }

  private func keys(_ text: String, _ pace: PacedSurface.Pace = .alone) -> [(Event, PacedSurface.Pace)] {
    Keys.parsed(text).map { (.key($0), pace) }
  }

  private func run(
    _ events: [(Event, PacedSurface.Pace)], _ store: MemoryStore? = nil,
    _ outside: (inout EventLoop.Outside) -> Void = { _ in }
  ) -> (model: Model, shown: [String]) {
    var surface = PacedSurface(events.map { (event: $0.0, pace: $0.1) })
    var world = EventLoop.Outside(theme: { _ in theme }, reload: { nil }, store: store)
    outside(&world)
    let model = EventLoop(outside: world).run(Board().model, on: &surface)
    return (model, surface.shown)
  }

  /// A draft with a value and a source, and the question whether to publish it.
  private var asking: [(Event, PacedSurface.Pace)] { keys("71,43<Enter>sPAPI 2025<Enter>P") }

  @Test func onlyTheKeyShownPublishes() throws {
    let store = Self.store()
    let answered = run(asking + keys("y"), store)
    #expect(answered.shown.last?.contains("Đã công bố 1 giá trị") == true, "\(answered.shown.last ?? "")")
    for key in ["c", "Y", "n", "q", "<Enter>", "<Esc>", "<Up>", "7", "<Tab>", "ư", " "] {
      let store = Self.store()
      let (model, _) = run(asking + keys(key), store)
      #expect(model.overlay == nil && model.screen == .entry, "\(key)")
      #expect(model.entry?.draft.differences.isEmpty == false, "\(key)")
    }
  }

  @Test(arguments: ["early", "followed"])
  func aKeyThatCameEarlyOrWithOthersClosesTheQuestion(how: String) throws {
    let store = Self.store()
    let (model, shown) = run(asking + keys("y", how == "early" ? .early : .followed), store)
    #expect(model.overlay == nil && model.entry?.draft.differences.count == 1)
    #expect(shown.last?.contains("chưa làm gì") == true, "\(shown.last ?? "")")
    // Asked again, the same key is an answer.
    let again = run(asking + keys("y", .early) + keys("Py"), Self.store())
    #expect(again.shown.last?.contains("Đã công bố") == true)
  }

  @Test(arguments: [Event.paste("y"), .burst("y\n"), .retyped("ý", erasing: 1)])
  func whatIsNoKeyIsNoAnswer(event: Event) {
    let (model, shown) = run(asking + [(event, .alone)], Self.store())
    #expect(model.overlay == nil && model.entry?.draft.differences.count == 1)
    #expect(shown.last?.contains("Đã công bố") == false)
  }

  @Test func anEarlyYesLeavesTheRehearsalAsItIs() {
    let table: [(Event, PacedSurface.Pace)] = [(.paste("Tỉnh\t1.1\nHà Nội\t1,5\n"), .alone)]
    let (model, _) = run(keys("7") + table + keys("y", .early), Self.store())
    #expect(model.overlay == .rehearsal(offset: 0) && model.entry?.draft.steps.isEmpty == true)
    let (taken, _) = run(keys("7") + table + keys("y", .early) + keys("y"), Self.store())
    #expect(taken.entry?.draft.value(ScoreCell(code: "01", item: ItemID("1.1"))) == 1.5)
  }

  @Test func theEndOfATargetIsWrittenByAKeyThatWasMeant() {
    for (pace, count) in [(PacedSurface.Pace.alone, 1), (.early, 0), (.followed, 0)] {
      var written = 0
      _ = run(keys("3dxong") + keys("<Enter>", pace)) {
        $0.changeTarget = { _ in
          written += 1
          return nil
        }
      }
      #expect(written == count, "\(pace)")
    }
  }

  /// Enter in the last field of a form writes: of a new target, and of a changed one.
  @Test(
    arguments: [
      "3a<Right><Enter><Enter>2024<Enter>2026<Enter>2<Enter><Enter><Enter><Enter>tới nhóm 2",
      "3e<Up>vì vậy",
    ])
  func aTargetIsWrittenByAKeyThatWasMeant(form: String) {
    for (pace, count) in [(PacedSurface.Pace.alone, 1), (.early, 0), (.followed, 0)] {
      var written = 0
      let (model, _) = run(keys(form) + keys("<Enter>", pace)) {
        $0.changeTarget = { _ in
          written += 1
          return nil
        }
      }
      #expect(written == count && (model.overlay == nil) == (count == 1), "\(pace)")
    }
  }

  @Test func aScenarioIsDeletedByAKeyThatWasMeant() {
    for (pace, count) in [(PacedSurface.Pace.alone, 1), (.early, 0), (.followed, 0)] {
      var dropped = 0
      _ = run(keys("5+wthử<Enter>od") + keys("d", pace)) {
        $0.dropScenario = { _ in
          dropped += 1
          return nil
        }
      }
      #expect(dropped == count, "\(pace)")
    }
  }

  @Test func aFileIsWrittenByAKeyThatWasMeant() {
    for (pace, count) in [(PacedSurface.Pace.alone, 1), (.early, 0), (.followed, 0)] {
      var written = 0
      _ = run(keys("w") + keys("<Enter>", pace)) {
        $0.write = { _, _ in
          written += 1
          return nil
        }
      }
      #expect(written == count, "\(pace)")
    }
  }

  /// Typing is not held up: what goes into the draft only can be taken back.
  @Test func whatCanBeTakenBackIsTakenAsItComes() {
    let (model, _) = run(keys("7") + keys("1,43<Enter>1,5<Enter>", .early), Self.store())
    #expect(model.entry?.draft.differences.count == 2)
  }
}
