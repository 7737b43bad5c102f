import Words
import Workbooks

/// Words by which the columns of a table are known, in either language, folded as searches fold them.
struct HeadingList<Meaning: Hashable & Sendable>: Sendable {
  /// The first that fits counts.
  var words: [(meaning: Meaning, words: [String])]
  /// Those that a heading must say and nothing else: their words are part of other headings.
  var exact: Set<Meaning> = []
  /// The year the table is of: what a heading says of another one is not asked for.
  var year: Int?

  func meaning(of heading: String) -> Meaning? {
    let key = SearchKey(heading).text
    let years = year == nil ? [] : SheetChoice.years(in: heading)
    guard !key.isEmpty, years.isEmpty || years.contains(where: { $0 == year }) else { return nil }
    if let same = words.first(where: { $0.words.contains(key) }) { return same.meaning }
    return words.first { meaning, words in
      !exact.contains(meaning) && words.contains { $0.count > 3 && key.contains($0) }
    }?.meaning
  }
}

/// A table whose columns are known by their headings, of one or two rows; all other columns are left out and told.
struct HeadedTable<Meaning: Hashable & Sendable> {
  /// The rows below the headings.
  private(set) var rows: ArraySlice<TableGrid.Row>
  /// The columns as they were understood, and those left out, by their headings.
  private(set) var columns: [(name: String, meaning: Meaning)] = []
  private(set) var leftOut: [String] = []
  private var places: [Meaning: Int] = [:]
  private let grid: TableGrid

  /// The first table among sheets; `nil` where no row has headings enough.
  init?(_ grids: [TableGrid], by list: HeadingList<Meaning>, isHeading: (Set<Meaning>) -> Bool) {
    for grid in grids {
      for (place, row) in grid.rows.prefix(30).enumerated() {
        let meanings = row.cells.map(list.meaning)
        guard isHeading(Set(meanings.compactMap { $0 })) else { continue }
        self.grid = grid
        rows = grid.rows[(place + 1)...]
        take(names: row.cells, meanings, list)
        return
      }
    }
    return nil
  }

  private mutating func take(names: [String], _ meanings: [Meaning?], _ list: HeadingList<Meaning>) {
    var (names, meanings) = (names, meanings)
    // Below "cơ quan thực hiện" stand "chủ trì" and "phối hợp".
    if let below = rows.first, below.filled > 0,
      below.cells.allSatisfy({ $0.isEmpty || list.meaning(of: $0) != nil })
    {
      for (place, name) in below.cells.enumerated() where !name.isEmpty {
        while names.count <= place { (names, meanings) = (names + [""], meanings + [nil]) }
        (names[place], meanings[place]) = (name, list.meaning(of: name))
      }
      rows = rows.dropFirst()
    }
    // Columns counted from 1, as in forms.
    let count = rows.first.map { $0.cells.filter { !$0.isEmpty } } ?? []
    if count.count > 2, count.allSatisfy({ $0.filter { $0.isLetter || $0.isNumber }.count == 1 }) {
      rows = rows.dropFirst()
    }
    for (place, name) in names.enumerated() where !name.isEmpty {
      if let meaning = meanings[place], places[meaning] == nil {
        places[meaning] = place
        columns.append((name, meaning))
      } else {
        leftOut.append(name)
      }
    }
  }

  /// A cell in one line; `nil` where there is no such column.
  func text(_ meaning: Meaning, _ row: TableGrid.Row) -> String? {
    lines(meaning, row)?.replacing("\n", with: " ")
  }

  /// The same with its lines apart.
  ///
  /// A cell that reaches over several rows is that of each.
  func lines(_ meaning: Meaning, _ row: TableGrid.Row) -> String? {
    guard let place = places[meaning] else { return nil }
    let tall = grid.tallCells.first { $0.rows.contains(row.line) && $0.columns.contains(place) }
    guard row[place].isEmpty, let tall else { return row[place] }
    return rows.first { $0.line == tall.rows.lowerBound }?[tall.columns.lowerBound] ?? ""
  }
}

extension TableGrid {
  /// The tables of a workbook or a text, lines within a cell apart.
  static func all(in bytes: [UInt8], file: String) throws(Finding) -> [TableGrid] {
    if Workbook.isWorkbook(bytes) {
      do throws(WorkbookFault) {
        return try Workbook(bytes).sheets.map { TableGrid($0, keepsLines: true) }
      } catch {
        throw Finding(file: file, error.words)
      }
    }
    do throws(CSVFault) {
      return [try TableGrid(try CSVEncoding.text(of: bytes), keepsLines: true)]
    } catch {
      throw Finding(file: file, line: error.line, error.words)
    }
  }
}
