import Scores
import TextUI
import Words

extension Trend {
  /// The years as rows; those of other provinces beside them for files.
  public func table(comparedWith others: [Trend] = []) -> Table {
    let years = points.enumerated().map { place, point in
      (point: point, before: place > 0 ? points[place - 1].standing : nil)
    }
    return Table(years) {
      Column("year", Phrases.year) { .whole($0.point.year) }
      Column("score", Phrases.score, isFigure: true) { .number($0.point.standing?.score) }
      Column("change", Phrases.change, .page, isFigure: true) { row in
        if row.point.seriesBreak != nil, row.point.standing != nil { return .seriesBreak }
        guard row.point.isComparableWithPrevious == true, let score = row.point.standing?.score,
          let old = row.before?.score
        else { return .missing }
        return .change(score - old)
      }
      Column("rank", Phrases.rank, isFigure: true) { row in
        row.point.standing.flatMap { standing in standing.rank.map { .rank($0, of: standing.of) } }
          ?? .missing
      }
      Column("of", .data) { row in .whole(row.point.standing?.rank == nil ? nil : row.point.standing?.of) }
      Column("rank_change", Phrases.change, .page, isFigure: true) { row in
        if row.point.memberChange != nil { return .seriesBreak }
        guard row.point.rankJoinsPrevious, let rank = row.point.standing?.rank, let old = row.before?.rank
        else { return .missing }
        return .places(old - rank)
      }
      Column("group", Phrases.group) { .group($0.point.standing?.group) }
      Column("groups", .data) { .id($0.point.standing?.groupOrigin?.rawValue) }
      Column("provinces", .data) { .id($0.point.standing?.set) }
      Column("derived", .data) { .flag($0.point.standing?.isDerived) }
      Column("comparable_with_previous", .data) { .flag($0.point.isComparableWithPrevious) }
      for other in others {
        Column("rank_\(other.province.code)", .files) { .whole(other[$0.point.year]?.standing?.rank) }
      }
    }
  }

  /// The chart, the figures of every year, and why the line is broken.
  ///
  /// - Parameter part: the province that was asked for, where the trend is of the one it is part of.
  public func page(
    of definition: IndexDefinition, for part: Province? = nil, _ language: Language, glyphs: GlyphLevel
  ) -> Page {
    let name =
      item == .total ? Phrases.total[language] : "\(item) \(definition.name(of: item)[language])"
    let merged = basis == .merged ? " · \(Phrases.asIfMerged[language])" : ""
    var page = Page(
      title: "\(definition.shortName) · \(province.name[language]) · \(name)\(merged)", language: language,
      glyphs: glyphs)
    page.head = part.map { [Sentences.part($0, of: province)[language]] } ?? []
    let ranks = RankCurve(trend: self, language: language)
    page.add(
      Phrases.rankOverYears,
      [
        .pictures([
          Page.Picture(rows: 14, draw: { TrendChart(trend: self).draw(in: $0, on: &$1) }, svg: { ranks.svg })
        ])
      ])
    let table = table()
    page.file = table
    page.add(Phrases.inFigures, [.facts(table)])
    let notes = BreakNotes(self).texts + [Phrases.publishedGroups(self)].compactMap { $0 }
    page.add(Phrases.breaks, [.sentences(notes.map { $0[language] })])
    page.data = [
      .init("index", .id(definition.id)), .init("code", .id(province.code)),
      .init("province", .name(province.name)), .init("item", .id(item.text)),
      .init("basis", .id(basis.rawValue)), .init("years", .table(table)),
    ]
    return page
  }
}

/// Why a line is broken, newest first.
public struct BreakNotes {
  public let texts: [LocalizedText]

  public init(_ trend: Trend) {
    texts = trend.points.reversed().compactMap { point in
      guard let seriesBreak = point.seriesBreak, point.standing != nil else { return nil }
      return LocalizedText(
        vi: "\(Marks.seriesBreak) \(point.year): \(seriesBreak.reason.vietnamese)",
        en: "\(Marks.seriesBreak) \(point.year): \(seriesBreak.reason.english)")
    }
  }
}
