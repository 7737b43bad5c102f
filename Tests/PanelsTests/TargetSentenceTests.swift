@testable import BoardSupport
import Testing
import Words

@testable import Dashboard
@testable import Pages
@testable import Scores

/// The one sentence of a target: every kind and every verdict, in both languages.
@Suite struct TargetSentenceTests {
  /// What has become of a target, said by its numbers.
  struct Case: Sendable, CustomTestStringConvertible {
    var kind: Target.Kind
    var verdict: Verdict
    var year: Int
    var asked: Double
    var actual: Double
    var goal: Double?
    var missing: Double = 0
    var pace: Double?
    var rise: Double?
    var vi: String
    var en: String

    var testDescription: String { "\(kind.name) \(verdict)" }

    var outlook: TargetOutlook {
      var target = TargetSentenceTests.target(kind)
      if case .completion = kind { (target.baseYear, target.goalYear) = (nil, year) }
      var outlook = TargetOutlook(target)
      var newest = TargetYear(year: year, asked: asked, set: "63")
      if [.climb, .score].contains(kind.name) { newest.path = asked }
      (newest.actual, newest.verdict, newest.of) = (actual, verdict, 40)
      outlook.newest = newest
      outlook.verdict = verdict
      outlook.goal = goal ?? asked
      outlook.missing = missing
      outlook.paceNeeded = pace
      outlook.riseToGoal = rise
      outlook.lacksGoalYear = year != target.goalYear
      outlook.state = outlook.lacksGoalYear || [.onTrack, .notDue].contains(verdict) ? .open : .final
      return outlook
    }
  }

  static func target(_ kind: Target.Kind) -> Target {
    Target(
      id: "t", kind: kind, index: "papi", province: ProvinceID(set: "63", code: "01"), baseYear: 2020,
      goalYear: 2025)
  }

  static let names = TargetNames(books: ["papi": Books.published], indexNames: ["sipas": "SIPAS"])

  func expect(_ outlook: TargetOutlook, _ vi: String, _ en: String) {
    let sentence = TargetSentences(outlook: outlook, names: Self.names).sentence
    #expect(sentence == LocalizedText(vi: vi, en: en))
  }

  @Test(arguments: climbs + leading + groups)
  func byRank(found: Case) { expect(found.outlook, found.vi, found.en) }

  @Test(arguments: scores + averages + completions)
  func byScoreAndCount(found: Case) { expect(found.outlook, found.vi, found.en) }

  static let climbs: [Case] = [
    Case(
      kind: .climb(places: 5), verdict: .late, year: 2024, asked: 28, actual: 29, goal: 23, missing: 6,
      pace: 6,
      vi: "2024: hạng 29, lộ trình 28 — chậm 1 bậc; cần tăng 6 bậc, từ hạng 29 lên 23, còn đến hết 2025.",
      en:
        "2024: rank 29, path 28 — behind by 1 place; 6 places to gain, from rank 29 to 23, open until the end of 2025."
    ),
    Case(
      kind: .climb(places: 5), verdict: .late, year: 2022, asked: 38, actual: 41, goal: 23, missing: 18,
      pace: 6,
      vi: "2022: hạng 41, lộ trình 38 — chậm 3 bậc; cần tăng 18 bậc, từ hạng 41 lên 23, còn đến hết 2025.",
      en:
        "2022: rank 41, path 38 — behind by 3 places; 18 places to gain, from rank 41 to 23, open until the end of 2025."
    ),
    Case(
      kind: .climb(places: 5), verdict: .exceeded, year: 2023, asked: 33, actual: 15, goal: 23, pace: 0,
      vi:
        "Tính đến 2023: hạng 15, lộ trình 33 — vượt mục tiêu năm 2025 (hạng 23) 8 bậc; cần giữ đến hết 2025.",
      en:
        "As of 2023: rank 15, path 33 — goal of 2025 (rank 23) exceeded by 8 places; to be kept until the end of 2025."
    ),
    Case(
      kind: .climb(places: 5), verdict: .onTrack, year: 2021, asked: 43, actual: 43, goal: 23, missing: 20,
      pace: 5,
      vi: "2021: hạng 43, lộ trình 43 — đúng lộ trình; cần tăng 20 bậc, từ hạng 43 lên 23, còn đến hết 2025.",
      en:
        "2021: rank 43, path 43 — on track; 20 places to gain, from rank 43 to 23, open until the end of 2025."
    ),
    Case(
      kind: .climb(places: 5), verdict: .onTrack, year: 2021, asked: 43, actual: 40, goal: 23, missing: 17,
      pace: 4.25,
      vi:
        "2021: hạng 40, lộ trình 43 — đúng lộ trình, sớm 3 bậc; cần tăng 17 bậc, từ hạng 40 lên 23, còn đến hết 2025.",
      en:
        "2021: rank 40, path 43 — on track, 3 places ahead; 17 places to gain, from rank 40 to 23, open until the end of 2025."
    ),
    Case(
      kind: .climb(places: 5), verdict: .met, year: 2025, asked: 23, actual: 23,
      vi: "2025: hạng 23, lộ trình 23 — đạt mục tiêu.", en: "2025: rank 23, path 23 — goal met."),
    Case(
      kind: .climb(places: 5), verdict: .missed, year: 2025, asked: 23, actual: 24, missing: 1,
      vi: "2025: hạng 24, lộ trình 23 — không đạt, thiếu 1 bậc.",
      en: "2025: rank 24, path 23 — missed by 1 place."),
    Case(
      kind: .climb(places: 5), verdict: .exceeded, year: 2025, asked: 23, actual: 22,
      vi: "2025: hạng 22, lộ trình 23 — vượt mục tiêu 1 bậc.",
      en: "2025: rank 22, path 23 — goal exceeded by 1 place."),
  ]

