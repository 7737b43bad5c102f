import Pages
import Scores
import TextUI
import Words

/// Typing into a cell.
extension Model {
  static let signs = Set("0123456789,.-")

  /// A digit or a sign begins a cell anew.
  mutating func typeInEntry(_ text: String) -> [Effect] {
    guard let first = text.first, Model.signs.contains(first) else { return [] }
    beginEntryCell(text)
    return []
  }

  /// Opens the chosen cell: with what is typed, or with the value it has.
  mutating func beginEntryCell(_ text: String?) {
    guard mayEnter(for: text.map(Action.type)), let cell = entry?.cell else { return }
    let start = text ?? startText(of: cell)
    entry?.field = TextField(start)
  }

  mutating func updateEntryCell(_ field: TextField, _ action: Action) -> [Effect] {
    var field = field
    switch action {
    case .type, .edit, .erase, .eraseAll: field.take(action)
    case .back:
      entry?.field = nil
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
    return []
  }

  /// Takes what was typed and moves on, also from what is refused: the next number belongs to the next
  /// cell, whoever looks at the paper and not at the screen.
  private mutating func commitEntryCell(
    _ field: TextField, then move: (inout Model) -> Void
  ) -> [Effect] {
    guard mayEnter(), let cell = entry?.cell else { return [] }
    entry?.field = nil
    let effects = commit(field.committed, in: cell)
    let fault = entry?.review.findings(of: cell).first(where: \.isRefusal)
    move(&self)
    guard let fault, let place = entry?.words(for: cell) else { return effects }
    notice = Notice(Notices.refused(at: place, fault), .error)
    return effects + [.ring]
  }

  private mutating func commit(_ text: String, in cell: ScoreCell) -> [Effect] {
    let fact: CellFact
    var ranked: Int?
    guard let definition = entry?.book.definition else { return [] }
    switch ScoreText(text, of: cell.item, definition) {
    case .fault(let words):
      entry?.refuse(text, words, in: cell)
      return []
    case .missing: fact = .nothing
    case .statedMissing: fact = .statedMissing
    case .number(let number): fact = .value(number)
    case .rank(let rank, let count): (fact, ranked) = (.value(Double(rank)), count)
    }
    entry?.forget(refusedIn: [cell])
    // A value typed again keeps its reason; nothing typed into an untouched cell leaves it so.
    guard let draft = entry?.draft else { return [] }
    if ranked == draft.ranked { ranked = nil }
    guard fact != draft.fact(cell) || ranked != nil else { return [] }
    var edit =
      fact == draft.fact(cell)
      ? Edit(.typed) : draft.setting([cell: fact], as: fact.value == nil ? .cleared : .typed)
    edit.ranked = ranked
    return stepEntry(.edit(edit))
  }
}
