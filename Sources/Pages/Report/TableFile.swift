import Scores
import Words

/// A table in view, for a spreadsheet or the clipboard.
///
/// Its rows are made when they are written: its name alone costs nothing.
public struct TableFile {
  /// A name for the file, without an ending: `papi-2024-xep-hang`.
  public var name: String
  private let table: () -> Table
  /// The page whose drawings show the same; `nil` where nothing is drawn of it.
  public var picture: (() -> Page)?
  /// Where its figures come from, where that is not where the board's come from.
  public var source: LocalizedText?

  public init(name: String, table: @autoclosure @escaping () -> Table) {
    self.name = name
    self.table = table
  }

  /// The table in a file.
  ///
  /// - Parameters:
  ///   - title: what a workbook says above it.
  ///   - source: where the board's figures come from.
  public func bytes(
    _ format: TableFormat, title: String, source: LocalizedText? = nil, _ language: Language
  ) -> [UInt8]? {
    switch format {
    case .text(let flavour): return table().csv(flavour, language)
    case .workbook:
      var page = Page(title: title, language: language, glyphs: .blocks)
      page.file = table()
      page.source = (self.source ?? source)?[language]
      return page.workbook
    }
  }

  /// The same drawn, where it is.
  public var svg: [UInt8]? { picture?().svg.map { Array($0.utf8) } }

  /// The table for the clipboard.
  public func tabbed(_ language: Language) -> String { table().tabbed(language) }
}

extension TableFile {
  /// The items of a province's year.
  public init(_ lines: [ItemLine], of report: ProvinceYear) {
    self.init(
      name: "\(report.definition.id)-\(report.year)-\(report.province.code)",
      table: report.table(of: lines))
  }
}
