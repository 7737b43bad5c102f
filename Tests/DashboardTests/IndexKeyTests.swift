@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// Changing the index on the board: what stays, what begins anew, and what is said.
@Suite struct IndexKeyTests {
  private let board = Board { ($0.others, $0.columns, $0.rows) = (Books.all, 120, 40) }

  /// The rows of the list, from the top.
  private func row(_ id: String) -> Int {
    ["papi", "sipas", "par-index", "pci", "ict-index", "dti", "paca"].firstIndex(of: id) ?? 0
  }

  private func going(to id: String, _ keys: String = "") -> Board {
    board.pressing(keys + "i<Home>" + String(repeating: "j", count: row(id)) + "<Enter>")
  }

  @Test func theListNamesEveryIndexWithItsNewestStanding() {
    let lines = board.pressing("i").lines
    for text in [
      "SIPAS", "11/63 (2024)", "ICT Index", "3/63 (2018)", "DTI", "1/34 (2024)", "PACA", "25/63 (2022)",
    ] {
      #expect(lines.contains { $0.contains(text) }, "\(text)")
    }
  }

  @Test(arguments: [("sipas", 2024), ("ict-index", 2018), ("paca", 2022), ("dti", 2024)])
  func theNearestYearIsTaken(id: String, year: Int) {
    let board = going(to: id)
    #expect(board.model.book.definition.id == id && board.model.year == year)
    #expect(board.model.report.province.name.vietnamese == "Hà Nội" && board.model.overlay == nil)
  }

  /// Back in PAPI the same province; what was chosen among the parts of the other index is gone.
  @Test func thereAndBack() {
    let there = going(to: "pci", "jjj4ss")
    #expect(there.model.screen == .ranking && there.model.ranking.sort == .item(0))
    let back = there.pressing("i<Home><Enter>1")
    #expect(back.model.book.definition.id == "papi" && back.model.year == 2024)
    #expect(back.model.dimensionSelection == 0 && back.text.contains("8 chỉ số nội dung"))
  }

  @Test func anOpenPartIsLeft() {
    #expect(going(to: "pci", "2j<Enter>").model.screen == .trends)
    #expect(going(to: "sipas", "jj<Enter>").model.screen == .overview)
  }

  /// Bắc Giang ended with the merger: the DTI, of the 34, has Bắc Ninh.
  @Test func aProvinceMergedAwayIsFollowed() {
    let board = Board {
      ($0.others, $0.province) = (Books.all, ProvinceID(set: "63", code: "24"))
    }.pressing("i<Home>jjjjj<Enter>")
    #expect(board.model.book.definition.id == "dti")
    #expect(board.model.report.province.name.vietnamese == "Bắc Ninh")
    #expect(board.notice?.contains("Bắc Ninh") == true)
  }

  /// Where no part has a figure the Overview shows years: up is a later one, Enter opens the Trends.
  @Test func theYearsAreWalked() {
    let board = going(to: "sipas")
    #expect(board.pressing("j").model.year == 2023 && board.pressing("jj").model.year == 2022)
    #expect(board.pressing("jjk").model.year == 2023 && board.pressing("G").model.year == 2018)
    #expect(board.pressing("<Enter>").model.screen == .trends)
    // 2019 of the PCI has parts: there the selection walks them.
    let parts = going(to: "pci").pressing("G").model
    #expect(parts.year == 2005)
    let of2019 = going(to: "pci").pressing("[[[[[j").model
    #expect(of2019.year == 2019 && of2019.dimensionSelection == 1)
  }

  @Test func theTargetsOfTheIndexStandFirst() throws {
    let lines = going(to: "sipas").lines
    let rule = try #require(lines.firstIndex { $0.contains("Mục tiêu") && $0.hasPrefix("─") })
    #expect(lines[rule + 1].contains("Cao hơn trung bình cả nước 2024"))
    #expect(lines[rule + 1].contains("86,50 > 83,94"))
  }

  @Test func theStripTellsOfAll() throws {
    for id in ["papi", "sipas", "paca"] {
      let text = going(to: id).text
      for piece in ["SIPAS 11/63", "PAR INDEX 3/63", "PCI 24/63", "ICT Index 3/63", "DTI 1/34", "PACA 25/63"]
      {
        #expect(text.contains(piece), "\(id): \(piece)")
      }
    }
    #expect(board.text.contains("SIPAS 11/63 đạt ●") && board.text.contains("PAPI 29/61 ▪ 2/4 chậm !"))
  }

  /// What cannot be known is said, on every panel.
  @Test func whatCannotBeKnownIsSaid() {
    let board = going(to: "sipas")
    #expect(board.pressing("5").text.contains("Không giả định được"))
    #expect(board.pressing("4m").text.contains("Chưa vẽ được bản đồ"))
    #expect(board.pressing("4").text.contains("bảng có số liệu 5/63 tỉnh"))
    #expect(board.text.contains("hạng theo nguồn"))
    #expect(going(to: "pci", "").pressing("5").text.contains("chưa có điểm của mọi tỉnh"))
  }

  @Test func figuresReadAgainKeepTheIndex() {
    let board = going(to: "pci")
    let figures = EventLoop.Figures(
      book: Books.published, targets: TargetSource(book: Books.publishedTargets, books: Books.all))
    #expect(update(board.model, reloaded: figures).book.definition.id == "pci")
  }

  /// Every panel on every index: whole screens, and no figure that is none.
  @Test(arguments: ["sipas", "par-index", "pci", "ict-index", "dti", "paca"])
  func walkingThroughAnIndex(id: String) {
    for (columns, rows, language) in [(80, 24, Language.vietnamese), (120, 40, .english), (40, 10, .english)]
    {
      let start = Board {
        ($0.others, $0.columns, $0.rows, $0.language) = (Books.all, columns, rows, language)
      }.pressing("i<Home>" + String(repeating: "j", count: row(id)) + "<Enter>")
      for keys in [
        "", "[[[<Enter>", "2", "2s", "2v", "2j<Enter>", "3<Enter>", "4", "4s", "4f", "5m", "b4", "b2", "r",
        "P",
        "P  ", "P     ", "p", "c", "?",
      ] {
        let board = start.pressing(keys)
        #expect(board.lines.count == rows, "\(keys)")
        for fault in ["nil", "Optional", "NaN", "/0 "] {
          #expect(!board.text.contains(fault), "\(id) \(keys): \(fault)")
        }
      }
    }
  }
}
