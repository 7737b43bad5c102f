import Words

/// A table whose heading was found: what its columns mean, and the rows that may be figures.
struct RecognisedTable {
  /// A row: one province.
  struct Row {
    /// Where it begins.
    var line: Int
    var cells: [String]
    /// Where each cell stands, where that is not the line of the row: a table that lies on its side.
    var lines: [Int]?
    /// Whether nobody sees it.
    var isHidden = false

    subscript(column: Int) -> String { column < cells.count ? cells[column] : "" }
    func line(of column: Int) -> Int { lines.flatMap { column < $0.count ? $0[column] : nil } ?? line }
  }

  /// The sheet it is on.
  var sheet: String?
  /// Whether every province has a column; then rows and columns are here already as in other tables.
  var liesOnItsSide = false
  /// The lines of its heading; nothing where it has none and its columns follow the index.
  var heading: ClosedRange<Int>?
  /// What the columns are called, both rows of a heading together.
  var names: [String]
  /// How the columns are called where they lie: `D`, `4`; on a side, their line.
  var labels: [String]
  var meanings: [HeadingMeaning]
  var rows: [Row]
  /// The lines above the heading that have anything in them.
  var titles: [Int] = []
  /// Columns nobody sees.
  var hiddenColumns: Set<Int> = []
  /// Whether the heading is that of the plain form: nothing of it is left out.
  var isPlain = false
  /// The column of the groups that the publisher gives of the total, where they are no figures here.
  var groupColumn: Int?
  /// Of how many its ranks are, where a heading says it.
  var rankedCount: Int?
  /// Formulas without a value among its figures: how many, and the line of the first.
  var uncomputed: (count: Int, line: Int)?

  /// Where the column with a meaning stands.
  func column(_ meaning: HeadingMeaning) -> Int? { meanings.firstIndex(of: meaning) }

  /// The columns of figures.
  var values: [(column: Int, item: ItemID)] {
    meanings.enumerated().compactMap { column, meaning in meaning.value.map { (column, $0) } }
  }

  /// How many figures it may have: by which one of several tables is chosen.
  var size: Int { rows.count * max(1, values.count) }
}
