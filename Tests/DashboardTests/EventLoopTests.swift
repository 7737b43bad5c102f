@testable import BoardSupport
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// A surface that says what it is told and writes down what is asked of it.
private struct FakeSurface: Surface {
  var size = Size(columns: 80, rows: 24)
  var events: [Event]
  var shown: [Canvas] = []
  var log: [String] = []
  /// How long each wait may last.
  var waits: [Int?] = []
  /// Whether keys come faster than anything can be prepared.
  var isTypedFast = false
  /// The size after a suspension: the window may change while the program sleeps.
  var sizeAfterSuspension: Size?

  init(_ events: [Event]) { self.events = events }

  var hasEvent: Bool { isTypedFast && !events.isEmpty }

  mutating func show(_ canvas: Canvas, theme: Theme) { shown.append(canvas) }

  mutating func nextEvent(watching other: Watched) -> Event {
    waits.append(other.milliseconds)
    return nextEvent()
  }

  mutating func nextEvent() -> Event {
    guard !events.isEmpty else { return .hungUp }
    let event = events.removeFirst()
    if case .resized(let size) = event { self.size = size }
    return event
  }

  mutating func useMouse(_ isOn: Bool) { log.append("mouse \(isOn)") }

  mutating func forget() { log.append("forget") }

  mutating func suspend() {
    log.append("suspend")
    size = sizeAfterSuspension ?? size
  }
}

@Suite struct EventLoopTests {
  private let theme = Theme(name: "plain") { _ in .plain }

  private func keys(_ text: String) -> [Event] { Keys.parsed(text).map(Event.key) }

  private func run(
    _ surface: inout FakeSurface, from board: Board = Board(),
    reload: @escaping EventLoop.Reload = { nil }
  ) -> Model {
    let outside = EventLoop.Outside(theme: { _ in theme }, reload: reload)
    return EventLoop(outside: outside).run(board.model, on: &surface)
  }

  @Test func theFirstScreenIsShownBeforeAnyKey() {
    var surface = FakeSurface([.hungUp])
    _ = run(&surface)
    #expect(surface.shown == [Board().canvas])
  }

