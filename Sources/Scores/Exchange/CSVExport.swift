import Words

/// Writes scores as a table that ``CSVImport`` reads back to the same values.
public enum CSVExport {
  /// The values as they are stored, every column of the years' files.
  ///
  /// A year's rows are the provinces its file has, in the order of the set.
  ///
  /// - Parameters:
  ///   - withYear: whether a column `year` stands in front: for many years.
  ///   - language: in which a table for a spreadsheet says that there is no figure.
  public static func stored(
    _ book: ScoreBook, years: [Int], withYear: Bool, flavour: CSVFlavour = .plain,
    language: Language = .vietnamese
  ) -> [UInt8] {
    let items = Set(
      years.flatMap { year in (book[year]?.items ?? []) + (book[year]?.statedMissing.map(\.item) ?? []) }
    ).sorted()
    return table(
      book, years: years, items: items, withYear: withYear, flavour: flavour, language: language
    ) {
      year, item, code in book[year]?.value(item, of: code)
    }
  }

  /// Values that a caller finds: the total or the dimensions.
  ///
  /// - Parameters:
  ///   - items: the columns, in their order.
  ///   - language: in which a table for a spreadsheet says that there is no figure; in the plain one
  ///     the cell is empty.
  ///   - value: the value of a year, an item and a province's code, where there is one.
  public static func table(
    _ book: ScoreBook, years: [Int], items: [ItemID], withYear: Bool, flavour: CSVFlavour = .plain,
    language: Language = .vietnamese, value: (_ year: Int, _ item: ItemID, _ code: String) -> Double?
  ) -> [UInt8] {
    var writer = CSVWriter(flavour)
    if withYear { writer.text("year") }
    writer.text("code")
    writer.text("province")
    for item in items { writer.text(item.text) }
    writer.endRow()
    for year in years {
      guard let scores = book[year], let set = book.registry.provinceSet(scores.set) else { continue }
      for province in set.provinces where scores.hasRow(of: province.code) {
        if withYear { writer.number(year) }
        writer.text(province.code)
        writer.text(province.name.vietnamese)
        for item in items {
          let number = value(year, item, province.code)
          if number == nil, flavour == .excel, scores.fact(item, of: province.code) == .statedMissing {
            writer.text(LocalizedText.noFigure[language])
          } else {
            writer.number(number)
          }
        }
        writer.endRow()
      }
    }
    return writer.bytes
  }
}
