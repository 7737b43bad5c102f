import Scores

/// What keys may ask for next, computed piece by piece while no key waits.
///
/// Nothing that is shown changes by it. With thousands of units the components and their order belong
/// to it too, which are not worth their memory where a key computes them in no time.
struct Preparation: Sendable {
  private enum Piece {
    case values(ItemID, Basis), order(ItemID, Basis), names
  }

  private var pieces: ArraySlice<Piece>

  /// All there is to prepare of a book.
  init(for book: ScoreBook) {
    let dimensions = book.definition.dimensions
    let main = [.total] + dimensions.map(\.id)
    let isLarge = book.registry.sets.contains { $0.provinces.count >= Self.many }
    let components = isLarge ? dimensions.flatMap(\.components).map(\.id) : []
    let both = { (items: [ItemID], piece: (ItemID, Basis) -> Piece) in
      Basis.allCases.flatMap { basis in items.map { piece($0, basis) } }
    }
    pieces = ArraySlice(
      both(main, Piece.values) + both(main, Piece.order) + [.names] + both(components, Piece.values))
  }

  /// The number of units from which on a key would be slow.
  private static let many = 500

  /// Whether something is left.
  var isOpen: Bool { !pieces.isEmpty }

  /// Computes the next piece, which takes a few milliseconds at most; the names of thousands more.
  mutating func prepareNext(_ book: inout ScoreBook) {
    switch pieces.popFirst() {
    case .values(let item, let basis): book.keep([item], basis: basis, withMedians: true)
    case .order(let item, let basis): book.keepOrder(of: [item], basis: basis)
    case .names: book.registry.prepareSearching()
    case nil: break
    }
  }
}
