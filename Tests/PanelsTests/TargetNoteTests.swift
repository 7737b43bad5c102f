@testable import BoardSupport
import Testing
import Words

@testable import Dashboard
@testable import Pages
@testable import Scores

/// What is said beside the sentence.
@Suite struct TargetNoteTests {
  private let data = BoardData.load(from: PublishedSource())

  private func notes(_ id: String) throws -> [LocalizedText] {
    let judge = TargetJudge(books: data.books)
    let target = try #require(data.targets.targets.first { $0.id == id })
    return TargetNotes(
      outlook: judge.outlook(of: target), names: TargetNames(books: data.books, indexNames: [:]),
      conflicts: judge.conflicts(among: data.targets.targets)
    ).texts
  }

  @Test func ofTheClimbOfHanoi() throws {
    let notes = try notes("papi-climb-2025")
    #expect(
      notes.map(\.vietnamese) == [
        "Hạng 2020–2024: 48 ¦ 9 → 12 → 15 → 29; ba năm liền giảm. Từ 2021 (¦) đo theo cách khác.",
        "Năm 2025 xếp trên 34 tỉnh: hạng 23/63, tương đương 12–14/34; lấy 14 để đánh giá (giả định)."
          + " Hạng quy đổi năm gốc 2020: 28/34.",
        "Năm 2024 thiếu 0,0301 điểm so với mức phải có.",
        "Hai mục tiêu không khớp nhau: tăng bậc như hứa thì tới hạng 23/63, thuộc nhóm 2, tốt hơn nhóm 3 được nêu.",
      ])
    #expect(
      notes.map(\.english) == [
        "Rank 2020–2024: 48 ¦ 9 → 12 → 15 → 29; three years in a row down."
          + " From 2021 (¦) it is measured in another way.",
        "2025 is ranked over 34 provinces: rank 23/63, equivalent to 12–14/34; 14 is judged by (an assumption)."
          + " The derived rank of the base year 2020: 28/34.",
        "Short by 0.0301 points in 2024.",
        "Two targets disagree: the climb ends at rank 23/63, which is group 2, better than the group 3 asked for.",
      ])
  }

  @Test func ofTheOthers() throws {
    #expect(try notes("papi-group-2025").count == 2)
    #expect(
      try notes("papi-parts-2025").last?.vietnamese.hasPrefix("Chưa tăng: chỉ số 4, 7; thành phần ") == true)
    #expect(try notes("papi-above-average-2024").map(\.vietnamese) == ["Trung vị cả nước: 43,48 điểm."])
    #expect(try notes("sipas-above-average-2024") == [])
  }

  @Test func ofWhatEndedAndWhatWouldPassTheFirst() {
    var outlook = TargetOutlook(TargetSentenceTests.target(.climb(places: 20)))
    outlook.passesFirst = true
    outlook.target.ended = CalendarDay("2024-01-05").map {
      Target.Ended(date: $0, reason: LocalizedText(vi: "đổi kế hoạch", en: "a new plan"))
    }
    let texts = TargetNotes(outlook: outlook, names: TargetNames(books: [:], indexNames: [:])).texts
    #expect(
      texts == [
        LocalizedText(
          vi: "Mục tiêu đã kết thúc từ 05/01/2024: đổi kế hoạch.",
          en: "The target ended on 5 Jan 2024: a new plan."),
        LocalizedText(
          vi: "Tính theo số bậc hứa thì vượt cả hạng 1, nên lộ trình dừng ở hạng 1.",
          en: "So many places would pass rank 1, so the path stays at rank 1."),
      ])
  }

  /// Only a steady series says something of what comes; two end points never do.
  @Test(arguments: [
    ([52, 55, 60] as [Double?], true), ([52, 60], false), ([60, 52, 60], false), ([52, nil, 60], false),
  ])
  func aPaceIsToldOnlyOfASteadySeries(ranks: [Double?], isTold: Bool) {
    var outlook = TargetOutlook(TargetSentenceTests.target(.climb(places: 5)))
    var newest = TargetYear(year: 2024, path: 28, asked: 28)
    (newest.actual, newest.of) = (60, 61)
    outlook.newest = newest
    (outlook.paceNeeded, outlook.paceSoFar, outlook.missing) = (37, -3, 37)
    outlook.state = .open
    outlook.series = TargetSeries(
      points: ranks.enumerated().map {
        .init(year: 2022 + $0.offset, value: $0.element, of: 61, isBreak: false)
      })
    let names = TargetNames(books: [:], indexNames: [:])
    let told = LocalizedText(
      vi: "Bình quân mỗi năm giảm 3 bậc, cần tăng 37: giữ mức này thì không đạt.",
      en: "3 places a year lost on average, 37 needed: at that pace it is missed.")
    let texts = { TargetNotes(outlook: outlook, names: names).texts }
    #expect(texts().contains(told) == isTold)
    outlook.state = .surveyOver
    #expect(!texts().contains(told), "what is over has no pace")
  }

  /// Scores before and after a break do not compare, so nothing ran on across it; ranks do.
  @Test(
    arguments: [
      ([41.53, 41.63, 44.45], [2021], 0), ([41.53, 41.63, 41.9, 44.45], [2020], 2),
      ([41.53, 41.63, 41.9], [], 2),
    ] as [([Double], [Int], Int)])
  func aRunOfScoresEndsAtABreak(scores: [Double], breaks: [Int], run: Int) {
    let points = scores.enumerated().map {
      TargetSeries.Point(
        year: 2019 + $0.offset, value: $0.element, of: nil, isBreak: breaks.contains(2019 + $0.offset))
    }
    #expect(TargetSeries(points: points, isRank: false).run.count == run)
    #expect(TargetSeries(points: points).run.count == points.count - 1)
    let names = TargetNames(books: [:], indexNames: [:])
    let told = SeriesWords(
      series: TargetSeries(points: points, isRank: false), names: names,
      target: TargetSentenceTests.target(.score(44))
    ).text
    #expect(told?.vietnamese.contains("năm liền") == (run > 1))
    #expect(told?.english.contains("years in a row") == (run > 1))
  }

  @Test func aPathAcrossABreakSaysSo() {
    var outlook = TargetOutlook(TargetSentenceTests.target(.score(45)))
    outlook.brokenYears = [2021]
    let texts = TargetNotes(outlook: outlook, names: TargetNames(books: [:], indexNames: [:])).texts
    #expect(
      texts.map(\.vietnamese) == [
        "Lộ trình điểm đi qua chỗ ngắt 2021: từ đó đo theo cách khác, điểm trước và sau không so sánh được."
      ])
  }

  @Test func aDocumentSaysWhatItLacks() {
    #expect(
      TargetNames.document(.init())
        == LocalizedText(vi: "số không ghi, ngày không ghi", en: "no. not given, date not given"))
    let dated = Target.Document(number: "380/KH-SVHTT", date: CalendarDay("2021-10-20"))
    #expect(
      TargetNames.document(dated)
        == LocalizedText(vi: "số 380/KH-SVHTT, ngày 20/10/2021", en: "no. 380/KH-SVHTT, date 20 Oct 2021"))
  }

  @Test func verdictsAreToldByWordAndMark() {
    let all = Verdict.allCases
    #expect(Set(all.map(Marks.verdict)).count == all.count && Set(all.map(Marks.role(_:))).count == all.count)
    for language in Language.allCases {
      #expect(Set(all.map { Phrases.shortVerdict($0)[language] }).count == all.count)
    }
    #expect(Phrases.markedVerdict(.late) == LocalizedText(vi: "chậm !", en: "behind !"))
  }

  @Test(arguments: [
    (0.23182, "0,2319"), (0.2319, "0,2319"), (0.9107, "0,9107"), (1, "1,0000"), (0.00001, "0,0001"),
  ])
  func whatIsNeededIsRoundedUp(value: Double, text: String) {
    #expect(Figures(.vietnamese).required(value) == text)
  }
}
