import JSONText
import Words

/// What taking an act back would do to what is published now, told before anything is done.
///
/// Pure. Cells that were changed since are named; whether the rest is taken back then, a person says.
public struct ActUndo: Sendable {
  public let act: HistoryAct
  /// What becomes of its years, oldest first; without those that are as they were before the act already.
  public let years: [YearUndo]

  /// The cells of the act that have another value since.
  public var changedSince: [CellSince] { years.flatMap(\.changedSince) }
  /// How many values would be as they were before.
  public var valueCount: Int { years.reduce(0) { $0 + $1.values.count } }
  /// How many provinces they are of.
  public var provinceCount: Int { Set(years.flatMap { $0.values.keys.map(\.code) }).count }

  /// Whether anything of it can be taken back: values, or what stands beside them.
  var changesAnything: Bool { years.contains { !$0.values.isEmpty || $0.changesBeside } }

  /// A cell that was changed since.
  public struct CellSince: Hashable, Sendable {
    public var year: Int
    /// Where.
    public var cell: ScoreCell
    /// What the act made of it.
    public var then: CellFact
    /// What it says now.
    public var now: CellFact
  }

  /// What becomes of one year.
  public struct YearUndo: Sendable {
    public let year: Int
    /// The cells that say again what they said before.
    public let values: [ScoreCell: CellFact]
    /// Those that keep what they have, because it was changed since.
    public let changedSince: [CellSince]
    /// As it will be; `nil` where the year goes, because the act made it.
    public let new: YearScores?
    /// As it is; `nil` where the act removed it.
    let old: YearScores?
    /// The text of a file that is put back.
    var text: String?
    /// The entries that are taken back, by cell.
    var of: [ScoreCell: String] = [:]

    /// Whether the whole year goes, because the act made it.
    public var isRemoved: Bool { new == nil }
    /// Whether the whole year comes back, because the act removed it.
    public var isPutBack: Bool { old == nil }
    /// Whether it gives its place to what stood there before it.
    var givesPlace = false
    /// What it gives its place to, if it does.
    public var gives: YearScores? { givesPlace ? new : nil }
    /// Whether its values are listed nowhere but in files.
    var isWhole: Bool { givesPlace || new == nil || old == nil }
    /// Whether the source or the remarks become what they were.
    var changesBeside: Bool {
      new?.source != old?.source || new?.remarks != old?.remarks || new?.isExcerpt != old?.isExcerpt
        || new?.standardErrors != old?.standardErrors
    }
  }

  /// What taking an act back would do; throws why it cannot be taken back at all.
  ///
  /// - Parameters:
  ///   - published: the years of the act as they are now.
  ///   - history: all of it; of a year that was new it says what was changed since.
  public init(
    _ act: HistoryAct, over published: [Int: YearScores], _ history: History, in book: ScoreBook
  ) throws(StoreFailure.Refusal) {
    self.act = act
    var years: [YearUndo] = []
    for year in act.years {
      let entries = act.entries.filter { $0.year == year }
      let undoing = YearUndoing(
        act: act, year: year, entries: entries, now: published[year], history: history, book: book)
      if let undo = try undoing.undo() { years.append(undo) }
    }
    self.years = years
    guard !years.isEmpty else { throw .undoneAlready }
  }

  /// The changes that do it, with ids.
  func changes(reason: String?, by signature: Signature) -> [YearChange] {
    years.map { change(of: $0, reason: reason, by: signature) }.named()
  }

  private func change(of year: YearUndo, reason: String?, by signature: Signature) -> YearChange {
    let values = year.values.map { cell, value in
      CellDifference(cell: cell, from: year.old?.fact(cell.item, of: cell.code) ?? .nothing, to: value)
    }.sorted { ($0.cell.code, $0.cell.item) < ($1.cell.code, $1.cell.item) }
    let head = head(of: year, values, reason: reason, by: signature)
    // The values of a year that comes or goes as a whole are in its file, or in that which is kept of it.
    let listed = year.isWhole ? [] : values
    let entries = listed.map { value in
      var entry = head
      (entry.counts, entry.beside, entry.set) = (nil, nil, year.old?.set)
      entry.take(value)
      entry.of = year.of[value.cell] ?? act.id
      return entry
    }
    return YearChange(
      year: year.year, old: year.old, new: year.new, entries: [head] + entries, text: year.text)
  }

