@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// The column cursor of panel 4, what it sorts and opens, and what rows tell among others.
@Suite struct RankingKeyTests {
  private func heading(_ board: Board) -> String {
    board.lines.first { $0.contains("Hạng") && $0.contains("Tỉnh") } ?? ""
  }

  private func own(_ board: Board) -> String { board.lines.first { $0.contains("●›") } ?? "" }

  private func title(_ board: Board) -> String { board.lines.first { $0.contains("Xếp hạng 2024") } ?? "" }

  private func names(_ board: Board) -> [String] {
    let table = board.model.ranking.table
    return board.model.ranking.places.compactMap { table?.provinces[$0].name.vietnamese }
  }

  /// The cursor moves without sorting anew, is seen in heading and row, and chooses the current item.
  @Test(arguments: ["<Right>", "l"])
  func theCursorGoesToTheRight(key: String) {
    let board = Board().pressing("4" + String(repeating: key, count: 7))
    #expect(board.model.ranking.sort == .item(0) && board.model.rankingCursor == .item(7))
    #expect(board.model.item == ItemID("7"))
    #expect(heading(board).contains("›7 ") && !heading(board).contains("›Tổng"), "\(heading(board))")
    #expect(own(board).contains("›2,87□") && own(board).contains("29 ●›Hà Nội"), "\(own(board))")
    // At the ends it stays.
    #expect(board.pressing(String(repeating: key, count: 9)).model.rankingCursor == .item(8))
  }

  @Test func theCursorGoesToTheLeft() {
    let board = Board().pressing("4")
    #expect(heading(board).contains("›Tổng") && own(board).contains("›43,7747▪"))
    #expect(board.pressing("h").model.rankingCursor == .name)
    let change = board.pressing("<Left><Left><Left>")
    #expect(change.model.rankingCursor == .change && heading(change).contains("›±"))
    #expect(own(change).contains("29›▼14 ●›Hà Nội"), "\(own(change))")
    #expect(change.pressing("l").model.rankingCursor == .name)
  }

  @Test func sSortsByTheCursorAndThenGoesOn() {
    let board = Board().pressing("4lllllll")
    let sorted = board.pressing("s")
    #expect(sorted.model.ranking.sort == .item(7) && sorted.model.rankingCursor == .item(7))
    #expect(title(sorted).contains("theo 7 Quản trị môi trường") && own(sorted).contains("61 ●›Hà Nội"))
    let rest: [YearTable.Sort] = [.item(8), .change, .name, .item(0), .item(1)]
    for (count, sort) in rest.enumerated() {
      let next = sorted.pressing(String(repeating: "s", count: count + 1))
      #expect(next.model.ranking.sort == sort && next.model.rankingCursor == sort)
    }
    #expect(title(sorted.pressing("S")).contains("theo 7 Quản trị môi trường, ngược"))
  }

  /// A panel that was left and opened again shows what it showed; another item chosen meanwhile leads.
  @Test func comingBackTheOrderIsAsItWas() {
    let board = Board().pressing("4lllllll54")
    #expect(board.model.ranking.sort == .item(0) && board.model.rankingCursor == .item(7))
    let other = Board().pressing("4h5gjj4")
    #expect(other.model.ranking.sort == .item(3) && other.model.rankingCursor == .item(3))
  }

  @Test func enterOpensTheDimensionOfTheColumn() {
    let board = Board().pressing("4lllllllj<Enter>")
    #expect(board.model.screen == .dimension(ItemID("7")))
    #expect(board.model.report.province.name.vietnamese == "Hà Giang")
    #expect(board.pressing("<Esc><Esc>").model.screen == .ranking)
    for column in ["", "h", "hh"] {
      #expect(Board().pressing("4\(column)j<Enter>").model.screen == .overview)
    }
  }

