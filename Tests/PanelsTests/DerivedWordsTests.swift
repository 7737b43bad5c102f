@testable import BoardSupport
import Testing
import Words

@testable import Dashboard
@testable import Pages
@testable import Scores

/// As if merged: which years are derived is said by year, not by page, and whose figures are judged.
@Suite struct DerivedWordsTests {
  private static let hanoi = ProvinceID(set: "63", code: "01")
  private static let phuTho = ProvinceID(set: "34", code: "25")
  private static let book = Books.with2025

  private func report(_ year: Int, _ id: ProvinceID = hanoi, in book: ScoreBook = book) throws
    -> ProvinceYear
  {
    try #require(book.provinceYear(id, year: year, basis: .merged))
  }

  /// A year that was entered over 34 is not derived; what it is held against is.
  @Test func anEnteredYearIsNotDerived() throws {
    let entered = try report(2025)
    #expect(entered.derivation == Derivation(through: 2024, set: "34", isOfMeans: false))
    #expect(!entered.isDerived && entered.total.standing?.isDerived == false)
    let source = Phrases.sourceLine(entered)
    #expect(
      source.vietnamese.contains("hạng tính theo điểm trong bảng, 34 tỉnh · đến 2024 quy về 34 tỉnh: điểm"))
    #expect(source.english.contains("to 2024 as if 34 provinces: its own scores"))
    #expect(Phrases.shortSourceLine(entered).vietnamese.hasSuffix(" · hạng tính; đến 2024 quy về 34 tỉnh"))
    #expect(Sentences.standing(entered).vietnamese.contains("so với 2024 quy về 34 tỉnh"))
    #expect(Sentences.standing(entered).english.contains("since 2024 as if 34 provinces"))
    let published = try #require(Self.book.provinceYear(Self.hanoi, year: 2025))
    #expect(published.derivation == nil && !Phrases.sourceLine(published).vietnamese.contains("quy về"))
    let merged = try #require(Phrases.derived(try report(2025, Self.phuTho)))
    #expect(merged.vietnamese == "đến 2024 quy về 34 tỉnh: trung bình các tỉnh cũ, không phải số công bố")
  }

  /// Of a province that was not merged the scores are its own.
  @Test func scoresOfAProvinceThatWasNotMergedAreItsOwn() throws {
    let own = try #require(Phrases.derived(try report(2024)))
    #expect(
      own.vietnamese
        == "quy về 34 tỉnh: điểm của tỉnh giữ nguyên, hạng tính giữa trung bình các tỉnh cũ")
    let means = try #require(Phrases.derived(try report(2024, Self.phuTho)))
    #expect(means.vietnamese == "quy về 34 tỉnh: trung bình các tỉnh cũ, không phải số công bố")
    #expect(!Sentences.standing(try report(2024)).vietnamese.contains("quy về"))
  }

  /// An index of which only some published a figure has no ranks over 34: that, not that there were none.
  @Test func anExcerptHasNoRanksOver34() throws {
    let index = try #require(Books.all["par-index"])
    let told = Sentences.standing(try report(2024, in: index))
    #expect(told.vietnamese.contains("không tính được hạng trên 34 tỉnh"), "\(told)")
    #expect(
      !told.vietnamese.contains("không có trong số liệu") && !told.vietnamese.contains("bảng không có hạng"))
    let source = Phrases.sourceLine(try report(2024, in: index)).vietnamese
    #expect(source.contains("không tính hạng") && !source.contains("không phải số"))
  }

  @Test func trendsAndRankingsSayWhichYears() throws {
    let trend = try #require(Self.book.trend(of: .total, for: Self.hanoi, basis: .merged))
    #expect(Phrases.asIfMerged(trend)?.vietnamese == "đến 2024 quy về 34 tỉnh")
    let before = try #require(Books.published.trend(of: .total, for: Self.hanoi, basis: .merged))
    #expect(Phrases.asIfMerged(before)?.vietnamese == "quy về 34 tỉnh")
    let ranking = { (year: Int) in
      try #require(Ranking(of: .total, in: year, basis: .merged, book: Self.book)).page(
        .vietnamese, glyphs: .blocks)
    }
    #expect(try ranking(2025).head == ["± so với 2024 quy về 34 tỉnh: trung bình các tỉnh cũ."])
    #expect(try !ranking(2024).head.contains { $0.hasPrefix("±") })
    let published = try #require(Self.book.trend(of: .total, for: Self.hanoi))
    #expect(BreakNotes(published).texts.first?.vietnamese == "¦ 2025: xếp trên 34 tỉnh, trước đó trên 63")
    let larger = try #require(Self.book.trend(of: .total, for: Self.phuTho))
    #expect(
      BreakNotes(larger).texts.first?.vietnamese
        == "¦ 2025: xếp trên 34 tỉnh, trước đó trên 63, nay hợp nhất từ 3 tỉnh cũ")
    let phuTho = try #require(Self.book.provinceYear(Self.phuTho, year: 2025))
    #expect(Sentences.standing(phuTho).english.contains("among 63, now made of 3 old provinces: neither"))
    #expect(!BreakNotes(trend).texts.contains { $0.vietnamese.contains("trước đó trên") })
  }

  @Test func whatFellSaysAgainstWhat() throws {
    let told = { (year: Int, id: ProvinceID) in
      let report = try report(year, id)
      let review = Books.runningPlans.review(of: id, in: Self.book.registry, on: CalendarDay("2025-11-01"))
      return try #require(PlanSentences(review: review, planned: PlannedYear(report, review: review)).fallen)
    }
    #expect(
      try told(2025, Self.hanoi).vietnamese.hasPrefix("Năm 2025, so với 2024 quy về 34 tỉnh, không chỉ số"))
    #expect(try told(2024, Self.hanoi).vietnamese.hasPrefix("Quy về 34 tỉnh, năm 2024, 5/8"))
  }

  /// Rises were counted over the 63 where those of the 34 are told of; over 34 they are of the 34.
  @Test func risesOfOtherProvincesSaySo() throws {
    let precedent = { (year: Int, basis: Basis) in
      Self.book.levers(for: Self.hanoi, year: year, basis: basis).lazy.compactMap(\.median.precedent).first
    }
    let published = try #require(precedent(2025, .published))
    #expect(published.otherSets == ["63"])
    let words = try #require(Phrases.rose(published, Self.book.definition))
    #expect(words.vietnamese.hasSuffix(", 2021–2024, đều là các năm xếp 63 tỉnh"), "\(words)")
    #expect(Phrases.orderNote(Self.book.levers(for: Self.hanoi, year: 2024)).vietnamese.contains("từng tăng"))
    let first = Self.book.levers(for: Self.hanoi, year: 2021)
    #expect(!first.isEmpty && !Phrases.orderNote(first).vietnamese.contains("từng tăng"))
    let strongest = Sentences.strongest(first, rank: 9, Self.book.definition)
    #expect(strongest.vietnamese.hasPrefix("Ưu tiên đầu (số bậc): "), "\(strongest)")
    #expect(try #require(precedent(2025, .merged)).otherSets.isEmpty)
    #expect(try #require(precedent(2024, .published)).otherSets.isEmpty)
  }

  /// Targets of the 34 say which years are derived, those of an old province whose name goes on whom they judge.
  @Test func targetsSayWhoseFiguresTheyAre() throws {
    let judge = TargetJudge(books: ["papi": Self.book], today: CalendarDay("2026-11-30"))
    let names = TargetNames(books: ["papi": Self.book], indexNames: [:])
    let kinds: [Target.Kind] = [
      .climb(places: 1), .group(3), .keepGroup(4), .leading(rank: 20), .score(43), .aboveAverage,
      .yearlyClimb(places: 1, withScore: false),
    ]
    let told = { (kind: Target.Kind, id: ProvinceID, goal: Int) in
      let outlook = judge.outlook(
        of: Target(id: "t", kind: kind, index: "papi", province: id, baseYear: 2021, goalYear: goal))
      let notes = TargetNotes(outlook: outlook, names: names)
      return (
        TargetSentences(outlook: outlook, names: names).sentence.vietnamese,
        notes.texts.map(\.vietnamese), notes.assumptions.map(\.vietnamese)
      )
    }
    let larger =
      "Từ 2025 Phú Thọ gồm Hòa Bình, Phú Thọ, Vĩnh Phúc: đánh giá trên tỉnh sau hợp nhất (giả định)."
    for kind in kinds {
      // Thái Nguyên and Bắc Kạn, both of them known in all years.
      let newest = told(kind, ProvinceID(set: "34", code: "19"), 2024)
      #expect(newest.0.hasPrefix("2024 (quy về 34 tỉnh): "), "\(newest.0)")
      #expect(newest.1.contains("Quy về 34 tỉnh: trung bình các tỉnh cũ, không phải số công bố."))
      let entered = told(kind, ProvinceID(set: "34", code: "19"), 2025)
      #expect(entered.0.hasPrefix("2025: "), "\(entered.0)")
      #expect(entered.1.contains("Đến 2024 quy về 34 tỉnh: trung bình các tỉnh cũ, không phải số công bố."))
      if case .yearlyClimb = kind { continue }
      let old = told(kind, ProvinceID(set: "63", code: "25"), 2025)
      #expect(old.0.hasPrefix("2025 (sau hợp nhất): "), "\(old.0)")
      #expect(old.1.contains(larger) && old.2.contains(larger), "\(old)")
      let before = told(kind, ProvinceID(set: "63", code: "25"), 2024)
      #expect(!before.0.contains("hợp nhất") && !before.1.contains(larger), "\(before)")
    }
    let hanoi = told(.climb(places: 5), Self.hanoi, 2025)
    #expect(!hanoi.0.contains("hợp nhất") && !hanoi.1.contains { $0.contains("sau hợp nhất (giả định)") })
    let climb = judge.outlook(
      of: Target(
        id: "t", kind: .climb(places: 5), index: "papi", province: Self.hanoi, baseYear: 2020, goalYear: 2025)
    )
    #expect(names.figures(of: climb.target, .vietnamese).goal(climb) == "14/34")
    #expect(names.figures(of: climb.target, .vietnamese).brief(climb) == "hạng 18/34, mức quy đổi 14/34")
    let leading = told(.leading(rank: 10), Self.hanoi, 2025)
    #expect(leading.0.contains("phải trong 10 tỉnh dẫn đầu, tương đương 4–7/34 (lấy 6)"), "\(leading.0)")
    let parts = told(.partsRise, Self.hanoi, 2025)
    #expect(parts.0.contains("hạng tốt hơn 2021 quy về 34 tỉnh"), "\(parts.0)")
    let yearly = told(.yearlyClimb(places: 1, withScore: false), Self.hanoi, 2025)
    #expect(yearly.0.contains("phải từ hạng 17/34 trở lên"), "\(yearly.0)")
  }

  /// Of too few provinces no rank was computed, among however many.
  @Test func noRanksOfAPartialYear() throws {
    let five = Books.with2025(of: 5)
    let report = try #require(five.provinceYear(Self.hanoi, year: 2025))
    let review = Books.runningPlans.review(of: Self.hanoi, in: five.registry, on: CalendarDay("2025-11-01"))
    let planned = PlannedYear(report, review: review)
    #expect(planned.incomparable == .partial(.init(known: 5, of: 34)))
    let told = try #require(PlanSentences(review: review, planned: planned).fallen)
    #expect(
      told.vietnamese
        == "Hạng các chỉ số nội dung năm 2025 không so được với năm 2024: mới có số liệu của 5/34, chưa tính"
        + " hạng.")
  }
}
