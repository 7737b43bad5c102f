@testable import Dashboard
import Scores
import TextUI
import Words

/// The board as a person has it: events go through the key map and `update`, and the screen can be
/// read.
struct Board: Sendable {
  /// The state.
  var model: Model
  /// All that was asked of the outside so far.
  var effects: [Effect] = []

  private static let themes = ThemeNames(["default", "light", "mono"]) {
    let titles = [
      "default": LocalizedText(vi: "Mặc định", en: "Default"),
      "light": LocalizedText(vi: "Nền sáng", en: "Light"),
    ]
    return titles[$0] ?? LocalizedText(vi: "Đơn sắc", en: "Monochrome")
  }

  /// How a board begins: Hà Nội in 2024 at 80×24 in Vietnamese, unless told otherwise.
  struct Start {
    /// The province, of the 63 unless told otherwise.
    var province = ProvinceID(set: "63", code: "01")
    /// The year.
    var year = 2024
    /// On which provinces ranks stand.
    var basis = Basis.published
    /// The width.
    var columns = 80
    /// The height.
    var rows = 24
    /// The language.
    var language = Language.vietnamese
    /// What the terminal can show.
    var glyphs = GlyphLevel.blocks
    /// The figures.
    var book = Books.published
    /// Whether scores may be entered.
    var entering = Model.Entering.allowed
    /// The targets.
    var targets = Books.publishedTargets
    /// The plans.
    var plans = Books.publishedPlans
    /// The other indices, by id; none unless told otherwise.
    var others: [String: ScoreBook] = [:]
    /// Whether there is a folder for them.
    var isWritable = true
    /// Whether nothing may be changed.
    var isReadOnly = false
    /// Whether the mouse is reported.
    var mouse = Model.MouseUse.on
    /// What is said at the start.
    var notice: Model.Notice?
    /// The day it is: one on which the survey of 2025 is not over.
    var today = CalendarDay("2025-11-01")

    /// The usual beginning.
    init() {}
  }

  /// A board, with what is said in `change` other than usual.
  init(_ change: (inout Start) -> Void = { _ in }) {
    var start = Start()
    change(&start)
    var options = Model.Options(
      language: start.language, glyphs: start.glyphs,
      size: Size(columns: start.columns, rows: start.rows), isReadOnly: start.isReadOnly,
      themes: Self.themes, entering: start.entering,
      notice: start.notice,
      targets: TargetSource(
        book: start.targets,
        books: start.others.merging([start.book.definition.id: start.book]) { _, own in own },
        order: ["papi", "sipas", "par-index", "pci", "ict-index", "dti", "paca"],
        today: start.today,
        isWritable: start.isWritable),
      plans: PlanSource(
        book: start.plans, indexNames: start.targets.indexNames, today: start.today,
        isWritable: start.isWritable))
    options.mouse = start.mouse
    guard
      let model = Model(
        book: start.book, province: start.province, year: start.year, basis: start.basis,
        options: options)
    else { preconditionFailure("the book has \(start.province) in \(start.year)") }
    self.model = model
  }

  /// Sends an event, as the event loop does; draws before it only where what is seen matters: for
  /// clicks, pages and words that are scrolled.
  mutating func send(_ event: Event) {
    guard let action = KeyMap.action(for: event, in: View.context(of: model)) else { return }
    switch (action, model.overlay) {
    case (.click, _), (.move(.pageUp), _), (.move(.pageDown), _), (_, .help), (_, .page), (_, .rehearsal):
      settle()
    default: break
    }
    let (next, effects) = update(model, action)
    model = next
    self.effects += effects
  }

  /// Draws, so that the next key and the next frame know what is in sight.
  mutating func settle() { model.sight = canvas.sight }

  /// Presses keys one after the other; see ``Keys``.
  mutating func press(_ keys: String) {
    for key in Keys.parsed(keys) { send(.key(key)) }
  }

  /// Presses keys as a person does: with a frame after each.
  mutating func walk(_ keys: String) {
    for key in Keys.parsed(keys) {
      send(.key(key))
      settle()
    }
  }

  /// The board after some keys.
  func pressing(_ keys: String) -> Board {
    var board = self
    board.press(keys)
    return board
  }

  /// What is drawn.
  var canvas: Canvas { View.canvas(model) }

  /// What is drawn, as text.
  var text: String { canvas.text }

  /// The lines of the screen.
  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The news in the message line, in the language of the board.
  var notice: String? { model.notice?.text[model.language] }
}

/// Keys written as text: letters are themselves, the others have names: `<Enter>`, `<C-u>`.
enum Keys {
  /// The keys of a text.
  static func parsed(_ text: String) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">") {
        keys.append(named(String(rest[rest.index(after: rest.startIndex)..<end])))
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(.character(first))
        rest.removeFirst()
      }
    }
    return keys
  }

  private static let names: [String: Key.Code] = [
    "Enter": .enter, "Esc": .escape, "Up": .up, "Down": .down, "Left": .left, "Right": .right,
    "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown, "Tab": .tab,
    "Del": .delete,
    "Backspace": .backspace, "F1": .function(1), "F5": .function(5),
  ]

  private static func named(_ name: String) -> Key {
    if let code = names[name] { return Key(code) }
    guard name.hasPrefix("C-"), let letter = name.last else {
      preconditionFailure("<\(name)> is the name of a key")
    }
    return .control(letter)
  }
}
