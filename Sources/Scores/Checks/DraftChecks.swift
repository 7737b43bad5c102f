import Words

/// All that the cells of a draft are held against, found once for a year: scales, last year, jumps.
///
/// Making one reads the years that compare and takes milliseconds; checking a whole draft with it
/// takes a fraction of one, so that it can be done with every key.
public struct DraftChecks: Sendable {
  @Boxed package var definition: IndexDefinition
  package let registry: ProvinceRegistry
  let year: Int
  /// What there is to know of each column of a draft of the year.
  let columns: [Column]
  /// The values of the year before, row after row; NaN where there is none.
  private let before: [Double]
  /// The rows for which those are means over the members of a merged province.
  private let derivedRows: Set<Int>
  /// By place, the members without a value: a mean of the others is nothing that a value is held against.
  private let lacking: [Int: [LocalizedText]]

  struct Column: Sendable {
    var item: ItemID
    var scale: ClosedRange<Double>
    /// `nil` where the year does not compare with the one before, or no years compare at all.
    var limit: JumpLimit?
    /// The columns of the components the item is the sum of; empty for a component.
    var components: [Int]
    /// The columns of the dimensions, for the total.
    var dimensions: [Int]
    /// By how much a total that is no plain sum rises with a point of each of its components.
    var factors: [Double]?
  }

  /// The checks for drafts of a year.
  ///
  /// - Parameters:
  ///   - draft: any draft of the year; only its shape counts.
  ///   - jumpsOf: the items of which jumps are looked at; all where it is `nil`.
  public init(for draft: Draft, jumpsOf wanted: Set<ItemID>? = nil, in book: ScoreBook) {
    definition = book.definition
    registry = book.registry
    year = draft.year
    let scales = book.definition.scales(in: draft.year)
    let last = book.registry.provinceSet(draft.set).flatMap { LastYear(draft.year, set: $0, in: book) }
    let members = last?.isDerived == true ? book.registry.provinceSet(draft.set)?.provinces ?? [] : []
    derivedRows = Set(members.indices.filter { members[$0].members.count > 1 })
    let dimensions = book.definition.dimensions(in: draft.year).compactMap { draft.column(of: $0.id) }
    columns = draft.items.map { item in
      let parts = book.definition.parts(of: item, in: draft.year)
      return Column(
        item: item, scale: scales[item] ?? 0...0,
        limit: last == nil || item.isStated || wanted?.contains(item) == false
          ? nil : JumpLimit(of: item, before: draft.year, in: book),
        components: parts == [item] ? [] : parts.compactMap(draft.column(of:)),
        dimensions: item == .total ? dimensions : [],
        factors: item == .total ? book.definition.factors(of: parts, in: draft.year) : nil)
    }
    let values = draft.items.map { $0.isStated ? nil : last?.values(of: $0) }
    let stated = draft.items.map { $0.isStated ? last?.stated($0) : nil }
    var lacking: [Int: [LocalizedText]] = [:]
    for (column, values) in values.enumerated() {
      for (row, members) in values?.lacking ?? [:] {
        lacking[row * draft.items.count + column] = members
      }
    }
    before = draft.codes.indices.flatMap { row in
      zip(values, stated).map { values, stated in
        stated?[row] ?? (values?.lacking[row] == nil ? values?.numbers[row] ?? .nan : .nan)
      }
    }
    self.lacking = lacking
  }

  /// The value of the year before in a cell, if there is one that compares; shown beside it.
  public func before(_ cell: ScoreCell, in draft: Draft) -> Double? {
    draft.place(of: cell).flatMap { before[$0].optional }
  }

  /// The members of a merged province that had no value in the year before, where others had one.
  public func lacking(_ cell: ScoreCell, in draft: Draft) -> [LocalizedText] {
    draft.place(of: cell).flatMap { lacking[$0] } ?? []
  }

