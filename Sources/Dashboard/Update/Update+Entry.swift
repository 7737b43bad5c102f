import Panels
import Scores
import TextUI
import Words

/// What actions do in the grid of panel 7.
extension Model {
  mutating func updateEntry(_ action: Action) -> [Effect] {
    guard let state = entry else { return [] }
    defer { keepEntryInSight() }
    if let field = state.field { return updateEntryCell(field, action) }
    switch action {
    case .move(let move): moveEntry(move)
    case .stepCell(let step): stepEntryCell(step)
    case .enter: beginEntryCell(nil)
    case .type(let text): return typeInEntry(text)
    case .clearCell: return changeEntry { draft, cell in draft.entering(nil, in: cell) }
    case .copyDown: return changeEntry { draft, cell in draft.copyingDown(cell, rows: 1) }
    case .undo: return stepEntry(.undo, nothing: Notices.nothingToUndo)
    case .redo: return stepEntry(.redo, nothing: Notices.nothingToRedo)
    case .nextOpenCell: goToNextOpenCell()
    case .takeSuggestion: return takeSuggestion()
    case .explain: askForReason()
    case .nameSource: askForSource()
    case .keepDraft: notice = Notice(Notices.draftIsKept)
    case .publish: askToPublish()
    case .click(let place):
      if let cursor = View.entry(for: self)?.cursor(at: place, in: View.inside(of: self), glyphs: glyphs) {
        entry?.cursor = cursor
      }
    default: break
    }
    return []
  }

  private mutating func moveEntry(_ move: Action.Move) {
    guard var cursor = entry?.cursor, let last = entry?.last else { return }
    let page = max(1, EntryPanel.rows(in: View.inside(of: self)) - 1)
    switch move {
    case .left: cursor.column = max(0, cursor.column - 1)
    case .right: cursor.column = min(last.column, cursor.column + 1)
    default: cursor.row = move.applied(to: cursor.row, count: last.row + 1, page: page)
    }
    entry?.cursor = cursor
  }

  /// The next cell (1) or the one before (-1), row after row.
  private mutating func stepEntryCell(_ step: Int) {
    guard let cursor = entry?.cursor, let last = entry?.last else { return }
    let width = last.column + 1
    let place = cursor.row * width + cursor.column + step
    guard place >= 0, place < width * (last.row + 1) else { return }
    entry?.cursor = EntryCursor(row: place / width, column: place % width)
  }

  private mutating func goToNextOpenCell() {
    guard let state = entry else { return }
    if let next = state.review.next(after: state.cell) {
      entry?.go(to: next)
    } else {
      notice = Notice(Notices.nothingOpen)
    }
  }

  /// Whether something may be entered here; says why not.
  private mutating func mayEnter() -> Bool {
    switch entering {
    case .allowed: return true
    case .readOnly: notice = Notice(Notices.readOnly, .warning)
    case .noFolder: notice = Notice(Notices.entryNeedsFolder, .warning)
    }
    return false
  }

  private mutating func stepEntry(_ step: DraftStep, nothing: LocalizedText? = nil) -> [Effect] {
    guard mayEnter() else { return [] }
    let steps = entry?.apply(step, in: book) ?? []
    if steps.isEmpty, let nothing { notice = Notice(nothing) }
    return steps.isEmpty ? [] : [.keep(steps)]
  }

  private mutating func changeEntry(_ edit: (Draft, ScoreCell) -> Edit) -> [Effect] {
    guard let state = entry, let cell = state.cell else { return [] }
    return stepEntry(.edit(edit(state.draft, cell)))
  }

  private mutating func takeSuggestion() -> [Effect] {
    guard let state = entry, let cell = state.cell else { return [] }
    guard let value = state.review.findings(of: cell).compactMap(\.suggestion).first else {
      notice = Notice(Notices.noSuggestion)
      return []
    }
    return changeEntry { draft, cell in draft.entering(value, in: cell) }
  }
}

/// Typing into a cell.
extension Model {
  private static let signs = Set("0123456789,.-")

  /// A digit or a sign begins a cell anew; a pasted table is another matter.
  private mutating func typeInEntry(_ text: String) -> [Effect] {
    guard let first = text.first, Model.signs.contains(first) || text.count > 1 else { return [] }
    beginEntryCell(text)
    return []
  }