  /// At midnight of the year's last day the goal year is over: the board is woken, and draws it once.
  @Test func theDayIsRenewedAtMidnight() {
    var days = [CalendarDay("2025-12-31"), CalendarDay("2026-01-01"), CalendarDay("2026-01-01")]
      .makeIterator()
    var surface = FakeSurface([.woken, .woken, .hungUp])
    let outside = EventLoop.Outside(
      theme: { _ in theme }, reload: { nil }, today: { days.next() ?? nil }, restOfDay: { 5000 })
    let board = Board { $0.rows = 40 }.pressing("3")
    #expect(board.text.contains("còn đến hết 2025"))
    surface.size = board.model.size
    let model = EventLoop(outside: outside).run(board.model, on: &surface)
    #expect(surface.waits == [5000, 5000, 5000])
    // One frame at the start, one for the last day of the year, one for the first of the next.
    #expect(surface.shown.count == 3)
    #expect(surface.shown[1].text.contains("còn đến hết 2025"))
    #expect(
      surface.shown[2].text.contains("khảo sát 2025 đã xong") && !surface.shown[2].text.contains("cần tăng"))
    #expect(model.targets.source.today == CalendarDay("2026-01-01"))
    #expect(model.plans.source.today == CalendarDay("2026-01-01"))
  }

  /// Without a folder to watch and without a clock nothing ends the wait.
  @Test func nobodyIsWokenForNothing() {
    var surface = FakeSurface([.hungUp])
    _ = run(&surface)
    #expect(surface.waits == [nil])
  }

  @Test func keysDoNotWaitForWhatIsPrepared() {
    var (slow, fast) = (FakeSurface(keys("jj4jb") + [.hungUp]), FakeSurface(keys("jj4jb") + [.hungUp]))
    fast.isTypedFast = true
    #expect(!run(&slow).preparation.isOpen)
    #expect(run(&fast).preparation.isOpen)
    // What was prepared shows in nothing.
    #expect(slow.shown == fast.shown)
  }

  @Test func anotherIndexIsPreparedToo() throws {
    var model = Board().model
    while model.preparation.isOpen { model.prepareNext() }
    let before = View.canvas(model)
    let other = try #require(Books.all["sipas"])
    #expect(model.choose(book: other, year: other.newestYear) && model.preparation.isOpen)
    while model.preparation.isOpen { model.prepareNext() }
    #expect(model.choose(book: Books.published, year: 2024) && View.canvas(model) == before)
  }

  @Test(arguments: [Event.terminated, .hungUp, .key(.character("q")), .key(.control("c"))])
  func itEnds(event: Event) {
    var surface = FakeSurface([event] + keys("jjj"))
    let model = run(&surface)
    #expect(model.dimensionSelection == 0 && surface.events.count == 3)
  }

  /// TERM and HUP end it whatever is open.
  @Test(arguments: ["<Enter>", "y", "pha", "?"], [Event.terminated, .hungUp])
  func itEndsWhateverIsOpen(open: String, event: Event) {
    var surface = FakeSurface(keys(open) + [event] + keys("<Esc>"))
    _ = run(&surface)
    #expect(surface.events.count == 1)
  }

  @Test func everyKeyShowsTheNextScreen() {
    var surface = FakeSurface(keys("jj<Enter>[") + [.hungUp])
    let model = run(&surface)
    #expect(model.year == 2023 && model.screen == .dimension(ItemID("3")))
    #expect(
      surface.shown.map(\.text)
        == ["", "j", "jj", "jj<Enter>", "jj<Enter>["].map { Board().pressing($0).text })
  }

  @Test func keysWithoutMeaningShowNothing() {
    var surface = FakeSurface(keys("<C-y><C-y>") + [.hungUp])
    _ = run(&surface)
    #expect(surface.shown.count == 1)
  }

  @Test func redrawAndSuspend() {
    var surface = FakeSurface(keys("<C-l>") + [.resumed] + keys("<C-z>") + [.hungUp])
    _ = run(&surface)
    #expect(surface.log == ["forget", "forget", "suspend", "forget"])
    #expect(surface.shown.count == 4)
  }

  @Test func theMouseIsTurnedOffAndOn() {
    var surface = FakeSurface(keys("M2M") + [.hungUp])
    let model = run(&surface)
    #expect(surface.log == ["mouse false", "mouse true"] && model.mouse == .on)
  }

  @Test func aWindowThatChangedInTheMeantimeIsFollowed() {
    var surface = FakeSurface(keys("<C-z>") + [.hungUp])
    surface.sizeAfterSuspension = Size(columns: 120, rows: 40)
    let model = run(&surface)
    #expect(model.size == Size(columns: 120, rows: 40) && surface.shown.last?.size == model.size)
  }

  @Test func resizing() {
    var surface = FakeSurface([.resized(Size(columns: 100, rows: 30)), .hungUp])
    #expect(run(&surface).size == Size(columns: 100, rows: 30))
    #expect(surface.shown.map(\.size.columns) == [80, 100])
  }

  @Test(arguments: ["R", "<F5>"])
  func reloading(key: String) {
    let book = Books.published(years: 2011...2023)
    var surface = FakeSurface(keys(key) + [.hungUp])
    let model = run(&surface) { EventLoop.Figures(book: book) }
    #expect(model.year == 2023 && model.book.years.last == 2023)
    #expect(surface.shown.last?.text.contains("Đã đọc lại số liệu.") == true)
    #expect(surface.shown.last?.text.contains("‹ 2023") == true)
  }

  @Test func reloadingTellsFindings() {
    var surface = FakeSurface(keys("R") + [.hungUp])
    _ = run(&surface) { EventLoop.Figures(book: Books.published, findings: 3) }
    #expect(surface.shown.last?.text.contains("3 chỗ sai hoặc đáng ngờ") == true)
  }

  @Test func aReloadThatFailsKeepsTheOldFigures() {
    var surface = FakeSurface(keys("[R") + [.hungUp])
    let model = run(&surface) { nil }
    #expect(model.year == 2023 && model.book.years.count == 14)
    #expect(surface.shown.last?.text.contains("vẫn dùng số liệu cũ") == true)
  }

  /// A folder emptied meanwhile: the old figures stay, and that is said.
  @Test func reloadingAnEmptyBookKeepsTheOldFigures() {
    let empty = Books.published(years: [])
    var surface = FakeSurface(keys("R") + [.hungUp])
    let model = run(&surface) { EventLoop.Figures(book: empty) }
    #expect(model.year == 2024 && !model.book.years.isEmpty)
    #expect(surface.shown.last?.text.contains("vẫn dùng số liệu cũ") == true)
  }

  @Test func reloadingKeepsPlaceAndBasis() {
    var surface = FakeSurface(keys("bjj<Enter>j[R") + [.hungUp])
    let model = run(&surface) { EventLoop.Figures(book: Books.with2025) }
    #expect(model.year == 2023 && model.basis == .merged && model.lineSelection == 1)
    #expect(model.screen == .dimension(ItemID("3")) && model.book.years.last == 2025)
  }

  @Test func aTargetIsWrittenAndReadAgain() throws {
    let target = try #require(Books.publishedTargets.targets.first)
    let source = TargetSource(book: TargetBook([target]), books: ["papi": Books.published])
    var written: [TargetChange] = []
    var surface = FakeSurface(keys("3e<C-s>") + [.hungUp])
    let outside = EventLoop.Outside(
      theme: { _ in theme }, reload: { EventLoop.Figures(book: Books.published, targets: source) },
      changeTarget: {
        written.append($0)
        return nil
      })
    let model = EventLoop(outside: outside).run(Board().model, on: &surface)
    #expect(written == [.change(target)] && model.targets.content.outlooks.count == 1)
    #expect(surface.shown.last?.text.contains("Đã ghi mục tiêu") == true)
  }

  @Test func aTargetThatCannotBeWrittenIsTold() {
    var surface = FakeSurface(keys("3e<C-s>") + [.hungUp])
    let outside = EventLoop.Outside(
      theme: { _ in theme }, reload: { nil },
      changeTarget: { _ in Model.Notice(LocalizedText(same: "đĩa đầy"), .error) })
    let model = EventLoop(outside: outside).run(Board().model, on: &surface)
    #expect(model.targets.content.outlooks.count == 11)
    #expect(surface.shown.last?.text.contains("đĩa đầy") == true)
  }

  @Test func theQuitIsTheLastThing() {
    var surface = FakeSurface(keys("q"))
    _ = run(&surface)
    #expect(surface.shown.count == 1 && surface.log.isEmpty)
  }
}
