import Scores
import TextUI
import Words

/// Ranges of the grid: marked, filled, emptied.
extension Model {
  /// Begins a range at the chosen cell, or ends the one there is.
  mutating func markRange() {
    guard mayEnter(), let state = entry else { return }
    guard !state.isForm else {
      notice = Notice(Notices.noRangeInForm)
      return
    }
    entry?.mark = state.mark == nil ? state.cursor : nil
  }

  /// Moves on with everything from the chosen cell marked.
  mutating func extendRange(_ move: Action.Move) {
    if entry?.mark == nil { markRange() }
    guard entry?.mark != nil else { return }
    moveEntry(move)
  }

  /// Copies the chosen cell into the one below, or the first row of the range into all others; a text that is
  /// no number is no value to copy.
  mutating func copyDown() -> [Effect] {
    guard let state = entry else { return [] }
    let rows = state.range?.rows ?? state.cursor.row...state.cursor.row + 1
    guard rows.count > 1 else {
      notice = Notice(Notices.rangeOfOneRow)
      return []
    }
    let first = state.cells(of: state.range, rows: rows.lowerBound...rows.lowerBound)
    if let refused = first.first(where: { state.refusedText(in: $0) != nil }) {
      let finding = state.review.findings(of: refused).first(where: \.isRefusal)
      notice = Notice(Notices.stopped(at: state.words(for: refused), finding), .warning)
      return []
    }
    let edits = first.map { state.draft.copyingDown($0, rows: rows.count - 1) }
    let effects = stepEntry(.edit(Edit(.copied, cells: edits.flatMap(\.cells))))
    guard state.mark != nil, case .draft(.keep(let steps)) = effects.last else { return effects }
    entry?.mark = nil
    let count = steps.reduce(0) { count, step in
      if case .edit(let edit) = step.step { count + edit.cells.count } else { count }
    }
    notice = Notice(Notices.filled(count))
    return effects
  }

  /// States that the chosen cell, or every cell of the range, has no figure.
  mutating func clearCells() -> [Effect] {
    guard let state = entry else { return [] }
    let cells = state.cells(of: state.range)
    let values = Dictionary(cells.map { ($0, Double?.none) }, uniquingKeysWith: { $1 })
    entry?.mark = nil
    return stepEntry(.edit(state.draft.entering(values, as: .cleared)))
  }
}

extension Action {
  /// Whether a range of the grid stays marked behind it.
  var keepsRange: Bool {
    switch self {
    case .move, .markRange, .extendRange, .copyDown, .clearCell: true
    default: false
    }
  }
}
