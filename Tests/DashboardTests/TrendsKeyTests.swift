@testable import BoardSupport
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// What keys do in panel 2.
@Suite struct TrendsKeyTests {
  private let board = Board().pressing("2")

  private func item(_ board: Board) -> String? { board.model.trends.content?.trend.item.text }

  private func names(_ board: Board) -> [String] {
    board.model.trends.content?.compared.map(\.province.name.vietnamese) ?? []
  }

  @Test func itBeginsWithTheTotalUntilAnItemIsChosen() {
    #expect(item(board) == "total")
    #expect(item(Board().pressing("jjj2")) == "4")
    #expect(board.pressing("jjj1").model.dimensionSelection == 2)
  }

  @Test func theSelectionChoosesTheSeries() {
    #expect(item(board.pressing("j")) == "1")
    #expect(item(board.pressing("G")) == "8")
    #expect(item(board.pressing("Gjg")) == "total")
  }

  @Test func enterOpensComponentsAndEscGoesBack() {
    let inside = board.pressing("jjj<Enter>")
    #expect(inside.model.screen == .trendsInside(ItemID("3")) && item(inside) == "3")
    #expect(inside.model.trends.content?.rows.map(\.item.text) == ["3", "3.1", "3.2", "3.3", "3.4", "3.5"])
    #expect(item(inside.pressing("jj")) == "3.2")
    let back = inside.pressing("jj<Esc>")
    #expect(back.model.screen == .trends && item(back) == "3")
    #expect(back.pressing("<Esc>").model.screen == .overview)
  }

  @Test func theTotalHasNothingToOpen() {
    let after = board.pressing("<Enter>")
    #expect(after.model.screen == .trends && after.notice != nil)
  }

  @Test func qGoesOutOfADimensionAndThenQuits() {
    let out = board.pressing("j<Enter>q")
    #expect(out.model.screen == .trends && out.effects.isEmpty)
    #expect(out.pressing("q").effects == [.quit])
  }

  @Test func aProvinceIsComparedByName() {
    let one = board.pressing("cson la<Enter>")
    #expect(names(one) == ["Sơn La"] && one.model.overlay == nil)
    #expect(names(one.pressing("cquang ninh<Enter>")) == ["Sơn La", "Quảng Ninh"])
    // Chosen again it goes; C takes all.
    #expect(names(one.pressing("cson la<Enter>")).isEmpty)
    #expect(names(one.pressing("C")).isEmpty)
  }

  @Test func theListMarksTheComparedAndLeavesTheOwnOut() {
    let list = board.pressing("cson la<Enter>cson la")
    #expect(list.text.contains("A  25/61"))
    #expect(board.pressing("cha noi").text.contains("không có kết quả"))
  }

