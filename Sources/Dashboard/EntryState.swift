import FoundationEssentials
import Pages
import Scores
import TextUI
import Words

/// A year while it is entered: the draft, where the cursor is, and what follows from the draft.
struct EntryState: Sendable {
  /// The year as it was entered so far, with every step.
  var draft: Draft
  /// What is published, beneath the draft.
  var book: ScoreBook
  /// The columns of the grid.
  var columns: EntryColumns
  /// What cells are held against.
  var checks: DraftChecks
  /// What is wrong, doubtful and missing.
  var review: DraftReview
  /// The year as it would be published.
  var table: YearTable
  /// The chosen cell.
  var cursor = EntryCursor()
  /// Whether one province is shown as a form instead of all as a grid.
  var isForm = false
  /// What is being typed into the chosen cell; `nil` while no cell is open.
  var field: TextField?
  /// Texts that are no numbers, in the cells they were typed into, the latest last.
  var refused: [RefusedText] = []
  /// The cell that `!` last stopped at, and where the cursor was put for it.
  var stop: EntryStop?
  /// What waits for a folder to be made.
  var waiting: WaitingForFolder?
  /// What a paste would do, while it is asked about.
  var rehearsal: PasteRehearsal?
  /// Who may change it.
  var desk = Desk.own
  /// Who sits at this board, as the store knows them; `nil` before the year was asked for.
  var user: String?
  /// How much of it the disk has; `nil` before its first step.
  var position: DraftPosition?
  /// When the disk got the last step.
  var keptAt: Date?
  /// Why the last step is not on the disk yet; it is tried again with the next key.
  var keepFailure: LocalizedText?
  /// Who else has a draft of this year, and how many values wait in it.
  var others: [Colleague] = []
  /// What became of the chosen cell, newest first, while it is looked at.
  var history: [HistoryEntry] = []
  /// What was done to the year, newest first, while its history is looked at.
  var acts: [HistoryAct] = []
  /// The act whose values are looked at.
  var openAct: HistoryAct?
  /// Whether those are shown instead of the history of the cell.
  var showsActs = false

  /// What in the file of the year keeps anything from being written into it.
  var fault: Finding? { book.faults[draft.year] }

  /// Who may change the year that is open.
  enum Desk: Hashable, Sendable {
    /// This board.
    case own
    /// Somebody else has it open.
    case held(LockHolder, LockHolder.State)
    /// The draft that was left cannot be read.
    case unusable(Finding)
    /// It could not be asked for.
    case failed(LocalizedText)
    /// The draft of somebody else is looked at.
    case looking(String)
  }

  /// Somebody else's draft of the same year.
  struct Colleague: Hashable, Sendable {
    /// Who.
    var user: String
    /// How many values wait.
    var count: Int
  }

  /// A draft as it is opened; `nil` if the book has no such year.
  init?(_ draft: Draft, in book: ScoreBook) {
    guard let table = book.with(draft).yearTable(draft.year) else { return nil }
    self.draft = draft
    self.book = book
    self.table = table
    columns = EntryColumns(book.definition, year: draft.year, level: draft.level)
    checks = DraftChecks(for: draft, in: book)
    review = checks.review(draft)
  }

  /// The same place with another draft of the same year, or with the same over other figures.
  func with(_ draft: Draft, in book: ScoreBook) -> EntryState {
    var draft = draft
    draft.published = book[draft.year]
    guard var next = EntryState(draft, in: book) else { return self }
    let field = next.fault == nil ? field : nil
    (next.cursor, next.isForm, next.field) = (cursor, isForm, field)
    (next.desk, next.others, next.user, next.waiting) = (desk, others, user, waiting)
    (next.position, next.keptAt, next.keepFailure) = (position, keptAt, keepFailure)
    if !refused.isEmpty { next.keep(refused: refused) }
    next.cursor.row = min(cursor.row, next.last.row)
    next.cursor.column = min(cursor.column, next.last.column)
    return next
  }

