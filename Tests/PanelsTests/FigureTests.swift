import Testing
import Words

@testable import Dashboard
@testable import Pages

/// Numbers as people of the two languages write them.
@Suite struct FigureTests {
  @Test(arguments: [
    (2.675, 2, "2,68"), (2.665, 2, "2,67"), (1.005, 2, "1,01"), (-2.675, 2, "-2,68"),
    (0, 2, "0,00"), (0.004, 2, "0,00"), (-0.004, 2, "0,00"), (0.005, 2, "0,01"), (-0.005, 2, "-0,01"),
    (43.7747, 2, "43,77"), (43.7747, 4, "43,7747"), (43.77465, 4, "43,7747"), (43.774649, 4, "43,7746"),
    (9.999, 2, "10,00"), (0.5, 0, "1"), (-0.5, 0, "-1"), (2.5, 0, "3"), (61, 0, "61"), (100, 2, "100,00"),
    (0.07, 2, "0,07"), (5, 1, "5,0"), (2.674999, 2, "2,67"), (0.1 + 0.2, 2, "0,30"),
  ])
  func decimals(value: Double, places: Int, text: String) {
    #expect(Figures(.vietnamese).decimal(value, places: places) == text)
    #expect(Figures(.english).decimal(value, places: places) == text.replacing(",", with: "."))
  }

  /// Every score of two decimals is written as it is, whatever its binary digits are.
  @Test func everyHundredthIsItself() {
    for hundredths in 0...8_000 {
      let text = Figures(.english).decimal(Double(hundredths) / 100)
      let rest = hundredths % 100
      #expect(text == "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)")
    }
  }

  /// Halves of a hundredth go away from zero.
  @Test func everyHalfGoesAwayFromZero() {
    for thousandths in stride(from: 5, through: 9_995, by: 10) {
      let up = (thousandths + 5) / 10
      let text = Figures(.english).decimal(Double(thousandths) / 1_000)
      #expect(text == "\(up / 100).\(up % 100 < 10 ? "0" : "")\(up % 100)", "\(thousandths)")
      #expect(Figures(.english).decimal(-Double(thousandths) / 1_000) == "-" + text)
    }
  }

  @Test(arguments: [
    (0.19, "▲0,19"), (-0.04, "▼0,04"), (0, "="), (0.004, "="), (-0.004, "="), (0.005, "▲0,01"),
    (-0.005, "▼0,01"), (-12.5, "▼12,50"),
  ])
  func changesOfScore(change: Double, text: String) {
    #expect(Figures(.vietnamese).change(change) == text)
    #expect(Figures(.english).change(change) == text.replacing(",", with: "."))
  }

  @Test(arguments: [(12, "▲12"), (-14, "▼14"), (0, "="), (1, "▲1"), (-1, "▼1")])
  func changesOfRank(places: Int, text: String) {
    for language in Language.allCases { #expect(Figures(language).change(places) == text) }
  }

  /// The mark and the colour of a change agree, also where it rounds to nothing.
  @Test func marksAndRolesAgree() {
    for thousandths in -30...30 {
      let change = Double(thousandths) / 1_000
      let text = Figures(.english).change(change)
      let mark = ["▲": Figures.Direction.rising, "▼": .falling, "=": .unchanged][text.prefix(1)]
      #expect(Figures(.english).direction(change) == mark, "\(change)")
    }
  }

  @Test func missingFigures() {
    #expect(Figures(.vietnamese).decimal(nil) == "–" && Figures(.vietnamese).rank(nil, of: 61) == "–")
    #expect(Figures(.english).rank(29, of: 61) == "29/61")
  }

  @Test func theMarksOfTheGroupsDiffer() {
    #expect((1...4).map(Marks.group) == ["■", "▪", "▫", "□"])
    #expect(Set((1...4).map { Marks.role(ofGroup: $0) }).count == 4)
  }
}
