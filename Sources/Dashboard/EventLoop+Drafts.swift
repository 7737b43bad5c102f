import FoundationEssentials
import Pages
import Scores
import TextUI
import Words

/// Performs on a store what the board asks about drafts, and takes the answers into the model.
struct DraftDesk {
  /// The folder's store; `nil` where the data inside the program are shown.
  private(set) var store: (any ScoreStore)?
  private(set) var watch: (any StoreWatch)?
  let outside: EventLoop.Outside

  init(_ outside: EventLoop.Outside) {
    self.outside = outside
    store = outside.store
    watch = outside.store?.watch()
  }

  /// What to wait for beside the terminal.
  var watched: Watched {
    Watched(descriptor: watch?.descriptor, milliseconds: watch?.interval)
  }

  /// The board with the question whether to go on with the newest draft that was left; `nil` where none was.
  func asking(_ model: Model) -> Model? {
    guard model.entering == .allowed, model.overlay == nil, let store else { return nil }
    let (index, signature) = (model.book.definition.id, outside.sign())
    let found = try? store.drafts(over: [index: model.book])
    let own = found?.drafts.filter { saved in
      guard saved.name.user == signature.user, saved.waitingCount > 0 else { return false }
      // One that another window of the same person enters now was not left.
      let held = store.holder(index: index, year: saved.name.year, at: signature.time)
      return held?.holder.user != signature.user || held?.state == .gone
    }
    guard let newest = own?.max(by: { $0.time < $1.time }) else { return nil }
    var next = model
    next.ask(about: newest)
    return next
  }

  /// The board with what it says once of figures that were changed by hand; `nil` where none were.
  func tellingHandEdits(_ model: Model) -> Model? {
    guard let store, let edits = try? store.handEdits(), let words = Notices.handEdits(edits, in: model)
    else { return nil }
    var next = model
    next.tell(Model.Notice(words, .warning))
    return next
  }

  /// The board with what it says once where the system tells of no changes; `nil` where it does.
  func tellingOfSlowLooks(_ model: Model) -> Model? {
    guard watch?.isRefused == true, let interval = watch?.interval else { return nil }
    var next = model
    next.tell(Model.Notice(Notices.looksSlowly(seconds: interval / 1000), .warning))
    return next
  }

  /// Lets the year go that is open: the draft is on the disk already, or is tried once more.
  func leave(_ model: Model) {
    guard let draft = model.entry?.draft, model.entering == .allowed else { return }
    if model.entry?.keepFailure != nil { _ = kept(model) }
    try? store?.unlock(index: draft.index, year: draft.year)
  }

  // MARK: Keeping

  /// How long a step may take to the disk before it is said, in seconds.
  private static let patience = 0.2

  /// Brings every step that is not on the disk yet there, before the next key; the first of them takes the year.
  func kept(_ model: Model) -> Model {
    guard let store, let state = model.entry, state.desk == .own else { return model }
    var next = model
    let signature = outside.sign()
    let start = ContinuousClock.now
    do throws(StoreFailure) {
      if !state.isTaken {
        let answer = try store.lock(
          index: state.draft.index, year: state.draft.year, by: signature, force: false)
        if case .held(let holder, _) = answer { return tooLate(model, behind: holder) }
        next.entry?.isTaken = true
      }
      let position = try keep(&next, in: store, signature)
      let taken = (ContinuousClock.now - start) / .seconds(1)
      next.kept(position, at: signature.time, tookLong: taken > Self.patience ? taken : nil)
    } catch {
      next.notKept(error.words)
    }
    return next
  }

  /// Keeps the draft; what somebody else wrote into it meanwhile is taken in before.
  private func keep(
    _ model: inout Model, in store: any ScoreStore, _ signature: Signature
  ) throws(StoreFailure) -> DraftPosition? {
    guard let state = model.entry else { return nil }
    do throws(StoreFailure) {
      return try store.keep(state.draft, since: state.position, by: signature)
    } catch {
      let name = DraftName(index: state.draft.index, year: state.draft.year, user: signature.user)
      guard error.isOtherDraft, let found = try store.drafts(over: [name.index: state.book])[name] else {
        throw error
      }
      let joined = state.joining(found)
      model.entry = joined
      model.notice = Model.Notice(Notices.joined)
      return try store.keep(joined.draft, since: found.position, by: signature)
    }
  }

  /// Throws the draft away.
  func discarded(_ model: Model) -> Model {
    guard let draft = model.entry?.draft else { return model }
    return tried(model, Notices.discarded(draft.year)) { store, signature throws(StoreFailure) in
      try store.discard(
        DraftName(index: draft.index, year: draft.year, user: signature.user), by: signature)
    } then: {
      $0.hideDraft()
      $0.renewEntry()
      closed(index: draft.index, year: draft.year)
    }
  }

  /// Puts a journal that cannot be read aside.
  func setAside(_ model: Model) -> Model {
    guard let draft = model.entry?.draft else { return model }
    let done = tried(model, Notices.setAside) { store, signature throws(StoreFailure) in
      _ = try store.setAside(
        DraftName(index: draft.index, year: draft.year, user: signature.user), by: signature)
    }
    return opened(done, year: draft.year, of: nil, force: false)
  }

  /// Keeps a second person's note.
  func confirmed(_ model: Model, _ note: String, step: Int?) -> Model {
    guard let state = model.entry else { return model }
    let (index, year) = (state.draft.index, state.draft.year)
    guard let step, let user = state.shownUser else {
      return tried(model, Notices.confirmed) { store, signature throws(StoreFailure) in
        try store.confirm(index: index, year: year, note: note, by: signature)
      }
    }
    return tried(model, Notices.confirmed(step: step, of: user)) { store, signature throws(StoreFailure) in
      try store.confirm(
        DraftName(index: index, year: year, user: user), lastStep: step, note: note, by: signature)
    }
  }

