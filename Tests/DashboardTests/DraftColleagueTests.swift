@testable import BoardSupport
import Foundation
import Scores
import StoreSupport
import Testing
import Words

@testable import Dashboard

/// Two and three people at one year, through the loop, over one store.
@Suite struct DraftColleagueTests {
  private let day = BoardDay()
  private let store: MemoryStore
  private let mai: MemoryStore

  init() {
    store = day.store()
    mai = store.window(process: 2)
  }

  private func keys(_ text: String) -> [SteppedSurface.Step] { day.keys(text) }

  @discardableResult
  private func lan(_ text: String, _ more: [SteppedSurface.Step] = []) -> (
    surface: SteppedSurface, model: Model
  ) { day.run(keys(text) + more, on: store) }

  @discardableResult
  private func mai(_ text: String, _ more: [SteppedSurface.Step] = []) -> (
    surface: SteppedSurface, model: Model
  ) { day.run(keys(text) + more, on: mai, as: "mai") }

  private func holder(_ year: Int = 2025) -> String? {
    store.holder(index: "papi", year: year, at: day.now)?.holder.user
  }

  /// Somebody writes into lan's draft beside her board.
  private func import_(_ value: Double, _ code: String, _ item: String = "1.2") {
    let name = DraftName(index: "papi", year: 2025, user: "lan")
    guard let data = Optional(store.load()), let book = data.books["papi"] else { return }
    let saved = try? store.drafts(in: data)[name]
    guard var draft = saved?.draft ?? Draft(year: 2025, in: book) else { return }
    draft.apply(.edit(draft.entering(value, in: ScoreCell(code: code, item: ItemID(item)))))
    _ = try? store.keep(draft, since: saved?.position, by: Signature(user: "lan", time: day.now))
  }

  private func kept(_ user: String = "lan") -> Draft? {
    try? store.drafts(in: store.load()).drafts.first { $0.name.user == user }?.draft
  }

  private func value(_ code: String, _ item: String) -> Double? {
    kept()?.value(ScoreCell(code: code, item: ItemID(item)))
  }

  @Test(arguments: ["7", "7[", "7jjlv!H<Esc>", "7[1<Esc>", "7s<Esc>", "7o", "7R"])
  func lookingTakesNothing(pressed: String) {
    let seen = Seen()
    lan(
      pressed,
      [.work { seen.words = [2024, 2025].compactMap { holder($0) } }])
    #expect(seen.words.isEmpty)
  }

  @Test(arguments: ["71,43<Enter>", "7x", "7sPAPI<Enter>"])
  func theFirstChangeTakesTheYearAndTheEndLetsItGo(pressed: String) {
    let seen = Seen()
    lan(pressed, [.work { seen.words = [holder() ?? "-"] }])
    #expect(seen.words == ["lan"] && holder() == nil)
    lan("yXy", [.work { seen.words = [holder() ?? "-"] }])
    #expect(seen.words == ["-"])
    lan("7[1,43<Enter>Psửa<Enter>y", [.work { seen.words = [holder(2024) ?? "-"] }])
    #expect(seen.words == ["-"])
  }

  @Test func theLookerSeesEveryValueAndHoldsNothing() {
    let seen = Seen()
    lan(
      "71,43<Enter>",
      [
        .work {
          let looking = mai(
            "7o",
            [
              .work { import_(1.61, "04") }, .event(.woken), .work { import_(1.62, "08") }, .event(.woken),
              .work { seen.words = [holder() ?? "-"] },
            ])
          seen.numbers = [looking.model.entry?.review.enteredCount ?? 0]
          #expect(looking.surface.text.contains("1,62") && looking.surface.text.contains("đến bước 3"))
          #expect(looking.surface.text.contains("bản nháp 2025 · lan"))
        }
      ])
    #expect(seen.numbers == [3] && seen.words == ["lan"])
    #expect(kept("mai") == nil)
  }

  @Test func aDraftThatIsGoneLeadsBackToTheOwn() {
    lan("71,43<Enter>")
    let (surface, model) = mai("7o", [.work { lan("yXy") }, .event(.woken)])
    #expect(model.entry?.desk == .own && model.entry?.review.enteredCount == 0)
    #expect(surface.text.contains("lan không còn bản nháp năm này"), "\(surface.text)")
  }

  /// What is confirmed is what stood there when it was asked for, whatever is typed beneath meanwhile.
  @Test func aConfirmationIsOfTheStepThatWasSeen() {
    lan("71,43<Enter>")
    let (surface, _) = mai("7oc", [.work { import_(1.61, "04") }, .event(.woken)] + keys("đúng<Enter>"))
    #expect(kept()?.confirmation?.lastStep == 1 && kept()?.stepsSinceConfirmation == 1)
    #expect(surface.text.contains("Đã ghi lời xác nhận bước 1 của lan."), "\(surface.text)")
    #expect(surface.shown.contains { $0.text.contains("Xác nhận bước 1 của lan: đúng") })
    #expect(lan("y").surface.text.contains("mai xác nhận ở bước 1; sau đó có 1 thay đổi."))
  }

  @Test func anImportIntoTheOpenDraftIsSeen() {
    let (before, _) = lan("7", [.work { import_(1.61, "04") }, .event(.woken)])
    #expect(before.text.contains("1,61") && before.text.contains("Bản nháp vừa nhận thêm"), "\(before.text)")
    let (after, model) = lan(
      "y1,43<Enter>", [.work { import_(1.62, "08") }, .event(.woken)] + keys("1,5<Enter>"))
    #expect(after.text.contains("1,62") && model.entry?.keepFailure == nil)
    #expect(kept()?.differences.count == 4 && value("08", "1.2") == 1.62 && value("04", "1.1") == 1.5)
  }

