@testable import BoardSupport
import Testing
import Words

@testable import Dashboard
@testable import Pages
@testable import Scores

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
    #expect(sentence.vietnamese.hasSuffix(" Chưa rõ có giữ được năm 2021, 2023 không: không đủ số liệu."))
    #expect(
      sentence.english.hasSuffix(" Whether it was kept in 2021, 2023 is not known: figures are missing."))
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
