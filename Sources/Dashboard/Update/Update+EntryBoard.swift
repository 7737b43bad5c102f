import Pages
import Scores
import TextUI
import Words

/// The other people, the other panels, and tables that are pasted.
extension Model {
  /// Opens panel 7; a draft that was left is looked for outside.
  mutating func openEntry(year: Int? = nil) -> [Effect] {
    screen = .entry
    if let draft = entry?.draft, draft.index == book.definition.id, year ?? draft.year == draft.year {
      return []
    }
    return leave(.year(year))
  }

  /// Opens a year of the index in view in panel 7, whatever of another is not on the disk.
  mutating func enter(year: Int?) -> [Effect] {
    guard let draft = newDraft(of: year) else {
      notice = Notice(Notices.noSuchEntryYear(year ?? (book.newestYear ?? 0) + 1), .warning)
      return []
    }
    return open(draft)
  }

  /// Enters another year; the draft of this one stays where it is.
  mutating func stepEntryYear(_ step: Int) -> [Effect] {
    guard let year = entry?.draft.year, newDraft(of: year + step) != nil else {
      notice = entry.map { Notice(Notices.noSuchEntryYear($0.draft.year + step), .warning) }
      return []
    }
    return leave(.year(year + step))
  }

  private mutating func open(_ draft: Draft) -> [Effect] {
    let left = entry?.draft
    hideDraft()
    var state = EntryState(draft, in: book)
    if let own, let home = book.registry.successor(of: own, in: draft.set) {
      let row = state?.table.provinces.firstIndex { $0.id == home.id }
      state?.cursor.row = row ?? 0
    }
    entry = state
    guard entering != .noFolder else { return [] }
    let closing = left.map { [Effect.draft(.close(index: $0.index, year: $0.year))] } ?? []
    return closing + [.openDraft(year: draft.year)]
  }

  /// The draft that is begun where none was left: the year after the newest, else the newest.
  func newDraft(of year: Int? = nil) -> Draft? {
    let book = shownDraft == nil ? book : entry?.book ?? book
    let years = year.map { [$0] } ?? [(book.newestYear ?? 0) + 1, book.newestYear ?? 0]
    return years.lazy.compactMap { Draft(year: $0, in: book) }.first
  }

  /// The draft of the next colleague, and after the last one's the own.
  mutating func lookAtOthers() -> [Effect] {
    guard let state = entry else { return [] }
    let users = state.others.map(\.user)
    guard !users.isEmpty else {
      notice = Notice(Notices.noOthers)
      return []
    }
    var next = users.first
    if state.isLooking, let user = state.shownUser {
      next = users.firstIndex(of: user).map { $0 + 1 }.flatMap {
        users.indices.contains($0) ? users[$0] : nil
      }
    }
    return leave(.draft(of: next))
  }
}

/// The draft on the other panels: only where it is asked for.
extension Model {
  mutating func toggleDraftOnBoard() {
    guard shownDraft == nil else {
      hideDraft()
      notice = Notice(Notices.draftHidden)
      return
    }
    // Over a year that cannot be read a draft would look like all there is.
    if let fault = entry?.fault {
      notice = Notice(Notices.unreadable(fault), .error)
      return
    }
    guard entry?.draft.differences.isEmpty == false else {
      notice = Notice(Notices.nothingToShow)
      return
    }
    shownDraft = 0
    refreshShownDraft()
    notice = Notice(Notices.draftShown)
  }

  /// Brings the board to the draft as it is now, where it is shown.
  mutating func refreshShownDraft() {
    guard let shown = shownDraft, let state = entry, let last = state.draft.steps.last?.number, shown != last
    else { return }
    shownDraft = last
    let book = state.book.with(state.draft)
    guard choose(book: book, year: book[year] == nil ? book.newestYear : year) else { return }
    targets.judge(by: book)
  }

  /// Shows what is published again.
  mutating func hideDraft() {
    guard shownDraft != nil, let published = entry?.book else { return }
    shownDraft = nil
    guard choose(book: published, year: published[year] == nil ? published.newestYear : year) else { return }
    targets.judge(by: published)
  }
}

/// Tables that are pasted.
extension Model {
  /// Shows what a pasted text would do; nothing changes before it is said yes to.
  mutating func rehearse(_ text: String) {
    guard mayEnter(for: .paste(text)), let state = entry, let cell = state.cell else { return }
    entry?.field = nil
    let target = PasteTarget(columns: state.columns.items, cell: cell)
    entry?.rehearsal = PasteRehearsal(text, into: state.draft, at: target, in: state.book)
    overlay = .rehearsal(offset: 0)
  }

  /// What an action does while it is asked whether to take a pasted table.
  mutating func updateRehearsal(offset: Int, _ action: Action) -> [Effect] {
    guard let rehearsal = entry?.rehearsal else {
      overlay = nil
      return []
    }
    switch action {
    case .move(let move):
      overlay = .rehearsal(offset: scrolled(move, from: offset))
      return []
    case .confirm:
      guard let edit = rehearsal.edit else { return [] }
      overlay = nil
      entry?.rehearsal = nil
      let effects = stepEntry(.edit(edit))
      notice = Notice(Notices.pasted(edit.cells.count))
      return effects
    case .back: return left(.overlay)
    case .leave: return leave(.overlay)
    default: return []
    }
  }
}
