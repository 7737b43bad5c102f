@testable import BoardSupport
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// A board on a folder without scores, as `init --empty` makes it.
@Suite struct EmptyBookTests {
  private static let book = ScoreBook(
    definition: Books.published.definition, registry: Books.published.registry, scores: []
  ).opened(in: 2026)

  private func board(_ columns: Int = 80, _ rows: Int = 24) -> Board {
    Board {
      ($0.book, $0.targets, $0.plans) = (Self.book, TargetBook(), PlanBook())
      ($0.columns, $0.rows) = (columns, rows)
    }
  }

  /// The year before the newest survey that is over, so that entering begins with that one.
  @Test func itStandsOnAYearWithoutFigures() {
    #expect(Self.book.years == [2024] && Self.book.isEmpty && !Books.published.isEmpty)
    #expect(board().pressing("7").model.entry?.draft.year == 2025)
    #expect(Books.published.opened(in: 2026).years == Books.published.years)
  }

  @Test(arguments: ["1", "2", "3", "4", "5", "6", "7", "8"])
  func everyPanelSaysWhatToDo(panel: String) {
    let text = board().pressing(panel).text
    #expect(text.contains("Bảng chưa có điểm năm nào. Nhập: phím 7"), "\(text)")
    // No command that would need more words than there is room for, and no year that is not there.
    #expect(!text.contains("papiboard import"))
    #expect(text.split(separator: "\n").first?.contains("2024") == false, "\(text)")
    #expect(!text.contains("0,00"))
  }

  /// It stands on a year that it does not have: none is named, on no axis either, whatever is opened.
  @Test(
    arguments: ["1", "2", "3", "4", "5", "6", "8"],
    [
      "", "<Enter>", "<Down><Enter>", "v", "s", "m", "b", "y", "y<Enter>", "i", "[", "]", "r", "r<End>", "w",
      "rw", "c<Enter>", "<Right>", "P", "P ", "P  ", "P    ",
      "P     ", "/ha<Enter>", "p<Down><Enter>", "+", "e",
    ])
  func noYearIsNamed(panel: String, keys: String) {
    for language in [Language.vietnamese, .english] {
      for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
        var board = board(columns, rows)
        board.model.language = language
        let text = board.pressing(panel + keys).text
        let named = text.matches(of: /2024|2023|\b24\b/).map { String($0.output) }
        #expect(named.isEmpty, "\(columns) \(language) \(named)\n\(text)")
      }
    }
  }

  /// Beside plans as well: nothing is said to be incomparable with a year that is not there.
  @Test func plansCompareNoYears() throws {
    for (columns, rows) in [(80, 24), (120, 40)] {
      let board = Board {
        ($0.book, $0.targets) = (Self.book, TargetBook())
        ($0.columns, $0.rows) = (columns, rows)
      }
      let text = board.pressing("6").text
      #expect(text.contains("Bảng chưa có số liệu năm nào.") && !text.contains("không so được"), "\(text)")
    }
  }

  /// Line by line as well: the panels, the years to choose from, and the import of a year that is asked for.
  @Test(arguments: ["", "1", "2", "3", "4", "5", "6", "8", "9", "10", "11", "12", "13"])
  func noLineNamesAYear(choice: String) throws {
    for language in [Language.vietnamese, .english] {
      let view = LinearView(
        books: ["papi": Self.book], book: Self.book, targets: TargetBook(), plans: PlanBook(),
        province: ProvinceID(set: "63", code: "01"), year: 2024, basis: .published, today: nil,
        language: language)
      var board = LinearBoard(try #require(view), glyphs: .blocks)
      let first = board.greeting
      let text = choice.isEmpty ? first : board.take(choice)
      #expect(!text.contains("2024") && !text.contains("2023"), "\(choice)\n\(text)")
    }
  }

  @Test(
    arguments: ["1", "2", "3", "4", "5", "6", "7"],
    [
      "<Enter><Down>v<Esc>", "m<Down><Enter>s<Esc>", "[]b[]b", "c<Enter>C", "p<Down><Enter>",
      "i<Down><Enter>",
      "/ha<Enter>nN", "?<Esc>r<Esc>", "<Right>+-=w<Esc>", "f<Down><Enter>gs",
    ])
  func noKeyTraps(panel: String, keys: String) {
    for (columns, rows) in [(80, 24), (40, 12), (200, 60)] {
      let board = board(columns, rows).pressing(panel + keys)
      #expect(!board.text.isEmpty)
    }
  }

  /// The first figures take the place of the year that was none.
  @Test func theFirstYearReplacesIt() throws {
    let year = try #require(Books.published[2023])
    let book = Self.book.replacing(year)
    #expect(book.years == [2023] && !book.isEmpty)
    var draft = try #require(Draft(year: 2024, in: Self.book))
    #expect(draft.published == nil)
    let cell = ScoreCell(code: "01", item: ItemID("1.1"))
    _ = draft.apply(.edit(draft.entering(1, in: cell)))
    #expect(Self.book.with(draft).years == [2024] && !Self.book.with(draft).isEmpty)
  }
}

/// The question at the start, whether to go on with a draft, waits for one of its keys.
@Suite struct StartQuestionTests {
  private var asked: Board {
    var board = Board()
    board.model.overlay = .question(.goOn(year: 2025, LocalizedText(same: "bản nháp")))
    return board
  }

  @Test(arguments: ["j", "q", "<Enter>", "<Down>", "2", "n"]) func otherKeysLeaveItStanding(key: String) {
    let board = asked.pressing(key)
    #expect(board.model.overlay == asked.model.overlay && board.effects == [.ring])
  }

  @Test func itsKeysAnswer() {
    let later = asked.pressing("<Esc>")
    #expect(later.model.overlay == nil && later.notice != nil && later.effects.isEmpty)
    let yes = asked.pressing("y")
    #expect(yes.model.overlay == nil && yes.model.screen == .entry)
  }
}
