import Scores
import TextUI
import Words

/// The report of a province's year: one page, to be read, printed and signed.
///
/// The same figures and sentences as on the screen.
public struct ReportPage {
  /// The province's year.
  @Boxed var report: ProvinceYear
  /// The total over the years.
  @Boxed var trend: Trend
  /// What would help most, the strongest first.
  var levers: [Lever]
  /// The targets of the province; none if `nil`.
  var targetsPage: TargetsPage?
  /// What else must be known to read it; behind the sentences.
  public var remarks: [LocalizedText] = []
  /// The day the page was made; not told if `nil`.
  var date: CalendarDay?
  var language: Language
  /// What the reader's terminal can show; only plain text asks.
  var glyphs: GlyphLevel

  /// A page.
  public init(
    report: ProvinceYear, trend: Trend, levers: [Lever] = [], targets: TargetsPage? = nil,
    date: CalendarDay? = nil, language: Language, glyphs: GlyphLevel
  ) {
    self.report = report
    self.trend = trend
    self.levers = levers
    targetsPage = targets
    self.date = date
    self.language = language
    self.glyphs = glyphs
  }

  /// Whether there are parts to show: of an index of which only totals were found there are none.
  var showsDimensions: Bool { !report.definition.publishesRanks || report.hasDimensionFigures }

  /// The sentences of the page, made from the numbers.
  var sentences: [String] { (Sentences.overview(report) + remarks).map { $0[language] } }

  /// The page: where the province stands, its parts, its ranks over the years, its targets, what would help.
  public var page: Page {
    var page = Page(title: title, language: language, glyphs: glyphs)
    page.head = [standingLine]
    page.file = report.table(of: [report.total] + report.dimensions)
    page.data = data
    let year = report.knownYear.map { "-\($0)" } ?? ""
    page.fileName = "\(report.definition.id)\(year)-\(report.province.code)"
    let parts = Phrases.dimensions(report.dimensions.count, report.definition)
    if showsDimensions { page.add(parts, [.facts(dimensions, asText: .picture(drawnDimensions))]) }
    page.add(
      Phrases.rankOverYears,
      [.pictures([ranks] + (showsDimensions ? [bars(parts)] : [])), .facts(years, asText: .none)])
    page.add(
      targetHeading,
      [
        .sentences(targetFaults), .facts(promises), .paragraph(targets.documents(language)),
        .paragraph(targets.assumptions(language)),
      ])
    page.add(Phrases.leversShort(levers), [.list(leverLines)])
    page.add(Phrases.inWords, [.paragraph(sentences)])
    page.signatures = [Phrases.preparedBy, Phrases.headOfOffice].map { $0[language] }
    page.letterhead = letterhead
    page.letter = letter
    page.foot = [footer]
    return page
  }
}

// What stands on it.
extension ReportPage {
  private var title: String {
    "\(report.indexAndYear) · \(report.province.name[language])"
  }

  private var letterhead: Letterhead {
    let (index, name) = (report.indexAndYear, report.province.name)
    let subject = LocalizedText(
      vi: "Kết quả \(index) của \(name.vietnamese)", en: "\(index) results of \(name.english)")
    // A department or a district is not where its papers are signed.
    return report.definition.units == nil
      ? Letterhead(of: report.province, subject: subject) : Letterhead(subject: subject)
  }

  /// Score, rank, group and how the rank moved, in one line.
  private var standingLine: String {
    let figures = Figures(language)
    guard let standing = report.total.standing else { return Sentences.standing(report)[language] }
    var score = figures.decimal(standing.score, places: report.definition.decimals)
    if standing.score != nil, let unit = report.definition.unit(of: .total) { score += " " + unit[language] }
    let noScore = LocalizedText(vi: "chưa có điểm", en: "no score")
    var parts = [
      standing.score == nil ? noScore : LocalizedText(vi: "điểm \(score)", en: "score \(score)"),
      standing.rank == nil
        ? Phrases.noRank
        : LocalizedText(vi: "hạng \(figures.rank(standing))", en: "rank \(figures.rank(standing))"),
    ]
    if let group = Phrases.group(standing, report.definition) { parts.append(group) }
    if let places = report.total.rankChange {
      let earlier = Phrases.earlierYear(report.year - 1, of: report.derivation)
      parts.append(
        LocalizedText(
          vi: "\(figures.change(places)) so với \(earlier.vietnamese)",
          en: "\(figures.change(places)) since \(earlier.english)") + Sentences.from(report.total))
    }
    return parts.map { $0[language] }.joined(separator: " · ")
  }

  /// The targets, those that are late or missed first.
  var targets: [ReportTarget] { targetsPage?.reportTargets(in: report.definition.id) ?? [] }

  /// Over the targets.
  var targetHeading: LocalizedText { Phrases.targets(judgedOn: targetsPage?.judgedOn ?? []) }

  /// What of the targets cannot be read.
  var targetFaults: [String] { (targetsPage?.faults ?? []).map { $0[language] } }

  /// The rank a target asks for, by year; drawn beside the ranks.
  var targetPath: [Int: Int] {
    targetsPage?.path(of: trend.item, in: report.definition.id, basis: report.basis) ?? [:]
  }

