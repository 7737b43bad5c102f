import Scores

/// Who has a year, beside this board, and whether they still work on it.
struct YearHolder: Hashable, Sendable {
  var holder: LockHolder
  var state: LockHolder.State
}

extension EntryState {
  /// Whether the year is held by another window of the person who sits here.
  var isHeldByOwnWindow: Bool { holder != nil && holder?.holder.user == user }

  /// Whose draft is shown: its journal is followed while others may write it.
  var shownUser: String? { if case .looking(let other) = desk { other } else { user } }

  /// Takes the own draft as it is on the disk, where an import or another window wrote it too.
  ///
  /// What was not kept yet stands on top of it.
  func joining(_ found: SavedDraft) -> EntryState {
    let kept = position?.step ?? 0
    var next = with(draft.joining(found.draft, since: kept), in: book)
    (next.position, next.keptAt) = (found.position, found.time)
    next.forget(refusedIn: Array(next.draft.cellsChanged(since: kept)))
    return next
  }

  /// Knows who published what is in conflict.
  mutating func name(publishers: [ScoreCell: String]) {
    draft.publishers = publishers
    review = reviewed
  }
}
