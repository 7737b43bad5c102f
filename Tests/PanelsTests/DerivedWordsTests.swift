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

/// What became of measures and promises is told as it is.
@Suite struct MeasureWordsTests {
  /// A group that was left once cannot be kept any more: nothing is asked for.
  @Test func aBrokenPromiseAsksForNothing() throws {
    let judge = TargetJudge(books: Books.all, today: CalendarDay("2024-06-01"))
    let outlook = judge.outlook(
      of: Target(
        id: "t", kind: .keepGroup(1), index: "papi", province: ProvinceID(set: "63", code: "01"),
        baseYear: 2020, goalYear: 2025))
    #expect(outlook.failedYears == [2024] && outlook.canStillAct)
    #expect(outlook.missing == nil && outlook.riseToGoal == nil)
    let names = TargetNames(books: Books.all, indexNames: [:])
    #expect(
      TargetSentences(outlook: outlook, names: names).sentence.vietnamese
        == "2024: nhóm 2, phải từ nhóm 1 trở lên — ra khỏi nhóm năm 2024: không còn giữ được.")
  }

  /// What fell and whose measures are done, or of plans that are over, is not said to be neglected.
  @Test func doneAndOverAreNotNeglected() throws {
    let id = ProvinceID(set: "63", code: "01")
    let told = { (plans: PlanBook) in
      let report = try #require(Books.published.provinceYear(id, year: 2024))
      let review = plans.review(of: id, in: Books.published.registry, on: CalendarDay("2026-11-30"))
      return try #require(
        PlanSentences(review: review, planned: PlannedYear(report, review: review)).fallen
      ).vietnamese
    }
    #expect(
      try told(Books.publishedPlans).hasSuffix("Nhiệm vụ của các chỉ số này đều thuộc kế hoạch đã hết kỳ."))
    let done = PlanBook(
      Books.publishedPlans.plans.map { plan in
        var plan = plan
        plan.lastYear = 2026
        for place in plan.measures.indices { plan.measures[place].record.state = .done }
        return plan
      })
    #expect(try told(done).hasSuffix("Nhiệm vụ của các chỉ số này đã hoàn thành."))
    // What a plan that is over left unrecorded does not hide that those of a running one are done.
    var running = try #require(Books.publishedPlans["svhtt-380-2021"])
    (running.id, running.lastYear) = ("b", 2026)
    for place in running.measures.indices { running.measures[place].record.state = .done }
    let besides = PlanBook(Books.publishedPlans.plans + [running])
    #expect(try told(besides).hasSuffix("Nhiệm vụ của các chỉ số này đã hoàn thành."))
  }

  /// What is counted has no date: of a day gone by it says so; before a measure began nothing was counted.
  @Test func whatIsCountedHasNoDate() throws {
    let plan = { (begun: String?) throws in
      var plan = try #require(Books.publishedPlans["svhtt-380-2021"])
      plan.measures = [plan.measures[0]]
      plan.measures[0].record.state = .inProgress
      plan.measures[0].record.begun = begun.flatMap { CalendarDay($0) }
      (plan.measures[0].record.done, plan.measures[0].record.total) = (10, 10)
      return plan
    }
    let cell = { (begun: String?, day: String?) throws in
      let review = PlanReview([try plan(begun)], today: CalendarDay("2024-07-15"))
      let table = PlanPage.measures(
        review.measures, CalendarDay("2024-07-15"), at: day.flatMap { CalendarDay($0) })
      return PageTable(table, .vietnamese).rows[0][1]
    }
    #expect(try cell("2024-07-01", "2024-06-14") == "– chưa ghi nhận")
    #expect(try cell("2024-01-01", "2024-06-14") == "► đang thực hiện 10/10, đến ngày lập")
    #expect(try cell(nil, "2024-06-14") == "► đang thực hiện 10/10, đến ngày lập")
    #expect(try cell("2024-01-01", nil) == "► đang thực hiện 10/10")
  }

  /// Ranks over other provinces are no way that was gone.
  @Test func noMovementFrom63To34() throws {
    let begun = try #require(CalendarDay("2023-02-01"))
    let told = { (basis: Basis) in
      let trend = try #require(
        Books.with2025.trend(of: ItemID("6"), for: ProvinceID(set: "63", code: "01"), basis: basis))
      let movement = try #require(PlanMovement(of: trend, since: begun, through: 2025))
      return PlanSentences.movement(movement, item: ItemID("6"), since: begun)
    }
    let published = try told(.published)
    #expect(published.vietnamese.contains("năm 2025: 18/34, không so được với nhau"), "\(published)")
    #expect(!published.vietnamese.contains("(▼") && !published.english.contains("(▼"))
    let merged = try told(.merged)
    #expect(merged.vietnamese.contains("năm 2025: 18/34 ("), "\(merged)")
    #expect(!merged.vietnamese.contains("đo theo cách khác"))
  }

  /// Ranks may be held against each other across another measure, but not without a word.
  @Test func aMovementAcrossABreakSaysSo() throws {
    let begun = try #require(CalendarDay("2020-05-01"))
    let trend = try #require(
      Books.published.trend(of: ItemID("3"), for: ProvinceID(set: "63", code: "01"), basis: .published))
    let movement = try #require(PlanMovement(of: trend, since: begun, through: 2024))
    #expect(movement.breaks == [2021] && movement.scoreChange == nil && movement.rankChange == 35)
    let words = PlanSentences.movement(movement, item: ItemID("3"), since: begun)
    #expect(
      words.vietnamese.hasPrefix(
        "Trước khi bắt đầu (01/05/2020), chỉ số 3 hạng 55/63 năm 2019; năm 2024: 20/61 (▲35). ¦ 2021: đo theo cách"
          + " khác. Cùng thời gian"), "\(words)")
    // Begun in the second half of a year it is held against that year.
    let late = try #require(CalendarDay("2020-12-20"))
    #expect(PlanMovement(of: trend, since: late, through: 2024)?.before.year == 2020)
    #expect(PlanMovement(of: trend, since: late, through: 2020) == nil)
  }

  /// Whether a promise for every year was kept in a year without a figure nobody knows.
  @Test func yearsWithoutAFigureAreNotKept() throws {
    let judge = TargetJudge(books: Books.all, today: CalendarDay("2026-06-01"))
    let outlook = judge.outlook(
      of: Target(
        id: "t", kind: .keepGroup(1), index: "papi", province: ProvinceID(set: "63", code: "22"),
        baseYear: 2020, goalYear: 2024))
    #expect(outlook.unknownYears == [2021, 2023] && outlook.verdict == .met)
    let names = TargetNames(books: Books.all, indexNames: [:])
    let sentence = TargetSentences(outlook: outlook, names: names).sentence
    #expect(sentence.vietnamese.hasSuffix(" Chưa rõ có giữ được năm 2021, 2023 không: không có số liệu."))
    #expect(
      sentence.english.hasSuffix(" Whether it was kept in 2021, 2023 is not known: there are no figures."))
  }

  /// A measure of which nothing is recorded is overdue by its date, not by what somebody wrote.
  @Test func overdueWithoutARecordSaysSo() throws {
    var measure = try #require(Books.publishedPlans["svhtt-380-2021"]).measures[0]
    #expect(Phrases.markedStanding(.overdue, of: measure).vietnamese == "! quá hạn, chưa ghi nhận")
    measure.record.state = .inProgress
    #expect(Phrases.markedStanding(.overdue, of: measure).vietnamese == "! quá hạn")
  }

  /// What is in progress is counted of the measures that are not of a plan that is over.
  @Test func whatIsInProgressIsOfRunningPlans() throws {
    let id = ProvinceID(set: "63", code: "01")
    let report = try #require(Books.published.provinceYear(id, year: 2024))
    let counts = { (day: String) in
      let review = Books.publishedPlans.review(of: id, in: Books.published.registry, on: CalendarDay(day))
      let dimensions = PlannedYear(report, review: review).dimensions
      let table = PageTable(Table.planned(dimensions, Books.published.definition), .vietnamese)
      return table.rows.map { $0[$0.count - 1] }
    }
    #expect(counts("2025-11-01").first == "–/3" && counts("2026-11-30").first == "–")
  }

  /// What began after a period was not done in it.
  @Test func whatBeganLaterIsNotDone() throws {
    let id = ProvinceID(set: "63", code: "01")
    let report = try #require(Books.published.provinceYear(id, year: 2024))
    let told = { (begun: String?) in
      let plans = Books.plans { measure in
        (measure.record.state, measure.record.begun) = (.done, begun.flatMap { CalendarDay($0) })
      }
      let review = PlanReview(
        plans.plans.filter { $0.id == "svhtt-380-2021" }, today: CalendarDay("2025-11-01"))
      let planned = PlannedYear(report, review: review, at: CalendarDay("2024-03-14"))
      return try #require(PlanSentences(review: review, planned: planned).fallen).vietnamese
    }
    #expect(try told("2024-12-20").hasSuffix("Nhiệm vụ của các chỉ số này chưa ghi nhận gì."))
    #expect(try told("2023-12-20").hasSuffix("Nhiệm vụ của các chỉ số này đã hoàn thành, đến ngày lập."))
  }

  /// What was not held against the nation may have lost more, and the median of the 34 is not the nation's.
  @Test func whatIsLostSaysOfWhat() throws {
    let id = ProvinceID(set: "63", code: "01")
    let told = { (year: Int, basis: Basis) in
      Sentences.overview(try #require(Books.published.provinceYear(id, year: year, basis: basis)))
    }
    #expect(
      try told(2016, .published).contains {
        $0.vietnamese == "Kém đi so với cả nước: 2 (−0,34); điểm không so được: 1, 3, 5."
      })
    #expect(try told(2024, .published).contains { $0.vietnamese.contains("trung vị cả nước tăng 1,15") })
    let merged = try told(2024, .merged)
    #expect(merged.contains { $0.vietnamese.contains("trung vị 34 tỉnh tăng 1,41") })
    #expect(!merged.contains { $0.vietnamese.contains("cả nước") || $0.english.contains("national") })
  }

  /// A break in a year without a figure lies between two that have one.
  @Test func breaksOfMissingYearsAreTold() throws {
    let trend = try #require(Books.published.trend(of: .total, for: ProvinceID(set: "63", code: "22")))
    #expect(trend[2018]?.standing == nil && trend[2021]?.standing == nil)
    let notes = BreakNotes(trend).texts.map { $0.vietnamese.prefix(6) }
    #expect(notes == ["¦ 2021", "¦ 2018", "¦ 2016"])
  }
}
