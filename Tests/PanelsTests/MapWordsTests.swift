import Scores
import Testing
import Words

@testable import Dashboard
@testable import Pages

@Suite struct MapWordsTests {
  @Test(arguments: [
    (
      7, "01",
      "Quản trị môi trường: 8/10 tỉnh Đồng bằng sông Hồng dưới trung vị 3,68. Hà Nội thấp nhất cả nước.",
      "Environment: 8 of 10 provinces of the Red River Delta are below the median, 3.68. "
        + "Hanoi is the lowest of the country."
    ),
    (
      7, "62", "Quản trị môi trường: cả 5 tỉnh Tây Nguyên dưới trung vị 3,68.",
      "Environment: all 5 provinces of the Central Highlands are below the median, 3.68."
    ),
    (
      0, "22",
      "Tổng điểm: 3/10 tỉnh Đồng bằng sông Hồng dưới trung vị 43,48. Quảng Ninh cao nhất cả nước.",
      "Total: 3 of 10 provinces of the Red River Delta are below the median, 43.48. "
        + "Quang Ninh is the best of the country."
    ),
  ])
  func sentences(item: Int, code: String, vietnamese: String, english: String) throws {
    let panel = MapSamples.panel(item: item, selection: code)
    let place = try #require(panel.table.provinces.firstIndex { $0.code == code })
    let sentences = MapWords.sentences(panel, place: place, isShort: false)
    #expect(sentences.map(\.vietnamese).joined(separator: " ") == vietnamese)
    #expect(sentences.map(\.english).joined(separator: " ") == english)
  }

  @Test(arguments: [
    ([1, 2, 3], 2, 5, [1, 2, 3]), ([1, 2, 3, 4, 5, 6], 4, 3, [1, 4, 6]),
    ([1, 2, 3, 4, 5, 6], 4, 4, [1, 3, 4, 6]), ([1, 2, 3, 4, 5, 6], 6, 3, [1, 5, 6]),
    ([1, 2, 3, 4, 5, 6], 9, 3, [1, 2, 6]), ([1, 2, 3], 2, 1, [1]), ([], 2, 3, []),
  ])
  func window(places: [Int], around: Int, count: Int, shown: [Int]) {
    #expect(MapSide.window(places, around: around, count: count) == shown)
  }

  @Test func regionsAddUpToTheCountry() throws {
    for basis in [Basis.published, .merged] {
      let panel = MapSamples.panel(basis: basis)
      let summaries = panel.regions.map { panel.table.summary(of: $0, item: 7) }
      #expect(summaries.flatMap { $0.ranked + $0.unranked }.sorted() == Array(panel.table.provinces.indices))
      for group in 0..<4 {
        #expect(summaries.map { $0.groupSizes[group] }.reduce(0, +) == panel.table.groupings[7].sizes[group])
      }
      let values = try #require(MapSamples.book.values(of: ItemID("7"), in: 2024, basis: basis))
      #expect(panel.table.median(item: 7) == values.median)
      #expect(summaries.map(\.belowMedian).reduce(0, +) == values.rankedCount / 2)
    }
  }
}