  private func tried(
    _ model: Model, _ words: LocalizedText,
    _ work: (any ScoreStore, Signature) throws(StoreFailure) -> Void, then: (inout Model) -> Void = { _ in }
  ) -> Model {
    guard let store else { return model }
    var next = model
    do throws(StoreFailure) {
      try work(store, outside.sign())
      then(&next)
      next.notice = Model.Notice(words)
    } catch {
      next.notice = Model.Notice(error.words, .error)
    }
    return next
  }

  // MARK: Publishing

  /// Publishes the draft; the board shows it at once.
  func published(
    _ model: Model, leavingOut: Bool, reloaded: (Model) -> Model
  ) -> Model {
    guard let store, let state = model.entry else { return model }
    let draft = state.draft
    do throws(StoreFailure) {
      let publication = try store.publish(
        draft, checkedBy: state.checks, PublishRequest(leavesOutMissing: leavingOut), by: outside.sign())
      let count = publication.entries.count { $0.cell != nil }
      return renewed(model, Notices.published(count, of: draft.year), reloaded)
    } catch {
      return refused(model, error, reloaded)
    }
  }

  /// Takes one published change back.
  func tookBack(
    _ model: Model, _ id: String, reason: String, reloaded: (Model) -> Model
  ) -> Model {
    guard let store else { return model }
    do throws(StoreFailure) {
      _ = try store.takeBack(id, reason: reason, by: outside.sign())
      var next = readAgain(model, reloaded: reloaded)
      next.notice = Model.Notice(Notices.tookBack)
      return next
    } catch {
      return refused(model, error, reloaded)
    }
  }

  /// Asks whether to take a whole act back, with how much that is.
  func weighed(_ model: Model, _ id: String, reason: String) -> Model {
    guard let store else { return model }
    var next = model
    do throws(StoreFailure) {
      next.ask(try store.undo(id, of: outside.sign().user), reason: reason)
    } catch {
      next.notice = Model.Notice(error.words, .error)
    }
    return next
  }

  /// Takes a whole act back.
  func tookBackAct(
    _ model: Model, _ id: String, reason: String, partly: Bool, reloaded: (Model) -> Model
  ) -> Model {
    guard let store else { return model }
    do throws(StoreFailure) {
      let signature = outside.sign()
      let undo = try store.undo(id, of: signature.user)
      _ = try store.takeBack(undo.act, partly: partly, reason: reason, by: signature)
      var next = readAgain(model, reloaded: reloaded)
      next.notice = Model.Notice(Notices.tookBackAct(undo, model.book.definition))
      return next
    } catch {
      return refused(model, error, reloaded)
    }
  }

  private func renewed(_ model: Model, _ words: LocalizedText, _ reloaded: (Model) -> Model) -> Model {
    var next = model
    next.hideDraft()
    next = readAgain(next, reloaded: reloaded)
    next.renewEntry()
    if let draft = model.entry?.draft { closed(index: draft.index, year: draft.year) }
    next.notice = Model.Notice(words)
    return next
  }

  private func refused(_ model: Model, _ failure: StoreFailure, _ reloaded: (Model) -> Model) -> Model {
    var next = model
    // Somebody published meanwhile: the grid shows which cells are to be decided.
    if case .refused(.conflicts) = failure { next = naming(reloaded(model)) }
    next.notice = Model.Notice(failure.words, .error)
    return next
  }

  // MARK: Looking back, and looking on

  /// Shows what became of a value.
  func historyShown(_ model: Model, of cell: ScoreCell) -> Model {
    guard let store, let draft = model.entry?.draft else {
      var next = model
      next.notice = Model.Notice(Notices.noHistory)
      return next
    }
    var next = model
    do throws(StoreFailure) {
      let history = try store.history()
      next.show(
        history: history.of(cell, year: draft.year, index: draft.index),
        acts: history.acts(index: draft.index, year: draft.year))
    } catch {
      next.notice = Model.Notice(error.words, .error)
    }
    return next
  }

  /// Sets the own province in the folder; the board shows it.
  func owned(_ model: Model, _ id: ProvinceID, reloaded: (Model) -> Model) -> Model {
    var next = model
    if let notice = outside.keepOwn(id) {
      next.notice = notice
      return next
    }
    next = readAgain(model, reloaded: reloaded)
    next.become(own: id)
    next.notice = Model.Notice(Notices.ownIs(next.book.registry[id]?.name ?? LocalizedText(same: id.code)))
    return next
  }

  /// Makes a folder of one's own, and works in it from now on.
  mutating func movedInto(
    _ path: String, own: ProvinceID, _ model: Model, reloaded: (Model) -> Model
  ) -> Model {
    var next = model
    switch outside.makeFolder?(path, own) {
    case nil: next.notice = Model.Notice(Notices.entryNeedsFolder, .warning)
    case .failed(let words): next.notice = Model.Notice(words, .error)
    case .made(let store, let words):
      self.store = store
      watch = store.watch()
      next = reloaded(model)
      next.entering = .allowed
      next.become(own: own)
      if let year = next.entry?.draft.year {
        next = opened(next, year: year, of: nil, force: false)
        next.goOnInFolder()
      }
      next.notice = Model.Notice(words)
    }
    return next
  }
}
