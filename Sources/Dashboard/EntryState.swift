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
  /// Where a range begins that ends at the chosen cell; `nil` while none is marked.
  var mark: EntryCursor?
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
  /// Whether this board has the year, as it does from its first change on: whoever only looks holds nothing.
  var isTaken = false
  /// Who else has it.
  var holder: YearHolder?
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
    /// This board, as soon as it changes something.
    case own
    /// Somebody else: ``EntryState/holder``.
    case held
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
    (next.desk, next.isTaken, next.holder) = (desk, isTaken, holder)
    (next.others, next.user, next.waiting) = (others, user, waiting)
    (next.history, next.acts, next.showsActs, next.rehearsal) = (history, acts, showsActs, rehearsal)
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
    table = counted
  }

  private mutating func takeLevel() {
    columns = EntryColumns(book.definition, year: draft.year, level: draft.level)
    mark = nil
    cursor.column = min(cursor.column, max(0, columns.items.count - 1))
  }

  /// Puts the cursor on a cell.
  mutating func go(to cell: ScoreCell) {
    cursor.row = table.provinces.firstIndex { $0.code == cell.code } ?? cursor.row
    cursor.column = columns.items.firstIndex(of: cell.item) ?? cursor.column
    stop = EntryStop(cell: cell, cursor: cursor)
  }

  /// Whose draft it is, or who edits the year elsewhere; `nil` where nobody does or it is not known.
  var editor: String? {
    if fault != nil { return nil }
    switch desk {
    case .own where isTaken || !draft.steps.isEmpty: return user
    case .held: return holder?.holder.user
    case .looking(let user): return user
    case .own, .unusable, .failed: return nil
    }
  }

  /// Who edits, and what of it is safe on the disk, where something may be entered at all.
  var status: EntryPanel.Status {
    if let fault { return .init(Phrases.faultyYear(fault), .error) }
    if let keepFailure { return .init(Notices.notKept(keepFailure, unkeptCount), .error) }
    if let range { return .init(Notices.marked(range), .message) }
    switch desk {
    case .held: return .init(holder.map { Notices.held($0, self) } ?? Notices.keptAfterEveryCell, .warning)
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
  /// Whether the draft of somebody else is shown.
  var isLooking: Bool { if case .looking = desk { true } else { false } }

  /// Whether there is nothing to say but that what is entered goes to the disk.
  fileprivate var saysHowItIsKept: Bool { status.text == Notices.keptAfterEveryCell }

  /// Whose draft it is, how far, and whether somebody confirmed it as it is.
  private func lookingAt(_ user: String) -> LocalizedText {
    guard let confirmation = draft.confirmation else {
      return Notices.lookingAt(
        user, step: draft.steps.last?.number ?? 0, isEntering: holder?.holder.user == user)
    }
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
    case .allowed where mouse == .on && entry?.saysHowItIsKept == true:
      .init(Notices.keptAndPasted, .secondary)
    case .allowed: entry?.status
    case .readOnly where entry?.isLooking == true: entry?.status
    case .readOnly: .init(Notices.entryIsReadOnly, .warning)
    case .noFolder: .init(Notices.entryOffersFolder, .secondary)
    }
  }
}
