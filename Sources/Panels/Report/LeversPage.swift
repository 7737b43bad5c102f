import Scores
import TextUI
import Words

/// What raising items of a province would do, as plain text.
public struct LeversPage {
  /// The province's year.
  @Boxed public var report: ProvinceYear
  /// The strongest first.
  public var levers: [Lever]
  /// What suppositions are held against; `nil` where the province has no total.
  public var whatIf: WhatIf?
  /// What is supposed, if anything.
  public var scenario: Scenario?
  /// What is to be reached, if anything.
  public var reach: Reach?
  /// In which language.
  public var language: Language
  /// What the reader's terminal can show.
  public var glyphs: GlyphLevel

  /// A page.
  public init(
    report: ProvinceYear, levers: [Lever], whatIf: WhatIf?, scenario: Scenario?, reach: Reach?,
    language: Language, glyphs: GlyphLevel
  ) {
    self.report = report
    self.levers = levers
    self.whatIf = whatIf
    self.scenario = scenario
    self.reach = reach
    self.language = language
    self.glyphs = glyphs
  }

  /// The page, 80 columns wide; of a province without a total one sentence that says so.
  public var text: String {
    var page = TextPage(rows: 60, glyphs: glyphs)
    page.line("\(report.definition.shortName) \(report.year) · \(report.province.name[language])", .heading)
    page.paragraph(Sentences.standing(report)[language])
    if let asked = report.partAsked {
      page.paragraph(Sentences.part(asked, of: report.province)[language])
    }
    guard let whatIf else {
      if report.isExcerpt || report.definition.totalRule == .stated || report.total.standing != nil {
        page.paragraph(Phrases.noSuppositions(report)[language])
      }
      return page.text
    }
    page.rule(Phrases.notFacts[language])
    addLevers(to: &page)
    if let reach { add(reach, to: &page) }
    if let scenario { add(scenario, whatIf, to: &page) }
    page.rule()
    for sentence in sentences(whatIf) { page.paragraph(sentence[language]) }
    page.paragraph(Phrases.sourceLine(report)[language])
    return page.text
  }

  /// What it comes to: of the scenario, else of the goal, else of the strongest lever.
  private func sentences(_ whatIf: WhatIf) -> [LocalizedText] {
    if let scenario, let told = Sentences.scenario(scenario, whatIf, report.definition) {
      return [told] + [Sentences.gaps(whatIf.outcome(of: scenario), report.definition)].compactMap { $0 }
    }
    if let reach { return [Sentences.reach(reach, report.definition)] }
    return [Sentences.strongest(levers, rank: whatIf.fact.rank, report.definition)]
  }

  private func addLevers(to page: inout TextPage) {
    let arrow = " →"
    let table = Grid(
      columns: [
        GridColumn("", width: .fixed(1), priority: 9), GridColumn("", width: .fixed(1), priority: 9),
        GridColumn(Phrases.now[language], .right, width: .fixed(4), priority: 8),
        GridColumn(Phrases.median[language] + arrow, .right, width: .fixed(9), priority: 7),
        GridColumn(Phrases.roseHead[language], .right, width: .fixed(7), priority: 7),
        GridColumn(Phrases.nextGroup[language] + arrow, .right, width: .fixed(9), priority: 5),
        GridColumn(Phrases.best[language] + arrow, .right, width: .fixed(9), priority: 6),
      ], spacing: 1, isSelectable: false)
    page.table(
      table,
      levers.map { lever in
        [
          GridCell(lever.dimension.text, .number), GridCell(name(lever.dimension)),
          GridCell(Figures(language).decimal(lever.score), .strong), cell(lever.median, over: lever),
          GridCell(Phrases.precedent(lever.median.precedent)[language], .secondary),
          cell(lever.groupBorder, over: lever), cell(lever.best, over: lever),
        ]
      })
    page.paragraph(Phrases.roseNote(report.definition)[language])
  }

  /// A value and the rank it gives; nothing where it does not lie above the value now.
  private func cell(_ supposed: Lever.Supposed?, over lever: Lever) -> GridCell {
    guard let supposed, supposed.value > lever.score else { return GridCell(Figures.missing, .missing) }
    let rank = String(supposed.rank)
    let padding = String(repeating: " ", count: max(0, 2 - rank.count))
    return GridCell("\(Figures(language).decimal(supposed.value)) → \(padding)\(rank)")
  }

