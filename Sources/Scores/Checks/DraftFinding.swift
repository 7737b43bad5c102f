import Words

/// What is wrong or doubtful about one cell of a draft.
public struct DraftFinding: Hashable, Sendable {
  /// Where.
  public var cell: ScoreCell
  public var kind: Kind
  /// The reason that was given for it, if one was; only a doubt is settled by one.
  public var reason: String?

  /// What can be wrong or doubtful.
  public enum Kind: Hashable, Sendable {
    /// 0 is not a score: a cell without a value is cleared.
    case zero
    /// Outside the scale of the item in that year.
    case outOfScale(Double, scale: ClosedRange<Double>, suggestion: Double?)
    /// Another user published another value meanwhile.
    case conflict(YearMerge.Conflict)
    /// A change since the year before that is larger than any province has had.
    case jump(from: Double, to: Double, limit: JumpLimit)
    /// A stated value that its parts do not add up to.
    case sum(stated: Double, sum: Double)
    /// A published value that becomes another, or none: history asks why.
    case change(from: Double, to: CellFact)
    /// A rank that nobody can have: beyond the number of those ranked, where that is known, or no whole number.
    case impossibleRank(Double, of: Int?)
    /// A group that the index does not have.
    case impossibleGroup(Double, of: Int)
    /// A rank that another has with another score.
    case rankTwice(Int, with: LocalizedText)
    /// A worse rank than another has, and a better score.
    case rankAgainstScore(Int, other: LocalizedText, otherRank: Int)
    /// A group in which the score is not, by the published bounds of the groups.
    case groupAgainstScore(LocalizedText, byScore: LocalizedText)
    /// A text that is no number, typed into the cell and kept there; no value of the draft.
    case refused(String, LocalizedText)
  }

  /// Whether it can only be mended, not explained.
  public var isFault: Bool {
    switch kind {
    case .zero, .outOfScale, .conflict, .refused, .impossibleRank, .impossibleGroup: true
    case .jump, .sum, .change, .rankTwice, .rankAgainstScore, .groupAgainstScore: false
    }
  }

  /// Whether it asks why a published value changes; one reason may answer all of these.
  public var isChange: Bool { if case .change = kind { true } else { false } }

  /// Whether it keeps the draft from being published: a fault, or a doubt without a reason.
  public var isOpen: Bool { isFault || reason == nil }

  /// Whether what was typed into the cell was refused.
  public var isRefusal: Bool {
    switch kind {
    case .zero, .outOfScale, .refused, .impossibleRank, .impossibleGroup: true
    case .conflict, .jump, .sum, .change, .rankTwice, .rankAgainstScore, .groupAgainstScore: false
    }
  }

  /// What was typed, where it is no number.
  public var refusedText: String? {
    if case .refused(let text, _) = kind { text } else { nil }
  }

  /// A value that was probably meant, to be offered.
  public var suggestion: Double? {
    if case .outOfScale(_, _, let suggestion) = kind { suggestion } else { nil }
  }
}

/// How far an item ever moved within a year, over all provinces and the years that compare.
public struct JumpLimit: Hashable, Sendable {
  /// The greatest rise of a province from one year to the next; 0 if none rose.
  public var rise: Double
  /// The greatest fall, as a positive number; 0 if none fell.
  public var fall: Double
  /// The first of the years that compare.
  public var since: Int
  /// The last of them: the year before the one that is entered.
  public var through: Int
  /// What one of those is called among whom it is the most: `tỉnh`.
  public var unit = LocalizedText(vi: "tỉnh", en: "province")
  /// Whether the value of the year before is a mean over old provinces, while these are single ones.
  var isOfMeans = false
}
