import Pages
import Scores
import TextUI
import Words

/// What actions do in the grid of panel 7.
extension Model {
  mutating func updateEntry(_ action: Action) -> [Effect] {
    guard let state = entry else { return [] }
    if let field = state.field { return updateEntryCell(field, action) }
    if !action.keepsRange { entry?.mark = nil }
    switch action {
    case .move(let move): moveEntry(move)
    case .stepCell(let step): stepEntryCell(step)
    case .enter: beginEntryCell(nil)
    case .type(let text): return typeInEntry(text)
    case .clearCell: return clearCells()
    case .copyDown: return copyDown()
    case .markRange: markRange()
    case .extendRange(let move): extendRange(move)
    case .undo: return undoEntry()
    case .redo: return stepEntry(.redo, nothing: Notices.nothingToRedo)
    case .nextOpenCell: goToNextOpenCell()
    case .takeSuggestion: return takeSuggestion()
    case .keepDraft: sayWhetherKept()
    case .changeForm: entry?.isForm.toggle()
    case .click(let place):
      if let cell = sight.row(at: place), cell.list == .cells {
        entry?.cursor = EntryCursor(row: cell.row, column: cell.column)
      }
    case .paste(let text): rehearse(text)
    case .changeLevel: return changeLevel()
    case .takeAllTheirs: return takeAllTheirs()
    case .keepMine, .takeTheirs: return settleConflict(keepingMine: action == .keepMine)
    default: return updateDraft(action)
    }
    return []
  }

  /// What concerns the draft as a whole, and the people who work on it.
  private mutating func updateDraft(_ action: Action) -> [Effect] {
    guard let state = entry else { return [] }
    switch action {
    case .explain: askForReason()
    case .nameSource: askForSource()
    case .publish: askToPublish()
    case .discardDraft: askToDiscard()
    case .takeOver: askToTakeOver()
    case .confirmDraft: askForConfirmation()
    case .lookAtOthers: return lookAtOthers()
    case .showDraft: toggleDraftOnBoard()
    case .cellHistory: if let cell = state.cell { return [.draft(.readHistory(cell))] }
    case .reload:
      // What the disk has is read again only where it has all of it.
      let user = state.isLooking ? state.shownUser : nil
      let effects = [Effect.reload, .openDraft(year: state.draft.year, of: user)]
      return state.keepFailure == nil ? effects : [.draft(.keep([]))] + effects
    default: break
    }
    return []
  }

  mutating func moveEntry(_ move: Action.Move) {
    if entry?.isForm == true { return moveEntryForm(move) }
    guard var cursor = entry?.cursor, let last = entry?.last else { return }
    switch move {
    case .left: cursor.column = max(0, cursor.column - 1)
    case .right: cursor.column = min(last.column, cursor.column + 1)
    default:
      cursor.row = move.applied(to: cursor.row, count: last.row + 1, page: sight.page(of: .cells))
    }
    entry?.cursor = cursor
  }

  /// In the form items stand below each other, and a page is a province.
  private mutating func moveEntryForm(_ move: Action.Move) {
    guard var cursor = entry?.cursor, let last = entry?.last else { return }
    switch move {
    case .left, .pageUp: cursor.row = max(0, cursor.row - 1)
    case .right, .pageDown: cursor.row = min(last.row, cursor.row + 1)
    default: cursor.column = move.applied(to: cursor.column, count: last.column + 1, page: 1)
    }
    entry?.cursor = cursor
  }

  /// The next cell (1) or the one before (-1), row after row.
  mutating func stepEntryCell(_ step: Int) {
    guard let cursor = entry?.cursor, let last = entry?.last else { return }
    let width = last.column + 1
    let place = cursor.row * width + cursor.column + step
    guard place >= 0, place < width * (last.row + 1) else { return }
    entry?.cursor = EntryCursor(row: place / width, column: place % width)
  }

