import Testing
import Words

@testable import Scores
@testable import StoreSupport

/// The days a report covers, and how far measures were at their end.
@Suite struct PlanPeriodTests {
  private func days(_ period: PlanPeriod?) -> String? {
    period.map { "\($0.days.lowerBound.text) \($0.days.upperBound.text)" }
  }

  /// As article 12 of Decree 09/2019/NĐ-CP has it.
  @Test(arguments: [
    (Plan.Period.month, 1, "2025-12-15 2026-01-14"), (.month, 3, "2026-02-15 2026-03-14"),
    (.month, 12, "2026-11-15 2026-12-14"), (.quarter, 1, "2025-12-15 2026-03-14"),
    (.quarter, 2, "2026-03-15 2026-06-14"), (.quarter, 4, "2026-09-15 2026-12-14"),
    (.halfYear, 1, "2025-12-15 2026-06-14"), (.nineMonths, 1, "2025-12-15 2026-09-14"),
    (.year, 1, "2025-12-15 2026-12-14"),
  ])
  func periodsCloseOnThe14th(kind: Plan.Period, number: Int, expected: String) {
    #expect(days(PlanPeriod(kind, of: 2026, number: number)) == expected)
  }

  @Test func whatNoYearHas() {
    #expect(
      PlanPeriod(.month, of: 2026, number: 13) == nil && PlanPeriod(.quarter, of: 2026, number: 0) == nil)
    #expect(PlanPeriod(.year, of: 2026, number: 2) == nil && PlanPeriod(.year, of: 12) == nil)
  }

  /// "Trước ngày 10/6" covers what is dated up to 9 June; the next year begins behind the one before.
  @Test func thePlansOwnDaysCount() throws {
    let plan = try #require(BoardData.load(from: PublishedSource()).plans["son-la-2021"])
    #expect(days(PlanPeriod(.halfYear, of: 2021, in: plan)) == "2020-12-15 2021-06-09")
    #expect(days(PlanPeriod(.year, of: 2021, in: plan)) == "2020-12-15 2021-12-09")
    #expect(days(PlanPeriod(.year, of: 2022, in: plan)) == "2021-12-10 2022-12-14")
    #expect(plan.report("6-thang")?.lastDay?.text == "2021-06-09")
    var own = plan
    // Sent in January, it is still the year's; days that are named count before everything else.
    (own.reports[1].due, own.reports[1].isBefore) = (PlanSamples.day("2022-01-10"), false)
    #expect(days(PlanPeriod(.year, of: 2021, in: own)) == "2020-12-15 2021-12-14")
    own.reports[0].firstCovered = PlanSamples.day("2021-01-01")
    own.reports[0].lastCovered = PlanSamples.day("2021-05-31")
    #expect(days(PlanPeriod(.halfYear, of: 2021, in: own)) == "2021-01-01 2021-05-31")
    let year = try #require(PlanPeriod(.year, of: 2021, in: own))
    #expect(own.duties(for: year).map(\.id) == ["ca-nam"])
  }

  @Test func whichMonthWhereNobodySays() throws {
    let plan = try #require(PlanSamples.load().plans["small"])
    let number = { (kind: Plan.Period, day: String) in
      plan.reportNumber(of: kind, in: 2024, on: PlanSamples.day(day))
    }
    #expect(number(.month, "2024-03-14") == 2 && number(.month, "2024-03-15") == 3)
    #expect(number(.month, "2024-01-02") == 1 && number(.quarter, "2024-12-15") == 4)
    #expect(number(.quarter, "2025-01-01") == 4 && number(.halfYear, "2024-01-01") == 1)
  }

  /// What each measure was on 30 June, told in July: dated where the log or the day it began says so.
  @Test func statesAreThoseOfTheLastDay() throws {
    let plan = try #require(PlanSamples.load().plans["small"])
    let (june, july) = (PlanSamples.day("2024-06-14"), PlanSamples.day("2024-07-15"))
    let entry = PlanMeasure(plan: plan, measure: try #require(plan.measure("a")))
    let told = { (entry: PlanMeasure) in
      let known = entry.standing(at: june, toldOn: july)
      return "\(known.standing.rawValue) \(known.isDated)"
    }
    // Begun in March; due on 30 June, which is not over on the 14th, though it is when told.
    #expect(told(entry) == "in_progress true" && entry.standing(on: july) == .overdue)
    var measure = entry.measure
    let change = { (change: (inout Plan.Measure) -> Void) in
      var other = measure
      change(&other)
      return told(PlanMeasure(plan: plan, measure: other))
    }
    #expect(change { $0.due = PlanSamples.day("2024-06-01") } == "overdue true")
    #expect(change { $0.record.state = .done } == "done false")
    #expect(change { $0.log[0].date = PlanSamples.day("2024-06-15") } == "not_recorded true")
    #expect(
      change {
        $0.record.state = .done
        $0.log[0].date = PlanSamples.day("2024-06-15")
      } == "not_recorded true")
    #expect(change { $0.log = [] } == "in_progress false")
    measure.log = []
    measure.record = Plan.Record()
    #expect(change { _ in } == "not_recorded true")
    #expect(change { $0.record.state = .notStarted } == "not_started false")
    // What is not done when it is told was late then, though nothing else has a day.
    let late = { (state: Plan.State) in
      change {
        $0.record.state = state
        $0.due = PlanSamples.day("2024-06-01")
      }
    }
    #expect(late(.notStarted) == "overdue true" && late(.inProgress) == "overdue true")
    #expect(late(.done) == "done false")
    // On the last day itself everything is known.
    measure.record.state = .done
    let done = PlanMeasure(plan: plan, measure: measure)
    #expect(done.standing(at: july, toldOn: july).isDated && done.standing(at: july, toldOn: nil).isDated)
  }

  @Test func daysBeforeAndAfter() {
    for (day, next) in [
      ("2024-02-28", "2024-02-29"), ("2023-02-28", "2023-03-01"), ("2024-12-31", "2025-01-01"),
      ("2024-06-09", "2024-06-10"),
    ] {
      #expect(PlanSamples.day(day).dayAfter?.text == next && PlanSamples.day(next).dayBefore?.text == day)
    }
  }
}
