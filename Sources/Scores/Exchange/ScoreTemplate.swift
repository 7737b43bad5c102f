/// A year to be filled in: its provinces and items as a table, and the newest year before it.
public struct ScoreTemplate: Sendable {
  public let year: Int
  /// A row for every province of the year; cells that are known already have their figures.
  public var table: ScoreTable
  /// The newest year before with figures over these provinces, or those they were merged from.
  public let earlierYear: Int?
  /// Its figures, row by row and column by column those of ``table``.
  public let earlier: ScoreTable?
  /// Whether some of them are means over the members of a merged province.
  public let isEarlierDerived: Bool

  /// The template of a year; `nil` if the index or the provinces have no such year.
  public init?(year: Int, level: EntryLevel, in book: ScoreBook) {
    let known = book[year].flatMap { $0.isPlaceholder ? nil : $0 }
    let items = book.definition.items(at: level, in: year)
    guard let set = known.map({ book.registry.provinceSet($0.set) }) ?? book.registry.provinceSet(in: year),
      !items.isEmpty
    else { return nil }
    let table = { (year: Int, fact: (ItemID, String) -> CellFact) in
      ScoreTable(
        items: items,
        rows: set.provinces.map { province in
          ScoreTable.Row(year: year, province: province, facts: items.map { fact($0, province.code) })
        })
    }
    self.year = year
    self.table = table(year) { known?.fact($0, of: $1) ?? .nothing }
    let earlier = book.years.last { $0 < year && book[$0]?.isPlaceholder != true }
    guard let earlier, let own = book[earlier]?.set,
      own == set.id || book.registry.sets.last?.id == set.id
    else {
      (earlierYear, self.earlier, isEarlierDerived) = (nil, nil, false)
      return
    }
    let values = Dictionary(
      items.map { ($0, book.values(of: $0, in: earlier, basis: own == set.id ? .published : .merged)) },
      uniquingKeysWith: { first, _ in first })
    earlierYear = earlier
    isEarlierDerived = own != set.id
    self.earlier = table(earlier) { CellFact(values[$0]??.score(of: $1)) }
  }
}

extension CSVExport {
  /// A template as CSV: behind the cells to be filled in the figures of the earlier year, which reading
  /// leaves out.
  public static func bytes(
    of template: ScoreTemplate, flavour: CSVFlavour = .plain
  ) -> [UInt8] {
    var writer = CSVWriter(flavour)
    writer.text("code")
    writer.text("province")
    for item in template.table.items { writer.text(item.text) }
    if let earlier = template.earlier, let year = template.earlierYear {
      for item in earlier.items { writer.text("\(item.text) (\(year))") }
    }
    writer.endRow()
    for (place, row) in template.table.rows.enumerated() {
      writer.text(row.province.code)
      writer.text(row.province.name.vietnamese)
      for fact in row.facts + (template.earlier?.rows[place].facts ?? []) { writer.number(fact.value) }
      writer.endRow()
    }
    return writer.bytes
  }
}
