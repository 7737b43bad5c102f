import Words

/// What importing a table would do, told before anything is written.
///
/// Made by ``CSVImport``; written by ``ScoreStore/write(_:by:)`` only if it is ready: all years or none.
public struct ImportPlan: Sendable {
  /// The index the scores are of, with what was published of it when the table was read.
  public var book: ScoreBook
  /// The file, as the person named it.
  public var file: String
  /// What it was asked to do.
  public var request: ImportRequest
  /// The years found in it, oldest first; where there are errors, with what could be read.
  public var years: [YearImport]
  /// Faults and doubts, in the order of the file.
  public var findings: [Finding]
  /// Whether reading stopped early because there were so many findings.
  public var isCutShort: Bool
  /// The tables of an office as they were understood; none for one in the plain form.
  public var tables: [TableUnderstanding] = []

  public var index: String { book.definition.id }

  /// How the file's bytes stand for letters, where that is not UTF-8.
  public var encoding: String?

  /// Whether it may be written: there is something in it and no error.
  public var isReady: Bool {
    !years.isEmpty && !findings.contains { $0.severity == .error }
  }

  /// The years that exist already, which only ``ImportRequest/Mode/merge`` and `replaceYear` may change.
  public var existingYears: [Int] { years.filter(\.exists).map(\.scores.year) }

  /// How many values of how many provinces the import would remove.
  public var removed: (values: Int, provinces: Int) {
    // What the press had goes with the mark, for the figures it stood for.
    let gone = years.filter { !($0.replacesPress(in: book)) }.flatMap { year in
      year.differences.filter { $0.old != nil && $0.new == nil }.map { (year.scores.year, $0.cell.code) }
    }
    return (gone.count, Set(gone.map(\.1)).count)
  }
}

/// What importing would do to one year.
public struct YearImport: Sendable {
  /// The figures of the table, and nothing else.
  public var table: YearScores
  /// The year as it would be written.
  public var scores: YearScores
  /// Whether the year has scores already.
  public var exists: Bool
  /// The rows that were matched to provinces, in the order of the file.
  public var rows: [MatchedRow]
  /// Where a year that exists would change, by province and item.
  public var differences: [CellDifference]
  /// Cells of the table that have no value, by province and item.
  public var missing: [ScoreCell]
  /// Doubtful cells that were accepted.
  public var doubtful: Set<ScoreCell> = []
  /// The codes of the provinces of the year's set that the file has no row for.
  public var absentProvinces: [String]
  /// The components in force that the file has no column for.
  public var absentComponents: [ItemID]

  /// Whether it is the whole table of a year of which there were press figures only.
  public func replacesPress(in book: ScoreBook) -> Bool {
    book[scores.year]?.isExcerpt == true && !scores.isExcerpt
  }

  /// How many provinces the table says anything of; others may have a row and nothing in it.
  public var provinceCount: Int {
    let columns = table.items.indices
    let stated = Set(table.statedMissing.map(\.code)).union(table.statedCells.map(\.code))
    return table.codes.enumerated().count { row, code in
      stated.contains(code) || columns.contains { !table.cell(row: row, column: $0).isNaN }
    }
  }

  /// How many cells of the table have a value.
  public var valueCount: Int { table.codes.count * table.items.count - missing.count }
}

/// A row of the file, and the province it was taken for.
public struct MatchedRow: Hashable, Sendable {
  /// The line it begins on.
  public var line: Int
  /// The code and name as they are written.
  public var written: String
  /// The code of the province.
  public var code: String
}

/// A row whose province was not found.
public struct UnmatchedRow: Hashable, Sendable {
  /// The line it begins on.
  public var line: Int
  /// The code and name as they are written.
  public var written: String
  /// What they stand for instead: a province of another set, or nearly one of these.
  public var answer: ProvinceAnswer?
  /// What is wrong and what to do.
  public var words: LocalizedText
}

/// One figure's place in a year.
public struct ScoreCell: Hashable, Sendable {
  /// The province.
  public var code: String
  public var item: ItemID

  /// A province's figure of an item.
  public init(code: String, item: ItemID) {
    self.code = code
    self.item = item
  }
}

/// One figure that would change.
public struct CellDifference: Hashable, Sendable {
  /// Where.
  public var cell: ScoreCell
  /// What stands there now; `nil` where there is nothing.
  public var old: Double?
  /// What would stand there; `nil` where there would be nothing.
  public var new: Double?
  /// Whether it was, and would be, stated that there is no figure.
  public var wasStated = false, isStated = false

  /// What the cell says now, and what it would say.
  public init(cell: ScoreCell, from old: CellFact, to new: CellFact) {
    self.init(
      cell: cell, old: old.value, new: new.value, wasStated: old == .statedMissing,
      isStated: new == .statedMissing)
  }

  init(cell: ScoreCell, old: Double?, new: Double?, wasStated: Bool = false, isStated: Bool = false) {
    self.cell = cell
    (self.old, self.new) = (old, new)
    (self.wasStated, self.isStated) = (wasStated, isStated)
  }

  /// What stands there now.
  public var before: CellFact { wasStated ? .statedMissing : CellFact(old) }
  /// What would stand there.
  public var after: CellFact { isStated ? .statedMissing : CellFact(new) }
}
