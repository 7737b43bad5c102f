/// One thing a person did to a draft: what one undo takes back.
///
/// A paste or an import of a thousand cells is one edit.
public struct Edit: Hashable, Sendable {
  /// How it came about.
  public enum Origin: String, CaseIterable, Hashable, Sendable {
    /// Typed into a cell, or a suggestion taken.
    case typed
    /// Cells emptied.
    case cleared
    /// Copied from the cell above.
    case copied
    /// Pasted from a spreadsheet.
    case pasted
    /// Read from a file.
    case imported
    /// An answer to a question: a reason, or whose value stands.
    case answered
    /// A published change taken back.
    case takenBack = "taken_back"
  }

  /// How it came about.
  public var origin: Origin
  /// The cells as they shall be, each at most once.
  public var cells: [CellChange]
  /// The source as it shall be; `nil` leaves it.
  public var source: String?
  /// The level as it shall be; `nil` leaves it.
  public var level: EntryLevel?
  /// Of how many the ranks are; `nil` leaves it.
  public var ranked: Int?

  /// An edit of cells, of the source, of the level.
  public init(
    _ origin: Origin, cells: [CellChange] = [], source: String? = nil, level: EntryLevel? = nil
  ) {
    self.origin = origin
    self.cells = cells
    self.source = source
    self.level = level
  }
}

/// What a cell of a draft says.
public enum DraftEntry: Hashable, Sendable {
  /// Nothing was entered: what is published stands, if anything is.
  case untouched
  /// It is stated that there is no value. Never 0.
  case cleared
  /// What was published is gone: neither a value nor a statement.
  case removed
  /// A value was entered; it may still be wrong.
  case value(Double)
}

/// A cell as it shall be.
public struct CellChange: Hashable, Sendable {
  /// Where.
  public var cell: ScoreCell
  /// What it shall say.
  public var entry: DraftEntry
  /// What was published there when this was decided.
  ///
  /// The base of a merge by cell: see ``YearMerge``.
  public var over: CellFact
  /// Why the value is right although it is doubtful.
  public var reason: String?

  /// A cell as it shall be.
  public init(_ cell: ScoreCell, _ entry: DraftEntry, over: Double?, reason: String? = nil) {
    self.init(cell, entry, over: CellFact(over), reason: reason)
  }

  /// A cell as it shall be.
  public init(_ cell: ScoreCell, _ entry: DraftEntry, over: CellFact, reason: String? = nil) {
    self.cell = cell
    self.entry = entry
    self.over = over
    self.reason = reason
  }
}

/// A step in the life of a draft: what the journal keeps, one line each.
public enum DraftStep: Hashable, Sendable {
  /// Something was done.
  case edit(Edit)
  /// The last edit that stands was taken back.
  case undo
  /// The last edit that was taken back stands again.
  case redo
}
