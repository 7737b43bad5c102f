import Panels
import Scores
import TextUI
import Words

/// A year while it is entered: the draft, where the cursor is, and what follows from the draft.
public struct EntryState: Sendable {
  /// The year as it was entered so far, with every step.
  public internal(set) var draft: Draft
  /// The columns of the grid.
  let columns: EntryColumns
  /// What cells are held against.
  let checks: DraftChecks
  /// What is wrong, doubtful and missing.
  public internal(set) var review: DraftReview
  /// The year as it would be published.
  var table: YearTable
  /// The chosen cell.
  public internal(set) var cursor = EntryCursor()
  /// The first row in sight.
  var offset = 0
  /// What is being typed into the chosen cell; `nil` while no cell is open.
  public internal(set) var field: TextField?
  /// What is wrong with what was typed.
  var typingFault: LocalizedText?
  /// Who edits, and since when it is safe on the disk.
  var status: LocalizedText?

  /// A draft as it is opened; `nil` if the book has no such year.
  init?(_ draft: Draft, in book: ScoreBook) {
    guard let table = book.with(draft).yearTable(draft.year) else { return nil }
    self.draft = draft
    self.table = table
    columns = EntryColumns(book.definition, year: draft.year, level: draft.level)
    checks = DraftChecks(for: draft, in: book)
    review = checks.review(draft)
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
  mutating func apply(_ step: DraftStep, in book: ScoreBook) -> [LoggedStep] {
    let known = draft.steps.count
    guard draft.apply(step) else { return [] }
    refresh(in: book)
    return Array(draft.steps[known...])
  }

  /// Finds again what follows from the draft.
  mutating func refresh(in book: ScoreBook) {
    review = checks.review(draft)
    table = book.with(draft).yearTable(draft.year) ?? table
  }

  /// Puts the cursor on a cell.
  mutating func go(to cell: ScoreCell) {
    cursor.row = table.provinces.firstIndex { $0.code == cell.code } ?? cursor.row
    cursor.column = columns.items.firstIndex(of: cell.item) ?? cursor.column
  }
}

extension Model {
  /// Opens panel 7; a draft that was left is looked for outside.
  mutating func openEntry() -> [Effect] {
    screen = .entry
    guard entry == nil, let draft = newDraft() else { return [] }
    return open(draft)
  }

  /// Enters another year; the draft of this one stays where it is.
  mutating func stepEntryYear(_ step: Int) -> [Effect] {
    guard let year = entry?.draft.year, let draft = newDraft(of: year + step) else {
      notice = entry.map { Notice(Notices.noSuchEntryYear($0.draft.year + step), .warning) }
      return []
    }
    return open(draft)
  }

  private mutating func open(_ draft: Draft) -> [Effect] {
    entry = EntryState(draft, in: book)
    return entering == .allowed ? [.openDraft(year: draft.year)] : []
  }

  /// The draft that is begun where none was left: the year after the newest, else the newest.
  func newDraft(of year: Int? = nil) -> Draft? {
    let years = year.map { [$0] } ?? [(book.newestYear ?? 0) + 1, book.newestYear ?? 0]
    return years.lazy.compactMap { Draft(year: $0, in: book) }.first
  }

  /// Keeps the chosen row in sight.
  mutating func keepEntryInSight() {
    guard let state = entry else { return }
    let rows = EntryPanel.rows(in: View.inside(of: self))
    let last = max(0, state.table.provinces.count - rows)
    entry?.offset = min(max(state.offset, state.cursor.row - rows + 1), state.cursor.row, last)
  }
}
