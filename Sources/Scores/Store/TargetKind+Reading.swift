import Words

/// Reads what a target promises, and whether its number makes sense.
struct TargetKindReader {
  let place: PlacedValue
  let folder: TargetBook.Folder
  /// What is known of the target so far; `nil` where it is wrong and told already.
  let index: String?
  let item: ItemID?
  let setID: String?
  let goalYear: Int?
  let hasBase: Bool

  func kind(_ findings: inout [Finding]) -> Target.Kind? {
    guard let kindPlace = place.required("kind", &findings), let text = kindPlace.string(&findings) else {
      return nil
    }
    guard let name = Target.Kind.Name(rawValue: text) else {
      findings.append(kindPlace.error(.mustBeOne(of: Target.Kind.Name.allCases.map(\.rawValue))))
      return nil
    }
    if !hasBase, [.climb, .score, .partsRise].contains(name) {
      _ = place.required("base_year", &findings)
      return nil
    }
    switch name {
    case .climb: return whole(in: 1...lastRank, &findings).map { .climb(places: $0) }
    case .group: return group(kindPlace, &findings).map { .group($0) }
    case .leading: return whole(in: 1...lastRank, &findings).map { .leading(rank: $0) }
    case .score: return score(&findings).map { .score($0) }
    case .aboveAverage: return .aboveAverage
    case .partsRise: return hasParts(&findings) ? .partsRise : nil
    case .completion: return completion(&findings)
    case .yearlyClimb: return yearlyClimb(&findings)
    case .keepGroup: return group(kindPlace, &findings).map { .keepGroup($0) }
    }
  }

  private var definition: IndexDefinition? { index.flatMap { folder.definitions[$0] } }

  /// How many provinces there are to pass; a set's id says it too.
  private var lastRank: Int {
    guard let setID, let set = folder.unitSet(setID) else { return Int(Int16.max) }
    return max(1, set.provinces.count, Int(setID) ?? 0)
  }

  /// A group that the index has; one without figures may have four.
  private func group(_ kind: PlacedValue, _ findings: inout [Finding]) -> Int? {
    let groups = definition?.groupNames.count ?? 4
    guard groups > 0 else {
      findings.append(kind.error(.hasNoGroups(definition?.shortName ?? "")))
      return nil
    }
    return whole(in: 1...groups, &findings)
  }

  private func whole(in range: ClosedRange<Int>, _ findings: inout [Finding]) -> Int? {
    guard let numberPlace = place.required("number", &findings),
      let number = numberPlace.integer(&findings)
    else { return nil }
    guard range.contains(number) else {
      findings.append(numberPlace.error(.mustBeFrom("\(range.lowerBound)", to: "\(range.upperBound)")))
      return nil
    }
    return number
  }

  /// `score` says whether the score shall rise too; a number of points nobody promised.
  private func yearlyClimb(_ findings: inout [Finding]) -> Target.Kind? {
    let withScore = place["score"].map { $0.bool(&findings) } ?? false
    guard let places = whole(in: 1...lastRank, &findings), let withScore else { return nil }
    return .yearlyClimb(places: places, withScore: withScore)
  }

  private func score(_ findings: inout [Finding]) -> Double? {
    guard let numberPlace = place.required("number", &findings),
      let number = numberPlace.number(&findings)
    else { return nil }
    guard let item, let goalYear, let definition else { return number }
    guard let scale = definition.scale(of: item, in: goalYear) else {
      findings.append((place["item"] ?? place).error(.notInForce(item, goalYear)))
      return nil
    }
    guard scale.contains(number) else {
      findings.append(numberPlace.error(.mustBeFrom("\(scale.lowerBound)", to: "\(scale.upperBound)")))
      return nil
    }
    return number
  }

  /// A component has no parts that could rise.
  private func hasParts(_ findings: inout [Finding]) -> Bool {
    guard let item, let definition, definition.component(item) != nil else { return true }
    findings.append((place["item"] ?? place).error(.hasNoParts(item)))
    return false
  }

  /// What is counted of a completion; `nil` where its last day is wrong.
  func completion(_ findings: inout [Finding]) -> Target.Kind? {
    var progress: [Target.Progress] = []
    for entry in place["progress"]?.elements(&findings) ?? [] {
      let year = entry.required("year", &findings)?.year(&findings)
      let done = entry.required("done", &findings)?.integer(&findings)
      let total = entry.required("total", &findings)?.integer(&findings)
      guard let year, let done, let total else { continue }
      guard done >= 0, done <= total else {
        findings.append((entry["done"] ?? entry).error(.doneBeyondTotal(done, total)))
        continue
      }
      guard !progress.contains(where: { $0.year == year }) else {
        findings.append(entry.error(.twice("\(year)")))
        continue
      }
      if total == 0 { findings.append((entry["total"] ?? entry).warning(.nothingToDo)) }
      progress.append(Target.Progress(year: year, done: done, total: total))
    }
    guard let duePlace = place["due"] else { return .completion(Target.Completion(progress: progress)) }
    guard let due = duePlace.day(&findings) else { return nil }
    if let goalYear, due.year != goalYear {
      findings.append(duePlace.error(.dueOutsideGoal(goalYear)))
      return nil
    }
    return .completion(Target.Completion(progress: progress, due: due))
  }
}
