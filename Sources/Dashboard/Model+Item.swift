import Scores

/// The current item. A list of items has it selected, or the dimension that it is part of; a year in which it
/// is not measured leaves it as it is.
extension Model {
  /// The dimension that the current item is or is part of; `nil` for the total.
  var currentDimension: ItemID? {
    book.definition.dimension(item)?.id ?? book.definition.dimension(holding: item)?.id
  }

  /// The dimension whose component is the current item; `nil` for a whole.
  var dimensionOfComponent: ItemID? {
    book.definition.dimension(item) == nil ? book.definition.dimension(holding: item)?.id : nil
  }

  /// The place of the current item in a list, or of its dimension; `nil` if neither is there.
  func place(in items: [ItemID]) -> Int? {
    items.firstIndex(of: item) ?? currentDimension.flatMap(items.firstIndex(of:))
  }

  /// The place of the current item in a list, else that of the last one before it; at least the first.
  func nearestPlace(in items: [ItemID]) -> Int {
    items.firstIndex(of: item) ?? items.lastIndex { $0 < item } ?? 0
  }
}
