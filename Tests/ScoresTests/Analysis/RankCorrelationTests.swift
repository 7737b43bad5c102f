import Testing

@testable import Scores
@testable import StoreSupport

/// Which items order the provinces of a year alike.
@Suite struct RankCorrelationTests {
  private static let book = Samples.papi
  private static let dimensions = (1...8).map { ItemID("\($0)") }

  /// Computed by another program from the exported year.
  @Test func dimension7Of2024() throws {
    let found = Self.book.rankCorrelations(of: ItemID("7"), with: Self.dimensions, in: 2024)
    let expected: [(String, Double)] = [
      ("4", 0.6053939714436806), ("5", 0.31808566895822316), ("2", 0.2125330512956108),
      ("6", 0.04436805922792173), ("3", 0.02173453199365415), ("1", -0.11792702273929138),
      ("8", -0.3077736647276573),
    ]
    #expect(found.map(\.item.text) == expected.map(\.0))
    for (one, other) in zip(found, expected) { #expect(abs(one.value - other.1) < 1e-12) }
    #expect(found.allSatisfy { $0.count == 61 })
  }

  @Test func itIsTheSameBothWays() throws {
    for one in Self.dimensions {
      for found in Self.book.rankCorrelations(of: one, with: Self.dimensions, in: 2022) {
        let back = Self.book.rankCorrelations(of: found.item, with: [one], in: 2022)
        #expect(abs(try #require(back.first).value - found.value) < 1e-12 && (-1...1).contains(found.value))
      }
    }
  }

  /// An item that is not measured that year, or not at all, is beside none.
  @Test func whatIsNotMeasuredIsLeftOut() {
    #expect(Self.book.rankCorrelations(of: ItemID("7"), with: Self.dimensions, in: 2016).isEmpty)
    #expect(
      Self.book.rankCorrelations(of: ItemID("1"), with: Self.dimensions, in: 2016).map(\.item.text).sorted()
        == ["2", "3", "4", "5", "6"])
  }
}
