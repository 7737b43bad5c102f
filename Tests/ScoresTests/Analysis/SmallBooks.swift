import Words

@testable import Scores

/// Books of a few made-up provinces, for saying one rule with the figures it needs.
enum SmallBook {
  /// One year of one dimension with the components `1.1` and `1.2`; a row of two numbers a province,
  /// `nil` where a province has no row, or no number.
  static func book(
    year: Int = 2024, _ rows: [[Double?]?], sizes: [Int]? = nil
  ) -> ScoreBook {
    let codes = rows.indices.map(code)
    let kept = rows.indices.filter { rows[$0] != nil }
    let cells = kept.flatMap { (rows[$0] ?? []).map { $0 ?? .nan } }
    var definition = self.definition
    if let sizes { definition.groupSizes = [.init(year: year, item: .total, sizes: sizes)] }
    return ScoreBook(
      definition: definition, registry: ProvinceRegistry(sets: [set("n", codes)]),
      scores: [
        YearScores(
          year: year, set: "n", source: "nguồn", items: [ItemID("1.1"), ItemID("1.2")],
          codes: kept.map(code), cells: cells)
      ])
  }

  /// A year whose totals are these numbers, in the order of the codes.
  static func totals(_ numbers: [Double?], sizes: [Int]? = nil) -> ScoreBook {
    book(numbers.map { $0.map { [$0, 0] } }, sizes: sizes)
  }

  /// The code of a place: `01` of place 0.
  static func code(_ place: Int) -> String { place < 9 ? "0\(place + 1)" : "\(place + 1)" }

  static func id(_ place: Int) -> ProvinceID { ProvinceID(set: "n", code: code(place)) }

  static func set(_ id: String, _ codes: [String]) -> ProvinceSet {
    ProvinceSet(
      id: id, years: YearSpan(from: 2011),
      provinces: codes.map { code in
        Province(
          id: ProvinceID(set: id, code: code), name: LocalizedText(same: "Tỉnh \(code)"),
          shortName: LocalizedText(same: "Tỉnh \(code)"), aliases: [], region: LocalizedText(same: ""),
          isCity: false, members: [], keeps: nil)
      })
  }

  static let definition = IndexDefinition(
    id: "small", shortName: "SMALL", name: LocalizedText(same: "small"),
    publisher: LocalizedText(same: "nobody"),
    dimensions: [
      .init(
        id: ItemID("1"), name: LocalizedText(same: "one"), shortName: LocalizedText(same: "one"),
        headName: LocalizedText(same: "one"), years: YearSpan(from: 2011),
        components: ["1.1", "1.2"].map {
          .init(
            id: ItemID($0), name: LocalizedText(same: $0), shortName: LocalizedText(same: $0),
            years: YearSpan(from: 2011))
        })
    ],
    dimensionScale: 1...10, breaks: [],
    groupNames: ["A", "B", "C", "D"].map { LocalizedText(same: $0) }, groupSizes: [])
}
