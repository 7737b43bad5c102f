/// What an act makes of one year: as it was, as it will be, and what the history gets.
///
/// Pure: a store brings it to the disk.
public struct YearChange: Sendable {
  public let year: Int
  /// As it was; `nil` where it was not there.
  public let old: YearScores?
  /// As it will be; `nil` where it goes.
  public let new: YearScores?
  /// Its entries of history, the one about the whole year first.
  public var entries: [HistoryEntry]
  /// The text of the file where one is put back that was removed; else it is made of the scores.
  package var text: String?

  /// Whether the history keeps the text of the file as it was: of one that goes, and of one whose place a whole
  /// year takes, for neither are the values listed.
  package var keepsOldText: Bool { old != nil && (new == nil || entries.first?.beside?.fingerprint != nil) }

  /// Keeps in the history what stood in the file.
  package mutating func noteRemoved(_ text: String) { entries[0].beside?.removedYear = text }

  /// What the act did to the year, in numbers.
  public var counts: HistoryEntry.Counts { entries.first?.counts ?? HistoryEntry.Counts() }
  /// The id of the act, by which it can be taken back.
  public var act: String? { entries.first?.act }
}

extension [YearChange] {
  /// The same with ids for all entries, which one act shares.
  func named() -> [YearChange] {
    var names = flatMap(\.entries).named().map(\.id)[...]
    return map { change in
      var change = change
      for place in change.entries.indices { change.entries[place].id = names.popFirst() ?? nil }
      return change
    }
  }
}

extension ImportPlan {
  /// What the import does to the years as they are published now: only years that change, with ids.
  ///
  /// - Parameter published: the years as they are on the disk at this moment, which another may have
  ///   written since the table was read.
  func changes(
    over published: [Int: YearScores], by signature: Signature
  ) throws(StoreFailure.Refusal) -> [YearChange] {
    var changes: [YearChange] = []
    for year in years {
      guard !year.scores.source.vietnamese.isEmpty else { throw .noSource }
      if let change = try change(of: year, over: published[year.scores.year], by: signature) {
        changes.append(change)
      }
    }
    return changes.named()
  }

  private func change(
    of year: YearImport, over now: YearScores?, by signature: Signature
  ) throws(StoreFailure.Refusal) -> YearChange? {
    let read = book[year.scores.year]
    guard let now else {
      // Taken back or removed meanwhile: its other figures would be missing without a word.
      guard read == nil else { throw .yearChangedSince(year.scores.year) }
      return YearChange(
        year: year.scores.year, old: nil, new: year.table,
        entries: [summary(of: year, from: nil, to: year.table, [], by: signature)])
    }
    guard now.set == year.table.set else { throw .otherSet(now.set, year: now.year) }
    var new = now.importing(year.table, request, in: book)
    let losesMark = now.isExcerpt && !new.isExcerpt
    switch request.mode {
    case .newYear where !losesMark: throw .yearExists(now.year)
    case .newYear, .merge:
      let conflicts = conflicts(of: year, read: read, now: now)
      guard conflicts.isEmpty else { throw .conflicts(conflicts) }
      if !losesMark { new = noting(new, over: now) }
    case .replaceYear:
      guard let read, read.source == now.source, YearImport.differences(from: read, to: now).isEmpty else {
        throw .yearChangedSince(now.year)
      }
    }
    let differences = YearImport.differences(from: now, to: new)
    let isOtherBeside =
      new.source != now.source || new.isExcerpt != now.isExcerpt || new.standardErrors != now.standardErrors
    guard !differences.isEmpty || isOtherBeside else { return nil }
    var head = summary(of: year, from: now, to: new, differences, by: signature)
    guard !losesMark else {
      // A whole year comes, as where none was: the few figures of the press go with their file's text.
      head.counts?.merged = false
      head.beside?.fingerprint = new.fingerprint
      return YearChange(year: now.year, old: now, new: new, entries: [head])
    }
    return YearChange(
      year: now.year, old: now, new: new,
      entries: [head] + differences.map { entry(of: $0, in: year, by: signature) })
  }

  /// Cells that the table gives and that another gave another value since it was read.
  private func conflicts(of year: YearImport, read: YearScores?, now: YearScores) -> [YearMerge.Conflict] {
    guard read?.fingerprint != now.fingerprint else { return [] }
    return year.table.codes.flatMap { code in
      year.table.items.compactMap { item in
        // A dash takes no value away, so it is against none.
        guard let mine = year.table.value(item, of: code).map(CellFact.value) else { return nil }
        let (base, theirs) = (read?.fact(item, of: code) ?? .nothing, now.fact(item, of: code))
        guard YearMerge.outcome(base: base, mine: mine, theirs: theirs) == .conflict else { return nil }
        return YearMerge.Conflict(
          cell: ScoreCell(code: code, item: item), before: base, own: mine, other: theirs)
      }
    }
  }

  /// The year with a remark about every province whose figures come from another source than the rest.
  private func noting(_ year: YearScores, over now: YearScores) -> YearScores {
    guard let source = request.source, source != now.source.vietnamese else { return year }
    var noted = year
    let differences = YearImport.differences(from: now, to: year)
    for (code, cells) in Dictionary(grouping: differences, by: \.cell.code) {
      noted.remarks[code] = ErratumWords.remark(
        cells, source: source, after: now.remarks[code])
    }
    return noted
  }

  private func entry(
    of difference: CellDifference, in year: YearImport, by signature: Signature
  ) -> HistoryEntry {
    var entry = HistoryEntry(by: signature, .import, index: index, year: year.table.year, set: year.table.set)
    entry.take(difference)
    (entry.file, entry.source) = (file, request.source ?? year.scores.source.vietnamese)
    // Why a published value is another now, or a doubtful one is right, is always said.
    let isAsked = difference.old != nil || year.doubtful.contains(difference.cell)
    entry.reason = request.reason ?? (isAsked ? entry.source : nil)
    return entry
  }

  private func summary(
    of year: YearImport, from old: YearScores?, to new: YearScores, _ differences: [CellDifference],
    by signature: Signature
  ) -> HistoryEntry {
    var entry = HistoryEntry(by: signature, .import, index: index, year: year.table.year)
    entry.file = file
    entry.source = request.source ?? year.scores.source.vietnamese
    entry.reason = request.reason ?? (year.doubtful.isEmpty ? nil : entry.source)
    let added = old == nil ? year.valueCount : differences.count { $0.old == nil && $0.new != nil }
    let changed = old == nil ? 0 : differences.count { $0.old != nil && $0.new != nil }
    entry.counts = HistoryEntry.Counts(
      replaced: old != nil, merged: old != nil && request.mode != .replaceYear,
      provinces: year.provinceCount, values: year.valueCount, missing: year.missing.count, added: added,
      changed: changed, removed: differences.count { $0.old != nil && $0.new == nil },
      unchanged: year.valueCount - added - changed)
    entry.beside = HistoryEntry.Beside(from: old, to: new)
    if old == nil { entry.beside?.fingerprint = new.fingerprint }
    return entry
  }
}