  /// The chosen cell.
  var cell: ScoreCell? {
    guard table.provinces.indices.contains(cursor.row), columns.items.indices.contains(cursor.column)
    else { return nil }
    return ScoreCell(code: table.provinces[cursor.row].code, item: columns.items[cursor.column])
  }

  /// The last row and the last column.
  var last: EntryCursor {
    EntryCursor(row: max(0, table.provinces.count - 1), column: max(0, columns.items.count - 1))
  }

  /// Does a step and finds again what follows; the steps that must be kept on the disk.
  mutating func apply(_ step: DraftStep) -> [LoggedStep] {
    let known = draft.steps.count
    let level = draft.level
    if case .edit(let edit) = step, edit.origin != .answered { forget(refusedIn: edit.cells.map(\.cell)) }
    guard draft.apply(step) else { return [] }
    if draft.level != level { takeLevel() }
    refresh()
    return Array(draft.steps[known...])
  }

  /// Finds again what follows from the draft.
  private mutating func refresh() {
    review = reviewed
    table = book.with(draft).yearTable(draft.year) ?? table
  }

  private mutating func takeLevel() {
    columns = EntryColumns(book.definition, year: draft.year, level: draft.level)
    cursor.column = min(cursor.column, max(0, columns.items.count - 1))
  }

  /// Puts the cursor on a cell.
  mutating func go(to cell: ScoreCell) {
    cursor.row = table.provinces.firstIndex { $0.code == cell.code } ?? cursor.row
    cursor.column = columns.items.firstIndex(of: cell.item) ?? cursor.column
    stop = EntryStop(cell: cell, cursor: cursor)
  }

  /// Whose draft it is: who edits it here or elsewhere; `nil` where nobody can or it is not known.
  var editor: String? {
    if fault != nil { return nil }
    return switch desk {
    case .own: user
    case .held(let holder, _): holder.user
    case .looking(let user): user
    case .unusable, .failed: nil
    }
  }

  /// Who edits, and what of it is safe on the disk, where something may be entered at all.
  var status: EntryPanel.Status {
    if let fault { return .init(Phrases.faultyYear(fault), .error) }
    if let keepFailure { return .init(Notices.notKept(keepFailure, unkeptCount), .error) }
    switch desk {
    case .held(let holder, let state): return .init(Notices.held(holder.words(state)), .warning)
    case .unusable(let finding): return .init(Notices.unusableDraft(finding), .error)
    case .failed(let words): return .init(Notices.cannotEnter(words), .error)
    case .looking(let user): return .init(lookingAt(user), .warning)
    case .own: break
    }
    if !refused.isEmpty { return .init(Notices.notOnDisk(LeavingWords.refused(refused.count)), .secondary) }
    if let confirmation = draft.confirmation {
      return draft.isConfirmed
        ? .init(Notices.confirmed(confirmation), .secondary)
        : .init(Notices.outrun(confirmation, draft.stepsSinceConfirmation ?? 0), .warning)
    }
    if !others.isEmpty { return .init(Notices.othersEnter(others), .secondary) }
    return .init(keptAt.map { Notices.keptAt(LocalTime($0).clock) } ?? Notices.keptAfterEveryCell, .secondary)
  }
}

extension EntryState {
  /// Whose draft it is, and whether somebody confirmed it as it is.
  private func lookingAt(_ user: String) -> LocalizedText {
    guard let confirmation = draft.confirmation else { return Notices.lookingAt(user) }
    return draft.isConfirmed
      ? Notices.lookingAtConfirmed(user, confirmation)
      : Notices.lookingAtOutrun(user, confirmation, draft.stepsSinceConfirmation ?? 0)
  }
}

extension Model {
  /// Who edits, and what of it is safe on the disk; else why nothing can be entered.
  var entryStatus: EntryPanel.Status? {
    if let fault = entry?.fault { return .init(Phrases.faultyYear(fault), .error) }
    return switch entering {
    case .allowed: entry?.status
    case .readOnly: .init(Notices.entryIsReadOnly, .warning)
    case .noFolder: .init(Notices.entryOffersFolder, .secondary)
    }
  }
}
