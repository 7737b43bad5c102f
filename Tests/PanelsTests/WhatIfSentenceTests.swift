@testable import BoardSupport
import Scores
import Testing
import Words

@testable import Dashboard
@testable import Pages

/// The sentences about what is supposed: whole, true, in both languages.
@Suite struct WhatIfSentenceTests {
  private static let book = Books.published

  private func whatIf(_ code: String = "01", _ year: Int = 2024) throws -> WhatIf {
    try #require(WhatIf(ProvinceID(set: "63", code: code), year: year, in: Self.book))
  }

  private func told(_ values: [String: Double], _ code: String = "01") throws -> LocalizedText? {
    let whatIf = try whatIf(code)
    var scenario = Scenario()
    for (item, value) in values { whatIf.set(ItemID(item), to: value, in: &scenario) }
    return Sentences.scenario(scenario, whatIf, Self.book.definition)
  }

  @Test func aScenarioIsTold() throws {
    #expect(try told([:]) == nil)
    #expect(
      try told(["7": 3.678])
        == LocalizedText(
          vi:
            "Nếu 7 Quản trị môi trường là 3,68 (+0,81), Hà Nội từ hạng 29 lên 17/61, vượt 12 tỉnh; còn thiếu 0,1578 điểm tới nhóm 1.",
          en:
            "With 7 Environment at 3.68 (+0.81), Hanoi rises from 29 to 17/61, passing 12; 0.1578 points short of group 1."
        ))
    // In the best group what is missing to the next rank.
    #expect(try told(["7": 4.4122])?.vietnamese.contains("lên 10/61, vượt 19 tỉnh; còn thiếu") == true)
    #expect(try told(["7": 4.4122])?.vietnamese.hasSuffix("điểm tới hạng 9.") == true)
    #expect(
      try told(["8": 4.05])?.vietnamese
        == "Nếu 8 Quản trị điện tử là 4,05 (+0,00), Hà Nội vẫn hạng 29/61; còn thiếu 0,9588 điểm tới nhóm 1.")
    #expect(try told(["1": 5])?.vietnamese.contains("là 5,00 (−0,39), Hà Nội từ hạng 29 xuống ") == true)
    #expect(
      try told(["7": 3, "4.1": 2])?.vietnamese.hasPrefix("Nếu đổi 2 mục (4.1, 7), Hà Nội từ hạng 29 lên")
        == true)
  }

  @Test func theStrongestLeverIsTold() throws {
    let levers = Self.book.levers(for: ProvinceID(set: "63", code: "01"), year: 2024)
    #expect(
      Sentences.strongest(levers, rank: 29, Self.book.definition)
        == LocalizedText(
          vi:
            "Ưu tiên đầu (số bậc × tỷ lệ từng tăng vậy): 4 Kiểm soát tham nhũng lên trung vị 7,01 (+0,31) → hạng 23 (nay 29); trong một năm có 51/178 lượt tỉnh tăng được như vậy, 2021–2024.",
          en:
            "First by places × how often managed: 4 Control of corruption to the median 7.01 (+0.31) → rank 23 (now 29); managed in a year 51/178 times, 2021–2024."
        ))
    #expect(Sentences.strongest(levers, rank: 1, Self.book.definition).english.hasPrefix("In the lead"))
    // Rank 16 is better than the median gives, not than the best.
    #expect(
      Sentences.strongest(levers, rank: 16, Self.book.definition).english
        == "First by places × how often managed: 4 Control of corruption to the best 8.20 (+1.51) → rank 10 (now 16); never managed in a year (0/178, 2021–2024)."
    )
    // Rank 2 is better than all that any gives.
    #expect(Sentences.strongest(levers, rank: 2, Self.book.definition).english.hasPrefix("No single one"))
  }

  @Test(arguments: [
    (
      Goal.rank(15),
      "Hạng 15 cần thêm 0,9632 điểm; một chỉ số là đủ: 1, 4, 7; phải cao hơn mọi tỉnh: 2 (từ 2018), 8 (từ 2020), 3, 5, 6 (từ 2021); chưa tỉnh nào tăng vậy trong một năm: 3, 5, 7, 8 (2021–2024).",
      "Rank 15 needs 0.9632 more points; sufficient on its own: 1, 4, 7; beyond any province: 2 (since 2018), 8 (since 2020), 3, 5, 6 (since 2021); never risen so much in a year: 3, 5, 7, 8 (2021–2024)."
    ),
    (
      .rank(1),
      "Hạng 1 cần thêm 4,0466 điểm; phải cao hơn mọi tỉnh: 1 (từ 2016), 2 (từ 2018), 7 (từ 2019), 8 (từ 2020), 3 (từ 2021); chưa tỉnh nào tăng vậy trong một năm: 1, 2, 3, 7, 8 (2021–2024); không thể: 4, 5, 6.",
      "Rank 1 needs 4.0466 more points; beyond any province: 1 (since 2016), 2 (since 2018), 7 (since 2019), 8 (since 2020), 3 (since 2021); never risen so much in a year: 1, 2, 3, 7, 8 (2021–2024); impossible: 4, 5, 6."
    ),
    (.group(2), "Nhóm 2 (hạng 30): đã đạt.", "Group 2 (rank 30): reached already."),
  ])
  func aGoalIsTold(goal: Goal, vi: String, en: String) throws {
    let whatIf = try whatIf()
    let reach = try #require(whatIf.reach(goal, with: whatIf.items()))
    #expect(Sentences.reach(reach, Books.published.definition) == LocalizedText(vi: vi, en: en))
  }

  /// "Ever" would be false: Hà Tĩnh had 7.24 in 2 before its break of 2018.
  @Test func aRecordSaysSinceWhen() throws {
    let whatIf = try whatIf()
    let report = try #require(Books.published.provinceYear(whatIf.province.id, year: whatIf.year))
    let reach = try #require(whatIf.reach(.rank(15), with: whatIf.items()))
    let option = try #require(reach.options.first { $0.item == ItemID("2") })
    #expect(option.isAboveRecord && option.recordSince == 2018)
    #expect(
      Phrases.whether(option, in: report)
        == LocalizedText(vi: "cao hơn mọi tỉnh từ 2018", en: "beyond what any province has had since 2018"))
    #expect(Phrases.neverReached(since: 2018).vietnamese == "chưa có từ 2018")
    let control = try #require(whatIf.items().first { $0.id == ItemID("4") })
    #expect(control.recordSince == 2011)
  }

  /// How far the next ranks are, as numbers only: nobody published an error.
  @Test func theGapsAreTold() throws {
    let definition = Books.published.definition
    #expect(
      Sentences.gaps(try whatIf().fact, definition)
        == LocalizedText(
          vi: "Hạng 29: kém hạng trên 0,0301, hơn hạng dưới 0,0458 điểm.",
          en: "Rank 29: 0.0301 below the next above, 0.0458 above the next below (points)."))
    #expect(
      Sentences.gaps(try whatIf("22").fact, definition)?.vietnamese.hasPrefix("Hạng 1: hơn hạng dưới ")
        == true)
  }

  @Test func theGoalsOfThePanel() throws {
    let whatIf = try whatIf()
    let goals = { (rank: Int?) in WhatIfContent.goals(of: whatIf.fact, targetRank: rank) }
    #expect(goals(nil) == [.group(1), .rank(24), .rank(28), .rank(1)])
    #expect(goals(23) == [.group(1), .rank(23), .rank(24), .rank(28), .rank(1)])
    // A target that is reached, or that is another goal already, is not shown twice.
    #expect(goals(40) == goals(nil) && goals(24) == goals(nil))
    let top = try #require(WhatIf(ProvinceID(set: "63", code: "22"), year: 2022, in: Self.book))
    #expect(WhatIfContent.goals(of: top.fact, targetRank: 5).isEmpty)
  }

  @Test func namesThatDoNotFitAreCounted() {
    let names = (1...20).map { "Tỉnh \($0)" }
    let list = NameList(names: names, definition: Books.published.definition, language: .vietnamese)
    let lines = list.lines(columns: 40, rows: 1, glyphs: .blocks)
    #expect(lines.count == 1 && lines[0].count <= 40 && lines[0].hasSuffix("tỉnh nữa"))
    let shown = lines[0].split(separator: ",").count
    #expect(lines[0].contains("và \(20 - shown) tỉnh nữa"))
    let many = NameList(
      names: (1...6_000).map { "T\($0)" }, definition: Books.published.definition, language: .english
    )
    .lines(columns: 40, rows: 2, glyphs: .blocks)
    #expect(many.count == 2 && many[1].hasSuffix("more"))
    #expect(list.lines(columns: 0, rows: 1, glyphs: .blocks).count <= 1)
    #expect(list.lines(columns: 200, rows: 3, glyphs: .blocks).joined(separator: " ").hasSuffix("Tỉnh 20"))
  }
}
