import Testing
import Words

@testable import Scores
@testable import StoreSupport

/// Values found without sorting are those that sorting would give.
@Suite struct SelectionTests {
  @Test(arguments: [1, 2, 3, 4, 5, 16, 61, 63, 100])
  func everyPlaceHasTheValueOfTheSorted(count: Int) {
    var random = FixedRandom(UInt64(count))
    // Few different values, so that many are equal.
    let values = (0..<count).map { _ in Double(Int.random(in: 0...12, using: &random)) / 4 }
    let sorted = values.sorted()
    for place in values.indices {
      var selection = Selection(values)
      #expect(selection.value(at: place) == sorted[place])
    }
    var selection = Selection(values)
    #expect(selection.median() == (sorted[(count - 1) / 2] + sorted[count / 2]) / 2)
  }

  @Test func nothingHasNoMiddle() {
    var selection = Selection([])
    #expect(selection.median() == nil)
    #expect(selection.value(at: 0) == nil)
  }

  /// A table that counts where it is asked says the same as the ranking, in every item, year and basis.
  @Test(arguments: Basis.allCases)
  func tableAgreesWithRanking(basis: Basis) throws {
    let book = Samples.papi
    for year in book.years {
      let table = try #require(book.yearTable(year, basis: basis))
      for (item, id) in table.items.enumerated() {
        let values = try #require(book.values(of: id, in: year, basis: basis))
        var expected = [YearTable.Cell?](repeating: nil, count: table.provinces.count)
        for entry in values.ranking {
          let place = try #require(values.provinceSet.place(of: entry.province.code))
          expected[place] = YearTable.Cell(score: entry.score, rank: entry.rank, group: entry.group)
        }
        #expect(table.provinces.indices.map { table[$0, item] } == expected)
        #expect(table.ranks(item: item) == expected.map { $0?.rank })
        #expect(values.groups == expected.map { $0?.group })
      }
      #expect(table.provinces.indices.map { table.rankChange(of: $0) } == table.rankChanges)
    }
  }

  /// Among hundreds the order is kept and ranks are looked up in it: the same as counting.
  @Test(arguments: [499, 500, 1200])
  func ranksInTheKeptOrderAreThoseThatAreCounted(count: Int) {
    var random = FixedRandom(UInt64(count))
    let numbers = (0..<count).map { _ in
      Int.random(in: 0..<9, using: &random) == 0
        ? Double.nan : Double(Int.random(in: 0...200, using: &random)) / 8
    }
    let provinces = numbers.indices.map { place in
      let name = LocalizedText(same: "\(place)")
      return Province(
        id: ProvinceID(set: "many", code: "\(place)"), name: name, shortName: name, aliases: [], region: name,
        isCity: false, members: [])
    }
    let counted = ItemValues(
      item: .total, year: 2024,
      provinceSet: ProvinceSet(id: "many", years: YearSpan(from: 2011), provinces: provinces),
      isDerived: false,
      stated: nil, numbers: numbers, absences: numbers.map { $0.isNaN ? .noData : nil })
    var ordered = counted
    ordered.keepOrder()
    for place in numbers.indices { #expect(ordered.rank(of: "\(place)") == counted.rank(of: "\(place)")) }
    for value in [-1, 0, 0.0625, 12.5, 25, 26] { #expect(ordered.rank(at: value) == counted.rank(at: value)) }
  }

  @Test(arguments: Basis.allCases)
  func keptValuesAreTheSame(basis: Basis) throws {
    let items = Samples.papi.definition.items(in: 2024)
    var keeping = Samples.papi
    keeping.keep(items, basis: .published)
    keeping.keep(items, basis: basis, withMedians: true)
    keeping.keepOrder(of: items, basis: basis)
    for item in items {
      for year in keeping.years {
        let (kept, fresh) = (
          try #require(keeping.values(of: item, in: year, basis: basis)),
          try #require(Samples.papi.values(of: item, in: year, basis: basis))
        )
        #expect(kept.provinceSet.id == fresh.provinceSet.id)
        #expect(kept.numbers.map(\.bitPattern) == fresh.numbers.map(\.bitPattern))
        #expect(kept.absences == fresh.absences)
        #expect(kept.median == fresh.median)
      }
    }
  }

  @Test func searchFindsByCodeAndSpelling() throws {
    let set = try #require(Samples.papi.registry.provinceSet("63"))
    let names = { (query: String) in
      set.search(for: query, in: .vietnamese).map { set.provinces[$0].name.vietnamese }
    }
    #expect(names("bac") == ["Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh"])
    #expect(names("binh t") == ["Bình Thuận"])
    #expect(names("thua") == ["Thừa Thiên Huế", "Bình Thuận", "Ninh Thuận"])
    #expect(set.search(for: "79", in: .english).map { set.provinces[$0].code } == ["79"])
    #expect(names("").count == 63)
    // A name that begins with it stands before one that holds it.
    let begun = set.search(for: "ha", in: .english).prefix(3).map { set.provinces[$0].name.english }
    #expect(begun == ["Ha Giang", "Ha Nam", "Ha Tinh"])
  }
}