  static let leading: [Case] = [
    Case(
      kind: .leading(rank: 5), verdict: .exceeded, year: 2024, asked: 5, actual: 3, pace: 0,
      vi: "Tính đến 2024: hạng 3, phải trong 5 tỉnh dẫn đầu — vượt mục tiêu 2 bậc; cần giữ đến hết 2025.",
      en:
        "As of 2024: rank 3, must be among the first 5 — goal exceeded by 2 places; to be kept until the end of 2025."
    ),
    Case(
      kind: .leading(rank: 5), verdict: .onTrack, year: 2024, asked: 5, actual: 5, pace: 0,
      vi: "2024: hạng 5, phải trong 5 tỉnh dẫn đầu — đúng lộ trình; cần giữ đến hết 2025.",
      en: "2024: rank 5, must be among the first 5 — on track; to be kept until the end of 2025."),
    Case(
      kind: .leading(rank: 5), verdict: .late, year: 2024, asked: 5, actual: 7, missing: 2, pace: 2,
      vi:
        "2024: hạng 7, phải trong 5 tỉnh dẫn đầu — chậm 2 bậc; cần tăng 2 bậc, từ hạng 7 lên 5, còn đến hết 2025.",
      en:
        "2024: rank 7, must be among the first 5 — behind by 2 places; 2 places to gain, from rank 7 to 5, open until the end of 2025."
    ),
    Case(
      kind: .leading(rank: 5), verdict: .met, year: 2025, asked: 5, actual: 5,
      vi: "2025: hạng 5, phải trong 5 tỉnh dẫn đầu — đạt mục tiêu.",
      en: "2025: rank 5, must be among the first 5 — goal met."),
    Case(
      kind: .leading(rank: 5), verdict: .missed, year: 2025, asked: 5, actual: 6, missing: 1,
      vi: "2025: hạng 6, phải trong 5 tỉnh dẫn đầu — không đạt, thiếu 1 bậc.",
      en: "2025: rank 6, must be among the first 5 — missed by 1 place."),
  ]

  static let groups: [Case] = [
    Case(
      kind: .group(3), verdict: .exceeded, year: 2024, asked: 3, actual: 2,
      vi: "Tính đến 2024: nhóm 2, phải từ nhóm 3 trở lên — vượt mục tiêu 1 nhóm; cần giữ đến hết 2025.",
      en:
        "As of 2024: group 2, must be group 3 or better — goal exceeded by 1 group; to be kept until the end of 2025."
    ),
    Case(
      kind: .group(3), verdict: .onTrack, year: 2024, asked: 3, actual: 3,
      vi: "2024: nhóm 3, phải từ nhóm 3 trở lên — đúng lộ trình; cần giữ đến hết 2025.",
      en: "2024: group 3, must be group 3 or better — on track; to be kept until the end of 2025."),
    Case(
      kind: .group(2), verdict: .late, year: 2024, asked: 2, actual: 4, missing: 2, rise: 0.23182,
      vi:
        "2024: nhóm 4, phải từ nhóm 2 trở lên — chậm 2 nhóm; cần thêm 0,2319 điểm so với 2024 để vào nhóm 2, còn đến hết 2025.",
      en:
        "2024: group 4, must be group 2 or better — behind by 2 groups; 0.2319 points more than in 2024 reach group 2, open until the end of 2025."
    ),
    Case(
      kind: .group(3), verdict: .met, year: 2025, asked: 3, actual: 3,
      vi: "2025: nhóm 3, phải từ nhóm 3 trở lên — đạt mục tiêu.",
      en: "2025: group 3, must be group 3 or better — goal met."),
    Case(
      kind: .group(3), verdict: .missed, year: 2025, asked: 3, actual: 4, missing: 1,
      vi: "2025: nhóm 4, phải từ nhóm 3 trở lên — không đạt, thiếu 1 nhóm.",
      en: "2025: group 4, must be group 3 or better — missed by 1 group."),
  ]

