import Words

/// What is looked at once the whole table is read: the years, the empty cells, and all that entry asks
/// a reason for.
extension ImportReading {
  /// A year that nobody expects yet is a slip more often than not.
  mutating func refuseLaterYears(_ request: ImportRequest) {
    guard !request.allowsLaterYear else { return }
    var newest = book.newestYear
    for read in years {
      // Into an empty index the years come as they were, with gaps too; only the future is none of them.
      guard let expected = newest.map({ $0 + 1 }) ?? request.today.map({ $0 - 1 }) else { continue }
      if read.year > expected {
        findings.add(
          line: read.rows.first?.line,
          ImportWords.laterYear(read.year, newest: newest, of: book.definition, expected: expected))
      }
      newest = newest.map { max($0, read.year) }
    }
  }

  /// Merging removes nothing: an empty cell or a dash where a value stands leaves it, and that is told.
  mutating func tellWhatStays(_ imports: [YearImport]) {
    for (read, year) in zip(years, imports) where year.exists {
      let kept = year.missing.filter { cell in
        read.namedLine(of: cell) != nil && book[read.year]?.value(cell.item, of: cell.code) != nil
      }
      guard let first = kept.first else { continue }
      findings.add(
        .warning, line: read.line(of: first), key: first.item.text,
        ImportWords.emptyCellsStay(kept.count, year: read.year))
    }
  }

  /// Holds what would change against the checks of entry, as if somebody had typed it.
  ///
  /// Each year is held against the year before as it will be, which may come in the same table.
  mutating func doubt(_ imports: inout [YearImport], _ request: ImportRequest) {
    var after = imports.reduce(book) { $0.replacing($1.scores) }
    after = ScoreBook(
      definition: book.definition, registry: book.registry, scores: after.years.compactMap { after[$0] })
    after.keep(Array(Set(imports.flatMap(\.scores.items))), basis: .published)
    for (place, read) in years.enumerated() {
      guard var draft = Draft(year: read.year, in: after) else { continue }
      draft.published = book[read.year]
      let touched = draft.take(imports[place].scores)
      if touched.isEmpty { continue }
      let checks = DraftChecks(for: draft, jumpsOf: touched, in: after)
      let found = checks.doubts(draft)
      // What nobody can have is never accepted.
      for fault in checks.review(draft).findings where fault.isFault && fault.cell.item.isStated {
        findings.add(
          line: read.line(of: fault.cell), key: fault.cell.item.text,
          ImportWords.fault(fault, of: draft.set, year: read.year, in: book))
      }
      for finding in found {
        findings.add(
          request.accepts ? .warning : .error, line: read.line(of: finding.cell), key: finding.cell.item.text,
          ImportWords.doubt(
            finding, of: draft.set, year: read.year, in: book, isAccepted: request.accepts))
        if request.accepts { imports[place].doubtful.insert(finding.cell) }
      }
    }
  }
}
