import Pages
import Scores
import TextUI
import Words

/// Of every item its value in fact, the supposed one, and where both stand among the others.
struct WhatIfTable {
  @Boxed var content: WhatIfContent
  var scenario: Scenario
  @Boxed var definition: IndexDefinition
  var usesHeadNames: Bool
  var isSpaced: Bool
  var language: Language

  func draw(selection: Int, in rect: Rect, on canvas: inout Canvas) {
    let rows = GridRows(count: content.items.count) { cells(of: content.items[$0]) }
    List(.supposed, table(rect.columns), rows, selection: selection, isSpaced: isSpaced)
      .draw(in: rect, on: &canvas)
  }

  private func table(_ width: Int) -> Grid {
    let isWide = width >= 100
    let number = { (title: LocalizedText, columns: Int, priority: Int) in
      GridColumn(title[language], .right, width: .fixed(columns), priority: priority)
    }
    var table = Grid(
      columns: [
        GridColumn("", width: .fixed(1), priority: 10),
        GridColumn("", width: .fixed(nameColumns), priority: 10), number(Phrases.now, 5, 9),
        number(Phrases.scenarioHead, 5, 9), number(Phrases.change, 5, 8),
        GridColumn("", width: .flexible(minimum: 12, maximum: 48), priority: 4),
        number(isWide ? Phrases.median : Phrases.medianShort, 5, 6),
        number(isWide ? Phrases.best : Phrases.bestShort, 5, 5),
      ], spacing: 1)
    table.selectedColumns = 0...1
    return table
  }

  private var nameColumns: Int {
    if content.inside != nil {
      return usesHeadNames ? 14 : definition.longestComponentName(language)
    }
    return definition.longestDimensionName(language, isHead: usesHeadNames)
  }

  private func cells(of item: WhatIf.Item) -> [GridCell] {
    let figures = Figures(language)
    let value = content.whatIf.value(of: item.id, in: scenario)
    let isChanged = value != item.score
    var cells = [
      GridCell(item.id.text, .number), GridCell(name(item.id)),
      GridCell(figures.decimal(item.score), item.score == nil ? .missing : .strong),
      GridCell(figures.decimal(value), isChanged ? .scenario : value == nil ? .missing : .secondary),
    ]
    if let value, let score = item.score, isChanged {
      let change = value - score
      cells.append(GridCell(figures.change(change), Marks.role(figures.direction(change))))
    } else {
      cells.append(.empty)
    }
    let (lowest, best) = (item.lowest ?? item.scale.lowerBound, item.best ?? item.scale.upperBound)
    cells.append(
      GridCell(
        Track(
          value: item.score, supposed: value, median: item.median, ends: min(lowest, best)...max(lowest, best)
        )))
    cells += [GridCell(figures.decimal(item.median)), GridCell(figures.decimal(item.best))]
    return cells
  }

  private func name(_ item: ItemID) -> String {
    if usesHeadNames, let head = definition.dimension(item)?.headName { return head[language] }
    let name = definition.shortName(of: item)[language]
    return usesHeadNames ? TextWidth.cutAtWord(name, to: nameColumns) : name
  }
}
