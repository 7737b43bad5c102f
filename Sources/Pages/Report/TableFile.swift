import Scores
import Words

/// A table in view, for a spreadsheet or the clipboard.
///
/// Its rows are made when they are written: its name alone costs nothing.
public struct TableFile {
  /// A name for the file, without an ending: `papi-2024-xep-hang`.
  public var name: String
  private let table: () -> Table

  public init(name: String, table: @autoclosure @escaping () -> Table) {
    self.name = name
    self.table = table
  }

  /// The table as CSV.
  public func csv(_ flavour: CSVFlavour, _ language: Language) -> [UInt8] { table().csv(flavour, language) }

  /// The table for the clipboard.
  public func tabbed(_ language: Language) -> String { table().tabbed(language) }
}

extension TableFile {
  /// The items of a province's year.
  public init(_ lines: [ItemLine], of report: ProvinceYear) {
    self.init(
      name: "\(report.definition.id)-\(report.year)-\(report.province.code)",
      table: Table.items(lines, of: report.definition))
  }
}

extension Table {
  /// Items of a province's year as spreadsheets get them.
  static func items(_ lines: [ItemLine], of definition: IndexDefinition) -> Table {
    Table(lines) {
      Column("item") { .id($0.item.text) }
      Column("name") { .name(definition.name(of: $0.item)) }
      Column("score") { .number($0.standing?.score) }
      Column("change") { .number($0.scoreChange) }
      Column("rank") { .whole($0.standing?.rank) }
      Column("of") { .whole($0.of) }
      Column("rank_change") { .whole($0.rankChange) }
      Column("group") { .whole($0.standing?.group) }
      Column("median") { .number($0.median) }
      Column("best") { .number($0.best) }
      Column("national_change") { .number($0.movement?.nationalChange) }
      Column("places_own_least") { .whole($0.movement?.own?.lowerBound) }
      Column("places_own_most") { .whole($0.movement?.own?.upperBound) }
      Column("places_others_least") { .whole($0.movement?.others?.lowerBound) }
      Column("places_others_most") { .whole($0.movement?.others?.upperBound) }
    }
  }
}
