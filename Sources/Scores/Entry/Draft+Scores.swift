extension Draft {
  /// The year as the draft has it, every item in force a column, every province a row.
  ///
  /// For showing; what is published is made by ``yearFile``.
  public var scores: YearScores {
    YearScores(
      year: year, set: set, source: source, items: items, codes: codes,
      cells: cells.indices.map(number(at:)))
  }

  /// The year as it is published: the columns of the level and those that have a value, the rows
  /// that have one.
  public func yearFile(_ definition: IndexDefinition) -> YearScores {
    let wanted = Set(definition.items(at: level, in: year))
    let width = items.count
    let columns = items.indices.filter { column in
      wanted.contains(items[column]) || codes.indices.contains { !number(at: $0 * width + column).isNaN }
    }
    let rows = codes.indices.filter { row in
      columns.contains { !number(at: row * width + $0).isNaN }
    }
    return YearScores(
      year: year, set: set, source: source, items: columns.map { items[$0] }, codes: rows.map { codes[$0] },
      cells: rows.flatMap { row in columns.map { number(at: row * width + $0) } })
  }
}

extension ScoreBook {
  /// The book as it would be if a draft were published.
  ///
  /// Ranks and remarks that were published of the year stay beside it.
  public func with(_ draft: Draft) -> ScoreBook {
    var scores = draft.scores
    if let old = self[draft.year] { scores.takeFacts(of: old) }
    return replacing(scores)
  }
}
