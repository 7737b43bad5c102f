@testable import BoardSupport
import JSONText
@testable import Dashboard
@testable import Pages
import Scores
import Testing
import Words

/// The JSON that scripts read: the keys of the contract, and `null` where there is nothing.
@Suite struct DocumentTests {
  private static let book = Books.published

  private func root(_ page: Page) throws -> JSONValue { try Documents.root(page) }

  @Test func ranking2022() throws {
    let values = try #require(Self.book.values(of: .total, in: 2022))
    let root = try root(Documents.ranking(values.item, values.year))
    #expect(root["index"]?.string == "papi" && root["item"]?.string == "total")
    #expect(root["year"]?.number == 2022 && root["of"]?.number == 61)
    #expect(root["basis"]?.string == "published")
    let rows = try #require(root["rows"]?.list)
    #expect(rows.count == 61)
    #expect(rows.first?["code"]?.string == "22" && rows.first?["province"]?.string == "Quảng Ninh")
    #expect(rows.map { $0["rank"]?.number } == (1...61).map(Double.init))
    #expect((1...4).map { group in rows.count { $0["group"]?.number == Double(group) } } == [16, 16, 15, 14])
    let score = try #require(rows.first?["score"]?.number)
    #expect(score == values.score(of: "22"))
    let unranked = try #require(root["unranked"]?.list)
    #expect(unranked.map { $0["code"]?.string } == ["24", "27"])
    #expect(unranked.map { $0["reason"]?.string } == ["incomplete", "incomplete"])
    #expect(unranked.map { $0["province"]?.string } == ["Bắc Giang", "Bắc Ninh"])
  }

