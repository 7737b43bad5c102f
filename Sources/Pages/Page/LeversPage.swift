import Scores
import TextUI
import Words

/// What raising items of a province would do, and what a rank or a group takes.
public struct LeversPage {
  @Boxed private var report: ProvinceYear
  private let levers: [Lever]
  private let whatIf: WhatIf?
  private let scenario: Scenario?
  private let goal: Goal?
  private let reach: Reach?
  private let language: Language

  /// - Parameters:
  ///   - levers: the strongest first.
  ///   - whatIf: what suppositions are held against; `nil` where the province has no total.
  ///   - scenario: what is supposed, if anything.
  ///   - goal: what is to be reached, if anything, and with which items.
  public init(
    report: ProvinceYear, levers: [Lever], whatIf: WhatIf?, scenario: Scenario?,
    goal: (Goal, with: [WhatIf.Item])?, language: Language
  ) {
    self.report = report
    self.levers = levers
    self.whatIf = whatIf
    self.scenario = scenario
    self.goal = goal?.0
    reach = goal.flatMap { goal, items in whatIf?.reach(goal, with: items) }
    self.language = language
  }

  /// The page; of a province without a total one sentence that says so.
  public func page(glyphs: GlyphLevel) -> Page {
    var page = Page(
      title: "\(report.indexAndYear) · \(report.province.name[language])",
      language: language, glyphs: glyphs)
    page.head = [Sentences.standing(report)[language]]
    if let asked = report.asked {
      page.head.append(Sentences.asked(asked, besides: report.province)[language])
    }
    page.head += report.remarks.map { $0[language] }
    page.data = data
    let levers = Table.levers(levers, of: report.definition)
    page.file = levers
    guard let whatIf else {
      if report.isExcerpt || report.definition.totalRule == .stated || report.total.standing != nil {
        page.head.append(Phrases.noSuppositions(report)[language])
      }
      return page
    }
    page.add(
      Phrases.notFacts,
      [
        .facts(levers),
        .sentences(
          [Phrases.roseNote(self.levers, report.definition), Phrases.orderNote(self.levers)].map {
            $0[language]
          }),
      ])
    if let reach { add(reach, to: &page) }
    if let scenario { add(scenario, whatIf, to: &page) }
    page.foot = sentences(whatIf).map { $0[language] } + [Phrases.sourceLine(report)[language]]
    return page
  }

  /// What it comes to: of the scenario, else of the goal, else of the strongest lever.
  private func sentences(_ whatIf: WhatIf) -> [LocalizedText] {
    if let scenario, let told = Sentences.scenario(scenario, whatIf, report.definition) {
      return [told] + [Sentences.gaps(whatIf.outcome(of: scenario), report.definition)].compactMap { $0 }
    }
    if let reach { return [Sentences.reach(reach, report.definition)] }
    return [Sentences.strongest(levers, rank: whatIf.fact.rank, report.definition)]
  }

  private func add(_ reach: Reach, to page: inout Page) {
    let goal = Phrases.goal(reach, report.definition)
    let title = LocalizedText(
      vi: "\(Phrases.reach.vietnamese) \(goal.vietnamese)", en: "\(Phrases.reach.english) \(goal.english)")
    guard !reach.isReached else {
      return page.add(title, [.sentences([Sentences.reach(reach, report.definition)[language]])])
    }
    let share = Figures(language).required(reach.equally.rise, places: 4)
    page.add(
      title,
      [.facts(options(reach)), .sentences([Phrases.allAlike(reach.options.count, share)[language]])])
  }

