@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// Adding, changing and ending a target by keys.
@Suite struct TargetFormTests {
  private func changes(_ board: Board) -> [TargetChange] {
    board.effects.compactMap { if case .changeTarget(let change) = $0 { change } else { nil } }
  }

  @Test func aNewTargetIsTypedAndWritten() {
    let board = Board().pressing("3a<Right><Down><Down>2024<Down>2026<Down>2<C-s>")
    let target = Target(
      id: "papi-group-2026", kind: .group(2), index: "papi", province: ProvinceID(set: "63", code: "01"),
      baseYear: 2024, goalYear: 2026)
    #expect(changes(board) == [.add(target)] && board.model.overlay == nil)
  }

  /// Only of a yearly climb it is asked whether the score shall rise too.
  @Test func theKindsForEveryYear() {
    let start = Board().pressing("3a<Left><Left>")
    #expect(start.text.contains("năm nào cũng tăng bậc") && start.text.contains("chỉ thứ hạng"))
    let typed = start.pressing("<Down><Down>2024<Down>2026<Down>1<Down><Right>")
    #expect(typed.text.contains("cả điểm và thứ hạng"), "\(typed.text)")
    let climb = Target(
      id: "papi-yearly-climb-2026", kind: .yearlyClimb(places: 1, withScore: true), index: "papi",
      province: ProvinceID(set: "63", code: "01"), baseYear: 2024, goalYear: 2026)
    #expect(changes(typed.pressing("<C-s>")) == [.add(climb)])
    #expect(changes(typed.pressing(" <C-s>")).first?.target.kind == .yearlyClimb(places: 1, withScore: false))
    let group = Board().pressing("3a<Left><Down><Down><Down>2025<Down>2<C-s>")
    #expect(!Board().pressing("3a<Left>").text.contains("chỉ thứ hạng"))
    #expect(changes(group).first?.target.kind == .keepGroup(2), "\(group.text)")
  }

  @Test func enterGoesOnAndWritesAtTheEnd() {
    let board = Board().pressing(
      "3a<Right><Enter><Enter>2024<Enter>2026<Enter>2<Enter><Enter><Enter><Enter>tới nhóm 2<Enter>")
    #expect(changes(board).first?.target.document.words == LocalizedText(same: "tới nhóm 2"))
  }

  @Test func whatIsWrongIsNotWritten() {
    let board = Board().pressing("3a<Down><Down>2026<Down>2024<Down>5<C-s>")
    #expect(changes(board).isEmpty && board.notice?.contains("×") == true)
    guard case .target(let form)? = board.model.overlay else {
      Issue.record("the form stays open")
      return
    }
    #expect(form.field == .goalYear && board.text.contains("phải sau năm gốc 2026"))
    // Mended, it is written.
    #expect(changes(board.pressing("<C-u>2028<C-s>")).first?.target.goalYear == 2028)
  }

  @Test func escapeWritesNothing() {
    let board = Board().pressing("3a<Down><Down>2024<Esc>y")
    #expect(changes(board).isEmpty && board.model.overlay == nil && board.model.screen == .targets)
  }

  @Test func aTargetIsChanged() {
    let board = Board().pressing("3e<Down><Down><Down><Down><C-u>6<C-s>")
    var target = Books.publishedTargets.targets[0]
    target.kind = .climb(places: 6)
    #expect(changes(board) == [.change(target)])
  }

  @Test func aWeakerTargetAsksWhy() {
    let asked = Board().pressing("3e<Down><Down><Down><Down><C-u>4<C-s>")
    #expect(changes(asked).isEmpty && asked.text.contains("phải ghi lý do"), "\(asked.text)")
    guard case .target(let form)? = asked.model.overlay else {
      Issue.record("the form stays open")
      return
    }
    #expect(form.field == .reason)
    var target = Books.publishedTargets.targets[0]
    target.kind = .climb(places: 4)
    #expect(changes(asked.pressing("kế hoạch đổi<C-s>")) == [.change(target, reason: "kế hoạch đổi")])
    // Nobody asks why a new one is made.
    #expect(!Board().pressing("3a").text.contains("Lý do sửa"))
  }

  @Test func anEndNeedsAReason() {
    let board = Board().pressing("3d<Enter>")
    #expect(changes(board).isEmpty && board.notice?.contains("lý do") == true)
  }

  @Test func aTargetIsEndedWithAReasonAndCountsAgain() {
    let board = Board().pressing("3dđổi kế hoạch<Enter>")
    var target = Books.publishedTargets.targets[0]
    target.ended = CalendarDay("2025-11-01").map {
      Target.Ended(date: $0, reason: LocalizedText(same: "đổi kế hoạch"))
    }
    #expect(changes(board) == [.change(target)])
    #expect(changes(Board().pressing("3d<Esc>")).isEmpty)
    let ended = Board { $0.targets = TargetBook([target]) }.pressing("3")
    #expect(ended.text.contains("đã kết thúc"))
    target.ended = nil
    #expect(changes(ended.pressing("d")) == [.change(target)])
    // What has ended is on no Overview, and draws no path.
    #expect(!ended.pressing("1").text.contains("Tăng ít nhất 5 bậc"))
    #expect(ended.model.targets.totalPath.isEmpty)
  }

  @Test(arguments: ["3a", "3e", "3d", "3<Enter>a"])
  func nothingIsOpenedWhereNothingCanBeWritten(keys: String) {
    let readOnly = Board { $0.isReadOnly = true }.pressing(keys)
    #expect(readOnly.model.overlay == nil && readOnly.notice?.contains("chỉ đọc") == true)
    let published = Board { $0.isWritable = false }.pressing(keys)
    #expect(
      published.model.overlay == nil && published.notice?.contains("Gõ số đầu tiên ở Nhập điểm (7)") == true)
    #expect(changes(readOnly).isEmpty && changes(published).isEmpty)
  }

  @Test func lettersAreTypedNotTaken() {
    let board = Board().pressing("3a<Down><Down><Down><Down><Down>qdea?1")
    guard case .target(let form)? = board.model.overlay else {
      Issue.record("the form stays open")
      return
    }
    #expect(form.texts[.name]?.text == "qdea?1" && board.effects.isEmpty)
  }
}
