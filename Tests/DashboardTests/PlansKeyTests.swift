@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// Panel 6 by its keys.
@Suite struct PlansKeyTests {
  private func changes(_ board: Board) -> [PlanChange] {
    board.effects.compactMap { if case .changePlan(let change) = $0 { change } else { nil } }
  }

  private func selected(_ board: Board) -> String? { board.model.plans.selected?.key }

  @Test func sixOpensItWithTheFirstDimension() {
    let board = Board().pressing("6")
    #expect(board.model.screen == .plans && board.model.plans.content.rows.count == 95)
    #expect(selected(board) == "m/svhtt-380-2021/1-a")
    #expect(board.text.contains("6 Kế hoạch"))
  }

  /// "Which of the eight fell in 2024 and has no active measure", in one screen.
  @Test func fallingDimensionsWithoutAMeasureAreTold() {
    let text = Board().pressing("6").text
    #expect(text.contains("5/8 chỉ số nội dung giảm hạng: 1 (▼5), 4 (▼15), 5 (▼6), 6 (▼14), 8"))
    #expect(text.contains("Nhiệm vụ của các chỉ số này chưa ghi nhận gì."))
    let began = Board {
      $0.plans = Books.plans { measure in
        if measure.id == "4-a" { measure.record.state = .inProgress }
      }
    }
    #expect(began.pressing("6").text.contains("Nhiệm vụ của chỉ số 1, 5, 6, 8 chưa ghi nhận gì."))
  }

