import Scores
import TextUI
import Words

/// A province among those that rose and fell in an item between two years.
public struct MoverRow: Sendable {
  public let province: Province
  /// Its place among all whose change is computed, the greatest rise first; equal ones share it.
  public fileprivate(set) var rank: Int?
  /// Where it stood, and where it stands.
  public let before, now: Standing?
  /// How its score moved; `nil` where that is not computed.
  public let movement: Movement?
  /// Why it is not.
  public let reason: LocalizedText?

  /// Places gained.
  public var places: Int? {
    guard movement != nil, let old = before?.rank, let rank = now?.rank else { return nil }
    return old - rank
  }

  /// What stands in place of a change: that there is no figure, or that the two do not compare.
  var nothing: Value { before?.score == nil || now?.score == nil ? .missing : .seriesBreak }
}

/// Who rose and who fell in one item between two years, over all provinces.
public struct Movers: Sendable {
  public let item: ItemID
  /// The later year; `nil` where the book has none.
  public let year: Int?
  /// The earlier year; `nil` where there is none.
  public let earlier: Int?
  /// Why the years do not compare: then no change is computed.
  public let refusal: LocalizedText?
  /// What must be known to read the changes.
  public private(set) var notes: [LocalizedText] = []
  /// All provinces by their rise, those without one behind in the order of the set.
  public private(set) var rows: [MoverRow]
  private let values: ItemValues
  @Boxed private var definition: IndexDefinition

  /// By what the rows are sorted.
  public enum Sort: CaseIterable, Hashable, Sendable {
    case rise, places, name, before, after
  }

  /// The changes of an item; `nil` if the book has no such year.
  public init?(of item: ItemID, from earlier: Int?, to year: Int, basis: Basis, in book: ScoreBook) {
    guard let values = book.values(of: item, in: year, basis: basis) else { return nil }
    let before = earlier.flatMap { book.values(of: item, in: $0, basis: basis) }
    (self.item, self.earlier, self.values) = (item, earlier, values)
    self.year = book.isEmpty ? nil : year
    definition = book.definition
    let refusal = Self.refusal(of: item, from: before, to: values, in: book)
    self.refusal = refusal
    // A code may be that of another province in another set.
    let old = before?.provinceSet.id == values.provinceSet.id ? before : nil
    rows = values.provinceSet.provinces.map { province in
      Self.row(province, from: old, to: values, refusal, slightPercent: book.definition.slightPercent)
    }
    let known = rows.filter { $0.movement != nil }
      .sorted { ($0.movement?.change ?? 0) > ($1.movement?.change ?? 0) }
    let changes = known.map { $0.movement?.change }
    var ranked = known
    for place in ranked.indices {
      let isTied = place > 0 && changes[place] == changes[place - 1]
      ranked[place].rank = isTied ? ranked[place - 1].rank : place + 1
    }
    rows = ranked + rows.filter { $0.movement == nil }
    guard refusal == nil, let old else { return }
    if old.rankedCount != values.rankedCount {
      notes.append(
        Phrases.rankedCounts(definition, old.year, old.rankedCount, values.year, values.rankedCount))
    }
    if old.isDerived, !values.isDerived { notes.append(Phrases.sinceDerived(old.year)) }
  }

  private static func refusal(
    of item: ItemID, from before: ItemValues?, to values: ItemValues, in book: ScoreBook
  ) -> LocalizedText? {
    let definition = book.definition
    guard !book.isEmpty else { return Phrases.noYears }
    guard let before else { return Phrases.firstYear }
    for year in [values.year, before.year] where !definition.isInForce(item, in: year) {
      return Phrases.notMeasured(name(of: item, definition), in: year)
    }
    guard before.provinceSet.id == values.provinceSet.id else {
      return Phrases.otherSets(before.year, before.provinceSet.id, values.year, values.provinceSet.id)
    }
    for year in [values, before] where year.isExcerpt {
      return Phrases.excerpt(of: year.year, Phrases.excerptNote(definition, year.coverage))
    }
    let years = (before.year + 1)...values.year
    return years.compactMap { definition.seriesBreak(of: item, in: $0) }.last
      .map { Phrases.measuredAnew(in: $0.year, $0.reason) }
  }

