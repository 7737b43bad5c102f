import Scores

/// Who else works on the folder: looked at, followed, taken in.
extension DraftDesk {
  /// Shows a year, or a colleague's draft of it; whoever only looks takes nothing.
  ///
  /// - Parameter own: what becomes of the draft that is open, when the one on the disk is found.
  func opened(
    _ model: Model, year: Int, of user: String?, force: Bool, own: EntryOpening.OwnDraft = .replaced
  ) -> Model {
    guard let store, let state = model.entry, state.draft.year == year else { return model }
    var (next, opening) = (model, EntryOpening())
    let signature = outside.sign()
    (opening.user, opening.signer, opening.isForced, opening.own) = (user, signature.user, force, own)
    do throws(StoreFailure) {
      try ask(store, for: state, signature, &opening)
      let all = try store.drafts(over: [state.draft.index: state.book])
      for saved in all.drafts where saved.name.year == year {
        if saved.name.user == user ?? signature.user { opening.found = saved }
        guard saved.name.user != signature.user else { continue }
        opening.others.append(EntryState.Colleague(user: saved.name.user, count: saved.waitingCount))
      }
      opening.confirmation = opening.found?.draft.confirmation
      opening.unusable = all.unusable.first { $0.name.year == year && $0.name.user == signature.user }
      if user == nil, own == .replaced, store.access == .writing, let found = opening.found,
        found.draft.steps.isEmpty
      {
        try store.discard(found.name, by: signature)
        opening.found = nil
      }
    } catch {
      opening.failure = error.words
    }
    next.take(opening)
    return naming(next)
  }

  /// Asks who has the year; for it only where it is to be taken over, or this board has it.
  private func ask(
    _ store: any ScoreStore, for state: EntryState, _ signature: Signature, _ opening: inout EntryOpening
  ) throws(StoreFailure) {
    let (index, year) = (state.draft.index, state.draft.year)
    if opening.isForced || state.isTaken {
      let answer = try store.lock(index: index, year: year, by: signature, force: opening.isForced)
      if case .held(let holder, let life) = answer {
        opening.holder = YearHolder(holder: holder, state: life)
      }
      opening.lock = answer
    } else if let (holder, life) = store.holder(index: index, year: year, at: signature.time), life != .gone {
      opening.holder = YearHolder(holder: holder, state: life)
    }
  }

  /// Lets a year go.
  func closed(index: String, year: Int) {
    try? store?.unlock(index: index, year: year)
  }

  /// Somebody else began the year a moment earlier: what was just entered here is no part of any draft.
  func tooLate(_ model: Model, behind holder: LockHolder) -> Model {
    guard let year = model.entry?.draft.year else { return model }
    var next = opened(model, year: year, of: nil, force: false, own: .renewed)
    next.entry?.field = nil
    next.notice = Model.Notice(Notices.tooLate(behind: holder), .warning)
    return next
  }

  /// The board with who published what is in conflict with the draft.
  func naming(_ model: Model) -> Model {
    guard let store, let state = model.entry else { return model }
    let (draft, conflicts) = (state.draft, state.draft.conflicts)
    guard conflicts.contains(where: { $0.by == nil }), let history = try? store.history() else {
      return model
    }
    let users = conflicts.compactMap { conflict in
      history.of(conflict.cell, year: draft.year, index: draft.index).last.map { (conflict.cell, $0.user) }
    }
    var next = model
    next.entry?.name(publishers: Dictionary(users) { $1 })
    return next
  }

  // MARK: Looking on

  /// Follows the draft that is shown: a colleague's as they type, the own one as far as others write it.
  func follow(_ model: Model) {
    guard let state = model.entry, let user = state.shownUser else {
      watch?.follow(nil, from: nil)
      return
    }
    let name = DraftName(index: state.draft.index, year: state.draft.year, user: user)
    watch?.follow(name, from: state.position?.bytes)
  }

  /// Takes what changed beneath the board; `nil` where nothing that is shown did.
  func woken(_ model: Model, reloaded: (Model) -> Model) -> Model? {
    guard let changes = watch?.read(), !changes.isEmpty else { return nil }
    return taking(changes, model, reloaded)
  }

  /// Reads again what this board wrote, which is no news, with whatever others did meanwhile.
  func readAgain(_ model: Model, reloaded: (Model) -> Model) -> Model {
    var changes = watch?.read() ?? StoreChanges()
    let next = reloaded(model)
    (changes.years, changes.everything, changes.settings) = ([:], false, false)
    return taking(changes, next, reloaded) ?? next
  }

  /// The board after it wrote the settings of the folder, which it knows.
  func wroteSettings(_ model: Model, reloaded: (Model) -> Model) -> Model {
    var changes = watch?.read() ?? StoreChanges()
    changes.settings = false
    return taking(changes, model, reloaded) ?? model
  }

  private func taking(_ changes: StoreChanges, _ model: Model, _ reloaded: (Model) -> Model) -> Model? {
    var next = model
    if changes.concernsPublished {
      next = naming(reloaded(model))
      if next.notice?.role == .message { next.notice = Model.Notice(Notices.updated(changes.years)) }
    }
    guard changes.drafts || changes.followed, let state = next.entry, next.entering != .noFolder else {
      return changes.concernsPublished ? next : nil
    }
    let (year, notice) = (state.draft.year, next.notice)
    switch state.desk {
    case .own:
      // What is typed here stands.
      next = opened(next, year: year, of: nil, force: false, own: .joined)
    case .held, .failed:
      next = opened(next, year: year, of: nil, force: false)
      if next.entry?.desk == state.desk { next.notice = notice }
    case .looking(let user): next = lookedOn(next, at: user)
    case .unusable: break
    }
    return next
  }

  /// A colleague's draft as it is now; the own one where there is none any more.
  private func lookedOn(_ model: Model, at user: String) -> Model {
    guard let year = model.entry?.draft.year else { return model }
    let next = opened(model, year: year, of: user, force: false)
    guard next.entry?.others.contains(where: { $0.user == user }) == false else { return next }
    var own = opened(model, year: year, of: nil, force: false)
    own.notice = Model.Notice(Notices.draftIsGone(of: user), .warning)
    return own
  }

  /// The board with who has the year now, asked with a key: a program that was killed tells nobody.
  func checked(_ model: Model) -> Model {
    guard let store, let state = model.entry, let known = state.holder, model.screen.panel == .entry else {
      return model
    }
    let (index, year) = (state.draft.index, state.draft.year)
    let now = store.holder(index: index, year: year, at: outside.sign().time)
    guard now?.holder != known.holder || now?.state != known.state else { return model }
    return opened(model, year: year, of: state.isLooking ? state.shownUser : nil, force: false)
  }
}
