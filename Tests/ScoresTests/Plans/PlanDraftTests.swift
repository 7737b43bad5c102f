import Testing
import Words

@testable import Scores
@testable import StoreSupport

/// What is typed into the forms of panel 6, checked by the rules of the file.
@Suite struct PlanDraftTests {
  private let today = PlanSamples.day("2024-07-01")

  private func measure(_ id: String) throws -> PlanMeasure {
    let plan = try #require(PlanSamples.load().plans["small"])
    return PlanMeasure(plan: plan, measure: try #require(plan.measure(id)))
  }

  @Test(arguments: [
    ("2024-03-05", "2024-03-05"), ("5/3/2024", "2024-03-05"), ("05-03-2024", "2024-03-05"),
    (" 05.03.2024 ", "2024-03-05"), ("30/2/2024", nil), ("3/2024", nil), ("5/3/24", nil), ("", nil),
  ])
  func daysAsTheyAreTyped(text: String, day: String?) {
    #expect(CalendarDay(typed: text)?.text == day)
  }

  @Test func aLogEntry() throws {
    var draft = PlanDraft(.log(try measure("a")), today: today)
    #expect(draft.fields == [.date, .channel, .count, .unit, .note])
    #expect(draft.texts[.date] == "01/07/2024" && draft.choices(of: .channel) == ["", "loa"])
    #expect(draft.checked(today: today).faults.keys.map { $0 } == [.note])
    draft.texts = [.date: "30/6/2024", .channel: "loa", .count: "3", .unit: "buổi"]
    let entry = Plan.LogEntry(
      date: PlanSamples.day("2024-06-30"), channel: "loa", count: 3, unit: LocalizedText(same: "buổi"))
    #expect(
      draft.checked(today: today).change == PlanChange(plan: "small", .log(measure: "a", entry)))
  }

  @Test(arguments: [
    (PlanDraft.Field.date, ""), (.date, "hôm nay"), (.date, "2/7/2024"), (.count, "-1"), (.count, "1,5"),
  ])
  func aLogEntryThatIsWrong(field: PlanDraft.Field, text: String) throws {
    var draft = PlanDraft(.log(try measure("a")), today: today)
    draft.texts[.note] = "x"
    draft.texts[field] = text
    let checked = draft.checked(today: today)
    #expect(checked.change == nil && checked.faults.keys.map { $0 } == [field])
  }

  /// What is begun without a day is begun today; what is not started has no such day.
  @Test func aState() throws {
    let entry = try measure("b")
    var draft = PlanDraft(.record(entry), today: today)
    #expect(draft.choices(of: .state) == ["not_recorded", "not_started", "in_progress", "done"])
    #expect(draft.texts[.state] == "not_recorded")
    draft.texts[.state] = "in_progress"
    draft.texts[.evidence] = "Báo cáo 5"
    var record = Plan.Record()
    record.state = .inProgress
    record.begun = today
    record.evidence = [LocalizedText(same: "Báo cáo 5")]
    #expect(
      draft.checked(today: today).change
        == PlanChange(plan: "small", .record(measure: "b", from: Plan.Record(), to: record)))
    draft.texts[.state] = "not_started"
    draft.texts[.begun] = "1/2/2024"
    #expect(draft.checked(today: today).faults.keys.map { $0 } == [.begun])
    draft.texts[.begun] = ""
    guard case .record(_, _, let kept, _)? = draft.checked(today: today).change?.what else {
      Issue.record("the change is made")
      return
    }
    #expect(kept.state == .notStarted && kept.begun == nil)
  }

  /// Less than was done, or a measure opened again, asks why; the field is there where that can be.
  @Test func reopeningAsksWhy() throws {
    #expect(!PlanDraft(.record(try measure("b")), today: today).fields.contains(.reason))
    let entry = try measure("a")
    var draft = PlanDraft(.record(entry), today: today)
    #expect(draft.fields.last == .reason)
    draft.texts[.done] = "0"
    #expect(draft.checked(today: today).faults.keys.map { $0 } == [.reason])
    draft.texts[.reason] = " đếm nhầm "
    guard case .record(_, _, let record, let reason)? = draft.checked(today: today).change?.what else {
      Issue.record("the change is made")
      return
    }
    #expect(record.done == 0 && reason == "đếm nhầm")
    var done = entry.measure
    (done.record.state, done.record.done) = (.done, 3)
    draft = PlanDraft(.record(PlanMeasure(plan: entry.plan, measure: done)), today: today)
    #expect(draft.checked(today: today).change != nil)
    draft.texts[.state] = "in_progress"
    #expect(draft.checked(today: today).faults.keys.map { $0 } == [.reason])
  }

  /// One of three is done: four are too many, and all is not done with two.
  @Test(arguments: [("4", "in_progress"), ("2", "done"), ("zwei", "done")])
  func countsThatDoNotFit(done: String, state: String) throws {
    var draft = PlanDraft(.record(try measure("a")), today: today)
    #expect(draft.texts[.done] == "1" && draft.checked(today: today).change != nil)
    draft.texts[.done] = done
    draft.texts[.state] = state
    #expect(draft.checked(today: today).faults.keys.map { $0 } == [.done])
    draft.texts[.done] = "3"
    #expect(draft.checked(today: today).change != nil)
  }

  @Test func aReportIsSentOrNot() throws {
    let plan = try #require(PlanSamples.load().plans["small"])
    let report = try #require(plan.report("r"))
    var draft = PlanDraft(.sent(PlanReport(plan: plan, report: report)), today: today)
    #expect(
      draft.checked(today: today).change
        == PlanChange(plan: "small", .sent(report: "r", from: nil, to: today)))
    draft.texts[.sent] = ""
    #expect(
      draft.checked(today: today).change == PlanChange(plan: "small", .sent(report: "r", from: nil, to: nil)))
    draft.texts[.sent] = "2/7/2024"
    #expect(draft.checked(today: today).change == nil)
  }
}
