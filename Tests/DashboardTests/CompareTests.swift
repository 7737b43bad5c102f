@testable import BoardSupport
@testable import Pages
import Scores
import Testing
import Words

@testable import Dashboard

/// Provinces beside one, item by item.
@Suite struct CompareTests {
  private let board = Board().pressing("c")

  private func content(_ board: Board) throws -> CompareYear {
    try #require(board.model[CompareState.self].content)
  }

  private func names(_ board: Board) throws -> [String] {
    try content(board).others.map(\.name.vietnamese)
  }

  @Test func aCityIsComparedWithTheCitiesAProvinceWithItsRegion() throws {
    #expect(try Set(names(board)) == ["Đà Nẵng", "Hồ Chí Minh", "Hải Phòng", "Cần Thơ"])
    #expect(board.text.contains("So với: TP trực thuộc trung ương (c chọn khác)."))
    let sonLa = Board { $0.province = ProvinceID(set: "63", code: "14") }.pressing("c")
    let region = try content(sonLa)
    #expect(region.own.name.vietnamese == "Sơn La" && region.others.count == Comparison.most)
    #expect(region.others.allSatisfy { $0.regionID == region.own.regionID })
  }

  /// Differences are of stored scores, rounded once: 8.164030 − 7.568981 = 0.595049.
  @Test func differencesAreRoundedOnce() throws {
    let found = try content(board)
    let place = try #require(found.others.firstIndex { $0.code == "48" })
    let row = try #require(found.rows.first { $0.item.text == "6" })
    #expect(abs(try #require(row.difference(place)) - 0.595049) < 1e-9)
    #expect(found.better(place).map(\.text) == ["3", "5", "6", "7"])
    let text = board.text
    #expect(text.contains("7,57    +0,60    +0,24    +0,02    −0,38    +0,85"))
    #expect(text.contains("Đà Nẵng hạng 35/61; hơn Hà Nội ở 3, 5, 6, 7, nhiều nhất 6 (+0,5950)."))
    #expect(text.contains("Cả 4 tỉnh hơn Hà Nội ở 7; không tỉnh nào hơn ở 1, 2, 8."))
  }

  @Test func theNextProvinceIsHighlightedAroundTheEnd() throws {
    #expect(board.pressing("l").text.contains("Hồ Chí Minh hạng 41/61; hơn"))
    #expect(board.pressing("h").text.contains("Cần Thơ hạng 59/61; hơn"))
    #expect(board.pressing("llll").text == board.text)
  }

  @Test func enterOpensADimensionOfAll() throws {
    let inside = board.pressing("jjjj<Enter>")
    #expect(inside.model.screen == .compare(ItemID("4")) && inside.model.item == ItemID("4"))
    #expect(try content(inside).parts.map(\.item.text) == ["4.1", "4.2", "4.3", "4.4"])
    let top = inside.pressing("<Esc>")
    #expect(top.model.screen == .compare() && top.pressing("<Esc>").model.screen == .overview)
    // The total is no dimension, a component has nothing inside.
    #expect(board.pressing("<Enter>").notice != nil && inside.pressing("j<Enter>").notice != nil)
  }

  @Test func escLeadsWhereItWasOpened() {
    #expect(Board().pressing("5c<Esc>").model.screen == .whatIf)
    #expect(Board().pressing("8c<Esc>").model.screen.panel == .movers)
    #expect(Board().pressing("jj<Enter>c<Esc>").model.screen.context == .dimension)
  }

  /// Of somebody else in view, or selected in a list, the comparison is about that one.
  @Test func whoIsLookedAtComesFirst() throws {
    let visit = Board().pressing("pSơn La<Enter>c")
    #expect(try content(visit).own.name.vietnamese == "Hà Nội")
    #expect(try names(visit) == ["Sơn La"])
    #expect(visit.text.contains("Sơn La hạng 25/61; hơn Hà Nội ở 3, 4, 5, 7, nhiều nhất 7"))
    let listed = Board().pressing("8gc")
    let first = try #require(listed.model[MoversState.self].rows.first?.province)
    #expect(try content(listed).others.map(\.code) == [first.code])
  }

  /// In the ranking a row is compared at once; marking it with a letter is another key.
  @Test func aRowOfTheRankingIsCompared() throws {
    let above = Board().pressing("4<Up>c")
    #expect(try names(above) == ["Quảng Bình"] && above.pressing("<Esc>").model.screen == .ranking)
    #expect(above.model.compared.isEmpty)
    let marked = Board().pressing("4<Up> ")
    #expect(marked.model.screen == .ranking && marked.model.compared.map(\.code) == ["44"])
    // The own row is compared with whom one usually is.
    #expect(try Set(names(Board().pressing("4c"))) == Set(names(board)))
  }

  @Test func whoIsChosenStays() throws {
    let chosen = board.pressing("cson la<Enter>")
    #expect(try names(chosen) == ["Sơn La"] && chosen.model.compared.map(\.code) == ["14"])
    #expect(try names(chosen.pressing("<Esc>c")) == ["Sơn La"])
    #expect(try names(chosen.pressing("C")) == names(board))
  }

  /// Of an index known by its totals nothing is said of parts, and nobody is called not better.
  @Test func whatIsNotKnownIsNotCompared() throws {
    let pci = try #require(Books.all["pci"])
    let board = Board { ($0.book, $0.year) = (pci, 2024) }.pressing("c")
    #expect(board.text.contains("bảng không có số liệu từng phần để so"))
    let row = try #require(board.lines.first { $0.contains("Hơn ở chỉ số") })
    #expect(!row.contains("0") && row.contains("–"))
  }

  @Test(arguments: Language.allCases)
  func aNarrowColumnHasANameToKnow(language: Language) {
    let provinces = Books.published.registry.sets.flatMap(\.provinces)
    for columns in 6...9 {
      for set in Set(provinces.map(\.id.set)) {
        let names = provinces.filter { $0.id.set == set }.map { $0.brief(columns)[language] }
        #expect(
          names.allSatisfy { !$0.isEmpty && $0.count <= columns }, "\(names.filter { $0.count > columns })")
      }
    }
    let brief = { (code: String, columns: Int) in
      provinces.first { $0.id == ProvinceID(set: "63", code: code) }?.brief(columns)[language]
    }
    #expect(brief("79", 8) == (language == .vietnamese ? "TPHCM" : "HCM City"))
    #expect(brief("31", 8) == (language == .vietnamese ? "H.Phòng" : "H.Phong"))
  }
}
