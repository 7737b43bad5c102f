import Scores
import TextUI
import Words

/// A year of a trend, and where the year before stood.
struct TrendRow {
  var year: Int
  var point: Trend.Point?
  var before: Standing?
  /// A change of less than so many percent is not significant, where the publisher says so.
  var slightPercent: Double?

  var standing: Standing? { point?.standing }
  /// The role of what its group says.
  var tier: Role { Marks.role(ofGroup: standing?.group) }
}

extension Trend {
  /// The years from the first to the last, the newest on top: one without any figure is seen as a gap.
  public var shownYears: [Int] {
    guard let first = points.first?.year, let last = points.last?.year else { return [] }
    return (first...last).reversed()
  }

  /// The years as rows; those of other provinces beside them for files.
  public func table(comparedWith others: [Trend] = []) -> Table { table(points.map(\.year), others) }

  /// The years for a screen, the newest on top.
  ///
  /// - Parameters:
  ///   - others: compared provinces, a column each.
  ///   - showsGroupNames: whether a group is named, where there is room.
  public func shown(
    comparedWith others: [Trend] = [], of definition: IndexDefinition, showsGroupNames: Bool = false
  ) -> Table {
    table(shownYears, others, of: definition, showsGroupNames: showsGroupNames)
  }

  private func table(
    _ years: [Int], _ others: [Trend], of definition: IndexDefinition? = nil, showsGroupNames: Bool = false
  ) -> Table {
    let groups = showsGroupNames ? definition?.groupNames ?? [] : []
    let places = definition?.scorePlaces ?? 2
    let mean = { (year: Int) in definition?.nationalMean(of: .total, in: year) }
    let before = Dictionary(zip(points.dropFirst().map(\.year), points.map(\.standing))) { first, _ in first }
    let rows = years.map {
      TrendRow(
        year: $0, point: self[$0], before: before[$0] ?? nil, slightPercent: definition?.slightPercent)
    }
    return Table(rows) {
      Column("year", Phrases.year) { .whole($0.year) }.onScreen(.fixed(4), 20, .number)
      Column("score", Phrases.score, decimals: places, isFigure: true) { .number($0.standing?.score) }
        .onScreen(.fixed(5), 18, .strong)
      Column("change", Phrases.change, .page, decimals: places, isFigure: true) { $0.scoreChange }
      Column("change", Phrases.change, .screen, isFigure: true) { $0.shownChange(places: places) }
        .onScreen(.fixed(definition?.slightPercent == nil ? 5 : 6), 10) { $0.scoreChange.role }
      Column("rank", Phrases.rank, isFigure: true) { row in
        row.standing.flatMap { standing in standing.rank.map { .rank($0, of: standing.of) } } ?? .missing
      }.onScreen(.fixed(5), 19) { $0.tier }
      Column("of", .scripts) { row in .whole(row.standing?.rank == nil ? nil : row.standing?.of) }
      Column("rank_change", Phrases.change, .page, isFigure: true) { $0.rankChange }.onScreen(.fixed(3), 11)
      Column("mark", .screen) { row in row.standing.map { .id(Marks.group($0.group)) } ?? .none }
        .onScreen(.fixed(1), 12, head: .empty) { $0.tier }
      Column("group", Phrases.group) { row in
        .group(
          row.standing?.group,
          row.standing?.group.flatMap { groups.indices.contains($0 - 1) ? groups[$0 - 1] : nil })
      }.onScreen(.fixed(3), 12)
      Column("comparable", Phrases.comparable, .screen) { row in
        guard row.standing != nil, let isComparable = row.point?.isComparableWithPrevious else {
          return .missing
        }
        return .words(isComparable ? Phrases.yes : LocalizedText(same: Marks.seriesBreak + " ") + Phrases.no)
      }.onScreen(.fixed(7), 2) { $0.point?.isComparableWithPrevious == false ? .breakLine : .secondary }
      Column("mean", Phrases.nationalMean, .screen, decimals: places, isFigure: true) {
        .number(mean($0.year))
      }
      .onScreen(.fixed(8), 3, .secondary)
      Column("groups", .data) { row in
        row.standing?.groupOrigin.map { .known($0.rawValue, Phrases.origin($0)) } ?? .missing
      }
      Column("provinces", .data) { .id($0.standing?.set) }
      Column("derived", .data) { .flag($0.standing?.isDerived) }
      Column("lacking", .data) { .names($0.standing?.lacking ?? []) }
      Column("comparable_with_previous", .data) { .flag($0.point?.isComparableWithPrevious) }
      for (place, other) in others.enumerated() {
        Column(
          "rank_\(other.province.code)", Phrases.rank + LocalizedText(same: ": ") + other.province.name,
          .files
        ) { .whole(other[$0.year]?.standing?.rank) }
        Column("compared", LocalizedText(same: Marks.comparedLetter(place)), .screen, isFigure: true) { row in
          other[row.year]?.standing.flatMap { standing in
            standing.rank.map { .rank($0, of: standing.of) }
          } ?? .missing
        }.onScreen(.fixed(5), 7 - place, Marks.comparedRole(place), headRole: Marks.comparedRole(place))
      }
    }
  }