  @Test func ranking2021And34() throws {
    let year2021 = try root(
      Documents.ranking(.total, 2021))
    #expect(year2021["rows"]?.list?.count == 60)
    #expect(
      year2021["unranked"]?.list?.map { $0["reason"]?.string } == ["no_data", "no_data", "no_data"])
    let merged = try root(
      Documents.ranking(.total, 2020, .merged))
    #expect(merged["rows"]?.list?.count == 34 && merged["of"]?.number == 34)
    #expect(merged["basis"]?.string == "34")
    #expect(merged["rows"]?.list?.first { $0["code"]?.string == "01" }?["rank"]?.number == 28)
  }

  @Test func anItemNotInForceHasNoRowsAndAllUnranked() throws {
    let values = try #require(Self.book.values(of: ItemID("5.2"), in: 2024))
    let root = try root(Documents.ranking(values.item, values.year))
    #expect(root["rows"]?.list?.isEmpty == true && root["of"]?.number == 0)
    #expect(root["unranked"]?.list?.count == 63)
  }

  @Test func trendHasEveryYearAndNulls() throws {
    let trend = try #require(
      Self.book.trend(of: .total, for: ProvinceID(set: "63", code: "22")))
    let root = try root(Documents.trend(trend))
    #expect(root["index"]?.string == "papi" && root["code"]?.string == "22")
    #expect(root["province"]?.string == "Quảng Ninh" && root["item"]?.string == "total")
    #expect(root["basis"]?.string == "published")
    let years = try #require(root["years"]?.list)
    #expect(years.map { $0["year"]?.number } == (2011...2024).map(Double.init))
    for key in ["score", "rank", "of", "group", "comparable_with_previous"] {
      #expect(years.allSatisfy { $0[key] != nil }, "\(key) is in every year")
      #expect(years[10][key]?.isNull == true, "\(key) of 2021 is null")
    }
    #expect(years[13]["rank"]?.number == 1 && years[13]["comparable_with_previous"]?.isNull == true)
    #expect(years[5]["comparable_with_previous"]?.bool == false)
    #expect(years[9]["comparable_with_previous"]?.bool == true)
  }

  @Test func hanoisTrend() throws {
    let trend = try #require(Self.book.trend(of: .total, for: ProvinceID(set: "63", code: "01")))
    let years = try #require(try root(Documents.trend(trend))["years"]?.list)
    #expect([9, 10, 13].map { years[$0]["rank"]?.number } == [48, 9, 29])
    #expect([9, 10, 13].map { years[$0]["of"]?.number } == [63, 60, 61])
  }

  @Test func report() throws {
    let id = ProvinceID(set: "63", code: "01")
    let report = try #require(Self.book.provinceYear(id, year: 2024))
    let root = try root(
      Documents.report(id, 2024))
    #expect(root["province"]?.string == "Hà Nội" && root["rank"]?.number == 29 && root["of"]?.number == 61)
    #expect(root["group"]?.number == 2 && root["rank_change"]?.number == -14)
    #expect(root["total"]?.number == report.total.standing?.score)
    #expect(root["targets"]?.list?.isEmpty == true)
    #expect(root["sentences"]?.list?.first?.string?.hasPrefix("Năm 2024 Hà Nội hạng 29/61") == true)
    #expect(root["source"]?.string == "PAPI 2024 (UNDP, CECODES, RTA)")
    let dimensions = try #require(root["dimensions"]?.list)
    #expect(dimensions.map { $0["dimension"]?.string } == (1...8).map(String.init))
    #expect(dimensions.map { $0["rank"]?.number } == [15, 8, 20, 48, 43, 29, 61, 2])
    for key in ["code", "province", "score", "group", "change", "rank_change"] {
      #expect(dimensions.allSatisfy { $0[key] != nil }, "\(key)")
    }
    let levers = try #require(root["levers"]?.list)
    #expect(levers.prefix(3).map { $0["dimension"]?.string } == ["4", "5", "7"])
    #expect(levers.prefix(3).map { $0["rank_at_median"]?.number } == [23, 26, 17])
    #expect(levers.prefix(3).map { $0["rose_as_much"]?.number } == [51, 58, 0])
    #expect(levers.prefix(3).map { $0["rises"]?.number } == [178, 179, 180])
    #expect(levers[2]["rise_at_median"]?.number == 0.805392)
    for key in ["rise_at_median", "rose_as_much", "rises"] {
      #expect(levers[3...].allSatisfy { $0[key]?.isNull == true }, "\(key)")
    }
    let eight = try #require(levers.first { $0["dimension"]?.string == "8" })
    #expect(eight["group_border"]?.isNull == true && eight["rank_at_group_border"]?.isNull == true)
    #expect(eight["rank_at_best"]?.number == 29)
  }

  /// Why the total and each dimension changed, and whose the groups are.
  @Test func theReportSaysWhy() throws {
    let root = try root(Documents.report(ProvinceID(set: "63", code: "01"), 2024))
    let pair = { (value: JSONValue?) in value?.list?.compactMap(\.number) }
    let why = try #require(root["why"])
    #expect(pair(why["places_own"]) == [1, 5] && pair(why["places_others"]) == [9, 13])
    #expect(why["national_change"]?.number == 1.153035 && why["moved_as_far"]?.number == 14.0 / 59)
    #expect(why["slight"]?.bool == true && root["precision"]?.isNull == true)
    #expect(root["groups"]?.string == "published")
    let dimensions = try #require(root["dimensions"]?.list)
    #expect(dimensions.allSatisfy { $0["groups"]?.string == "computed" })
    #expect(
      pair(dimensions[3]["places_own"]) == [1, 3] && dimensions[3]["national_change"]?.number == 0.249792)
    #expect(pair(dimensions[5]["places_own"]) == [12, 14] && pair(dimensions[5]["places_others"]) == [0, 2])
  }

  /// Across a break every key of why is there, and null.
  @Test func whyIsNullWhereNothingCompares() throws {
    let root = try root(Documents.report(ProvinceID(set: "63", code: "01"), 2021))
    let rows = [root["why"], root["dimensions"]?.list?[4]]
    for key in ["national_change", "places_own", "places_others", "moved_as_far", "slight"] {
      #expect(rows.allSatisfy { $0?[key]?.isNull == true }, "\(key)")
    }
    #expect(root["rank_change"]?.number == 39)
  }

  @Test func whoseTheGroupsAreIsToldOfEveryYear() throws {
    let trend = try #require(Self.book.trend(of: .total, for: ProvinceID(set: "63", code: "22")))
    let years = try #require(try root(Documents.trend(trend))["years"]?.list)
    let published = years.filter { $0["groups"]?.string == "published" }.map { $0["year"]?.number }
    #expect(published == [2017, 2019, 2020, 2022, 2024])
    #expect(years.filter { $0["groups"]?.isNull == true }.map { $0["year"]?.number } == [2018, 2021, 2023])
    #expect(years.allSatisfy { $0["derived"] != nil })
    for (basis, groups) in [(Basis.published, "published"), (.merged, "computed")] {
      let values = try #require(Self.book.values(of: .total, in: 2024, basis: basis))
      #expect(try root(Documents.ranking(values.item, values.year, basis))["groups"]?.string == groups)
    }
  }

  @Test func reportWithoutATotal() throws {
    let root = try root(Documents.report(ProvinceID(set: "63", code: "22"), 2018))
    for key in ["total", "rank", "group", "change", "rank_change"] {
      #expect(root[key]?.isNull == true, "\(key)")
    }
    let second = try #require(root["dimensions"]?.list?[1])
    #expect(second["score"]?.isNull == true && second["rank"]?.isNull == true)
    #expect(root["dimensions"]?.list?[0]["rank"]?.number != nil)
  }

  /// The same document twice gives the same bytes.
  @Test func theTextIsStable() throws {
    let values = try #require(Self.book.values(of: .total, in: 2024))
    let document = try Documents.ranking(values.item, values.year)
    #expect(try document.jsonText() == document.jsonText())
    #expect(try document.jsonText().hasSuffix("}\n"))
  }

  /// Quảng Ninh has no figures of 2021: nothing of 2022 compares, and nobody knows what fell unattended.
  @Test func aPlanOfAYearThatComparesWithNone() throws {
    let report = try #require(Self.book.provinceYear(ProvinceID(set: "63", code: "22"), year: 2022))
    let page = PlanPage(
      PlanSelection(PlanReview([], today: nil)), report: report, language: .vietnamese, glyphs: .blocks
    ).page
    let root = try root(page)
    #expect(root["compared"]?.isNull == true && root["dimensions_without_measure"]?.isNull == true)
  }

  @Test func theSourceOfAReportIsInItsLanguage() throws {
    let sipas = try #require(Books.all["sipas"])
    let source = { (language: Language) in
      let page = try Documents.report(ProvinceID(set: "63", code: "01"), 2024, of: sipas, language: language)
      return try Documents.root(page)["source"]?.string
    }
    #expect(try source(.vietnamese) == "SIPAS 2024 (Bộ Nội vụ; báo chí dẫn)")
    #expect(try source(.english) == "SIPAS 2024 (Ministry of Home Affairs, as reported by the press)")
  }
}