  static let scores: [Case] = [
    Case(
      kind: .score(45), verdict: .late, year: 2024, asked: 44.25, actual: 43.77, goal: 45, missing: 1.23,
      vi:
        "2024: 43,77 điểm, lộ trình 44,25 — chậm 0,48 điểm; cần tăng 1,23 điểm, từ 43,77 lên 45,00, còn đến hết 2025.",
      en:
        "2024: 43.77 points, path 44.25 — behind by 0.48 points; 1.23 points to gain, from 43.77 to 45.00, open until the end of 2025."
    ),
    Case(
      kind: .score(45), verdict: .onTrack, year: 2024, asked: 44.25, actual: 44.3, goal: 45, missing: 0.7,
      vi:
        "2024: 44,30 điểm, lộ trình 44,25 — đúng lộ trình; cần tăng 0,70 điểm, từ 44,30 lên 45,00, còn đến hết 2025.",
      en:
        "2024: 44.30 points, path 44.25 — on track; 0.70 points to gain, from 44.30 to 45.00, open until the end of 2025."
    ),
    Case(
      kind: .score(45), verdict: .exceeded, year: 2024, asked: 44.25, actual: 45.5, goal: 45,
      vi:
        "Tính đến 2024: 45,50 điểm, lộ trình 44,25 — vượt mục tiêu năm 2025 (45,00 điểm) 0,50 điểm; cần giữ đến hết 2025.",
      en:
        "As of 2024: 45.50 points, path 44.25 — goal of 2025 (45.00 points) exceeded by 0.50 points; to be kept until the end of 2025."
    ),
    Case(
      kind: .score(45), verdict: .met, year: 2025, asked: 45, actual: 45,
      vi: "2025: 45,0000 điểm, lộ trình 45,0000 — đạt mục tiêu.",
      en: "2025: 45.0000 points, path 45.0000 — goal met."),
    Case(
      kind: .score(45), verdict: .missed, year: 2025, asked: 45, actual: 44.999, missing: 0.001,
      vi: "2025: 44,9990 điểm, lộ trình 45,0000 — không đạt, thiếu 0,0010 điểm.",
      en: "2025: 44.9990 points, path 45.0000 — missed by 0.0010 points."),
  ]

  static let averages: [Case] = [
    Case(
      kind: .aboveAverage, verdict: .met, year: 2025, asked: 43.4337, actual: 43.7747,
      vi: "2025: 43,77 điểm, trung bình cả nước 43,43 — đạt mục tiêu.",
      en: "2025: 43.77 points, national mean 43.43 — goal met."),
    Case(
      kind: .aboveAverage, verdict: .onTrack, year: 2024, asked: 43.4337, actual: 43.7747,
      vi: "2024: 43,77 điểm, trung bình cả nước 43,43 — đúng lộ trình; cần giữ đến hết 2025.",
      en: "2024: 43.77 points, national mean 43.43 — on track; to be kept until the end of 2025."),
    Case(
      kind: .aboveAverage, verdict: .late, year: 2024, asked: 43.5, actual: 43.2, missing: 0.3,
      vi: "2024: 43,20 điểm, trung bình cả nước 43,50 — chậm 0,30 điểm; còn đến hết 2025.",
      en: "2024: 43.20 points, national mean 43.50 — behind by 0.30 points; open until the end of 2025."),
    Case(
      kind: .aboveAverage, verdict: .missed, year: 2025, asked: 43.5, actual: 43.2, missing: 0.3,
      vi: "2025: 43,20 điểm, trung bình cả nước 43,50 — không đạt, thiếu 0,30 điểm.",
      en: "2025: 43.20 points, national mean 43.50 — missed by 0.30 points."),
  ]

  static let completions: [Case] = [
    Case(
      kind: .completion(.init()), verdict: .met, year: 2020, asked: 100, actual: 100,
      vi: "2020: xong 40/40 (100,0 %) — đạt mục tiêu.", en: "2020: 40/40 done (100.0 %) — goal met."),
    Case(
      kind: .completion(.init()), verdict: .notDue, year: 2020, asked: 100, actual: 75, missing: 25,
      vi: "2020: xong 30/40 (75,0 %) — chưa đến hạn; còn đến hết 2020.",
      en: "2020: 30/40 done (75.0 %) — not yet due; open until the end of 2020."),
    Case(
      kind: .completion(.init()), verdict: .missed, year: 2020, asked: 100, actual: 75, missing: 25,
      vi: "2020: xong 30/40 (75,0 %) — không đạt, thiếu 10.", en: "2020: 30/40 done (75.0 %) — missed by 10."),
  ]

