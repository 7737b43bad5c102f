@testable import BoardSupport
import Foundation
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// Who is editing stands in the title line while a year is open.
@Suite struct DraftTitleTests {
  /// Panel 7 as the store answered.
  private func board(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .vietnamese,
    _ glyphs: GlyphLevel = .blocks, keys: String = "7", _ change: (inout EntryOpening) -> Void = { _ in }
  ) -> Board {
    var board = Board {
      ($0.columns, $0.rows, $0.language, $0.glyphs) = (columns, rows, language, glyphs)
    }.pressing("7")
    var opening = EntryOpening()
    (opening.signer, opening.lock) = ("lan", .taken(from: nil))
    change(&opening)
    board.model.take(opening)
    return board.pressing(String(keys.dropFirst()))
  }

  private func title(_ board: Board) -> String { board.lines[0] }

  @Test func theOwnDraft() {
    #expect(title(board()).contains("bản nháp 2025 · lan"))
    #expect(title(board(80, 24, .english)).contains("draft 2025 · lan"))
    #expect(title(board(80, 24, .vietnamese, .ascii)).contains("ban nhap 2025 - lan"))
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
  func theFiguresStayBesideIt(size: (columns: Int, rows: Int), language: Language) {
    let line = title(board(size.columns, size.rows, language))
    let figures = language == .vietnamese ? ["43,7747", "hạng 29/61"] : ["43.7747", "rank 29/61"]
    #expect(figures.allSatisfy(line.contains), "\(line)")
  }

  @Test func aSmallWindowKeepsTheUserAndTheRank() {
    let line = title(board(40, 10))
    #expect(line.contains("nháp · lan") && line.contains("29/61"), "\(line)")
  }

  @Test func aLongNameIsCut() {
    let line = title(board { $0.signer = "nguyen-thi-minh-khai" })
    #expect(line.contains("bản nháp 2025 · nguyen-thi-…"), "\(line)")
    #expect(line.contains("43,7747"), "\(line)")
  }

  @Test func somebodyElseWhoEdits() {
    let holder = LockHolder(
      host: "may-chu", user: "mai", process: 7, processStart: 1, time: Date(timeIntervalSince1970: 0))
    for (language, words) in [(Language.vietnamese, "mai đang nhập 2025"), (.english, "mai enters 2025")] {
      let held = board(80, 24, language) { opening in
        (opening.lock, opening.holder) = (nil, YearHolder(holder: holder, state: .working))
      }
      #expect(title(held).contains(words) && !title(held).contains("lan"), "\(title(held))")
    }
    #expect(title(board { ($0.lock, $0.user) = (nil, "mai") }).contains("bản nháp 2025 · mai"))
  }

  /// A year that is only looked at is nobody's draft.
  @Test func nobodyEditsAYearThatNobodyTouched() {
    #expect(!title(board { $0.lock = nil }).contains("lan"))
    #expect(title(board(keys: "72<Enter>") { $0.lock = nil }).contains("bản nháp 2025 · lan"))
  }

  @Test func nobodyWhereNothingCanBeEdited() {
    #expect(!title(board { $0.failure = LocalizedText(same: "?") }).contains("bản nháp"))
    var reader = Board { ($0.entering, $0.isReadOnly) = (.readOnly, true) }.pressing("7")
    var opening = EntryOpening()
    opening.signer = "lan"
    reader.model.take(opening)
    #expect(!title(reader).contains("lan") && title(reader).contains("chỉ đọc"))
  }

  /// The other panels tell of it only where their figures are the draft's, and then in capitals.
  @Test func theOtherPanels() {
    #expect(!title(board(keys: "72<Enter><Esc>")).contains("lan"))
    let shown = title(board(keys: "72<Enter>B<Esc>"))
    #expect(shown.contains("BẢN NHÁP 2025 · lan"), "\(shown)")
  }
}