  /// What each item alone would need.
  ///
  /// Rises and values are rounded up, so that they are enough.
  private func options(_ reach: Reach) -> Table {
    Table(reach.options) {
      Column("dimension", Phrases.itemNumber) { .id($0.item.text) }
      Column("name", Phrases.itemName, .page) { .name(report.definition.shortName(of: $0.item)) }
      Column("score", Phrases.now, isFigure: true) { .number($0.score) }
      Column("rise", .json) { .number(needed($0.rise)) }
      Column("value", .json) { .number($0.rise == 0 ? $0.score : needed($0.value)) }
      Column("value", Phrases.neededValue, .page, isFigure: true) { option in
        .words { Figures($0).required(option.value, places: 2) }
      }
      Column("managed", Phrases.roseHead, .page, isFigure: true) { .id(Phrases.share($0.precedent)) }
      Column("alone", Phrases.alone, .page, isWide: true) { .words(Phrases.whether($0, in: report)) }
      Column("feasible", .json) { .flag($0.isFeasible) }
      Column("above_best_ever", .json) { .flag($0.isAboveRecord) }
      Column("rose_as_much", .json) { .whole($0.precedent?.rose) }
      Column("rises", .json) { .whole($0.precedent?.of) }
    }
  }

  private func needed(_ value: Double) -> Double { RequiredValue.roundedUp(value, places: 4) }

  /// A line of the table that holds facts against suppositions.
  private struct Supposed {
    var id: String
    var name: LocalizedText
    var fact, supposed, change: Value
  }

  private func add(_ scenario: Scenario, _ whatIf: WhatIf, to page: inout Page) {
    let outcome = whatIf.outcome(of: scenario)
    let (fact, definition) = (whatIf.fact, report.definition)
    let row = { (id: String, name: LocalizedText, score: Double?, value: Double?, places: Int) in
      let figure = { (number: Double?) -> Value in
        guard let number else { return .missing }
        return .told(
          Figures.both { $0.decimal(number, places: places) }, .number(number), decimals: places)
      }
      let change = score.flatMap { score in value.map { $0 - score } }
      return Supposed(
        id: id, name: name, fact: figure(score), supposed: figure(value),
        change: change.map { change in
          .told(Figures.both { $0.change(change, places: places) }, .change(change), decimals: places)
        } ?? .missing)
    }
    var rows = scenario.values.keys.sorted().map { item in
      row(item.text, definition.shortName(of: item), whatIf.score(of: item), scenario.values[item], 2)
    }
    rows += [
      row("", Phrases.total, whatIf.total, outcome.total, 4),
      Supposed(
        id: "", name: Phrases.rank, fact: .rank(fact.rank, of: fact.of),
        supposed: .rank(outcome.rank, of: outcome.of), change: .places(fact.rank - outcome.rank)),
      Supposed(
        id: "", name: Phrases.group, fact: group(fact.group), supposed: group(outcome.group), change: .none),
    ]
    let table = Table(rows) {
      Column("item", Phrases.itemNumber) { .id($0.id) }
      Column("name", Phrases.itemName) { .name($0.name) }
      Column("fact", Phrases.now, isFigure: true) { $0.fact }
      Column("supposed", Phrases.scenarioHead, isFigure: true) { $0.supposed }
      Column("change", Phrases.change, isFigure: true) { $0.change }
    }
    let lists = [
      (Phrases.passed(outcome.passed.count, definition), outcome.passed),
      (Phrases.passing(outcome.passing.count, definition), outcome.passing),
    ].filter { !$0.1.isEmpty }
    page.add(
      Phrases.scenario,
      [
        .facts(table),
        .sentences(
          lists.map { words, provinces in
            "\(words[language]): \(provinces.map { $0.name[language] }.joined(separator: ", "))."
          }),
      ])
  }

  private func group(_ group: Int?) -> Value {
    let names = report.definition.groupNames
    return .group(group, group.flatMap { names.indices.contains($0 - 1) ? names[$0 - 1] : nil })
  }

