@testable import BoardSupport
@testable import Dashboard
import Scores
import TestSupport
import TextUI
import Testing
import Words

/// Panel 6 as literal text, at the sizes people have, in both languages and in ascii.
@Suite struct PlansSnapshotTests {
  /// Some measures of 380/KH-SVHTT under way, with a log; one overdue, one done.
  private static let underWay = Books.plans { measure in
    guard measure.dimension != nil else { return }
    let day = { (text: String) in
      guard let day = CalendarDay(text) else { preconditionFailure("\(text) is a day") }
      return day
    }
    switch measure.id {
    case "1-a":
      measure.record.state = .inProgress
      measure.record.begun = day("2022-03-01")
      measure.record.evidence = [LocalizedText(same: "Báo cáo số 12/BC-SVHTT")]
      measure.log = [
        Plan.LogEntry(
          date: day("2022-03-01"), channel: nil, count: 3,
          unit: LocalizedText(vi: "buổi", en: "meetings")),
        Plan.LogEntry(
          date: day("2024-05-20"), channel: nil, count: 2,
          unit: LocalizedText(vi: "buổi", en: "meetings"),
          note: LocalizedText(vi: "ở hai quận", en: "two districts")),
      ]
    case "1-b":
      measure.record.state = .inProgress
      measure.record.begun = day("2023-01-10")
      measure.due = day("2025-06-30")
    case "8-a":
      measure.record.state = .done
      measure.record.begun = day("2022-01-10")
      (measure.record.done, measure.record.total) = (12, 12)
    default: break
    }
  }

  private func expect(
    _ name: String, _ columns: Int, _ rows: Int, _ language: Language = .vietnamese,
    _ glyphs: GlyphLevel = .blocks, keys: String, location: SourceLocation = #_sourceLocation,
    _ change: (inout Board.Start) -> Void = { _ in }
  ) {
    let board = Board {
      ($0.columns, $0.rows, $0.language, $0.glyphs) = (columns, rows, language, glyphs)
      change(&$0)
    }.pressing(keys)
    let level = glyphs == .blocks ? "" : "-\(glyphs)"
    expectSnapshot(
      board.text, named: "plans-\(name)-\(columns)x\(rows)-\(language.rawValue)\(level)", location: location)
  }

  @Test(arguments: Looks.usual)
  func list(size: (columns: Int, rows: Int), language: Language) {
    expect("list", size.columns, size.rows, language, keys: "6")
  }

  @Test(arguments: Looks.usual)
  func underWay(size: (columns: Int, rows: Int), language: Language) {
    expect("under-way", size.columns, size.rows, language, keys: "6") { $0.plans = Self.underWay }
    expect("measure", size.columns, size.rows, language, keys: "6<Enter>") { $0.plans = Self.underWay }
  }

  @Test(arguments: Looks.sizes)
  func inAscii(columns: Int, rows: Int) {
    expect("under-way", columns, rows, .vietnamese, .ascii, keys: "6") { $0.plans = Self.underWay }
  }

  @Test func wide() {
    expect("under-way", 200, 60, keys: "6") { $0.plans = Self.underWay }
  }

  @Test(arguments: [("s", "unit"), ("ss", "date")])
  func layouts(keys: String, name: String) {
    expect(name, 80, 24, keys: "6" + keys)
    expect(name, 120, 40, .english, keys: "6" + keys) { $0.province = ProvinceID(set: "63", code: "14") }
  }

  @Test func reports() {
    let sonLa = { (start: inout Board.Start) in start.province = ProvinceID(set: "63", code: "14") }
    expect("report", 80, 24, keys: "6ssg<Enter>", sonLa)
    let running = { (start: inout Board.Start) in
      sonLa(&start)
      start.plans = Books.runningPlans
    }
    expect("overdue", 80, 24, .english, keys: "6sso", running)
    expect("over", 80, 24, .english, keys: "6", sonLa)
  }

  @Test(arguments: Language.allCases)
  func filters(language: Language) { expect("filters", 80, 24, language, keys: "6f") }

  @Test(arguments: Looks.usual)
  func forms(size: (columns: Int, rows: Int), language: Language) {
    expect("log-form", size.columns, size.rows, language, keys: "6a<Down><Right><Down>-3")
    expect("state-form", size.columns, size.rows, language, keys: "6e<Right>")
  }

  @Test(arguments: Language.allCases)
  func without(language: Language) {
    expect("none", 80, 24, language, keys: "6") { $0.province = ProvinceID(set: "63", code: "22") }
    expect("broken", 80, 24, language, keys: "6") {
      $0.plans = Books.plans("son-la-2021", changing: "2021-06-10", to: "2021-06-31")
    }
  }
}
