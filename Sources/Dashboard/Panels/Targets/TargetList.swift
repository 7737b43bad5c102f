import Pages
import Scores
import TextUI
import Words

/// The targets one below the other: verdict, name, now, goal, what is missing, the pace.
struct TargetList {
  var outlooks: [TargetOutlook]
  var names: TargetNames
  /// The index in view, which need not be named where there is little room.
  var index: String
  var language: Language

  /// From this width on every index is named.
  static let wide = 100

  /// The rows it takes with its heading.
  var height: Int { outlooks.count + 1 }

  func draw(selection: Int?, in rect: Rect, on canvas: inout Canvas) {
    List(.targets, table(rect), rows(isNarrow: rect.columns < Self.wide), selection: selection)
      .draw(in: rect, on: &canvas)
  }

  private func table(_ rect: Rect) -> Grid {
    Grid(
      columns: [
        .verdict(Phrases.verdictTitle[language], isNarrow: rect.columns < 60),
        .targetName(Phrases.targetTitle[language], minimum: rect.columns < 60 ? 14 : 28),
        GridColumn(Phrases.nowTitle[language], .right, width: .fixed(6), priority: 6),
        GridColumn(Phrases.goalTitle[language], .right, width: .fixed(7), priority: 5),
        GridColumn(Phrases.missingTitle[language], .right, width: .fixed(7), priority: 7),
        rect.columns < Self.wide
          ? GridColumn(Phrases.periodTitle[language], width: .fixed(8), priority: 3)
          : GridColumn(Phrases.paceTitle[language], .right, width: .fixed(18), priority: 2),
      ], spacing: 2, showsHeading: rect.rows > 2, showsScrollBar: true)
  }

  private func rows(isNarrow: Bool) -> GridRows {
    GridRows(count: outlooks.count) { cells(outlooks[$0], isNarrow: isNarrow) }
  }

  private func cells(_ outlook: TargetOutlook, isNarrow: Bool) -> [GridCell] {
    let target = outlook.target
    let figures = names.figures(of: target, language)
    let hasEnded = target.ended != nil
    let verdict = hasEnded ? Phrases.endedMark : Phrases.markedVerdict(outlook.verdict)
    let name = isNarrow ? names.brief(target, without: index) : names.name(target)
    let newest = outlook.incomparable ?? outlook.newest
    return [
      GridCell(verdict[language], hasEnded ? .secondary : Marks.role(outlook.verdict)),
      GridCell(name[language], hasEnded ? .secondary : .text),
      GridCell(
        newest.map(figures.actual) ?? Figures.missing, newest == nil ? .missing : .strong),
      GridCell(figures.goal(outlook), .targetPath), GridCell(figures.missing(outlook, isNarrow: isNarrow)),
      isNarrow
        ? GridCell(String(target.goalYear), .secondary)
        : GridCell(figures.period(outlook), outlook.arrives == false ? .late : .secondary),
    ]
  }
}

extension GridColumn {
  /// A verdict; where names have little room, the longest are cut.
  fileprivate static func verdict(_ title: String, isNarrow: Bool) -> GridColumn {
    var column = GridColumn(
      title, width: isNarrow ? .flexible(minimum: 11, maximum: 11) : .fixed(8), priority: 9)
    column.cutsAtWord = true
    return column
  }

  /// The name of a target, cut between words: most end with a year.
  fileprivate static func targetName(_ title: String, minimum: Int) -> GridColumn {
    var column = GridColumn(title, width: .flexible(minimum: minimum, maximum: 60), priority: 9)
    column.cutsAtWord = true
    return column
  }
}

/// A few targets, each in a line, for the Overview: verdict, name, where it stands.
struct TargetLines: Panel {
  var outlooks: [TargetOutlook]
  var names: TargetNames
  /// The index in view, which need not be named.
  var index: String
  /// What of the file cannot be read: said where there is nothing else.
  var unread: LocalizedText?
  var language: Language

  /// The rows it takes.
  var count: Int { outlooks.isEmpty && unread != nil ? 1 : outlooks.count }

  /// How many there are at most on a small screen.
  static let most = 3

  func draw(in rect: Rect, on canvas: inout Canvas) {
    if outlooks.isEmpty, let unread, rect.rows > 0 {
      let text = TextWidth.cutAtWord(unread[language], to: rect.columns - 2, glyphs: canvas.glyphs)
      canvas.put(text, column: rect.column + 1, row: rect.row, .error)
      return
    }
    let table = Grid(
      columns: [
        GridColumn("", width: .fixed(6), priority: 9),
        .targetName("", minimum: 16),
        GridColumn("", width: .fixed(10), priority: 5),
      ], spacing: 2, showsHeading: false, isSelectable: true)
    let isNarrow = rect.columns < TargetList.wide
    let rows = outlooks.prefix(rect.rows).map { outlook in
      let figures = names.figures(of: outlook.target, language)
      return [
        GridCell(
          Phrases.markedVerdict(outlook.verdict)[language], Marks.role(outlook.verdict)),
        GridCell(
          (isNarrow
            ? names.brief(outlook.target, without: index) : names.name(outlook.target, without: index))[
              language]),
        GridCell(figures.brief(outlook), .secondary),
      ]
    }
    table.draw(GridRows(rows), in: rect, on: &canvas)
  }
}
