import Foundation
import Scores
import Testing
import Words

@testable import StoreSupport

private let published = BoardData.load(from: PublishedSource())

@Suite struct PublishedDataTests {
  private let book: ScoreBook
  private let index: IndexDefinition

  init() throws {
    book = try #require(published.book)
    index = book.definition
  }

  @Test func loadsWithoutAFinding() {
    #expect(published.findings == [])
    #expect(published.settings.province == ProvinceID(set: "63", code: "01"))
  }

  @Test func everyFileOfTheFolderIsEmbedded() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../").standardizedFileURL.path
    let source = PublishedSource()
    var expected: [String] = []
    for (folder, prefix) in [("Sources/PublishedData/data", ""), ("Themes", "themes/")] {
      let top = root + "/" + folder
      for name in FileManager.default.enumerator(atPath: top)?.compactMap({ $0 as? String }) ?? []
      where name.hasSuffix(".json") {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: top + "/" + name))
        #expect(try source.read(prefix + name) == Array(bytes), "\(name)")
        expected.append(prefix + name)
      }
    }
    #expect(expected.count >= 17)
    #expect(source.paths == expected.sorted())
  }

  @Test func foldersAreListedAsOnDisk() {
    let source = PublishedSource()
    #expect(source.names(in: "scores/papi") == (2011...2024).map { "\($0).json" })
    #expect(source.names(in: "") == ["board.json", "provinces.json", "targets.json"])
    #expect(source.names(in: "scores") == [] && source.names(in: "plans").count == 5)
    #expect(throws: ReadFault.missing) { try source.read("scores/papi/2010.json") }
  }

  @Test(arguments: zip(2011...2024, [63, 63, 63, 61, 63, 63, 63, 61, 63, 63, 60, 61, 61, 61]))
  func provincesWithATotal(year: Int, count: Int) {
    #expect(book.values(of: .total, in: year)?.rankedCount == count)
    #expect(book[year]?.set == "63")
    #expect(book[year]?.source.vietnamese == "PAPI \(year) (UNDP, CECODES, RTA)")
  }

  @Test(arguments: [
    (2011, 22, 6), (2015, 22, 6), (2016, 22, 6), (2017, 22, 6), (2018, 28, 8), (2019, 29, 8),
    (2020, 29, 8), (2021, 28, 8), (2024, 28, 8), (2025, 28, 8),
  ])
  func componentsAndDimensionsInForce(year: Int, components: Int, dimensions: Int) {
    #expect(index.components(in: year).count == components)
    #expect(index.dimensions(in: year).count == dimensions)
    #expect(index.items(in: year).count == 1 + components + dimensions)
    if let scores = book[year] { #expect(scores.items == index.components(in: year).map(\.id)) }
  }

  @Test(arguments: [
    ("1.1", 2024, 0.25...2.5), ("3.2", 2024, 0.33...3.34), ("5.1", 2020, 0.25...2.5),
    ("5.1", 2021, 0.33...3.34), ("8.2", 2018, 0.5...5), ("8.2", 2019, 0.33...3.34), ("7", 2018, 1...10),
    ("total", 2017, 6...60), ("total", 2018, 8...80),
  ])
  func scales(item: String, year: Int, scale: ClosedRange<Double>) {
    #expect(index.scale(of: ItemID(item), in: year) == scale)
  }

  @Test(arguments: [("5.2", 2021), ("3.4", 2018), ("3.5", 2016), ("2.1", 2017), ("8", 2017), ("9", 2024)])
  func itemsNotInForceHaveNoScale(item: String, year: Int) {
    #expect(index.scale(of: ItemID(item), in: year) == nil)
    #expect(!index.isInForce(ItemID(item), in: year))
  }

  @Test func breaksOfTotalAndDimensions() {
    let expected: [String: [Int]] = [
      "total": [2016, 2018, 2021], "1": [2016], "2": [2018], "3": [2016, 2018, 2021], "4": [],
      "5": [2016, 2021], "6": [2021], "7": [2019], "8": [2019, 2020],
    ]
    for (item, years) in expected {
      #expect(index.breaks.filter { $0.item == ItemID(item) }.map(\.year) == years, "\(item)")
    }
  }

  @Test func aComponentWhoseScaleChangesHasABreakThere() {
    for year in 2012...2024 {
      for component in index.components(in: year) {
        let id = component.id
        guard let before = index.scale(of: id, in: year - 1) else { continue }
        if before != index.scale(of: id, in: year) {
          #expect(index.seriesBreak(of: id, in: year) != nil, "\(id) \(year)")
        }
      }
    }
  }

  @Test func provincesBeforeAndAfterTheMerger() throws {
    let registry = published.registry
    let before = try #require(registry.provinceSet("63"))
    let after = try #require(registry.provinceSet("34"))
    #expect(before.provinces.count == 63 && after.provinces.count == 34)
    #expect(before.provinces.count(where: \.isCity) == 5 && after.provinces.count(where: \.isCity) == 6)
    #expect(registry.provinceSet(in: 2024)?.id == "63" && registry.provinceSet(in: 2025)?.id == "34")
    #expect(after.provinces.flatMap(\.members).sorted() == before.provinces.map(\.code))
    #expect(after.provinces.allSatisfy { $0.keeps != nil })
    #expect(registry.regions.count == 6)
    let changed = before.provinces.filter { after[$0.code] != nil && after[$0.code]?.keeps != $0.code }
    #expect(changed.map(\.code) == ["15", "24", "44", "52", "80", "82", "91"])
    #expect(after["80"]?.regionID == "southeast" && after["46"]?.keeps == "46")
  }

  @Test(arguments: [
    ("hoa binh", "17"), ("TP.HCM", "79"), ("TP Hồ Chí Minh", "79"), ("Ho Chi Minh", "79"),
    ("Thừa Thiên-Huế", "46"), ("Huế", "46"), ("BR-VT", "77"), ("Bà Rịa–Vũng Tàu", "77"), ("Hanoi", "01"),
    ("1", "01"), ("Đắc Lắc", "66"), ("dak nong", "67"),
  ])
  func spellings(query: String, code: String) {
    #expect(published.registry.find(query, in: "63")?.code == code)
  }

  @Test func noTwoProvincesOfASetShareASpelling() {
    for set in published.registry.sets {
      var owners: [SearchKey: String] = [:]
      for province in set.provinces {
        for key in Set(province.spellings.map(SearchKey.init(_:))) {
          #expect(owners.updateValue(province.code, forKey: key) == nil, "\(key.text)")
        }
      }
    }
  }

  @Test func publishedGroupSizesHoldOnlyForAsManyProvinces() {
    #expect(index.publishedGroupSizes(of: .total, in: 2022, ranked: 61) == [16, 16, 15, 14])
    #expect(index.publishedGroupSizes(of: .total, in: 2022, ranked: 60) == nil)
    #expect(index.publishedGroupSizes(of: ItemID("6"), in: 2022, ranked: 63) == [16, 16, 15, 16])
    #expect(index.publishedGroupSizes(of: .total, in: 2024, ranked: 61) == [15, 15, 15, 16])
    #expect(index.publishedGroupSizes(of: .total, in: 2018, ranked: 61) == nil)
  }

  @Test func reasonsWhyAProvinceHasNoTotal() {
    #expect(index.absence(of: "22", in: 2021) != nil && index.absence(of: "22", in: 2023) != nil)
    #expect(index.absence(of: "22", in: 2018) == nil && index.absence(of: "01", in: 2021) == nil)
  }
}
