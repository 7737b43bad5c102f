import Words

/// When a year that was an excerpt is one no more.
extension YearScores {
  /// Whether no more provinces lack a total than ever did in a published year, not counting those of which it
  /// is stated that they have no figure.
  func isWhole(_ definition: IndexDefinition, _ set: ProvinceSet) -> Bool {
    let parts = definition.parts(of: .total, in: year)
    let columns = columns(of: parts)
    let known = set.codes.count { code in
      if value(.total, of: code) != nil { return true }
      let found = row(of: code).map { sum(row: $0, columns: columns).count } ?? 0
      return found == parts.count || statedMissing.contains { $0.code == code }
    }
    let missing = set.codes.count - known
    return missing <= ItemValues.Coverage.mostMissing && missing * 10 <= set.codes.count
  }

  /// Whether a province has a total and not every part of it.
  func hasTotalsWithoutParts(_ definition: IndexDefinition) -> Bool {
    let parts = definition.parts(of: .total, in: year)
    return codes.contains { code in
      value(.total, of: code) != nil && parts.contains { value($0, of: code) == nil }
    }
  }

  /// What a table makes of this year, as it was asked for.
  ///
  /// The whole table takes the mark of an excerpt away, with a new source and what the press had; more press
  /// figures come beside those that are there.
  func importing(_ table: YearScores, _ request: ImportRequest, in book: ScoreBook) -> YearScores {
    let set = book.registry.provinceSet(set)
    let isWhole = { (year: YearScores) in set.map { year.isWhole(book.definition, $0) } ?? false }
    if request.mode == .replaceYear {
      var whole = table
      whole.takeFacts(of: self)
      whole.standardErrors = table.standardErrors
      if table.hasStated || !book.definition.publishesRanks {
        (whole.statedRanks, whole.statedGroups) = (table.statedRanks, table.statedGroups)
      }
      whole.isExcerpt = request.isExcerpt || (isExcerpt && !isWhole(table))
      return whole.isExcerpt || !isExcerpt ? whole : whole.withoutMark(book.definition)
    }
    let merged = merging(table, in: book)
    // A few figures that are mended make no whole table of it.
    guard isExcerpt, !request.isExcerpt, isWhole(table) else { return merged }
    return merged.withSource(table.source).withoutMark(book.definition)
  }

  private func withSource(_ source: LocalizedText) -> YearScores {
    var scores = YearScores(
      year: year, set: set, source: source, items: items, codes: codes,
      cells: codes.indices.flatMap { row in items.indices.map { cell(row: row, column: $0) } })
    scores.statedMissing = statedMissing
    scores.takeFacts(of: self)
    return scores
  }

  /// The year as it is without the mark of an excerpt: of an index with computed ranks without the ranks, groups
  /// and totals of the press, where the figures they stood for are there.
  func withoutMark(_ definition: IndexDefinition) -> YearScores {
    let parts = definition.parts(of: .total, in: year)
    let isSum = parts != [.total] && !parts.isEmpty
    var whole = self
    if isSum, !hasTotalsWithoutParts(definition), !definition.publishesRanks, hasColumn(of: .total) {
      let columns = items.indices.filter { items[$0] != .total }
      whole = YearScores(
        year: year, set: set, source: source, items: columns.map { items[$0] }, codes: codes,
        cells: codes.indices.flatMap { row in columns.map { cell(row: row, column: $0) } })
      whole.statedMissing = statedMissing
      whole.takeFacts(of: self)
    }
    whole.isExcerpt = false
    if !definition.publishesRanks { (whole.statedRanks, whole.statedGroups) = ([:], [:]) }
    return whole
  }
}
