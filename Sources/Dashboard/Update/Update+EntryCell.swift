import Panels
import Scores
import TextUI
import Words

/// Typing into a cell.
extension Model {
  private static let signs = Set("0123456789,.-")

  /// A digit or a sign begins a cell anew.
  mutating func typeInEntry(_ text: String) -> [Effect] {
    guard let first = text.first, Model.signs.contains(first) else { return [] }
    beginEntryCell(text)
    return []
  }

  /// Opens the chosen cell: with what is typed, or with the value it has.
  mutating func beginEntryCell(_ text: String?) {
    guard mayEnter(), let state = entry, let cell = state.cell else { return }
    let field = TextField(text ?? typed(state.draft.fact(cell)))
    entry?.field = field
    entry?.typingFault = nil
  }

  /// What a cell says, as it would be typed.
  private func typed(_ fact: CellFact) -> String {
    switch fact {
    case .value(let value): Figures(language).whole(value)
    case .statedMissing: "-"
    case .nothing: ""
    }
  }

  mutating func updateEntryCell(_ field: TextField, _ action: Action) -> [Effect] {
    var field = field
    switch action {
    case .type(let text): field.insert(text)
    case .edit(let key): _ = field.handle(key)
    case .erase: _ = field.handle(Key(.backspace))
    case .eraseAll: field = TextField()
    case .back:
      entry?.field = nil
      entry?.typingFault = nil
      return []
    case .enter: return commitEntryCell(field) { $0.moveEntry(.down) }
    case .stepCell(let step): return commitEntryCell(field) { $0.stepEntryCell(step) }
    case .move(let move): return commitEntryCell(field) { $0.moveEntry(move) }
    case .paste(let text):
      rehearse(text)
      return []
    default: return []
    }
    entry?.field = field
    entry?.typingFault = nil
    return []
  }

  /// Takes what was typed and moves on; stays where it is no number.
  private mutating func commitEntryCell(
    _ field: TextField, then move: (inout Model) -> Void
  ) -> [Effect] {
    guard let cell = entry?.cell else { return [] }
    switch ScoreText(field.committed) {
    case .fault(let words):
      entry?.field = field
      entry?.typingFault = words
      return []
    case .missing: return commit(.nothing, in: cell, then: move)
    case .statedMissing: return commit(.statedMissing, in: cell, then: move)
    case .number(let number): return commit(.value(number), in: cell, then: move)
    }
  }

  private mutating func commit(
    _ fact: CellFact, in cell: ScoreCell, then move: (inout Model) -> Void
  ) -> [Effect] {
    entry?.field = nil
    entry?.typingFault = nil
    // A value typed again keeps its reason; nothing typed into an untouched cell leaves it so.
    guard let draft = entry?.draft, fact != draft.fact(cell) else {
      move(&self)
      return []
    }
    let effects = stepEntry(
      .edit(draft.setting([cell: fact], as: fact.value == nil ? .cleared : .typed)))
    let isWrong = entry?.review.findings(of: cell).contains(where: \.isFault) ?? false
    // A fault is looked at where it is.
    if !isWrong { move(&self) }
    return effects
  }
}
