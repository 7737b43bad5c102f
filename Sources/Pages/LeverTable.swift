import Scores
import TextUI
import Words

/// What would help most: the strongest levers, each with what it takes and the rank it gives.
public struct LeverTable: Panel {
  /// The strongest first; those that gain nothing are not shown.
  public var levers: [Lever]
  public var rank: Int
  @Boxed public var definition: IndexDefinition
  public var language: Language

  /// How many are shown at most.
  public static let most = 3

  public init(levers: [Lever], rank: Int, definition: IndexDefinition, language: Language) {
    self.levers = Array(levers.filter { $0.firstGain(over: rank) != nil }.prefix(Self.most))
    self.rank = rank
    self.definition = definition
    self.language = language
  }

  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let gains = levers.compactMap { lever in
      lever.firstGain(over: rank).map { (lever: lever, aim: $0.aim, step: $0.step) }
    }
    Table(gains) {
      Column("dimension", .screen) { .id($0.lever.dimension.text) }.onScreen(.fixed(1), 5, .number)
      Column("name", .screen) { .name(definition.shortName(of: $0.lever.dimension)) }
        .onScreen(.fixed(definition.longestDimensionName(language)), 5)
      Column("value", .screen) { gain in
        .words { Phrases.toward(gain.aim)[$0] + " " + Figures($0).decimal(gain.step.value) }
      }.onScreen(.fixed(1), 3, .secondary)
      Column("rise", .empty, .screen, isFigure: true) { gain in
        .words { "+" + Figures($0).decimal(gain.step.value - gain.lever.score) }
      }.onScreen(.fixed(5), 2, .secondary)
      Column("rank", .screen) { .words(Phrases.toRank($0.step.rank)) }.onScreen(.fixed(9), 4, .strong)
      Column("places", .empty, .screen, isFigure: true) { .places(rank - $0.step.rank) }
        .onScreen(.fixed(3), 4)
      Column("managed", .empty, .screen, isFigure: true) { .words(Phrases.precedent($0.step.precedent)) }
        .onScreen(.fixed(7), 4, .secondary)
    }.list(.items, language, showsHeading: false).draw(in: rect, on: &canvas)
  }

  /// The levers in words: `4 Kiểm soát tham nhũng lên trung vị 7,01 (+0,31) → hạng 23; trong một năm có 51/178
  /// lượt tỉnh tăng được như vậy`.
  public var lines: [String] {
    lines { Phrases.rose($0, definition).map { "; " + $0[language] } }
  }

  /// The same where there is little room: `4 Kiểm soát tham nhũng lên trung vị 7,01 (+0,31) → hạng 23 · 51/178`.
  public var briefLines: [String] {
    lines { Phrases.precedent($0)[language].isEmpty ? nil : " · " + Phrases.precedent($0)[language] }
  }

  private func lines(rose: (YearlyRises.Precedent?) -> String?) -> [String] {
    levers.compactMap { lever in
      guard let (aim, step) = lever.firstGain(over: rank) else { return nil }
      let figures = Figures(language)
      return "\(definition.label(of: lever.dimension)[language]) \(Phrases.toward(aim)[language])"
        + " \(figures.decimal(step.value)) (+\(figures.decimal(step.value - lever.score)))"
        + " \(Phrases.toRank(step.rank)[language])"
        + (rose(step.precedent) ?? "")
    }
  }
}
