/// Brings together what two people made of one year, cell by cell.
///
/// Where only one of them changed a cell, that change stands; where both made the same of it, so
/// does that. Only where they made different things of it must a person decide.
public struct YearMerge: Sendable {
  /// A cell that two people changed differently.
  public struct Conflict: Hashable, Sendable {
    /// Where.
    public var cell: ScoreCell
    /// What it said before both.
    public var before: CellFact
    /// What this person made it say.
    public var own: CellFact
    /// What the other made it say.
    public var other: CellFact
    /// Who that is, where it is known.
    public var by: String?

    /// A cell that two people changed differently.
    public init(cell: ScoreCell, before: CellFact, own: CellFact, other: CellFact) {
      self.cell = cell
      (self.before, self.own, self.other) = (before, own, other)
    }

    /// The value from before both, if there was one.
    public var base: Double? { before.value }
    /// This person's value, if there is one.
    public var mine: Double? { own.value }
    /// The other's value, if there is one.
    public var theirs: Double? { other.value }
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

  /// Whose word a cell has; that nothing is there, or is stated to be there, counts as any value.
  public static func outcome<Fact: Equatable>(base: Fact, mine: Fact, theirs: Fact) -> Outcome {
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
    let years = [mine, theirs] + (base.map { [$0] } ?? [])
    let items = Set(years.flatMap { $0.items + $0.statedMissing.map(\.item) }).sorted()
    let codes = Set(years.flatMap { $0.codes + $0.statedMissing.map(\.code) }).sorted()
    var cells: [Double] = []
    var stated: Set<ScoreCell> = []
    var conflicts: [Conflict] = []
    var takenOver: [CellDifference] = []
    cells.reserveCapacity(items.count * codes.count)
    for code in codes {
      for item in items {
        let cell = ScoreCell(code: code, item: item)
        let (own, other) = (mine.fact(item, of: code), theirs.fact(item, of: code))
        let before = base?.fact(item, of: code) ?? .nothing
        let outcome = YearMerge.outcome(base: before, mine: own, theirs: other)
        let fact = outcome == .same || outcome == .mine ? own : other
        cells.append(fact.value ?? .nan)
        if fact == .statedMissing { stated.insert(cell) }
        switch outcome {
        case .same, .mine: break
        case .theirs: takenOver.append(CellDifference(cell: cell, from: own, to: other))
        case .conflict: conflicts.append(Conflict(cell: cell, before: before, own: own, other: other))
        }
      }
    }
    var merged = YearScores(
      year: theirs.year, set: theirs.set, source: theirs.source, items: items, codes: codes, cells: cells)
    merged.statedMissing = stated
    self.merged = merged
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
    let (base, own, theirs) = (cells[place].overFact, fact(at: place), publishedFact(at: place))
    guard YearMerge.outcome(base: base, mine: own, theirs: theirs) == .conflict else { return nil }
    var conflict = YearMerge.Conflict(cell: cell(at: place), before: base, own: own, other: theirs)
    conflict.by = publishers[conflict.cell]
    return conflict
  }
}
