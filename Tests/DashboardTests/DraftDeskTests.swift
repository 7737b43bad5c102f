@testable import BoardSupport
import Foundation
import Scores
import StoreSupport
import TextUI
import Testing
import Words

@testable import Dashboard

/// Whole days of entry through the loop, over a store.
@Suite struct DraftDeskTests {
  private let day = BoardDay()
  private var theme: Theme { day.theme }
  private var now: Date { day.now }

  private func keys(_ text: String) -> [SteppedSurface.Step] { day.keys(text) }

  private func store() -> MemoryStore { day.store() }

  @discardableResult
  private func run(
    _ steps: [SteppedSurface.Step], on store: any ScoreStore, as user: String = "lan", at time: Date? = nil
  ) -> (surface: SteppedSurface, model: Model) {
    day.run(steps, on: store, as: user, at: time)
  }

  private func value(_ store: MemoryStore, _ year: Int, _ code: String, _ item: String) -> Double? {
    store.load().book?.values(of: ItemID(item), in: year, basis: .published)?.score(of: code)
  }

  @Test func aValueIsInTheStoreBeforeTheNextKey() throws {
    let store = store()
    let seen = Seen()
    run(
      keys("71,43<Enter>")
        + [
          .work {
            let drafts = try? store.drafts(in: store.load()).drafts
            seen.numbers = drafts?.map(\.waitingCount) ?? []
          }
        ] + keys("1,5<Enter>"), on: store)
    #expect(seen.numbers == [1])
    let left = try store.drafts(in: store.load()).drafts
    #expect(left.map(\.waitingCount) == [2] && left.map(\.name.user) == ["lan"])
  }

  @Test func theNextStartAsksAndGoesOn() throws {
    let store = store()
    run(keys("71,43<Enter>1,5<Enter>"), on: store)
    let (asked, _) = run([], on: store)
    #expect(asked.text.contains("Tiếp tục bản nháp năm 2025") && asked.text.contains("2 giá trị?"))
    let (_, model) = run(keys("y1,2<Enter>u"), on: store)
    #expect(model.screen == .entry && model.entry?.review.enteredCount == 2)
    // Undo reaches back behind the line that dropped.
    let (_, undone) = run(keys("yuu"), on: store)
    #expect(undone.entry?.review.enteredCount == 0)
    // Somebody else is not asked about it.
    #expect(!run([], on: store, as: "mai").surface.text.contains("Tiếp tục"))
  }

  @Test func laterLeavesTheDraftWhereItIs() throws {
    let store = store()
    run(keys("71,43<Enter>"), on: store)
    let (surface, model) = run(keys("<Esc>"), on: store)
    #expect(model.screen == .overview && surface.text.contains("Bản nháp vẫn còn"))
    #expect(run(keys("<Esc>7"), on: store).model.entry?.review.enteredCount == 1)
  }

  @Test func publishingShowsEverywhereAndEndsTheDraft() throws {
    let store = store()
    let (surface, model) = run(keys("7[1,43<Enter>kssửa nguồn<Enter>Pđính chính<Enter>y"), on: store)
    #expect(surface.text.contains("Đã công bố 1 giá trị của năm 2024."), "\(surface.text)")
    #expect(value(store, 2024, "01", "1.1") == 1.43)
    #expect(model.book[2024]?.source.english.contains("sửa nguồn") == true)
    #expect(try store.drafts(in: store.load()).drafts.isEmpty)
    #expect(model.entry?.draft.steps.isEmpty == true && model.entry?.position == nil)
    let history = try store.history().entries
    #expect(history.map(\.to) == [1.43] && history.map(\.user) == ["lan"])
    #expect(history.map(\.reason) == ["đính chính"])
    // The next value begins another draft.
    let (_, again) = run(keys("7[1,44<Enter>"), on: store)
    #expect(again.entry?.keepFailure == nil && again.entry?.position != nil)
  }

  @Test func anotherBoardSeesItWithoutAKey() throws {
    let store = store()
    let colleague = store.window(process: 2)
    let (surface, model) = run(
      keys("4") + [
        .work { run(keys("7[2<Enter>knđính chính<Enter>Py"), on: colleague, as: "mai") }, .event(.woken),
      ],
      on: store)
    #expect(surface.watched.allSatisfy { $0.descriptor != nil })
    #expect(surface.text.contains("Số liệu vừa được cập nhật: năm 2024."), "\(surface.text)")
    #expect(model.book.values(of: ItemID("1.1"), in: 2024, basis: .published)?.score(of: "01") == 2)
  }