  /// What is over stands apart: behind what is running, and in no overdue figure.
  @Test func whatIsOverStandsApart() {
    let board = Board().pressing("6")
    let heads = board.model.plans.content.rows.compactMap(\.heading?.vietnamese)
    let first = heads.firstIndex { $0.hasPrefix("Hết kỳ · ") }
    #expect(first.map { heads[$0...].allSatisfy { $0.hasPrefix("Hết kỳ · ") } } == true, "\(heads)")
    #expect(first.map { $0 > 0 } == true)
    #expect(
      board.text.contains("31 nhiệm vụ, chưa ghi nhận 31. Ngoài ra 3 kế hoạch đã hết kỳ (60 nhiệm vụ)."))
    #expect(board.text.contains("Không có nhiệm vụ, báo cáo quá hạn."))
    #expect(!board.text.contains("chưa thực hiện"))
    // Where all of them are, the title says so once.
    let sonLa = Board { $0.province = ProvinceID(set: "63", code: "14") }.pressing("6")
    #expect(sonLa.text.contains("Kế hoạch của Sơn La · hết kỳ · theo"))
    #expect(sonLa.model.plans.content.rows.allSatisfy { $0.heading?.vietnamese.hasPrefix("Hết") != true })
  }

  @Test func enterOpensOneAndEscapeGoesBack() {
    let open = Board().pressing("6j<Enter>")
    #expect(open.model.screen == .planEntry && selected(open) == "m/svhtt-380-2021/1-b")
    #expect(open.pressing("k").text.contains("§4/1"))
    #expect(open.pressing("<Esc>").model.screen == .plans)
    #expect(open.pressing("<Esc>").model.plans.selection == 1)
    #expect(open.pressing("<Esc><Esc>").model.screen == .overview)
  }

  @Test func layoutsHaveTheSameMeasuresUnderOtherHeadings() {
    let board = Board().pressing("6jj")
    let keys = { (board: Board) in Set(board.model.plans.content.rows.map(\.entry.key)) }
    let heads = { (board: Board) in
      board.model.plans.content.rows.compactMap(\.heading?.vietnamese)
    }
    let byUnit = board.pressing("s")
    #expect(keys(byUnit) == keys(board) && heads(byUnit) != heads(board))
    #expect(heads(byUnit).contains("Hết kỳ · Sở Tư pháp · 1 nhiệm vụ"), "\(heads(byUnit))")
    #expect(selected(byUnit) == selected(board))
    let byDate = byUnit.pressing("s")
    #expect(
      keys(byDate) == keys(board) && heads(byDate).contains { $0.hasPrefix("Văn bản không ghi") }
        && heads(byDate).contains { $0.hasPrefix("Hết kỳ · Văn bản không ghi") })
    #expect(heads(byDate.pressing("s")) == heads(board))
  }

  @Test func sonLaOwesTwoReports() {
    let board = Board {
      $0.province = ProvinceID(set: "63", code: "14")
      $0.plans = Books.runningPlans
    }.pressing("6ss")
    #expect(
      board.model.plans.content.rows.prefix(2).map(\.heading?.vietnamese) == ["10/06/2021", "10/12/2021"])
    #expect(board.text.contains("! quá hạn") && board.text.contains("Quá hạn: 2 báo cáo."))
    let overdue = board.pressing("o")
    #expect(overdue.model.plans.content.rows.count == 2 && overdue.pressing("o").model.plans.filter == .all)
    let sent = board.pressing("ge<C-u>8/6/2021<C-s>")
    #expect(
      changes(sent) == [
        PlanChange(
          plan: "son-la-2021", .sent(report: "6-thang", from: nil, to: CalendarDay("2021-06-08")))
      ])
  }

  @Test func filtersLeaveWhatTheySay() {
    let board = Board {
      $0.plans = Books.plans { measure in
        if measure.id == "4-a" { measure.record.state = .inProgress }
        if measure.id == "4-b" { measure.record.state = .done }
        if measure.id == "4-c" { measure.record.state = .notStarted }
      }
    }.pressing("6f")
    #expect(board.text.contains("đến hạn trước báo cáo tới") && board.text.contains("chưa ghi nhận"))
    let written = board.pressing("jjjj<Enter>")
    #expect(written.model.plans.content.rows.map(\.entry.key) == ["m/svhtt-380-2021/4-c"])
    #expect(written.text.contains("○ chưa thực hiện"))
    // Measures and reports of which nothing is recorded: all but these three and the one of Hòa Phú.
    let unknown = board.pressing("jjj<Enter>")
    #expect(unknown.model.plans.content.rows.count == 91)
    let started = board.pressing("jjjjj<Enter>")
    #expect(started.model.plans.filter == .inProgress && started.model.plans.content.rows.count == 2)
    let done = board.pressing("jjjjjj<Enter>")
    #expect(done.model.plans.content.rows.map(\.entry.key) == ["m/svhtt-380-2021/4-b"])
    let one = board.pressing("G<Enter>")
    #expect(one.model.plans.filter == .plan("svhtt-380-2021"))
    #expect(one.model.plans.content.rows.count == 31)
    let nothing = board.pressing("j<Enter>")
    #expect(
      nothing.text.contains("Không có nhiệm vụ, báo cáo quá hạn. f đổi bộ lọc.")
        && nothing.pressing("<Enter>").model.screen == .plans)
  }

  @Test func aLogEntryIsTypedAndWritten() {
    let board = Board().pressing("6a<C-u>1/10/2025<Down><Right><Down>3<Down>tin<C-s>")
    let plan = Books.publishedPlans["svhtt-380-2021"]
    let channel = plan?.channels.first?.id
    guard let change = changes(board).first, case .log("1-a", let entry) = change.what else {
      Issue.record("\(board.effects)")
      return
    }
    #expect(changes(board).count == 1 && board.model.overlay == nil)
    #expect(entry.date == CalendarDay("2025-10-01") && entry.count == 3 && entry.channel == channel)
    #expect(entry.unit == LocalizedText(same: "tin") && entry.note == nil)
  }

  @Test func aStateIsChosenAndWritten() {
    let board = Board().pressing("6e<Right><Right><Down><Down><Down>Báo cáo 12<C-s>")
    var record = Plan.Record()
    record.state = .inProgress
    record.begun = CalendarDay("2025-11-01")
    record.evidence = [LocalizedText(same: "Báo cáo 12")]
    #expect(
      changes(board) == [
        PlanChange(plan: "svhtt-380-2021", .record(measure: "1-a", from: Plan.Record(), to: record))
      ])
    // Enter goes on, and in the last field writes.
    let entered = Board().pressing("6e<Right><Right><Enter><Enter><Enter>Báo cáo 12<Enter>")
    #expect(changes(entered) == changes(board))
  }

  @Test func whatIsWrongIsNotWritten() {
    let board = Board().pressing("6a<C-u>1/10/2035<C-s>")
    #expect(changes(board).isEmpty && board.notice?.contains("×") == true)
    #expect(board.text.contains("ngày này chưa tới"))
    #expect(changes(board.pressing("<C-u>1/10/2025<Down><Down><Down><Down>x<C-s>")).count == 1)
    let left = board.pressing("<Esc>y")
    #expect(left.model.overlay == nil && changes(left).isEmpty && left.model.screen == .plans)
  }

  @Test(arguments: ["6a", "6e", "6<Enter>a", "6<Enter>e"])
  func nothingIsWrittenWhereNothingMay(keys: String) {
    let readOnly = Board { $0.isReadOnly = true }.pressing(keys)
    #expect(readOnly.model.overlay == nil && readOnly.notice?.contains("chỉ đọc") == true)
    let inside = Board { $0.isWritable = false }.pressing(keys)
    #expect(inside.model.overlay == nil && inside.notice?.contains("Gõ số đầu tiên ở Nhập điểm (7)") == true)
  }

  /// Letters in a field are no commands; pasted text is typed.
  @Test func lettersAreTyped() {
    var board = Board().pressing("6a<Down><Down><Down><Down>qsof")
    board.send(.paste("dán"))
    guard case .plan(let form)? = board.model.overlay else {
      Issue.record("the form stays open")
      return
    }
    #expect(form.draft.texts[.note] == "qsofdán")
  }

  @Test func anotherYearOrProvinceHasItsOwn() {
    let earlier = Board().pressing("6[")
    #expect(earlier.text.contains("Năm 2023") && earlier.model.plans.content.year == 2023)
    let other = Board { $0.province = ProvinceID(set: "63", code: "22") }.pressing("6")
    #expect(
      other.model.plans.content.rows.isEmpty && other.text.contains("Chưa có kế hoạch nào của Quảng Ninh"))
    #expect(other.pressing("ae<Enter>jjs").model.screen == .plans)
  }

  /// Hà Nội after the merger has the plans it had before.
  @Test func asIf34() {
    let board = Board { $0.basis = .merged }.pressing("6")
    #expect(board.model.plans.content.rows.count == 95)
  }

  @Test func theLogIsTheTableOfAnOpenMeasure() {
    let board = Board().pressing("6Y<Enter>Y")
    let copied = board.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
    #expect(copied.count == 2)
    #expect(
      copied.first?.hasPrefix("kind\tplan\tid\t") == true
        && copied.last == "date\tchannel\tcount\tunit\tnote\n")
  }

  @Test func aClickSelectsAndOpens() {
    var board = Board().pressing("6")
    let line = board.text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
      $0.contains("§4/3")
    }
    guard let line else {
      Issue.record("§4/3 is in sight")
      return
    }
    let click = Event.mouse(Mouse(.press, at: Point(column: 30, row: line)))
    board.send(click)
    #expect(board.model.plans.selection == 2 && board.model.screen == .plans)
    board.send(click)
    #expect(board.model.screen == .planEntry)
  }
}
