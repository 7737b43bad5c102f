import Pages
import Scores
import TextUI
import Words

/// Panel 7: the scores of a year as a grid to enter them in, provinces down and items across.
///
/// Totals and ranks are those the draft would give. What is wrong or doubtful has a mark in its cell
/// and words below the grid.
struct EntryPanel: Panel {
  /// The year while it is entered.
  @Boxed var draft: Draft
  /// What is wrong, doubtful and missing in it.
  @Boxed var review: DraftReview
  /// What its cells are held against.
  @Boxed var checks: DraftChecks
  /// The year as it would be published.
  @Boxed var table: YearTable
  @Boxed var definition: IndexDefinition
  var columns: EntryColumns
  /// The chosen cell, by row and by place among the entered items.
  var cursor: EntryCursor
  /// Whether what is published of the year has few enough digits to be shown with all of them, as somebody
  /// entered it; the publisher's own files have more.
  var isPublishedShort = true
  /// The cells that are marked, if more than the chosen one.
  var range: EntryRange?
  /// Whether one province is shown as a form.
  var isForm = false
  /// What is being typed into the chosen cell.
  var field: TextField?
  /// The cell that is talked about below: the chosen one, or one the grid has no column for.
  var subject: ScoreCell?
  /// Who is editing, and since when it is on the disk.
  var status: Status?
  /// What keeps the whole year from being read, where it stands in the folder all the same.
  var fault: Finding?
  var language: Language

  /// Who edits, and whether it is safe.
  struct Status: Hashable, Sendable {
    /// The words.
    var text: LocalizedText
    /// How bad it is: `.secondary`, `.warning` or `.error`.
    var role: Role

    /// A state.
    init(_ text: LocalizedText, _ role: Role) {
      self.text = text
      self.role = role
    }
  }

  /// Draws the counts, the grid, and what there is to say about the chosen cell.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    if let fault {
      UnreadableYear(year: draft.year, fault: fault, language: language).draw(in: rect, on: &canvas)
      return
    }
    let parts = EntryLayout(rect)
    EntryHead(panel: self).draw(in: parts.head, on: &canvas)
    if isForm {
      EntryForm(panel: self).draw(in: parts.grid, on: &canvas)
    } else {
      EntryGrid(panel: self).draw(in: parts.grid, on: &canvas)
    }
    EntryCellPane(panel: self).draw(in: parts.pane, on: &canvas)
  }

  /// The whole name of an item, of a rank with that of the item it is of.
  func name(of item: ItemID) -> LocalizedText {
    guard item.isStated else { return definition.name(of: item) }
    let kind = item.aspect == .rank ? Phrases.rank : Phrases.group
    guard item.scored != .total else { return kind }
    let name = definition.shortName(of: item.scored)
    return LocalizedText(vi: "\(kind.vietnamese): \(name.vietnamese)", en: "\(kind.english): \(name.english)")
  }

  /// The chosen cell.
  var cell: ScoreCell? {
    guard table.provinces.indices.contains(cursor.row), columns.items.indices.contains(cursor.column)
    else { return nil }
    return ScoreCell(code: table.provinces[cursor.row].code, item: columns.items[cursor.column])
  }
}

/// A cell of the grid, by its row and its place among the entered items.
struct EntryCursor: Hashable, Sendable {
  /// The row, from 0.
  var row: Int = 0
  /// The place among the entered items, from 0.
  var column: Int = 0
}

/// Where the parts of the panel stand.
struct EntryLayout {
  let head: Rect
  let grid: Rect
  let pane: Rect

  init(_ rect: Rect) {
    let paneRows = rect.rows >= 18 ? 5 : rect.rows >= 11 ? 3 : 2
    let headRows = rect.rows >= 11 ? 2 : 1
    head = Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: headRows)
    grid = Rect(
      column: rect.column, row: rect.row + headRows, columns: rect.columns,
      rows: max(0, rect.rows - headRows - paneRows))
    pane = Rect(column: rect.column, row: grid.endRow, columns: rect.columns, rows: paneRows)
  }
}
