import Words

/// A year's scores while they are entered: cells over what is published, with every step that led there.
///
/// A pure value: the same steps always give the same draft. What is published beneath is given in
/// from outside and may change while the draft is open; untouched cells follow it.
public struct Draft: Sendable {
  public let index: String
  public let year: Int
  /// The id of the set of provinces the year has.
  public let set: String
  /// The provinces of the set, in its order: the rows.
  public let codes: [String]
  /// Every item in force, the total first, each dimension before its components; behind them the ranks and
  /// groups that may be published.
  public let items: [ItemID]
  /// How finely the publication gives the figures.
  public internal(set) var level: EntryLevel
  /// The level before any step.
  package let firstLevel: EntryLevel
  /// The source that was entered; `nil` leaves the published one.
  var enteredSource: String?
  /// Of how many the ranks are, as it was entered; `nil` leaves what is published.
  var enteredRanked: Int?
  /// Whether the index is one of published ranks.
  public let publishesRanks: Bool
  /// What a second user wrote about this draft, if one did.
  public var confirmation: Confirmation?
  /// Who published cells that are in conflict, where it is known.
  public var publishers: [ScoreCell: String] = [:]
  /// What is published of the year, now.
  public var published: YearScores? {
    didSet {
      beneath = Draft.cells(of: published, codes: codes, items: items)
      beneathStated = placesStatedBeneath
    }
  }

  /// All steps so far, numbered: what a journal has to keep.
  public internal(set) var steps: [LoggedStep] = []

  /// The numbers published beneath, row after row; NaN where there is none.
  private(set) var beneath: [Double]
  /// The places of which it is published that there is no figure.
  private(set) var beneathStated: Set<Int> = []
  /// The cells, row after row.
  var cells: [Cell]
  /// The reasons given, by place.
  var reasons: [Int: String] = [:]
  /// The edits that stand, and how each is taken back.
  var done: [Reversible] = []
  /// The edits that were taken back, the next to stand again last.
  var undone: [Reversible] = []

  private let rows: [String: Int]
  private let columns: [ItemID: Int]

  /// A cell in few bytes: a draft is copied with every key.
  struct Cell: Equatable, Sendable {
    enum State: UInt8 { case untouched, cleared, removed, value }
    var state = State.untouched
    /// Whether it was published that there is no figure when the cell was entered.
    var isOverStated = false
    var number = Double.nan
    /// What was published when the cell was entered; NaN where no figure was.
    var over = Double.nan
  }

  /// An edit with what stood there before it.
  struct Reversible: Sendable {
    var number: Int
    var edit: Edit
    var inverse: Edit
    var enteredSource: String?
    var enteredRanked: Int?
  }

  /// A draft without a step; `nil` if the index or the provinces have no such year.
  ///
  /// Its source is the published one, where the year exists; so is its level, unless one is given.
  public init?(year: Int, level: EntryLevel? = nil, in book: ScoreBook) {
    let published = book[year].flatMap { $0.isPlaceholder ? nil : $0 }
    guard
      let set = published.map({ book.registry.provinceSet($0.set) }) ?? book.registry.provinceSet(in: year)
    else { return nil }
    guard book.definition.isInForce(.total, in: year) else { return nil }
    let items = book.definition.items(in: year) + book.definition.statedItems(in: year)
    publishesRanks = book.definition.publishesRanks
    index = book.definition.id
    self.year = year
    self.set = set.id
    self.level = level ?? published?.level(book.definition) ?? .component
    firstLevel = self.level
    codes = set.codes
    self.items = items
    self.published = published
    beneath = Draft.cells(of: published, codes: codes, items: items)
    cells = [Cell](repeating: Cell(), count: codes.count * items.count)
    rows = Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    columns = Dictionary(items.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    beneathStated = placesStatedBeneath
  }

  private var placesStatedBeneath: Set<Int> {
    Set((published?.statedMissing ?? []).compactMap { place(of: $0) })
  }

  private static func cells(of scores: YearScores?, codes: [String], items: [ItemID]) -> [Double] {
    guard let scores else { return [Double](repeating: .nan, count: codes.count * items.count) }
    let columns = scores.columns(of: items)
    return codes.flatMap { code -> [Double] in
      let row = scores.row(of: code)
      return zip(columns, items).map { column, item -> Double in
        if item.isStated { return scores.stated(item, of: code).map(Double.init) ?? .nan }
        guard let row, column >= 0 else { return Double.nan }
        return scores.cell(row: row, column: column)
      }
    }
  }
}

/// A step with its number, by which a journal knows it.
public struct LoggedStep: Hashable, Sendable {
  /// Counted from 1 in the life of the draft.
  public var number: Int
  public var step: DraftStep
  /// Of an undo or redo: the number of the edit it is about.
  public var of: Int?

  package init(number: Int, step: DraftStep, of: Int? = nil) {
    (self.number, self.step, self.of) = (number, step, of)
  }
}

/// What a second user wrote about a draft.
public struct Confirmation: Hashable, Sendable {
  /// Who; never the user whose draft it is.
  public var by: Signature
  public var note: String
  /// The number of the draft's last step when it was written.
  public var lastStep: Int

