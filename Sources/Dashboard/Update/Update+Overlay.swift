import Pages
import Scores
import TextUI

/// What an action does to the list or the help that lies over the screen.
func updateOverlay(_ model: Model, _ action: Action) -> (model: Model, effects: [Effect]) {
  var next = model
  switch model.overlay {
  case .help(let offset, let list): next.updateHelp(offset: offset, over: list, action)
  case .chooser(let chooser):
    if action == .dropScenario { return next.dropping(chooser) }
    if case .take(let choice) = next.updateChooser(chooser, action) { return next.taking(choice) }
  case .present(let slide): next.updatePresent(slide, action)
  case .note(let field, let kind):
    let effects = next.updateNote(field, kind, action)
    return (next, effects)
  case .question(let question):
    let effects = next.updateQuestion(question, action)
    next.putBackWhatLayBeneath()
    return (next, effects)
  case .rehearsal(let offset):
    let effects = next.updateRehearsal(offset: offset, action)
    return (next, effects)
  case .cellHistory(let selection): next.updateCellHistory(selection, action)
  case .page(let offset): next.updatePage(offset: offset, action)
  case .fileName(let field, let content):
    let effects = next.updateFileName(field, content, action)
    return (next, effects)
  case .target(let form):
    let effects = next.updateForm(form, action)
    return (next, effects)
  case .plan(let form):
    let effects = next.updateForm(form, action)
    return (next, effects)
  case .endTarget(let field):
    let effects = next.updateEnd(field, action)
    return (next, effects)
  case .search(let query, let start): next.updateSearch(query, from: start, action)
  case .supposedValue(let field, let item, _): next.updateSupposedValue(field, item, action)
  case .scenarioName(let field, _):
    let effects = next.updateScenarioName(field, action)
    return (next, effects)
  case nil: break
  }
  return (next, [])
}

extension Model {
  fileprivate mutating func updateHelp(offset: Int, over list: Chooser?, _ action: Action) {
    switch action {
    case .move(let move):
      overlay = .help(offset: scrolled(move, from: offset), over: list)
    case .back, .leave, .help: overlay = list.map(Overlay.chooser)
    default: break
    }
  }

  /// What became of a list after an action.
  fileprivate enum ChooserOutcome {
    case open
    case take(Chooser.Choice)
  }

  fileprivate mutating func updateChooser(_ chooser: Chooser, _ action: Action) -> ChooserOutcome {
    var chooser = chooser
    let choices = chooser.choices(in: self)
    whatIf.doomed = nil
    switch action {
    case .move(let move):
      chooser.selection = move.applied(
        to: chooser.selection, count: choices.count, page: sight.page(of: .choices))
    case .type(let text): chooser.search(for: chooser.query.typing(text))
    case .erase: chooser.search(for: String(chooser.query.dropLast()))
    case .eraseAll: chooser.search(for: "")
    case .enter:
      if choices.indices.contains(chooser.selection) { return .take(choices[chooser.selection]) }
    case .back, .leave: return close(chooser)
    case .help:
      overlay = .help(offset: 0, over: chooser)
      return .open
    case .click(let place):
      guard let hit = sight.row(at: place), [.choices, .box].contains(hit.list) else { return close(chooser) }
      guard hit.list == .choices else { return .open }
      if hit.row == chooser.selection { return .take(choices[hit.row]) }
      chooser.selection = hit.row
    default: return .open
    }
    overlay = .chooser(chooser)
    preview(chooser)
    return .open
  }

  /// Closes a list without taking anything from it.
  private mutating func close(_ chooser: Chooser) -> ChooserOutcome {
    overlay = nil
    if chooser.subject == .theme { theme = themeBefore }
    if chooser.subject == .own { stopWaiting() }
    return .open
  }

  /// A theme is shown as it is selected.
  private mutating func preview(_ chooser: Chooser) {
    guard chooser.subject == .theme, themes.indices.contains(chooser.selection) else { return }
    theme = themes[chooser.selection]
  }

  /// Takes a row of a list; a command is carried out as if its key had been pressed.
  fileprivate func taking(_ choice: Chooser.Choice) -> (model: Model, effects: [Effect]) {
    var next = withoutOverlay
    switch choice {
    case .year(let year): next.goTo(year: year)
    case .province(let id): _ = next.choose(province: id)
    case .filter(let filter):
      next.ranking.filter = filter
      next.reorderRanking()
    case .planFilter(let filter):
      next.plans.filter = filter
      next.refresh()
    case .compared(let id): next.toggleCompared(id)
    case .rule(let rule): next.compare(by: rule)
    case .scenario(let kept): next.open(kept)
    case .index(let id): next.goTo(index: id)
    case .own(let id):
      let effects = next.takeOwn(id)
      return (next, effects)
    case .command(let place): return update(next, KeyMap.bindings[place].action)
    case .theme(let name):
      next.theme = name
      return (next, [.keepTheme(name)])
    }
    return (next, [])
  }

  /// Deletes the selected scenario of a list, or asks first.
  fileprivate func dropping(_ chooser: Chooser) -> (model: Model, effects: [Effect]) {
    var (next, chooser) = (self, chooser)
    let choices = chooser.choices(in: self)
    guard choices.indices.contains(chooser.selection), case .scenario(let kept) = choices[chooser.selection]
    else { return (self, []) }
    let effects = next.drop(kept)
    chooser.selection = min(chooser.selection, max(0, next.whatIf.kept.count - 1))
    if next.overlay != nil { next.overlay = .chooser(chooser) }
    return (next, effects)
  }

  /// Searching as it is typed: the first match from where the search began is selected.
  fileprivate mutating func updateSearch(_ query: String, from start: Int, _ action: Action) {
    var query = query
    switch action {
    case .type(let text): query = query.typing(text)
    case .erase: if !query.isEmpty { query.removeLast() }
    case .eraseAll: query = ""
    case .enter:
      overlay = nil
      lastSearch = query
      return
    case .back:
      overlay = nil
      searched?.select(&self, start)
      return
    case .move(let move):
      let step = move == .up || move == .pageUp ? -1 : 1
      search(for: query, from: (searched?.selection ?? 0) + step, step: step)
    default: return
    }
    overlay = .search(query: query, from: start)
    if case .move = action { return }
    search(for: query, from: start, step: 1)
  }
}
