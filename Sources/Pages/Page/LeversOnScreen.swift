import Scores
import TextUI
import Words

extension Table {
  /// Levers on a screen: what each needs to the median, to the next better group and to the best, the rank that
  /// gives, and how often a rise so large was managed.
  ///
  /// - Parameters:
  ///   - levers: in the order they are told.
  ///   - isWide: whether names are whole; else head names.
  public static func leversOnScreen(
    _ levers: [Lever], of definition: IndexDefinition, isWide: Bool, nameColumns: Int
  ) -> Table {
    Table(levers) {
      Column("dimension", .screen) { .id($0.dimension.text) }.onScreen(.fixed(1), 20, .number, head: .empty)
      Column("name", .screen) { lever in
        let head = definition.dimension(lever.dimension)?.headName
        return .name(
          isWide
            ? definition.shortName(of: lever.dimension) : head ?? definition.shortName(of: lever.dimension))
      }.onScreen(
        .flexible(minimum: nameColumns, maximum: nameColumns), 20, head: .empty, cutsAtWord: true)
      aim("median", Phrases.median, 12, isWide) { $0.median }
      aim("next_group", Phrases.nextGroupHead, 11, isWide) { $0.groupBorder }
      aim("best", Phrases.best, 10, isWide) { $0.best }
    }
  }

  /// The three columns of an aim; where the value is no rise there is nothing to do: `đạt`.
  private static func aim(
    _ id: String, _ head: LocalizedText, _ priority: Int, _ isWide: Bool,
    _ step: @escaping (Lever) -> Lever.Supposed?
  ) -> [Column<Lever>] {
    let rise = { (lever: Lever) -> Lever.Supposed? in
      step(lever).flatMap { $0.value > lever.score ? $0 : nil }
    }
    return [
      Column<Lever>(id, head, .screen, isFigure: true) { lever in
        guard let step = rise(lever) else { return .words(Phrases.isThere) }
        return .words { "+" + Figures($0).decimal(step.value - lever.score) }
      }.onScreen(.fixed(8), priority) { rise($0) == nil ? .secondary : .scenario },
      Column<Lever>(id + "_rank", Phrases.rankThen, .screen, isFigure: true) { lever in
        rise(lever).map { .whole($0.rank) } ?? .none
      }.onScreen(.fixed(4), priority, .strong),
      Column<Lever>(id + "_managed", isWide ? Phrases.roseHead : Phrases.managedHead, .screen, isFigure: true)
      { lever in
        .id(Phrases.share(rise(lever)?.precedent))
      }.onScreen(.fixed(7), priority),
    ]
  }

  /// What a goal takes of each item alone: its value now, the one needed, the rise, how often that was managed, and
  /// whether it can be.
  public static func goalOnScreen(
    _ reach: Reach, in report: ProvinceYear, isWide: Bool, nameColumns: Int
  ) -> Table {
    let definition = report.definition
    return Table(reach.options) {
      Column("item", .screen) { .id($0.item.text) }.onScreen(.fixed(1), 20, .number, head: .empty)
      Column("name", .screen) { option in
        let head = definition.dimension(option.item)?.headName
        return .name(
          isWide ? definition.shortName(of: option.item) : head ?? definition.shortName(of: option.item))
      }.onScreen(
        .flexible(minimum: nameColumns, maximum: nameColumns), 20, head: .empty, cutsAtWord: true)
      Column("score", Phrases.now, .screen, isFigure: true) { .number($0.score) }.onScreen(
        .fixed(5), 15, .strong)
      Column("value", Phrases.neededValue, .screen, isFigure: true) { option in
        .words { Figures($0).required(option.value, places: 2) }
      }.onScreen(.fixed(5), 16, .scenario)
      Column("rise", Phrases.neededRise, .screen, isFigure: true) { option in
        .words { "+" + Figures($0).required(option.rise, places: 2) }
      }.onScreen(.fixed(6), 17, .scenario)
      Column("managed", isWide ? Phrases.roseHead : Phrases.managedHead, .screen, isFigure: true) {
        .id(Phrases.share($0.precedent))
      }
      .onScreen(.fixed(7), 14)
      Column("whether", Phrases.alone, .screen) {
        .words(isWide ? Phrases.whether($0, in: report) : Phrases.whetherShort($0))
      }
      .onScreen(.flexible(minimum: 16, maximum: 50), 10, cutsAtWord: true) {
        $0.isFeasible && !$0.isAboveRecord && $0.precedent?.isNever != true ? nil : .secondary
      }
    }
  }
}
