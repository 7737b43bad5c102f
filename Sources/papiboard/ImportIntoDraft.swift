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
    for year in plan.years { try refuseOpenDraft(year.scores.year) }
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
      try Output.say(words[language])
    }
  }

  /// A board of the same person that has the year open writes into the same draft: neither would know of
  /// the other's values.
  private func refuseOpenDraft(_ year: Int) throws(Failure) {
    let (index, now) = (book.definition.id, Date())
    guard let (holder, state) = store.holder(index: index, year: year, at: now),
      holder.user == signature.user, state == .working || state == .elsewhere
    else { return }
    let who = holder.words
    throw Failure(
      2,
      LocalizedText(
        vi:
          "\(year): bản nháp này đang mở để nhập, \(who.vietnamese); thoát bảng đó rồi nhập lại, hoặc dán vào đó.",
        en:
          "\(year): this draft is open for entering, by \(who.english); leave that board and import again, or"
          + " paste there."))
  }

  /// Enters one year; how many cells of the draft changed.
  private func enter(_ year: YearImport) throws(StoreFailure) -> Int {
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
