import Scores
import TextUI
import Words

/// The report of a province's year: one page, to be read, printed and signed.
///
/// The same figures and sentences as on the screen. Formats: plain text here, Markdown, HTML and CSV
/// beside it; JSON is `ReportDocument`.
public struct ReportPage {
  /// The province's year.
  @Boxed public var report: ProvinceYear
  /// The total over the years.
  @Boxed public var trend: Trend
  /// What would help most, the strongest first.
  public var levers: [Lever]
  /// The targets of the province; none if `nil`.
  public var targetsPage: TargetsPage?
  /// The day the page was made; not told if `nil`.
  public var date: CalendarDay?
  /// In which language.
  public var language: Language
  /// What the reader's terminal can show; only plain text asks.
  public var glyphs: GlyphLevel

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
  public var sentences: [String] { Sentences.overview(report).map { $0[language] } }

  /// The same figures as a table for spreadsheets.
  public func csv(_ flavour: CSVFlavour) -> [UInt8] {
    TableFile([report.total] + report.dimensions, of: report).csv(flavour, language)
  }
}

// What every format says.
extension ReportPage {
  var title: String {
    "\(report.definition.shortName) \(report.year) · \(report.province.name[language])"
  }

  /// Score, rank, group and how the rank moved, in one line.
  var standingLine: String {
    let figures = Figures(language)
    guard let standing = report.total.standing else { return Sentences.standing(report)[language] }
    var score = figures.decimal(standing.score, places: report.definition.decimals)
    if standing.score != nil, let unit = report.definition.unit(of: .total) { score += " " + unit[language] }
    var parts = [
      LocalizedText(vi: "điểm \(score)", en: "score \(score)"),
      LocalizedText(vi: "hạng \(figures.rank(standing))", en: "rank \(figures.rank(standing))"),
    ]
    if let group = Phrases.group(standing, report.definition) { parts.append(group) }
    if let places = report.total.rankChange {
      parts.append(
        LocalizedText(
          vi: "\(figures.change(places)) so với \(report.year - 1)",
          en: "\(figures.change(places)) since \(report.year - 1)"))
    }
    return parts.map { $0[language] }.joined(separator: " · ")
  }

  /// The targets, those that are late or missed first.
  var targets: [ReportTarget] { targetsPage?.reportTargets(in: report.definition.id) ?? [] }

  /// The rank a target asks for, by year; drawn beside the ranks.
  var targetPath: [Int: Int] { targetsPage?.path(of: trend.item, in: report.definition.id) ?? [:] }

  /// The heads of ``dimensionRows``.
  var dimensionHeads: [String] {
    [
      "", Phrases.dimension[language], Phrases.score[language], "± " + Phrases.score[language].lowercased(),
      "± " + Phrases.nation(report.definition)[language].lowercased(),
      Phrases.rank[language], "± " + Phrases.rank[language].lowercased(), Phrases.ownPart[language],
      Phrases.group[language],
      Phrases.median[language], Phrases.best[language],
    ]
  }

  /// A row a dimension: id, name, score, its change and that of the median, rank, its change and the own
  /// part of it, group, median, best.
  var dimensionRows: [[String]] {
    let figures = Figures(language)
    return report.dimensions.map { line in
      let standing = line.standing
      return [
        line.item.text, report.definition.dimension(line.item)?.name[language] ?? "",
        figures.decimal(standing?.score),
        line.seriesBreak != nil
          ? Marks.seriesBreak
          : line.movement.map(figures.change) ?? line.scoreChange.map { figures.change($0) }
            ?? Figures.missing,
        line.movement?.nationalChange.map { figures.change($0) } ?? Figures.missing,
        figures.rank(standing?.rank, of: line.of),
        line.rankChange.map { figures.change($0) } ?? Figures.missing,
        line.movement?.own.map(figures.places) ?? Figures.missing,
        standing?.group.map { "\(Marks.group($0)) \($0)" } ?? Figures.missing,
        figures.decimal(line.median), figures.decimal(line.best),
      ]
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