  /// A row a dimension.
  private var dimensions: Table { report.table(of: report.dimensions) }

  private var drawnDimensions: Page.Picture {
    let definition = report.definition
    let table = ItemTable(
      report.dimensions, of: report, nameColumns: definition.longestDimensionName(language),
      language: language,
      showsOthers: true, name: { definition.dimension($0.item)?.shortName[language] ?? "" })
    return Page.Picture(rows: table.height, draw: { table.draw(in: $0, on: &$1) })
  }

  /// The ranks over the years; its table is ``years``.
  private var ranks: Page.Picture {
    var words = ["● \(report.province.name[language])"]
    if !targetPath.isEmpty { words.append("○ \(Phrases.targetPath[language])") }
    words.append("¦ \(Phrases.breaks[language])")
    return Page.Picture(
      title: Phrases.rankOverYears[language], legend: words.joined(separator: "   "), rows: 14,
      draw: { TrendChart(trend: trend, targetPath: targetPath, language: language).draw(in: $0, on: &$1) },
      drawing: { RankCurve(trend: trend, targetPath: targetPath, language: language).drawing },
      notes: BreakNotes(trend).texts.map { $0[language] })
  }

  private var years: Table {
    Table([trend]) {
      for point in trend.points {
        Column("\(point.year)", LocalizedText(same: "\(point.year)"), .page, isFigure: true) { _ in
          point.standing.flatMap { standing in standing.rank.map { .rank($0, of: standing.of) } } ?? .missing
        }
      }
    }
  }

  /// The dimensions on paper; its table is ``dimensions``.
  private func bars(_ title: LocalizedText) -> Page.Picture {
    let legend =
      "▬ \(Phrases.score[language])   │ \(Phrases.median[language])   ◆ \(Phrases.best[language])"
    return Page.Picture(
      title: title[language], legend: legend, rows: 0, draw: { _, _ in },
      drawing: { DimensionBars(report: report, language: language).drawing })
  }

  private var promises: Table {
    let targets = targets
    return Table(targets) {
      Column("verdict", Phrases.verdictTitle, .page) { .words($0.verdict) }
      Column("sentence", Phrases.targetTitle, .page, isWide: true) { target in
        .words { "\(targets.name(of: target, $0)). \(target.sentence[$0])" }
      }
    }
  }

  /// The three strongest levers in words: `7 Quản trị môi trường lên trung vị 3,68 (+0,81) → hạng 17`.
  var leverLines: [String] { leverTable.map(\.lines) ?? [] }

  var leverTable: LeverTable? {
    report.total.standing?.rank.map {
      LeverTable(levers: levers, rank: $0, definition: report.definition, language: language)
    }
  }

  /// The source, and when the page was made.
  var footer: String {
    let source = Phrases.sourceLine(report)[language]
    guard let date else { return source }
    let made = LocalizedText(vi: "lập ngày \(date.written)", en: "made on \(date.written)")
    return source + " · " + made[language]
  }
}

// What scripts read.
extension ReportPage {
  private var data: [Value.Field] {
    let (total, standing) = (report.total, report.total.standing)
    return [
      .init("index", .id(report.definition.id)), .init("year", .whole(report.year)),
      .init("code", .id(report.province.code)), .init("province", .name(report.province.name)),
      .init("basis", .id(report.basis.rawValue)), .init("total", .number(standing?.score)),
      .init("rank", .whole(standing?.rank)), .init("of", .whole(report.known(of: total))),
      .init("group", .whole(standing?.group)), .init("groups", .id(standing?.groupOrigin?.rawValue)),
      .init("change", .number(total.scoreChange)), .init("rank_change", .whole(total.rankChange)),
      .init("of_before", .whole(total.ofBefore)), .init("lacking", .names(standing?.lacking ?? [])),
      .init("why", .object(Value.why(total.movement))), .init("precision", .precision(total.precision)),
      .init("dimensions", .table(dimensions)),
      .init("targets", targetsPage.map { .table($0.table) } ?? .list([])),
      .init("levers", .table(Table.levers(levers, of: report.definition))),
      .init("sentences", .list(sentences.map { .id($0) })), .init("source", .words(report.source)),
    ]
  }
}

extension Value {
  /// Why something changed: every key, `null` where nothing can be compared.
  static func why(_ movement: Movement?) -> [Field] {
    [
      Field("national_change", .number(movement?.nationalChange)), Field("places_own", .range(movement?.own)),
      Field("places_others", .range(movement?.others)), Field("moved_as_far", .number(movement?.movedAsFar)),
      Field("slight", .flag(movement?.isSlight)),
    ]
  }

  /// How sure a score is.
  static func precision(_ precision: Precision?) -> Value {
    guard let precision else { return .missing }
    return .object([
      Field("standard_error", .number(precision.standardError)), Field("ranks", .range(precision.ranks)),
      Field("gap_above", .number(precision.above?.points)),
      Field("gap_above_in_errors", .number(precision.above?.errors)),
    ])
  }
}
