@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import TestSupport
import Testing
import Words

@testable import Dashboard

/// The board line by line: every panel's facts, and the ways between the pages.
@Suite struct LinearBoardTests {
  private func board(
    _ language: Language = .vietnamese, province: String = "01", set: String = "63", year: Int = 2024,
    basis: Basis = .published, glyphs: GlyphLevel = .blocks
  ) throws -> LinearBoard {
    let view = LinearView(
      books: ["papi": Books.published], book: Books.published, targets: Books.publishedTargets,
      plans: Books.publishedPlans,
      province: ProvinceID(set: set, code: province), year: year, basis: basis,
      today: CalendarDay("2025-11-01"), language: language)
    return LinearBoard(try #require(view), glyphs: glyphs)
  }

  /// What is written after the last of some lines.
  private func after(_ lines: [String], _ language: Language = .vietnamese, year: Int = 2024) throws -> String
  {
    var board = try board(language, year: year)
    return lines.reduce(board.greeting) { _, line in board.take(line) }
  }

  private func expect(
    _ lines: [String], _ language: Language = .vietnamese, year: Int = 2024, shows parts: [String],
    location: SourceLocation = #_sourceLocation
  ) throws {
    let text = try after(lines, language, year: year)
    for part in parts { #expect(text.contains(part), "\(part)\n\(text)", sourceLocation: location) }
  }

  @Test func theFirstPageTellsWhereTheProvinceStandsAndNamesThePanels() throws {
    try expect(
      [],
      shows: [
        "Gõ số rồi Enter", "PAPI 2024 · Hà Nội\n", "hạng 29/61, giảm 14 bậc so với 2023", "1. Tổng quan\n",
        "5. Giả định\n", "0. Thoát\nChọn số: ",
      ])
  }

  /// The page of a dimension tells what its screen shows.
  @Test func aDimensionWithItsNeighboursAndNeeds() throws {
    try expect(
      ["1", "7"],
      shows: [
        "Hạng 60: Đà Nẵng, 3,09 điểm, hơn 0,2183.\nHạng 61: Hà Nội, 2,87 điểm.\n",
        "Tăng nhiều nhất từ 2023 đến 2024: Tây Ninh tăng 0,73,",
        "Để đạt trung vị cả nước: cần 3,6780, thêm 0,8054; hạng chung 17, tăng 12 bậc; chưa ai tăng vậy 0/180.",
        "giống nhất ở 4 (+0,61)",
      ])
    try expect(
      ["1", "7"], .english, shows: ["To reach the national median: 3.6780, 0.8054 more; overall rank 17"])
  }

  @Test func comparedWithTheCitiesAndWithOneNamed() throws {
    try expect(
      ["1", "9"],
      shows: [
        "So sánh: TP trực thuộc trung ương", "Cả 4 tỉnh hơn Hà Nội ở 7; không tỉnh nào hơn ở 1, 2, 8.",
        "Đà Nẵng hạng 35/61; hơn Hà Nội ở 3, 5, 6, 7", "1. Đà Nẵng\n", "5. Tỉnh khác\n",
      ])
    try expect(
      ["1", "9", "1"],
      shows: ["Tổng: 43,77, Đà Nẵng kém 0,56\n", "7 Quản trị môi trường: 2,87, Đà Nẵng hơn 0,22"])
    try expect(["1", "9", "5", "quang ninh"], shows: ["1. Quảng Ninh\n"])
    try expect(["1", "9", "1"], .english, shows: ["7 Environment: 2.87, Da Nang better by 0.22"])
  }

  @Test func whoRoseMost() throws {
    try expect(
      ["8"],
      shows: [
        "Ai tăng nhiều nhất · Tổng · 2023 → 2024\n48/59: Hà Nội, 43,7747 điểm, giảm 0,1856, hạng 29/61, giảm 14 bậc",
        "\n1/59: Tây Ninh, ", "\n59/59: Bạc Liêu, ", "1. Cả danh sách\n2. So với 2022\n",
      ])
    try expect(["8", "1"], shows: ["\nQuảng Ninh: Năm 2023, bảng không có số liệu"])
    try expect(["8", "5"], shows: ["2019 → 2024\nKhông so được: cách đo đổi từ 2021"])
    try expect(["8", "14"], .english, shows: ["Who rose most · 1 "])
  }

  @Test func everyPanelOfTheBoardIsThereByTheSameNumberAndName() throws {
    #expect(BoardPanel.all.map(\.number) == Array(1...BoardPanel.all.count))
    try expect([], shows: BoardPanel.all.map { "\n\($0.number). \($0.name.vietnamese)\n" })
  }

  @Test func overview() throws {
    try expect(
      ["1"],
      shows: [
        "43,7747 điểm, giảm 0,19 (không đáng kể)\n", "Hạng 29/61, giảm 14 bậc\n",
        "Nhóm 2 (Trung bình cao, công bố)\n", "do mình 1–5, các tỉnh khác vượt 9–13.\n",
        "Điểm giảm 0,19 (không đáng kể), trung vị cả nước tăng 1,15",
        "7. Quản trị môi trường: 2,87 điểm, không đổi; hạng 61/61, không đổi; nhóm 4 (Thấp, tính)\n",
        "3. Trách nhiệm giải trình: 4,36 điểm, tăng 0,09 (không đáng kể); hạng 20/61, tăng 10 bậc; nhóm 2 (Trung bình cao, tính)\n",
        "Mục tiêu, chậm so với lộ trình: Tăng ít nhất 5 bậc/năm đến 2025. 2024: hạng 29, lộ trình 28",
        "7 Quản trị môi trường lên trung vị 3,68 (+0,81) thành hạng 17; chưa tỉnh nào tăng được như vậy trong một năm (0/180, 2021–2024)\n",
        "Nguồn: PAPI 2024",
      ])
    try expect(
      ["1", "7"],
      shows: [
        "2,8726 điểm, không đổi\n", "Điểm không đổi, trung vị cả nước tăng 0,25.\n", "Trung vị: 3,6780\n",
        "Cao nhất: 4,4122\n", "Thang điểm: 1–10\n",
        "1. 7.1 ",
      ])
  }

  @Test func overviewOfAProvinceWithoutATotal() throws {
    var board = try board(province: "22", year: 2021)
    _ = board.take("1")
    let text = board.take("")
    #expect(text.contains("bảng không có số liệu"), "\(text)")
    #expect(!text.contains("0,00 điểm"))
  }

  @Test func trends() throws {
    try expect(
      ["2"],
      shows: [
        "Từ hạng 59/63 (2019) lên 9/60 (2021), nay 29/61 (2024); từ 2021 đo theo cách khác.\n",
        "2021: hạng 9/60, 44,45 điểm, nhóm 1 (Cao, công bố)\n",
        "Không so được với năm trước: 2018: từ sáu lên tám chỉ số",
      ])
    try expect(
      ["2", "7"],
      shows: ["Xu hướng · 7 Quản trị môi trường · Hà Nội\n", "Không so được với năm trước: 2019: "])
    try expect(
      ["2", "9", "quang ninh"],
      shows: [
        "2024: hạng 29/61, 43,77 điểm, nhóm 2 (Trung bình cao, công bố); Quảng Ninh hạng 1/61\n",
        "2023: hạng 15/61, 43,96 điểm, nhóm 1 (Cao, công bố); Quảng Ninh không có tổng\n",
        "\nQuảng Ninh không có tổng năm", "Năm 2024: dưới Quảng Ninh",
      ])
  }

  @Test func targets() throws {
    try expect(["3"], shows: ["1. Tăng ít nhất 5 bậc/năm đến 2025: chậm so với lộ trình\n"])
    try expect(
      ["3", "1"],
      shows: [
        "2021: lộ trình 43; thực tế 9/60; tốt hơn 34; vượt mục tiêu\n",
        "2024: lộ trình 28; thực tế 29/61; kém 1; chậm so với lộ trình\n", "số 380/KH-SVHTT",
      ])
    try expect(
      ["3", "1"], .english,
      shows: [
        "2021: path 43; actual 9/60; 34 better; exceeded\n",
        "2024: path 28; actual 29/61; 1 worse; behind the path\n",
      ])
  }

  /// What is not looked at is not missing; a goal exceeded before its year names the year.
  @Test func targetsOfAnEarlierYear() throws {
    try expect(["3"], shows: ["Nhóm 3 trở lên năm 2025: vượt mục tiêu, tính đến 2024\n"])
    try expect(["1"], shows: ["Mục tiêu, vượt mục tiêu, tính đến 2024: Nhóm 3 trở lên năm 2025."])
  }

  @Test func ranking() throws {
    try expect(
      ["4"],
      shows: [
        "Hạng 29/61: Hà Nội (tỉnh đang xem), 43,7747 điểm, nhóm 2 (Trung bình cao), giảm 14 bậc\n",
        "Hạng 28/61: Quảng Bình, 43,8048 điểm", "kém Quảng Bình 0,0301, hơn Hà Giang 0,0458",
      ])
    let whole = try after(["4", "1"])
    #expect(whole.split(separator: "\n").count { $0.hasPrefix("Hạng ") } == 61)
    #expect(whole.contains("Không xếp hạng: Vĩnh Phúc, bảng không có số liệu\n"))
    try expect(
      ["4", "2"], .english, shows: ["Red River Delta: 3 in group 1; 4 in group 2; 3 in group 3; 1 not ranked"]
    )
    try expect(
      ["4", "3", "son la"], .english, shows: ["Rank 25/61: Son La, 43.8876 points", "1. Look at Son La\n"])
    // 9: dimension 6 … the list leaves out the one in view.
    try expect(["4", "10"], .english, shows: ["Ranking · 7 Environment · 2024\n", "Rank 61/61: Hanoi"])
  }

  @Test func whatIf() throws {
    try expect(
      ["5"], .english,
      shows: [
        "WHAT-IF — not published figures\n", "The others held still as in 2024\n",
        "7 Environment: to the median 3.68 gives rank 17, never managed in a year (0/180, 2021–2024); to next group 3.43 gives rank 21, ",
      ])
    try expect(
      ["5", "7", "1", "3,68"],
      shows: [
        "Tổng: 44,5821 điểm, tăng 0,8074\n", "Hạng: 17/61, tăng 12 bậc\n", "\nNhóm 2 (Trung bình cao)\n",
        "Vượt qua 12 tỉnh: ", "7. Quản trị môi trường: nay 2,87, giả định 3,68\n",
      ])
    try expect(["5", "7", "3"], .english, shows: ["Rank: 10/61, up 19 places\n"])
    try expect(["5", "7", "1", "11"], .english, shows: ["beyond the scale of 1–10"])
    try expect(["5", "7", "4", "1.2"], .english, shows: ["With 7.1 ", "9. The smallest rise"])
    try expect(
      ["5", "9", "15"], .english,
      shows: [
        "Rank 15 needs 0.9632 more points",
        "7 Environment: now 2.87, needed 3.84, a province has had as much, never managed in a year (0/180, 2021–2024)\n",
      ])
    try expect(["5", "10", "1"], .english, shows: ["Group 1 (rank 15) needs 0.9632 more points"])
    try expect(["5", "9", "62"], .english, shows: ["The rank to reach (1–61)\n"])
  }

  @Test func afterASuppositionOneStepLeadsBackToTheStart() throws {
    try expect(["5", "7", "3", "0"], .english, shows: ["1. Overview\n", "0. Leave\n"])
    // Nothing supposed any more.
    try expect(
      ["5", "7", "3", "11"], .english, shows: ["First by places × how often managed: 4 Control of corruption"]
    )
  }

  @Test func figuresComeInByImportOnly() throws {
    try expect(
      ["7"],
      shows: ["papiboard import FILE --index papi --year 2025 --source TEXT", "--dry-run", "Vĩnh Phúc"])
  }

  @Test func anotherYearProvinceAndBasis() throws {
    try expect(["9", "2"], shows: ["PAPI 2023 · Hà Nội\n", "hạng 15/61", "0. Thoát\n"])
    try expect(["10", "14"], shows: ["PAPI 2024 · Sơn La\n"])
    try expect(["10", "bac giag"], shows: ["Bắc Giang", "Chọn số: "])
    try expect(["11"], shows: ["PAPI 2024 · Hà Nội · quy về 34 tỉnh\n", "hạng 18/34"])
    try expect(["11", "11"], shows: ["PAPI 2024 · Hà Nội\n", "hạng 29/61"])
  }

  /// The marks of states are for the eye; who hears the page read has the words beside them.
  @Test(arguments: Language.allCases)
  func plansAreReadWithoutMarks(language: Language) throws {
    for lines in [["6"], ["6", "1"], ["6", "1", "1"], ["6", "3"]] {
      let text = try after(lines, language)
      #expect(!text.contains { "○►●▲▼".contains($0) }, "\(text)")
    }
  }

  @Test func linesThatAreNoChoiceSayWhatWouldBe() throws {
    try expect(
      ["66"], shows: ["Không có mục “66”. Các số: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0; q: thoát.\nChọn số: "]
    )
    try expect(["x\u{1B}[31m"], shows: ["“x^[[31m”"])
    try expect(["4", " 0 "], shows: ["1. Tổng quan\n"])
    try expect(["4", ""], shows: ["Hạng 29/61: Hà Nội"])
    // An empty answer asks for nothing.
    try expect(["4", "3", ""], shows: ["Hạng 29/61: Hà Nội"])
  }

  @Test(arguments: ["q", "Q", "0"]) func itIsLeft(line: String) throws {
    var board = try board()
    #expect(board.isOpen)
    let text = board.take(line)
    #expect(text.isEmpty && !board.isOpen)
  }

  /// Walks at random: whatever is chosen, lines of plain text come and end with a question.
  @Test(arguments: [Language.vietnamese, .english], [GlyphLevel.blocks, .ascii])
  func anyWayThrough(language: Language, glyphs: GlyphLevel) throws {
    var random = FixedRandom(language == .english ? 7 : 11)
    for (code, year) in [("01", 2024), ("22", 2021), ("14", 2011)] {
      var board = try board(language, province: code, year: year, glyphs: glyphs)
      var text = board.greeting
      for _ in 0..<120 where board.isOpen {
        let numbers = text.split(separator: "\n").compactMap {
          $0.split(separator: ".").first.flatMap { Int($0) }
        }
        let other = ["son la", "7,5", "", "-1", "15"].randomElement(using: &random) ?? ""
        let line = numbers.filter { $0 > 0 }.randomElement(using: &random).map(String.init) ?? other
        text = board.take(Int.random(in: 0..<6, using: &random) == 0 ? other : line)
        #expect(text.hasSuffix(": "), "\(line)\n\(text)")
        let isPlain = text.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.properties.generalCategory != .control
        }
        #expect(isPlain)
        let marks: Set<Character> = ["▲", "▼", "■", "▪", "▫", "□", "●", "►", "¦", "│", "─", "█"]
        #expect(!text.contains(where: marks.contains), "\(text)")
        let isASCII = text.allSatisfy { $0.isASCII }
        #expect(isASCII || glyphs != .ascii)
      }
    }
  }

  /// Panel 6: what fell and has no measure, the plans, one of them, one of its measures.
  @Test func plansAreToldDownToOneMeasure() throws {
    try expect(["6"], shows: ["chỉ số nội dung giảm hạng: 1", "chưa ghi nhận gì"])
    let plan = try #require(Books.publishedPlans.plans.first { $0.province.code == "01" })
    let measure = try #require(plan.measures.first)
    try expect(["6"], .english, shows: [plan.shortTitle.english])
    try expect(["6", "1"], shows: [plan.title.vietnamese, measure.text.vietnamese, measure.paragraph])
    try expect(["6", "1", "1"], shows: [measure.text.vietnamese, "Trạng thái", "Hạn"])
  }
}
