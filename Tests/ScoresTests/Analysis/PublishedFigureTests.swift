import Foundation
import Scores
import Testing

@testable import StoreSupport

/// What the press and the publisher printed, against what the board computes.
@Suite struct PublishedFigureTests {
  @Test func theFixtureIsWhole() {
    let figures = PublishedFigures.all.map(\.figure)
    #expect(figures.count == 137)
    #expect(figures.count { $0.province == nil } == 10)
    #expect(figures.count { $0.rank != nil } == 32)
    #expect(figures.allSatisfy { $0.score != nil || $0.rank != nil })
    #expect(figures.allSatisfy { ($0.province == nil) == ($0.kind != nil) })
    #expect(PublishedFigures.all.allSatisfy { $0.url.hasPrefix("http") })
  }

  @Test(arguments: PublishedFigures.all.indices)
  func printedFigure(index: Int) throws {
    let (url, figure) = PublishedFigures.all[index]
    if let printed = figure.printed {
      let computed = try #require(figure.computed(in: Samples.papi), "\(figure), \(url)")
      // A billionth for the numbers' binary noise.
      #expect(abs(computed - printed.value) <= printed.unit + 1e-9, "\(figure), \(url)")
    }
    if let rank = figure.rank {
      let values = try #require(Samples.papi.values(of: ItemID(figure.item), in: figure.year))
      #expect(values.rank(of: try #require(figure.province)) == rank, "\(figure), \(url)")
    }
  }
}