  @Test func nothingIsDrawnWhenNothingChanged() {
    let (surface, _) = run([.event(.woken), .event(.woken)], on: store())
    #expect(surface.shown.count == 1)
  }

  @Test func theSecondPersonIsToldAndMayTakeOver() throws {
    let store = store()
    #expect(
      try store.lock(index: "papi", year: 2025, by: Signature(user: "mai", time: now), force: false)
        == .taken(from: nil))
    let window = store.window(process: 2)
    let (told, model) = run(keys("71"), on: window)
    #expect(told.text.contains("mai trên memory") && model.entry?.field == nil)
    #expect(told.text.contains("T giành quyền"))
    let (_, taken) = run(keys("7Ty1,43<Enter>"), on: window)
    #expect(taken.entry?.desk == .own && taken.entry?.review.enteredCount == 1)
  }

  @Test func whoHadItIsToldThatItWasTakenOver() throws {
    let store = store()
    let (surface, model) = run(
      keys("71,43<Enter>")
        + [
          .work {
            _ = try? store.window(process: 2).lock(
              index: "papi", year: 2025, by: Signature(user: "mai", time: now), force: true)
          }, .event(.woken),
        ] + keys("2<Enter>"), on: store)
    #expect(surface.text.contains("mai trên memory") && model.entry?.review.enteredCount == 1)
  }

  @Test func theYearIsFreeAgainWhenTheOtherLeaves() throws {
    let store = store()
    let other = Signature(user: "mai", time: now)
    _ = try store.lock(index: "papi", year: 2025, by: other, force: false)
    let (_, model) = run(
      keys("7") + [.work { try? store.unlock(index: "papi", year: 2025) }, .event(.woken)]
        + keys("1,43<Enter>"), on: store.window(process: 2))
    #expect(model.entry?.desk == .own && model.entry?.review.enteredCount == 1)
    // Leaving lets it go.
    #expect(store.holder(index: "papi", year: 2025, at: now) == nil)
  }

  @Test func onlyTrueConflictsAreAsked() throws {
    let store = store()
    let colleague = store.window(process: 2)
    let (surface, model) = run(
      keys("7[1,44<Enter>1,3<Enter>")
        + [
          .work { run(keys("7[Ty1,45<Enter>ll1,4<Enter>Pđính chính<Enter>y"), on: colleague, as: "mai") },
          .event(.woken),
        ], on: store)
    let review = try #require(model.entry?.review)
    #expect(review.faultCount == 1 && model.entry?.draft.conflicts.map(\.cell.code) == ["01"])
    #expect(surface.text.contains("× 1 lỗi") || surface.text.contains("1 lỗi"))
    // The draft waits for the answer; mine stands or theirs does.
    let (_, mine) = run(keys("ygm"), on: store)
    #expect(
      mine.entry?.review.faultCount == 0 && mine.entry?.draft.differences.contains { $0.new == 1.44 } == true)
  }

  @Test func aColleagueConfirms() throws {
    let store = store()
    run(keys("71,43<Enter>"), on: store)
    let (surface, model) = run(keys("7ocđã đối chiếu<Enter>"), on: store.window(process: 2), as: "mai")
    #expect(surface.text.contains("Đã ghi lời xác nhận bước 1 của lan."), "\(surface.text)")
    #expect(model.entry?.desk == .looking("lan"))
    let draft = try #require(try store.drafts(in: store.load()).drafts.first?.draft)
    #expect(draft.isConfirmed && draft.confirmation?.note == "đã đối chiếu")
    // Whoever looks at it changes nothing.
    let (_, tried) = run(keys("7o2<Enter>x"), on: store.window(process: 3), as: "mai")
    #expect(tried.entry?.draft.steps.count == 1)
  }

  @Test func aChangeIsTakenBackLater() throws {
    let store = store()
    let before = value(store, 2024, "01", "1.1")
    run(keys("7[1,43<Enter>Pđính chính<Enter>y"), on: store)
    let (surface, _) = run(keys("7[Ht"), on: store)
    #expect(surface.text.contains("Lý do lấy lại"))
    let (done, _) = run(keys("7[Htnhầm<Enter>"), on: store)
    #expect(done.text.contains("Đã lấy lại thay đổi đó"), "\(done.text)")
    #expect(value(store, 2024, "01", "1.1") == before)
  }

  @Test func aWholeActIsTakenBackAfterAskingWithHowMuchItIs() throws {
    let store = store()
    let before = [("01", "1.1"), ("02", "1.1")].map { value(store, 2024, $0.0, $0.1) }
    run(keys("7[1,43<Enter>1,2<Enter>Pin sai<Enter>y"), on: store)
    let after = [("01", "1.1"), ("02", "1.1")].map { value(store, 2024, $0.0, $0.1) }
    #expect(after == [1.43, 1.2])
    // Of a cell without a history of its own, what was done to the year.
    let (list, _) = run(keys("7[jjjH"), on: store)
    #expect(list.text.contains("Các lần thay đổi: PAPI 2024") && list.text.contains("2 giá trị, 2 tỉnh"))
    // Enter opens the act, Esc leads back.
    let (opened, _) = run(keys("7[jjjH<Enter>"), on: store)
    for words in ["lần công bố (lan,", "PAPI 2024 · 01 Hà Nội · 1.1: ", " → 1,43", " → 1,2"] {
      #expect(opened.text.contains(words), "\(opened.text)")
    }
    #expect(run(keys("7[jjjH<Enter>j<Esc>"), on: store).0.text == list.text)
    #expect(
      run(keys("7[H<Enter>"), on: store).0.text.contains("02 "), "from a value to all that was done with it")
    let (asked, _) = run(keys("7[HTnhầm<Enter>"), on: store)
    for words in ["Lấy lại cả lần", "2024: 2 giá trị của 2 tỉnh về như trước", "Lý do: nhầm"] {
      #expect(asked.text.contains(words), "\(asked.text)")
    }
    // Whatever is no yes takes nothing back; nor does a reason that is none.
    run(keys("7[HTnhầm<Enter>n"), on: store)
    run(keys("7[HT<Enter>y"), on: store)
    #expect(value(store, 2024, "01", "1.1") == 1.43)
    let (done, _) = run(keys("7[HTnhầm<Enter>y"), on: store)
    #expect(done.text.contains("Đã lấy lại cả lần đó"), "\(done.text)")
    #expect([("01", "1.1"), ("02", "1.1")].map { value(store, 2024, $0.0, $0.1) } == before)
    // From the list of the year: it is done again.
    run(keys("7[H<Tab>tlại<Enter>y"), on: store)
    #expect([("01", "1.1"), ("02", "1.1")].map { value(store, 2024, $0.0, $0.1) } == after)
    #expect(try store.history().entries.last?.reason == "lại")
  }

  @Test func cellsChangedSinceAreNamedBeforeAnActIsTakenBack() throws {
    let store = store()
    run(keys("7[1,43<Enter>1,2<Enter>Pin sai<Enter>y"), on: store)
    run(keys("7[1,44<Enter>Pin sai<Enter>y"), on: store)
    let (asked, _) = run(keys("7[H<Tab>jTnhầm<Enter>"), on: store)
    #expect(asked.text.contains("1 ô đã đổi lần nữa từ đó: Hà Nội 1.1 2024 (1,44)"), "\(asked.text)")
    run(keys("7[H<Tab>jTnhầm<Enter>y"), on: store)
    #expect(value(store, 2024, "01", "1.1") == 1.44 && value(store, 2024, "02", "1.1") != 1.2)
  }

  @Test func readOnlyKeepsNothingWhateverIsPressed() throws {
    let store = store()
    let window = store.window(access: .readOnly, process: 2)
    let pressed = "71,43<Enter>xdun<Enter>sab<Enter>PyXyTycLmaH<Esc>BoR"
    let (surface, model) = run(keys(pressed) + [.event(.paste(Samples.table))] + keys("y"), on: window)
    #expect(model.entry?.draft.steps.isEmpty == true)
    #expect(surface.shown.contains { $0.text.contains("Chỉ xem: không sửa được gì") })
    #expect(try store.drafts(in: store.load()).drafts.isEmpty && store.history().entries.isEmpty)
  }

  @Test func aPasteIsOneEditAndOneUndo() throws {
    let store = store()
    let table = "tỉnh\t1.1\t1.2\nHà Nội\t1,43\t1,55\nCao Bằng\t1,1\t1,2\n"
    let (asked, _) = run(keys("7") + [.event(.paste(table))], on: store)
    #expect(asked.text.contains("Nhận 2 tỉnh, 4 ô"))
    #expect(try store.drafts(in: store.load()).drafts.isEmpty)
    let (_, model) = run(keys("7") + [.event(.paste(table))] + keys("y"), on: store)
    #expect(model.entry?.review.enteredCount == 4)
    #expect(run(keys("yu"), on: store).model.entry?.review.enteredCount == 0)
  }

  @Test func theDraftIsOnTheOtherPanelsOnlyIfAskedFor() throws {
    let store = store()
    let hidden = run(keys("7[2<Enter>4"), on: store)
    #expect(hidden.model.screen == .entry)
    let (plain, _) = run(keys("y<Esc>"), on: store)
    #expect(plain.text.contains("43,7747") && !plain.text.contains("BẢN NHÁP"))
    let (shown, model) = run(keys("yB<Esc>"), on: store)
    #expect(shown.text.contains("BẢN NHÁP") && !shown.text.contains("43,7747"), "\(shown.text)")
    #expect(model.book.values(of: ItemID("1.1"), in: 2024, basis: .published)?.score(of: "01") == 2)
    let (back, _) = run(keys("yBB<Esc>"), on: store)
    #expect(back.text.contains("43,7747") && !back.text.contains("BẢN NHÁP"))
  }

  /// What could not be kept is said, nothing typed is lost, and the next key brings all of it.
  @Test func aFullDiskIsToldUntilItWorksAgain() throws {
    let disk = BadDisk(store())
    let told = Seen()
    let (surface, model) = run(
      keys("7") + [.work { disk.isFull = true }] + keys("1,43<Enter>1,5<Enter>")
        + [
          .work {
            told.numbers = [(try? disk.good.drafts(in: disk.good.load()).drafts.count) ?? -1]
            disk.isFull = false
          }
        ] + keys("j"), on: disk)
    #expect(told.numbers == [0])
    #expect(surface.shown.contains { $0.text.contains("CHƯA GHI ĐƯỢC VÀO ĐĨA") })
    #expect(!surface.text.contains("CHƯA GHI ĐƯỢC") && model.entry?.keepFailure == nil)
    #expect(try disk.good.drafts(in: disk.good.load()).drafts.map(\.waitingCount) == [2])
  }

  /// Quitting tries once more and asks; the key shown leaves, and nothing else does.
  @Test func aFullDiskAsksBeforeItIsLeft() throws {
    let disk = BadDisk(store())
    let table = "tỉnh\t1.1\t1.2\nHà Nội\t1,43\t1,55\nCao Bằng\t1,1\t1,2\n"
    let pasting =
      keys("7") + [.work { disk.isFull = true }, .event(.paste(table))] + keys("y")
    let (asked, model) = run(pasting + keys("q"), on: disk)
    #expect(asked.text.contains("4 giá trị") && asked.text.contains("có, bỏ và thoát"), "\(asked.text)")
    #expect(model.overlay == .question(.leave(.board)))
    // Room meanwhile: the question is answered by that.
    let (mended, later) = run(pasting + [.work { disk.isFull = false }] + keys("q"), on: disk)
    #expect(later.overlay == nil && mended.text.contains("Đã ghi được vào đĩa"), "\(mended.text)")
    #expect(try disk.good.drafts(in: disk.good.load()).drafts.map(\.waitingCount) == [4])
  }

  @Test func aSignalTriesOnceMore() throws {
    for last: SteppedSurface.Step in [.event(.terminated), .event(.hungUp)] {
      let disk = BadDisk(store())
      run(
        keys("7") + [.work { disk.isFull = true }] + keys("1,43<Enter>")
          + [.work { disk.isFull = false }, last], on: disk)
      #expect(try disk.good.drafts(in: disk.good.load()).drafts.map(\.waitingCount) == [1])
    }
  }

  /// Whatever is read again: what the disk did not take is not given up for what it has.
  @Test(arguments: ["R", "<Esc>R7", "<Esc>47R"])
  func aFullDiskLosesNothingByReadingAgain(reading: String) throws {
    let disk = BadDisk(store())
    let (_, model) = run(
      keys("71,43<Enter>") + [.work { disk.isFull = true }] + keys("1,5<Enter>" + reading), on: disk)
    #expect(model.entry?.review.enteredCount == 2 && model.entry?.unkeptCount == 1)
    let (_, woken) = run(
      keys("y") + [.work { disk.isFull = true }] + keys("G1,5<Enter>") + [.event(.woken)], on: disk)
    #expect(woken.entry?.keepFailure != nil && woken.entry?.review.enteredCount == 2)
  }

  @Test func aRefusedNumberRings() {
    let (surface, model) = run(keys("71,5<Enter>18,04<Enter>1,26<Enter>1x<Tab>1,27<Enter>"), on: store())
    #expect(surface.rings == 2 && model.entry?.review.faultCount == 2)
  }

  /// The first number makes a folder, of the province that is said, and stands in its cell then.
  @Test func aFolderIsMadeAndTheNumberGoesOn() throws {
    let store = store()
    let asked = Seen()
    var surface = SteppedSurface(keys("7j1,43/tmp/papi<Enter>son la<Enter><Enter>1,5<Enter>"))
    let board = Board { $0.entering = .noFolder }
    let outside = EventLoop.Outside(
      theme: { _ in theme }, reload: { store.load().book.map { EventLoop.Figures(book: $0) } },
      sign: { Signature(user: "lan", time: now) },
      makeFolder: { path, own in
        asked.words.append("\(path) \(own.code)@\(own.set)")
        return .made(store, LocalizedText(same: "made"))
      })
    let model = EventLoop(outside: outside).run(board.model, on: &surface)
    // No folder had a usual place here, so one is named: Enter on an empty name asks for nothing.
    #expect(asked.words == ["/tmp/papi 14@63"])
    #expect(model.province.code == "14" && model.entering == .allowed)
    let drafts = try store.drafts(in: store.load()).drafts
    #expect(drafts.map(\.draft.differences.count) == [2])
    #expect(drafts.first?.draft.value(ScoreCell(code: "04", item: ItemID("1.1"))) == 1.43)
    #expect(surface.shown.contains { $0.text.contains("made") })
  }

  @Test func theOwnProvinceIsSetFromTheBoard() {
    let asked = Seen()
    var surface = SteppedSurface(keys("Oson la<Enter>"))
    let store = store()
    let outside = EventLoop.Outside(
      theme: { _ in theme }, reload: { store.load().book.map { EventLoop.Figures(book: $0) } }, store: store,
      keepOwn: {
        asked.words.append($0.code)
        return nil
      })
    let model = EventLoop(outside: outside).run(Board().model, on: &surface)
    #expect(asked.words == ["14"] && model.province.code == "14")
    #expect(surface.text.contains("Tỉnh mình của thư mục nay là Sơn La."), "\(surface.text)")
  }

  @Test func whatCannotBePublishedStaysADraft() throws {
    let disk = BadDisk(store())
    let (surface, model) = run(
      keys("7[1,43<Enter>Psai<Enter>") + [.work { disk.isFull = true }] + keys("y"), on: disk)
    #expect(surface.text.contains("scores/papi/2024.json"), "\(surface.text)")
    #expect(model.entry?.draft.differences.count == 1)
    #expect(try disk.good.drafts(in: disk.good.load()).drafts.count == 1)
  }

  @Test func aSlowDiskIsTold() {
    let disk = BadDisk(store())
    disk.delay = 0.25
    #expect(run(keys("71,43<Enter>"), on: disk).surface.text.contains("Đĩa chậm"))
    disk.delay = 0
    #expect(!run(keys("y1,43<Enter>"), on: disk).surface.text.contains("Đĩa chậm"))
  }

  @Test func aDraftIsThrownAwayOnlyAfterAsking() throws {
    let store = store()
    run(keys("71,43<Enter>X<Esc>"), on: store)
    #expect(try store.drafts(in: store.load()).drafts.count == 1)
    let (surface, _) = run(keys("yXy"), on: store)
    #expect(surface.text.contains("Đã bỏ bản nháp"))
    #expect(try store.drafts(in: store.load()).drafts.isEmpty)
  }
}
