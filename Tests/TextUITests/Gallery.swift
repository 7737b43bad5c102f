import Foundation
import Testing
import TextUI

/// Prints charts for the eye: `PAPIBOARD_GALLERY=1 swift test --filter Gallery`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["PAPIBOARD_GALLERY"] == "1"))
struct Gallery {
  @Test func ranks() {
    for glyphs in GlyphLevel.allCases {
      for (columns, rows) in [(30, 9), (54, 21), (92, 24)] {
        print("\n\(columns)×\(rows) \(glyphs)")
        print(drawn(columns, rows, glyphs) { ChartSamples.ranks.draw(in: $0, on: &$1) })
      }
      print("\n")
      print(
        drawn(110, 30, glyphs) {
          ChartSamples.comparing(ChartSamples.two, pathName: "lộ trình").draw(in: $0, on: &$1)
        })
    }
  }
}
