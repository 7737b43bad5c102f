import Words

/// Why a store did not do what it was asked for; nothing was changed.
public enum StoreFailure: Error, Hashable, Sendable {
  /// Something could not be written.
  case writing(WritingFailure)
  /// A file could not be read.
  case reading(String, ReadFault)
  /// It may not be done, or not yet.
  case refused(Refusal)

  /// Why something may not be done.
  public enum Refusal: Error, Hashable, Sendable {
    /// The user has a draft of the year already: go on with it, or discard it.
    case draftExists
    /// The draft was changed on disk by another window of the same user.
    case draftElsewhere
    /// Somebody has this year open for entering.
    case held(LockHolder, LockHolder.State)
    /// Others published other values meanwhile; each must be decided.
    case conflicts([YearMerge.Conflict])
    /// There are faults, or doubts without a reason.
    case openFindings(faults: Int, questions: Int)
    /// It is not said where the figures come from.
    case noSource
    /// Cells are missing, and leaving them out was not agreed to.
    case missing(Int)
    /// Nothing would change.
    case nothingToPublish
    /// The published file has a fault and must be mended first.
    case publishedFault(Finding)
    /// Only a second user confirms.
    case sameUser
    /// A note is needed.
    case noNote
    /// The value is not what the change to be taken back made of it.
    case changedSince(now: Double?)
    /// There is no such change in the history, or it changed no value.
    case noSuchChange
    /// The year has scores, and neither merging nor replacing was asked for.
    case yearExists(Int)
    /// Another changed the year since the table was read.
    case yearChangedSince(Int)
    /// The year stands there for another set of provinces.
    case otherSet(String, year: Int)
    /// The history has no act with this id that changed figures.
    case noSuchAct(String)
    /// The user did nothing yet that could be taken back.
    case noActOf(String)
    /// The act is of an index that is not there, or cannot be used.
    case noSuchIndex(String)
    /// Everything is as it was before the act.
    case undoneAlready
    /// Cells of the act were changed since.
    case changedSinceAct([ActUndo.CellSince])
    /// The act does not say what stood there before, and the year was changed since.
    case oldValuesUnknown(Int)
    /// The year's figures are others since, and the history does not say which.
    case othersSince(Int)
    /// The year that would be put back is there again.
    case yearIsThere(Int)
    /// The year is not there any more.
    case yearGone(Int)
  }
}

extension StoreFailure {
  /// Whether somebody else began the draft, or wrote into it meanwhile.
  public var isOtherDraft: Bool {
    switch self {
    case .refused(.draftExists), .refused(.draftElsewhere): true
    default: false
    }
  }
}
