import FoundationEssentials
import Scores
import Storage
import Words

/// Brings the years of an import into the drafts of the person who imports; one undo takes each back.
struct ImportIntoDraft {
  var store: FolderStore
  var data: BoardData
  var book: ScoreBook
  var signature: Signature

  /// Enters every year, and says for each how many cells changed.
  func run(_ plan: ImportPlan, _ language: Language) throws(Failure) {
    for year in plan.years {
      let count: Int
      do throws(StoreFailure) {
        count = try enter(year)
      } catch {
        throw Failure(2, error.words)
      }
      let words = LocalizedText(
        vi: "\(year.scores.year): \(count) ô đổi trong bản nháp của \(signature.user); chưa công bố.",
        en:
          "\(year.scores.year): \(count) cells changed in the draft of \(signature.user); nothing is published."
      )
      let isOpen = isOpen(year.scores.year)
      try Output.say(words[language] + (isOpen ? Self.openBoardShowsIt[language] : ""))
    }
  }

  private static let openBoardShowsIt = LocalizedText(
    vi: " Bảng đang mở bản nháp đó đã nhận thêm.", en: " The board that has it open has taken them in.")

  /// Whether a board of the same person has the year.
  private func isOpen(_ year: Int) -> Bool {
    let held = store.holder(index: book.definition.id, year: year, at: Date())
    return held?.holder.user == signature.user && held?.state != .gone
  }

  /// How often it is begun anew, where an open board writes into the same draft meanwhile.
  private static let tries = 5

  /// Enters one year; how many cells of the draft changed.
  private func enter(_ year: YearImport) throws(StoreFailure) -> Int {
    for _ in 1..<Self.tries {
      do throws(StoreFailure) {
        return try enterOnce(year)
      } catch {
        guard error.isOtherDraft else { throw error }
      }
    }
    return try enterOnce(year)
  }

  private func enterOnce(_ year: YearImport) throws(StoreFailure) -> Int {
    let name = DraftName(index: book.definition.id, year: year.scores.year, user: signature.user)
    let found = try store.drafts(in: data)
    if found.unusable.contains(where: { $0.name == name }) { _ = try store.setAside(name, by: signature) }
    let saved = found[name]
    guard var draft = saved?.draft ?? Draft(importing: year, in: book), let edit = draft.importing(year)
    else {
      return 0
    }
    draft.apply(.edit(edit))
    _ = try store.keep(draft, since: saved?.position, by: signature)
    return edit.cells.count
  }
}
