import Scores
import TextUI
import Words

/// The ranking of one item and year as plain text or for spreadsheets.
public struct RankingPage {
  /// The values.
  public var values: ItemValues
  /// The index they are of.
  @Boxed public var definition: IndexDefinition
  /// In which language.
  public var language: Language
  /// What the reader's terminal can show.
  public var glyphs: GlyphLevel

  /// A ranking.
  public init(values: ItemValues, definition: IndexDefinition, language: Language, glyphs: GlyphLevel) {
    self.values = values
    self.definition = definition
    self.language = language
    self.glyphs = glyphs
  }

  /// All ranked provinces, then those without a rank and why.
  public var text: String {
    let ranking = values.ranking
    let unranked = values.unranked
    var page = TextPage(rows: ranking.count + unranked.count + 6, glyphs: glyphs)
    page.rule(title)
    page.block(rows: ranking.count + 1) { area, canvas in
      table.draw(rows(ranking), in: area, on: &canvas)
    }
    if values.isExcerpt {
      page.rule(Phrases.excerpt[language])
      page.line(Phrases.othersUnknown(unranked.count, definition)[language])
    } else if !unranked.isEmpty {
      page.rule(Phrases.unranked[language])
      for (province, reason) in unranked {
        page.line("\(province.code) \(province.name[language]): \(Phrases.reason(reason)[language])")
      }
    }
    return page.text
  }

  /// With how many decimals a score is written.
  private var places: Int { values.item == .total ? definition.decimals : 4 }

  /// The denominator; nothing where nobody said it.
  private var known: Int? { values.isExcerpt && values.rankedCount == 0 ? nil : values.rankedCount }

  private var title: String {
    let item =
      values.item == .total
      ? Phrases.total[language] : "\(values.item) \(definition.name(of: values.item)[language])"
    let basis = values.isDerived ? " · \(Phrases.asIfMerged[language])" : ""
    let groups = values.groupOrigin.map { origin in
      LocalizedText(
        vi: " · nhóm \(Phrases.origin(origin).vietnamese)", en: " · groups \(Phrases.origin(origin).english)")
    }
    return "\(definition.shortName) \(values.year) · \(item)\(basis)\(groups?[language] ?? "")"
  }

  private var table: Grid {
    Grid(
      columns: [
        GridColumn(Phrases.rank[language], .right, width: .fixed(5), priority: 5),
        GridColumn(Phrases.code[language], width: .fixed(2), priority: 2),
        GridColumn(definition.unitHead[language], width: .flexible(minimum: 12, maximum: 26), priority: 4),
        GridColumn(Phrases.score[language], .decimal(places: places), width: .fixed(7), priority: 4),
        GridColumn(Phrases.group[language], width: .fixed(16), priority: 3),
      ], isSelectable: false)
  }

  private func rows(_ ranking: [ItemValues.Entry]) -> GridRows {
    let figures = Figures(language)
    let names = definition.groupNames
    return GridRows(count: ranking.count) { index in
      let entry = ranking[index]
      let group = (entry.group ?? 0) - 1
      let name = names.indices.contains(group) ? names[group][language] : ""
      return [
        GridCell(figures.rank(entry.rank, of: values.rankedCount)), GridCell(entry.province.code),
        GridCell(entry.province.name[language]),
        GridCell(figures.decimal(entry.score, places: places)),
        GridCell("\(Marks.group(entry.group)) \(name)", Marks.role(ofGroup: entry.group)),
      ]
    }
  }

  /// One row a province, ranked ones first; those without a rank have the reason in the last column.
  public func csv(_ flavour: CSVFlavour) -> [UInt8] {
    var writer = CSVWriter(flavour)
    for word in ["rank", "of", "code", "province", "score", "group", "reason"] { writer.text(word) }
    writer.endRow()
    for entry in values.ranking {
      writer.number(entry.rank)
      writer.number(known)
      writer.text(entry.province.code)
      writer.text(entry.province.name[language])
      writer.number(entry.score)
      writer.number(entry.group)
      writer.text("")
      writer.endRow()
    }
    for (province, reason) in values.unranked {
      writer.text("")
      writer.number(known)
      writer.text(province.code)
      writer.text(province.name[language])
      writer.text("")
      writer.text("")
      writer.text(reason.rawValue)
      writer.endRow()
    }
    return writer.bytes
  }
}
