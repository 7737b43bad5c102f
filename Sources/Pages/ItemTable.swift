import Scores
import TextUI
import Words

/// A table of items of one province and year: dimensions on the Overview, components below them.
public struct ItemTable: Panel {
  var lines: [ItemLine]
  var name: (ItemLine) -> String
  /// The columns of the longest name there can be.
  var nameColumns: Int
  @Boxed var definition: IndexDefinition
  var language: Language
  /// Leaves a blank line between two rows.
  public var isSpaced = false
  /// Shows the median and the best of the year, and a bar.
  var showsOthers = false
  /// Shows the name of the group behind its mark.
  public var showsGroupNames = false
  /// The scores of the last years, one for each line; none unless given.
  public var sparklines: [Sparkline] = []
  /// Over the sparklines: the years they show.
  public var sparklineTitle = ""
  public var showsHeading = true

  public init(
    lines: [ItemLine], name: @escaping (ItemLine) -> String, nameColumns: Int, definition: IndexDefinition,
    language: Language, isSpaced: Bool = false, showsOthers: Bool = false, showsGroupNames: Bool = false,
    sparklines: [Sparkline] = [], sparklineTitle: String = "", showsHeading: Bool = true
  ) {
    self.lines = lines
    self.name = name
    self.nameColumns = nameColumns
    self.definition = definition
    self.language = language
    self.isSpaced = isSpaced
    self.showsOthers = showsOthers
    self.showsGroupNames = showsGroupNames
    self.sparklines = sparklines
    self.sparklineTitle = sparklineTitle
    self.showsHeading = showsHeading
  }

  /// The lines it takes on the screen.
  public var height: Int { list(.items).height }

  public func draw(in rect: Rect, on canvas: inout Canvas) { list(.items).draw(in: rect, on: &canvas) }

  /// The items as a list of which one may be selected.
  public func list(_ id: Sight.ListID, selection: Int? = nil) -> List {
    List(
      id, table, GridRows(count: lines.count, cells: cells(of:)), selection: selection, isSpaced: isSpaced)
  }

  /// What number, score, rank and the mark of the group take beside the name.
  public static let columnsBesideName = 18
  /// What the head over the mark takes more than the mark.
  public static let columnsOfHead = 4

  /// Names are never cut: their column has the width of the longest there can be.
  private var table: Grid {
    let mark = GridColumn(Phrases.group[language], width: .fixed(1), priority: 7)
    var columns = [
      GridColumn("", width: .fixed(1), priority: 10),
      GridColumn("", width: .flexible(minimum: nameColumns, maximum: nameColumns), priority: 10),
      GridColumn(Phrases.score[language], .right, width: .fixed(4), priority: 9),
      GridColumn(
        Phrases.change[language], .right, width: .fixed(marksSlight ? 6 : 5), priority: showsOthers ? 3 : 5),
      GridColumn(Phrases.rank[language], .right, width: .fixed(5), priority: 8),
      GridColumn(Phrases.change[language], .right, width: .fixed(3), priority: 6), mark,
    ]
    if showsOthers {
      columns.insert(
        GridColumn(Phrases.nation(definition)[language], .right, width: .fixed(5), priority: 2), at: 4)
      columns.append(GridColumn(Phrases.median[language], .right, width: .fixed(4), priority: 5))
      columns.append(GridColumn(Phrases.best[language], .right, width: .fixed(4), priority: 4))
      columns.append(
        GridColumn(Phrases.bars[language], width: .flexible(minimum: 7, maximum: 30), priority: 1))
    } else if !sparklines.isEmpty {
      columns.append(GridColumn(sparklineTitle, .right, width: .fixed(1), priority: 3))
    }
    var table = Grid(columns: columns, spacing: 1, showsHeading: showsHeading, isSelectable: true)
    table.selectedColumns = 0...1
    return table
  }

  /// Whether a change may be followed by the mark that it is not significant.
  private var marksSlight: Bool { definition.slightPercent != nil }

  private func cells(of index: Int) -> [GridCell] {
    let line = lines[index]
    let figures = Figures(language)
    var cells = [
      GridCell(line.item.text, .number), GridCell(name(line)),
      GridCell(figures.decimal(line.standing?.score), line.standing == nil ? .missing : .strong),
      scoreChange(of: line, figures),
    ]
    if showsOthers {
      let national = line.movement?.nationalChange.map { GridCell(figures.change($0), .secondary) }
      cells.append(national ?? GridCell(Figures.missing, .missing))
    }
    guard let standing = line.standing else {
      let missing = GridCell(Figures.missing, .missing)
      return cells + [missing, missing, .empty] + (showsOthers ? others(of: line, figures) : [])
    }
    let tier = Marks.role(ofGroup: standing.group)
    cells.append(GridCell(figures.rank(standing), standing.rank == nil ? .missing : tier))
    cells.append(
      line.rankChange.map { GridCell(figures.change($0), Marks.role(ofPlaces: $0)) }
        ?? (line.memberChange != nil
          ? GridCell(Marks.seriesBreak, .breakLine) : GridCell(Figures.missing, .missing)))
    cells.append(GridCell(groupText(standing.group), tier))
    if showsOthers { return cells + others(of: line, figures) }
    if sparklines.indices.contains(index) { cells.append(GridCell(sparklines[index])) }
    return cells
  }

  private func groupText(_ group: Int?) -> String {
    let names = definition.groupNames
    guard showsGroupNames, let group, names.indices.contains(group - 1) else { return Marks.group(group) }
    return "\(Marks.group(group)) \(names[group - 1][language])"
  }

  private func scoreChange(of line: ItemLine, _ figures: Figures) -> GridCell {
    // Figures stand below each other, with the mark or without.
    let blank = marksSlight && line.movement?.isMarkedSlight != true ? " " : ""
    if let change = line.scoreChange {
      let text = line.movement.map(figures.change) ?? figures.change(change)
      return GridCell(text + blank, Marks.role(figures.direction(change)))
    }
    let isBreak = line.seriesBreak != nil && line.standing != nil
    return isBreak
      ? GridCell(Marks.seriesBreak + blank, .breakLine) : GridCell(Figures.missing + blank, .missing)
  }

  private func others(of line: ItemLine, _ figures: Figures) -> [GridCell] {
    var cells = [
      GridCell(figures.decimal(line.median)), GridCell(figures.decimal(line.best)),
    ]
    if let scale = line.scale {
      let top = line.best ?? scale.upperBound
      cells.append(
        GridCell(
          Bar(
            value: line.standing?.score, median: line.median,
            scale: min(scale.lowerBound, top)...max(scale.lowerBound, top))))
    }
    return cells
  }
}

extension Sight.ListID {
  /// Items that are only shown.
  public static let items = Self("items")
}
