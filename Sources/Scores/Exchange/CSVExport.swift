import Words

/// Writes scores as a table that ``CSVImport`` reads back to the same values.
public enum CSVExport {
  /// A table as CSV.
  ///
  /// - Parameter language: in which a table for a spreadsheet says that there is no figure; in the plain
  ///   one the cell is empty.
  public static func bytes(
    of table: ScoreTable, flavour: CSVFlavour = .plain, language: Language = .vietnamese
  ) -> [UInt8] {
    var writer = CSVWriter(flavour)
    if table.namesYears { writer.text("year") }
    writer.text("code")
    writer.text("province")
    for item in table.items { writer.text(item.text) }
    if table.namesRanked { writer.text("of") }
    writer.endRow()
    for row in table.rows {
      if table.namesYears { writer.number(row.year) }
      writer.text(row.province.code)
      writer.text(row.province.name.vietnamese)
      for fact in row.facts {
        if flavour == .excel, fact == .statedMissing {
          writer.text(LocalizedText.noFigure[language])
        } else {
          writer.number(fact.value)
        }
      }
      if table.namesRanked { writer.number(row.ranked) }
      writer.endRow()
    }
    return writer.bytes
  }

  /// The values of years as they are stored, as CSV.
  public static func stored(
    _ book: ScoreBook, years: [Int], withYear: Bool, flavour: CSVFlavour = .plain,
    language: Language = .vietnamese
  ) -> [UInt8] {
    bytes(
      of: ScoreTable(stored: book, years: years, namesYears: withYear), flavour: flavour, language: language)
  }
}
