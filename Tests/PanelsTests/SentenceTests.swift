@testable import BoardSupport
@testable import Scores
import Testing
import Words

@testable import Dashboard
@testable import Pages

/// The sentences made from numbers: whole, true, in both languages.
@Suite struct SentenceTests {
  private func report(_ code: String, _ year: Int, _ basis: Basis = .published) throws -> ProvinceYear {
    try #require(
      Books.published.provinceYear(ProvinceID(set: "63", code: code), year: year, basis: basis))
  }

  /// Where a member has no figures the mean is of others, and nothing is said to have changed.
  @Test func otherMembersDoNotCompare() throws {
    let sentences = Sentences.overview(try report("25", 2024, .merged))
    #expect(
      sentences[0].vietnamese
        == "Năm 2024 Phú Thọ hạng 14/34. Hạng và điểm không so được với 2023: 2023 đủ tỉnh thành viên,"
        + " 2024 thiếu Vĩnh Phúc.")
    #expect(
      sentences[0].english
        == "In 2024 Phu Tho ranks 14/34. Neither rank nor score compares with 2023: 2023 has all members,"
        + " 2024 lacks Vinh Phuc.")
    #expect(!sentences.contains { $0.vietnamese.contains("tăng") || $0.vietnamese.contains("giảm") })
    let page = ReportPage(
      report: try report("25", 2024, .merged),
      trend: try #require(
        Books.published.trend(of: .total, for: ProvinceID(set: "63", code: "25"), basis: .merged)),
      language: .vietnamese, glyphs: .braille
    ).page
    let rows = page.markdown.split(separator: "\n").filter { $0.contains(/^\| \d \|/) }
    #expect(rows.count == 8 && rows.allSatisfy { $0.matches(of: /\| ¦ \|/).count == 2 }, "\(rows)")
    for text in [page.text, page.markdown, page.html] {
      #expect(text.replacing("\n ", with: " ").contains("2024 thiếu Vĩnh Phúc"))
    }
  }

  /// Which means leave out a member is said of every item, whether or not anything is compared.
  @Test func meansOfSomeMembersAreTold() throws {
    let told = { (code: String, year: Int) throws in Sentences.ofSomeMembers(try report(code, year, .merged))
    }
    #expect(
      try told("25", 2024)?.vietnamese
        == "Trung bình các tỉnh cũ thiếu Vĩnh Phúc (không có số liệu): tổng và mọi chỉ số.")
    #expect(
      try told("87", 2018)?.english
        == "The mean of the old provinces lacks Dong Thap (no figures): total, 2, 4.")
    #expect(
      try told("27", 2022)?.vietnamese
        == "Trung bình các tỉnh cũ thiếu Bắc Giang (không có số liệu): 1, 5; thiếu Bắc Ninh (không có số"
        + " liệu): 3, 8.")
    #expect(try told("01", 2024) == nil && Sentences.ofSomeMembers(try report("25", 2024)) == nil)
    let ranking = try #require(
      Ranking(of: .total, in: 2024, basis: .merged, book: Books.published)?.page(.vietnamese, glyphs: .blocks)
    )
    #expect(ranking.text.contains("Phú Thọ: thiếu Vĩnh Phúc (không có số liệu)"))
    let json = try ranking.jsonText()
    #expect(json.ranges(of: "\"Vĩnh Phúc\"").count == 1)
  }

  /// Total and dimensions that are means of different members do not add up: nothing is supposed of them.
  @Test func nothingIsSupposedOfMeansOfDifferentMembers() throws {
    let report = try report("87", 2018, .merged)
    #expect(Books.published.levers(of: report).isEmpty)
    #expect(WhatIf(ProvinceID(set: "63", code: "87"), year: 2018, basis: .merged, in: Books.published) == nil)
    #expect(Phrases.noSuppositions(report).english.hasSuffix("not means of the same old provinces."))
    #expect(!Books.published.levers(of: try self.report("25", 2024, .merged)).isEmpty)
  }

  /// A dimension that a member lacks is told, though the total compares.
  @Test func dimensionsOfOtherMembersAreTold() throws {
    var told = 0
    for province in try #require(Books.published.registry.provinceSet("34")).provinces {
      for year in 2012...2024 {
        guard let found = Books.published.provinceYear(province.id, year: year, basis: .merged) else {
          continue
        }
        let others = found.dimensions.filter {
          $0.memberChange != nil && $0.memberChange != found.total.memberChange
        }
        let isLacking = found.dimensions.contains { $0.standing?.rank != nil && !$0.wasRanked }
        let sentence = Sentences.otherMembers(found)?.vietnamese
        #expect((sentence == nil) == others.isEmpty || isLacking)
        for line in others {
          #expect(sentence?.contains(line.item.text) == true)
          told += 1
        }
      }
    }
    #expect(told > 0)
  }

  @Test(arguments: [
    (
      "01", 2024,
      "Năm 2024 Hà Nội hạng 29/61, giảm 14 bậc so với 2023: do mình 1–5, các tỉnh khác vượt 9–13.",
      "In 2024 Hanoi ranks 29/61, down 14 since 2023: 1–5 by itself, others rising 9–13."
    ),
    (
      "01", 2021,
      "Năm 2021 Hà Nội hạng 9/60, tăng 39 bậc so với 2020 (từ 48/63). Cách đo năm 2021 đã đổi: điểm không so được với 2020.",
      "In 2021 Hanoi ranks 9/60, up 39 since 2020 (from 48/63). It is measured anew in 2021: scores do not compare with 2020."
    ),
    (
      "01", 2011,
      "Năm 2011 Hà Nội hạng 20/63. Hạng và điểm không so được với 2010: bảng không có số liệu năm 2010.",
      "In 2011 Hanoi ranks 20/63. Neither rank nor score compares with 2010: there are no figures of 2010 here."
    ),
    (
      "22", 2022,
      "Năm 2022 Quảng Ninh hạng 1/61. Bảng không có hạng chung của Quảng Ninh năm 2021; so với 2020: hạng không đổi (1/63), điểm đo theo cách khác.",
      "In 2022 Quang Ninh ranks 1/61. There is no overall rank of Quang Ninh in 2021 here; since 2020: rank unchanged (1/63), scores measured differently."
    ),
    (
      "22", 2024,
      "Năm 2024 Quảng Ninh hạng 1/61. Bảng không có hạng chung của Quảng Ninh năm 2023; so với 2022: hạng không đổi, điểm giảm 0,06≈.",
      "In 2024 Quang Ninh ranks 1/61. There is no overall rank of Quang Ninh in 2023 here; since 2022: rank unchanged, score down 0.06≈."
    ),
    (
      "24", 2023,
      "Năm 2023 Bắc Giang hạng 10/61. Bảng không có hạng chung của Bắc Giang năm 2022; so với 2020: hạng tăng 3 bậc (13/63), điểm đo theo cách khác.",
      "In 2023 Bac Giang ranks 10/61. There is no overall rank of Bac Giang in 2022 here; since 2020: rank up 3 (13/63), scores measured differently."
    ),
    (
      "22", 2021, "Năm 2021 bảng không có số liệu của Quảng Ninh: không có tổng, không có hạng.",
      "The board has no figures of Quang Ninh in 2021: no total, no rank."
    ),
    (
      "22", 2018, "Năm 2018 Quảng Ninh thiếu chỉ số 2, 4: không có tổng, không xếp hạng chung.",
      "Quang Ninh lacks dimensions 2, 4 in 2018: no total, no overall rank."
    ),
    (
      "24", 2022, "Năm 2022 Bắc Giang thiếu chỉ số 1, 2, 4, 5: không có tổng, không xếp hạng chung.",
      "Bac Giang lacks dimensions 1, 2, 4, 5 in 2022: no total, no overall rank."
    ),
  ])
  func standing(code: String, year: Int, vi: String, en: String) throws {
    let text = Sentences.standing(try report(code, year))
    #expect(text == LocalizedText(vi: vi, en: en))
  }

  /// A figure that is there is not denied, where a year is only begun.
  @Test func aPartOfTheFiguresIsSaidToBeOne() throws {
    let begun = YearScores(
      year: 2025, set: "34", source: "x", items: [ItemID("1.1")], codes: ["01", "04"], cells: [1.4, .nan])
    let book = ScoreBook(
      definition: Books.published.definition, registry: Books.published.registry,
      scores: Books.published.years.compactMap { Books.published[$0] } + [begun])
    let words = { (code: String) in
      try Sentences.standing(
        #require(book.provinceYear(ProvinceID(set: "34", code: code), year: 2025, basis: .published)))[
          .vietnamese]
    }
    let one = try words("01")
    #expect(one.hasPrefix("Năm 2025 bảng mới có một phần số liệu của Hà Nội"), "\(one)")
    #expect(!(try words("04")).contains("một phần"))
  }

  /// Where not as many were ranked the year before, both counts are named, and the rest is not the others'.
  @Test func bothCountsAreNamed() throws {
    let last = try report("64", 2019, .merged)
    #expect(last.total.rankChange == -1 && last.total.ofBefore == 33 && last.total.rankBefore == "33/33")
    let text = Sentences.standing(last)
    #expect(
      text.vietnamese.hasPrefix("Năm 2019 Gia Lai hạng 34/34, giảm 1 bậc so với 2018 (từ 33/33): do mình "))
    #expect(text.english.hasPrefix("In 2019 Gia Lai ranks 34/34, down 1 since 2018 (from 33/33): "))
    #expect(!text.vietnamese.contains("các tỉnh khác") && !text.english.contains("others"))
    #expect(
      Sentences.overview(last).contains(
        LocalizedText(
          vi: "Số tỉnh xếp hạng, 2018 → 2019: tổng, 2, 4: 33 → 34.",
          en: "Number of provinces ranked, 2018 → 2019: total, 2, 4: 33 → 34.")))
    let same = try report("01", 2024)
    #expect(
      same.total.ofBefore == nil && !Sentences.overview(same).contains { $0.vietnamese.contains("Số tỉnh") })
    #expect(
      Sentences.otherMembers(try report("27", 2023))?.vietnamese
        == "Chỉ số không so được với 2022 — 2, 3, 4, 8: không có hạng năm 2022.")
  }

  @Test func movementAndExtremes() throws {
    let report = try report("01", 2024)
    #expect(
      Sentences.movement(report)
        == LocalizedText(
          vi: "Hạng từng chỉ số — tăng: 2, 3; giảm: 1, 4, 5, 6, 8; giữ nguyên: 7.",
          en: "Ranks by dimension — up: 2, 3; down: 1, 4, 5, 6, 8; unchanged: 7."))
    #expect(
      Sentences.extremes(report)?.vietnamese
        == "Mạnh nhất: 8 Quản trị điện tử (2/61). Yếu nhất: 7 Quản trị môi trường (61/61).")
    #expect(Sentences.movement(try self.report("01", 2011)) == nil)
    #expect(Sentences.overview(try self.report("22", 2021)).count == 1)
  }

  /// None of those that share a rank is before the others.
  @Test func theStrongestAreAllThatAreFirst() throws {
    let report = try report("46", 2021, .merged)
    #expect(
      Sentences.extremes(report)?.vietnamese.hasPrefix(
        "Mạnh nhất: 5 Thủ tục hành chính công, 6 Cung ứng dịch vụ công, 7 Quản trị môi trường (1/32). Yếu nhất: "
      )
        == true)
    for dimension in report.dimensions {
      let isNamed = "5, 6, 7".contains(dimension.item.text)
      #expect((dimension.standing?.rank == 1) == isNamed)
    }
  }

  /// Changes of rank across another measure say so; the year of a break has its reason.
  @Test(arguments: [(2021, true), (2022, false), (2018, true), (2024, false)])
  func aRankingAcrossABreakSaysSo(year: Int, isBroken: Bool) throws {
    let ranking = try #require(Ranking(of: .total, in: year, basis: .published, book: Books.published))
    let text = ranking.page(.vietnamese, glyphs: .blocks).text
    #expect(text.contains("\n ¦ \(year): ") == isBroken, "\(text.prefix(200))")
  }

  /// Of which dimensions the groups are published.
  @Test func whichGroupsArePublished() throws {
    #expect(
      Phrases.sourceLine(try report("01", 2022)).vietnamese.contains(
        "nhóm tổng công bố, nhóm chỉ số 6 công bố, còn lại tính"))
  }

  /// What was no longer measured is said once, not as figures that each province lacks.
  @Test func anItemThatIsNoLongerMeasured() throws {
    let item = ItemID("3.4")
    let ranking = try #require(Ranking(of: item, in: 2018, basis: .published, book: Books.published))
    let text = ranking.page(.vietnamese, glyphs: .blocks).text
    #expect(text.contains("Năm 2018 không đo “3.4 ") && !text.contains("bảng không có số liệu"))
  }

  /// Every province and year on both bases: no empty part, and only true ranks.
  @Test(arguments: 2011...2024)
  func everySentenceIsWhole(year: Int) throws {
    for province in try #require(Books.published.registry.provinceSet("63")).provinces {
      for basis in Basis.allCases {
        let report = try report(province.code, year, basis)
        let lines = [report.total] + report.dimensions
        let ranks = Set(
          lines.compactMap { line in line.standing.map { Figures(.vietnamese).rank($0) } }
            + lines.compactMap(\.rankBefore)
            + lines.compactMap { line in
              line.earlier.flatMap { was in was.of.map { "\((line.standing?.rank ?? 0) + was.places)/\($0)" }
              }
            })
        for sentence in Sentences.overview(report) {
          for text in Language.allCases.map({ sentence[$0] }) {
            #expect(text.hasSuffix(".") && text.first?.isUppercase == true, "\(text)")
            for fault in ["  ", " .", " ,", ": .", ": ;", "()", "nil", "Optional", " 0 "] {
              #expect(!text.contains(fault), "\(text)")
            }
            #expect(text.firstMatch(of: /-[0-9]/) == nil, "\(text)")
            for match in text.matches(of: /[0-9]+\/[0-9]+/) {
              #expect(ranks.contains(String(match.output)), "\(text)")
            }
          }
        }
      }
    }
  }

  /// The dimensions named as risen, fallen and unchanged are all that can be compared.
  @Test(arguments: [("01", 2024), ("14", 2021), ("22", 2020), ("24", 2023), ("46", 2019), ("77", 2018)])
  func movementNamesEveryComparedDimension(code: String, year: Int) throws {
    let report = try report(code, year)
    let compared = report.dimensions.filter { $0.rankChange != nil }.map(\.item.text).sorted()
    let sentence = Sentences.movement(report)?.english ?? ""
    let pieces = sentence.split(separator: "not comparable: ", maxSplits: 1)
    let named = pieces.map { $0.matches(of: /[0-9]+/).map { String($0.output) }.sorted() }
    #expect(named.first == compared)
    // The others are named too, and not as anything that happened.
    let others = report.dimensions.map(\.item.text).filter { !compared.contains($0) }
    #expect((named.count > 1 ? named[1] : []) == others)
  }
}
