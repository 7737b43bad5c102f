@testable import BoardSupport
@testable import Dashboard
import Scores
import TextUI
import Testing
import Words

/// From year to year, and between the published provinces and the 34.
@Suite struct YearTests {
  @Test(arguments: [("[", 2023), ("[[[", 2021), ("[]", 2024), ("[[]", 2023)])
  func stepping(keys: String, year: Int) {
    let board = Board().pressing(keys)
    #expect(board.model.year == year && board.model.report.year == year)
    #expect(board.lines.first?.contains(String(year)) == true)
    #expect(board.notice == nil)
  }

  @Test func theNewestYearIsTheLast() {
    for key in ["]", "ưư"] {
      let board = Board().pressing(key)
      #expect(board.model.year == 2024)
      #expect(board.notice == "2024 là năm mới nhất có số liệu.")
      #expect(board.lines.contains { $0.contains("2024 là năm mới nhất có số liệu.") })
      #expect(board.pressing("j").notice == nil)
    }
  }

  @Test func theOldestYearIsTheFirst() {
    let oldest = Board { $0.language = .english }.pressing(String(repeating: "[", count: 13))
    #expect(oldest.model.year == 2011 && oldest.notice == nil)
    #expect(oldest.pressing("[").notice == "2011 is the first year there is.")
    #expect(oldest.pressing("[").model.year == 2011)
  }

  /// News stays while only the window changes.
  @Test func newsStaysUntilTheNextKey() {
    var board = Board().pressing("]")
    board.send(.resized(Size(columns: 100, rows: 30)))
    board.send(.resumed)
    #expect(board.notice != nil)
    board.press("k")
    #expect(board.notice == nil)
  }

  @Test func thereIsNoEighthDimensionBefore2018() {
    let board = Board().pressing("G[[[[[[[")
    #expect(board.model.year == 2017 && board.model.report.dimensions.count == 6)
    #expect(board.model.dimensionSelection == 5)
    let inside = Board().pressing("G<Enter>[[[[[[[")
    #expect(inside.model.year == 2017 && inside.model.screen == .overview)
  }

  /// 8.3 is the fourth line of dimension 8 since 2019; in 2018 there are three.
  @Test func aLineThatIsGoneLeavesTheLastSelected() {
    let board = Board { $0.year = 2019 }.pressing("G<Enter>G[")
    #expect(board.model.year == 2018 && board.model.screen == .dimension(ItemID("8")))
    #expect(board.model.lineSelection == 2)
  }

  @Test func yearsInsideADimension() {
    let board = Board().pressing("jjj<Enter>jj[[")
    #expect(board.model.year == 2022 && board.model.screen == .dimension(ItemID("4")))
    #expect(board.model.lineSelection == 2)
  }

  @Test func aGapBetweenTheYearsOfABookIsStepped() {
    let board = Board { $0.book = Books.published(years: [2015, 2020, 2024]) }
    #expect(board.pressing("[").model.year == 2020)
    #expect(board.pressing("[[").model.year == 2015)
    #expect(board.pressing("[[[").notice == "2015 là năm đầu tiên có số liệu.")
  }

  @Test func theListOfYears() {
    let list = Board().pressing("y")
    #expect(View.context(of: list.model) == .list)
    #expect(list.pressing("<Enter>").model.year == 2024)
    #expect(list.pressing("j<Enter>").model.year == 2023)
    #expect(list.pressing("G<Enter>").model.year == 2011)
    #expect(list.pressing("Gg<Enter>").model.year == 2024)
    #expect(list.pressing("jjj<PgDn><Enter>").model.year == 2011)
    #expect(list.pressing("G<PgUp><Enter>").model.year == 2024)
    for keys in ["jj<Esc>", "jjq"] {
      #expect(list.pressing(keys).model.year == 2024 && list.pressing(keys).model.overlay == nil)
    }
    let older = Board { $0.year = 2020 }.pressing("y")
    #expect(older.pressing("<Enter>").model.year == 2020)
    #expect(older.pressing("k<Enter>").model.year == 2021)
  }

