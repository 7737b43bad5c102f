/// What a publication states of an item beside its score: a rank and a group, each a cell of its own.
///
/// Written `total:rank`, `total:group`, `4:rank`: so in a draft, in its journal, in the history and in `--map`.
extension ItemID {
  /// What is stated.
  public enum Aspect: String, CaseIterable, Hashable, Sendable {
    case score, rank, group
  }

  /// The rank that was published of the item.
  public var rank: ItemID { ItemID("\(scored.text):\(Aspect.rank.rawValue)") }

  /// The group that was published of the item.
  public var group: ItemID { ItemID("\(scored.text):\(Aspect.group.rawValue)") }

  /// Whether it is a score, or what was published beside one.
  public var aspect: Aspect {
    guard let mark = text.utf8.lastIndex(of: UInt8(ascii: ":")) else { return .score }
    return Aspect(rawValue: String(text[text.index(after: mark)...])) ?? .score
  }

  /// Whether it is a rank or a group.
  public var isStated: Bool { aspect != .score }

  /// The item of which it is the rank or the group; itself where it is a score.
  public var scored: ItemID {
    guard isStated, let mark = text.lastIndex(of: ":") else { return self }
    return ItemID(String(text[..<mark]))
  }
}

extension IndexDefinition {
  /// The ranks and groups that may be published of a year: of an index with published ranks those of the total
  /// and of its dimensions; of any other those of the total, before the whole table is out.
  ///
  /// - Parameter year: `nil` for those of any year.
  public func statedItems(in year: Int?) -> [ItemID] {
    if let year, !isInForce(.total, in: year) { return [] }
    let total = groupNames.isEmpty ? [ItemID.total.rank] : [ItemID.total.rank, ItemID.total.group]
    guard publishesRanks else { return total }
    let ranked = year.map { dimensions(in: $0) } ?? dimensions
    return total + ranked.map(\.id.rank)
  }
}
