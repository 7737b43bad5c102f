/// Whole acts: an import, and taking one back.
extension ScoreStore {
  /// Writes the years of an import and their history: all of it or nothing.
  ///
  /// - Returns: the years that changed; none where everything stood there already.
  @discardableResult
  public func write(_ plan: ImportPlan, by signature: Signature) throws(StoreFailure) -> [YearChange] {
    guard plan.isReady else { throw .writing(WritingFailure(plan.file, .notReady)) }
    return try change(plan.years.map(\.table.year), of: plan.book) {
      published throws(StoreFailure.Refusal) in try plan.changes(over: published, by: signature)
    }
  }

  /// What taking an act back would do.
  ///
  /// - Parameters:
  ///   - id: the act, or an entry of it; without one it is this user's newest.
  ///   - index: of which index the newest is looked for; `nil` for any.
  ///   - year: of which year.
  ///   - user: whose newest it is.
  public func undo(
    _ id: String?, index: String? = nil, year: Int? = nil, of user: String
  ) throws(StoreFailure) -> ActUndo {
    let history = try history()
    guard let act = id.map(history.act) ?? history.newestAct(of: user, index: index, year: year) else {
      throw .refused(id.map { .noSuchAct($0) } ?? .noActOf(user))
    }
    guard let book = load().books[act.head.index] else { throw .refused(.noSuchIndex(act.head.index)) }
    for fault in act.years.compactMap({ book.faults[$0] }) { throw .refused(.publishedFault(fault)) }
    let published = Dictionary(
      act.years.compactMap { year in book[year].map { (year, $0) } }, uniquingKeysWith: { first, _ in first })
    do throws(StoreFailure.Refusal) {
      return try ActUndo(act, over: published, history, in: book)
    } catch {
      throw .refused(error)
    }
  }

  /// Takes a whole act back: every value it changed is as it was before, and so are source and remarks.
  ///
  /// - Parameters:
  ///   - partly: whether the rest is taken back where cells were changed since; else that is refused.
  ///   - reason: why, for the history.
  /// - Returns: the years as they changed.
  @discardableResult
  public func takeBack(
    _ act: HistoryAct, partly: Bool = false, reason: String? = nil, by signature: Signature
  ) throws(StoreFailure) -> [YearChange] {
    guard let book = load().books[act.head.index] else { throw .refused(.noSuchIndex(act.head.index)) }
    let history = try history()
    return try change(act.years, of: book) { published throws(StoreFailure.Refusal) in
      let undo = try ActUndo(act, over: published, history, in: book)
      guard partly || undo.changedSince.isEmpty else { throw .changedSinceAct(undo.changedSince) }
      guard undo.changesAnything else { throw .undoneAlready }
      return undo.changes(reason: reason.flatMap(Draft.kept), by: signature)
    }
  }
}
