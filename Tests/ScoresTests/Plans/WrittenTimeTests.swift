import Testing

@testable import Scores

/// When something is due, as plans and their annexes say it.
@Suite struct WrittenTimeTests {
  @Test(
    arguments: [
      ("31/12/2026", "2026-12-31"), ("31-12-2026", "2026-12-31"), ("2026-12-31", "2026-12-31"),
      ("5.3.2026", "2026-03-05"), ("tháng 6/2026", "2026-06-30"), ("Tháng 2 năm 2028", "2028-02-29"),
      ("T6/2026", "2026-06-30"), ("6/2026", "2026-06-30"), ("quý II/2026", "2026-06-30"),
      ("Quý 4 năm 2026", "2026-12-31"), ("Q2/2026", "2026-06-30"), ("Quý I-II/2026", "2026-06-30"),
      ("Quý I, II/2026", "2026-06-30"), ("tháng 3-4/2026", "2026-04-30"),
      ("ngày 30 tháng 6 năm 2026", "2026-06-30"), ("trước ngày 10/12/2026", "2026-12-09"),
      ("Trước 01/01/2027", "2026-12-31"), ("đến hết ngày 15/12/2026", "2026-12-15"),
      ("cuối năm 2026", "2026-12-31"), ("6 tháng đầu năm 2026", "2026-06-30"),
      ("Từ tháng 1/2026 đến tháng 9/2026", "2026-09-30"), ("01/01/2026 - 30/11/2026", "2026-11-30"),
      ("June 2026", "2026-06-30"), ("30 Jun 2026", "2026-06-30"), ("46387", "2026-12-31"),
    ])
  func days(text: String, day: String) throws {
    let time = try WrittenTime(text, year: nil)
    #expect(time.due?.text == day && time.rhythm == nil)
  }

  /// Only a plan for one year says which year is meant.
  @Test(
    arguments: [
      ("tháng 6", "2026-06-30"), ("quý IV", "2026-12-31"), ("30/6", "2026-06-30"),
      ("9 tháng đầu năm", "2026-09-30"),
    ])
  func daysOfThePlansYear(text: String, day: String) throws {
    #expect(try WrittenTime(text, year: 2026).due?.text == day)
    #expect(throws: WrittenTime.Fault.unclear) { try WrittenTime(text, year: nil) }
  }

  @Test(arguments: [
    "thường xuyên", "Hằng quý", "hàng năm", "02 lần/năm", "Cả năm", "regularly", "định kỳ 6 tháng",
  ])
  func rhythms(text: String) throws {
    let time = try WrittenTime(text, year: 2026)
    #expect(time.due == nil && time.rhythm == text)
  }

  @Test func aRhythmMayHaveAnEnd() throws {
    let one = try WrittenTime("Thường xuyên, hoàn thành trước 15/12/2026", year: nil)
    #expect(one.due?.text == "2026-12-14" && one.rhythm == "Thường xuyên")
    let other = try WrittenTime("Thường xuyên đến 31/12/2026", year: nil)
    #expect(other.due?.text == "2026-12-31" && other.rhythm == "Thường xuyên đến 31/12/2026")
    // A month is not "hằng năm".
    #expect(try WrittenTime("tháng 5 năm 2026", year: nil).rhythm == nil)
  }

  @Test(
    arguments: [
      ("31/6/2026", WrittenTime.Fault.noSuchDay), ("29/2/2026", .noSuchDay), ("tháng 13/2026", .noSuchDay),
      ("quý V/2026", .noSuchDay), ("sắp tới", .unclear), ("30/6/26", .unclear), ("12", .unclear),
      ("tháng 6/2026; tháng 12/2026", .twoDays), ("trước quý II/2026", .unclear),
    ])
  func faults(text: String, fault: WrittenTime.Fault) {
    #expect(throws: fault) { try WrittenTime(text, year: nil) }
  }

  @Test(arguments: ["", " ", "-", "–"])
  func nothing(text: String) throws {
    let time = try WrittenTime(text, year: 2026)
    #expect(time.due == nil && time.rhythm == nil)
  }

  @Test func daysAreMovedByYears() {
    #expect(CalendarDay("2024-02-29")?.moved(byYears: 1)?.text == "2025-02-28")
    #expect(CalendarDay("2021-06-10")?.moved(byYears: 5)?.text == "2026-06-10")
    #expect(CalendarDay(stored: 36_526)?.text == "2000-01-01")
    #expect(CalendarDay(stored: 45_351)?.text == "2024-02-29")
  }
}