  /// A note about a draft up to one of its steps.
  public init(by: Signature, note: String, lastStep: Int) {
    self.by = by
    self.note = note
    self.lastStep = lastStep
  }
}

extension Draft {
  /// Where the figures come from, as entered or as published; publishing needs it.
  ///
  /// One that is published in two languages is entered, and told here, in Vietnamese.
  public var source: String { enteredSource ?? published?.source.vietnamese ?? "" }

  /// The same in both languages: the published one until another is entered.
  public var sourceText: LocalizedText {
    guard let text = published?.source, text.vietnamese == source else { return LocalizedText(same: source) }
    return text
  }

  /// Of how many the ranks are: as entered, else as published; of an index with published ranks all provinces
  /// of the year, where nothing else was said.
  public var ranked: Int? {
    enteredRanked ?? published?.rankedCount ?? (publishesRanks ? codes.count : nil)
  }

  /// Whether ranks and groups are figures of the draft: where they are published, or come before the table.
  public var takesStated: Bool { publishesRanks || level == .excerpt }

  /// What a cell says; untouched where there is no such cell.
  public subscript(cell: ScoreCell) -> DraftEntry {
    place(of: cell).map { cells[$0].entry } ?? .untouched
  }

  /// The value a cell has: what was entered, else what is published; `nil` where it has none.
  public func value(_ cell: ScoreCell) -> Double? { place(of: cell).flatMap { value(at: $0) } }

  /// Why the value of a cell is right although it is doubtful, where that was said.
  public func reason(_ cell: ScoreCell) -> String? { place(of: cell).flatMap { reasons[$0] } }

  /// What a cell says: as entered, else as published.
  public func fact(_ cell: ScoreCell) -> CellFact { place(of: cell).map { fact(at: $0) } ?? .nothing }

  /// What is published in a cell, now.
  public func publishedValue(_ cell: ScoreCell) -> Double? { publishedFact(cell).value }

  /// What is published of a cell, now: a value, that there is none, or nothing.
  public func publishedFact(_ cell: ScoreCell) -> CellFact {
    place(of: cell).map { publishedFact(at: $0) } ?? .nothing
  }

  /// Whether the draft has this cell: a province of the set, an item in force.
  public func has(_ cell: ScoreCell) -> Bool { place(of: cell) != nil }

  /// Whether the confirmation is of the draft as it is now.
  public var isConfirmed: Bool { confirmation.map { $0.lastStep == (steps.last?.number ?? 0) } ?? false }

  /// How many steps followed the one that was confirmed; `nil` where nobody confirmed.
  public var stepsSinceConfirmation: Int? {
    confirmation.map { confirmation in steps.count { $0.number > confirmation.lastStep } }
  }

  /// The cells that would change what is published, row after row.
  public var differences: [CellDifference] {
    cells.indices.compactMap { place in
      guard cells[place].state != .untouched else { return nil }
      let (old, new) = (publishedFact(at: place), fact(at: place))
      return old == new ? nil : CellDifference(cell: cell(at: place), from: old, to: new)
    }
  }

  /// Where a cell stands in the arrays.
  func place(of cell: ScoreCell) -> Int? {
    guard let row = rows[cell.code], let column = columns[cell.item] else { return nil }
    return row * items.count + column
  }

  func cell(at place: Int) -> ScoreCell {
    ScoreCell(code: codes[place / items.count], item: items[place % items.count])
  }

  /// Where an item stands in a row.
  func column(of item: ItemID) -> Int? { columns[item] }

  /// The number at a place; NaN where there is none.
  func number(at place: Int) -> Double {
    switch cells[place].state {
    case .untouched: beneath[place]
    case .cleared, .removed: .nan
    case .value: cells[place].number
    }
  }

  func value(at place: Int) -> Double? { number(at: place).optional }

  func fact(at place: Int) -> CellFact {
    switch cells[place].state {
    case .untouched: publishedFact(at: place)
    case .cleared: .statedMissing
    case .removed: .nothing
    case .value: .value(cells[place].number)
    }
  }

  func publishedFact(at place: Int) -> CellFact {
    beneathStated.contains(place) ? .statedMissing : CellFact(beneath[place].optional)
  }
}

extension Draft.Cell {
  var entry: DraftEntry {
    switch state {
    case .untouched: .untouched
    case .cleared: .cleared
    case .removed: .removed
    case .value: .value(number)
    }
  }

  /// What was published when the cell was entered.
  var overFact: CellFact { isOverStated ? .statedMissing : CellFact(over.optional) }

  init(_ entry: DraftEntry, over: CellFact) {
    switch entry {
    case .untouched: return
    case .cleared: state = .cleared
    case .removed: state = .removed
    case .value(let number): (state, self.number) = (.value, number)
    }
    self.over = over.value ?? .nan
    isOverStated = over == .statedMissing
  }
}

extension Double {
  /// The number; `nil` for NaN, which stands for a missing value in tables.
  var optional: Double? { isNaN ? nil : self }
}
