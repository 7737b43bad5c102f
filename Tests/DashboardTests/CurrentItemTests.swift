@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// One current item, which every panel opens on; one own province, and a way back to it.
@Suite struct CurrentItemTests {
  /// The dimension a panel stands on, by what it shows of it.
  private func shown(_ board: Board) -> ItemID? {
    let model = board.model
    return switch model.screen.context {
    case .overview: model.report.dimensions[model.dimensionSelection].item
    case .trends: model.trends.content?.trend.item
    case .ranking:
      if case .item(let column) = model.ranking.sort { model.ranking.table?.items[column] } else { nil }
    case .map: model.ranking.table?.items[model.itemColumn]
    case .whatIf: model.selectedItem?.id
    case .plans:
      if case .measure(let entry) = model.plans.selected { entry.measure.dimension } else { nil }
    case .movers: model.item
    default: nil
    }
  }

  @Test(
    "A dimension chosen anywhere is the one that every panel opens on",
    arguments: [
      "jjjjjj", "jjjjjj<Enter>", "2jjjjjjj", "4sssssss", "4mddddddd", "5gjjjjjj", "8ddddddd",
    ])
  func everyPanelOpensOnIt(keys: String) {
    let board = Board().pressing(keys)
    for panel in ["1", "2", "4", "4m", "5", "8"] {
      #expect(shown(board.pressing(panel)) == ItemID("7"), "\(keys), then \(panel)")
    }
  }

  @Test func throughPanelsItStays() {
    let board = Board().pressing("jjjjjj<Enter>5")
    #expect(shown(board) == ItemID("7"))
    #expect(shown(board.pressing("62")) == ItemID("7"))
    #expect(shown(board.pressing("6244")) == ItemID("7"))
  }

  @Test func aComponentIsOpenInsideItsDimension() {
    let board = Board().pressing("jjjjjj<Enter>jj")
    #expect(board.model.item == ItemID("7.2"))
    #expect(board.pressing("2").model.screen == .trendsInside(ItemID("7")))
    #expect(board.pressing("2").model.trends.content?.trend.item == ItemID("7.2"))
    #expect(board.pressing("5").model.screen == .whatIfInside(ItemID("7")))
    #expect(board.pressing("5").model.selectedItem?.id == ItemID("7.2"))
    // The whole it is part of, where there are no components.
    #expect(shown(board.pressing("1")) == ItemID("7"))
    #expect(shown(board.pressing("4")) == ItemID("7"))
    #expect(shown(board.pressing("2<Esc>")) == ItemID("7"))
  }

  @Test("Without one What-if opens on the strongest lever, the others on the total")
  func nothingChosen() {
    let board = Board()
    #expect(shown(board.pressing("5")) == board.model.levers.first?.dimension)
    for panel in ["2", "4", "4m", "8"] { #expect(shown(board.pressing(panel)) == .total, "\(panel)") }
  }

  @Test("Plans open on a measure of the current dimension, and a measure is of one")
  func measures() {
    let board = Board().pressing("jjjjjj6")
    #expect(shown(board) == ItemID("7"))
    let moved = board.pressing("g")
    #expect(shown(moved) != ItemID("7") && shown(moved) == moved.model.item)
  }

  @Test("A year that does not measure it leaves it as it is")
  func yearsWithout() {
    let board = Board().pressing("jjjjjjj").pressing(String(repeating: "[", count: 9))
    #expect(board.model.year == 2015 && board.model.report.dimensions.count == 6)
    #expect(board.pressing(String(repeating: "]", count: 9)).model.dimensionSelection == 7)
    // Nothing can be supposed of the components of a dimension that is not there.
    let part = Board().pressing("G<Enter>j").pressing(String(repeating: "[", count: 9)).pressing("5")
    #expect(part.model.item == ItemID("8.1") && part.model.screen == .whatIf)
    #expect(part.model.selectedItem != nil)
  }

  @Test func sortedOtherwiseTheRankingStaysSo() {
    let byName = Board().pressing("4s").pressing(String(repeating: "s", count: 9))
    #expect(byName.model.ranking.sort == .name && byName.model.item == .total)
    #expect(byName.pressing("14").model.ranking.sort == .name)
    #expect(shown(byName.pressing("1gjjjjjj4")) == ItemID("7"))
  }

  @Test(
    "A visit is told, and `.` ends it from anywhere", arguments: ["1", "2", "3", "4", "4m", "5", "6", "8"])
  func home(panel: String) {
    let board = Board().pressing("4j<Enter>")
    let visited = board.model.report.province
    #expect(visited.name.vietnamese == "Hà Giang" && board.model.homeOfVisit?.name.vietnamese == "Hà Nội")
    let there = board.pressing(panel)
    #expect(there.text.contains("đang xem") && there.text.contains(".  về Hà Nội".replacing("  ", with: " ")))
    let back = there.pressing(".")
    #expect(back.model.report.province.name.vietnamese == "Hà Nội" && back.model.homeOfVisit == nil)
    #expect(back.model.screen == there.model.screen && !back.text.contains("đang xem"))
  }

  @Test("Esc leads back through who was looked at, to where it began")
  func back() {
    let board = Board().pressing("4j<Enter>").pressing("pAn Giang<Enter>")
    #expect(board.model.report.province.name.vietnamese == "An Giang")
    let once = board.pressing("<Esc>")
    #expect(once.model.report.province.name.vietnamese == "Hà Giang" && once.model.screen == .overview)
    let twice = once.pressing("<Esc>")
    #expect(twice.model.homeOfVisit == nil && twice.model.screen == .ranking)
    let thrice = twice.pressing("<Esc><Esc><Esc>")
    #expect(thrice.model.screen == .overview && thrice.model.homeOfVisit == nil)
  }

  @Test("What the own province became is no visit")
  func merged() {
    var model = Board().pressing("4j<Enter>").model
    model.ownProvince = model.province
    model.goTo(year: model.book.newestYear ?? 0)
    #expect(model.homeOfVisit == nil)
    _ = model.choose(basis: .merged)
    #expect(model.homeOfVisit == nil && model.report.province.name.vietnamese == "Tuyên Quang")
  }

  @Test func atHomeItIsSaid() {
    #expect(Board().pressing(".").text.contains("Đang xem tỉnh mình"))
  }

  /// A part has no promise of its own: that of all parts is about it.
  @Test func targetsOpenOnThePromiseAboutIt() {
    #expect(Board().pressing("3").model.targets.selected?.item == .total)
    let seventh = Board().pressing("jjjjjj3").model
    #expect(seventh.targets.selected?.kind.name == .partsRise && seventh.item == ItemID("7"))
  }

  /// The map of it from wherever it is chosen, and the way back.
  @Test func theMapIsOneKeyAway() {
    let map = Board().pressing("jjjjjjm")
    #expect(map.model.screen == .map && map.text.contains("7 Quản trị môi trường"))
    #expect(map.pressing("<Esc>").model.screen == .overview)
    #expect(map.pressing("m").model.screen == .ranking)
    let component = Board().pressing("jjjjjj<Enter>m")
    #expect(component.pressing("<Esc>").model.screen == .dimension(ItemID("7")))
    #expect(Board().pressing("4m<Esc>").model.screen == .ranking)
  }
}
