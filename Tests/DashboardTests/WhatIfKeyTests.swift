@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// What keys do in panel 5, replayed as a person presses them.
@Suite struct WhatIfKeyTests {
  private let board = Board().pressing("5g")

  private func outcome(_ board: Board) -> Outcome? {
    board.model.whatIf.content?.whatIf.outcome(of: board.model.scenario)
  }

  private func value(_ board: Board, _ item: String) -> Double? {
    board.model.whatIf.content?.whatIf.value(of: ItemID(item), in: board.model.scenario)
  }

  @Test func itBeginsWithTheFacts() {
    #expect(board.model.scenario.isEmpty && outcome(board)?.rank == 29)
    #expect(board.text.contains("GIẢ ĐỊNH — không phải số liệu công bố"))
    #expect(
      board.text.contains(
        "Ưu tiên đầu (số bậc × tỷ lệ từng tăng vậy): 4 Kiểm soát tham nhũng lên trung"))
  }

  @Test func toTheMedianAndTheBest() {
    let median = board.pressing("jjjjjjm")
    #expect(outcome(median)?.rank == 17 && median.text.contains("hạng 17/61 ▲12"))
    #expect(outcome(median.pressing("x"))?.rank == 10)
    #expect(outcome(board.pressing("Gx"))?.rank == 29)
  }

  @Test func stepsOfFiveHundredths() throws {
    let start = try #require(value(board, "1"))
    let up = try #require(value(board.pressing("++="), "1"))
    #expect(abs(up - start - 0.15) < 1e-9)
    let down = try #require(value(board.pressing("--"), "1"))
    #expect(abs(down - start + 0.1) < 1e-9)
    // There and back again is the fact, not a supposition of it.
    #expect(board.pressing("+-").model.scenario.isEmpty)
    #expect(board.pressing("++--+-").model.scenario.isEmpty)
  }

  /// A step is the same part of every scale: 0.05 of nine points would be nothing on a hundred.
  @Test(arguments: [(1.0...10, 0.05), (0.33...3.34, 0.05), (0...100, 0.5), (0...1, 0.005), (0...10, 0.05)])
  func theStepFitsTheScale(scale: ClosedRange<Double>, step: Double) throws {
    var item = try #require(board.model.selectedItem)
    item.scale = scale
    #expect(item.step == step)
    let item7 = board.model.whatIf.content?.items.allSatisfy { $0.step == 0.05 }
    #expect(item7 == true && board.text.contains("thêm bớt 0,05,"))
  }

  @Test func theScaleHasEnds() {
    let top = board.pressing("e10<Enter>+")
    #expect(value(top, "1") == 10 && top.notice?.contains("1–10") == true)
    let bottom = board.pressing("e1<Enter>-")
    #expect(value(bottom, "1") == 1 && bottom.notice != nil)
    #expect(value(board.pressing("e9,98<Enter>+"), "1") == 10)
  }

  @Test(arguments: ["3,678", "3.678", " 3,678 "])
  func aValueIsTyped(text: String) {
    let typed = board.pressing("jjjjjje" + text + "<Enter>")
    #expect(value(typed, "7") == 3.678 && outcome(typed)?.rank == 17 && typed.model.overlay == nil)
  }

  @Test(arguments: [("12", "1–10"), ("abc", "không phải một số"), ("", "không phải một số"), ("0", "1–10")])
  func aWrongValueStaysInTheFieldWithTheReason(text: String, words: String) {
    let wrong = board.pressing("e" + text + "<Enter>")
    #expect(wrong.model.scenario.isEmpty && View.context(of: wrong.model) == .value)
    #expect(wrong.text.contains(words))
    // Mended, it is taken; Esc gives it up. Digits choose no panel meanwhile.
    #expect(value(wrong.pressing("<C-u>5<Enter>"), "1") == 5)
    let closed = wrong.pressing("<Esc>")
    #expect(closed.model.overlay == nil && closed.model.scenario.isEmpty && closed.model.screen == .whatIf)
  }

  @Test func resetsOneOrAll() {
    let two = board.pressing("jm<Down><Down>m")
    #expect(two.model.scenario.values.count == 2)
    #expect(two.pressing("<Del>").model.scenario.values.keys.map(\.text) == ["2"])
    #expect(two.pressing("0").model.scenario.isEmpty)
  }

  @Test func componentsAreLevers() throws {
    let inside = board.pressing("jjjjjj<Enter>")
    #expect(inside.model.screen == .whatIfInside(ItemID("7")))
    #expect(inside.model.whatIf.content?.items.map(\.id.text) == ["7.1", "7.2", "7.3"])
    let raised = inside.pressing("jx")
    #expect(raised.model.scenario.values.keys.map(\.text) == ["7.2"])
    #expect(outcome(raised)?.rank == 17)
    let back = raised.pressing("<Esc>")
    #expect(back.model.screen == .whatIf && back.model.whatIfSelection == 6)
    #expect(try #require(value(back, "7")) > 2.88)
    // The whole takes back its parts and says so; and the other way round.
    let whole = back.pressing("m")
    #expect(whole.model.scenario.values.keys.map(\.text) == ["7"] && whole.notice != nil)
    let part = whole.pressing("<Enter>+")
    #expect(part.model.scenario.values.keys.map(\.text) == ["7.1"] && part.notice != nil)
  }

  /// Another year or province has a scenario of its own, and the first is there again.
  @Test func anotherYearForgetsNothing() {
    let median = board.pressing("jjjjjjm")
    let earlier = median.pressing("[")
    #expect(earlier.model.year == 2023 && earlier.model.scenario.isEmpty && outcome(earlier)?.rank == 15)
    #expect(outcome(earlier.pressing("]"))?.rank == 17)
    #expect(outcome(median.pressing("bb"))?.rank == 17)
    #expect(outcome(median.pressing("b"))?.of == 34)
    #expect(outcome(median.pressing("14"))?.rank == 17)
  }

  /// In a year without it, the open dimension closes.
  @Test func aDimensionThatDoesNotCountCloses() {
    let inside = Board { $0.year = 2018 }.pressing("5gjjjjjj<Enter>[")
    #expect(inside.model.screen == .whatIf && inside.model.year == 2017)
    #expect(inside.model.whatIf.content?.items.count == 6)
  }

  @Test func withoutATotalItSaysSo() {
    let board = Board { ($0.province, $0.year) = (ProvinceID(set: "63", code: "22"), 2021) }.pressing("5")
    #expect(board.text.contains("Không có tổng thì không giả định được"))
    for key in ["+", "-", "e", "m", "x", "0", "w", "<Enter>", "j", "<Del>"] {
      let after = board.pressing(key)
      #expect(after.model.scenario.isEmpty && after.model.overlay == nil && after.notice != nil)
    }
    #expect(outcome(board.pressing("]"))?.rank == 1)
  }

  @Test func aScenarioIsKeptAndOpened() throws {
    let kept = board.pressing("jjjjjjmwMôi trường<Enter>")
    let one = try #require(kept.model.whatIf.kept.first)
    #expect(one.name == "Môi trường" && one.year == 2024 && one.values.keys.map(\.text) == ["7"])
    #expect(kept.effects == [.keepScenario(one)] && kept.text.contains("“Môi trường”"))
    let opened = kept.pressing("0[o<Enter>")
    #expect(opened.model.year == 2024 && outcome(opened)?.rank == 17)
    #expect(opened.model.draft.name == "Môi trường")
    // Opened and changed it is kept by its own name again; another's name is refused.
    let again = opened.pressing("+w<Enter>")
    #expect(again.model.whatIf.kept.count == 1 && again.effects.count == 2)
    let taken = opened.pressing("0j+wMôi trường<Enter>")
    #expect(taken.text.contains("đã có tên này") && View.context(of: taken.model) == .name)
    #expect(taken.pressing(" 2<Enter>").model.whatIf.kept.map(\.name) == ["Môi trường", "Môi trường 2"])
  }

  @Test func nothingIsKeptWithoutANameOrAValue() {
    #expect(board.pressing("w").model.overlay == nil && board.pressing("w").notice != nil)
    let unnamed = board.pressing("+w  <Enter>")
    #expect(unnamed.effects.isEmpty && View.context(of: unnamed.model) == .name)
    #expect(board.pressing("+wabc<Esc>").effects.isEmpty)
    #expect(board.pressing("o").model.overlay == nil && board.pressing("o").notice != nil)
  }

  @Test func aScenarioIsDeletedByPressingTwice() {
    let list = board.pressing("+wmột<Enter>+w<C-u>hai<Enter>o")
    #expect(list.text.contains("hai") && list.text.contains("Hà Nội 2024"))
    let asked = list.pressing("d")
    #expect(asked.model.whatIf.kept.count == 2 && asked.notice?.contains("“hai”") == true)
    // Anything between takes the question back.
    #expect(asked.pressing("jkd").model.whatIf.kept.count == 2)
    let dropped = asked.pressing("d")
    #expect(dropped.model.whatIf.kept.map(\.name) == ["một"])
    #expect(dropped.effects.last == .dropScenario("hai"))
    let none = dropped.pressing("dd")
    #expect(none.model.whatIf.kept.isEmpty && none.model.overlay == nil)
  }

  @Test func readOnlyKeepsNothing() {
    var board = board.pressing("+wmột<Enter>")
    board.model.isReadOnly = true
    board.effects = []
    #expect(board.pressing("+w").model.overlay == nil && board.pressing("w").notice != nil)
    #expect(board.pressing("odd").effects.isEmpty && board.pressing("odd").model.whatIf.kept.count == 1)
  }

  /// What was kept may not fit the figures that are there now.
  @Test func aKeptScenarioThatDoesNotFitIsToldAndNeverCrashes() {
    let hanoi = ProvinceID(set: "63", code: "01")
    let kept = { (id: ProvinceID, year: Int, index: String, values: [String: Double]) in
      KeptScenario(
        name: "x", index: index, province: id, year: year, basis: .published,
        values: Dictionary(uniqueKeysWithValues: values.map { (ItemID($0.key), $0.value) }))
    }
    for scenario in [
      kept(hanoi, 1999, "papi", ["7": 3]), kept(ProvinceID(set: "63", code: "00"), 2024, "papi", ["7": 3]),
      kept(hanoi, 2024, "sipas", ["7": 3]), kept(ProvinceID(set: "63", code: "22"), 2021, "papi", ["7": 3]),
    ] {
      var board = board
      board.model.whatIf.kept = [scenario]
      let opened = board.pressing("o<Enter>")
      #expect(opened.notice?.contains("Không mở được") == true && opened.model.scenario.isEmpty)
    }
    var board = board
    board.model.whatIf.kept = [kept(hanoi, 2024, "papi", ["7": 3.678, "1": 99, "9": 3, "total": 50])]
    let opened = board.pressing("o<Enter>")
    #expect(opened.model.scenario.values == [ItemID("7"): 3.678] && opened.notice != nil)
  }

  @Test func readingAgainKeepsTheScenario() {
    let before = board.pressing("jjjjjjm").model
    let after = update(before, reloaded: EventLoop.Figures(book: Books.published))
    #expect(after.scenario == before.scenario && after.whatIf.content?.items.count == 8)
    let fewer = update(before, reloaded: EventLoop.Figures(book: Books.published(years: 2015...2017)))
    #expect(fewer.whatIf.content?.items.count == 6)
  }

  @Test func aClickSelectsAndOpens() throws {
    let row = try #require(board.lines.firstIndex { $0.contains("Quản trị môi trường") })
    var clicked = board
    clicked.send(.mouse(Mouse(.press, at: Point(column: 8, row: row))))
    #expect(clicked.model.whatIfSelection == 6)
    clicked.send(.mouse(Mouse(.press, at: Point(column: 8, row: row))))
    #expect(clicked.model.screen == .whatIfInside(ItemID("7")))
  }

  @Test func theTableSaysWhatIsSupposed() throws {
    let file = try #require(board.pressing("jjjjjje3,678<Enter>").model.table)
    #expect(file.name == "papi-2024-01-what-if")
    let lines = String(decoding: file.csv(.plain, .vietnamese), as: UTF8.self).split(separator: "\n").map(
      String.init)
    #expect(lines.first == "item,name,score,supposed,median,best,rank,supposed_rank")
    #expect(lines.count == 10 && lines[7].contains(",2.872574,3.678,"))
    #expect(lines.last?.hasPrefix("total,Tổng,43.7747") == true && lines.last?.hasSuffix(",29,17") == true)
  }

  @Test func theSlideOfTheLeversIsTheFirstFromHere() {
    let slide = board.pressing("P")
    #expect(slide.model.overlay == .present(.levers))
    #expect(slide.text.contains("7 Quản trị môi trường") && slide.text.contains("→ hạng 17 ▲12"))
    // The words of the Overview.
    let overview = Board().text
    for words in ["lên trung vị 3,68", "+0,81", "0/180", "51/178", "→ hạng 17", "→ hạng 23", "→ hạng 26"] {
      #expect(slide.text.contains(words) && overview.contains(words))
    }
  }

  /// A session at every size: nothing is lost by it.
  @Test func aSessionIsReplayed() {
    var session = board
    session.press("jjjjjjm<Enter>j")
    for size in [Size(columns: 40, rows: 10), Size(columns: 20, rows: 5), Size(columns: 200, rows: 60)] {
      session.send(.resized(size))
    }
    session.press("<Esc>?<Esc>")
    #expect(outcome(session)?.rank == 17 && session.model.screen == .whatIf && session.effects.isEmpty)
    #expect(session.pressing("q").effects == [.quit])
  }
}
