import Words

/// One target with the figures it is judged by.
struct JudgedTarget {
  @Boxed var target: Target
  let judge: TargetJudge
  let book: ScoreBook?
  /// Where the province stood in the base year; `nil` without a figure, or where the kind needs none.
  let base: TargetBase?

  init(_ target: Target, judge: TargetJudge) {
    self.target = target
    self.judge = judge
    book = judge.books[target.index]
    base = JudgedTarget.base(of: target, in: book)
  }

  /// Why nothing can be judged.
  var problem: TargetOutlook.Problem? {
    if case .completion(let counted) = target.kind {
      return counted.progress.contains { $0.total > 0 } ? nil : .notCounted
    }
    guard let book, !book.years.isEmpty else { return .noIndex }
    // A score is held against its goal without one.
    return lacksBase && target.kind.name != .score ? .noBase : nil
  }

  /// Whether the base year has no figure for a path to begin with, or for parts to be held against.
  var lacksBase: Bool {
    switch target.kind {
    case .climb, .score: base == nil
    case .partsRise: baseStanding(of: target.item) == nil && !hasBaseParts
    default: false
    }
  }

  /// The years it is judged in: those of the target, and where it names no base year and holds a year against
  /// nothing but its goal, from the newest figure before a goal year that has none yet.
  var years: ClosedRange<Int> {
    let own = target.years
    guard target.baseYear == nil, let book, heldAgainstGoal(target.goalYear)?.actual == nil else {
      return own
    }
    let newest = book.years.last {
      $0 < target.goalYear && $0 >= target.goalYear - Target.longest && heldAgainstGoal($0)?.actual != nil
    }
    return min(newest ?? own.lowerBound, own.lowerBound)...target.goalYear
  }

  /// A year of a kind that holds it against nothing but its goal; `nil` of the others.
  private func heldAgainstGoal(_ year: Int) -> TargetYear? {
    switch target.kind {
    case .group(let group), .keepGroup(let group): groupYear(year, group)
    case .leading: rankYear(year)
    case .aboveAverage: averageYear(year)
    case .climb, .score, .partsRise, .completion, .yearlyClimb: nil
    }
  }

  /// One year of it; where its figure is there and only left out, it says so.
  func year(_ year: Int) -> TargetYear {
    var result = figures(of: year)
    // Of a province that is none any more nothing is asked.
    if target.kind.name != .completion, merger(in: year) != nil { result.asked = nil }
    if result.isDerived { result.lacking = standing(of: target.item, in: year)?.standing?.lacking ?? [] }
    if let last = judge.lastYear, year > last,
      JudgedTarget(target, judge: judge.ofAllYears).figures(of: year).verdict != .noData
    {
      result.verdict = .notLookedAt
    }
    return result
  }

  private func figures(of year: Int) -> TargetYear {
    switch target.kind {
    case .climb, .leading: rankYear(year)
    case .group(let group): groupYear(year, group)
    case .score: scoreYear(year)
    case .aboveAverage: averageYear(year)
    case .partsRise: partsYear(year)
    case .completion(let counted): completionYear(year, counted)
    case .yearlyClimb(let places, let withScore):
      afterFailures(yearlyYear(year, places, withScore: withScore))
    case .keepGroup(let group): afterFailures(groupYear(year, group))
    }
  }

  /// The final goal as written, where the target alone gives it.
  var goal: Double? {
    switch target.kind {
    case .climb: path(in: target.goalYear)
    case .score(let score): score
    case .leading(let rank): Double(rank)
    case .group(let group): Double(group)
    case .keepGroup(let group): Double(group)
    case .completion: 100
    case .yearlyClimb: year(target.goalYear).asked
    case .aboveAverage, .partsRise: nil
    }
  }

  /// Whether the goal is what the others do that year: the mean, or how many parts there are.
  var hasMovingGoal: Bool {
    switch target.kind {
    case .aboveAverage, .partsRise: true
    default: false
    }
  }
}

/// The base year, and which provinces a year counts over.
extension JudgedTarget {
  /// On which provinces the years are ranked: a target of the newest set counts over it throughout.
  var basis: Basis { JudgedTarget.basis(of: target, in: book) }

  /// The set of the base year's ranks.
  var baseSet: String { base?.set ?? target.province.set }

  /// Where the province stands in a year.
  func standing(of item: ItemID, in year: Int) -> (values: ItemValues, standing: Standing?)? {
    guard let book, year <= judge.lastYear ?? .max,
      let values = book.values(of: item, in: year, basis: basis)
    else { return nil }
    // What the press had before the whole table judges nothing.
    if book.isPress(year) { return (values, nil) }
    let code = book.province(target.province, in: year, basis: basis)?.code
    return (values, code.flatMap(values.standing(of:)))
  }

  /// Whether it is judged against the figures of its base year.
  var isHeldAgainstBase: Bool {
    switch target.kind {
    case .climb, .score, .partsRise, .yearlyClimb: true
    case .group, .keepGroup, .aboveAverage, .leading, .completion: false
    }
  }