  private static func row(
    _ province: Province, from before: ItemValues?, to values: ItemValues, _ refusal: LocalizedText?,
    slightPercent: Double?
  ) -> MoverRow {
    let code = province.code
    let movement =
      refusal == nil
      ? before.flatMap { values.movement(of: code, since: $0, slightPercent: slightPercent) } : nil
    return MoverRow(
      province: province, before: before?.standing(of: code), now: values.standing(of: code),
      movement: movement,
      reason: movement == nil ? refusal ?? reason(code, from: before, to: values) : nil)
  }

  /// Which year has no figure of it, or that the two are means of other members.
  private static func reason(
    _ code: String, from before: ItemValues?, to values: ItemValues
  ) -> LocalizedText? {
    let missing = [before, values].compactMap { year in
      year.flatMap { year in
        year.absence(of: code).map { Phrases.inYear(year.year) + Phrases.reason($0) }
      }
    }
    guard let first = missing.first else {
      return before.flatMap { values.memberChange(of: code, since: $0) }.map(Phrases.notComparable)
    }
    return missing.dropFirst().reduce(first) { $0 + LocalizedText(same: "; ") + $1 }
  }

  private static func name(of item: ItemID, _ definition: IndexDefinition) -> LocalizedText {
    item == .total ? Phrases.total : definition.label(of: item)
  }

  /// Of how many a change is computed.
  public var count: Int { rows.count { $0.movement != nil } }

  public var itemName: LocalizedText { Self.name(of: item, definition) }

  /// Both years: `2023 → 2024`.
  public var span: String { [earlier, year].compactMap { $0.map(String.init) }.joined(separator: " → ") }

  /// Whether both years are shown as if merged.
  public var isDerived: Bool { values.isDerived }

  /// Whether a text searched for means the province of a row, by its code or any spelling.
  public func isMeant(_ wanted: SearchKey, _ row: MoverRow) -> Bool {
    let set = values.provinceSet
    return set.place(of: row.province.code).map { set.isMeant(wanted, at: $0) } ?? false
  }

  /// The rows in another order; those without what they are sorted by stand last, whichever way.
  public func rows(by sort: Sort, isReversed: Bool, _ language: Language) -> [MoverRow] {
    let known: [MoverRow]
    switch sort {
    case .name:
      let rows = Dictionary(rows.map { ($0.province.code, $0) }) { first, _ in first }
      let set = values.provinceSet
      known = set.search(for: "", in: language).compactMap { rows[set.provinces[$0].code] }
    case .rise: known = sorted { $0.movement?.change }
    case .places: known = sorted { $0.places.map(Double.init) }
    case .before: known = sorted { $0.before?.score }
    case .after: known = sorted { $0.now?.score }
    }
    let codes = Set(known.map(\.province.code))
    return (isReversed ? known.reversed() : known) + rows.filter { !codes.contains($0.province.code) }
  }

  private func sorted(by key: (MoverRow) -> Double?) -> [MoverRow] {
    rows.compactMap { row in key(row).map { (row, $0) } }
      .enumerated().sorted { one, other in
        one.element.1 != other.element.1 ? one.element.1 > other.element.1 : one.offset < other.offset
      }.map(\.element.0)
  }