  private func head(
    of year: YearUndo, _ values: [CellDifference], reason: String?, by signature: Signature
  ) -> HistoryEntry {
    var head = HistoryEntry(by: signature, .takeBack, index: act.head.index, year: year.year)
    (head.of, head.reason, head.source) = (act.id, reason, year.new?.source.vietnamese)
    head.counts = HistoryEntry.Counts(
      replaced: year.old != nil && year.new != nil, merged: true,
      provinces: Set(values.map(\.cell.code)).count, values: values.count { $0.new != nil },
      added: values.count { $0.old == nil && $0.new != nil },
      changed: values.count { $0.old != nil && $0.new != nil },
      removed: values.count { $0.old != nil && $0.new == nil })
    // What is kept of a file that goes comes from the store, which has it.
    head.beside = year.new.map { HistoryEntry.Beside(from: year.old, to: $0) } ?? HistoryEntry.Beside()
    if year.isWhole, let new = year.new {
      head.beside = head.beside ?? HistoryEntry.Beside()
      head.beside?.fingerprint = new.fingerprint
      if year.givesPlace { head.counts?.merged = false }
    }
    return head
  }
}

/// Finds out what taking an act back makes of one year.
private struct YearUndoing {
  let act: HistoryAct
  let year: Int
  let entries: [HistoryEntry]
  let now: YearScores?
  let history: History
  let book: ScoreBook

  private var beside: HistoryEntry.Beside? { entries.lazy.compactMap(\.beside).first }
  private var counts: HistoryEntry.Counts? { entries.lazy.compactMap(\.counts).first }

  /// `nil` where the year is as it was before the act already.
  func undo() throws(StoreFailure.Refusal) -> ActUndo.YearUndo? {
    if let text = beside?.removedYear {
      let old = try scores(in: text)
      return try now == nil && beside?.fingerprint == nil
        ? puttingBack(old, text) : givingPlace(to: old, text)
    }
    let cells = entries.filter { $0.cell != nil }
    let isWholeYear = cells.isEmpty && (beside?.isNewYear ?? (counts?.replaced == false))
    guard let now else {
      if isWholeYear || beside?.isNewYear == true { return nil }
      throw .yearGone(year)
    }
    if isWholeYear { return try removing(now) }
    if cells.isEmpty, let counts, counts.added + counts.changed + counts.removed > 0 {
      // An old version did not write down what stood there.
      throw .oldValuesUnknown(year)
    }
    return givingBack(cells, now)
  }

  /// The year was removed: its file comes back as it was.
  private func puttingBack(_ scores: YearScores, _ text: String) -> ActUndo.YearUndo? {
    let values = Dictionary(
      scores.answeredCells.map { ($0, scores.fact($0.item, of: $0.code)) },
      uniquingKeysWith: { first, _ in first })
    return ActUndo.YearUndo(
      year: year, values: values, changedSince: [], new: scores, old: nil, text: text)
  }

  /// The year took the place of another: that comes back, but for cells that were changed since.
  private func givingPlace(
    to old: YearScores, _ text: String
  ) throws(StoreFailure.Refusal) -> ActUndo.YearUndo? {
    guard let fingerprint = beside?.fingerprint else { throw .yearIsThere(year) }
    guard let now else { throw .yearGone(year) }
    if now.fingerprint == old.fingerprint, now.isExcerpt == old.isExcerpt { return nil }
    let since = try cellsChanged(in: now, since: fingerprint)
    let kept = Dictionary(since.map { ($0.cell, $0.now) }, uniquingKeysWith: { first, _ in first })
    let values = YearImport.differences(from: now, to: old).filter { kept[$0.cell] == nil }
    return ActUndo.YearUndo(
      year: year,
      values: Dictionary(values.map { ($0.cell, $0.after) }, uniquingKeysWith: { first, _ in first }),
      changedSince: since,
      new: kept.isEmpty ? old : old.setting(kept, source: old.source, layout: nil, in: book), old: now,
      text: kept.isEmpty ? text : nil, givesPlace: true)
  }

  /// What a file said that is no more.
  private func scores(in text: String) throws(StoreFailure.Refusal) -> YearScores {
    var findings: [Finding] = []
    let path = YearScores.path(of: year, index: book.definition.id)
    let scores = (try? JSONDocument(Array(text.utf8))).flatMap { document in
      YearScores(
        PlacedValue(file: path, root: document.root), year: year, definition: book.definition,
        registry: book.registry, &findings)
    }
    guard let scores else { throw .oldValuesUnknown(year) }
    return scores
  }

