extension Draft {
  /// The year as the draft has it, every item in force a column, every province a row; a value outside
  /// its scale is missing, as it is where a file is read.
  ///
  /// For showing; what is published is made by ``yearFile``.
  func scores(within scales: [ItemID: ClosedRange<Double>]) -> YearScores {
    let scales = items.map { scales[$0] }
    var scores = YearScores(
      year: year, set: set, source: sourceText, items: items, codes: codes,
      cells: cells.indices.map { place in
        let number = number(at: place)
        return scales[place % items.count]?.contains(number) == false ? .nan : number
      })
    scores.statedMissing = Set(statedPlaces.map(cell(at:)))
    scores.isDraft = true
    return scores
  }

  /// The places of which it is stated that there is no figure.
  private var statedPlaces: [Int] {
    cells.indices.filter { fact(at: $0) == .statedMissing }
  }

  /// The year as it is published: the columns of the level and those that say something, the rows
  /// that do.
  public func yearFile(_ definition: IndexDefinition) -> YearScores {
    let wanted = Set(definition.items(at: level, in: year))
    let width = items.count
    let columns = items.indices.filter { column in
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
    return scores
  }
}

extension ScoreBook {
  /// The book as it would be if a draft were published.
  ///
  /// Ranks and remarks that were published of the year stay beside it, and an excerpt stays one.
  public func with(_ draft: Draft) -> ScoreBook {
    var scores = draft.scores(within: definition.scales(in: draft.year))
    if let old = self[draft.year] { scores.takeFacts(of: old) }
    return replacing(scores)
  }
}
