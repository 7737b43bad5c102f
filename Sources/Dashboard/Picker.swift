import Pages
import TextUI
import Words

/// A list to choose from, over a screen; where it is searched, what is typed narrows it.
struct Picker: Hashable, Sendable {
  let kind: PickerKind
  /// What was typed.
  private(set) var field = TextField()
  /// The selected row; none where it is negative.
  var selection = 0

  /// A list with the present choice selected.
  init(_ kind: PickerKind, in model: Model) {
    self.kind = kind
    selection = rows(in: model).current ?? first
  }

  /// What it shows now.
  func rows(in model: Model) -> PickerRows { kind.rows(model, field.text) }

  /// Whether a row that can be taken is selected.
  func isSelected(in rows: PickerRows) -> Bool { (0..<rows.count).contains(selection) }

  /// Narrows the list to what is typed; a cursor that only moves leaves it as it is.
  mutating func take(_ action: Action) {
    let before = field.text
    field.take(action)
    if field.text != before { selection = first }
  }

  private var first: Int { kind.beginsUnselected && field.isEmpty ? -1 : 0 }
}

/// What a list is of; it stands beside what opens it.
struct PickerKind: Sendable {
  /// By what two are told apart.
  let name: String
  /// What stands over the list.
  let title: @Sendable (Model) -> LocalizedText
  /// Where its keys have their meaning: in ``KeyMap/Context/search`` what is typed narrows it.
  var context: KeyMap.Context = .list
  /// How wide its box is where there is room.
  var columns = 46
  /// Whether no row is selected until somebody selects one: what Enter alone shall not say.
  var beginsUnselected = false
  /// Whether the screen below is seen around it; else what lay under its box would be figures cut in two.
  var showsScreen = false
  /// Shows a row as it is selected.
  var preview: (@Sendable (inout Model, Int) -> Void)?
  /// Puts back what was shown, where it is closed and nothing taken.
  var close: (@Sendable (inout Model) -> Void)?
  /// What its key of deleting does to a row.
  var drop: (@Sendable (inout Model, Int) -> [Effect])?
  /// What it shows for what was typed.
  let rows: @Sendable (Model, String) -> PickerRows

  var isSearched: Bool { context == .search }
}

extension PickerKind: Hashable {
  static func == (one: PickerKind, other: PickerKind) -> Bool { one.name == other.name }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// The rows of a list as they are now; what one says is made for those in sight only.
struct PickerRows {
  let count: Int
  /// The row of the present choice.
  let current: Int?
  /// What a row says: a name, and a remark beside it.
  let words: (Int) -> (name: String, remark: String)
  /// What taking a row does.
  let take: (inout Model, Int) -> [Effect]

  init<Item>(
    _ items: [Item], isCurrent: (Item) -> Bool = { _ in false },
    words: @escaping (Item) -> (name: String, remark: String),
    take: @escaping (inout Model, Item) -> [Effect]
  ) {
    count = items.count
    current = items.firstIndex(where: isCurrent)
    self.words = { words(items[$0]) }
    self.take = { take(&$0, items[$1]) }
  }
}

extension Model {
  /// Opens a list to choose from.
  mutating func pick(_ kind: PickerKind) { overlay = .picker(Picker(kind, in: self)) }

  /// What an action does while a list is open.
  mutating func updatePicker(_ picker: Picker, _ action: Action) -> [Effect] {
    var picker = picker
    let rows = picker.rows(in: self)
    if action != .dropScenario { whatIf.doomed = nil }
    switch action {
    case .move(let move):
      picker.selection = move.applied(
        to: picker.selection, count: rows.count, page: sight.page(of: .choices))
    case .type, .erase, .eraseAll, .edit: if picker.kind.isSearched { picker.take(action) }
    case .enter: if picker.isSelected(in: rows) { return take(picker.selection, of: rows) }
    case .back, .leave: return close(picker)
    case .help:
      overlay = .help(offset: 0, over: picker)
      return []
    case .click(let place):
      guard let hit = sight.row(at: place), [.choices, .box].contains(hit.list) else { return close(picker) }
      guard hit.list == .choices else { return [] }
      if hit.row == picker.selection { return take(hit.row, of: rows) }
      picker.selection = hit.row
    case .dropScenario: return drop(from: picker, rows)
    default: return []
    }
    overlay = .picker(picker)
    if picker.isSelected(in: picker.rows(in: self)) { picker.kind.preview?(&self, picker.selection) }
    return []
  }

  private mutating func take(_ row: Int, of rows: PickerRows) -> [Effect] {
    overlay = nil
    return rows.take(&self, row)
  }

  private mutating func close(_ picker: Picker) -> [Effect] {
    overlay = nil
    picker.kind.close?(&self)
    return []
  }

  private mutating func drop(from picker: Picker, _ rows: PickerRows) -> [Effect] {
    guard picker.isSelected(in: rows), let drop = picker.kind.drop else { return [] }
    let effects = drop(&self, picker.selection)
    guard overlay != nil else { return effects }
    var picker = picker
    picker.selection = min(picker.selection, max(0, picker.rows(in: self).count - 1))
    overlay = .picker(picker)
    return effects
  }
}