  /// The chart, the figures of every year, and why the line is broken.
  ///
  /// - Parameter part: the province that was asked for, where the trend is of the one it is part of.
  public func page(
    of definition: IndexDefinition, for part: Province? = nil, targetPath: [Int: Int] = [:],
    _ language: Language, glyphs: GlyphLevel
  ) -> Page {
    let name =
      item == .total ? Phrases.total[language] : "\(item) \(definition.name(of: item)[language])"
    let merged = Phrases.asIfMerged(self).map { " · \($0[language])" } ?? ""
    var page = Page(
      title: "\(definition.shortName) · \(province.name[language]) · \(name)\(merged)", language: language,
      glyphs: glyphs)
    page.head = part.map { [Sentences.asked($0, besides: province)[language]] } ?? []
    let ranks = RankCurve(trend: self, language: language)
    page.add(
      Phrases.rankOverYears,
      [
        .pictures([
          Page.Picture(
            rows: 14, draw: { TrendChart(trend: self).draw(in: $0, on: &$1) }, drawing: { ranks.drawing })
        ])
      ])
    page.pictures = [
      Page.Picture(
        legend: (["● \(province.name[language])"]
          + (targetPath.isEmpty ? [] : ["○ \(Phrases.targetPath[language])"]) + [
            "¦ \(Phrases.breaks[language])"
          ])
          .joined(separator: "   "), rows: 0, draw: { _, _ in },
        drawing: { RankCurve(trend: self, targetPath: targetPath, language: language).drawing },
        notes: (BreakNotes(self).texts + remarks).map { $0[language] })
    ]
    page.source = Phrases.publishedBy(definition)[language]
    let table = table()
    page.file = table
    page.add(Phrases.inFigures, [.facts(table)])
    let notes = BreakNotes(self).texts + [Phrases.publishedGroups(self)].compactMap { $0 }
    page.add(Phrases.breaks, [.sentences(notes.map { $0[language] })])
    page.add(Phrases.remarks, [.sentences(remarks.map { $0[language] })])
    page.data = [
      .init("index", .id(definition.id)), .init("code", .id(province.code)),
      .init("province", .name(province.name)), .init("item", .id(item.text)),
      .init("basis", .id(basis.rawValue)), .init("years", .table(table)),
    ]
    return page
  }
}

extension Trend {
  /// What there is to know about the figures of its years, newest first.
  public var remarks: [LocalizedText] {
    points.reversed().flatMap { point in
      let remark = point.remark.map {
        LocalizedText(vi: "\(point.year): \($0.vietnamese)", en: "\(point.year): \($0.english)")
      }
      return [point.press.map { Phrases.press($0) }, remark].compactMap { $0 }
    }
  }
}

/// Why a line is broken, newest first.
public struct BreakNotes {
  public let texts: [LocalizedText]

  public init(_ trend: Trend) {
    // A break in a year without a figure lies between two years that have one.
    let known = trend.points.indices.filter { trend.points[$0].standing != nil }
    let span = (known.first ?? 0)..<(known.last.map { $0 + 1 } ?? 0)
    texts = span.reversed().flatMap { place in
      let point = trend.points[place]
      let before = trend.points[span.lowerBound..<place].last { $0.standing != nil }?.standing
      return [
        before.flatMap { Self.otherSet(point.standing, since: $0, trend.province) },
        point.seriesBreak?.reason,
      ].compactMap { $0 }.map { Phrases.measuredOtherwise(point.year, $0) }
    }
  }

  /// That a year is ranked over other provinces than the year before it.
  private static func otherSet(_ now: Standing?, since before: Standing, _ province: Province)
    -> LocalizedText?
  {
    guard let now, now.set != before.set else { return nil }
    let others = Phrases.merged(province).map { LocalizedText(same: ", ") + $0 } ?? .empty
    return LocalizedText(
      vi: "xếp trên \(now.set) tỉnh, trước đó trên \(before.set)",
      en: "ranked over \(now.set) provinces, over \(before.set) before") + others
  }
}

extension TrendRow {
  /// The change of the score since the year before, or that it does not compare.
  var scoreChange: Value {
    if point?.seriesBreak != nil { return .seriesBreak }
    guard point?.isComparableWithPrevious == true, let score = standing?.score, let old = before?.score else {
      return .missing
    }
    return .change(score - old, isSlight: Movement.isSlight(score - old, from: old, slightPercent) == true)
  }

  /// The same on a screen: figures stand below each other, with the mark of a slight change or without.
  func shownChange(places: Int) -> Value {
    let (change, marksSlight) = (scoreChange, slightPercent != nil)
    return .words { language in
      let text = change.text(language, decimals: places)
      return text.hasSuffix("≈") || !marksSlight ? text : text + " "
    }
  }

  /// The places gained since the year before, or that they do not compare.
  var rankChange: Value {
    if point?.memberChange != nil { return .seriesBreak }
    guard point?.rankJoinsPrevious == true, let rank = standing?.rank, let old = before?.rank else {
      return .missing
    }
    return .places(old - rank)
  }
}