  private func add(_ reach: Reach, to page: inout TextPage) {
    page.rule("\(Phrases.reach[language]) \(Phrases.goal(reach, report.definition)[language])")
    guard !reach.isReached else { return page.line(Sentences.reach(reach, report.definition)[language]) }
    let figures = Figures(language)
    let table = Grid(
      columns: [
        GridColumn("", width: .fixed(1), priority: 9), GridColumn("", width: .fixed(1), priority: 9),
        GridColumn(Phrases.now[language], .right, width: .fixed(4), priority: 8),
        GridColumn(Phrases.neededValue[language], .right, width: .fixed(5), priority: 7),
        GridColumn(Phrases.roseHead[language], .right, width: .fixed(7), priority: 7),
        GridColumn(Phrases.alone[language], width: .fixed(1), priority: 6),
      ], spacing: 1, isSelectable: false)
    page.table(
      table,
      reach.options.map { option in
        [
          GridCell(option.item.text, .number), GridCell(name(option.item)),
          GridCell(figures.decimal(option.score), .strong),
          GridCell(figures.required(option.value, places: 2)),
          GridCell(Phrases.share(option.precedent), .secondary),
          GridCell(Phrases.whether(option, in: report)[language]),
        ]
      })
    let share = figures.required(reach.equally.rise, places: 4)
    page.line(Phrases.allAlike(reach.options.count, share)[language])
  }

  private func add(_ scenario: Scenario, _ whatIf: WhatIf, to page: inout TextPage) {
    let figures = Figures(language)
    let outcome = whatIf.outcome(of: scenario)
    page.rule(Phrases.scenario[language])
    let table = Grid(
      columns: [
        GridColumn("", width: .fixed(1), priority: 9), GridColumn("", width: .fixed(1), priority: 9),
        GridColumn(Phrases.now[language], .right, width: .fixed(7), priority: 8),
        GridColumn(Phrases.scenarioHead[language], .right, width: .fixed(7), priority: 8),
        GridColumn(Phrases.change[language], .right, width: .fixed(5), priority: 7),
      ], isSelectable: false)
    var rows = scenario.values.keys.sorted().map { item -> [GridCell] in
      let (score, value) = (whatIf.score(of: item), scenario.values[item])
      return row(item.text, name(item), score, value, places: 2)
    }
    rows.append(row("", Phrases.total[language], whatIf.total, outcome.total, places: 4))
    let (fact, after) = (whatIf.fact, outcome)
    rows.append([
      .empty, GridCell(Phrases.rank[language]), GridCell(figures.rank(fact.rank, of: fact.of), .strong),
      GridCell(figures.rank(after.rank, of: after.of), .scenario),
      GridCell(figures.change(fact.rank - after.rank)),
    ])
    rows.append([
      .empty, GridCell(Phrases.group[language]), GridCell(group(fact.group)),
      GridCell(group(after.group), .scenario),
    ])
    page.table(table, rows)
    let lists = [
      (Phrases.passed(after.passed.count, report.definition), after.passed),
      (Phrases.passing(after.passing.count, report.definition), after.passing),
    ]
    for (words, provinces) in lists where !provinces.isEmpty {
      let names = provinces.map { $0.name[language] }.joined(separator: ", ")
      page.paragraph("\(words[language]): \(names).")
    }
  }

  private func row(
    _ id: String, _ name: String, _ score: Double?, _ value: Double?, places: Int
  ) -> [GridCell] {
    let figures = Figures(language)
    let change = score.flatMap { score in value.map { figures.change($0 - score, places: places) } }
    return [
      GridCell(id, .number), GridCell(name), GridCell(figures.decimal(score, places: places), .strong),
      GridCell(figures.decimal(value, places: places), .scenario), GridCell(change ?? Figures.missing),
    ]
  }

  private func group(_ group: Int?) -> String {
    guard let group else { return Figures.missing }
    if report.definition.groupBounds.isEmpty { return "\(group) \(Marks.group(group))" }
    let names = report.definition.groupNames
    return names.indices.contains(group - 1) ? "\(names[group - 1][language]) \(Marks.group(group))" : ""
  }

  private func name(_ item: ItemID) -> String { report.definition.shortName(of: item)[language] }
}

extension TextPage {
  /// A table with all its rows.
  mutating func table(_ table: Grid, _ rows: [[GridCell]]) {
    block(rows: rows.count + 1) { table.draw(GridRows(rows), in: $0.splitLeft(1).rest, on: &$1) }
  }

  /// A sentence over as many lines as it takes.
  mutating func paragraph(_ text: String) {
    for line in TextWidth.wrap(text, columns: Self.columns - 2, glyphs: canvas.glyphs) { self.line(line) }
  }
}
