import Scores
import TextUI
import Words

/// What is typed into a form, and checked as a whole.
protocol FormDraft: Hashable, Sendable {
  associatedtype Field: Hashable & Sendable
  /// In the order of the form; they may depend on what is chosen.
  var fields: [Field] { get }
  /// What was typed or chosen; a field that is not there is empty.
  var texts: [Field: String] { get set }
  /// What may be chosen in a field; empty for one that is typed.
  func choices(of field: Field) -> [String]
}

extension PlanDraft: FormDraft {}

extension TargetDraft: FormDraft {
  func choices(of field: Field) -> [String] {
    switch field {
    case .kind: Target.Kind.Name.allCases.map(\.rawValue)
    case .score: ["", TargetDraft.yes]
    default: []
    }
  }
}

/// A draft being filled in, field by field.
struct Form<Draft: FormDraft>: Hashable, Sendable {
  /// What it begins with.
  let start: Draft
  /// What was typed or chosen in each field.
  private(set) var texts: [Draft.Field: TextField]
  /// The field that is typed in, by its place.
  private(set) var selection = 0

  init(_ draft: Draft) {
    start = draft
    texts = draft.texts.mapValues { TextField($0) }
  }

  /// What was typed and chosen.
  var draft: Draft {
    var draft = start
    draft.texts = texts.mapValues(\.committed)
    return draft
  }

  private var fields: [Draft.Field] { draft.fields }

  /// The field that is typed in.
  var field: Draft.Field { fields[selection] }

  /// Whether it is the last one.
  var isAtEnd: Bool { selection == fields.count - 1 }

  /// Whether it holds something it did not begin with.
  var isChanged: Bool {
    let written = { (draft: Draft) in draft.texts.filter { !$0.value.isEmpty } }
    return written(draft) != written(Form(start).draft)
  }

  /// Goes to the first field that has a fault.
  mutating func select(fault faults: [Draft.Field: LocalizedText]) {
    selection = fields.firstIndex { faults[$0] != nil } ?? selection
  }

  /// What an action does in it; whether it is to be saved.
  mutating func take(_ action: Action) -> Bool {
    switch action {
    case .move(.down): step(1)
    case .move(.up): step(-1)
    case .enter where !isAtEnd: step(1)
    case .enter, .saveForm: return true
    case .type(" ") where isChosen, .edit(Key(.right)) where isChosen: choose(1)
    case .edit(Key(.left)) where isChosen: choose(-1)
    case .type, .edit, .erase, .eraseAll: if !isChosen { type(action) }
    default: break
    }
    return false
  }

  private var isChosen: Bool { !draft.choices(of: field).isEmpty }

  /// Goes to another field, around the ends.
  private mutating func step(_ places: Int) { selection = (selection + places + fields.count) % fields.count }

  private mutating func choose(_ places: Int) {
    let all = draft.choices(of: field)
    let place = texts[field].flatMap { all.firstIndex(of: $0.committed) } ?? 0
    texts[field] = TextField(all[(place + places + all.count) % all.count])
  }

  private mutating func type(_ action: Action) {
    var text = texts[field] ?? TextField()
    text.take(action)
    texts[field] = text
  }
}
