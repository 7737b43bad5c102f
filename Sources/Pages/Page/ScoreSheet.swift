import Scores
import Words
import Workbooks

/// Scores as a workbook that `import` reads back.
public struct ScoreSheet {
  var table: ScoreTable
  @Boxed var book: ScoreBook
  var language: Language

  public init(_ table: ScoreTable, of book: ScoreBook, _ language: Language) {
    self.table = table
    self.book = book
    self.language = language
  }

  /// The file; `nil` only where there is no memory for it.
  public var bytes: [UInt8]? {
    let years = Set(table.rows.map(\.year)).sorted()
    let span = years.count > 1 ? "\(years[0])–\(years[years.count - 1])" : years.first.map(String.init) ?? ""
    let title = "\(book.definition.shortName) \(span)"
    var sheet = sheet(named: years.count == 1 ? span : Phrases.score[language])
    sheet.head = [.init(title, .title)]
    let source = Phrases.source(years.compactMap { book[$0]?.source })
    sheet.foot = source.map { [.init(""), .init($0[language], .note)] } ?? []
    return NewWorkbook(title: title, language: language.tag, sheets: [sheet]).bytes
  }

  /// The table alone: headings by number and name, every figure with its own digits.
  ///
  /// - Parameter most: how many decimals are shown at most.
  func sheet(named name: String, decimals most: Int = 10) -> NewSheet {
    let lead = (table.namesYears ? [Phrases.year] : []) + [Phrases.code, book.definition.unitHead]
    var sheet = NewSheet(name: name)
    sheet.columns =
      lead.map { .init($0[language]) } + table.items.map { .init(heading(of: $0)[language], isFigure: true) }
      + (table.namesRanked ? [.init(Phrases.rankedOf[language], isFigure: true)] : [])
    let places = table.items.indices.map { min(most, decimals(of: $0)) }
    sheet.rows = table.rows.map { row in
      let lead: [NewCell] = [.text(row.province.code), .text(row.province.name[language])]
      return (table.namesYears ? [.number(Double(row.year))] : []) + lead
        + zip(row.facts, places).map(cell)
        + (table.namesRanked ? [row.ranked.map { .number(Double($0)) } ?? .empty] : [])
    }
    sheet.frozenColumns = lead.count
    return sheet
  }

  private func cell(_ fact: CellFact, decimals: Int) -> NewCell {
    switch fact {
    case .value(let number): .number(number, .decimals(decimals))
    case .statedMissing: .text(LocalizedText.noFigure[language])
    case .nothing: .empty
    }
  }

  func heading(of item: ItemID) -> LocalizedText {
    let name = item.scored == .total ? Phrases.total : book.definition.label(of: item.scored)
    return switch item.aspect {
    case .score: name
    case .rank: Phrases.rank(of: name)
    case .group: Phrases.group(of: name)
    }
  }

  /// The most decimals that a figure of a column has.
  private func decimals(of column: Int) -> Int {
    let counts = table.rows.compactMap { row -> Int? in
      guard let number = row.facts[column].value else { return nil }
      let text = DecimalText.text(of: number)
      return text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
    }
    return counts.max() ?? 0
  }
}
