import Testing
import Words

@testable import Scores
@testable import StoreSupport

/// What is asked of plans on a day: overdue, due, next, never begun, and falling dimensions.
@Suite struct PlanReviewTests {
  private func review(_ day: String, _ changes: [(String, String)] = []) throws -> PlanReview {
    let data = PlanSamples.load(changes)
    return PlanReview(data.plans.plans, today: PlanSamples.day(day))
  }

  @Test func aMeasureIsOverdueFromTheDayAfter() throws {
    #expect(try review("2024-06-30").overdueMeasures == [])
    #expect(try review("2024-07-01").overdueMeasures.map(\.measure.id) == ["a"])
    #expect(
      try review("2024-07-01", [("in_progress", "done"), ("\"done\": 1", "\"done\": 3")]).overdueMeasures
        == [])
    let plans = PlanSamples.load().plans.plans
    #expect(PlanReview(plans, today: nil).overdueMeasures == [])
    let standing = { (day: CalendarDay?) in plans[0].measures[0].standing(in: plans[0], on: day) }
    #expect(standing(PlanSamples.day("2025-12-31")) == .overdue && standing(nil) == .inProgress)
    // The plan is for 2024 and 2025: afterwards it is over, and nothing of it is overdue.
    #expect(standing(PlanSamples.day("2026-01-01")) == .inProgress)
  }

  /// "Trước ngày 10/12": on that day it is too late; a plain day is the last that will do.
  @Test func aReportBeforeADayIsOverdueOnIt() throws {
    #expect(try review("2024-12-09").overdueReports.isEmpty)
    #expect(try review("2024-12-10").overdueReports.map(\.report.id) == ["r"])
    #expect(try review("2024-12-10", [(", \"before\": true", "")]).overdueReports.isEmpty)
    #expect(
      try review("2025-01-01", [("\"before\": true", "\"sent\": \"2024-12-08\"")]).overdueReports.isEmpty)
    #expect(try review("2025-12-31").overdueReports.count == 1)
    #expect(try review("2026-01-01").overdueReports.isEmpty)
  }

  /// What is over stands apart from what is running.
  @Test func aPlanIsOverAfterItsLastYear() throws {
    let running = try review("2025-12-31")
    #expect(running.running.plans.count == 1 && running.ended.plans.isEmpty)
    let over = try review("2026-01-01")
    #expect(over.running.plans.isEmpty && over.ended.plans.count == 1)
    #expect(over.plans[0].isOver(on: nil) == false)
    // Without a last year it goes on.
    #expect(try review("2099-01-01", [("\"through\": 2025,", "")]).running.plans.count == 1)
  }

  /// The day itself is included; what is done or sent is not.
  @Test func dueByADay() throws {
    let review = try review("2024-01-01")
    #expect(review.measures(dueBy: PlanSamples.day("2024-06-29")) == [])
    #expect(review.measures(dueBy: PlanSamples.day("2024-06-30")).map(\.measure.id) == ["a"])
    #expect(review.reports(dueBy: PlanSamples.day("2024-12-09")).isEmpty)
    #expect(review.reports(dueBy: PlanSamples.day("2024-12-10")).map(\.report.id) == ["r"])
    let sent = try self.review("2024-01-01", [("\"before\": true", "\"sent\": \"2024-12-08\"")])
    #expect(sent.reports(dueBy: PlanSamples.day("2024-12-31")).isEmpty)
  }

  @Test func beforeTheNextReport() throws {
    let early = try review("2024-06-01")
    #expect(early.nextReport?.report.id == "r")
    #expect(early.dueBeforeNextReport.map(\.measure.id) == ["a"])
    // Overdue already, so no longer to come.
    #expect(try review("2024-07-01").dueBeforeNextReport == [])
    let late = try review("2024-12-10")
    #expect(late.nextReport == nil && late.dueBeforeNextReport == [])
  }

  /// Nothing recorded and written not to be begun are two things; a log alone means under way.
  @Test func notRecordedIsNotNotStarted() throws {
    #expect(try review("2024-01-01").measures(in: .notRecorded).map(\.measure.id) == ["b", "c"])
    let written = try review(
      "2024-01-01", [("\"part_of\": \"a\"", "\"state\": \"not_started\"")])
    #expect(written.measures(in: .notRecorded).map(\.measure.id) == ["c"])
    #expect(written.measures(in: .notStarted).map(\.measure.id) == ["b"])
    let logged = try review("2024-01-01", [("      \"state\": \"in_progress\",\n", "")])
    #expect(logged.measures[0].measure.record.state == .notRecorded)
    #expect(logged.measures[0].measure.state == .inProgress)
    // Null and the word are as if nothing were there.
    for text in ["null", "\"not_recorded\""] {
      let told = try review("2024-01-01", [("\"part_of\": \"a\"", "\"state\": \(text)")])
      #expect(told.measures(in: .notRecorded).map(\.measure.id) == ["b", "c"])
    }
  }

  /// Plans of other provinces can be listed and are in no count.
  @Test func plansOfOtherProvincesAreNotCounted() throws {
    let data = BoardData.load(from: PublishedSource())
    let hanoi = ProvinceID(set: "34", code: "01")
    let day = PlanSamples.day("2021-07-01")
    let review = data.plans.review(of: hanoi, in: data.registry, on: day)
    #expect(review.others.map(\.id) == ["son-la-2021"] && review.plans.count == 4)
    #expect(review.measures.count == 91 && review.overdueReports.isEmpty)
    let all = PlanSelection(review)
    #expect(all.measures.count == 113 && all.measures.suffix(22).allSatisfy { $0.plan.id == "son-la-2021" })
    #expect(PlanSelection(review, isOverdue: true).reports.map(\.report.id) == ["6-thang"])
    let own = data.plans.review(of: ProvinceID(set: "34", code: "14"), in: data.registry, on: day)
    #expect(own.overdueReports.map(\.report.id) == ["6-thang"] && own.others.count == 4)
  }

  @Test func publishedReportsAreInOrder() {
    let plans = BoardData.load(from: PublishedSource()).plans.plans
    let reports = PlanReview(plans, today: nil).reports
    #expect(reports.map { $0.report.due?.text } == ["2021-06-10", "2021-12-10", nil, nil, nil, nil, nil])
    let due = PlanSelection(PlanReview(plans, today: nil), dueBy: PlanSamples.day("2021-06-10"))
    #expect(due.measures == [] && due.reports.map(\.report.id) == ["6-thang"])
    #expect(
      PlanSelection(PlanReview(plans, today: nil), dueBy: PlanSamples.day("2021-06-09")).reports.isEmpty)
  }

  /// Hà Nội 2024: ranks of 1, 4, 5, 6 and 8 fell; 7 stayed last, 2 and 3 rose.
  @Test func fallingDimensionsWithoutAnActiveMeasure() throws {
    let data = BoardData.load(from: PublishedSource())
    let hanoi = ProvinceID(set: "63", code: "01")
    let report = try #require(data.book?.provinceYear(hanoi, year: 2024))
    var plans = data.plans.plans(of: hanoi, in: data.registry)
    #expect(plans.count == 4)
    let fallen = {
      PlanReview($0, today: nil).dimensions(in: report).filter(\.fellUnattended).map(\.line.item.text)
    }
    #expect(fallen(plans) == ["1", "4", "5", "6", "8"])
    let place = try #require(plans.firstIndex { $0.id == "svhtt-380-2021" })
    let measure = try #require(plans[place].measures.firstIndex { $0.dimension == ItemID("4") })
    plans[place].measures[measure].record.state = .inProgress
    #expect(fallen(plans) == ["1", "5", "6", "8"])
    // Done is not under way; neither is a measure of a plan that is over.
    plans[place].measures[measure].record.state = .done
    #expect(fallen(plans) == ["1", "4", "5", "6", "8"])
    plans[place].measures[measure].record.state = .inProgress
    plans[place].lastYear = 2023
    #expect(fallen(plans) == ["1", "4", "5", "6", "8"])
    // What fell in 2024 is taken care of by what was begun after it was known.
    (plans[place].firstYear, plans[place].lastYear) = (2025, 2025)
    plans[place].measures[measure].record.begun = PlanSamples.day("2025-05-02")
    #expect(fallen(plans) == ["1", "5", "6", "8"])
    #expect(!plans[place].isInForce(in: 2024) && plans[place].isInForce(in: 2025))
    let tied = PlanReview(plans, today: nil).dimensions(in: report).map(\.measures.count)
    #expect(tied == [3, 3, 3, 5, 4, 2, 3, 4])
  }

  /// Quảng Ninh has no figures of 2021, so nothing fell in 2022 as far as is known.
  @Test func withoutTheYearBeforeNothingFell() throws {
    let book = try #require(BoardData.load(from: PublishedSource()).book)
    let report = try #require(book.provinceYear(ProvinceID(set: "63", code: "22"), year: 2022))
    #expect(PlanReview([], today: nil).dimensions(in: report).allSatisfy { !$0.fell })
  }

  /// A measure begun in 2022 stands between 2021, the last figure before, and the newest.
  @Test func movementSinceAMeasureBegan() throws {
    let book = try #require(BoardData.load(from: PublishedSource()).book)
    let hanoi = ProvinceID(set: "63", code: "01")
    var measure = Plan.Measure(id: "m", paragraph: "I", text: LocalizedText(same: "x"))
    measure.dimension = ItemID("4")
    measure.dimensionIndex = "papi"
    let movement = { (day: String?, year: Int) in
      measure.record.begun = day.flatMap(CalendarDay.init(_:))
      return book.movement(of: measure, for: hanoi, through: year, basis: .published)
    }
    let trend = try #require(book.trend(of: ItemID("4"), for: hanoi))
    let (first, last) = (try #require(trend[2021]?.standing), try #require(trend[2024]?.standing))
    let found = try #require(movement("2022-03-01", 2024))
    #expect(found.before.year == 2021 && found.after.year == 2024)
    #expect(try found.rankChange == #require(first.rank) - #require(last.rank))
    #expect(try found.scoreChange == DecimalSum.clean(#require(last.score) - #require(first.score)))
    #expect(movement(nil, 2024) == nil)
    // No figure since; none before.
    #expect(movement("2025-01-01", 2024) == nil && movement("2011-06-01", 2024) == nil)
    // Of another index nothing is said.
    measure.dimensionIndex = "sipas"
    #expect(movement("2022-03-01", 2024) == nil)
    // Dimension 6 was measured anew in 2021: ranks yes, scores no.
    measure.dimension = ItemID("6")
    measure.dimensionIndex = "papi"
    let broken = try #require(movement("2021-02-01", 2022))
    #expect(broken.rankChange != nil && broken.scoreChange == nil)
  }

  /// The first entry of the log is when a measure began, where nothing else says so.
  @Test func theLogSaysWhenAMeasureBegan() {
    #expect(PlanSamples.load().plans["small"]?.measure("a")?.begun == PlanSamples.day("2024-03-01"))
  }
}
