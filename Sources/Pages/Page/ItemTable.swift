import Scores
import TextUI
import Words

extension ProvinceYear {
  /// Items of the year: dimensions, or a dimension and its components.
  ///
  /// - Parameter shown: how they stand on a screen; `nil` for pages and files.
  func table(of lines: [ItemLine], shown: ItemTable? = nil) -> Table {
    let change = { (head: LocalizedText) in
      LocalizedText(vi: "± " + head.vietnamese.lowercased(), en: "± " + head.english.lowercased())
    }
    let (names, nameColumns) = (shown?.groupNames ?? [], shown?.nameColumns ?? 0)
    // Where there is more beside it, other columns give way first.
    let isWide = shown?.showsOthers == true
    let nation = Phrases.nation(
      definition, derivedFor: lines.lazy.compactMap { $0.movement?.derivedSet }.first)
    return Table(lines) {
      Column("item", .plain) { .id($0.item.text) }
      Column("dimension", Phrases.itemNumber, [.page, .json]) { line in
        shown == nil && line.item == .total ? .known(line.item.text, .empty) : .id(line.item.text)
      }
      .onScreen(.fixed(1), 10, .number, head: .empty)
      Column("name", .files) { .name(definition.name(of: $0.item)) }
      Column("name", Phrases.dimension, .page) { .name(definition.name(of: $0.item)) }
      Column("name", .screen) { .id(shown?.name($0)) }
        .onScreen(.flexible(minimum: nameColumns, maximum: nameColumns), 10, head: .empty)
      Column("score", Phrases.score, isFigure: true) { .number($0.standing?.score) }
        .onScreen(.fixed(4), 9, .strong)
      Column("change", Phrases.change, .screen, isFigure: true) { $0.drawnChange(shown) }
        .onScreen(.fixed(definition.slightPercent == nil ? 5 : 6), isWide ? 3 : 5)
      Column("change", change(Phrases.score), .page, isFigure: true) { $0.changeMark }
      Column("change", .data) { .number($0.scoreChange) }
      Column("national_change", change(nation), .page, isFigure: true) {
        $0.nationalChange
      }
      Column("national_change", nation, .screen, isFigure: true) { line in
        .drawn(
          GridCell(
            line.nationalChange.text(shown?.language ?? .vietnamese),
            line.movement?.nationalChange == nil ? .missing : .secondary))
      }.onScreen(.fixed(5), shown?.comparesNation == true ? 6 : 2)
      Column("lead", Phrases.wonOrLost, .screen) { line in
        .drawn(GridCell(Balance(line.movement?.lead, greatest: shown?.greatestLead ?? 0)))
      }.onScreen(.fixed(ItemTable.leadColumns), 4)
      Column("rank", Phrases.rank, isFigure: true) { line in
        line.standing?.rank.map { .rank($0, of: line.of) } ?? .missing
      }.onScreen(.fixed(5), 8) { Marks.role(ofGroup: $0.standing?.group) }
      Column("of", .plain) { .whole(known(of: $0)) }
      Column("of", .json) { .whole(known(of: $0)) }
      Column("rank_change", change(Phrases.rank), .page, isFigure: true) { $0.rankMark }
        .onScreen(.fixed(3), 6, head: Phrases.change)
      Column("rank_change", .data) { .whole($0.rankChange) }
      Column("places_own", Phrases.ownPart, .page, isFigure: true) { .range($0.movement?.own) }
      Column("group", Phrases.group) { .group($0.standing?.group) }
      Column("mark", Phrases.group, .screen) { line in
        guard let group = line.standing?.group else { return .none }
        return names.indices.contains(group - 1)
          ? .group(group, names[group - 1]) : .id(Marks.group(group))
      }.onScreen(.fixed(1), 7) { Marks.role(ofGroup: $0.standing?.group) }
      Column("median", Phrases.median, .page, isFigure: true) { .number($0.median) }.onScreen(.fixed(4), 5)
      Column("gap", Phrases.fromMedian, .screen, isFigure: true) { line in
        guard let score = line.standing?.score, let median = line.median else { return .missing }
        return .id(Figures(shown?.language ?? .vietnamese).signed(score - median))
      }.onScreen(.fixed(6), 6)
      Column("best", Phrases.best, .page, isFigure: true) { .number($0.best) }.onScreen(.fixed(4), 4)
      Column("median", .files) { .number($0.median) }
      Column("best", .files) { .number($0.best) }
      Column("bar", Phrases.bars, .screen) { line in line.bar.map { .drawn(GridCell($0)) } ?? .none }
        .onScreen(.flexible(minimum: 7, maximum: 30), 1)
      Column("sparkline", LocalizedText(same: shown?.sparklineTitle ?? ""), .screen, isFigure: true) { line in
        shown?.sparklines[line.item].map { .drawn(GridCell($0)) } ?? .none
      }.onScreen(.fixed(1), 3)
      // For scripts, and for spreadsheets: a frame makes none of them.
      if shown == nil {
        Column("code", .json) { _ in .id(province.code) }
        Column("province", .json) { _ in .name(province.name) }
        Column("groups", .json) { .id($0.standing?.groupOrigin?.rawValue) }
        Column("lacking", .json) { .names($0.standing?.lacking ?? []) }
        Column("of_before", .json) { .whole($0.ofBefore) }
        Column("precision", .json) { .precision($0.precision) }
        for key in Value.why(nil).map(\.key) {
          Column(key, .json) { line in Value.why(line.movement).first { $0.key == key }?.value ?? .missing }
        }
        Column("national_change", .files) { .number($0.movement?.nationalChange) }
        Column("places_own_least", .plain) { .whole($0.movement?.own?.lowerBound) }
        Column("places_own_most", .plain) { .whole($0.movement?.own?.upperBound) }
        Column("places_others_least", .plain) { .whole($0.movement?.others?.lowerBound) }
        Column("places_others_most", .plain) { .whole($0.movement?.others?.upperBound) }
      }
    }
  }

