@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// The other indices line by line: what is known is told, and what cannot be known.
@Suite struct LinearIndexTests {
  private func after(_ lines: [String], index: String, _ language: Language = .vietnamese) throws -> String {
    let book = try #require(Books.all[index])
    let view = LinearView(
      books: Books.all, book: book, targets: Books.publishedTargets, plans: Books.publishedPlans,
      province: ProvinceID(set: "63", code: "01"), year: try #require(book.newestYear), basis: .published,
      today: CalendarDay("2025-11-01"), language: language)
    var board = LinearBoard(try #require(view), glyphs: .blocks)
    return lines.reduce(board.greeting) { _, line in board.take(line) }
  }

  @Test func sipas() throws {
    let overview = try after(["1"], index: "sipas")
    for text in [
      "86,50 %, tăng 2,93\n", "Hạng 11/63, tăng 10 bậc\n", "Cao hơn bình quân cả nước 83,94 là 2,56 điểm",
      "chỉ có tổng; bảng chưa có điểm của 2 phần", "hạng theo nguồn",
    ] { #expect(overview.contains(text), "\(text)\n\(overview)") }
    #expect(try after(["5"], index: "sipas").contains("Không giả định được"))
    #expect(try after(["4", "1"], index: "sipas").contains("58 tỉnh khác: bảng chưa có số liệu."))
    // No middle of a region out of one province.
    let regions = try after(["4", "2"], index: "sipas")
    #expect(regions.contains("không tính thêm hạng, nhóm, trung vị") && !regions.contains("trung vị 8"))
  }

  @Test func ranksWithoutScores() throws {
    let ranking = try after(["4"], index: "dti", .english)
    #expect(ranking.contains("Rank 5/34: Thanh Hoa\n") && ranking.contains("Rank 1/34: Hanoi"), "\(ranking)")
  }

  @Test func fromOneIndexToAnother() throws {
    let text = try after(["12", "1"], index: "sipas")
    #expect(text.contains("DTI 2024 · Hà Nội") && text.contains("hạng 1/34"))
  }
}
