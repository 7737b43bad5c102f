@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// Panels that would write into a file that stands there and cannot be read say so when they open.
@Suite struct UnreadableTests {
  private static let words = LocalizedText(vi: "thiếu dấu phẩy hoặc dấu }", en: "a comma or } is missing")

  private func fault(_ file: String, key: String? = nil) -> Finding {
    Finding(file: file, line: 12, key: key, Self.words)
  }

  private func flat(_ board: Board) -> String {
    board.lines.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " ")
  }

  /// The published figures without a year, which stands there and cannot be read.
  private func book(without year: Int) -> ScoreBook {
    ScoreBook(
      definition: Books.published.definition, registry: Books.published.registry,
      scores: Books.published.years.filter { $0 != year }.compactMap { Books.published[$0] },
      faults: [year: fault("scores/papi/\(year).json", key: "scores.14")])
  }

  // MARK: Panel 3

  @Test(arguments: [Language.vietnamese, .english])
  func targetsThatCannotBeReadAreNotNone(language: Language) {
    let board = Board {
      $0.targets = TargetBook(fault: fault("targets.json"))
      $0.language = language
    }.pressing("3")
    let text = flat(board)
    #expect(text.contains("targets.json"), "\(board.text)")
    #expect(text.contains(language == .vietnamese ? "dòng 12" : "line 12"))
    #expect(text.contains(language == .vietnamese ? "giữ nguyên" : "stays as it is"))
    #expect(!text.contains("Chưa có mục tiêu") && !text.contains("has no target"))
  }

  /// Nor are they none on the Overview, on the page of the report and in front of an audience.
  @Test(arguments: [Language.vietnamese, .english])
  func targetsThatCannotBeReadAreNotNoneElsewhere(language: Language) throws {
    let board = Board {
      $0.targets = TargetBook(fault: fault("targets.json"))
      $0.language = language
    }
    #expect(
      flat(board).contains(language == .vietnamese ? "mục tiêu nhưng không đọc được" : "cannot be read"))
    let page = try #require(board.model.targetsPage())
    let report = Pages.ReportPage(
      report: board.model.report, trend: board.model.trend, targets: page, language: language, glyphs: .blocks
    ).page
    for text in [report.text, report.markdown, report.html, page.page.text] {
      #expect(text.contains("targets.json"), "\(text)")
      #expect(text.contains(language == .vietnamese ? "dòng 12" : "line 12"))
    }
    // Of entries it is said how many, and the others are shown.
    let all = Books.publishedTargets
    let broken = Board {
      $0.targets = TargetBook(all.targets, entryFaults: [fault("targets.json")], indexNames: all.indexNames)
      $0.language = language
    }
    #expect(flat(broken).contains(language == .vietnamese ? "1 ghi sai" : "1 written wrongly"))
    let faults = try #require(broken.model.targetsPage()).faults
    #expect(faults.count == 1 && faults[0].english.hasPrefix("1 target is written wrongly"))
  }

  @Test(arguments: ["3a", "3e", "3d"]) func noFormOpensOverIt(keys: String) {
    let board = Board { $0.targets = TargetBook(fault: fault("targets.json")) }.pressing(keys)
    #expect(board.model.overlay == nil && board.effects.isEmpty)
    #expect(board.notice?.contains("targets.json:12") == true)
  }

  /// A form that is open stays, with what was typed, and writes nothing until the file is mended.
  @Test func aFormThatIsOpenIsToldAndKept() {
    var board = Board().pressing("3a<Right><Down><Down>2024<Down>2026<Down>2")
    var source = board.model.targets.source
    source.book = TargetBook(fault: fault("targets.json"))
    board.model = update(board.model, reloaded: EventLoop.Figures(book: Books.published, targets: source))
    #expect(board.notice?.contains("targets.json:12") == true)
    board.press("<C-s>")
    guard case .target(let form)? = board.model.overlay else {
      Issue.record("the form stays open")
      return
    }
    #expect(board.effects.isEmpty && form.texts[.goalYear]?.text == "2026")
    source.book = Books.publishedTargets
    board.model = update(board.model, reloaded: EventLoop.Figures(book: Books.published, targets: source))
    #expect(board.pressing("<C-s>").effects.count == 1)
  }

  // MARK: Panel 6

  private func plans(_ entryFaults: [String: Finding] = [:], _ faults: [String: Finding] = [:]) -> PlanBook {
    PlanBook(
      Books.publishedPlans.plans.filter { faults[$0.id] == nil }, faults: faults,
      entryFaults: entryFaults)
  }

  @Test func aPlanThatCannotBeReadIsTold() {
    let faults = ["svhtt-380-2021": fault("plans/svhtt-380-2021.json")]
    let board = Board { $0.plans = plans([:], faults) }.pressing("6")
    #expect(
      flat(board).contains("Có kế hoạch không đọc được nên không hiện: plans/svhtt-380-2021.json, dòng 12"))
    #expect(flat(board).contains("giữ nguyên"), "\(board.text)")
    // And where no plan is left.
    let none = Board { $0.plans = PlanBook(faults: faults) }.pressing("6")
    #expect(flat(none).contains("plans/svhtt-380-2021.json, dòng 12"), "\(none.text)")
  }

  @Test(arguments: ["6a", "6e", "6<Enter>a"]) func noFormOpensOverWhatCannotBeRead(keys: String) {
    let faults = ["svhtt-380-2021/1-a": fault("plans/svhtt-380-2021.json", key: "measures[0].state")]
    let board = Board { $0.plans = plans(faults) }.pressing(keys)
    #expect(board.model.overlay == nil && board.effects.isEmpty)
    #expect(board.notice?.contains("plans/svhtt-380-2021.json:12 measures[0].state") == true)
    #expect(Board { $0.plans = plans(faults) }.pressing("6ja").model.overlay != nil)
  }

  @Test func aPlanFormThatIsOpenIsToldAndKept() {
    var board = Board().pressing("6a<C-u>1/10/2025<Down><Right><Down>3")
    var source = board.model.plans.source
    source.book = plans([:], ["svhtt-380-2021": fault("plans/svhtt-380-2021.json")])
    let figures = EventLoop.Figures(
      book: Books.published, targets: board.model.targets.source, plans: source)
    board.model = update(board.model, reloaded: figures)
    #expect(board.notice?.contains("plans/svhtt-380-2021.json:12") == true)
    board.press("<C-s>")
    guard case .plan(let form)? = board.model.overlay else {
      Issue.record("the form stays open")
      return
    }
    #expect(board.effects.isEmpty && form.draft.texts[.count] == "3")
  }

  // MARK: Panel 7

  @Test(arguments: [Model.Entering.allowed, .readOnly, .noFolder])
  func ayearThatCannotBeReadIsNotEmpty(entering: Model.Entering) {
    let board = Board {
      $0.book = book(without: 2024)
      $0.year = 2023
      $0.entering = entering
    }.pressing("7")
    let text = flat(board)
    #expect(board.model.entry?.draft.year == 2024)
    #expect(
      text.contains("Đã có số liệu năm 2024 nhưng không đọc được: scores/papi/2024.json, dòng 12, scores.14"))
    #expect(text.contains("giữ nguyên") && text.contains("bấm R"), "\(board.text)")
    #expect(!text.contains("0/1764") && !text.contains("· · ·"))
    #expect(!board.lines[0].contains("bản nháp"))
  }

  @Test func nothingIsTypedOverIt() {
    let board = Board {
      $0.book = book(without: 2024)
      $0.year = 2023
    }.pressing("71,43<Enter>xdnsabc<Enter>PLB")
    #expect(board.model.entry?.draft.steps.isEmpty == true && board.model.entry?.field == nil)
    #expect(board.model.shownDraft == nil && board.model.overlay == nil)
    #expect(board.pressing("7P").notice?.contains("scores/papi/2024.json:12 scores.14") == true)
    var pasted = board
    pasted.send(.paste("tỉnh\t1.1\nHà Nội\t1,43\n"))
    #expect(pasted.model.overlay == nil && pasted.model.entry?.draft.steps.isEmpty == true)
    #expect(!board.lines[23].contains("công bố"), "\(board.lines[23])")
  }

  /// From a year that can be read, by the keys of years, and back.
  @Test func theKeysOfYearsLeadToItAndOn() {
    let board = Board { $0.book = book(without: 2023) }.pressing("7[")
    #expect(board.model.entry?.draft.year == 2024 && board.text.contains("Nhập điểm 2024 · 63 tỉnh"))
    let broken = board.pressing("[")
    #expect(broken.model.entry?.draft.year == 2023 && flat(broken).contains("năm 2023 nhưng không đọc được"))
    #expect(broken.pressing("[").text.contains("Nhập điểm 2022 · 63 tỉnh"))
    #expect(broken.pressing("]").text.contains("Nhập điểm 2024 · 63 tỉnh"))
  }

  /// A year of which some values cannot be read is shown, and not entered.
  @Test func aYearThatCanBeReadInPartIsNotEntered() {
    let book = ScoreBook(
      definition: Books.published.definition, registry: Books.published.registry,
      scores: Books.published.years.compactMap { Books.published[$0] },
      faults: [2024: fault("scores/papi/2024.json", key: "scores.01[0]")])
    let board = Board { $0.book = book }.pressing("7[1")
    #expect(board.text.contains("Nhập điểm 2024") && board.model.entry?.field == nil)
    #expect(flat(board).contains("scores/papi/2024.json, dòng 12, scores.01[0]"), "\(board.text)")
  }

  /// It becomes so while it is open, and is mended again: what was entered is still there.
  @Test func aYearThatBecomesUnreadableIsToldAtOnce() {
    var board = Board().pressing("7[1,43<Enter>1,5")
    let figures = { (book: ScoreBook) in
      EventLoop.Figures(book: book, targets: TargetSource(books: ["papi": book]))
    }
    #expect(board.model.entry?.field != nil)
    board.model = update(board.model, reloaded: figures(book(without: 2024)))
    #expect(board.notice?.contains("scores/papi/2024.json:12") == true && board.model.entry?.field == nil)
    #expect(flat(board).contains("năm 2024 nhưng không đọc được"))
    board.press("2<Enter>")
    #expect(board.model.entry?.draft.steps.count == 1)
    board.model = update(board.model, reloaded: figures(Books.published))
    #expect(
      board.text.contains("Nhập điểm 2024 · 63 tỉnh") && board.model.entry?.draft.differences.count == 1)
    #expect(board.pressing("2<Enter>").model.entry?.draft.steps.count == 2)
  }
}
