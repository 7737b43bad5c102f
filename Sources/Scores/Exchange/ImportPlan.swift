import Words

/// What importing a table would do, told before anything is written.
///
/// Made by ``CSVImport``; written by ``FolderWriter`` only if it is ready: all years or none.
public struct ImportPlan: Sendable {
  /// The id of the index the scores are of.
  public var index: String
  /// The file, as the person named it.
  public var file: String
  /// The years found in it, oldest first; where there are errors, with what could be read.
  public var years: [YearImport]
  /// Faults and doubts, in the order of the file.
  public var findings: [Finding]
  /// Whether reading stopped early because there were so many findings.
  public var isCutShort: Bool

  /// Whether it may be written: there is something in it and no error.
  public var isReady: Bool {
    !years.isEmpty && !findings.contains { $0.severity == .error }
  }

  /// The years that exist already, which only replacing may change.
  public var existingYears: [Int] { years.filter(\.exists).map(\.scores.year) }
}

/// What importing would do to one year.
public struct YearImport: Sendable {
  /// The year as it would be written.
  public var scores: YearScores
  /// Whether the year has scores already.
  public var exists: Bool
  /// The rows that were matched to provinces, in the order of the file.
  public var rows: [MatchedRow]
  /// Where a year that exists would change, by province and item.
  public var differences: [CellDifference]
  /// Cells of the new year that have no value, by province and item.
  public var missing: [ScoreCell]
  /// The codes of the provinces of the year's set that the file has no row for.
  public var absentProvinces: [String]
  /// The components in force that the file has no column for.
  public var absentComponents: [ItemID]

  /// How many cells have a value.
  public var valueCount: Int { scores.codes.count * scores.items.count - missing.count }
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
  /// The item.
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
