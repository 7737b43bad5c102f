import FoundationEssentials
import Pages
import Scores
import TextUI
import Words

/// What the store answered when a year was opened for entering.
struct EntryOpening: Sendable {
  /// What became of asking for the year; `nil` where it was only looked at.
  var lock: LockAnswer?
  /// Whether it was asked for whoever has it.
  var isForced = false
  /// Who else has the year.
  var holder: YearHolder?
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
  /// What somebody noted about the draft that was found.
  var confirmation: Confirmation?
  /// What becomes of the draft that is open here.
  var own = OwnDraft.replaced
  /// Why nothing could be asked for.
  var failure: LocalizedText?

  /// What becomes of the draft that is open, when the one on the disk is found.
  enum OwnDraft {
    /// It gives way, if there is one.
    case replaced
    /// It gives way, also to nothing.
    case renewed
    /// What of it is not on the disk yet stands on top.
    case joined
  }

  /// Nothing is known yet.
  init() {}
}

extension Model {
  /// Takes what was found when the year was opened.
  mutating func take(_ opening: EntryOpening) {
    guard let old = entry else { return }
    var (state, opening) = (old, opening)
    // What the disk does not have is not given up for what it has.
    if opening.user == nil, old.keepFailure != nil { (opening.found, opening.own) = (nil, .joined) }
    if let found = opening.found {
      if opening.own != .joined {
        state = state.with(found.draft, in: state.book)
        (state.position, state.keptAt) = (found.position, found.time)
      } else if found.position != state.position {
        state = state.joining(found)
        notice = Notice(Notices.joined)
      }
    } else if old.isLooking || opening.own == .renewed, opening.user == nil,
      let draft = Draft(year: old.draft.year, in: old.book)
    {
      state = state.with(draft, in: state.book)
      (state.position, state.keptAt) = (nil, nil)
    }
    if opening.user == nil, let note = opening.confirmation { state.draft.confirmation = note }
    if opening.own != .joined { state.keepFailure = nil }
    // A text that is no number belongs to the draft it was typed into.
    if opening.user != nil { state.keep(refused: []) }
    (state.others, state.user, state.holder) = (opening.others, opening.signer, opening.holder)
    if case .taken = opening.lock {
      state.isTaken = true
    } else if opening.lock != nil {
      state.isTaken = false
    }
    state.desk = desk(opening)
    entry = state
    tell(opening, before: old)
  }

  private func desk(_ opening: EntryOpening) -> EntryState.Desk {
    if let words = opening.failure { return .failed(words) }
    if let user = opening.user { return .looking(user) }
    if opening.holder != nil { return .held }
    if let unusable = opening.unusable { return .unusable(unusable.finding) }
    return .own
  }

  private mutating func tell(_ opening: EntryOpening, before: EntryState) {
    if opening.isForced, case .taken(from: let holder?) = opening.lock {
      notice = Notice(Notices.tookOver(holder, by: opening.signer), .warning)
    } else if before.desk == .own, before.isTaken, let holder = opening.holder?.holder {
      notice = Notice(Notices.wasTakenOver(by: holder, from: opening.signer), .warning)
    } else if opening.own == .joined || before.shownUser == opening.user, opening.user != nil {
      return
    } else if let found = opening.found, let finding = found.findings.first {
      notice = Notice(Notices.draftWithFaults(finding), .warning)
    } else if let finding = opening.found?.noteFindings.first {
      notice = Notice(Notices.unreadableNote(finding), .warning)
    } else if let found = opening.found, found.waitingCount > 0, opening.user == nil,
      opening.own == .replaced,
      opening.holder == nil
    {
      notice = Notice(Notices.goingOn(LocalTime(found.time), found.waitingCount))
    }
  }

  /// Asks at the start whether to go on with a draft that was left.
  mutating func ask(about found: SavedDraft) {
    overlay = .question(.goOn(year: found.name.year, found.question))
  }

  /// The last step is on the disk.
  mutating func kept(_ position: DraftPosition?, at time: Date, tookLong: Double?) {
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
    (next.position, next.keptAt, next.keepFailure, next.isTaken) = (nil, nil, nil, false)
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
