@testable import BoardSupport
import Testing
import Words

@testable import Dashboard
@testable import Pages
@testable import Scores

/// What is said of a change: its cause, the nation, how usual it is; and what is said instead.
@Suite struct WhySentenceTests {
  private static let book = Books.published

  private func line(_ item: String, _ code: String = "01", _ year: Int = 2024) throws -> ItemLine {
    try #require(Self.book.line(ItemID(item), of: ProvinceID(set: "63", code: code), year: year))
  }

  @Test func theTotalOfHanoi() throws {
    let told = Sentences.why(try line("total"), Self.book.definition)
    #expect(
      told.map(\.vietnamese) == [
        "Tổng giảm 14 bậc: do mình 1–5, các tỉnh khác vượt 9–13.",
        "Điểm giảm 0,19≈, trung vị cả nước tăng 1,15; 24 % số tỉnh đổi 14 bậc trở lên.",
      ])
    #expect(
      told.map(\.english) == [
        "Total down 14: 1–5 by itself, others rising 9–13.",
        "Score down 0.19≈, national median up 1.15; 24 % of the provinces moved 14 or more.",
      ])
  }

  /// Own and others in every direction.
  @Test(arguments: [
    ("4", "Chỉ số 4 giảm 15 bậc: do mình 1–3, các tỉnh khác vượt 12–14."),
    ("6", "Chỉ số 6 giảm 14 bậc: do mình 12–14, các tỉnh khác vượt 0–2."),
    ("3", "Chỉ số 3 tăng 10 bậc: do mình 13–16, các tỉnh khác vượt 3–6."),
    ("1", "Chỉ số 1 giảm 5 bậc: không do mình, các tỉnh khác vượt 5."),
    ("8", "Chỉ số 8 giảm 1 bậc: mình tăng 0–1, các tỉnh khác vượt 1–2."),
    ("2", "Chỉ số 2 tăng 1 bậc: do mình 0–2, các tỉnh khác từ tụt 1 đến vượt 1."),
    ("7", "Điểm không đổi, trung vị cả nước tăng 0,25."),
  ])
  func ofTheDimensions(item: String, sentence: String) throws {
    #expect(Sentences.why(try line(item), Self.book.definition).first?.vietnamese == sentence)
  }

  @Test func whatWasLost() throws {
    let report = try #require(Self.book.provinceYear(ProvinceID(set: "63", code: "01"), year: 2024))
    #expect(
      Sentences.lost(report)
        == LocalizedText(
          vi: "Kém đi so với cả nước nhiều nhất: 4 (−0,29), 6 (−0,26), 7 (−0,24).",
          en: "Lost against the median, the most: 4 (−0.29), 6 (−0.26), 7 (−0.24)."))
    let first = try #require(Self.book.provinceYear(ProvinceID(set: "63", code: "01"), year: 2011))
    #expect(Sentences.lost(first) == nil)
  }

  /// Across a break only the rank is told, and why.
  @Test func nothingIsClaimedAcrossABreak() throws {
    #expect(Sentences.why(try line("total", "01", 2021), Self.book.definition).isEmpty)
    let report = try #require(
      Books.with2025.provinceYear(ProvinceID(set: "63", code: "01"), year: 2025))
    #expect(
      Sentences.standing(report).vietnamese
        == "Năm 2025 Hà Nội hạng 18/34. Năm 2024 xếp trong 63 tỉnh: hạng và điểm không so được.")
    // As if merged it compares: 2025 is made of the figures of 2024, so no rank moved.
    let derived = try #require(report.derived)
    #expect(derived.set == "34" && derived.earlierSet == "63" && derived.dimensions.count == 8)
    #expect(
      Sentences.asMerged(report)?.vietnamese
        == "Quy đổi theo 34 tỉnh: hạng 18 năm 2024, hạng 18 năm 2025.")
    #expect(Sentences.overview(report).contains { $0.vietnamese.hasPrefix("Quy đổi theo 34 tỉnh") })
    let before = try #require(
      Books.with2025.provinceYear(ProvinceID(set: "63", code: "01"), year: 2024))
    #expect(before.derived == nil && Sentences.asMerged(before) == nil)
    let merged = try #require(
      Books.with2025.provinceYear(ProvinceID(set: "34", code: "01"), year: 2025, basis: .merged))
    #expect(merged.derived == nil)
  }

  /// On the line that an Overview of 80 columns has for it, whole, of every province and year.
  @Test(arguments: Language.allCases)
  func itFitsALine(language: Language) throws {
    for province in try #require(Self.book.registry.provinceSet("63")).provinces {
      for year in [2020, 2022, 2023, 2024] {
        let report = try #require(Self.book.provinceYear(province.id, year: year))
        guard let movement = report.total.movement, Sentences.cause(movement, Self.book.definition) != nil
        else { continue }
        let text = Sentences.standing(report, columns: 78, language)[language]
        #expect(text.count <= 78 && text.hasSuffix("."), "\(text)")
        #expect(text.contains(language == .vietnamese ? "mình" : "by itself"), "\(text)")
      }
    }
  }

  /// Whose the groups are, in the source line of the screen and of the page.
  @Test(arguments: [
    (2024, Basis.published, "nhóm tổng công bố, nhóm chỉ số tính"), (2018, .published, "nhóm tính"),
    (2022, .published, "nhóm tổng công bố, nhóm chỉ số 6 công bố, còn lại tính"),
    (2024, .merged, "nhóm tính"),
  ])
  func theSourceLine(year: Int, basis: Basis, end: String) throws {
    let report = try #require(
      Self.book.provinceYear(ProvinceID(set: "63", code: "01"), year: year, basis: basis))
    #expect(Phrases.sourceLine(report).vietnamese.hasSuffix(" · " + end))
    for language in Language.allCases { #expect(Phrases.shortSourceLine(report)[language].count <= 78) }
    if year == 2024, basis == .published {
      #expect(Phrases.shortSourceLine(report).vietnamese.hasSuffix(" · hạng tính, chỉ nhóm tổng công bố"))
    }
    let standing = try #require(report.total.standing)
    let group = try #require(Phrases.group(standing, report.definition))
    #expect(group.vietnamese.hasSuffix(end.contains("tổng công bố") ? ", công bố)" : ", tính)"))
  }

  /// Scores are called published only where nobody typed or changed one: those that the program holds.
  @Test func theSourceLineOfTypedFigures() throws {
    let year = try #require(Self.book[2024])
    let book = { (change: Double) in
      let cells = year.codes.flatMap { code in
        year.items.map { item in
          (year.value(item, of: code) ?? .nan) + (code == "77" && item == ItemID("6.1") ? change : 0)
        }
      }
      return Self.book.replacing(
        YearScores(
          year: 2024, set: year.set, source: year.source, items: year.items, codes: year.codes, cells: cells))
    }
    let line = { (book: ScoreBook, year: Int) in
      Phrases.sourceLine(
        try #require(book.provinceYear(ProvinceID(set: "63", code: "01"), year: year)))
    }
    let (typed, same) = (try line(book(0.01), 2024), try line(book(0), 2024))
    #expect(typed.vietnamese.contains(" · hạng tính theo điểm trong bảng, 61 tỉnh · nhóm tính"))
    #expect(typed.english.contains(" · ranks computed from the scores here, over 61 provinces · groups comp"))
    #expect(same == (try line(Self.book, 2024)) && same.vietnamese.contains("theo điểm công bố, 61 tỉnh"))
    // Other years of the same folder stay the publisher's; of a year that came later nobody knows.
    #expect(try line(book(0.01), 2023).vietnamese.contains("theo điểm công bố, 61 tỉnh"))
    #expect(try line(Books.with2025, 2025).vietnamese.contains("theo điểm trong bảng, 34 tỉnh"))
  }

  /// Without a total nothing is said of its group.
  @Test func theSourceLineWithoutATotal() throws {
    let report = try #require(Self.book.provinceYear(ProvinceID(set: "63", code: "24"), year: 2022))
    #expect(Phrases.sourceLine(report).vietnamese.hasSuffix(" · nhóm công bố hoặc tính"))
    #expect(Phrases.shortSourceLine(report).vietnamese.hasSuffix("hạng tính, nhóm công bố hoặc tính"))
    let none = try #require(Self.book.provinceYear(ProvinceID(set: "63", code: "22"), year: 2021))
    #expect(Phrases.sourceLine(none).vietnamese.hasSuffix(" tỉnh"))
  }

  /// Levers in words: how often a province rose so much.
  @Test func theLevers() throws {
    let levers = Self.book.levers(for: ProvinceID(set: "63", code: "01"), year: 2024)
    let table = LeverTable(
      levers: levers, rank: 29, definition: Self.book.definition, language: .vietnamese)
    #expect(
      table.lines == [
        "4 Kiểm soát tham nhũng lên trung vị 7,01 (+0,31) → hạng 23; trong một năm có 51/178 lượt tỉnh tăng được như vậy, 2021–2024",
        "5 Thủ tục hành chính công lên trung vị 7,22 (+0,10) → hạng 26; trong một năm có 58/179 lượt tỉnh tăng được như vậy, 2021–2024",
        "7 Quản trị môi trường lên trung vị 3,68 (+0,81) → hạng 17; chưa tỉnh nào tăng được như vậy trong một năm (0/180, 2021–2024)",
      ])
  }

  /// A standard error is told where the file has one, with what it means for the rank.
  @Test func aStandardErrorIsTold() throws {
    var report = try #require(Self.book.provinceYear(ProvinceID(set: "63", code: "01"), year: 2024))
    #expect(!Sentences.overview(report).contains { $0.vietnamese.contains("Sai số chuẩn") })
    report.total.precision = Precision(
      standardError: 0.31, ranks: 22...37, above: .init(points: 0.0301, errors: 0.08))
    let told = Sentences.overview(report)[2]
    #expect(
      told.vietnamese
        == "Sai số chuẩn 0,31: khoảng 95 % ứng với hạng 22–37; kém hạng trên 0,0301 điểm, bằng 0,1 lần sai số của hiệu."
    )
    report.total.precision?.above?.errors = nil
    #expect(
      Sentences.overview(report)[2].english == "Standard error 0.31: the interval of 95 % spans ranks 22–37.")
  }
}
