import Scores
import TextUI
import Words

/// A province in the ranking of an item.
public struct RankingRow {
  var province: Province
  /// Where it stands; `nil` without a rank or a value.
  var standing: Standing?
  /// Why it is not ranked.
  var absence: ItemValues.Absence?
  /// Places gained since the year before.
  var change: Value
  /// Its values in the total and in every dimension.
  var scores: [Double?]
}

/// The ranking of one item and year: its rows and its page.
public struct Ranking {
  private let values: ItemValues
  private let before: ItemValues?
  private let others: [(item: ItemID, values: ItemValues)]
  private let basis: Basis
  /// Where the figures come from.
  private let source: LocalizedText?
  /// Whether they are figures of the press.
  private let isPress: Bool
  /// What there is to know about the figures of provinces.
  private let remarks: [LocalizedText]
  @Boxed private var definition: IndexDefinition

  /// The ranking of an item; `nil` where it is not in force or the book has no such year.
  public init?(of item: ItemID, in year: Int, basis: Basis, book: ScoreBook) {
    guard let values = book.values(of: item, in: year, basis: basis) else { return nil }
    self.values = values
    self.basis = basis
    isPress = book.isPress(year)
    source = book[year]?.source
    definition = book.definition
    let provinces = values.provinceSet.provinces
    remarks = Phrases.remarks(book.remarks(on: provinces, in: year), on: provinces)
    let before = book.valuesBefore(year, of: item, basis: basis)
    self.before = before?.provinceSet.id == values.provinceSet.id ? before : nil
    others = ([.total] + book.definition.dimensions(in: year).map(\.id)).compactMap { item in
      book.values(of: item, in: year, basis: basis).map { (item, $0) }
    }
  }

  /// The rows of some provinces, in their order.
  public func rows(_ provinces: [Province]) -> [RankingRow] {
    provinces.map { province in
      let standing = values.standing(of: province.code)
      return RankingRow(
        province: province, standing: standing, absence: values.absence(of: province.code),
        change: change(of: standing, since: before?.standing(of: province.code)),
        scores: others.map { $0.values.score(of: province.code) })
    }
  }

  /// Not from a mean of other members.
  private func change(of standing: Standing?, since before: Standing?) -> Value {
    guard let standing, let before, let rank = standing.rank, let old = before.rank else { return .missing }
    return standing.counts(like: before) ? .places(old - rank) : .seriesBreak
  }

  /// The columns of a ranking by whatever door.
  public func table(_ rows: [RankingRow]) -> Table {
    let names = definition.groupNames
    let decimals = values.item == .total ? definition.decimals : 4
    let (of, known) = (values.rankedCount, known)
    return Table(rows) {
      Column("rank", Phrases.rank, isFigure: true) { row in
        row.standing?.rank.map { .rank($0, of: of) } ?? .missing
      }
      Column("of", .scripts) { _ in .whole(known) }
      Column("rank_change", Phrases.change, isFigure: true) { $0.change }
      Column("code", Phrases.code) { .id($0.province.code) }
      Column("province", definition.unitHead) { .name($0.province.name) }
      Column("score", Phrases.score, decimals: decimals, isFigure: true) { .number($0.standing?.score) }
      Column("group", Phrases.group) { row in
        row.standing?.group.map { .group($0, names.indices.contains($0 - 1) ? names[$0 - 1] : nil) }
          ?? .missing
      }
      Column("lacking", .data) { .names($0.standing?.lacking ?? []) }
      Column("reason", .data) { row in row.absence.map { .absence($0) } ?? .missing }
      for (place, other) in others.enumerated() {
        Column(
          other.item.text, label(of: other.item), other.item == values.item ? .scripts : .data, isFigure: true
        ) { .number($0.scores[place]) }
      }
    }
  }

  private func label(of item: ItemID) -> LocalizedText {
    item == .total ? Phrases.total : definition.label(of: item)
  }