  /// By the change of the cursor's column: the order that panel 8 has.
  @Test(arguments: [("4o", "total"), ("4lllllllo", "7"), ("4llllo", "4")])
  func oSortsByTheChange(keys: String, item: String) throws {
    let board = Board { $0.columns = 120 }.pressing(keys)
    let movers = try #require(
      Movers(of: ItemID(item), from: 2023, to: 2024, basis: .published, in: board.model.book))
    let wanted = movers.rows(by: .rise, isReversed: false, .vietnamese).map(\.province.name.vietnamese)
    #expect(names(board) == wanted)
    #expect(title(board).contains("theo mức tăng giảm của"))
    #expect(
      names(board.pressing("S")).first
        == wanted.last { name in
          movers.rows.contains { $0.province.name.vietnamese == name && $0.movement != nil }
        })
    // And back to the scores.
    #expect(board.pressing("o").model.ranking.sort == .item(item == "total" ? 0 : Int(item) ?? 0))
    #expect(board.pressing("s").model.ranking.sort == .item(item == "total" ? 0 : Int(item) ?? 0))
  }

  /// Nothing is sorted by what is not computed, and it is said why.
  @Test func noOrderByChangesThatDoNotCompare() {
    let broken = Board { $0.year = 2021 }.pressing("4o")
    #expect(broken.model.ranking.sort == .item(0))
    #expect(broken.notice?.contains("Không so được điểm 2021 với năm trước: bỏ nội dung 5.2") == true)
    #expect(Board { $0.year = 2021 }.pressing("4llllo").model.ranking.sort == .rise(4))
    #expect(Board { $0.year = 2011 }.pressing("4o").model.ranking.sort == .item(0))
    let name = Board().pressing("4ho")
    #expect(name.model.ranking.sort == .item(0) && name.notice?.contains("Chọn cột") == true)
    // A year in which they do not compare takes the order away.
    #expect(Board { $0.year = 2022 }.pressing("4o[").model.ranking.sort == .item(0))
  }

  /// The change of rank is that of the item whose ranks stand there.
  @Test func theChangeOfRankIsThatOfTheSortedItem() {
    let board = Board { $0.columns = 120 }
    #expect(own(board.pressing("4")).contains("29 ▼14 ●›Hà Nội"))
    #expect(own(board.pressing("4lllls")).contains("48 ▼15 ●›Hà Nội"), "\(own(board.pressing("4lllls")))")
    #expect(own(board.pressing("4llllllls")).contains("61   = ●›Hà Nội"))
    #expect(own(board.pressing("4lllls")).contains("6,70□ ▼0,04≈"))
  }

  /// The rank among the cities beside the national one, and their mean.
  @Test func amongTheCities() throws {
    let board = Board().pressing("4f" + String(repeating: "j", count: 7) + "<Enter>")
    #expect(heading(board).contains(" TP ") && own(board).contains("29 ●›Hà Nội            1/5›43,7747▪"))
    let totals = try #require(board.model.book.values(of: .total, in: 2024))
    let cities = totals.provinceSet.provinces.filter(\.isCity).compactMap { totals.score(of: $0.code) }
    let mean = Figures(.vietnamese).decimal(cities.reduce(0, +) / 5, places: 4)
    #expect(mean == "42,5893")
    #expect(board.text.contains("Hà Nội: 1/5 thành phố trực thuộc Trung ương · trung bình 42,5893"))
    // By another column the rank among them is that of the column.
    #expect(
      own(board.pressing("llllllls")).contains("61 ●›Hà Nội            5/5"),
      "\(own(board.pressing("llllllls")))")
  }

  /// Without a filter the last lines say both.
  @Test func amongCitiesAndRegionAtOnce() {
    #expect(
      Board().pressing("4").text.contains(
        "Hà Nội: 1/5 thành phố trực thuộc Trung ương; 7/10 Đồng bằng sông Hồng"))
    let unranked = Board { $0.province = ProvinceID(set: "63", code: "26") }.pressing("4").text
    #expect(!unranked.contains("/10 Đồng bằng"))
  }

  /// The median stands above the first row at it or below, and is the national one also among some.
  @Test func theMedianHasALine() throws {
    let board = Board().pressing("4")
    let line = try #require(board.lines.firstIndex { $0.contains("trung vị cả nước 43,4796") })
    #expect(
      board.lines[line].contains("nhóm 3 (Trung bình thấp) · ") && board.lines[line + 1].contains("Lai Châu"))
    let seven = Board().pressing("4llllllls").pressing("g")
    let rows = Board { $0.rows = 80 }.pressing("4llllllls").lines
    let median = try #require(rows.firstIndex { $0.contains("trung vị cả nước 3,68") })
    #expect(rows[median - 1].contains("30   ") && rows[median + 1].contains("31   "))
    #expect(seven.model.ranking.sort == .item(7))
    let reversed = Board { $0.rows = 80 }.pressing("4S").lines
    let turned = try #require(reversed.firstIndex { $0.contains("trung vị cả nước 43,4796") })
    #expect(reversed[turned - 1].contains("32   ") && reversed[turned + 1].contains("31   "))
    #expect(!Board { $0.rows = 80 }.pressing("4hs").text.contains("trung vị cả nước"))
  }

  /// The own row stands in the middle when the panel opens, when it is sorted, and after the key that leads home.
  @Test(arguments: [(80, 24), (120, 40), (80, 50), (60, 16)], ["4", "4lllllls", "4G.", "4g."])
  func theOwnRowIsInTheMiddle(size: (columns: Int, rows: Int), keys: String) throws {
    var board = Board { ($0.columns, $0.rows) = size }
    board.walk(keys)
    let window = try #require(board.model.sight[.ranking])
    let place = board.model.ranking.selection - window.offset
    // Lines between groups take room, too.
    #expect(abs(place - window.height / 2) <= 2, "\(place) of \(window.height)")
  }

  /// No word of the headings is shortened where there is room for the names of dimensions.
  @Test(arguments: [112, 120, 200])
  func headingsAreNotShortened(columns: Int) {
    let heading = heading(Board { $0.columns = columns }.pressing("4"))
    for name in ["Tham gia", "Giải trình", "Tham nhũng", "Môi trường"] { #expect(heading.contains(name)) }
    #expect(!heading.contains("."))
  }

  /// A wide screen has regions, the ranks of all years in one shape whatever its width, and details.
  @Test func aWideScreenTellsMore() throws {
    let row = { (columns: Int) in own(Board { ($0.columns, $0.rows) = (columns, 60) }.pressing("4")) }
    let years = "▆▅▅▃▂¦▂▂¦▂▁▃¦▇▇▆▅"
    for columns in [192, 200, 240] {
      #expect(row(columns).contains("ĐB sông Hồng \(years)"), "\(row(columns))")
    }
    #expect(!row(191).contains("¦"))
    let text = Board { ($0.columns, $0.rows) = (200, 60) }.pressing("4").text
    for part in ["Tham nhũng", "48/61 □ ▼15   −0,31", "Tổng giảm 14 bậc: do mình 1–5", "Hạng 11–24"] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
