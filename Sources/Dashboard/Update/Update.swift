import Pages
import Scores
import TextUI
import Words

/// The next state and what must be done outside: the whole behaviour of the board.
///
/// Pure: a whole session can be replayed from a list of actions.
func update(_ model: Model, _ action: Action) -> (model: Model, effects: [Effect]) {
  var (next, effects) = react(model, action)
  if !action.isWalking { next.sight.measureAnew() }
  if next.screen.panel != .entry { next.refreshShownDraft() }
  next.refresh()
  let isOfProvinces = next.book.definition.units == nil && model.book.definition.units == nil
  if next.compared != model.compared, isOfProvinces { effects.append(.keepCompared(next.compared)) }
  if next.mustKeepAgain(after: action, effects) { effects.append(.draft(.keep([]))) }
  if next.notice == nil, action.isDeliberate { next.tellWhatWaits() }
  return (next, effects)
}

private func react(_ model: Model, _ action: Action) -> (model: Model, effects: [Effect]) {
  var next = model
  if action.isDeliberate { next.notice = nil }
  switch action {
  case .resize(let size):
    next.size = size
  case .takeGround(let ground): next.take(ground)
  case .redraw: return (next, [.redraw])
  case .suspend: return (next, [.suspend])
  case .quit: return (next, [.quit])
  case .interrupt:
    if case .question(.leave(.board)) = model.overlay { return (next, [.quit]) }
    if case .question(.leave) = model.overlay { (next.overlay, next.beneath) = (model.beneath, nil) }
    let effects = next.leave(.board)
    return (next, effects)
  case .unwanted(let what): next.refuse(what)
  case .retype(let text, let count): return retyped(next, text, erasing: count)
  case .stepYearComposed(let step) where next.overlay == nil:
    let effects = next.stepYear(composed: step, before: model.notice)
    return (next, effects)
  case .reload where next.screen != .entry: return (next, [.reload])
  default:
    if next.overlay != nil { return updateOverlay(next, action) }
    return updateBoard(next, action)
  }
  return (next, [])
}

/// The state after the figures were read again.
func update(_ model: Model, reloaded figures: EventLoop.Figures) -> Model {
  var next = model
  next.sight.measureAnew()
  // Another index may be in view than the one the board began with.
  let book = figures.targets.books[model.book.definition.id] ?? figures.book
  let findings = figures.findings
  let year = book[model.year] == nil ? book.newestYear ?? model.year : model.year
  next.shownDraft = nil
  guard next.choose(book: book, year: year) else {
    next.notice = Model.Notice(Notices.reloadFailed, .error)
    return next
  }
  next.notice =
    findings == 0
    ? Model.Notice(Notices.reloaded) : .findings(findings)
  next.targets.replace(figures.targets)
  next.plans.replace(figures.plans)
  next.entry = next.entry.map { $0.with($0.draft, in: figures.targets.books[$0.draft.index] ?? book) }
  next.refresh()
  next.tellUnreadable()
  return next
}

extension Model {
  /// Shows news that waited for the message line to be free.
  fileprivate mutating func tellWhatWaits() { (notice, waitingNotice) = (waitingNotice, nil) }

  /// Tells something once: now where the message line is free, else as soon as it is.
  mutating func tell(_ notice: Notice) {
    waitingNotice = notice
    if self.notice == nil { tellWhatWaits() }
  }

  /// Says at once that what a form is about, or the year that is open, cannot be written any more.
  fileprivate mutating func tellUnreadable() {
    let fault: Finding? =
      switch overlay {
      case .target: targets.source.book.fault
      case .prompt(let prompt) where prompt.purpose == .endTarget: targets.source.book.fault
      case .plan(let form): plans.source.book.fault(of: form.draft.subject.entry)
      default: screen == .entry ? entry?.fault : nil
      }
    if let fault { notice = Notice(Notices.unreadable(fault), .error) }
  }
}

extension Action {
  /// Whether it goes from row to row, and leaves all of them as they are.
  fileprivate var isWalking: Bool {
    if case .move = self { true } else { false }
  }

  /// Whether a person did it, so that the last news has been seen.
  var isDeliberate: Bool {
    switch self {
    case .resize, .redraw, .takeGround: false
    default: true
    }
  }
}

