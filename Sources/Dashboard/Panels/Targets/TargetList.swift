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
    table(columns: rect.columns).list(
      .targets, language, selection: selection, spacing: 2, showsHeading: rect.rows > 2, showsScrollBar: true
    ).draw(in: rect, on: &canvas)
  }

  /// Names are cut between words, for most end with a year; where they have little room, so are verdicts.
  private func table(columns: Int) -> Table {
    let isNarrow = columns < Self.wide
    let figures = { (outlook: TargetOutlook) in names.figures(of: outlook.target, language) }
    return Table(outlooks) {
      Column("verdict", Phrases.verdictTitle, .screen) { outlook in
        .words(outlook.target.ended == nil ? Phrases.listed(outlook) : Phrases.endedMark)
      }.onScreen(columns < 60 ? .flexible(minimum: 11, maximum: 11) : .fixed(8), 9, cutsAtWord: true) {
        $0.target.ended == nil ? Marks.role($0.verdict) : .secondary
      }
      Column("name", Phrases.targetTitle, .screen) { outlook in
        .name(isNarrow ? names.brief(outlook.target, without: index) : names.name(outlook.target))
      }.onScreen(.flexible(minimum: columns < 60 ? 14 : 28, maximum: 60), 9, cutsAtWord: true) {
        $0.target.ended == nil ? nil : .secondary
      }
      Column("actual", Phrases.nowTitle, .screen, isFigure: true) { outlook in
        (outlook.incomparable ?? outlook.newest).map { .id(figures(outlook).actual($0)) } ?? .missing
      }.onScreen(.fixed(6), 6, .strong)
      Column("goal", Phrases.goalTitle, .screen, isFigure: true) { .id(figures($0).goal($0)) }
        .onScreen(.fixed(7), 5, .targetPath)
      Column("missing", Phrases.missingTitle, .screen, isFigure: true) {
        .id(figures($0).missing($0, isNarrow: isNarrow))
      }.onScreen(.fixed(7), 7)
      if isNarrow {
        Column("goal_year", Phrases.periodTitle, .screen) { .whole($0.target.goalYear) }
          .onScreen(.fixed(8), 3, .secondary)
      } else {
        Column("pace", Phrases.paceTitle, .screen, isFigure: true) { .id(figures($0).period($0)) }
          .onScreen(.fixed(18), 2) { $0.arrives == false ? .late : .secondary }
      }
    }
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
      return canvas.putLine(unread[language], row: rect.row, in: rect, .error)
    }
    let isNarrow = rect.columns < TargetList.wide
    Table(outlooks.prefix(rect.rows)) {
      Column("verdict", .screen) { .words(Phrases.markedVerdict($0.verdict)) }
        .onScreen(.fixed(6), 9) { Marks.role($0.verdict) }
      Column("name", .screen) { outlook in
        .name(
          isNarrow
            ? names.brief(outlook.target, without: index) : names.name(outlook.target, without: index))
      }.onScreen(.flexible(minimum: 16, maximum: 60), 9, cutsAtWord: true)
      Column("brief", .screen) { outlook in
        .words { names.figures(of: outlook.target, $0).brief(outlook) }
      }.onScreen(.fixed(10), 5, .secondary)
    }.list(.items, language, spacing: 2, showsHeading: false).draw(in: rect, on: &canvas)
  }
}
