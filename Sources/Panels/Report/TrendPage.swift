import Scores
import TextUI
import Words

/// A trend as plain text or for spreadsheets.
public struct TrendPage {
  /// The trend.
  @Boxed public var trend: Trend
  /// The index it is of.
  @Boxed public var definition: IndexDefinition
  /// In which language.
  public var language: Language
  /// What the reader's terminal can show.
  public var glyphs: GlyphLevel
  /// The province that was asked for, where the trend is of the one it is part of.
  public var partAsked: Province?

  /// A trend.
  public init(trend: Trend, definition: IndexDefinition, language: Language, glyphs: GlyphLevel) {
    self.trend = trend
    self.definition = definition
    self.language = language
    self.glyphs = glyphs
  }

  /// The chart, the figures of every year, and why the line is broken.
  public var text: String {
    let chartRows = 14
    let notes = BreakNotes(trend).texts + [Phrases.publishedGroups(trend)].compactMap { $0 }
    var page = TextPage(rows: trend.points.count + chartRows + notes.count + 10, glyphs: glyphs)
    page.rule(title)
    if let partAsked { page.paragraph(Sentences.part(partAsked, of: trend.province)[language]) }
    page.block(rows: chartRows) { TrendChart(trend: trend).draw(in: $0, on: &$1) }
    page.rule(Phrases.inFigures[language])
    page.block(rows: trend.points.count + 1) {
      TrendTable(trend: trend, language: language, isSelectable: false).draw(in: $0, on: &$1)
    }
    if !notes.isEmpty { page.rule(Phrases.breaks[language]) }
    for note in notes { page.line(note[language]) }
    return page.text
  }

  private var title: String {
    let item =
      trend.item == .total
      ? Phrases.total[language] : "\(trend.item) \(definition.name(of: trend.item)[language])"
    let basis = trend.basis == .merged ? " · \(Phrases.asIfMerged[language])" : ""
    return "\(definition.shortName) · \(trend.province.name[language]) · \(item)\(basis)"
  }

  /// One row a year.
  public func csv(_ flavour: CSVFlavour) -> [UInt8] {
    var writer = CSVWriter(flavour)
    for word in ["year", "score", "rank", "of", "group", "comparable_with_previous"] { writer.text(word) }
    writer.endRow()
    for point in trend.points {
      writer.number(point.year)
      writer.number(point.standing?.score)
      writer.number(point.standing?.rank)
      writer.number(point.standing?.of)
      writer.number(point.standing?.group)
      writer.text(point.isComparableWithPrevious.map { $0 ? "true" : "false" } ?? "")
      writer.endRow()
    }
    return writer.bytes
  }
}

/// Why a line is broken, newest first.
struct BreakNotes {
  let texts: [LocalizedText]

  init(_ trend: Trend) {
    texts = trend.points.reversed().compactMap { point in
      guard let seriesBreak = point.seriesBreak, point.standing != nil else { return nil }
      return LocalizedText(
        vi: "\(Marks.seriesBreak) \(point.year): \(seriesBreak.reason.vietnamese)",
        en: "\(Marks.seriesBreak) \(point.year): \(seriesBreak.reason.english)")
    }
  }
}
