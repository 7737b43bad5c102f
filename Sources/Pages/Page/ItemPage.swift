import Scores
import TextUI
import Words

/// A dimension or a component of a province's year: who is near it, who rose most, what it takes to do better.
public struct ItemPage: Sendable {
  public let line: ItemLine
  /// The first, then those just above and below with the province itself among them, by their ranks.
  public let neighbours: [Neighbour]
  /// Those whose score rose most since the year of the book before, at most three.
  public let risers: [MoverRow]
  /// The two years of those rises: `2023 → 2024`.
  public let span: String
  /// What it takes, the smallest rise first.
  public let needs: [Need]
  /// Where all provinces stand in it.
  public let strip: Strip
  /// Which items of its kind order the provinces alike, the most alike first.
  public let alike: [RankCorrelation]
  private let year: Int
  private let name: LocalizedText
  /// Whether the board has scores of any year.
  private let isOfBook: Bool
  @Boxed private(set) var definition: IndexDefinition

  /// Another in the ranking.
  public struct Neighbour: Sendable {
    public var entry: ItemValues.Entry
    public var isOwn: Bool
    /// How much better it is, unrounded.
    public var difference: Double?
  }

  /// Something to reach, and the value of the item that alone is enough, all others held still.
  public struct Need: Sendable {
    public var aim: Aim
    public var value: Double
    public var rise: Double
    /// The rank of the total then.
    public var rank: Int
    public var precedent: YearlyRises.Precedent?
    /// Whether it lies within the scale.
    public var isFeasible = true

    /// A figure of it: what a rank takes is rounded up, or it would be missed by a hair; a median is what it is.
    func figure(_ value: Double, _ language: Language) -> String {
      let figures = Figures(language)
      if case .own = aim { return figures.decimal(value, places: 4) }
      return figures.required(value, places: 4)
    }
  }

  /// What is to be reached.
  public enum Aim: Hashable, Sendable {
    /// A rank of the total; whether a target asks for it.
    case rank(Int, isTarget: Bool)
    /// The next better group, the median, the best of the item itself.
    case own(Lever.Aim)
  }

  /// - Parameters:
  ///   - target: the rank of the total that a target asks for; `nil` where none does.
  public init?(of item: ItemID, in report: ProvinceYear, target: Int?, book: ScoreBook) {
    let (year, basis, code) = (report.year, report.basis, report.province.code)
    guard let line = book.line(item, of: report.province.id, year: year, basis: basis),
      let values = book.values(of: item, in: year, basis: basis)
    else { return nil }
    self.line = line
    definition = report.definition
    neighbours = Self.neighbours(of: code, in: values)
    let earlier = book.years.last { $0 < year }
    let movers = Movers(of: item, from: earlier, to: year, basis: basis, in: book)
    span = movers?.span ?? ""
    risers = Array((movers?.rows ?? []).filter { ($0.movement?.change ?? 0) > 0 }.prefix(3))
    let inside = book.definition.dimension(item) == nil ? book.definition.dimension(holding: item)?.id : nil
    strip = Strip(
      values.ranking.compactMap(\.score), own: line.standing?.score, median: line.median,
      borders: (1...3).compactMap(values.border(ofGroup:)))
    let parts =
      inside.flatMap { book.definition.dimension($0)?.components(in: year).map(\.id) }
      ?? report.dimensions.map(\.item)
    alike = book.rankCorrelations(of: item, with: parts, in: year, basis: basis)
    self.year = year
    name = report.province.name
    isOfBook = report.knownYear != nil
    let levers = book.levers(for: report.province.id, year: year, basis: basis, inside: inside)
    needs = Self.allNeeds(
      levers.first { $0.dimension == item },
      WhatIf(report.province.id, year: year, basis: basis, in: book), inside: inside, target: target)
  }

  private static func neighbours(of code: String, in values: ItemValues) -> [Neighbour] {
    let ranking = values.ranking.filter { $0.rank != nil }
    guard let place = ranking.firstIndex(where: { $0.province.code == code }) else {
      return ranking.prefix(1).map { Neighbour(entry: $0, isOwn: false) }
    }
    let own = ranking[place].score
    let near = max(0, place - 2)...min(ranking.count - 1, place + 1)
    return (near.contains(0) ? Array(near) : [0] + near).map { index in
      let entry = ranking[index]
      return Neighbour(
        entry: entry, isOwn: index == place,
        difference: index == place ? nil : entry.score.flatMap { score in own.map { score - $0 } })
    }
  }