  @Test(arguments: [
    (Verdict.late, 2024, "còn 14 nội dung chưa tăng", "behind, 14 parts have not risen"),
    (.onTrack, 2024, "đúng lộ trình", "on track"),
    (.met, 2025, "đạt mục tiêu", "goal met"),
    (.missed, 2025, "không đạt, còn 14 nội dung chưa tăng", "missed, 14 parts have not risen"),
  ])
  func parts(verdict: Verdict, year: Int, vi: String, en: String) {
    let isAll = !verdict.isBad
    var found = Case(
      kind: .partsRise, verdict: verdict, year: year, asked: 36, actual: isAll ? 36 : 22, vi: "", en: ""
    ).outlook
    let items = (1...28).map { ItemID("1.\($0)") }
    var parts = PartsRisen()
    parts.dimensions.risen = Array(items.prefix(isAll ? 8 : 6))
    parts.dimensions.others = isAll ? [] : Array(items.prefix(2))
    parts.components.risen = Array(items.prefix(isAll ? 28 : 16))
    parts.components.others = isAll ? [] : Array(items.prefix(12))
    found.newest?.parts = parts
    found.missing = isAll ? 0 : 14
    let (dimensions, components) = isAll ? (8, 28) : (6, 16)
    let rest =
      [
        Verdict.onTrack: ("; cần giữ đến hết 2025.", "; to be kept until the end of 2025."),
        .late: ("; còn đến hết 2025.", "; open until the end of 2025."),
      ][verdict] ?? (".", ".")
    expect(
      found,
      "\(year): \(dimensions)/8 chỉ số và \(components)/28 thành phần có hạng tốt hơn 2020 — \(vi)"
        + rest.0,
      "\(year): \(dimensions)/8 dimensions and \(components)/28 components rank better than in 2020 — \(en)"
        + rest.1)
  }

  @Test(arguments: [
    Target.Kind.climb(places: 5), .group(3), .aboveAverage, .leading(rank: 5), .score(45), .partsRise,
    .completion(.init()), .yearlyClimb(places: 1, withScore: false), .keepGroup(2),
  ])
  func withoutData(kind: Target.Kind) {
    var outlook = TargetOutlook(Self.target(kind))
    outlook.state = .open
    expect(
      outlook, "Bảng chưa có số liệu từ năm 2021; còn đến hết 2025.",
      "The board has no figures from 2021 on; open until the end of 2025.")
    outlook.state = .notRanked
    if kind.name == .completion {
      // Its count can still come.
      expect(
        outlook, "Năm 2025 đã hết; bảng chưa có số liệu.", "2025 is over; the board has no figures of it.")
    } else {
      expect(outlook, "Không được xếp hạng năm 2025.", "Not ranked in 2025.")
    }
    outlook.state = .surveyOver
    outlook.asOf = 2020
    expect(outlook, "Tính đến 2020 chưa có năm nào để đánh giá.", "As of 2020 there is no year to judge.")
    outlook.asOf = nil
    if kind.name == .completion {
      expect(
        outlook, "Năm 2025 đã hết; bảng chưa có số liệu.", "2025 is over; the board has no figures of it.")
    } else {
      expect(
        outlook, "Khảo sát 2025 đã xong; bảng chưa có số liệu.",
        "The survey of 2025 is over; the board has no figures of it yet.")
    }
    outlook.problem = .noIndex
    outlook.target.index = "sipas"
    expect(
      outlook, "Bảng chưa có điểm SIPAS nên chưa đánh giá được.",
      "The board has no SIPAS figures yet, so nothing can be judged.")
    outlook.problem = .noBase
    expect(
      outlook, "Bảng không có số liệu năm gốc 2020 của tỉnh, nên chưa đánh giá được.",
      "The board has no figures of the province in the base year 2020, so nothing can be judged.")
    outlook.problem = .notCounted
    expect(
      outlook, "Chưa có số liệu: chưa ghi đã làm bao nhiêu.", "No data: nothing has been counted yet.")
  }

  @Test func overAnotherSetBothAreSaid() {
    var outlook = Case(
      kind: .climb(places: 5), verdict: .missed, year: 2025, asked: 14, actual: 16, goal: 23, missing: 2,
      vi: "", en: ""
    ).outlook
    outlook.base = TargetBase(value: 48, of: 63, set: "63")
    outlook.newest?.path = 23
    outlook.newest?.pathScaled = 14
    outlook.newest?.askedRange = 12...14
    outlook.newest?.of = 34
    expect(
      outlook, "2025: hạng 16/34, lộ trình 23/63, tương đương 12–14/34 (lấy 14) — không đạt, thiếu 2 bậc.",
      "2025: rank 16/34, path 23/63, equivalent to 12–14/34 (14 is taken) — missed by 2 places.")
  }
}