  /// Whether that value is a mean over the members of a merged province.
  public func isBeforeDerived(_ cell: ScoreCell, in draft: Draft) -> Bool {
    draft.place(of: cell).map { derivedRows.contains($0 / columns.count) } ?? false
  }

  /// Whether an item measures the same as in the year before.
  public func compares(_ item: ItemID) -> Bool {
    !item.isStated && definition.seriesBreak(of: item, in: year) == nil
  }

  /// The least and greatest possible value of an item, if it is in force.
  public func scale(of item: ItemID) -> ClosedRange<Double>? {
    item.isStated ? nil : columns.first { $0.item == item }?.scale
  }

  /// What is wrong or doubtful about a draft, what is missing, and how much is there.
  ///
  /// - Parameters:
  ///   - draft: a draft of the year these checks were made for.
  ///   - refused: texts in cells that are no numbers, and why; each counts as a fault of its cell.
  public func review(
    _ draft: Draft, refused: [ScoreCell: (text: String, words: LocalizedText)] = [:]
  ) -> DraftReview {
    // Of press figures nothing is missing.
    let level = draft.level == .excerpt ? [] : Set(definition.items(at: draft.level, in: draft.year))
    var review = DraftReview(draft, required: columns.map { level.contains($0.item) })
    let doubts = StatedDoubts(draft, self)
    for place in draft.cells.indices {
      if !refused.isEmpty, let (text, words) = refused[draft.cell(at: place)] {
        review.add(finding(.refused(text, words), place, draft), at: place)
      }
      findings(at: place, in: draft, doubts) { review.add($0, at: place) }
    }
    return review
  }

  /// What is wrong or doubtful about one cell.
  public func findings(_ cell: ScoreCell, in draft: Draft) -> [DraftFinding] {
    var found: [DraftFinding] = []
    guard let place = draft.place(of: cell) else { return [] }
    findings(at: place, in: draft, StatedDoubts(draft, self)) { found.append($0) }
    return found
  }

  private func findings(
    at place: Int, in draft: Draft, _ stated: StatedDoubts, add: (DraftFinding) -> Void
  ) {
    if columns[place % columns.count].item.isStated, !draft.takesStated { return }
    guard draft.cells[place].state != .untouched else {
      if let sum = sum(at: place, in: draft) { add(finding(sum, place, draft)) }
      return
    }
    let conflict = draft.conflict(at: place)
    if let conflict { add(finding(.conflict(conflict), place, draft)) }
    if let fault = fault(of: draft.number(at: place), in: columns[place % columns.count], draft) {
      return add(finding(fault, place, draft))
    }
    let doubts = [jump(at: place, in: draft), sum(at: place, in: draft), stated[place]].compactMap { $0 }
    for doubt in doubts { add(finding(doubt, place, draft)) }
    // One reason says why a value is right and why it changed.
    guard conflict == nil, doubts.isEmpty, let change = change(at: place, in: draft) else { return }
    add(finding(change, place, draft))
  }

  private func fault(of number: Double, in column: Column, _ draft: Draft) -> DraftFinding.Kind? {
    if column.item.isStated { return StatedDoubts.fault(of: number, column.item, draft, definition) }
    guard !number.isNaN, !column.scale.contains(number) else { return nil }
    if number == 0 { return .zero }
    let suggestion = DraftChecks.suggestion(for: number, in: column.scale)
    return .outOfScale(number, scale: column.scale, suggestion: suggestion)
  }

  private func jump(at place: Int, in draft: Draft) -> DraftFinding.Kind? {
    guard let number = draft.number(at: place).optional, let last = before[place].optional,
      var limit = columns[place % columns.count].limit, limit.isPassed(from: last, to: number)
    else { return nil }
    limit.isOfMeans = derivedRows.contains(place / columns.count)
    return .jump(from: last, to: number, limit: limit)
  }

