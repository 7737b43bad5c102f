import Pages
import Scores
import TextUI
import Words

/// Panel 5: what would follow if dimensions or components had other values.
///
/// Never to be taken for facts: it says so above, and what is supposed has a role of its own.
struct WhatIfPanel: Panel {
  /// The province's year.
  @Boxed var report: ProvinceYear
  /// What suppositions are held against; `nil` where the province has no total.
  var content: WhatIfContent?
  /// What is supposed.
  var scenario: Scenario
  /// The name it was kept by, if it was.
  var name: String?
  /// The selected item, by its place.
  var selection: Int
  /// What stands in the middle.
  var form = Form.sliders
  var language: Language

  /// Values that are changed; all levers as a table; what a goal takes, `nil` where there is no such goal.
  enum Form {
    case sliders, levers
    case goal(Reach?)
  }

  /// Draws the scenario and what follows from it, and below what there is room for.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard let content else { return drawNothing(in: rect, on: &canvas) }
    let layout = layout(content, rect)
    let outcome = content.whatIf.outcome(of: scenario)
    drawBanner(row: layout.banner, in: rect, on: &canvas)
    OutcomeLine(
      outcome: outcome, fact: content.whatIf.fact, whatIf: content.whatIf, name: name, language: language
    )
    .draw(in: layout.outcome, on: &canvas)
    if let row = layout.insideRule { drawInsideRule(content, row: row, in: rect, on: &canvas) }
    if case .sliders = form {
    } else {
      let rest = rect.splitTop(layout.insideRule == nil ? 2 : 3).rest
      return WhatIfAnswers(panel: self, content: content, outcome: outcome).draw(in: rest, on: &canvas)
    }
    if let part = layout.levers {
      rule(anyOf: Phrases.leversTitles(content.levers), in: part.rule, on: &canvas)
      WhatIfAnswers(panel: self, content: content, outcome: outcome).levers(
        columns: part.area.columns, selection: nil
      )
      .draw(in: part.area, on: &canvas)
    }
    list(content, layout).draw(in: layout.table, on: &canvas)
    if let part = layout.passed { draw(passedBy: outcome, in: part, on: &canvas) }
    if let part = layout.reach, content.items.indices.contains(selection) {
      rule(Phrases.reachFromFacts(report.year)[language], in: part.rule, on: &canvas)
      ReachTable(
        reaches: content.reaches, item: content.items[selection].id, definition: report.definition,
        language: language
      )
      .draw(in: part.area, on: &canvas)
    }
    if let area = layout.sentences {
      SentenceBlock(sentences(content, outcome), language: language).draw(in: area, on: &canvas)
    }
  }

  private func layout(_ content: WhatIfContent, _ rect: Rect) -> WhatIfLayout {
    WhatIfLayout(
      rect, items: content.items.count, goals: content.reaches.count, isInside: content.inside != nil,
      levers: content.levers.count)
  }

  private func drawBanner(row: Int, in rect: Rect, on canvas: inout Canvas) {
    let long =
      "\(Phrases.notFacts[language]) · \(Phrases.othersHeldStill(report.year, report.definition)[language])"
    let room = rect.columns - 4
    let title =
      ((report.isOfEmptyBook ? [] : [long]) + [Phrases.notFacts[language], Phrases.notFactsShort[language]])
      .first { TextWidth.columns(of: $0, glyphs: canvas.glyphs) <= room } ?? ""
    canvas.putRule(column: rect.column, row: row, columns: rect.columns, title: title)
    canvas.restyle(Rect(column: rect.column, row: row, columns: rect.columns, rows: 1), .scenario)
  }

  private func drawInsideRule(
    _ content: WhatIfContent, row: Int, in rect: Rect, on canvas: inout Canvas
  ) {
    guard let dimension = content.inside else { return }
    let figures = Figures(language)
    let (score, value) = (
      content.whatIf.score(of: dimension), content.whatIf.value(of: dimension, in: scenario)
    )
    let change = value == score ? "" : " → \(figures.decimal(value))"
    let label = "\(report.definition.label(of: dimension)[language]) \(figures.decimal(score))\(change)"
    let long = "\(label) · \(Phrases.components[language])"
    let fits = TextWidth.columns(of: long, glyphs: canvas.glyphs) <= rect.columns - 4
    canvas.putRule(column: rect.column, row: row, columns: rect.columns, title: fits ? long : label)
  }

  /// The names of those passed, or passing; how many more where there is no room for all.
  private func draw(passedBy outcome: Outcome, in part: WhatIfLayout.Part, on canvas: inout Canvas) {
    let isFalling = !outcome.passing.isEmpty
    let provinces = isFalling ? outcome.passing : outcome.passed
    let counted =
      isFalling
      ? Phrases.passing(provinces.count, report.definition)
      : Phrases.passed(provinces.count, report.definition)
    let title = provinces.isEmpty ? Phrases.whomItPasses(report.definition) : counted
    rule(title[language], in: part.rule, on: &canvas)
    let area = part.area.inset(columns: 1)
    guard !provinces.isEmpty else {
      let step = content?.items.indices.contains(selection) == true ? content?.items[selection].step : nil
      let words =
        scenario.isEmpty
        ? Phrases.howToSuppose(step: step ?? 0.05) : Phrases.passesNobody(report.definition)
      let hint = TextWidth.cutAtWord(words[language], to: area.columns, glyphs: canvas.glyphs)
      canvas.put(hint, column: area.column, row: area.row, .secondary)
      return
    }
    let list = NameList(
      names: provinces.map { $0.name[language] }, definition: report.definition, language: language)
    for (index, line) in list.lines(columns: area.columns, rows: area.rows, glyphs: canvas.glyphs)
      .enumerated()
    {
      canvas.put(line, column: area.column, row: area.row + index)
    }
  }

  /// A line with the first of some titles that has room, else the last.
  func rule(anyOf titles: [LocalizedText], in rect: Rect, on canvas: inout Canvas) {
    let words = titles.map { $0[language] }
    let fits = words.first { TextWidth.columns(of: $0, glyphs: canvas.glyphs) <= rect.columns - 4 }
    rule(fits ?? words.last ?? "", in: rect, on: &canvas)
  }

  func rule(_ title: String, in rect: Rect, on canvas: inout Canvas) {
    canvas.putRule(column: rect.column, row: rect.row, columns: rect.columns, title: title)
  }

  func sentences(_ content: WhatIfContent, _ outcome: Outcome) -> [LocalizedText] {
    let told =
      Sentences.scenario(scenario, content.whatIf, report.definition)
      ?? Sentences.strongest(content.levers, rank: content.whatIf.fact.rank, report.definition)
    return [told] + [Sentences.gaps(outcome, report.definition)].compactMap { $0 }
  }

  private func drawNothing(in rect: Rect, on canvas: inout Canvas) {
    drawBanner(row: rect.row, in: rect, on: &canvas)
    let area = rect.splitTop(2).rest
    SentenceBlock([Sentences.standing(report), Phrases.noSuppositions(report)], language: language)
      .draw(in: area, on: &canvas)
  }
}

/// Names in as many rows as there are; the last says how many are left out.
struct NameList {
  var names: [String]
  @Boxed var definition: IndexDefinition
  var language: Language

  func lines(columns: Int, rows: Int, glyphs: GlyphLevel) -> [String] {
    let wrapped = { (count: Int) in
      TextWidth.wrap(text(count), columns: columns, glyphs: glyphs)
    }
    // A name with its comma takes three columns at least: of thousands only these are looked at.
    let most = min(names.count, rows * columns / 3)
    let all = wrapped(most)
    if most == names.count, all.count <= rows { return all }
    var (fits, tooMany) = (0, most)
    while tooMany - fits > 1 {
      let middle = (fits + tooMany) / 2
      if wrapped(middle).count <= rows { fits = middle } else { tooMany = middle }
    }
    return Array(wrapped(fits).prefix(rows))
  }

  private func text(_ count: Int) -> String {
    let list = names.prefix(count).joined(separator: ", ")
    guard count < names.count else { return list }
    let more = names.count - count
    let one = definition.oneUnit.vietnamese
    return list
      + LocalizedText(vi: " và \(more) \(one) nữa", en: " and \(more) more")[language]
  }
}
