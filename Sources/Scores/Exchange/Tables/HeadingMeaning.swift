import Words

/// What a column, or a row of a table that lies on its side, holds.
enum HeadingMeaning: Hashable {
  /// Whose figure it is and when.
  case year, code, province
  /// Of how many the ranks of its row are.
  case ranked
  /// In the long form, what the figure is of, and the figure.
  case item, score
  /// The figures of an item.
  case value(ItemID)
  /// How sure those are.
  case standardError(ItemID)
  /// Known, and no score.
  case leftOut(Kind)
  /// Nothing is written there.
  case nameless
  /// A name nobody knows.
  case unknown

  /// What is known and no score.
  enum Kind: Hashable, CaseIterable {
    /// A running number.
    case ordinal
    case rank, group, region, note, scale
    /// A difference to something.
    case change
    /// Weighted figures, intervals, standard errors.
    case statistic
    /// What a single question of the survey says.
    case indicator
    /// A total or dimension of which the table has every part.
    case sum
    /// Figures of another year than the one asked for.
    case otherYear
    /// What the person who imports says is to be left out.
    case unwanted
  }

  /// Whether it says whose the figures are.
  var isLead: Bool { self == .province || self == .code }

  /// The item whose figures it holds.
  var value: ItemID? { if case .value(let item) = self { item } else { nil } }

  /// What the reading of rows calls it.
  var role: ImportHeader.Role {
    switch self {
    case .year: .year
    case .code: .code
    case .province: .province
    case .ranked: .ranked
    case .item: .item
    case .score: .score
    case .value(let item): .value(item)
    case .standardError(let item): .standardError(item)
    case .leftOut, .nameless, .unknown: .ordinal
    }
  }
}