  /// The columns by whatever door.
  ///
  /// - Parameters:
  ///   - own: the code of the province the board is about.
  ///   - sort: by what the rows are sorted: its head stands out on a screen.
  public func table(_ rows: [MoverRow], own: String? = nil, sort: Sort? = nil) -> Table {
    let decimals = item == .total ? definition.decimals : 4
    let year = { (year: Int?) in LocalizedText(same: year.map(String.init) ?? "") }
    let head = { (column: Sort) -> Role in sort == column ? .heading : .secondary }
    let (count, isRefused) = (count, refusal != nil)
    return Table(rows) {
      Column("rise", Phrases.rise, isFigure: true) { row in
        row.rank.map { .rank($0, of: count) } ?? row.nothing
      }
      Column("rise", Phrases.rise, .screen, isFigure: true) { row in
        row.rank.map { .whole($0) } ?? row.nothing
      }
      .onScreen(.fixed(3), 20, .strong)
      Column("of", .scripts) { _ in isRefused ? .missing : .whole(count) }
      Column("mark", .screen) { $0.province.code == own ? .drawn(GridCell(Marks.own, .ownLine)) : .none }
        .onScreen(.fixed(1), 19, head: .empty)
      Column("code", .data) { .id($0.province.code) }
      Column("province", definition.unitHead) { .name($0.province.name) }
      Column("province", definition.unitHead, .screen) { .name($0.province.shortName) }
        .onScreen(.flexible(minimum: 14, maximum: 22), 20, headRole: head(.name)) {
          $0.province.code == own ? .ownLine : nil
        }
      Column("before", year(earlier), decimals: decimals, isFigure: true) { .number($0.before?.score) }
        .onScreen(.fixed(8), 8, headRole: head(.before))
      Column("after", year(self.year), decimals: decimals, isFigure: true) { .number($0.now?.score) }
        .onScreen(.fixed(8), 9, headRole: head(.after))
      Column("change", Phrases.scoreChange, decimals: decimals, isFigure: true) { row in
        row.movement.map { .change($0.change, isSlight: $0.isSlight == true) } ?? row.nothing
      }.onScreen(.fixed(9), 18, headRole: head(.rise))
      Column("rank_change", Phrases.placesGained, isFigure: true) { row in
        row.places.map { .places($0) } ?? row.nothing
      }.onScreen(.fixed(4), 10, headRole: head(.places))
      Column("rank_before", .data) { .whole($0.before?.rank) }
      Column("rank_after", .data) { .whole($0.now?.rank) }
      Column("reason", .data) { row in row.reason.map { .words($0) } ?? .missing }
    }
  }

  /// Who rose most and who fell most: `Tăng nhiều nhất: Tây Ninh ▲4,57, …; giảm nhiều nhất: …`; `nil` where nothing is
  /// computed.
  public var message: Message? {
    let known = rows.filter { $0.movement != nil }
    let up = known.filter { ($0.movement?.change ?? 0) > 0 }.prefix(3)
    let down = known.reversed().filter { ($0.movement?.change ?? 0) < 0 }.prefix(1)
    guard !up.isEmpty || !down.isEmpty else { return nil }
    let list = { (rows: [MoverRow], language: Language) in
      rows.map { "\($0.province.shortName[language]) \(Figures(language).change($0.movement?.change ?? 0))" }
        .joined(separator: ", ")
    }
    var parts: [LocalizedText] = []
    if !up.isEmpty {
      parts.append(
        LocalizedText(
          vi: "Tăng nhiều nhất: \(list(Array(up), .vietnamese))",
          en: "Rose most: \(list(Array(up), .english))"))
    }
    if !down.isEmpty {
      parts.append(
        LocalizedText(
          vi: "giảm nhiều nhất: \(list(Array(down), .vietnamese))",
          en: "fell most: \(list(Array(down), .english))"))
    }
    let told = parts.dropFirst().reduce(parts[0]) { $0 + LocalizedText(same: "; ") + $1 }
    let end = LocalizedText(same: ".")
    return Message("", .strong, [told.capitalised + end, parts[0].capitalised + end])
  }

  /// What there is to say of one row: its place and its ranks, or why nothing is computed.
  public func sentence(_ row: MoverRow) -> LocalizedText {
    guard let rank = row.rank else {
      return row.reason.map { row.province.name + LocalizedText(same: ": ") + $0 } ?? .empty
    }
    let figures = Figures(.english)
    let ranks = row.places == nil ? nil : "\(figures.rank(row.before)) → \(figures.rank(row.now))"
    return Phrases.risen(row.province.name, figures.rank(rank, of: count), ranks)
  }

  /// The rows of a table in view.
  public func file(_ rows: [MoverRow]) -> TableFile {
    let years = [earlier, year].compactMap { $0 }.map { "\($0)-" }.joined()
    return TableFile(name: "\(definition.id)-\(years)movers-\(item)", table: table(rows))
  }
}
