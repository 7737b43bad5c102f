import Words
import Workbooks

/// A table as it lies on its sheet: rows of cleaned cells, of which nobody knows yet what they mean.
struct TableGrid {
  /// A row, its cells up to the last that is not empty.
  struct Row {
    /// The line of a text, the row of a sheet, counted from 1.
    var line: Int
    var cells: [String]
    /// Whether nobody sees it.
    var isHidden = false

    /// The cell of a column, empty beyond the last.
    subscript(column: Int) -> String { column < cells.count ? cells[column] : "" }

    /// How many cells are not empty.
    var filled: Int { cells.count { !$0.isEmpty } }
  }

  /// The name of the sheet; nothing for a text.
  var sheet: String?
  /// The rows that are not empty.
  var rows: [Row]
  /// The columns nobody sees.
  var hiddenColumns: Set<Int> = []
  /// Ranges of more than one row that are shown as one cell; their content stands at the upper left.
  var tallCells: [Sheet.MergedRange] = []
  /// The lines and columns of formulas whose value the file does not have.
  var uncomputed: [(line: Int, column: Int)] = []
  /// How many columns there are.
  var width: Int { rows.map(\.cells.count).max() ?? 0 }

  /// The rows of a text, whatever stands between its fields.
  ///
  /// - Parameter keepsLines: whether lines within a cell stay apart; else a blank stands between them.
  init(_ text: [UInt8], delimiter: UInt8? = nil, keepsLines: Bool = false) throws(CSVFault) {
    let cleaned = keepsLines ? CellText.cleanedLines : CellText.cleaned
    var reader = CSVReader(text, delimiter: delimiter ?? CSVReader.delimiterOfAll(text))
    var row = CSVRow()
    rows = []
    while try reader.next(into: &row) {
      let cells = (0..<row.usedCount).map { cleaned(row.string($0)) }
      rows.append(Row(line: row.line, cells: cells))
    }
  }

  /// The rows of a sheet; what ranges that are shown as one hold stands at their upper left only.
  init(_ sheet: Sheet, keepsLines: Bool = false) {
    let cleaned = keepsLines ? CellText.cleanedLines : CellText.cleaned
    self.sheet = sheet.name
    hiddenColumns = sheet.hiddenColumns
    tallCells = sheet.merged.filter { $0.rows.count > 1 }
    rows = sheet.rows.map { row in
      Row(line: row.number, cells: row.cells.map { cleaned($0.text) }, isHidden: row.isHidden)
    }
    for row in sheet.rows {
      for (column, cell) in row.cells.enumerated() where cell == .uncomputed {
        uncomputed.append((row.number, column))
      }
    }
  }

  /// How a column is called where nothing else names it: by letters on a sheet, by number in a text.
  func label(of column: Int) -> String {
    sheet == nil ? String(column + 1) : ColumnLetters.text(of: column)
  }
}

extension ArraySlice<UInt8> {
  /// A line without what stands in quotes: `"88,5; hạng 15/63"` separates nothing.
  fileprivate var outsideQuotes: [UInt8] {
    let quote = UInt8(ascii: "\"")
    guard contains(quote) else { return Array(self) }
    var isQuoted = false
    return filter { byte in
      if byte == quote { isQuoted.toggle() }
      return !isQuoted
    }
  }
}

extension CSVReader {
  /// What stands between the fields of a whole text, titles and notes among its lines.
  ///
  /// Tabs where most lines have them, else bars, semicolons, commas: a comma may be part of a number.
  static func delimiterOfAll(_ text: [UInt8]) -> UInt8 {
    var lines = CSVLines(text)
    var (count, having) = (0, [UInt8: Int]())
    let candidates = [UInt8(ascii: "\t"), UInt8(ascii: "|"), UInt8(ascii: ";")]
    while count < 200, let line = lines.next() {
      guard !line.trimmed.isEmpty else { continue }
      count += 1
      let bare = line.outsideQuotes
      for candidate in candidates where bare.contains(candidate) { having[candidate, default: 0] += 1 }
    }
    return candidates.first { (having[$0] ?? 0) * 2 > count } ?? CSVReader(text).delimiter
  }
}
