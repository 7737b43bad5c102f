import Words

/// What is wrong or doubtful about the ranks and groups of a draft: each is held against the scores and ranks of
/// all others, which is done once for a review.
struct StatedDoubts {
  private var kinds: [Int: DraftFinding.Kind] = [:]

  subscript(place: Int) -> DraftFinding.Kind? { kinds[place] }

  init(_ draft: Draft, _ checks: DraftChecks) {
    guard draft.takesStated else { return }
    for (column, item) in draft.items.enumerated() where item.isStated {
      guard let scores = draft.column(of: item.scored) else { continue }
      let width = draft.items.count
      let isTouched = draft.codes.indices.contains { row in
        draft.cells[row * width + column].state != .untouched
          || draft.cells[row * width + scores].state != .untouched
      }
      guard isTouched else { continue }
      let known = draft.codes.indices.compactMap { row -> Known? in
        guard let number = draft.number(at: row * width + column).optional,
          number >= 1, number < 10_000, let score = draft.number(at: row * width + scores).optional
        else { return nil }
        return Known(row: row, place: row * width + column, number: Int(number), score: score)
      }
      let name = { (row: Int) in
        checks.registry[ProvinceID(set: draft.set, code: draft.codes[row])]?.name
          ?? LocalizedText(same: draft.codes[row])
      }
      if item.aspect == .rank {
        holdAgainstEachOther(known, name)
      } else {
        holdAgainstBounds(known, item.scored, in: draft.year, checks.definition)
      }
    }
  }

  private struct Known {
    var row: Int
    var place: Int
    var number: Int
    var score: Double
  }

  /// By rank, of equal ranks the better score first: what follows another is nowhere better than that.
  private mutating func holdAgainstEachOther(_ known: [Known], _ name: (Int) -> LocalizedText) {
    let sorted = known.sorted { ($0.number, -$0.score, $0.row) < ($1.number, -$1.score, $1.row) }
    for (before, after) in zip(sorted, sorted.dropFirst()) {
      if after.number == before.number {
        guard after.score != before.score else { continue }
        kinds[after.place] = .rankTwice(after.number, with: name(before.row))
        kinds[before.place] = kinds[before.place] ?? .rankTwice(before.number, with: name(after.row))
      } else if after.score > before.score {
        kinds[after.place] = .rankAgainstScore(
          after.number, other: name(before.row), otherRank: before.number)
      }
    }
  }

  /// Where groups begin at published scores, the score says the group too.
  private mutating func holdAgainstBounds(
    _ known: [Known], _ item: ItemID, in year: Int, _ definition: IndexDefinition
  ) {
    guard let bounds = definition.groupBounds(of: item, in: year) else { return }
    let names = definition.groupNames
    let words = { (group: Int) in
      names.indices.contains(group - 1) ? names[group - 1] : LocalizedText(same: String(group))
    }
    for one in known {
      guard let own = bounds.group(of: one.score), own != one.number else { continue }
      kinds[one.place] = .groupAgainstScore(words(one.number), byScore: words(own))
    }
  }

  /// A number that is no rank or no group at all.
  static func fault(
    of number: Double, _ item: ItemID, _ draft: Draft, _ definition: IndexDefinition
  ) -> DraftFinding.Kind? {
    guard !number.isNaN else { return nil }
    let isWhole = number >= 1 && number < 10_000 && number == number.rounded()
    switch item.aspect {
    case .score: return nil
    case .rank:
      let count = draft.ranked
      return isWhole && count.map { number <= Double($0) } ?? false ? nil : .impossibleRank(number, of: count)
    case .group:
      let count = definition.groupNames.count
      return isWhole && number <= Double(count) ? nil : .impossibleGroup(number, of: count)
    }
  }
}
