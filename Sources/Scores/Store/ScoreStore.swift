import FoundationEssentials

/// Where scores are kept: all that the board, the commands and the grid ask of a data folder.
///
/// A data folder is one store (``FolderStore``); a database could be another without a panel knowing.
/// Whoever opened a store for reading is refused by every method that would write, whatever was
/// pressed. A method that throws has changed nothing that was kept before.
public protocol ScoreStore: Sendable {
  /// How it was opened.
  var access: FolderAccess { get }

  /// Everything that is published, and what is wrong with it. Drafts are not among it.
  func load() -> BoardData

  // MARK: Drafts

  /// The drafts there are of some indices, of all users, over what is published now.
  ///
  /// - Parameter books: what is published, by the index's id.
  func drafts(over books: [String: ScoreBook]) throws(StoreFailure) -> FoundDrafts

  /// Keeps every step that is not kept yet; returns when the disk has them.
  ///
  /// After a failure the same call with the same position tries again, with later steps too.
  ///
  /// - Parameters:
  ///   - draft: the draft of the user who signs.
  ///   - position: how much of it is kept; `nil` begins it, which is refused where there is one.
  /// - Returns: how much of it is kept now.
  func keep(
    _ draft: Draft, since position: DraftPosition?, by signature: Signature
  ) throws(StoreFailure) -> DraftPosition

  /// Removes a draft of the user who signs; it is gone.
  func discard(_ name: DraftName, by signature: Signature) throws(StoreFailure)

  /// Puts a journal that cannot be used under another name, so that a new draft can be begun.
  ///
  /// - Returns: where it is now, for words.
  func setAside(_ name: DraftName, by signature: Signature) throws(StoreFailure) -> String

  /// Keeps a second user's note about another's draft, up to one of its steps.
  func confirm(
    _ name: DraftName, lastStep: Int, note: String, by signature: Signature
  ) throws(StoreFailure)

  // MARK: Two people

  /// Who has a year open for entering; `nil` if nobody has.
  func holder(index: String, year: Int, at now: Date) -> (holder: LockHolder, state: LockHolder.State)?

  /// Opens a year for entering, unless somebody else has it open.
  ///
  /// - Parameter force: takes it whoever has it; only after a person said so.
  func lock(
    index: String, year: Int, by signature: Signature, force: Bool
  ) throws(StoreFailure) -> LockAnswer

  /// Lets a year go, if this process has it open.
  func unlock(index: String, year: Int) throws(StoreFailure)

  // MARK: Publishing

  /// Publishes a draft: the year, one entry of history a value; its journal is removed.
  ///
  /// What others published meanwhile is merged by cell first; the checks are made on the result.
  ///
  /// - Parameters:
  ///   - draft: the draft of the user who signs.
  ///   - checks: the checks of the year.
  /// - Returns: the year as it is published now, and its entries of history.
  func publish(
    _ draft: Draft, checkedBy checks: DraftChecks, _ request: PublishRequest, by signature: Signature
  ) throws(StoreFailure) -> Publication

  /// Changes years of an index and adds what the history gets: all of it or nothing.
  ///
  /// - Parameters:
  ///   - years: the years that may change.
  ///   - book: the index.
  ///   - make: what becomes of them, made from those of the years that are there at this moment, while
  ///     nobody else writes.
  /// - Returns: what was done, as it stands in the history.
  func change(
    _ years: [Int], of book: ScoreBook,
    _ make: (_ published: [Int: YearScores]) throws(StoreFailure.Refusal) -> [YearChange]
  ) throws(StoreFailure) -> [YearChange]

  /// A second user's note about what is published of a year.
  func confirm(index: String, year: Int, note: String, by signature: Signature) throws(StoreFailure)

  // MARK: Looking back, and looking on

  /// Who changed what, when and why.
  func history() throws(StoreFailure) -> History

  /// The years that somebody changed by hand since the last act that the history knows.
  func handEdits() throws(StoreFailure) -> [HandEdit]

  /// Tells when something is published or a draft begins or ends; `nil` where there is nothing to watch.
  func watch() -> (any StoreWatch)?
}

/// What publishing is asked to do besides.
public struct PublishRequest: Hashable, Sendable {
  /// Whether cells that are missing may be left out; only after a person said so.
  public var leavesOutMissing = false
  /// What the history calls it.
  public var action = HistoryEntry.Action.publish
  /// The entry that is taken back.
  public var of: String?

  /// A plain publishing.
  public init(leavesOutMissing: Bool = false) { self.leavesOutMissing = leavesOutMissing }
}

/// Tells that something changed beneath an open board.
///
/// The event loop waits on the descriptor together with the terminal; where there is none it waits
/// at most the interval and asks then.
public protocol StoreWatch: AnyObject {
  /// Becomes readable when something changed; `nil` where the system cannot tell.
  var descriptor: Int32? { get }
  /// How long to wait at most, in milliseconds; `nil` where the descriptor tells.
  var interval: Int? { get }
  /// Whether the system refused to tell of changes, though it could.
  var isRefused: Bool { get }
  /// What changed since it was last asked; returns at once. Several changes of a file are one.
  func read() -> StoreChanges
  /// Tells from now on, too, when a draft has got more than so many bytes of its journal, or less; of no other
  /// draft any more.
  func follow(_ name: DraftName?, from bytes: Int?)
}

extension StoreWatch {
  public var isRefused: Bool { false }
}

/// What changed beneath an open board.
public struct StoreChanges: Hashable, Sendable {
  /// The years of each index whose published scores changed.
  public var years: [String: Set<Int>] = [:]
  /// Whether drafts or locks changed.
  public var drafts = false
  /// Whether the draft that is followed has other steps than it had.
  public var followed = false
  /// Whether the settings of the folder changed.
  public var settings = false
  /// Whether the history changed.
  public var history = false
  /// Whether anything else changed, or so much that all must be read again.
  public var everything = false

  /// Nothing.
  public init() {}

  /// Whether nothing changed.
  public var isEmpty: Bool { self == StoreChanges() }
  /// Whether published data must be read again.
  public var concernsPublished: Bool { everything || settings || !years.isEmpty }
}

extension ScoreStore {
  /// Where nothing can be changed but by the program, none.
  public func handEdits() throws(StoreFailure) -> [HandEdit] { [] }

  /// The drafts there are, of all users, over what is published now.
  public func drafts(in data: BoardData) throws(StoreFailure) -> FoundDrafts {
    try drafts(over: data.books)
  }

  /// Takes one published change of a value back: the value from before it is published again.
  ///
  /// - Parameters:
  ///   - id: the entry of the history.
  ///   - reason: why; it goes into the history.
  public func takeBack(
    _ id: String, reason: String, by signature: Signature
  ) throws(StoreFailure) -> Publication {
    guard let entry = try history()[id], let cell = entry.cell else { throw .refused(.noSuchChange) }
    guard let reason = Draft.kept(reason) else { throw .refused(.noNote) }
    guard let book = load().books[entry.index], let published = book[entry.year],
      var draft = Draft(year: entry.year, in: book), draft.has(cell),
      entry.set == nil || entry.set == published.set
    else { throw .refused(.noSuchChange) }
    let now = draft.fact(cell)
    guard now == entry.after else { throw .refused(.changedSince(now: now.value)) }
    draft.apply(.edit(draft.setting([cell: entry.before], as: .takenBack, reasons: [cell: reason])))
    var request = PublishRequest(leavesOutMissing: true)
    (request.action, request.of) = (.takeBack, id)
    return try publish(draft, checkedBy: DraftChecks(for: draft, in: book), request, by: signature)
  }
}
