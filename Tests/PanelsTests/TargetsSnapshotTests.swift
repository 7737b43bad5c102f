@testable import BoardSupport
@testable import Dashboard
import Scores
import TestSupport
import TextUI
import Testing
import Words

/// Panel 3 as literal text, at the sizes people have, in both languages and in ascii.
@Suite struct TargetsSnapshotTests {
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
      board.text, named: "targets-\(name)-\(columns)x\(rows)-\(language.rawValue)\(level)", location: location
    )
  }

  @Test(arguments: Looks.usual)
  func list(size: (columns: Int, rows: Int), language: Language) {
    expect("list", size.columns, size.rows, language, keys: "3")
  }

  @Test(arguments: Looks.usual)
  func climb(size: (columns: Int, rows: Int), language: Language) {
    expect("climb", size.columns, size.rows, language, keys: "3<Enter>")
  }

  @Test(arguments: Looks.sizes)
  func inAscii(columns: Int, rows: Int) {
    expect("list", columns, rows, .vietnamese, .ascii, keys: "3")
  }

  /// Parts, above average, group, no figures, a completion.
  @Test(arguments: [(1, "parts"), (2, "average"), (3, "group"), (4, "no-index"), (7, "completion")])
  func others(place: Int, name: String) {
    let down = String(repeating: "j", count: place)
    expect(name, 80, 24, keys: "3\(down)<Enter>")
    expect(name, 120, 40, .english, keys: "3\(down)<Enter>")
  }

  @Test func scrolled() {
    expect("scrolled", 80, 24, keys: "3<Enter><PgDn><PgDn>")
    expect("scrolled", 40, 10, keys: "3<Enter><PgDn>")
  }

  @Test func asIf34AndInAnEarlierYear() {
    expect("34", 80, 24, keys: "3<Enter>") { $0.basis = .merged }
    expect("2022", 80, 24, keys: "3[[")
  }

  /// A list that is longer than the screen scrolls: its heading and the selected target stay.
  @Test func manyTargets() {
    let many = TargetBook(
      (1...40).map {
        Target(
          id: "t\($0)", kind: .climb(places: 1), index: "papi", province: ProvinceID(set: "63", code: "01"),
          baseYear: 2012, goalYear: 2012 + $0)
      })
    for (columns, rows) in Looks.sizes {
      let board = Board { ($0.columns, $0.rows, $0.targets) = (columns, rows, many) }.pressing(
        "3" + String(repeating: "j", count: 30))
      let lines = board.lines
      #expect(lines.contains { $0.contains("Đánh giá") && $0.contains("Mục tiêu") }, "\(board.text)")
      #expect(lines.contains { $0.hasSuffix("█") } && lines.contains { $0.hasPrefix("›") }, "\(board.text)")
      guard rows >= 24 else { continue }
      #expect(lines.contains { $0.hasPrefix("─ PAPI · Tăng ít nhất 1 bậc/năm đến ") }, "\(board.text)")
      #expect(
        !lines.contains { $0.contains("Còn thiếu") && $0.hasSuffix("Còn thiếu") && $0.count == columns })
    }
  }

  /// Of a late target whose survey year is over is said what is waited for: what is missing is not known.
  @Test func whatIsWaitedFor() {
    let narrow = Board { $0.today = CalendarDay("2026-11-30") }.pressing("3")
    #expect(narrow.lines.contains { $0.hasPrefix("›chậm !") && $0.contains("chờ 2025") }, "\(narrow.text)")
    let wide = Board { ($0.today, $0.columns, $0.rows) = (CalendarDay("2026-11-30"), 120, 40) }.pressing("3")
    #expect(wide.lines.contains { $0.hasPrefix("›chậm !") && $0.contains("chờ 2025") }, "\(wide.text)")
  }

  @Test(arguments: Language.allCases)
  func withoutATarget(language: Language) {
    expect("none", 80, 24, language, keys: "3") { $0.province = ProvinceID(set: "63", code: "14") }
  }

  /// A year of the 34 behind those of the 63: the goal year, judged against the scaled path.
  @Test func theGoalYearAmong34() {
    expect("2025", 120, 40, keys: "3<Enter>") { ($0.book, $0.year) = (Books.with2025, 2025) }
  }

  @Test func aBrokenTargetIsTold() {
    let all = Books.publishedTargets
    let words = LocalizedText(vi: "phải là hai chữ số (như \"01\")", en: "must be two digits (as \"01\")")
    let faults = [2, 3].map {
      Finding(file: "targets.json", line: 40 + $0, key: "targets[\($0)].province", words)
    }
    expect("broken", 80, 24, keys: "3") {
      $0.targets = TargetBook(
        Array(all.targets.prefix(2)), entryFaults: faults, indexNames: all.indexNames)
    }
  }

  /// A score with its path, and the leading.
  @Test func otherKindsHaveTheirCharts() {
    let own = { (id: String, kind: Target.Kind) in
      Target(
        id: id, kind: kind, index: "papi", province: ProvinceID(set: "63", code: "01"), baseYear: 2021,
        goalYear: 2026)
    }
    let book = TargetBook([own("a", .score(45)), own("b", .leading(rank: 20))])
    expect("score", 120, 40, keys: "3<Enter>") { $0.targets = book }
    expect("leading", 120, 40, keys: "3j<Enter>") { $0.targets = book }
  }

  @Test(arguments: Looks.usual)
  func form(size: (columns: Int, rows: Int), language: Language) {
    expect("form", size.columns, size.rows, language, keys: "3a<Down><Down>2026<Down>2024")
  }

  @Test func formOfAChangedTargetAndOfAnEnd() {
    expect("form-change", 80, 24, keys: "3e")
    expect("form-change", 80, 24, .vietnamese, .ascii, keys: "3e<Down><Down><Down><Down>x")
    expect("end", 80, 24, keys: "3dđổi kế hoạch")
  }

  /// The path in the Trends.
  @Test func thePathInTheTrends() {
    expect("trends", 80, 24, keys: "2")
    expect("trends", 120, 40, keys: "2")
  }
}
