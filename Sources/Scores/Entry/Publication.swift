/// What publishing a draft does: the year as it will be, and an entry of history for every value.
///
/// Pure: a store brings it to the disk.
public struct Publication: Sendable {
  public let scores: YearScores
  /// What the history gets, with ids.
  public let entries: [HistoryEntry]

  /// The publication of a draft over what is published now; throws why it may not be published.
  ///
  /// - Parameter draft: with ``Draft/published`` as it is on disk at this moment.
  package init(
    _ draft: Draft, checkedBy checks: DraftChecks, _ request: PublishRequest, by signature: Signature
  ) throws(StoreFailure.Refusal) {
    let conflicts = draft.conflicts
    guard conflicts.isEmpty else { throw .conflicts(conflicts) }
    let review = checks.review(draft)
    let (faults, questions) = (review.faultCount, review.questionCount)
    guard faults == 0, questions == 0 else { throw .openFindings(faults: faults, questions: questions) }
    guard let source = Draft.kept(draft.source) else { throw .noSource }
    // What a published year lacks was agreed to when it was published.
    let missing = draft.published == nil ? review.missing.count : 0
    guard missing == 0 || request.leavesOutMissing else { throw .missing(missing) }
    let file = draft.published.map { draft.yearFile(over: $0, checks) } ?? draft.yearFile(checks.definition)
    scores = file
    // What was entered beside a score and is no figure of the year is none of its changes.
    var differences = draft.differences.filter { difference in
      !difference.cell.item.isStated
        || file.fact(difference.cell.item, of: difference.cell.code) == difference.after
    }
    let losesMark = draft.published?.isExcerpt == true && !file.isExcerpt
    let dropped = losesMark ? Self.dropped(draft.published, file, Set(differences.map(\.cell))) : []
    differences += dropped
    let marks = draft.published.map { $0.isExcerpt != file.isExcerpt } ?? false
    guard !differences.isEmpty || marks || source != draft.published?.source.vietnamese else {
      throw .nothingToPublish
    }
    var entries = differences.map { difference in
      var entry = HistoryEntry(
        by: signature, request.action, index: draft.index, year: draft.year, set: draft.set)
      entry.take(difference)
      // What the press had goes with the figures it stood for: their source is the reason.
      let isDropped = losesMark && draft[difference.cell] == .untouched
      (entry.reason, entry.source, entry.of) = (
        isDropped ? source : draft.reason(difference.cell), source, request.of
      )
      return entry
    }
    if differences.isEmpty {
      var entry = HistoryEntry(by: signature, request.action, index: draft.index, year: draft.year)
      entry.source = source
      entries = [entry]
    }
    // One that is not of the draft as it is published is told with what followed it.
    if let confirmation = draft.confirmation, confirmation.by.user != signature.user,
      request.action == .publish
    {
      var entry = HistoryEntry(by: confirmation.by, .confirm, index: draft.index, year: draft.year)
      entry.reason = confirmation.note
      entry.stepsSince = draft.isConfirmed ? nil : draft.stepsSinceConfirmation
      entries.append(entry)
    }
    entries[0].beside = HistoryEntry.Beside(from: draft.published, to: scores)
    self.entries = entries.named()
  }

  /// What the press had and the whole year does not keep, but for cells that the draft changes itself.
  private static func dropped(
    _ old: YearScores?, _ new: YearScores, _ changed: Set<ScoreCell>
  ) -> [CellDifference] {
    guard let old else { return [] }
    return YearImport.differences(from: old, to: new).filter { !changed.contains($0.cell) }
  }
}
