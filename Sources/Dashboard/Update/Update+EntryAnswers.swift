import FoundationEssentials
import Pages
import Scores
import TextUI
import Words

/// What the store answered when a year was opened for entering.
struct EntryOpening: Sendable {
  /// Who has the year; `nil` where it was not asked for.
  var lock: LockAnswer?
  /// The draft that is shown: the person's own, or a colleague's that was asked for.
  var found: SavedDraft?
  /// Who else has a draft of the year.
  var others: [EntryState.Colleague] = []
  /// The person's own draft, if it cannot be read.
  var unusable: UnusableDraft?
  /// Whose draft was asked for; `nil` for the own.
  var user: String?
  /// Who asked.
  var signer: String?
  /// What somebody noted about the person's own draft, where the draft itself stays as it is here.
  var confirmation: Confirmation?
  /// Why nothing could be asked for.
  var failure: LocalizedText?

  /// Nothing is known yet.
  init() {}
}

extension Model {
  /// Takes what was found when the year was opened.
  mutating func take(_ opening: EntryOpening) {
    guard let old = entry else { return }
    var (state, opening) = (old, opening)
    // What the disk does not have is not given up for what it has.
    let keepsOwn = opening.user == nil && old.keepFailure != nil
    if keepsOwn { opening.found = nil }
    if let found = opening.found {
      state = state.with(found.draft, in: state.book)
      state.position = found.position
      state.keptAt = found.time
    } else if case .looking = old.desk, opening.user == nil,
      let draft = Draft(year: old.draft.year, in: old.book)
    {
      state = state.with(draft, in: state.book)
      (state.position, state.keptAt) = (nil, nil)
    }
    if opening.found == nil, opening.user == nil, let note = opening.confirmation {
      state.draft.confirmation = note
    }
    if !keepsOwn { state.keepFailure = nil }
    // A text that is no number belongs to the draft it was typed into.
    if opening.user != nil { state.keep(refused: []) }
    state.others = opening.others
    state.user = opening.signer
    state.desk = desk(opening, before: old.desk)
    entry = state
    tell(opening, state)
  }

  private func desk(_ opening: EntryOpening, before: EntryState.Desk) -> EntryState.Desk {
    if let words = opening.failure { return .failed(words) }
    if let user = opening.user { return .looking(user) }
    if case .held(let holder, let state) = opening.lock { return .held(holder, state) }
    if let unusable = opening.unusable { return .unusable(unusable.finding) }
    return .own
  }

  private mutating func tell(_ opening: EntryOpening, _ state: EntryState) {
    if case .taken(from: let holder?) = opening.lock {
      notice = Notice(Notices.tookOver(holder), .warning)
    } else if let found = opening.found, let finding = found.findings.first {
      notice = Notice(Notices.draftWithFaults(finding), .warning)
    } else if let finding = opening.found?.noteFindings.first {
      notice = Notice(Notices.unreadableNote(finding), .warning)
    } else if let found = opening.found, found.waitingCount > 0, opening.user == nil {
      notice = Notice(Notices.goingOn(LocalTime(found.time), found.waitingCount))
    }
  }

  /// Asks at the start whether to go on with a draft that was left.
  mutating func ask(about found: SavedDraft) {
    overlay = .question(.goOn(year: found.name.year, found.question))
  }

  /// The last step is on the disk.
  mutating func kept(_ position: DraftPosition, at time: Date, tookLong: Double?) {
    let wasFailing = entry?.keepFailure != nil
    entry?.position = position
    entry?.keptAt = time
    entry?.keepFailure = nil
    if wasFailing { keptAgain() }
    if let tookLong { notice = Notice(Notices.slowDisk(tookLong), .warning) }
  }

  /// All of it is on the disk now: said, and what is asked about losing it is answered.
  private mutating func keptAgain() {
    notice = Notice(Notices.keptAgain)
    if case .question(.leave(let way)) = overlay, unsaved(by: way) == nil {
      (overlay, beneath) = (beneath, nil)
    }
  }

  /// The last step is not on the disk: said until it is.
  mutating func notKept(_ words: LocalizedText) {
    entry?.keepFailure = words
  }

  /// Begins anew over what is published now: after publishing, or after the draft was discarded.
  mutating func renewEntry() {
    guard let old = entry, let draft = Draft(year: old.draft.year, in: old.book) else { return }
    var next = old.with(draft, in: old.book)
    (next.position, next.keptAt, next.keepFailure) = (nil, nil, nil)
    next.keep(refused: [])
    entry = next
  }
}

extension Model {
  /// Whether a step that could not be kept must be tried again before the next key.
  func mustKeepAgain(after action: Action, _ effects: [Effect]) -> Bool {
    guard entry?.keepFailure != nil, action.isDeliberate, action != .quit else { return false }
    return !effects.contains { if case .draft(.keep) = $0 { true } else { false } }
  }
}
