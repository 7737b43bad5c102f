import Scores
import Words

/// A table in view, for a spreadsheet or the clipboard.
///
/// Its rows are made when they are written: its name alone costs nothing.
public struct TableFile {
  /// A name for the file, without an ending: `papi-2024-xep-hang`.
  public var name: String
  private let heads: [String]
  private let rows: () -> [[Field]]

  /// What a field holds.
  enum Field: Sendable {
    case text(String)
    case number(Double?)
    case whole(Int?)
  }

  init(name: String, heads: [String], rows: @escaping () -> [[Field]]) {
    self.name = name
    self.heads = heads
    self.rows = rows
  }

  /// The table as CSV.
  public func csv(_ flavour: CSVFlavour) -> [UInt8] {
    var writer = CSVWriter(flavour)
    for head in heads { writer.text(head) }
    writer.endRow()
    for row in rows() {
      for field in row {
        switch field {
        case .text(let text): writer.text(text)
        case .number(let number): writer.number(number)
        case .whole(let number): writer.number(number)
        }
      }
      writer.endRow()
    }
    return writer.bytes
  }

  /// The table with tabs between its columns and the language's decimal sign: what spreadsheets
  /// take from the clipboard.
  public func tabbed(_ language: Language) -> String {
    let cell = { (text: String) in
      CSVWriter.inert(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
    }
    let lines = rows().map { row in
      row.map { field in
        switch field {
        case .text(let text): cell(text)
        case .whole(let number): number.map(String.init) ?? ""
        case .number(let number):
          number.map { String(String($0).map { $0 == "." && language == .vietnamese ? "," : $0 }) } ?? ""
        }
      }
    }
    return ([heads.map(cell)] + lines).map { $0.joined(separator: "\t") }.joined(separator: "\n") + "\n"
  }
}

extension TableFile {
  /// The items of a province's year.
  public init(_ lines: [ItemLine], of report: ProvinceYear, language: Language) {
    self.init(
      name: "\(report.definition.id)-\(report.year)-\(report.province.code)",
      heads: [
        "item", "name", "score", "change", "rank", "of", "rank_change", "group", "median", "best",
        "national_change", "places_own_least", "places_own_most", "places_others_least", "places_others_most",
      ],
      rows: {
        lines.map { line in
          [
            .text(line.item.text), .text(report.definition.name(of: line.item)[language]),
            .number(line.standing?.score), .number(line.scoreChange), .whole(line.standing?.rank),
            .whole(line.of), .whole(line.rankChange), .whole(line.standing?.group), .number(line.median),
            .number(line.best), .number(line.movement?.nationalChange),
            .whole(line.movement?.own?.lowerBound), .whole(line.movement?.own?.upperBound),
            .whole(line.movement?.others?.lowerBound), .whole(line.movement?.others?.upperBound),
          ]
        }
      })
  }
}

extension RankingPanel {
  /// The rows shown, in their order, with every item.
  public var file: TableFile {
    let rows = {
      let (ranks, changes) = (table.ranks(item: rankedItem), table.rankChanges)
      return places.map { place -> [TableFile.Field] in
        let province = table.provinces[place]
        let rank = ranks[place]
        return [
          .whole(rank), .whole(table.counts[rankedItem]), .text(province.code),
          .text(province.name[language]), .whole(changes[place]),
          .whole(rank.map(table.groupings[rankedItem].group(ofRank:))),
        ] + table.items.indices.map { .number(table.score(place, $0)) }
      }
    }
    return TableFile(
      name: "\(definition.id)-\(table.year)-ranking",
      heads: ["rank", "of", "code", "province", "rank_change", "group"] + table.items.map(\.text),
      rows: rows)
  }
}
