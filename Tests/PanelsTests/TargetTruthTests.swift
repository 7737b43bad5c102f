@testable import BoardSupport
import Testing
import Words

@testable import Pages
@testable import Scores

/// What is said of targets of which nothing can be said by their path: judged by the published figures.
@Suite struct TargetTruthTests {
  private let names = TargetNames(books: Books.all, indexNames: [:])

  private func outlook(
    _ kind: Target.Kind, of code: String, index: String = "papi", from base: Int? = 2020, to goal: Int,
    through year: Int? = nil
  ) -> TargetOutlook {
    TargetJudge(books: Books.all, through: year, today: CalendarDay("2026-11-30")).outlook(
      of: Target(
        id: "t", kind: kind, index: index, province: ProvinceID(set: "63", code: code), baseYear: base,
        goalYear: goal))
  }

  private func sentence(_ outlook: TargetOutlook) -> LocalizedText {
    TargetSentences(outlook: outlook, names: names).sentence
  }

  private func notes(_ outlook: TargetOutlook) -> String {
    TargetNotes(outlook: outlook, names: names).texts.map { $0.vietnamese + $0.english }.joined()
  }

  /// 2024 is over, and the DTI of 2024 is here, among 34 provinces.
  @Test func aRankAmongOtherProvinces() {
    let leading = outlook(.leading(rank: 5), of: "01", index: "dti", from: nil, to: 2024)
    let rank = Int(leading.incomparable?.actual ?? 0)
    #expect(
      sentence(leading).vietnamese
        == "2024: hạng \(rank)/34, không so được với mục tiêu: mục tiêu xếp trên 63 tỉnh, 2024 trên 34.")
    #expect(
      sentence(leading).english
        == "2024: rank \(rank)/34, not comparable with the goal: the goal is ranked over 63 provinces, 2024 over 34."
    )
    #expect(names.figures(of: leading.target, .vietnamese).brief(leading) == "2024: hạng \(rank)/34")
    // Where a figure is there that does not do for the kind, the year is not said to be open.
    var without = leading
    (without.verdict, without.incomparable) = (.noData, nil)
    #expect(sentence(without).vietnamese == "Số liệu năm 2024 trong bảng không đủ để đánh giá.")
    #expect(!sentence(without).english.contains("open"))
  }

  /// Bắc Giang is part of Bắc Ninh: it is not told to rise, and whose the derived rank is has a name.
  @Test func aProvinceThatEnded() {
    let climb = outlook(.climb(places: 3), of: "24", to: 2027)
    #expect(
      sentence(climb).vietnamese.hasPrefix(
        "Từ 2025 Bắc Giang thuộc Bắc Ninh, không còn xếp hạng riêng; năm 2024: hạng 16, lộ trình "))
    #expect(
      sentence(climb).english.hasPrefix(
        "From 2025 Bac Giang is part of Bac Ninh and not ranked by itself; in 2024: rank 16, path "))
    let group = outlook(.group(1), of: "24", to: 2026)
    for found in [climb, group] {
      let text = sentence(found).vietnamese + sentence(found).english + notes(found)
      for word in ["cần", "còn đến", "to gain", "until", "quy đổi", "derived"] {
        #expect(!text.contains(word), "\(word)")
      }
      let figures = names.figures(of: found.target, .vietnamese)
      #expect(figures.brief(found) == "nay thuộc Bắc Ninh" && figures.period(found) == "nay thuộc Bắc Ninh")
      #expect(figures.missing(found, isNarrow: true) == "–")
    }
    let kept = notes(outlook(.climb(places: 1), of: "27", to: 2027))
    #expect(kept.contains("Hạng quy đổi năm gốc 2020 của Bắc Ninh sau hợp nhất: "))
    #expect(kept.contains("The derived rank of the base year 2020, of Bac Ninh as merged: "))
    #expect(notes(outlook(.climb(places: 5), of: "01", to: 2025)).contains("năm gốc 2020: 28/34."))
  }

  /// Bắc Giang has no total of 2021: its score is held against the goal, and no path is spoken of.
  @Test func aScoreWithoutABase() throws {
    let met = outlook(.score(44), of: "24", from: 2021, to: 2024)
    #expect(sentence(met).vietnamese == "2024: 44,69 điểm, đích 44,00 — vượt mục tiêu 0,69 điểm.")
    #expect(sentence(met).english == "2024: 44.69 points, goal 44.00 — goal exceeded by 0.69 points.")
    let told = notes(met)
    #expect(
      told.contains("Không có số liệu năm gốc 2021 nên không có lộ trình từng năm: chỉ đánh giá theo đích."))
    #expect(told.contains("There are no figures of the base year 2021, so single years have no path: "))
    #expect(!told.contains("chỗ ngắt") && met.supposed.isEmpty)
    let judge = TargetJudge(books: Books.all)
    let table = met.table(of: judge.years(of: met.target), unit: names.unit(of: met.target))
    #expect(table.heads.map(\.name).contains(Phrases.goalTitle))
    #expect(!table.heads.map(\.name).contains(Phrases.pathTitle))
    // Quảng Ninh has none of 2021 either: below the goal, before its year, nothing tells whether it is on its way.
    let open = outlook(.score(49), of: "22", from: 2021, to: 2026)
    let score = Figures(.vietnamese).decimal(open.incomparable?.actual)
    #expect(
      sentence(open).vietnamese
        == "2024: \(score) điểm, không so được với lộ trình: không có số liệu năm gốc 2021; còn đến hết 2026."
    )
    #expect(
      sentence(open).english.contains(" points, not comparable with the path: no figures of the base year"))
    #expect(names.figures(of: open.target, .vietnamese).brief(open) == "2024: \(score) điểm")
  }

  /// Nobody is ranked among the 63 in 2026: no rank among them is asked for, on no list and in no sentence.
  @Test func whatIsNeededAmongTheMergedOnes() {
    let climb = outlook(.climb(places: 5), of: "01", to: 2026)
    #expect(
      sentence(climb)
        == LocalizedText(
          vi: "2024: hạng 29, lộ trình 28 — chậm 1 bậc; cần tăng 7 bậc, từ hạng 18/34 lên 11/34"
            + " (2024 quy về 34 tỉnh; giả định), còn đến hết 2026.",
          en: "2024: rank 29, path 28 — behind by 1 place; 7 places to gain, from rank 18/34 to 11/34"
            + " (2024 as if 34 provinces; an assumption), open until the end of 2026."))
    let figures = names.figures(of: climb.target, .vietnamese)
    #expect(figures.missing(climb, isNarrow: true) == "18 → 11/34" && figures.period(climb).isEmpty)
    #expect(figures.brief(climb) == "hạng 29/61, lộ trình 28; cần 18 → 11/34")
    let english = names.figures(of: climb.target, .english)
    #expect(english.brief(climb) == "rank 29/61, path 28; 18 → 11/34 needed")
    #expect(TargetNotes(outlook: climb, names: names).assumptions.count == 2)
    // Scripts are told in the terms of the newest year.
    #expect(climb.missing == 11 && climb.paceNeeded == 5.5 && climb.arrives == nil)
    let group = outlook(.group(1), of: "01", to: 2026)
    #expect(sentence(group).vietnamese.hasSuffix(" — chậm 1 nhóm; còn đến hết 2026."))
    #expect(sentence(group).english.hasSuffix(" — behind by 1 group; open until the end of 2026."))
    // As good as promised among the 34, though not among the 63.
    let unknown = { (change: (inout TargetOutlook) -> Void) in
      var other = climb
      change(&other)
      return sentence(other).vietnamese
    }
    #expect(unknown { $0.converted = nil }.hasSuffix(" — chậm 1 bậc; còn đến hết 2026."))
    let reached = unknown { $0.converted?.rank = 11 }
    #expect(reached.hasSuffix(" — chậm 1 bậc; còn đến hết 2026."))
    #expect(
      unknown { $0.mergedName = LocalizedText(same: "Hà Nội") }.contains(
        "(2024 của Hà Nội sau hợp nhất, quy về 34 tỉnh; giả"))
  }

  /// What a yearly climb asks for in a year over the 34 is a rank among them.
  @Test func theNextRankAmongTheMergedOnes() {
    let found = TargetJudge(books: Books.all, today: CalendarDay("2025-06-01")).outlook(
      of: Target(
        id: "t", kind: .yearlyClimb(places: 1, withScore: false), index: "papi",
        province: ProvinceID(set: "63", code: "01"), baseYear: 2023, goalYear: 2025))
    #expect(sentence(found).vietnamese.contains("; năm 2025 phải từ hạng 17/34 trở lên, còn đến hết 2025."))
    #expect(sentence(found).english.contains("; rank 17/34 or better needed in 2025, open until"))
  }

  /// The DTI of 2024 counts over the 34 before they come into being: whose figure it is and from when is said.
  @Test func anIndexThatCountsOverTheMergedOnesBefore() {
    let larger = outlook(.aboveAverage, of: "79", index: "dti", from: 2022, to: 2024)
    #expect(sentence(larger).vietnamese.hasPrefix("2024 (sau hợp nhất): 0,7770 điểm, "))
    #expect(sentence(larger).english.hasPrefix("2024 (as merged): 0.7770 points, "))
    let told = notes(larger)
    #expect(told.contains("Từ 2025 Hồ Chí Minh gồm Bình Dương, Bà Rịa - Vũng Tàu, Hồ Chí Minh, DTI tính "))
    #expect(told.contains("như vậy từ 2024: đánh giá trên tỉnh sau hợp nhất (giả định).From 2025 "))
    #expect(told.contains(", and is so counted by DTI from 2024 on: the province as merged is judged"))
    #expect(names.figures(of: larger.target, .vietnamese).brief(larger).hasPrefix("sau hợp nhất: "))
    #expect(TargetNotes(outlook: larger, names: names).assumptions.count == 1)
    let ended = outlook(.aboveAverage, of: "24", index: "dti", from: nil, to: 2024)
    #expect(
      sentence(ended)
        == LocalizedText(
          vi: "Từ 2025 Bắc Giang thuộc Bắc Ninh, DTI từ 2024 không xếp hạng riêng.",
          en: "From 2025 Bac Giang is part of Bac Ninh and not ranked by itself, by DTI from 2024 on."))
  }

  /// There is no path of a completion: before its day it is not due, whatever is done.
  @Test func aCompletionThatIsNotDue() {
    let counted = Target.Completion(
      progress: [.init(year: 2026, done: 3, total: 10)], due: CalendarDay("2026-12-31"))
    let found = outlook(.completion(counted), of: "01", from: nil, to: 2026)
    #expect(sentence(found).vietnamese == "2026: xong 3/10 (30,0 %) — chưa đến hạn; còn đến 31/12/2026.")
    #expect(sentence(found).english == "2026: 3/10 done (30.0 %) — not yet due; due by 31 Dec 2026.")
    #expect(Phrases.markedVerdict(of: found) == LocalizedText(vi: "chưa đến hạn ○", en: "not yet due ○"))
    #expect(found.verdict.written == "on_track")
  }

  /// Scores between 0 and 1 are told with the digits they have, in every sentence and table.
  @Test func smallScoresHaveTheirDigits() throws {
    let above = outlook(.aboveAverage, of: "01", index: "dti", from: nil, to: 2024)
    let year = try #require(above.newest)
    let figures = names.figures(of: above.target, .vietnamese)
    #expect(sentence(above).vietnamese.contains("0,8241 điểm, trung bình cả nước 0,6961"))
    #expect(figures.actual(year) == "0,8241" && figures.asked(year) == "> 0,6961")
    #expect(figures.difference(year).text == "▲0,1280")
  }

  /// The equivalent belongs to the goal, whoever looks back.
  @Test func theEquivalentLookingBack() {
    for year in [nil, 2022] {
      #expect(
        notes(outlook(.climb(places: 5), of: "01", to: 2025, through: year)).contains("tương đương 12–14/34"))
    }
  }

  /// What is missing of a year that is over and not in is not known, on a wide list as on a narrow one.
  @Test func whatIsMissingOfAYearThatIsAwaited() {
    let found = outlook(.climb(places: 5), of: "01", to: 2025)
    let figures = names.figures(of: found.target, .vietnamese)
    for isNarrow in [true, false] { #expect(figures.missing(found, isNarrow: isNarrow) == "chờ 2025") }
  }
}