  /// How many are ranked in an item; `nil` where only some provinces are known and nobody said.
  func known(of line: ItemLine) -> Int? { isExcerpt && line.of == 0 ? nil : line.of }
}

/// Items of a province's year on a screen: dimensions on the Overview, components below them.
public struct ItemTable: Panel {
  @Boxed var report: ProvinceYear
  var lines: [ItemLine]
  var name: (ItemLine) -> String
  /// The columns of the longest name there can be: names are never cut.
  var nameColumns: Int
  var language: Language
  /// Leaves a blank line between two rows.
  public var isSpaced = false
  /// Shows the nation's change, the median and the best of the year, and a bar.
  var showsOthers = false
  /// Shows how far above or below the median each is, in place of the best and the bar.
  public var comparesMedian = false
  /// Shows the nation's change and what was won or lost against it.
  public var comparesNation = false
  /// Shows the name of the group behind its mark.
  public var showsGroupNames = false
  /// The scores of the last years by item, and over them the years they show.
  public var sparklines: [ItemID: Sparkline] = [:]
  public var sparklineTitle = ""
  public var showsHeading = true
  /// The title of the rule that the heading stands on.
  public var rule: String?

  public init(
    _ lines: [ItemLine], of report: ProvinceYear, nameColumns: Int, language: Language,
    showsOthers: Bool = false, name: @escaping (ItemLine) -> String
  ) {
    self.report = report
    self.lines = lines
    self.name = name
    self.nameColumns = nameColumns
    self.language = language
    self.showsOthers = showsOthers
  }

  /// What number, score, rank and the mark of the group take beside the name.
  public static let columnsBesideName = 18
  /// What the head over the mark takes more than the mark.
  public static let columnsOfHead = 4

  /// The lines it takes on the screen.
  public var height: Int { list(.items).height }

  public func draw(in rect: Rect, on canvas: inout Canvas) { list(.items).draw(in: rect, on: &canvas) }

  /// The items as a list of which one may be selected.
  public func list(_ id: Sight.ListID, selection: Int? = nil) -> List {
    var columns = ["dimension", "name", "score", "change", "rank", "rank_change", "mark"]
    if showsOthers {
      columns.insert("national_change", at: 4)
      columns += ["median"] + (comparesMedian ? ["gap"] : ["best", "bar"])
    } else if comparesNation {
      columns.insert(contentsOf: ["national_change", "lead"], at: 4)
    }
    if !sparklines.isEmpty { columns.append("sparkline") }
    return report.table(of: lines, shown: self).list(
      id, language, columns: columns, selection: selection, selected: 0...1, showsHeading: showsHeading,
      rule: rule, isSpaced: isSpaced)
  }

  /// What a bar as long as its side says; a cell of it is at least the last digit that is shown.
  fileprivate var greatestLead: Double {
    max(Double(Self.leadColumns / 2) / 100, lines.compactMap { $0.movement?.lead?.magnitude }.max() ?? 0)
  }
  fileprivate static let leadColumns = 15

  fileprivate var groupNames: [LocalizedText] { showsGroupNames ? report.definition.groupNames : [] }
}

extension ItemLine {
  /// The change of the score since the year before, or why there is none.
  fileprivate var changeMark: Value {
    if seriesBreak != nil, standing != nil { return .seriesBreak }
    guard let change = scoreChange else { return .missing }
    return .change(change, isSlight: movement?.isMarkedSlight == true)
  }

  /// The same on a screen: figures stand below each other, with the mark of a slight change or without.
  fileprivate func drawnChange(_ table: ItemTable?) -> Value {
    guard let table else { return .none }
    let hasRoomForMark = table.report.definition.slightPercent != nil && movement?.isMarkedSlight != true
    return .drawn(
      GridCell(changeMark.text(table.language) + (hasRoomForMark ? " " : ""), changeMark.role))
  }

  fileprivate var nationalChange: Value { movement?.nationalChange.map { .change($0) } ?? .missing }

  /// The places gained since the year before, or why there are none.
  fileprivate var rankMark: Value {
    rankChange.map { .places($0) } ?? (memberChange != nil ? .seriesBreak : .missing)
  }

  /// The score on its scale, beside the median.
  fileprivate var bar: Bar? {
    scale.map { scale in
      let top = best ?? scale.upperBound
      return Bar(
        value: standing?.score, median: median,
        scale: min(scale.lowerBound, top)...max(scale.lowerBound, top))
    }
  }
}

extension Sight.ListID {
  /// Items that are only shown.
  public static let items = Self("items")
}
