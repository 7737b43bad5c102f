/// Brings together what two people made of one year, cell by cell.
///
/// Where only one of them changed a cell, that change stands; where both made the same of it, so
/// does that. Only where they made different things of it must a person decide.
public struct YearMerge: Sendable {
  /// A cell that two people changed differently.
  public struct Conflict: Hashable, Sendable {
    /// Where.
    public var cell: ScoreCell
    /// What stood there before both; `nil` where nothing did.
    public var base: Double?
    /// What this person made of it.
    public var mine: Double?
    /// What the other made of it.
    public var theirs: Double?

    /// A cell that two people changed differently.
    public init(cell: ScoreCell, base: Double?, mine: Double?, theirs: Double?) {
      self.cell = cell
      self.base = base
      self.mine = mine
      self.theirs = theirs
    }
  }

  /// Whose value a cell has after merging.
  public enum Outcome: Hashable, Sendable {
    /// Both have the same.
    case same
    /// Only this person changed it.
    case mine
    /// Only the other changed it.
    case theirs
    /// Both did, differently.
    case conflict
  }

  /// Whose value a cell has; `nil` is a missing value, which is a value like any other here.
  public static func outcome(base: Double?, mine: Double?, theirs: Double?) -> Outcome {
    if mine == theirs { return .same }
    if mine == base { return .theirs }
    return theirs == base ? .mine : .conflict
  }

  /// The year with every change that is in no conflict; a cell in conflict has the other's value,
  /// which is the one that is published.
  public let merged: YearScores
  /// The cells that a person must decide, in the order of codes and items.
  public let conflicts: [Conflict]
  /// What the other changed and this person did not, as it came in.
  public let takenOver: [CellDifference]

  /// Merges two years that were made of one; all three are of the same year and set.
  ///
  /// - Parameters:
  ///   - base: what both began with; `nil` where the year did not exist.
  ///   - mine: what this person made of it.
  ///   - theirs: what the other made of it; its source stands.
  public init(base: YearScores?, mine: YearScores, theirs: YearScores) {
    let items = Set(mine.items).union(theirs.items).union(base?.items ?? []).sorted()
    let codes = Set(mine.codes).union(theirs.codes).union(base?.codes ?? []).sorted()
    var cells: [Double] = []
    var conflicts: [Conflict] = []
    var takenOver: [CellDifference] = []
    cells.reserveCapacity(items.count * codes.count)
    for code in codes {
      for item in items {
        let cell = ScoreCell(code: code, item: item)
        let (own, other) = (mine.value(item, of: code), theirs.value(item, of: code))
        let before = base?.value(item, of: code)
        switch YearMerge.outcome(base: before, mine: own, theirs: other) {
        case .same, .mine: cells.append(own ?? .nan)
        case .theirs:
          cells.append(other ?? .nan)
          takenOver.append(CellDifference(cell: cell, old: own, new: other))
        case .conflict:
          cells.append(other ?? .nan)
          conflicts.append(Conflict(cell: cell, base: before, mine: own, theirs: other))
        }
      }
    }
    merged = YearScores(
      year: theirs.year, set: theirs.set, source: theirs.source, items: items, codes: codes, cells: cells)
    self.conflicts = conflicts
    self.takenOver = takenOver
  }
}

extension Draft {
  /// The cells whose published value another changed since they were entered here, differently.
  ///
  /// The base of the merge is what was published when a cell was entered, this draft is mine, what
  /// is published now is theirs. ``keepingMine(_:)`` and ``takingTheirs(_:)`` decide one.
  public var conflicts: [YearMerge.Conflict] { cells.indices.compactMap(conflict(at:)) }

  func conflict(at place: Int) -> YearMerge.Conflict? {
    guard cells[place].state != .untouched else { return nil }
    let (base, theirs) = (cells[place].over.optional, beneath[place].optional)
    guard YearMerge.outcome(base: base, mine: value(at: place), theirs: theirs) == .conflict else {
      return nil
    }
    return YearMerge.Conflict(cell: cell(at: place), base: base, mine: value(at: place), theirs: theirs)
  }
}
