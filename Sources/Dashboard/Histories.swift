import Scores

/// The items read so far, for all provinces: neither another province nor another year reads them
/// again.
struct Histories: Sendable {
  private struct Key: Hashable {
    var item: ItemID
    var basis: Basis
  }

  private var known: [Key: ItemHistory] = [:]

  /// The history of an item, read now if it was not yet.
  subscript(item: ItemID, basis: Basis, in book: ScoreBook) -> ItemHistory {
    mutating get {
      let key = Key(item: item, basis: basis)
      if let history = known[key] { return history }
      let history = book.history(of: item, basis: basis)
      known[key] = history
      return history
    }
  }
}
