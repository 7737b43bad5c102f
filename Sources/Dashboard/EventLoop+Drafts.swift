import FoundationEssentials
import Pages
import Scores
import TextUI
import Words

/// Performs on a store what the board asks about drafts, and takes the answers into the model.
struct DraftDesk {
  /// The folder's store; `nil` where the data inside the program are shown.
  private(set) var store: (any ScoreStore)?
  private var watch: (any StoreWatch)?
  private let outside: EventLoop.Outside

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
    let user = outside.sign().user
    let found = try? store.drafts(over: [model.book.definition.id: model.book])
    let own = found?.drafts.filter { $0.name.user == user && $0.waitingCount > 0 }
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

  // MARK: Opening

  /// Asks for a year, or for a colleague's draft of it.
  ///
  /// - Parameter takesDraft: whether the draft on the disk is taken over.
  func opened(
    _ model: Model, year: Int, of user: String?, force: Bool, takesDraft: Bool = true
  ) -> Model {
    guard let store, let state = model.entry, state.draft.year == year else { return model }
    var (next, opening) = (model, EntryOpening())
    opening.user = user
    let signature = outside.sign()
    opening.signer = signature.user
    do throws(StoreFailure) {
      if user == nil {
        opening.lock = try store.lock(index: state.draft.index, year: year, by: signature, force: force)
      }
      let all = try store.drafts(over: [state.draft.index: state.book])
      for saved in all.drafts where saved.name.year == year {
        if saved.name.user == user ?? signature.user { opening.found = saved }
        guard saved.name.user != signature.user else { continue }
        opening.others.append(EntryState.Colleague(user: saved.name.user, count: saved.waitingCount))
      }
      opening.unusable = all.unusable.first { $0.name.year == year && $0.name.user == signature.user }
      opening.confirmation = opening.found?.draft.confirmation
      if !takesDraft { opening.found = nil }
      if user == nil, let found = opening.found, found.draft.steps.isEmpty {
        try store.discard(found.name, by: signature)
        opening.found = nil
      }
    } catch {
      opening.failure = error.words
    }
    next.take(opening)
    return next
  }

  /// Lets a year go.
  func closed(index: String, year: Int) {
    try? store?.unlock(index: index, year: year)
  }

  // MARK: Keeping

  /// How long a step may take to the disk before it is said, in seconds.
  private static let patience = 0.2

  /// Brings every step that is not on the disk yet there, before the next key.
  func kept(_ model: Model) -> Model {
    guard let store, let state = model.entry, state.desk == .own else { return model }
    var next = model
    let signature = outside.sign()
    let start = ContinuousClock.now
    do throws(StoreFailure) {
      let position = try store.keep(state.draft, since: state.position, by: signature)
      let taken = (ContinuousClock.now - start) / .seconds(1)
      next.kept(position, at: signature.time, tookLong: taken > Self.patience ? taken : nil)
    } catch {
      next.notKept(error.words)
    }
    return next
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
  func confirmed(_ model: Model, _ note: String) -> Model {
    guard let state = model.entry else { return model }
    let draft = state.draft
    return tried(model, Notices.confirmed) { store, signature throws(StoreFailure) in
      guard case .looking(let user) = state.desk else {
        return try store.confirm(index: draft.index, year: draft.year, note: note, by: signature)
      }
      try store.confirm(
        DraftName(index: draft.index, year: draft.year, user: user), lastStep: draft.steps.last?.number ?? 0,
        note: note, by: signature)
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
      settle()
      var next = reloaded(model)
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
      settle()
      var next = reloaded(model)
      next.notice = Model.Notice(Notices.tookBackAct(undo, model.book.definition))
      return next
    } catch {
      return refused(model, error, reloaded)
    }
  }

  private func renewed(_ model: Model, _ words: LocalizedText, _ reloaded: (Model) -> Model) -> Model {
    settle()
    var next = model
    next.hideDraft()
    next = reloaded(next)
    next.renewEntry()
    next.notice = Model.Notice(words)
    return next
  }

  private func refused(_ model: Model, _ failure: StoreFailure, _ reloaded: (Model) -> Model) -> Model {
    var next = model
    // Somebody published meanwhile: the grid shows which cells are to be decided.
    if case .refused(.conflicts) = failure { next = reloaded(model) }
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

  /// Takes what changed beneath the board; `nil` where nothing that is shown did.
  func woken(_ model: Model, reloaded: (Model) -> Model) -> Model? {
    guard let changes = watch?.read(), !changes.isEmpty else { return nil }
    var next = model
    if changes.concernsPublished {
      next = reloaded(model)
      if next.notice?.role == .message { next.notice = Model.Notice(Notices.updated(changes.years)) }
    }
    guard changes.drafts, let state = next.entry, next.entering == .allowed else {
      return changes.concernsPublished ? next : nil
    }
    switch state.desk {
    case .own, .held, .failed:
      let notice = next.notice
      // What is typed here stands; only who works beside it is asked anew.
      next = opened(next, year: state.draft.year, of: nil, force: false, takesDraft: state.desk != .own)
      if next.entry?.desk == state.desk { next.notice = notice }
      settle()
    case .looking, .unusable: break
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
    settle()
    next = reloaded(model)
    next.become(own: id)
    next.notice = Model.Notice(Notices.ownIs(next.book.registry[id]?.name ?? LocalizedText(same: id.code)))
    return next
  }

  /// What this board wrote itself is no news.
  private func settle() { _ = watch?.read() }

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