  private static func allNeeds(_ lever: Lever?, _ whatIf: WhatIf?, inside: ItemID?, target: Int?) -> [Need] {
    guard let lever, let whatIf else { return [] }
    let items = whatIf.items(inside: inside)
    let fact = whatIf.fact
    var ranks = [fact.rankAbove, target].compactMap { $0 }.filter { $0 >= 1 && $0 < fact.rank }
    if ranks.count > 1, ranks[0] == ranks[1] { ranks.removeFirst() }
    let goals = ranks.compactMap { rank -> Need? in
      guard let reach = whatIf.reach(.rank(rank), with: items),
        let option = reach.options.first(where: { $0.item == lever.dimension }), option.rise > 0
      else { return nil }
      return Need(
        aim: .rank(rank, isTarget: rank == target), value: option.value, rise: option.rise, rank: reach.rank,
        precedent: option.precedent, isFeasible: option.isFeasible)
    }
    let steps: [(Lever.Aim, Lever.Supposed?)] = [
      (.nextGroup, lever.groupBorder), (.median, lever.median), (.best, lever.best),
    ]
    let own = steps.compactMap { aim, step -> Need? in
      guard let step, step.value > lever.score else { return nil }
      return Need(
        aim: .own(aim), value: step.value, rise: step.value - lever.score, rank: step.rank,
        precedent: step.precedent)
    }
    return (goals + own).sorted { $0.rise < $1.rise }
  }

  // MARK: Words

  /// What a component asks people, where its index says so: `Hỏi người dân: … (nguồn).`.
  public var about: LocalizedText? {
    guard let about = definition.component(line.item)?.about else { return nil }
    return LocalizedText(
      vi: "Hỏi người dân: \(about.text.vietnamese) (\(about.source.vietnamese)).",
      en: "Asks people: \(about.text.english) (\(about.source.english)).")
  }

  /// What there is to say first: why the rank moved, how far the median is and whether anybody managed that.
  public var messages: [Message] {
    guard line.standing != nil else {
      guard isOfBook else { return [] }
      let said = LocalizedText(
        vi: "Năm \(year) bảng không có đủ số liệu của \(name.vietnamese) về phần này.",
        en: "The board does not have the figures of \(name.english) in it in \(year).")
      return [Message("", .text, [said])]
    }
    let told = [Message.why(line, definition) ?? standing].compactMap { $0 }
    guard let score = line.standing?.score, let median = line.median else { return told }
    let name = Phrases.nationalMedian(definition, derivedFor: line.movement?.derivedSet)
    let gap = Figures.both { $0.decimal((median - score).magnitude) }
    guard Figures(.vietnamese).direction(median - score) == .rising else {
      let words =
        Figures(.vietnamese).direction(median - score) == .unchanged
        ? LocalizedText(vi: "Bằng \(name.vietnamese).", en: "At the \(name.english).")
        : LocalizedText(
          vi: "Hơn \(name.vietnamese) \(gap.vietnamese).", en: "\(gap.english) above the \(name.english).")
      return told + [Message("", .text, [words])]
    }
    let below = LocalizedText(
      vi: "Kém \(name.vietnamese) \(gap.vietnamese)", en: "\(gap.english) below the \(name.english)")
    let precedent = needs.first { $0.aim == .own(.median) }?.precedent
    let end = LocalizedText(same: ".")
    let forms =
      [Phrases.rose(precedent, definition), Phrases.managed(precedent)].compactMap { $0 }
      .map { below + LocalizedText(same: "; ") + $0 + end } + [below + end]
    return told + [Message("", .text, forms)]
  }

  /// Which items order the provinces alike, and which the other way round: `Thứ hạng các tỉnh giống nhất ở 4 (+0,61)
  /// …`; `nil` where too few provinces have both.
  public var companions: LocalizedText? {
    guard let first = alike.first else { return nil }
    let list = { (found: [RankCorrelation]) in
      Figures.both { figures in
        found.map { "\($0.item) (\(figures.signed($0.value)))" }.joined(separator: ", ")
      }
    }
    let together = alike.filter { $0.value >= Self.clear }.prefix(3)
    let apart = alike.filter { $0.value <= -Self.clear }.suffix(2)
    var text: LocalizedText
    if together.isEmpty {
      let item = list([first])
      text = LocalizedText(
        vi:
          "Thứ hạng các \(definition.oneUnit.vietnamese) không giống rõ phần nào, gần nhất là \(item.vietnamese)",
        en: "The \(definition.manyUnits.english) rank clearly alike in no other, most in \(item.english)")
    } else {
      let items = list(Array(together))
      text = LocalizedText(
        vi: "Thứ hạng các \(definition.oneUnit.vietnamese) giống nhất ở \(items.vietnamese)",
        en: "The \(definition.manyUnits.english) rank most alike in \(items.english)")
    }
    if !apart.isEmpty {
      text = text + LocalizedText(vi: "; ngược nhất ở ", en: "; the other way round in ") + list(Array(apart))
    }
    let (count, one, many) = (first.count, definition.oneUnit.vietnamese, definition.manyUnits.english)
    return text
      + LocalizedText(
        vi: " (tương quan hạng, \(count) \(one), \(year); không nói nguyên nhân).",
        en: " (rank correlation, \(count) \(many), \(year); it tells no cause).")
  }

