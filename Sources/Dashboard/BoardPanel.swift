import Pages
import Scores
import Words

/// A panel: all that the board asks of it, in one place beside its drawing.
///
/// A new one is its file in `Panels`, its line in ``all``, its table in `Pages`, and its words.
struct BoardPanel: Sendable {
  /// The key that opens it.
  var number: Int
  /// The name in the line of panels.
  var name: LocalizedText
  /// From so many columns on it is in the line of panels while another is open.
  var leastColumns = 0
  /// Its screens; the first is the one it opens with, the others lie inside it.
  var screens: [ScreenDescription]
  /// Its keys; those of the footer in its order.
  var keys: [KeyMap.Binding]
  /// The marks that only it has.
  var marks: [HelpPanel.Group] = []
  /// Its page in the linear mode.
  var page: @Sendable (LinearView) -> LinearPage
  /// The slide that presenting begins with.
  var slide = PresentPanel.Slide.standing
  /// Whether it would write into a file that stands there and cannot be read.
  var isUnreadable: @Sendable (Model) -> Bool = { _ in false }
  /// Whether there is a folder for what its keys write.
  var hasFolder: @Sendable (Model) -> Bool = { _ in true }
  /// Whose figures it shows, where they are not those of the title; the longer words first.
  var sources: @Sendable (Model) -> [LocalizedText]? = { _ in nil }
  /// What opening it asks for.
  var opening: @Sendable (inout Model) -> [Effect] = { _ in [] }
  /// Makes what it shows anew where something has changed; called after every action while it is open.
  var refresh: @Sendable (inout Model) -> Void = { _ in }

  /// The panels there are, by their numbers.
  static let all: [BoardPanel] = [
    .overview, .trends, .targets, .ranking, .whatIf, .plans, .entry, .movers,
  ]

  /// Panels and screens by where their keys have their meaning.
  static let ofContext = Dictionary(
    all.flatMap { panel in panel.screens.map { ($0.context, (panel: panel, screen: $0)) } },
    uniquingKeysWith: { first, _ in first })

  /// Whether it is in the line of panels.
  func isInLine(of model: Model) -> Bool {
    model.size.columns >= leastColumns || self == model.screen.panel
  }

  /// The panel so many places to the right, around the end.
  func neighbour(_ step: Int) -> BoardPanel {
    let all = BoardPanel.all
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + step + all.count) % all.count]
  }
}

extension BoardPanel: Hashable {
  static func == (one: BoardPanel, other: BoardPanel) -> Bool { one.number == other.number }

  func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

extension Model {
  /// Makes anew what follows from what has changed, of the targets and of the open panel.
  mutating func refresh() {
    refreshTargets()
    screen.panel.refresh(&self)
  }

  /// Opens a panel; what it shows is made when it is first looked at.
  mutating func open(_ panel: BoardPanel) -> [Effect] {
    screen = BoardScreen(panel)
    trail = []
    return panel.opening(&self)
  }
}
