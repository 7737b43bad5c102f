@testable import BoardSupport
import Scores
import Testing
import Words

@testable import Dashboard

/// A row that stands for a dimension, a component, a lever or a failing part opens its page, from whatever
/// panel; Esc leads back to where one was.
@Suite struct TrailTests {
  /// The keys to a page, its item, and the screen that Esc leads back to.
  private static let ways: [(keys: String, item: ItemID, from: KeyMap.Context)] = [
    ("5v<Enter>", ItemID("4"), .whatIfLevers), ("5<Down><Enter><Enter>", ItemID("5.3"), .whatIfInside),
    ("2jj<Enter>j<Enter>", ItemID("2.1"), .trendsInside),
    ("3j<Enter><Enter><Down><Enter>", ItemID("7"), .target),
    ("3j<Enter><Enter><Down><Down><Down><Enter>", ItemID("1.3"), .target),
    ("jjjjjj6<Enter><Enter>", ItemID("7"), .planEntry), ("v<Down><Down><Enter>", ItemID("2"), .groupYears),
  ]

  @Test(arguments: ways.indices)
  func aRowOpensItsPageAndEscLeadsBack(index: Int) {
    let (keys, item, from) = Self.ways[index]
    let board = Board().pressing(keys)
    #expect(board.model.screen == .dimension(item), "\(board.model.screen) \(board.notice ?? "")")
    #expect(board.pressing("<Esc>").model.screen.context == from)
    // A page inside it, the map and the comparison do not lose the way.
    let walked = board.pressing("m").pressing("c").pressing("<Esc><Esc><Esc>")
    #expect(walked.model.screen.context == from)
  }

  /// Who goes in a circle goes back once; who opens a panel by its number begins anew.
  @Test func aCircleIsNoWayBack() {
    let circle = Board().pressing("cmcmc")
    #expect(circle.model.trail.count <= 2)
    #expect(circle.pressing("<Esc>").model.screen == .overview)
    let panel = Board().pressing("5v<Enter>").pressing("1jjj<Enter>")
    #expect(panel.model.screen == .dimension(ItemID("7")))
    #expect(panel.pressing("<Esc>").model.screen == .overview)
  }

  /// From a province looked at, and from one's own row, Esc leads back to a list or map that is drawn.
  @Test(arguments: [
    ("4<Up><Enter>", "61/63 tỉnh đủ số liệu"), ("4<Enter>", "61/63 tỉnh đủ số liệu"),
    ("4m<Right><Enter>", "Bản đồ nhóm"), ("m<Right><Enter>", "Bản đồ nhóm"), ("m<Enter>", "Bản đồ nhóm"),
  ])
  func escFromAProvinceLeadsBackToWhereItWasListed(keys: String, shown: String) {
    let board = Board().pressing(keys)
    #expect(board.model.screen == .overview && board.text.contains("8 chỉ số nội dung"))
    #expect(board.pressing("<Esc>").text.contains(shown), "\(board.pressing("<Esc>").text)")
  }

  /// The figures of several indices have several sources.
  @Test func targetsNameTheSourcesOfAllTheirFigures() {
    let board = Board { $0.others = Books.all }.pressing("3")
    #expect(board.lines[22].contains("Nguồn: PAPI 2024; PAR INDEX 2024; SIPAS 2024"), "\(board.lines[22])")
    #expect(board.pressing("<Enter>").lines[22].contains("Nguồn: PAPI 2024 (UNDP, CECODES, RTA)"))
    #expect(Board().pressing("3").lines[22].contains("Nguồn: PAPI 2024 (UNDP, CECODES, RTA)"))
  }

  /// Wherever there are figures they can be compared, and Esc leads back.
  @Test(arguments: ["3", "3<Enter>", "5", "5v", "6", "6<Enter>", "4", "8", "v", ""])
  func everyScreenWithFiguresCompares(keys: String) {
    let board = Board().pressing(keys)
    let compared = board.pressing("c")
    #expect(compared.model.screen == .compare() && compared.text.contains("So với: "), "\(keys)")
    #expect(compared.pressing("<Esc>").model.screen == board.model.screen)
  }

  /// Names of those that did not rise are whole beside their ranks then and now.
  @Test(arguments: Language.allCases)
  func namesOfFailingPartsAreWhole(language: Language) {
    let board = Board { $0.language = language }.pressing("3j<Enter><Enter>")
    let rows = board.lines.filter { $0.contains(" (2020) → ") }
    #expect(rows.count == 14 && rows.allSatisfy { !$0.contains("…") }, "\(board.text)")
  }

  @Test func aTargetOfTheTotalOpensItsPath() {
    let board = Board().pressing("3<Enter><Enter>")
    #expect(board.model.screen == .trends && board.model.item == .total)
    #expect(board.pressing("<Esc>").model.screen == .target)
    #expect(board.pressing("q").model.screen == .target)
  }

  /// What cannot be opened says why.
  @Test func whatHasNoPageSaysSo() {
    let other = Board { $0.others = Books.all }.pressing("3jj<Enter><Enter>")
    #expect(other.notice?.contains("PAR INDEX") == true, "\(other.notice ?? "")")
  }
}