  /// A key that comes before the board was told loses nothing of either.
  @Test func aKeyBesideAnImportIsJoinedWithIt() {
    let (_, first) = lan("7", [.work { import_(1.61, "04") }] + keys("1,43<Enter>"))
    #expect(first.entry?.keepFailure == nil && kept()?.differences.count == 2)
    let (_, model) = lan("yj1,5<Enter>", [.work { import_(1.62, "08") }] + keys("1,6<Enter>u"))
    #expect(model.entry?.keepFailure == nil && kept()?.differences.count == 4, "\(kept()?.differences ?? [])")
    #expect(value("08", "1.2") == 1.62 && value("08", "1.1") == nil && value("01", "1.1") == 1.43)
  }

  @Test func whoBeginsAMomentLaterIsTold() {
    let (surface, model) = mai(
      "7",
      [
        .work {
          _ = try? store.lock(
            index: "papi", year: 2025, by: Signature(user: "lan", time: day.now), force: false)
        }
      ]
        + keys("1,43<Enter>"))
    #expect(kept("mai") == nil && model.entry?.draft.steps.isEmpty == true && model.entry?.desk == .held)
    #expect(surface.text.contains("Chưa nhận: lan vừa bắt đầu nhập"), "\(surface.text)")
  }

  @Test func whoeverHasItCanBeFollowedByT() {
    let seen = Seen()
    lan(
      "71,43<Enter>",
      [
        .work {
          let (asked, _) = mai("7oT")
          seen.words.append(asked.text)
          let (_, model) = mai("7oTy1,5<Enter>", [.work { seen.words.append(holder() ?? "-") }])
          #expect(model.entry?.desk == .own && kept("mai")?.differences.count == 1)
        }, .event(.woken),
      ])
    #expect(seen.words.first?.contains("Bản nháp của người đó không mất") == true)
    #expect(seen.words.last == "mai" && value("01", "1.1") == 1.43)
  }

  @Test func whoWasPutOutIsTold() {
    let (surface, model) = lan(
      "71,43<Enter>",
      [
        .work {
          _ = try? mai.lock(index: "papi", year: 2025, by: Signature(user: "mai", time: day.now), force: true)
        }, .event(.woken),
      ])
    #expect(surface.text.contains("mai vừa giành quyền nhập năm này"), "\(surface.text)")
    #expect(surface.text.contains("mai đang nhập 2025") && model.entry?.isTaken == false)
  }

  /// Another window of the same person: one draft, and it says whose window it is.
  @Test func theOwnOtherWindow() {
    let other = store.window(process: 2)
    let seen = Seen()
    lan(
      "71,43<Enter>",
      [
        .work {
          // What another window enters now was not left: nothing is asked.
          let (start, _) = day.run([], on: other)
          #expect(!start.text.contains("Tiếp tục bản nháp"))
          let (told, model) = day.run(
            keys("7") + [.work { import_(1.61, "04") }, .event(.woken)] + keys("2"), on: other)
          #expect(told.text.contains("cửa sổ khác của bạn đang nhập năm này"), "\(told.text)")
          #expect(told.text.contains("1,61") && model.entry?.field == nil)
          let (taken, _) = day.run(keys("7Ty1,5<Tab>"), on: other)
          seen.words = [taken.text]
        }, .event(.woken),
      ])
    #expect(seen.words.first?.contains("1,50") == true && kept()?.differences.count == 3 - 1)
    #expect(value("01", "1.1") == 1.5)
  }

  @Test func aConflictNamesWhoAndAllCanBeTaken() {
    let typed = "7[1,44<Enter>1,01<Enter>"
    let (surface, model) = lan(
      typed, [.work { mai("7[Ty1,45<Enter>1,02<Enter>Pđính chính<Enter>y") }, .event(.woken)] + keys("!"))
    #expect(model.entry?.review.conflictCount == 2)
    #expect(surface.text.contains("mai vừa công bố 1,45, bản nháp này ghi 1,44"), "\(surface.text)")
    let words = surface.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("m giữ của mình, a nhận số đó, A nhận cả 2 số của họ"), "\(words)")
    let (taken, after) = lan("yA")
    #expect(after.entry?.review.conflictCount == 0 && after.entry?.draft.differences.isEmpty == true)
    #expect(taken.text.contains("Đã nhận 2 giá trị"), "\(taken.text)")
    #expect(lan("7[u").model.entry?.review.conflictCount == 2)
    #expect(lan("yA").surface.text.contains("Đã nhận 2 giá trị"))
    #expect(lan("7[A").surface.text.contains("Ô này không có giá trị khác được công bố."))
  }

  /// Who may change nothing may look at drafts all the same.
  @Test func readingOnlyOneLooksAtDraftsToo() {
    lan("71,43<Enter>")
    let reader = store.window(access: .readOnly, process: 3)
    let (surface, model) = day.run(
      keys("7o") + [.work { import_(1.61, "04") }, .event(.woken)] + keys("2<Enter>c"), on: reader, as: "sep")
    #expect(surface.shown.contains { $0.text.contains("1,43") && $0.text.contains("Bản nháp của lan") })
    #expect(surface.text.contains("1,61") && model.entry?.draft.steps.count == 2 && model.overlay == nil)
    #expect(holder() == nil)
  }
}