  /// Opens the chosen cell: with what is typed, or with the value it has.
  private mutating func beginEntryCell(_ text: String?) {
    guard mayEnter(), let state = entry, let cell = state.cell else { return }
    let value = state.draft.value(cell).map { Figures(language).whole($0) } ?? ""
    entry?.field = TextField(text ?? value)
    entry?.typingFault = nil
  }

  private mutating func updateEntryCell(_ field: TextField, _ action: Action) -> [Effect] {
    var field = field
    switch action {
    case .type(let text): field.insert(text)
    case .edit(let key): _ = field.handle(key)
    case .erase: _ = field.handle(Key(.backspace))
    case .eraseAll: field = TextField()
    case .back:
      entry?.field = nil
      entry?.typingFault = nil
      return []
    case .enter: return commitEntryCell(field) { $0.moveEntry(.down) }
    case .stepCell(let step): return commitEntryCell(field) { $0.stepEntryCell(step) }
    case .move(let move): return commitEntryCell(field) { $0.moveEntry(move) }
    case .takeSuggestion: return []
    default: return []
    }
    entry?.field = field
    entry?.typingFault = nil
    return []
  }

  /// Takes what was typed and moves on; stays where it is no number.
  private mutating func commitEntryCell(
    _ field: TextField, then move: (inout Model) -> Void
  ) -> [Effect] {
    guard let cell = entry?.cell else { return [] }
    switch ScoreText(field.committed) {
    case .fault(let words):
      entry?.field = field
      entry?.typingFault = words
      return []
    case .missing: return commit(nil, in: cell, then: move)
    case .number(let number): return commit(number, in: cell, then: move)
    }
  }

  private mutating func commit(
    _ value: Double?, in cell: ScoreCell, then move: (inout Model) -> Void
  ) -> [Effect] {
    entry?.field = nil
    entry?.typingFault = nil
    // A value typed again keeps its reason; nothing typed into an untouched cell leaves it so.
    guard let draft = entry?.draft, value != draft.value(cell) || draft[cell] == .cleared else {
      move(&self)
      return []
    }
    let effects = stepEntry(.edit(draft.entering(value, in: cell)))
    let isWrong = entry?.review.findings(of: cell).contains(where: \.isFault) ?? false
    // A fault is looked at where it is.
    if !isWrong { move(&self) }
    return effects
  }
}

/// Notes and publishing.
extension Model {
  private mutating func askForReason() {
    guard mayEnter(), let state = entry, let cell = state.cell else { return }
    guard state.review.findings(of: cell).contains(where: { !$0.isFault }) else {
      notice = Notice(Notices.nothingToExplain)
      return
    }
    overlay = .note(TextField(state.draft.reason(cell) ?? ""), .reason)
  }

  private mutating func askForSource() {
    guard mayEnter(), let draft = entry?.draft else { return }
    overlay = .note(TextField(draft.source), .source)
  }

  /// What an action does while a note is typed.
  mutating func updateNote(_ field: TextField, _ kind: EntryNote, _ action: Action) -> [Effect] {
    var field = field
    switch action {
    case .type(let text): field.insert(text)
    case .edit(let key): _ = field.handle(key)
    case .erase: _ = field.handle(Key(.backspace))
    case .eraseAll: _ = field.handle(.control("u"))
    case .enter:
      overlay = nil
      switch kind {
      case .source: return changeEntry { draft, _ in draft.naming(source: field.committed) }
      case .reason: return changeEntry { draft, cell in draft.explaining(cell, field.committed) }
      }
    case .back:
      overlay = nil
      return []
    default: break
    }
    overlay = .note(field, kind)
    return []
  }

  private mutating func askToPublish() {
    guard mayEnter(), let state = entry else { return }
    if state.review.faultCount + state.review.questionCount > 0 {
      notice = Notice(Notices.openFindings(state.review.open.count), .warning)
      goToNextOpenCell()
    } else if state.draft.source.isEmpty {
      notice = Notice(Notices.needsSource, .warning)
      overlay = .note(TextField(), .source)
    } else if state.draft.differences.isEmpty {
      notice = Notice(Notices.nothingToPublish)
    } else {
      overlay = .publish
    }
  }

  /// What an action does while it is asked whether to publish.
  mutating func updatePublish(_ action: Action) -> [Effect] {
    switch action {
    case .confirm:
      overlay = nil
      return [.publish]
    case .back, .leave: overlay = nil
    default: break
    }
    return []
  }
}
