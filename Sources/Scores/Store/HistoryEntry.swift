import FoundationEssentials

/// One line of the history: who changed what, when, and why.
public struct HistoryEntry: Hashable, Sendable {
  /// What was done.
  public enum Action: String, CaseIterable, Hashable, Sendable {
    /// A draft was published: one entry a value.
    case publish
    /// A table was imported: one entry a year, and one for every value of a year that was there before.
    case `import`
    /// A change was taken back: one entry a value, and of a whole act one a year before them.
    case takeBack = "take_back"
    /// A second user confirmed what was published.
    case confirm
    /// A target was added, changed or ended; its goal year stands as the year.
    case target
    /// A measure or a report of a plan was recorded; the year it was recorded in stands as the year.
    case plan
    /// Who answers for an item was written down.
    case assign
  }

  /// By what it is named: unique within the history; `nil` in lines of old versions.
  public var id: String?
  /// When.
  public var time: Date
  /// Who.
  public var user: String
  /// What was done.
  public var action: Action
  public var index: String
  public var year: Int
  /// The id of the set its province is of.
  public var set: String?
  /// The value that changed; `nil` where the entry is of a whole year.
  public var cell: ScoreCell?
  /// What stood there; `nil` where there was no value.
  public var from: Double?
  /// What stands there since; `nil` where there is no value.
  public var to: Double?
  /// Whether it was, and is since, stated that there is no figure.
  public var wasStated = false, isStated = false
  /// Why.
  public var reason: String?
  /// Where the figures come from.
  public var source: String?
  /// Why, where that is more than where the figures come from: an import without a reason keeps its source
  /// as one.
  public var ownReason: String? { reason == source ? nil : reason }
  /// The file of an import.
  public var file: String?
  /// The entry that was taken back.
  public var of: String?
  /// The target that was changed, and how: `add`, `change`, `end`.
  public var target: String?, change: String?
  /// What of a plan was recorded; `change` says how: `state`, `log`, `sent`.
  public var planned: Planned?
  /// The item of an assignment.
  public var assigned: ItemID?
  /// What an import, or taking an act back, did to the year.
  public var counts: Counts?
  /// What of a target, a measure or an assignment was changed, old and new.
  public var changes: [FieldChange] = []
  /// Of a confirmation: how many steps of the draft followed it before it was published.
  public var stepsSince: Int?
  /// What all values of the year are since, in short; on the first line of an act that wrote the year.
  public var digest: String?
  /// What an act did to the year's file beside the values.
  public var beside: Beside?

  /// A measure or a report of a plan, and what was recorded of it.
  public struct Planned: Hashable, Sendable {
    /// The id of the plan.
    public var plan: String
    /// The id of the measure or of the report.
    public var measure: String?, report: String?
    /// What it was and is: a state, a day; of a log what was added.
    public var was: String?, now: String?
  }

  /// How many figures an act brought.
  public struct Counts: Hashable, Sendable {
    /// Whether the year existed.
    public var replaced = false
    /// Whether only the cells that were named could change.
    public var merged = false
    /// Provinces of which anything is said, cells with and without a value.
    public var provinces = 0, values = 0, missing = 0
    /// Values that are new, other, or gone.
    public var added = 0, changed = 0, removed = 0
    /// Values that were named and are as they were; `nil` in lines of old versions.
    public var unchanged: Int?
  }

  /// An entry; what is not given is not known.
  public init(
    id: String? = nil, by signature: Signature, _ action: Action, index: String, year: Int,
    set: String? = nil
  ) {
    self.id = id
    time = signature.time
    user = signature.user
    self.action = action
    self.index = index
    self.year = year
    self.set = set
  }
}

extension HistoryEntry {
  /// What the cell said before.
  public var before: CellFact { wasStated ? .statedMissing : CellFact(from) }
  /// What the cell says since.
  public var after: CellFact { isStated ? .statedMissing : CellFact(to) }

  /// Makes it the entry of a value that changed.
  mutating func take(_ difference: CellDifference) {
    cell = difference.cell
    (from, to) = (difference.old, difference.new)
    (wasStated, isStated) = (difference.wasStated, difference.isStated)
  }

  /// Whether it is about a year and not about single values of it.
  var isOfWholeYear: Bool {
    cell == nil && !(counts.map { $0.merged && $0.replaced } ?? false)
  }
}

extension HistoryEntry.Action {
  /// Whether it is about figures.
  public var isOfScores: Bool { ![.target, .plan, .assign].contains(self) }
}

/// The history of a data folder.
public struct History: Sendable {
  /// All entries, oldest first.
  public var entries: [HistoryEntry]
  /// Lines that could not be read.
  public var findings: [Finding]

  /// Entries, oldest first.
  public init(entries: [HistoryEntry] = [], findings: [Finding] = []) {
    self.entries = entries
    self.findings = findings
  }

  /// The entry with an id.
  public subscript(id: String) -> HistoryEntry? { entries.last { $0.id == id } }

  /// What became of one value, oldest first: its own changes, and what was done to its whole year.
  ///
  /// An act that names the cells it changed was not done to the whole year.
  public func of(_ cell: ScoreCell, year: Int, index: String) -> [HistoryEntry] {
    entries.filter {
      $0.index == index && $0.year == year && $0.action.isOfScores && ($0.cell == cell || $0.isOfWholeYear)
    }
  }
}
