@testable import BoardSupport
import Testing
import Words

@testable import Dashboard
@testable import Pages
@testable import Scores

/// What the board says of a target is what the command line says of it, whatever is in view.
@Suite struct TargetJudgingTests {
  private static let day = CalendarDay("2026-11-29")

  /// One of every kind for Hà Nội, for provinces with missing years, of the two sets, over and to come.
  private static let targets: TargetBook = {
    let kinds: [(String, Target.Kind)] = [
      ("climb", .climb(places: 2)), ("group", .group(2)), ("mean", .aboveAverage),
      ("first", .leading(rank: 9)),
      ("score", .score(44)), ("parts", .partsRise), ("yearly", .yearlyClimb(places: 1, withScore: true)),
      ("keep", .keepGroup(1)),
      (
        "done",
        .completion(
          .init(progress: [.init(year: 2022, done: 2, total: 3), .init(year: 2024, done: 3, total: 3)]))
      ),
    ]
    return TargetBook(
      [("63", "01"), ("63", "22"), ("63", "24"), ("63", "26"), ("34", "01"), ("34", "24")].flatMap {
        set, code in
        kinds.flatMap { name, kind in
          [(2019, 2022), (2020, 2024), (2021, 2025), (2023, 2027)].map { base, goal in
            Target(
              id: "\(set)-\(code)-\(name)-\(goal)", kind: kind, index: "papi",
              province: ProvinceID(set: set, code: code), baseYear: base, goalYear: goal)
          }
        }
      })
  }()

  /// What a script reads: every key of every target, by id.
  private func document(_ province: ProvinceID, books: [String: ScoreBook], through last: Int?) throws
    -> String
  {
    let judge = TargetJudge(books: books, through: last, today: Self.day)
    let own = Self.targets.targets(of: province, in: Books.published.registry)
    let page = TargetsPage(
      outlooks: judge.inOrder(judge.outlooks(of: own)), judge: judge, book: Self.targets,
      province: LocalizedText(same: ""), language: .vietnamese, glyphs: .blocks)
    return try page.page.jsonText()
  }

  private func board(_ province: ProvinceID, _ change: (inout Board.Start) -> Void = { _ in }) -> Board {
    var board = Board {
      ($0.province, $0.targets, $0.others) = (province, Self.targets, Books.all)
      change(&$0)
    }
    _ = board.model.renew(today: Self.day)
    return board
  }

  private func said(by board: Board) throws -> String {
    let page = try #require(board.model.targetsPage())
    return try page.page.jsonText()
  }

  @Test(arguments: ["01", "22", "24", "26"])
  func theViewChangesNoVerdict(code: String) throws {
    let province = ProvinceID(set: "63", code: code)
    let truth = try document(province, books: Books.all, through: nil)
    let board = board(province)
    #expect(try said(by: board) == truth)
    // The basis, and every index whose newest year is in view.
    if board.pressing("b").model.basis == .merged, code == "01" || code == "22" {
      #expect(try said(by: board.pressing("b")) == truth, "basis 34")
    }
    for (id, book) in Books.all where book.definition.units == nil {
      var other = board.model
      other.goTo(index: id)
      guard other.book.definition.id == id, other.report.province.id == province else { continue }
      guard other.year == book.newestYear else { continue }
      other.refreshTargets()
      let page = try #require(other.targetsPage())
      #expect(try page.page.jsonText() == truth, "\(id)")
    }
  }

  /// PACA ends in 2022; a target of PAPI is not judged by that year.
  @Test func pacaInViewDoesNotJudgePAPI() throws {
    let paca = try #require(Books.all["paca"])
    let province = ProvinceID(set: "63", code: "01")
    let others = Books.all
    var board = Board {
      ($0.book, $0.year, $0.others, $0.province) = (paca, paca.newestYear ?? 0, others, province)
    }
    _ = board.model.renew(today: Self.day)
    let climb = board.model.targets.content.outlooks.first { $0.target.id == "papi-climb-2025" }
    #expect(climb?.newest?.year == 2024 && climb?.verdict == .late && climb?.asOf == nil)
    #expect(board.text.contains("chậm !") && !board.text.contains("tính đến"))
    // An older year in view looks back, and says so.
    let back = board.pressing("[")
    if back.model.year < paca.newestYear ?? 0 { #expect(back.text.contains("tính đến \(back.model.year)")) }
  }

  @Test(arguments: [2019, 2022, 2023])
  func lookingBackIsTheSameEverywhere(year: Int) throws {
    let province = ProvinceID(set: "63", code: "01")
    let truth = try document(province, books: Books.all, through: year)
    let board = board(province) { $0.year = year }
    #expect(try said(by: board) == truth)
    #expect(try said(by: board.pressing("b")) == truth)
    let list = board.pressing("3")
    #expect(list.text.contains("Mục tiêu của Hà Nội · tính đến \(year)"))
  }

  /// Line by line too.
  @Test func linearModeJudgesAlike() throws {
    let province = ProvinceID(set: "63", code: "01")
    for basis in Basis.allCases {
      let view = try #require(
        LinearView(
          books: Books.all, book: Books.published, targets: Self.targets, plans: PlanBook(),
          province: province,
          year: 2024, basis: basis, today: Self.day, language: .vietnamese))
      let page = LinearTargets.report(view)
      #expect(try page.page.jsonText() == document(province, books: Books.all, through: nil))
    }
  }

  /// The published targets at a day behind 2025: nobody is told what to gain in it, on no screen or page.
  @Test(arguments: [Language.vietnamese, .english])
  func nothingIsToBeGainedInAYearThatIsOver(language: Language) throws {
    for (columns, rows) in [(80, 24), (120, 40), (200, 60), (40, 10)] {
      var board = Board {
        ($0.columns, $0.rows, $0.language, $0.others) = (columns, rows, language, Books.all)
      }
      _ = board.model.renew(today: Self.day)
      var texts = [board.text, board.pressing("3").text]
      for place in 0..<11 {
        texts.append(board.pressing("3" + String(repeating: "j", count: place) + "<Enter>").text)
      }
      for key in ["P", "P<Right><Right><Right>"] { texts.append(board.pressing(key).text) }
      texts.append(View.page(for: board.model).text)
      texts.append(View.page(for: board.model).html)
      texts.append(try said(by: board))
      for text in texts {
        let flat = text.split(whereSeparator: { $0.isWhitespace || $0 == "│" }).joined(separator: " ")
        for words in [
          "cần tăng", "cần giữ", "còn đến hết 2025", "to gain", "needed;", "until the end of 2025",
        ] {
          #expect(!flat.contains(words), "\(words): \(text)")
        }
      }
    }
  }
}