  /// What there is to know about the province's figures of some years.
  func remarks(of years: [Int?]) -> [Int: LocalizedText] {
    guard let book, target.kind.name != .completion else { return [:] }
    var remarks: [Int: LocalizedText] = [:]
    for year in years.compactMap({ $0 }) {
      guard let province = book.province(target.province, in: year, basis: basis) else { continue }
      remarks[year] = book[year]?.remark(on: province, in: book.registry)
    }
    return remarks
  }

  /// Where an item stood in the base year.
  func baseStanding(of item: ItemID) -> Standing? {
    JudgedTarget.baseStanding(of: item, target, in: book)
  }

  /// The set a year is or will be ranked over.
  func set(of year: Int) -> ProvinceSet? {
    guard let registry = book?.registry else { return nil }
    if basis == .merged { return registry.sets.last }
    return (book?[year]?.set).flatMap(registry.provinceSet) ?? registry.provinceSet(in: year)
  }

  /// What became of the province, where it is none any more in a year; `nil` where its name goes on.
  func merger(in year: Int) -> TargetOutlook.Merger? {
    guard let registry = book?.registry, let own = registry[target.province], let set = set(of: year),
      registry.counterpart(of: own.id, in: set.id) == nil,
      let owner = registry.successor(of: own.id, in: set.id)
    else { return nil }
    return TargetOutlook.Merger(
      own: own.name, into: owner.name, from: set.years.first, countedFrom: firstYear(over: set))
  }

  /// The larger province that has its name in a year; `nil` where it is the one it was.
  func larger(in year: Int) -> TargetOutlook.Larger? {
    guard target.kind.name != .completion, let registry = book?.registry, let set = set(of: year),
      set.id != target.province.set, let own = registry.counterpart(of: target.province, in: set.id),
      own.members.count > 1, let old = registry.provinceSet(target.province.set)
    else { return nil }
    return TargetOutlook.Larger(
      name: own.name, members: own.members.compactMap { old[$0]?.name }, from: set.years.first,
      countedFrom: firstYear(over: set))
  }

  /// The first year that is counted over a set: an index may do so before it comes into being.
  private func firstYear(over set: ProvinceSet) -> Int {
    let first = book?.years.first { book?[$0]?.set == set.id }
    return min(first ?? set.years.first, set.years.first)
  }

  /// Which of its years are derived.
  var derivation: Derivation? {
    guard target.kind.name != .completion else { return nil }
    return book?.derivation(of: target.province, through: target.goalYear, basis: basis)
  }

  /// Whether a year is ranked over other provinces than the base year.
  func isOfOtherSet(_ year: Int) -> Bool { set(of: year).map { $0.id != baseSet } ?? false }

  /// A rank of the base year's set in the terms of a year's; `nil` where the two are one set, the
  /// province is none any more, or nothing tells what it comes to.
  func equivalent(of rank: Double, in year: Int) -> RankEquivalent? {
    guard let book, isOfOtherSet(year), merger(in: year) == nil else { return nil }
    return RankEquivalent(of: Int(rank), target.item, from: baseSet, in: book)
  }

  /// Where an item stood in a year, ranked over the newest set of provinces.
  func derivedStanding(of item: ItemID, in year: Int) -> Standing? {
    guard let book, let values = book.values(of: item, in: year, basis: .merged),
      let code = book.province(target.province, in: year, basis: .merged)?.code
    else { return nil }
    return values.standing(of: code)
  }

  /// The rank of the base year over the newest set, where years are ranked over it.
  var baseDerived: TargetBase? {
    guard let year = target.baseYear, let standing = derivedStanding(of: target.item, in: year),
      let rank = standing.rank
    else { return nil }
    return TargetBase(value: Double(rank), of: standing.of, set: standing.set)
  }

  /// Whose derived ranks stand beside those of the province, where that was merged with others.
  var mergedName: LocalizedText? {
    guard let registry = book?.registry, let set = registry.sets.last, set.id != target.province.set,
      let owner = registry.successor(of: target.province, in: set.id), owner.members.count > 1
    else { return nil }
    return owner.name
  }

  private static func basis(of target: Target, in book: ScoreBook?) -> Basis {
    guard let sets = book?.registry.sets, sets.count > 1 else { return .published }
    return target.province.set == sets.last?.id ? .merged : .published
  }

  private static func baseStanding(
    of item: ItemID, _ target: Target, in book: ScoreBook?
  ) -> Standing? {
    guard let book, let year = target.baseYear else { return nil }
    let basis = basis(of: target, in: book)
    guard let values = book.values(of: item, in: year, basis: basis),
      let code = book.province(target.province, in: year, basis: basis)?.code
    else { return nil }
    return values.standing(of: code)
  }

  private static func base(of target: Target, in book: ScoreBook?) -> TargetBase? {
    if case .partsRise = target.kind { return nil }
    if case .completion = target.kind { return nil }
    if let standing = baseStanding(of: target.item, target, in: book) {
      let value: Double? =
        switch target.kind {
        case .score, .aboveAverage: standing.score
        case .group, .keepGroup: standing.group.map(Double.init)
        default: standing.rank.map(Double.init)
        }
      if let value {
        return TargetBase(value: value, of: standing.of > 0 ? standing.of : nil, set: standing.set)
      }
    }
    guard book != nil, target.baseYear != nil, let stated = target.base else { return nil }
    return TargetBase(value: stated.value, of: stated.of, set: target.province.set)
  }
}