  // For scripts: every key, missing figures as `null`; what was not asked for has no key.
  private var data: [Value.Field] {
    let standing = report.total.standing
    var data: [Value.Field] = [
      .init("index", .id(report.definition.id)), .init("year", .whole(report.year)),
      .init("code", .id(report.province.code)), .init("province", .name(report.province.name)),
      .init("basis", .id(report.basis.rawValue)), .init("total", .number(standing?.score)),
      .init("rank", .whole(standing?.rank)), .init("of", .whole(report.known(of: report.total))),
      .init("group", .whole(standing?.group)), .init("groups", .id(standing?.groupOrigin?.rawValue)),
      .init("levers", .table(Table.levers(levers, of: report.definition))),
    ]
    if let scenario { data.append(.init("scenario", self.scenario(scenario))) }
    if let goal { data.append(.init("reach", reach(goal))) }
    return data
  }

  private func scenario(_ scenario: Scenario) -> Value {
    let outcome = whatIf?.outcome(of: scenario)
    return .object([
      .init("values", .object(scenario.values.map { .init($0.key.text, .number($0.value)) })),
      .init("total", .number(outcome?.total)), .init("rank", .whole(outcome?.rank)),
      .init("of", .whole(outcome?.of)), .init("group", .whole(outcome?.group)),
      .init("passed", .ids(outcome?.passed.map(\.code) ?? [])),
      .init("passing", .ids(outcome?.passing.map(\.code) ?? [])),
    ])
  }

  private func reach(_ goal: Goal) -> Value {
    let (kind, number) =
      switch goal {
      case .rank(let rank): ("rank", rank)
      case .group(let group): ("group", group)
      }
    let equally = reach.map { reach in
      Value.object([
        .init("rise", .number(needed(reach.equally.rise))),
        .init("feasible", .flag(reach.equally.isFeasible)),
        .init("above_best_ever", .flag(reach.equally.isAboveRecord)),
      ])
    }
    return .object([
      .init("kind", .id(kind)), .init("goal", .whole(number)), .init("rank", .whole(reach?.rank)),
      .init("rise_total", .number(reach.map { needed($0.riseTotal) })),
      .init("options", reach.map { .table(options($0)) } ?? .list([])),
      .init("all_equally", equally ?? .missing),
    ])
  }
}

extension Table {
  /// Levers: what each would give at the median, at the next group, at the best.
  static func levers(_ levers: [Lever], of definition: IndexDefinition) -> Table {
    // A value and the rank it gives; nothing where it does not lie above the value now.
    let aim = { (supposed: Lever.Supposed?, lever: Lever) -> Value in
      guard let supposed, supposed.value > lever.score else { return .missing }
      return .words { "\(Figures($0).decimal(supposed.value)) → \(supposed.rank)" }
    }
    return Table(levers) {
      Column("dimension", Phrases.itemNumber) { .id($0.dimension.text) }
      Column("name", Phrases.itemName, [.page, .files]) { .name(definition.shortName(of: $0.dimension)) }
      Column("score", Phrases.now, isFigure: true) { .number($0.score) }
      Column("median", .data) { .number($0.median.value) }
      Column("rank_at_median", .data) { .whole($0.median.rank) }
      Column("median", Phrases.median, .page, isFigure: true) { aim($0.median, $0) }
      Column("rise_at_median", .data) { .number($0.riseAtMedian) }
      Column("rose_as_much", .data) { .whole($0.median.precedent?.rose) }
      Column("rises", .data) { .whole($0.median.precedent?.of) }
      Column("managed", Phrases.roseHead, .page, isFigure: true) {
        .words(Phrases.precedent($0.median.precedent))
      }
      Column("group_border", .data) { .number($0.groupBorder?.value) }
      Column("rank_at_group_border", .data) { .whole($0.groupBorder?.rank) }
      Column("group_border", Phrases.nextGroup, .page, isFigure: true) { aim($0.groupBorder, $0) }
      Column("best", .data) { .number($0.best.value) }
      Column("rank_at_best", .data) { .whole($0.best.rank) }
      Column("best", Phrases.best, .page, isFigure: true) { aim($0.best, $0) }
    }
  }
}