  /// To the next cell that is wrong, doubtful or missing, and says which of them it is.
  mutating func goToNextOpenCell() {
    guard let state = entry else { return }
    guard let next = state.review.next(after: state.subject) else {
      notice = Notice(Notices.nothingOpen)
      return
    }
    entry?.go(to: next)
    let finding = state.review.findings(of: next).first(where: \.isOpen)
    notice = Notice(
      Notices.stopped(at: state.words(for: next), finding), finding == nil ? .message : .warning)
  }

  /// Takes the last thing back: a text that was refused after every edit, else an edit.
  private mutating func undoEntry() -> [Effect] {
    guard mayEnter() else { return [] }
    guard let text = entry?.takeBackRefused() else {
      return stepEntry(.undo, nothing: Notices.nothingToUndo)
    }
    entry?.go(to: text.cell)
    return []
  }

  private mutating func sayWhetherKept() {
    guard let state = entry, state.keepFailure == nil else { return }
    notice = Notice(Notices.draftIsKept)
    if let unsaved = unsaved(by: .year(nil)) { notice = Notice(Notices.notOnDisk(unsaved.words), .warning) }
  }

  /// Whether something may be entered here; says why not.
  ///
  /// - Parameter typed: what is done once there is a folder, where one must be made first.
  mutating func mayEnter(for typed: Action? = nil) -> Bool {
    switch entering {
    case .allowed: break
    case .readOnly:
      notice = Notice(Notices.readOnly, .warning)
      return false
    case .noFolder:
      askForFolder(for: typed)
      return false
    }
    if let fault = entry?.fault {
      notice = Notice(Notices.unreadable(fault), .error)
      return false
    }
    guard let state = entry, state.desk != .own else { return true }
    notice = Notice(Notices.onlyLooking(state), .warning)
    return false
  }

  mutating func stepEntry(_ step: DraftStep, nothing: LocalizedText? = nil) -> [Effect] {
    guard mayEnter() else { return [] }
    let steps = entry?.apply(step) ?? []
    if steps.isEmpty, let nothing { notice = Notice(nothing) }
    return steps.isEmpty ? [] : [.draft(.keep(steps))]
  }

  mutating func changeEntry(_ edit: (Draft, ScoreCell) -> Edit) -> [Effect] {
    guard let state = entry, let cell = state.cell else { return [] }
    return stepEntry(.edit(edit(state.draft, cell)))
  }

  private mutating func takeSuggestion() -> [Effect] {
    guard mayEnter(), let state = entry, let cell = state.cell else { return [] }
    guard let value = state.review.findings(of: cell).compactMap(\.suggestion).first else {
      notice = Notice(Notices.noSuggestion)
      return []
    }
    return changeEntry { draft, cell in draft.entering(value, in: cell) }
  }

  private mutating func settleConflict(keepingMine: Bool) -> [Effect] {
    guard let state = entry, let cell = state.cell else { return [] }
    guard state.draft.conflicts.contains(where: { $0.cell == cell }) else {
      notice = Notice(Notices.noConflict)
      return []
    }
    return changeEntry { draft, cell in keepingMine ? draft.keepingMine(cell) : draft.takingTheirs(cell) }
  }

  private mutating func takeAllTheirs() -> [Effect] {
    guard let state = entry, case let edit = state.draft.takingAllTheirs, !edit.cells.isEmpty else {
      notice = Notice(Notices.noConflict)
      return []
    }
    let effects = stepEntry(.edit(edit))
    if !effects.isEmpty { notice = Notice(Notices.tookAllTheirs(edit.cells.count)) }
    return effects
  }

  /// The publication gives components, dimensions, or the total only.
  private mutating func changeLevel() -> [Effect] {
    guard mayEnter(), let draft = entry?.draft else { return [] }
    // Where ranks are published, few figures are nothing else than many.
    let levels = EntryLevel.allCases.filter { $0 != .excerpt || !draft.publishesRanks }
    let place = levels.firstIndex(of: draft.level) ?? 0
    let level = levels[(place + levels.count - 1) % levels.count]
    let effects = stepEntry(.edit(Edit(.answered, level: level)))
    if !effects.isEmpty { notice = Notice(Notices.level(level)) }
    return effects
  }
}
