import Pages
import Scores
import TextUI
import Words

/// What is open: a screen of a panel, and what of the index is open in it.
struct BoardScreen: Hashable, Sendable {
  /// Where its keys have their meaning, and the name of its description.
  var context: KeyMap.Context
  /// The dimension whose components it shows, where it shows those of one.
  var item: ItemID?

  init(_ context: KeyMap.Context, of item: ItemID? = nil) {
    self.context = context
    self.item = item
  }

  /// The screen a panel opens with.
  init(_ panel: BoardPanel) { self.init(panel.screens[0].context) }

  /// The panel it belongs to.
  var panel: BoardPanel { BoardPanel.ofContext[context]?.panel ?? .overview }

  /// What the board asks of it.
  var description: ScreenDescription { BoardPanel.ofContext[context]?.screen ?? panel.screens[0] }
}

/// What the board asks of a screen; it stands beside the panel that is drawn there.
struct ScreenDescription: Sendable {
  /// Where its keys have their meaning.
  var context: KeyMap.Context
  /// What opens it on the first screen of its panel; `nil` where more must be said than a key can.
  var way: Action? = .enter
  /// Which keys act on it besides those of its panel.
  var keys: KeyMap.Families = [.board, .lines, .find, .matches]
  /// What is drawn; nothing where there is nothing to draw.
  var draw: @Sendable (Model) -> (any Panel)?
  /// The table that `w` and `Y` take.
  var table: @Sendable (Model) -> TableFile? = { _ in nil }
  /// The list whose rows are gone through, clicked, searched and opened.
  var list: @Sendable (Model) -> ScreenList? = { _ in nil }
  /// Where Esc leads; `nil` for the first screen of its panel, and from that to the Overview.
  var back: @Sendable (Model) -> BoardScreen? = { _ in nil }
  /// What its own actions do; `nil` for those that are left to the list.
  var update: @Sendable (inout Model, Action) -> [Effect]? = { _, _ in nil }
}

/// A list of a screen as it is now: moves, clicks, the wheel, Enter and search are the same in all of them.
struct ScreenList {
  /// Its name among what was drawn.
  var id: Sight.ListID
  /// How many rows there are.
  var count: Int
  /// The selected one.
  var selection: Int
  /// Whether a row is meant by what was typed.
  var isMeant: (SearchKey, Int) -> Bool
  /// Selects a row.
  var select: (inout Model, Int) -> Void
  /// What Enter, or a click on the selected row, does.
  var open: ((inout Model) -> Void)?
}

extension ScreenList {
  /// A list whose rows are found by a part of their words in either language.
  init(
    _ id: Sight.ListID, count: Int, selection: Int, words: @escaping (Int) -> LocalizedText,
    select: @escaping (inout Model, Int) -> Void, open: ((inout Model) -> Void)? = nil
  ) {
    self.init(
      id: id, count: count, selection: selection,
      isMeant: { wanted, row in
        let words = words(row)
        return [words.vietnamese, words.english].contains { wanted.isFound(in: SearchKey($0)) }
      }, select: select, open: open)
  }

  /// A list of items, found by their ids and names; the selected one is the current item.
  init(
    _ id: Sight.ListID, _ items: [ItemID], in definition: IndexDefinition, selection: Int,
    open: ((inout Model) -> Void)? = nil
  ) {
    self.init(
      id, count: items.count, selection: selection,
      words: { row in
        let name = items[row] == .total ? Phrases.total : definition.name(of: items[row])
        return LocalizedText(same: "\(items[row]) ") + name
      }, select: { if items.indices.contains($1) { $0.item = items[$1] } }, open: open)
  }
}

extension Model {
  /// The table of the screen, for a file or the clipboard.
  var table: TableFile? { screen.description.table(self) }

  /// What an action does to the list of the screen.
  mutating func updateList(_ action: Action) {
    guard let list = screen.description.list(self) else { return }
    switch action {
    case .move(let move):
      list.select(&self, move.applied(to: list.selection, count: list.count, page: sight.page(of: list.id)))
    case .enter: list.open?(&self)
    case .click(let place):
      guard let row = sight.row(of: list.id, at: place) else { return }
      if row == list.selection { list.open?(&self) } else { list.select(&self, row) }
    default: break
    }
  }
}