  /// All provinces, the ranked ones first, as text, for paper, spreadsheets and scripts.
  ///
  /// - Parameter own: the code of the province whose row is marked in the drawing.
  public func page(_ language: Language, glyphs: GlyphLevel, own: String? = nil) -> Page {
    let ranked = self.rows(values.ranking.map(\.province))
    let unranked = values.unranked
    var page = Page(title: title(language), language: language, glyphs: glyphs)
    let rows = table(ranked)
    let isCompared = ranked.contains { if case .places = $0.change { true } else { false } }
    let seriesBreak = isCompared ? definition.seriesBreak(of: values.item, in: values.year) : nil
    page.head = [
      counts, isHeldAgainstDerived ? Phrases.sinceDerived(values.year - 1) : nil,
      seriesBreak.map { Phrases.measuredOtherwise(values.year, $0.reason) },
    ].compactMap { $0?[language] }
    page.source = source.map { Phrases.source($0)[language] }
    page.file = table(ranked + self.rows(unranked.map(\.province)))
    page.add(Phrases.ranking, [.facts(rows)])
    if values.isExcerpt {
      let told = [
        values.coverage.map { Phrases.excerptNote(definition, $0) },
        isPress ? Phrases.pressYear : nil,
        unranked.isEmpty ? nil : Phrases.othersUnknown(unranked.count, definition),
      ]
      page.add(Phrases.excerpt, [.sentences(told.compactMap { $0?[language] })])
    } else if !definition.isInForce(values.item, in: values.year) {
      let told = Phrases.notMeasured(definition.label(of: values.item), in: values.year)
      page.add(Phrases.unranked, [.sentences([told[language]])])
    } else {
      let lines = unranked.map { province, reason in
        let published =
          values.isDerived ? nil : definition.absence(of: province.code, in: values.year)?.reason
        let why = published.map { " (\($0[language]))" } ?? ""
        return "\(province.code) \(province.name[language]): \(Phrases.reason(reason)[language])\(why)"
      }
      page.add(Phrases.unranked, [.sentences(lines)])
    }
    let lacking = ranked.compactMap { row -> String? in
      guard let lacking = row.standing?.lacking, !lacking.isEmpty else { return nil }
      return (row.province.name + LocalizedText(same: ": ") + Phrases.without(lacking))[language]
    }
    page.add(Phrases.meansOfSome, [.sentences(lacking)])
    let strip = RankingStrip(values: values, definition: definition, own: own, language: language)
    page.pictures = [
      Page.Picture(legend: strip.legend, rows: 0, draw: { _, _ in }, drawing: { strip.drawing })
    ]
    page.add(Phrases.remarks, [.sentences(remarks.map { $0[language] })])
    page.data = [
      .init("index", .id(definition.id)), .init("year", .whole(values.year)),
      .init("basis", .id(basis.rawValue)),
      .init("provinces", .id(values.provinceSet.id)), .init("derived", .flag(values.isDerived)),
      .init("of", .whole(known)), .init("of_before", .whole(ofBefore)), .init("item", .id(values.item.text)),
      .init("groups", .id(values.groupOrigin?.rawValue)), .init("rows", .table(rows)),
      .init(
        "unranked",
        .table(
          Table(unranked) {
            Column("code") { .id($0.province.code) }
            Column("province") { .name($0.province.name) }
            Column("reason") { .absence($0.reason) }
          })),
    ]
    return page
  }

  /// How many were ranked the year before, where they were not as many.
  private var ofBefore: Int? {
    guard let before, before.rankedCount > 0, values.rankedCount > 0, before.rankedCount != values.rankedCount
    else { return nil }
    return before.rankedCount
  }

  /// Both counts, where changes of rank are between two.
  public var counts: LocalizedText? {
    ofBefore.map {
      Phrases.ranked(definition, values.year, LocalizedText(same: "\($0) → \(values.rankedCount)"))
    }
  }

  /// Whether ranks as they were entered are held against derived ones.
  private var isHeldAgainstDerived: Bool { before?.isDerived == true && !values.isDerived }

  /// The denominator; nothing where nobody said it.
  private var known: Int? { values.isExcerpt && values.rankedCount == 0 ? nil : values.rankedCount }

  private func title(_ language: Language) -> String {
    let item =
      values.item == .total
      ? Phrases.total[language] : "\(values.item) \(definition.name(of: values.item)[language])"
    let merged = values.isDerived ? " · \(Phrases.asIfMerged[language])" : ""
    let groups = values.groupOrigin.map { origin in
      LocalizedText(
        vi: " · nhóm \(Phrases.origin(origin).vietnamese)", en: " · groups \(Phrases.origin(origin).english)")
    }
    return "\(definition.shortName) \(values.year) · \(item)\(merged)\(groups?[language] ?? "")"
  }
}