/// What an action does while nothing lies over the screen.
private func updateBoard(_ model: Model, _ action: Action) -> (model: Model, effects: [Effect]) {
  var next = model
  switch action {
  case .back where next.entry?.field != nil, .enter where next.entry?.field != nil,
    .back where next.screen == .entry && next.entry?.mark != nil:
    let effects = next.updateEntry(action)
    return (next, effects)
  case .click(let place):
    if let meant = next.frameAction(at: place) { return updateBoard(model, meant) }
    let effects = next.screen.description.update(&next, action)
    if effects == nil { next.updateList(action) }
    return (next, effects ?? [])
  case .back: next.goBack()
  case .leave:
    guard next.screen != BoardScreen(next.screen.panel) || next.trail.last?.to == next.screen else {
      let effects = next.leave(.board)
      return (next, effects)
    }
    next.goBack()
  case .openPanel(let number):
    let effects = BoardPanel.all.first { $0.number == number }.map { next.open($0) } ?? []
    return (next, effects)
  case .stepPanel(let step):
    let effects = next.open(next.screen.panel.neighbour(step))
    return (next, effects)
  case .stepYear(let step) where next.screen == .entry:
    let effects = next.stepEntryYear(step)
    return (next, effects)
  case .stepYear(let step): next.stepYear(step)
  case .chooseYear: next.pick(.year)
  case .chooseProvince: next.pick(.province)
  case .chooseOwn: next.chooseOwn()
  case .goHome: next.goHome()
  case .chooseIndex: next.pick(.index)
  case .changeBasis: next.changeBasis()
  case .choosePalette: next.pick(.command)
  case .chooseTheme:
    next.themeBefore = next.theme
    next.pick(.theme)
  case .present: next.present()
  case .openPage: next.overlay = .page(offset: 0)
  case .writeTable(let flavour): next.askForFile(flavour)
  case .copyTable:
    if let file = next.table { return (next, [.copy(file.tabbed(next.language))]) }
  case .changeMouse:
    let effects = next.changeMouse()
    return (next, effects)
  case .endTarget:
    let effects = next.endTarget()
    return (next, effects)
  case .help: next.overlay = .help(offset: 0)
  case .run(let command): command.perform(&next)
  case .search: next.beginSearch()
  case .searchAgain(let step): next.searchAgain(step)
  default:
    if let effects = next.screen.description.update(&next, action) { return (next, effects) }
    next.updateList(action)
  }
  return (next, [])
}

extension Model {
  /// Esc: out of what is inside a panel, from a panel to the Overview, from there to whom was looked at
  /// before; never out of the program.
  fileprivate mutating func goBack() {
    let top = BoardScreen(screen.panel)
    if screen == .overview, endVisit() { return }
    if let last = trail.last, last.to == screen {
      trail.removeLast()
      return screen = last.from
    }
    if let back = screen.description.back(self) { return screen = back }
    screen = screen == top ? .overview : top
  }

  mutating func stepYear(_ step: Int) {
    guard let place = book.years.firstIndex(of: year) else { return }
    guard !book.isEmpty else { return notice = Notice(Phrases.noScores) }
    guard book.years.indices.contains(place + step) else {
      notice = Notice(step > 0 ? Notices.noLaterYear(year) : Notices.noEarlierYear(year))
      return
    }
    goTo(year: book.years[place + step])
  }

  /// Goes to a year; a province that was merged away by then is followed into what it became,
  /// and back.
  mutating func goTo(year: Int) {
    guard let set = book[year]?.set else { return }
    if let former, former.set == set, choose(province: former, year: year) {
      notice = Notice(Notices.notMergedYet(report.province.name, in: year))
      return
    }
    if choose(year: year) { return }
    guard let successor = book.registry.successor(of: province, in: set) else { return }
    let (id, name) = (report.province.id, report.province.name)
    if choose(province: successor.id, year: year) {
      former = id
      notice = Notice(Notices.merged(name, into: successor.name))
    }
  }

  fileprivate mutating func changeBasis() {
    guard book.definition.units == nil else {
      notice = Notice(Notices.noBasis)
      return
    }
    let other: Basis = basis == .published ? .merged : .published
    guard choose(basis: other) else { return }
    notice = Notice(other == .merged ? Notices.asIfMerged(report) : Notices.asPublished)
  }
}

extension Action.Move {
  /// The selection after a move among so many rows.
  func applied(to selection: Int, count: Int, page: Int) -> Int {
    let wanted =
      switch self {
      case .up: selection - 1
      case .down: selection + 1
      case .pageUp: selection - page
      case .pageDown: selection + page
      case .first: 0
      case .last: count - 1
      case .left, .right: selection
      }
    return min(max(0, wanted), max(0, count - 1))
  }
}
