import Pages
import Scores
import TextUI
import Words

/// In place of the values: all levers as a table, or what a goal takes that was typed.
struct WhatIfAnswers: Panel {
  let panel: WhatIfPanel
  let content: WhatIfContent
  let outcome: Outcome

  private var language: Language { panel.language }
  private var definition: IndexDefinition { panel.report.definition }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let titles: [LocalizedText]
    let list: List?
    var told: [LocalizedText]
    let selected = content.items.indices.contains(panel.selection) ? content.items[panel.selection].id : nil
    switch panel.form {
    case .sliders: return
    case .levers:
      titles = Phrases.leversTitles(content.levers)
      list = levers(
        columns: rect.columns, selection: content.levers.firstIndex { $0.dimension == selected } ?? 0)
      told = panel.sentences(content, outcome) + [Phrases.roseNote(content.levers, definition)]
    case .goal(let reach?):
      titles = [Phrases.takes(reach, from: content.whatIf.fact.rank, definition)]
      list = reach.isReached ? nil : goal(reach, columns: rect.columns, selected)
      let share = { Figures($0).required(reach.equally.rise, places: 4) }
      let alike = LocalizedText(
        vi: Phrases.allAlike(reach.options.count, share(.vietnamese)).vietnamese,
        en: Phrases.allAlike(reach.options.count, share(.english)).english)
      told = (reach.isReached ? [] : [alike]) + [Sentences.reach(reach, definition)]
      if !panel.scenario.isEmpty { told += panel.sentences(content, outcome).prefix(1) }
    case .goal(nil):
      (titles, list) = ([Phrases.goal], nil)
      let (ranks, groups) = (content.whatIf.of, content.whatIf.groupCount)
      told = [GoalText.Fault.noGoal(ranks: ranks, groups: groups).words.asSentence]
    }
    let (head, rest) = rect.splitTop(1)
    panel.rule(anyOf: titles, in: head, on: &canvas)
    let (body, under) = rest.splitTop(min(rest.rows, list?.height ?? 0))
    list?.draw(in: body, on: &canvas)
    SentenceBlock(told, language: language)
      .draw(in: under.rows > 4 ? under.splitTop(1).rest : under, on: &canvas)
  }

  /// The levers, the strongest first.
  ///
  /// - Parameter selection: the selected row; `nil` beside the values, where nothing is chosen.
  func levers(columns: Int, selection: Int?) -> List {
    let isWide = columns >= 96
    return Table.leversOnScreen(
      content.levers, of: definition, isWide: isWide, nameColumns: nameColumns(isWide: isWide, columns)
    ).list(
      .levers, language, selection: selection, spacing: columns >= 108 && content.inside == nil ? 2 : 1,
      selected: 0...1)
  }

  private func goal(_ reach: Reach, columns: Int, _ selected: ItemID?) -> List {
    let isWide = columns >= 96
    return Table.goalOnScreen(
      reach, in: panel.report, isWide: isWide, nameColumns: nameColumns(isWide: isWide, columns)
    ).list(
      .goal, language, selection: reach.options.firstIndex { $0.item == selected } ?? 0,
      spacing: columns >= 96 ? 2 : 1, selected: 0...1)
  }

  private func nameColumns(isWide: Bool, _ columns: Int) -> Int {
    guard content.inside == nil else {
      let longest = definition.longestComponentName(language)
      return columns >= 76 ? longest : min(longest, max(10, columns - 26))
    }
    return definition.longestDimensionName(language, isHead: !isWide)
  }
}