  /// The act made the year and does not list its values: all go that are as the act gave them.
  private func removing(_ now: YearScores) throws(StoreFailure.Refusal) -> ActUndo.YearUndo? {
    guard let fingerprint = beside?.fingerprint else {
      // An import of an old version: what it gave is only known while nothing was changed since.
      let isAsItWas =
        laterEntries.isEmpty && counts?.values == now.valueCount
        && entries.first?.source == now.source.vietnamese
      guard isAsItWas else { throw .oldValuesUnknown(year) }
      return whole(now, changed: [])
    }
    return whole(now, changed: try cellsChanged(in: now, since: fingerprint))
  }

  /// The cells of the year that say something else than after the act.
  private func cellsChanged(
    in now: YearScores, since fingerprint: String
  ) throws(StoreFailure.Refusal) -> [ActUndo.CellSince] {
    if fingerprint == now.fingerprint { return [] }
    // What the act gave, by going back over all that was done since.
    let cells = Dictionary(
      laterEntries.reversed().compactMap { entry in entry.cell.map { ($0, entry.before) } },
      uniquingKeysWith: { _, earlier in earlier })
    let given = now.setting(cells, source: now.source, layout: nil, in: book)
    guard given.fingerprint == fingerprint else { throw .othersSince(year) }
    let changed = cells.keys.filter { now.fact($0.item, of: $0.code) != given.fact($0.item, of: $0.code) }
    return changed.sorted { ($0.code, $0.item) < ($1.code, $1.item) }.map { cell in
      ActUndo.CellSince(
        year: year, cell: cell, then: given.fact(cell.item, of: cell.code),
        now: now.fact(cell.item, of: cell.code))
    }
  }

  private func whole(_ now: YearScores, changed: [ActUndo.CellSince]) -> ActUndo.YearUndo {
    let kept = Set(changed.map(\.cell))
    let cells = now.answeredCells.filter { !kept.contains($0) }
    let values = Dictionary(
      cells.map { ($0, CellFact.nothing) }, uniquingKeysWith: { first, _ in first })
    let rest = now.setting(values, source: now.source, layout: nil, in: book)
    return ActUndo.YearUndo(
      year: year, values: values, changedSince: changed, new: rest.isEmpty ? nil : rest, old: now)
  }

  /// The values that the entries name become what they were.
  private func givingBack(_ cells: [HistoryEntry], _ now: YearScores) -> ActUndo.YearUndo? {
    var values: [ScoreCell: CellFact] = [:]
    var since: [ActUndo.CellSince] = []
    var of: [ScoreCell: String] = [:]
    for entry in cells {
      guard let cell = entry.cell else { continue }
      let fact = now.fact(cell.item, of: cell.code)
      if fact == entry.before, entry.before != entry.after { continue }
      if fact == entry.after {
        values[cell] = entry.before
        of[cell] = entry.id
      } else {
        since.append(ActUndo.CellSince(year: year, cell: cell, then: entry.after, now: fact))
      }
    }
    let source = beside?.source.flatMap { $0.now == now.source ? $0.was : nil } ?? now.source
    var new = now.setting(values, source: source, layout: beside?.layout, in: book)
    for (code, was) in beside?.remarks?.was ?? [:] {
      let remark = beside?.remarks?.now[code] ?? nil
      if now.remarks[code] == remark { new.remarks[code] = was }
    }
    if let excerpt = beside?.excerpt, excerpt.now == now.isExcerpt { new.isExcerpt = excerpt.was }
    if let errors = beside?.errors, errors.now == now.standardErrors { new.standardErrors = errors.was }
    if let ranked = beside?.ranked, ranked.was > 0 { new.rank(of: ranked.was) }
    let isGone = new.isEmpty && beside?.isNewYear != false && since.isEmpty
    let isSame =
      values.isEmpty && source == now.source && new.remarks == now.remarks && new.isExcerpt == now.isExcerpt
      && new.standardErrors == now.standardErrors
    guard !isSame || !since.isEmpty else { return nil }
    return ActUndo.YearUndo(
      year: year, values: values, changedSince: since, new: isGone ? nil : new, old: now, of: of)
  }

  /// What was done to the year's values after the act.
  private var laterEntries: [HistoryEntry] {
    guard let last = history.entries.lastIndex(where: { $0.act == act.id }) else { return [] }
    return history.entries[(last + 1)...].filter {
      $0.index == act.head.index && $0.year == year && $0.action.changesScores
    }
  }
}

extension YearScores {
  /// The cells with a value, row after row, and those of which it is stated that there is none.
  fileprivate var answeredCells: [ScoreCell] {
    codes.indices.flatMap { row in
      items.indices.compactMap { column in
        cell(row: row, column: column).isNaN ? nil : ScoreCell(code: codes[row], item: items[column])
      }
    } + statedMissing + statedCells
  }
}