  /// A published value of which the draft says something else.
  private func change(at place: Int, in draft: Draft) -> DraftFinding.Kind? {
    guard let old = draft.publishedFact(at: place).value else { return nil }
    let new = draft.fact(at: place)
    return new == .value(old) ? nil : .change(from: old, to: new)
  }

  private func sum(at place: Int, in draft: Draft) -> DraftFinding.Kind? {
    let stated = draft.number(at: place)
    guard !stated.isNaN else { return nil }
    return wrongSum(columns[place % columns.count], place: place, stated: stated, in: draft).map {
      .sum(stated: stated, sum: $0)
    }
  }

  private func finding(_ kind: DraftFinding.Kind, _ place: Int, _ draft: Draft) -> DraftFinding {
    DraftFinding(cell: draft.cell(at: place), kind: kind, reason: draft.reasons[place])
  }

  /// The value with its decimal sign moved so that it fits the scale: 18.04 → 1.804.
  static func suggestion(for number: Double, in scale: ClosedRange<Double>) -> Double? {
    for power in [10.0, 100, 1000, 10000] {
      let smaller = DecimalSum.clean(number / power)
      if scale.contains(smaller) { return smaller }
    }
    let negated = -number
    return scale.contains(negated) ? negated : nil
  }
}

extension JumpLimit {
  /// Whether a change is larger than any there was, beyond the noise of binary numbers.
  func isPassed(from last: Double, to number: Double) -> Bool {
    let change = number - last
    return change > rise + 1e-9 || -change > fall + 1e-9
  }

  /// How far an item moved from year to year, over the years that compare with one; `nil` where
  /// that year begins a new series, or no two years before it compare.
  init?(of item: ItemID, before year: Int, in book: ScoreBook) {
    let definition = book.definition
    guard definition.seriesBreak(of: item, in: year) == nil else { return nil }
    var (rise, fall, since, pairs) = (0.0, 0.0, year - 1, 0)
    guard var later = book.values(of: item, in: since) else { return nil }
    // How far some provinces moved says nothing about all.
    guard !later.isExcerpt else { return nil }
    while definition.seriesBreak(of: item, in: since) == nil,
      definition.isInForce(item, in: since - 1),
      let earlier = book.values(of: item, in: since - 1), earlier.provinceSet.id == later.provinceSet.id,
      !earlier.isExcerpt
    {
      for place in later.numbers.indices where place < earlier.numbers.count {
        let change = later.numbers[place] - earlier.numbers[place]
        guard !change.isNaN else { continue }
        pairs += 1
        if change > rise { rise = change }
        if -change > fall { fall = -change }
      }
      (later, since) = (earlier, since - 1)
    }
    guard pairs > 0 else { return nil }
    self.init(
      rise: DecimalSum.clean(rise), fall: DecimalSum.clean(fall), since: since, through: year - 1,
      unit: definition.oneUnit)
  }
}

/// The year before, over the provinces of a draft's year.
private struct LastYear {
  let isDerived: Bool
  private let year: Int
  private let book: ScoreBook

  /// `nil` if there is none, or none over these provinces.
  init?(_ year: Int, set: ProvinceSet, in book: ScoreBook) {
    guard !book.isPress(year - 1), let own = book[year - 1]?.set else { return nil }
    guard own == set.id || book.registry.sets.last?.id == set.id else { return nil }
    isDerived = own != set.id
    self.year = year - 1
    self.book = book
  }

  /// The ranks or groups that were published, one number a province of the set; nothing of other provinces.
  func stated(_ item: ItemID) -> [Double]? {
    guard !isDerived, let scores = book[year], let set = book.registry.provinceSet(scores.set) else {
      return nil
    }
    return set.codes.map { scores.stated(item, of: $0).map(Double.init) ?? .nan }
  }

  /// One number a province of the set; NaN where there is none.
  func values(of item: ItemID) -> ItemValues? {
    book.values(of: item, in: year, basis: isDerived ? .merged : .published)
  }
}
