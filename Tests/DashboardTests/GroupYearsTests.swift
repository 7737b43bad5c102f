@testable import BoardSupport
@testable import Pages
import Scores
import Testing
import Words

@testable import Dashboard

/// Ranks and groups of all items over the years.
@Suite struct GroupYearsTests {
  private let board = Board().pressing("v")

  @Test func everyYearOfEveryDimension() {
    let text = board.text
    #expect(text.contains("Tổng      20▪ 26▪ 28▪ 41▫ 50□¦58□ 56□¦54□ 59□ 48□ ¦9■ 12■ 15■ 29▪"))
    #expect(text.contains("7 Môi tr.     –   –   –   –   –   –   – 62□¦62□ 60□ 54□ 60□ 61□ 61□"))
    // From 63 provinces to 34 no rank compares.
    let merged = Board {
      ($0.book, $0.year, $0.province) = (Books.with2025, 2025, ProvinceID(set: "34", code: "01"))
    }.pressing("v")
    #expect(merged.text.contains(/29▪¦18/), "\(merged.text)")
  }

  /// What stayed low or high is said, up to the year in view.
  @Test func whatStayedIsSaid() {
    #expect(board.text.contains("□ Nhiều năm liền ở nhóm 4 (Thấp): 7 (2018–2024)."))
    #expect(board.text.contains("1 (2022–2024), 2 (2021–2024), 8 (2021–2024)."))
    let earlier = board.pressing("[[[[")
    #expect(earlier.text.contains("5 (2019–2020), 7 (2018–2020)") && earlier.text.contains("›20"))
    #expect(!earlier.text.contains("ở nhóm 1"))
  }

  @Test func enterOpensTheItemAndEscLeadsBack() {
    let seventh = board.pressing("jjjjjjj<Enter>")
    #expect(seventh.model.screen == .dimension(ItemID("7")))
    #expect(board.pressing("<Esc>").model.screen == .overview)
    let inside = seventh.pressing("v")
    #expect(inside.model.screen == .groupYears(ItemID("7")) && inside.text.contains("7.3"))
    #expect(inside.pressing("v").model.screen == .dimension(ItemID("7")))
    // From a component its dimension is shown, on the component.
    let component = seventh.pressing("jj<Enter>v")
    #expect(component.model.screen == .groupYears(ItemID("7")) && component.model.item == ItemID("7.2"))
  }

  /// An index without groups has ranks, and nothing to say of groups.
  @Test func withoutGroupsThereAreRanks() throws {
    let pci = try #require(Books.all["pci"])
    let board = Board { ($0.book, $0.year) = (pci, 2024) }.pressing("v")
    #expect(board.model.screen == .groupYears() && !board.text.contains("Nhiều năm liền"))
  }
}
