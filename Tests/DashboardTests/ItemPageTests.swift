@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// The page of a dimension or a component: who is near, who rose most, what it takes, who answers for it.
@Suite struct ItemPageTests {
  private let seventh = Board { $0.rows = 40 }.pressing("jjjjjj<Enter>")

  private func page(_ board: Board) throws -> ItemPage {
    try #require(board.model[ItemPageState.self].page)
  }

  @Test func theFirstAndThoseJustAboveAndBelow() throws {
    let rows = try page(seventh).neighbours
    #expect(rows.map { $0.entry.rank } == [1, 59, 60, 61])
    #expect(rows.map(\.isOwn) == [false, false, false, true])
    #expect(rows[0].entry.province.name.vietnamese == "Đồng Tháp")
    // Đà Nẵng 3.090879, Hà Nội 2.872574.
    #expect(abs(try #require(rows[2].difference) - 0.218305) < 1e-9)
    let first = try page(Board().pressing("<Enter>"))
    #expect(first.neighbours.map { $0.entry.rank } == [1, 13, 14, 15, 16])
  }

  /// Where there is little room the own row and the one above it stay, and the first of all.
  @Test func theNearestStayWhereThereIsLittleRoom() throws {
    let page = try page(Board().pressing("<Enter>"))
    #expect(page.neighbourTable(rows: 4).count == 4)
    let board = Board { $0.rows = 24 }.pressing("<Enter>")
    for text in ["1   Bắc Giang", "14   Ninh Bình", "15 ● Hà Nội"] { #expect(board.text.contains(text)) }
  }

  @Test func whoRoseMostAsInPanel8() throws {
    let page = try page(seventh)
    let movers = try #require(
      Movers(of: ItemID("7"), from: 2023, to: 2024, basis: .published, in: Books.published))
    #expect(page.risers.map(\.province.code) == movers.rows.prefix(3).map(\.province.code))
    #expect(page.span == "2023 → 2024")
    // Across a break nobody rose.
    #expect(try self.page(Board { $0.year = 2019 }.pressing("jjjjjj<Enter>")).risers.isEmpty)
  }

  /// The next rank, the target's, the next group, the median: the smallest rise first, as panel 5 and the levers
  /// have them.
  @Test func whatItTakes() throws {
    let needs = try page(seventh).needs
    #expect(
      needs.map(\.aim) == [
        .rank(28, isTarget: false), .rank(23, isTarget: true), .own(.nextGroup), .own(.median), .own(.best),
      ])
    #expect(needs.map(\.rank) == [28, 23, 21, 17, 10])
    #expect(needs.map { Phrases.share($0.precedent) }[3] == "0/180")
    #expect(abs(needs[3].rise - 0.805426) < 1e-4)
    #expect(
      seventh.text.contains("hạng chung 23 (mục tiêu) cần 3,1045 +0,2319 → hạng 23  ▲6          31/180"))
    #expect(seventh.text.contains("+0,8054 → hạng 17 ▲12   chưa ai 0/180"))
  }

  @Test func aDimensionAboveTheMedianSaysSo() throws {
    let board = Board().pressing("<Enter>")
    #expect(board.text.contains("Hơn trung vị cả nước 0,46."))
    #expect(try !page(board).needs.contains { $0.aim == .own(.median) })
    #expect(seventh.text.contains("Kém trung vị cả nước 0,81; "))
    #expect(seventh.text.contains("Giữ nguyên hạng 61/61. Điểm không đổi, trung vị cả nước tăng 0,25."))
  }

  /// How far apart all are, and which dimensions go together: a number, and no cause.
  @Test func whereAllStandAndWhatGoesTogether() throws {
    #expect(seventh.text.contains(/2,87 ├●.*│.*┤ 4,41   ● mình  │ trung vị/))
    let told = try #require(try page(seventh).companions)
    #expect(
      told.vietnamese
        == "Thứ hạng các tỉnh giống nhất ở 4 (+0,61) (tương quan hạng, 61 tỉnh, 2024; không nói nguyên nhân)."
    )
    let eighth = try page(Board().pressing("jjjjjjj<Enter>"))
    #expect(try #require(eighth.companions).english.contains("it tells no cause"))
  }

  @Test func enterOnAComponentOpensItsPage() throws {
    let component = seventh.pressing("jj<Enter>")
    #expect(component.model.screen == .dimension(ItemID("7.2")) && component.model.item == ItemID("7.2"))
    #expect(try page(component).line.item == ItemID("7.2"))
    #expect(component.text.contains("─ 7.2 Chất lượng không khí ─"))
    #expect(component.text.contains("60   Bắc Giang       1,70 +0,1312"))
    let back = component.pressing("<Esc>")
    #expect(back.model.screen == .dimension(ItemID("7")) && back.model.item == ItemID("7.2"))
    #expect(back.pressing("<Esc>").model.screen == .overview)
    // The first line is open already, and inside a component there is nothing.
    #expect(seventh.pressing("<Enter>").notice != nil && component.pressing("<Enter>").notice != nil)
  }

  /// In a year that does not measure it, its dimension is shown, or the Overview.
  @Test func aYearThatLacksItClosesIt() {
    #expect(Board().pressing("jj<Enter>jjj<Enter>[[[[[[[").model.screen == .dimension(ItemID("3")))
    #expect(seventh.pressing("[[[[[[[").model.screen == .overview)
  }

  @Test func whoLeadsIsToldWhereItIsWritten() {
    var board = Board()
    #expect(board.pressing("<Enter>").text.contains("Đơn vị chủ trì: chưa ghi"))
    board.model.plans.source.leads = [
      LeadDepartment(dimension: ItemID("1"), name: LocalizedText(vi: "Sở Nội vụ", en: "Home Affairs"))
    ]
    #expect(board.pressing("<Enter>").text.contains("─ Đơn vị chủ trì: Sở Nội vụ ─"))
    #expect(board.pressing("<Enter>j<Enter>").text.contains("─ Đơn vị chủ trì: Sở Nội vụ ─"))
    board.model.size = Size(columns: 120, rows: 40)
    #expect(
      board.text.contains("1 Tham gia của người dân · nội dung thành phần · Đơn vị chủ trì: Sở Nội vụ ─"))
    #expect(!board.pressing("j").text.contains("Đơn vị chủ trì"))
    // What was assigned comes before what the settings say.
    board.model.plans.source.assignments = AssignmentBook([
      AssignedYear(
        index: "papi", year: 2026, province: ProvinceID(set: "63", code: "01"),
        entries: [Assignment(item: ItemID("1.1"), lead: LocalizedText(same: "Sở Tư pháp"))])
    ])
    #expect(board.pressing("<Enter>").text.contains("─ Đơn vị chủ trì: Sở Tư pháp ─"))
    // Of another province none are written down.
    #expect(!board.pressing("pSơn La<Enter><Enter>").text.contains("Đơn vị chủ trì"))
  }
}
