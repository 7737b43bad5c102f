@testable import BoardSupport
import TextUI
import Testing
import Words

@testable import Dashboard

/// A line that tears a key in two: the Esc at its beginning acts, and is taken back with all it did.
@Suite struct TornKeyTests {
  /// Every Esc may be taken back; after an event something may be looked at.
  private struct TornSurface: Surface {
    var size = Size(columns: 80, rows: 24)
    var events: [(event: Event, look: () -> Void)]
    var last: Event?
    var shown: [String] = []

    var mayTakeEscapeBack: Bool { last == .key(Key(.escape)) }
    mutating func show(_ canvas: Canvas, theme: Theme) { shown.append(canvas.text) }
    mutating func nextEvent() -> Event {
      guard !events.isEmpty else { return .hungUp }
      let (event, look) = events.removeFirst()
      look()
      last = event
      return event
    }
    mutating func forget() {}
    mutating func suspend() {}
  }

  private func run(_ events: [(Event, () -> Void)]) -> (Model, [String]) {
    var surface = TornSurface(events: events.map { (event: $0.0, look: $0.1) })
    let outside = EventLoop.Outside(
      theme: { _ in Theme(name: "plain") { _ in .plain } }, reload: { nil })
    let model = EventLoop(outside: outside).run(Board().model, on: &surface)
    return (model, surface.shown)
  }

  private func keys(_ text: String) -> [(Event, () -> Void)] {
    Keys.parsed(text).map { (.key($0), {}) }
  }

  @Test func theKeyActsWhereTheEscHadLeft() {
    let torn = keys("4<Esc>") + [(.escapeTakenBack, {})] + keys("<Up>")
    let (model, shown) = run(torn)
    let (whole, _) = run(keys("4<Up>"))
    #expect(model.screen == .ranking && model.ranking.selection == whole.ranking.selection)
    // What the Esc did was seen meanwhile.
    #expect(shown.contains { $0.contains("8 chỉ số nội dung") })
    // Also what was typed stands again.
    let (asked, _) = run(keys("4/Đà<Esc>") + [(.escapeTakenBack, {})] + keys("<Left>n"))
    guard case .prompt(let prompt) = asked.overlay else {
      Issue.record("\(String(describing: asked.overlay))")
      return
    }
    #expect(prompt.field.text == "Đnà")
  }

  @Test func anEscIsOneWhereSomethingElseFollows() {
    #expect(run(keys("4<Esc>2")).0.screen == .trends)
    #expect(run(keys("4<Esc>")).0.screen == .overview)
  }
}
