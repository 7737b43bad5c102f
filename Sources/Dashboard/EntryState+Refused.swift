import Pages
import Scores
import Words

/// A text that is no number, in the cell it was typed into: shown there until something else is.
///
/// It is no part of the draft: neither in its journal nor in any figure.
struct RefusedText: Hashable, Sendable {
  /// Where.
  var cell: ScoreCell
  /// What was typed.
  public var text: String
  /// Why it was refused.
  var words: LocalizedText
  /// How many edits of the draft stood then: an undo takes it back before those.
  var standingCount: Int
}

/// A cell to look at, and where the cursor stands for it: beside it, where the grid has no such column.
struct EntryStop: Hashable, Sendable {
  var cell: ScoreCell
  var cursor: EntryCursor
}

/// What was typed where there is no folder, and where one shall be made.
struct WaitingForFolder: Hashable, Sendable {
  /// A number begun, or a table pasted; `nil` where another key asked for the folder.
  var typed: Action?
  /// Where, once it was said.
  var path: String?
}

extension EntryState {
  /// What is wrong, doubtful and missing, texts that were refused among it.
  var reviewed: DraftReview {
    let texts = refused.map { ($0.cell, (text: $0.text, words: $0.words)) }
    return checks.review(draft, refused: Dictionary(texts) { $1 })
  }

  /// Leaves a text that is no number in its cell.
  mutating func refuse(_ text: String, _ words: LocalizedText, in cell: ScoreCell) {
    let new = RefusedText(cell: cell, text: text, words: words, standingCount: draft.standingCount)
    keep(refused: refused.filter { $0.cell != cell } + [new])
  }

  /// Has these texts and no others.
  mutating func keep(refused texts: [RefusedText]) {
    refused = texts
    review = reviewed
    table = counted
  }

  /// The year as it would be published, without what is published in cells that hold such a text.
  var counted: YearTable {
    guard !refused.isEmpty else { return book.with(draft).yearTable(draft.year) ?? table }
    var rest = draft
    rest.apply(
      .edit(draft.setting(Dictionary(refused.map { ($0.cell, CellFact.nothing) }, uniquingKeysWith: { $1 }))))
    return book.with(rest).yearTable(draft.year) ?? table
  }

  /// Takes the texts of some cells away: something else was entered there.
  mutating func forget(refusedIn cells: [ScoreCell]) {
    guard !refused.isEmpty else { return }
    let cells = Set(cells)
    keep(refused: refused.filter { !cells.contains($0.cell) })
  }

  /// Takes the latest text back, where it came after every edit that stands; what it was.
  mutating func takeBackRefused() -> RefusedText? {
    guard let last = refused.last, last.standingCount >= draft.standingCount else { return nil }
    keep(refused: refused.dropLast())
    return last
  }

  /// What was refused in a cell.
  func refusedText(in cell: ScoreCell) -> String? { refused.first { $0.cell == cell }?.text }

  /// What is talked about: the chosen cell, or the one that `!` stopped at beside it.
  var subject: ScoreCell? { stop.flatMap { $0.cursor == cursor ? $0.cell : nil } ?? cell }

  /// A cell in words: `Cao Bằng 1.1`.
  func words(for cell: ScoreCell) -> LocalizedText {
    let name = table.provinces.first { $0.code == cell.code }?.shortName ?? LocalizedText(same: cell.code)
    let item = Phrases.cellItem(cell.item)
    return LocalizedText(
      vi: "\(name.vietnamese) \(item.vietnamese)", en: "\(name.english) \(item.english)")
  }

  /// How many values changed since the disk last took the draft; 0 where it has all of it.
  var unkeptCount: Int {
    guard keepFailure != nil else { return 0 }
    let kept = position?.step ?? 0
    // The source or the level of the year is one, too.
    return max(draft.cellsChanged(since: kept).count, draft.steps.last?.number ?? 0 > kept ? 1 : 0)
  }
}
