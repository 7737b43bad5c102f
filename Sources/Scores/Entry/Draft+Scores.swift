extension Draft {
  /// The year as the draft has it, every item in force a column, every province a row; a value outside
  /// its scale is missing, as it is where a file is read.
  ///
  /// For showing; what is published is made by ``yearFile``.
  func scores(within scales: [ItemID: ClosedRange<Double>]) -> YearScores {
    let scales = items.map { scales[$0] }
    let columns = items.indices.filter { !items[$0].isStated }
    var scores = YearScores(
      year: year, set: set, source: sourceText, items: columns.map { items[$0] }, codes: codes,
      cells: codes.indices.flatMap { row in
        columns.map { column in
          let number = number(at: row * items.count + column)
          return scales[column]?.contains(number) == false ? .nan : number
        }
      })
    scores.statedMissing = Set(statedPlaces.map(cell(at:)))
    scores.isDraft = true
    return scores
  }

  /// Puts the ranks and groups of the draft beside a year's scores, where they are figures of it.
  func state(in scores: inout YearScores) {
    (scores.statedRanks, scores.statedGroups) = ([:], [:])
    guard takesStated else { return }
    for place in cells.indices where items[place % items.count].isStated {
      guard let number = number(at: place).optional, number >= 1, number < 10_000 else { continue }
      scores.state(Int(number), in: cell(at: place), of: ranked ?? codes.count)
    }
  }

  /// The places of which it is stated that there is no figure.
  private var statedPlaces: [Int] {
    cells.indices.filter { !items[$0 % items.count].isStated && fact(at: $0) == .statedMissing }
  }

  /// The year as it is published: the columns of the level and those that say something, the rows
  /// that do.
  public func yearFile(_ definition: IndexDefinition) -> YearScores {
    let wanted = Set(definition.items(at: level, in: year))
    let width = items.count
    let columns = items.indices.filter { !items[$0].isStated }.filter { column in
      wanted.contains(items[column]) || codes.indices.contains { fact(at: $0 * width + column) != .nothing }
    }
    let rows = codes.indices.filter { row in
      columns.contains { fact(at: row * width + $0) != .nothing }
    }
    var scores = YearScores(
      year: year, set: set, source: sourceText, items: columns.map { items[$0] },
      codes: rows.map { codes[$0] },
      cells: rows.flatMap { row in columns.map { number(at: row * width + $0) } })
    scores.statedMissing = Set(statedPlaces.map(cell(at:)))
    scores.isExcerpt = level == .excerpt
    state(in: &scores)
    return scores
  }
}

extension Draft {
  /// The year as it is published over another: with what stands beside the figures there, and an excerpt only as
  /// long as it is one.
  func yearFile(over old: YearScores, _ checks: DraftChecks) -> YearScores {
    var file = yearFile(checks.definition)
    let stated = (file.statedRanks, file.statedGroups)
    file.takeFacts(of: old)
    (file.statedRanks, file.statedGroups) = stated
    file.isExcerpt = level == .excerpt
    guard old.isExcerpt, level != .excerpt else { return file }
    if let set = checks.registry.provinceSet(set), file.isWhole(checks.definition, set) {
      return file.withoutMark(checks.definition)
    }
    file.isExcerpt = true
    if !publishesRanks { (file.statedRanks, file.statedGroups) = (old.statedRanks, old.statedGroups) }
    return file
  }
}

extension ScoreBook {
  /// The book as it would be if a draft were published.
  ///
  /// Remarks that were published of the year stay beside it; ranks and groups are those of the draft, where
  /// they are figures of it. An excerpt of an index with published ranks stays one, and so do figures of the press
  /// as long as a total of theirs stands without its parts: among such none is ranked.
  public func with(_ draft: Draft) -> ScoreBook {
    var scores = draft.scores(within: definition.scales(in: draft.year))
    if let old = self[draft.year] { scores.takeFacts(of: old) }
    let isPress = scores.isExcerpt && (draft.publishesRanks || scores.hasTotalsWithoutParts(definition))
    scores.isExcerpt = draft.level == .excerpt || isPress
    draft.state(in: &scores)
    return replacing(scores)
  }
}