  @Test func rulesTakeThePlaceOfWhatWasCompared() {
    let nearest = board.pressing("cson la<Enter>c<Enter>")
    #expect(names(nearest) == ["Quảng Bình", "Khánh Hòa", "Hà Giang", "Đồng Tháp", "Sơn La"])
    #expect(
      Set(names(board.pressing("c<Down><Down><Enter>"))) == [
        "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ",
      ])
    #expect(names(board.pressing("c<Down><Enter>")).count == 5)
  }

  /// Nearest in the series that is shown, not in the total.
  @Test func aRuleGoesByTheSelectedSeries() {
    #expect(names(board.pressing("Gc<Enter>")) != names(board.pressing("c<Enter>")))
  }

  @Test func aSixthIsRefused() {
    let six = board.pressing("c<Enter>ccan tho<Enter>")
    #expect(names(six).count == 5 && six.notice == Notices.comparedFull[.vietnamese])
  }

  @Test func onTheBasisOf34PartsOfOneProvinceAreOne() {
    let two = board.pressing("cbac giang<Enter>cbac ninh<Enter>")
    #expect(names(two).count == 2)
    #expect(names(two.pressing("b")) == ["Bắc Ninh"])
    #expect(names(two.pressing("bb")) == names(two))
  }

  @Test func theProvinceThatIsChosenIsNotComparedWithItself() {
    let other = board.pressing("cson la<Enter>pson la<Enter>")
    #expect(names(other).isEmpty)
    #expect(names(other.pressing("pha noi<Enter>")) == ["Sơn La"])
  }

  @Test func measureAndTableChange() {
    #expect(board.text.contains("hạng, 1 ở trên"))
    #expect(board.pressing("s").text.contains("Tổng · điểm"))
    #expect(board.pressing("v").text.contains("So sánh"))
    #expect(board.pressing("vs").text.contains("Tổng · điểm"))
    #expect(board.pressing("ss").text == board.text && board.pressing("vv").text == board.text)
  }

  @Test func theChosenYearIsMarked() {
    #expect(board.text.contains("›24"))
    let earlier = board.pressing("[[")
    #expect(earlier.text.contains("›22") && earlier.model.trends.content?.rows.first?.standing?.rank == 12)
    #expect(earlier.pressing("v").text.contains("›2022"))
  }

  @Test func whatIsShownIsMadeAnewOnlyWhenSomethingChanges() {
    let question = board.model.trends.question
    #expect(board.pressing("s?<Esc>v").model.trends.question == question)
    #expect(board.pressing("b").model.trends.question != question)
    #expect(board.pressing("[").model.trends.question != question)
  }

  @Test func readingAgainShowsTheNewFigures() {
    let before = board.model
    let after = update(before, reloaded: EventLoop.Figures(book: Books.published(years: 2015...2020)))
    #expect(after.trends.content?.trend.points.map(\.year) == Array(2015...2020))
    #expect(after.year == 2020)
  }

  @Test func aClickSelectsASeriesOrAYear() throws {
    let lines = board.lines
    let row = try #require(lines.firstIndex { $0.contains("Môi tr.") })
    var clicked = board
    clicked.send(.mouse(Mouse(.press, at: Point(column: 4, row: row))))
    #expect(item(clicked) == "7")
    clicked.send(.mouse(Mouse(.press, at: Point(column: 4, row: row))))
    #expect(clicked.model.screen == .trendsInside(ItemID("7")))

    let years = try #require(lines.firstIndex { $0.contains("›24") })
    let column = try #require(lines[years].distance(of: "21"))
    var year = board
    year.send(.mouse(Mouse(.press, at: Point(column: column, row: years - 3))))
    #expect(year.model.year == 2021)
  }

  /// A session as a person has it, and what is left of it at every size.
  @Test func aSessionIsReplayed() {
    var session = board
    session.press("jjjjjjj<Enter>jc<Down><Down><Enter>[[sv")
    for size in [Size(columns: 40, rows: 10), Size(columns: 20, rows: 5), Size(columns: 200, rows: 60)] {
      session.send(.resized(size))
    }
    session.press("<Esc>b")
    #expect(item(session) == "7" && session.model.year == 2022 && session.model.basis == .merged)
    #expect(session.model.trends.showsTable && session.model.trends.showsScores == true)
    let others = session.effects.filter { if case .keepCompared = $0 { false } else { true } }
    #expect(others.isEmpty && names(session).count >= 4)
  }

  @Test func theTableGoesIntoAFile() throws {
    let file = try #require(board.pressing("cson la<Enter>").model.table)
    let text = String(decoding: file.csv(.plain, .vietnamese), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    let ids = "year,score,rank,of,group,groups,provinces,derived,lacking,comparable_with_previous,rank_14"
    #expect(lines.first == ids)
    #expect(lines.count == 15)
    #expect(lines.last?.contains(",29,61,2,published,63,false,,true,25") == true)
  }
}

extension String {
  /// How many characters stand before a text.
  fileprivate func distance(of text: String) -> Int? {
    range(of: text).map { distance(from: startIndex, to: $0.lowerBound) }
  }

  private func range(of text: String) -> Range<String.Index>? {
    indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }
}