  @Test func theBasisIsSwitchedAndSaid() {
    let merged = Board().pressing("b")
    #expect(merged.model.basis == .merged && merged.model.report.total.of == 34)
    #expect(
      merged.text.contains("18/34")
        && merged.notice?.contains("hạng tính giữa trung bình các tỉnh cũ") == true)
    // On every slide: what is derived, and whose figures these are.
    var slides = merged.pressing("P")
    for _ in 0..<6 {
      #expect(slides.text.contains("Hà Nội · quy về 34 tỉnh") && slides.text.contains("Nguồn: PAPI 2024"))
      slides = slides.pressing(" ")
    }
    #expect(!Board().pressing("P").text.contains("quy về"))
    let back = merged.pressing("b")
    #expect(back.model.basis == .published && back.text.contains("29/61"))
    #expect(back.notice != nil && back.pressing("k").text == Board().text)
  }

  /// Derived figures are labelled after the news is gone, too.
  @Test(arguments: Language.allCases)
  func theBasisStaysLabelled(language: Language) {
    let board = Board { $0.language = language }.pressing("bj")
    let words = language == .vietnamese ? "quy về 34" : "as if 34"
    #expect(board.lines.first?.contains("34 ") == true && board.notice == nil)
    #expect(board.lines[22].contains(words))
  }

  @Test func aMergedAwayProvinceIsItsSuccessorOnThe34() {
    let board = Board { $0.province = ProvinceID(set: "63", code: "24") }.pressing("b")
    #expect(board.model.report.province.name.vietnamese == "Bắc Ninh")
    #expect(board.pressing("b").model.report.province.name.vietnamese == "Bắc Giang")
  }

  @Test func steppingIntoAYearOf34FollowsAMergedProvince() {
    let start = Board {
      $0.book = Books.with2025
      $0.province = ProvinceID(set: "63", code: "24")
    }
    let board = start.pressing("]")
    #expect(board.model.year == 2025)
    #expect(board.model.report.province.id == ProvinceID(set: "34", code: "24"))
    #expect(board.notice == "Bắc Giang đã nhập vào Bắc Ninh.")
    #expect(start.pressing("yg<Enter>").model.report.province.name.vietnamese == "Bắc Ninh")
  }

  @Test func aNameThatGoesOnIsFollowedWithoutNews() {
    let hanoi = Board { $0.book = Books.with2025 }.pressing("]")
    #expect(hanoi.model.year == 2025 && hanoi.notice == nil && hanoi.model.report.total.of == 34)
    #expect(hanoi.pressing("[").model.report.total.of == 61)
    let hue = Board {
      $0.book = Books.with2025
      $0.province = ProvinceID(set: "63", code: "46")
    }.pressing("]")
    #expect(hue.model.report.province.name.vietnamese == "Huế" && hue.notice == nil)
    #expect(hue.pressing("[").model.report.province.name.vietnamese == "Thừa Thiên Huế")
  }

  /// Bắc Giang became a part of Bắc Ninh; the year before is Bắc Giang's again.
  @Test func aMergedProvinceIsFollowedAndComeBackTo() {
    let start = Board {
      $0.book = Books.with2025
      $0.province = ProvinceID(set: "63", code: "24")
    }
    let merged = start.pressing("]")
    #expect(merged.model.province == ProvinceID(set: "34", code: "24") && merged.model.year == 2025)
    let back = merged.pressing("[")
    #expect(back.model.province == ProvinceID(set: "63", code: "24") && back.model.year == 2024)
    #expect(back.notice == "Trở lại Bắc Giang: năm 2024 chưa sáp nhập.")
    #expect(back.pressing("[").notice == nil)
    #expect(merged.pressing("y<End><Enter>").model.report.province.name.vietnamese == "Bắc Giang")
    // Whoever chose Bắc Ninh meanwhile stays with Bắc Ninh.
    let chosen = merged.pressing("pha noi<Enter>pbac ninh<Enter>[")
    #expect(chosen.model.report.province.name.vietnamese == "Bắc Ninh" && chosen.model.year == 2024)
  }
  /// Changes of rank across another measure say so beside the ranking.
  @Test func aRankingAcrossABreakSaysSo() {
    let board = Board().pressing("4[[[")
    #expect(board.model.year == 2021 && board.text.contains("¦ Từ 2021 đo theo cách khác."))
    #expect(!board.pressing("]").text.contains("đo theo cách khác"))
  }
}
