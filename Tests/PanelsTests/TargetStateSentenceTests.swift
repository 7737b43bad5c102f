@testable import BoardSupport
import Testing
import Words

@testable import Dashboard
@testable import Pages
@testable import Scores

/// What a sentence says of the state of a goal year, of means, of what was not measured, of every year.
extension TargetSentenceTests {
  /// In a year whose survey is over nothing can be done any more; no advice, whatever the kind.
  @Test func whatIsOverAsksForNothing() {
    for found in Self.climbs + Self.leading + Self.groups + Self.scores + Self.averages {
      var outlook = found.outlook
      guard outlook.lacksGoalYear else { continue }
      outlook.state = .surveyOver
      let text = TargetSentences(outlook: outlook, names: Self.names).sentence
      #expect(text.vietnamese.hasSuffix("; khảo sát 2025 đã xong; bảng chưa có số liệu."))
      #expect(text.english.hasSuffix("; the survey of 2025 is over; the board has no figures of it yet."))
      outlook.asOf = outlook.newest?.year
      let back = TargetSentences(outlook: outlook, names: Self.names).sentence
      #expect(
        back.vietnamese.hasPrefix("Tính đến \(found.year): ")
          && back.english.hasPrefix("As of \(found.year): "))
      (outlook.asOf, outlook.state) = (nil, .notRanked)
      let never = TargetSentences(outlook: outlook, names: Self.names).sentence
      #expect(never.vietnamese.hasPrefix("Không được xếp hạng năm 2025; năm \(found.year): "))
      for text in [text, back, never] {
        #expect(!text.vietnamese.contains("cần") && !text.vietnamese.contains("còn đến"))
        #expect(!text.english.contains("to gain") && !text.english.contains("until"))
      }
    }
  }

  /// Who looks back is told what was missing then; what is reached misses nothing, and a dash would say
  /// that it is not known.
  @Test func whatIsMissingLookingBack() {
    var parts = Case(kind: .partsRise, verdict: .late, year: 2022, asked: 36, actual: 28, vi: "", en: "")
      .outlook
    (parts.asOf, parts.missing, parts.state) = (2022, 8, .final)
    let figures = { (outlook: TargetOutlook) in TargetFigures(target: outlook.target, language: .vietnamese) }
    #expect(figures(parts).missing(parts, isNarrow: true) == "8 nội dung")
    #expect(figures(parts).missing(parts, isNarrow: false) == "8 nội dung (2022)")
    parts.missing = 0
    for isNarrow in [true, false] { #expect(figures(parts).missing(parts, isNarrow: isNarrow).isEmpty) }
    #expect(figures(parts).period(parts).isEmpty)
    parts.newest = nil
    #expect(figures(parts).missing(parts, isNarrow: true) == Figures.missing)
  }

  @Test func lookingBackAtAnOlderFigure() {
    var outlook = Self.climbs[1].outlook
    outlook.asOf = 2023
    expect(
      outlook, "Tính đến 2023, số liệu 2022: hạng 41, lộ trình 38 — chậm 3 bậc.",
      "As of 2023, figures of 2022: rank 41, path 38 — behind by 3 places.")
  }

  /// Whose mean it is.
  @Test func theMeanSaysWhatItIsOf() {
    var outlook = Self.averages[0].outlook
    outlook.newest?.mean = .computed(of: 61, isDerived: false)
    expect(
      outlook, "2025: 43,77 điểm, trung bình 61 tỉnh 43,43 — đạt mục tiêu.",
      "2025: 43.77 points, mean of 61 provinces 43.43 — goal met.")
    outlook.newest?.mean = .computed(of: 34, isDerived: true)
    expect(
      outlook, "2025: 43,77 điểm, trung bình 34 tỉnh quy đổi 43,43 — đạt mục tiêu.",
      "2025: 43.77 points, mean of 34 merged provinces 43.43 — goal met.")
  }

  @Test func whatWasNotMeasuredIsNamed() {
    var outlook = Case(kind: .partsRise, verdict: .missed, year: 2025, asked: 17, actual: 9, vi: "", en: "")
      .outlook
    let items = (1...28).map { ItemID("1.\($0)") }
    var parts = PartsRisen()
    (parts.dimensions.risen, parts.dimensions.others) = (Array(items[..<2]), Array(items[..<2]))
    (parts.components.risen, parts.components.others) = (Array(items[..<7]), Array(items[..<6]))
    parts.components.unknown = Array(items[..<19])
    outlook.newest?.parts = parts
    expect(
      outlook,
      "2025: 2/4 chỉ số và 7/13 thành phần có hạng tốt hơn 2020, 19 nội dung không đo được"
        + " — không đạt, còn 8 nội dung chưa tăng.",
      "2025: 2/4 dimensions and 7/13 components rank better than in 2020, 19 not measured"
        + " — missed, 8 parts have not risen.")
  }

  @Test func aPromiseForEveryYear() {
    var outlook = Case(
      kind: .yearlyClimb(places: 1, withScore: false), verdict: .late, year: 2024, asked: 14, actual: 29,
      vi: "",
      en: ""
    ).outlook
    outlook.newest?.before = 15
    outlook.failedYears = [2022, 2023, 2024]
    outlook.goal = 28
    expect(
      outlook,
      "2024: hạng 29, năm trước 15, phải từ hạng 14 trở lên — chậm: không tăng đủ năm 2022, 2023, 2024;"
        + " năm 2025 phải từ hạng 28 trở lên, còn đến hết 2025.",
      "2024: rank 29, the year before 15, must be 14 or better — behind: no such rise in 2022, 2023, 2024;"
        + " rank 28 or better needed in 2025, open until the end of 2025.")
    outlook.target.kind = .yearlyClimb(places: 1, withScore: true)
    outlook.newest?.scoreChange = -0.19
    outlook.state = .surveyOver
    expect(
      outlook,
      "2024: hạng 29, năm trước 15, phải từ hạng 14 trở lên; điểm ▼0,19 — chậm: không tăng đủ năm 2022, 2023,"
        + " 2024; khảo sát 2025 đã xong; bảng chưa có số liệu.",
      "2024: rank 29, the year before 15, must be 14 or better; score ▼0.19 — behind: no such rise in 2022,"
        + " 2023, 2024; the survey of 2025 is over; the board has no figures of it yet.")
    var group = Case(kind: .keepGroup(1), verdict: .missed, year: 2025, asked: 1, actual: 2, vi: "", en: "")
      .outlook
    group.failedYears = [2025]
    expect(
      group, "2025: nhóm 2, phải từ nhóm 1 trở lên — không đạt: ra khỏi nhóm năm 2025.",
      "2025: group 2, must be group 1 or better — missed: out of the group in 2025.")
  }
}
