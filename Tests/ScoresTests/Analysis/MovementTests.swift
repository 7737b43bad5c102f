import Testing

@testable import Scores
@testable import StoreSupport

/// Why something changed: beside the nation, whose doing the places are, how usual that is.
@Suite struct MovementTests {
  private static let book = Samples.papi
  private static let hanoi = ProvinceID(set: "63", code: "01")

  private func movement(
    _ item: String = "total", _ year: Int = 2024, _ code: String = "01", _ basis: Basis = .published
  ) throws -> Movement {
    let line = Self.book.line(ItemID(item), of: ProvinceID(set: "63", code: code), year: year, basis: basis)
    return try #require(line?.movement)
  }

  /// To two decimals, as it is shown: each is rounded once.
  private func hundredths(_ value: Double?) -> Int? { value.map { Int(($0 * 100).rounded()) } }

  /// The worked figures of Hà Nội 2024.
  @Test(arguments: [
    ("total", -19, 115, -14, 1...5, 9...13), ("4", -4, 25, -15, 1...3, 12...14),
    ("6", -28, -2, -14, 12...14, 0...2), ("7", 0, 25, 0, 0...0, 0...0), ("3", 9, 4, 10, -16 ... -13, 3...6),
    ("2", 4, 20, 1, -2...0, -1...1),
  ])
  func hanoi2024(
    item: String, own: Int, national: Int, places: Int, part: ClosedRange<Int>, others: ClosedRange<Int>
  ) throws {
    let movement = try movement(item)
    #expect(hundredths(movement.change) == own && hundredths(movement.nationalChange) == national)
    #expect(movement.places == -places && movement.own == part && movement.others == others)
    #expect(movement.isSlight == true)
  }

  /// 2023 to 2024: 24 % of the provinces moved 14 places or more, half of them 8.
  @Test func howUsualItIs() throws {
    #expect(try movement().movedAsFar == 14.0 / 59)
    let (before, now) = try (
      #require(Self.book.values(of: .total, in: 2023)), #require(Self.book.values(of: .total, in: 2024))
    )
    let moves = zip(before.ranks, now.ranks).compactMap { old, new -> Int? in
      if let old, let new { abs(old - new) } else { nil }
    }.sorted()
    #expect(moves.count == 59 && moves[29] == 8)
  }

  /// Dimension 7 is 0.0038 points better, which is shown as nothing; its order is that of the losses.
  @Test func whatWasLostAgainstTheNation() throws {
    let lost = try (1...8).map { (item: $0, lead: try #require(try movement(String($0)).lead)) }
      .sorted { $0.lead < $1.lead }.map(\.item)
    #expect(lost.prefix(3) == [4, 6, 7])
  }

  /// Not across a break, not over a missing year, not from one set to another, not in the first year.
  @Test(arguments: [
    ("total", 2021, "01"), ("total", 2011, "01"), ("total", 2022, "22"), ("7", 2019, "01"),
    ("total", 2024, "22"),
  ])
  func nothingIsSaidOfWhatDoesNotCompare(item: String, year: Int, code: String) throws {
    let line = Self.book.line(ItemID(item), of: ProvinceID(set: "63", code: code), year: year)
    #expect(line?.standing != nil && line?.movement == nil)
  }

  /// Recounted with plain loops for every province, year, item and basis.
  @Test(arguments: Basis.allCases)
  func ofEveryProvince(basis: Basis) throws {
    var seen = 0
    for year in [2013, 2020, 2022, 2023, 2024] {
      for item in [.total] + Self.book.definition.dimensions(in: year).map(\.id) {
        for province in try #require(Self.book.registry.provinceSet("63")).provinces {
          guard let line = Self.book.line(item, of: province.id, year: year, basis: basis),
            let movement = line.movement, let places = movement.places
          else { continue }
          seen += 1
          #expect(places == -(line.rankChange ?? 0))
          let (own, others) = (try #require(movement.own), try #require(movement.others))
          let code = try #require(Self.book.province(province.id, in: year, basis: basis)).code
          let fields = try [year - 1, year].map { year in
            let values = try #require(Self.book.values(of: item, in: year, basis: basis))
            return (
              own: try #require(values.score(of: code)),
              rest: values.ranking.filter { $0.province.code != code }.compactMap(\.score)
            )
          }
          let parts = fields.map { field in
            field.rest.count { $0 > fields[1].own } - field.rest.count { $0 > fields[0].own }
          }
          #expect(own == parts.min()!...parts.max()!)
          #expect(
            others.lowerBound + own.upperBound == places && others.upperBound + own.lowerBound == places)
          // Whoever gains does not lose by the own score.
          if movement.change >= 0 { #expect(own.upperBound <= 0) } else { #expect(own.lowerBound >= 0) }
        }
      }
    }
    #expect(seen > 1000)
  }

  /// Hà Nội, one member, as if 34: compared with the derived year before.
  @Test func asIfMerged() throws {
    let movement = try movement("total", 2024, "01", .merged)
    #expect(hundredths(movement.change) == -19 && movement.own != nil)
  }

  /// The publisher's five percent are of the earlier value; an index that says nothing has no such mark.
  @Test func whatIsNotSignificant() throws {
    #expect(try movement("1.1").isSlight == false && movement("1.4").isSlight == true)
    var definition = SmallBook.definition
    #expect(definition.slightPercent == nil)
    definition.slightPercent = 5
    for (score, isSlight) in [(2.1, false), (2.09, true), (1.9, false), (1.91, true)] {
      let book = Self.two([[2, 2], [3, 1]], [[score, 2], [3, 1]], definition)
      #expect(
        book.line(ItemID("1.1"), of: SmallBook.id(0), year: 2024)?.movement?.isSlight == isSlight, "\(score)")
    }
  }

  /// Ranks that were published and are not those of the scores: nobody knows whose doing a change is.
  @Test func ofPublishedRanksNothingIsSplit() throws {
    var definition = SmallBook.definition
    definition.publishesRanks = true
    let set = SmallBook.set("n", ["01", "02"])
    let years = [2023, 2024].map { year in
      var scores = YearScores(
        year: year, set: "n", source: "nguồn", items: [ItemID("1")], codes: ["01", "02"],
        cells: year == 2023 ? [3, 2] : [2, 3])
      scores.statedRanks[ItemID("1")] = .init(of: 2, ranks: ["01": 1, "02": 2])
      return scores
    }
    let book = ScoreBook(definition: definition, registry: ProvinceRegistry(sets: [set]), scores: years)
    let movement = try #require(book.line(ItemID("1"), of: SmallBook.id(0), year: 2024)?.movement)
    #expect(movement.change == -1 && movement.places == nil && movement.own == nil && movement.others == nil)
    #expect(movement.movedAsFar == nil && movement.nationalChange == 0)
  }

  static func two(
    _ before: [[Double]], _ now: [[Double]], _ definition: IndexDefinition = SmallBook.definition
  ) -> ScoreBook {
    let codes = before.indices.map(SmallBook.code)
    return ScoreBook(
      definition: definition, registry: ProvinceRegistry(sets: [SmallBook.set("n", codes)]),
      scores: [(2023, before), (2024, now)].map { year, rows in
        YearScores(
          year: year, set: "n", source: "nguồn", items: [ItemID("1.1"), ItemID("1.2")], codes: codes,
          cells: rows.flatMap { $0 })
      })
  }
}