  /// From which correlation on two orders are said to go together.
  private static let clear = 0.4

  /// The rank where nothing says why it moved, and what became of the score meanwhile.
  private var standing: Message? {
    guard let standing = line.standing, standing.rank != nil else { return nil }
    let rank = Figures(.vietnamese).rank(standing)
    let told =
      line.rankChange == 0
      ? LocalizedText(vi: "Giữ nguyên hạng \(rank).", en: "Rank \(rank), as the year before.")
      : LocalizedText(vi: "Hạng \(rank).", en: "Rank \(rank).")
    let more =
      line.movement.flatMap { Sentences.nation($0, definition) }.map { [$0] }
      ?? [true, false].compactMap { Sentences.since(line, definition, withCause: $0) }
      .map { $0.capitalised + LocalizedText(same: ".") }
    return Message("", .text, more.map { told + LocalizedText(same: " ") + $0 } + [told])
  }

  // MARK: Tables

  /// So many of those that are near: the own row and the one above it before all others.
  public func neighbourTable(rows: Int) -> Table {
    var shown = neighbours
    while shown.count > rows, shown.count > 2 {
      let own = shown.firstIndex(where: \.isOwn) ?? 0
      // The one two places above goes first, then the one below, then the first.
      shown.remove(at: own > 2 ? own - 2 : own < shown.count - 1 ? own + 1 : 0)
    }
    return Table(shown) {
      Column("rank", .empty, .screen, isFigure: true) { row in row.entry.rank.map { .whole($0) } ?? .missing }
        .onScreen(.fixed(3), 9, .strong)
      Column("mark", .screen) { $0.isOwn ? .drawn(GridCell(Marks.own, .ownLine)) : .none }
        .onScreen(.fixed(1), 9)
      Column("province", .screen) { .name($0.entry.province.shortName) }
        .onScreen(.fixed(14), 9) { $0.isOwn ? .ownLine : nil }
      Column("score", .empty, .screen, isFigure: true) { row in
        row.entry.score.map { .number($0) } ?? .missing
      }
      .onScreen(.fixed(5), 8)
      Column("difference", .empty, .screen, isFigure: true) { row in
        .words { language in row.difference.map { Figures(language).signed($0, places: 4) } ?? "" }
      }.onScreen(.fixed(7), 7, .secondary)
    }
  }

  public var riserTable: Table {
    Table(risers) {
      Column("place", .empty, .screen, isFigure: true) { row in row.rank.map { .whole($0) } ?? .missing }
        .onScreen(.fixed(2), 9, .secondary)
      Column("province", .screen) { .name($0.province.shortName) }.onScreen(.fixed(14), 9)
      Column("change", .empty, .screen, isFigure: true) { row in
        row.movement.map { .change($0.change, isSlight: $0.isSlight == true) } ?? .missing
      }.onScreen(.fixed(6), 8)
      Column("rank", .empty, .screen, isFigure: true) { row in
        .words { language in
          "\(Figures(language).rank(row.before)) → \(Figures(language).rank(row.now))"
        }
      }.onScreen(.fixed(13), 3, .secondary)
    }
  }

  /// - Parameter rank: the rank of the total now.
  public func needTable(rank: Int) -> Table {
    Table(needs) {
      Column("aim", .screen) { .words(Phrases.aim($0.aim, definition)) }.onScreen(.fixed(24), 9)
      Column("value", .screen) { need in
        .words { language in
          let value = need.figure(need.value, language)
          return LocalizedText(vi: "cần \(value)", en: "needs \(value)")[language]
        }
      }.onScreen(.fixed(10), 5, .secondary)
      Column("rise", .empty, .screen, isFigure: true) { need in
        .words { "+" + need.figure(need.rise, $0) }
      }.onScreen(.fixed(7), 8, .strong)
      Column("rank", .screen) { .words(Phrases.toRank($0.rank)) }.onScreen(.fixed(9), 4)
      Column("places", .empty, .screen, isFigure: true) { .places(rank - $0.rank) }.onScreen(.fixed(3), 4)
      Column("managed", .empty, .screen, isFigure: true) { need in
        need.isFeasible ? .words(Phrases.precedent(need.precedent)) : .words(Phrases.offScale)
      }.onScreen(.fixed(15), 7, .secondary)
    }
  }
}
