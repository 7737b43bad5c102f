extension KeyMap.Context: CaseIterable {
  /// A field to search in.
  static let find = Self("search")
  /// A field to type in.
  static let field = Self("file name")
  /// A field to type a supposed value in.
  static let value = Self("a supposed value")
  /// A field to type the name of a scenario in.
  static let name = Self("a scenario's name")
  /// A field to type a goal in.
  static let goal = Self("a goal")
  /// The list of kept scenarios.
  static let scenarios = Self("kept scenarios")
  /// The form of a target.
  static let form = Self("the form of a target")
  /// A form of panel 6.
  static let planForm = Self("the forms of a plan")
  /// A list to choose from that can be searched.
  static let search = Self("searched lists")
  /// A list to choose from.
  static let list = Self("lists")
  static let help = Self("help")
  /// The page of the report.
  static let page = Self("the page to sign")
  /// A cell of the grid that is being typed into.
  static let entryCell = Self("a cell of Entry")
  /// A question to answer with yes or no.
  static let question = Self("a question")
  /// What a paste would do.
  static let rehearsal = Self("before a paste is taken")
  /// The history of a value.
  static let cellHistory = Self("the history of a value")
  /// A slide.
  static let present = Self("slides")
  /// A window too small for a board: only leaving and redrawing act.
  static let tooSmall = Self("a window too small")

  /// The screens of the panels, then what lies over them.
  static let allCases: [Self] =
    BoardPanel.all.flatMap { $0.screens.map(\.context) } + [
      .find, .field, .value, .name, .goal, .scenarios, .form, .planForm, .search, .list, .help, .page,
      .entryCell,
      .question, .rehearsal, .cellHistory, .present, .tooSmall,
    ]
}

extension KeyMap {
  /// Keys that act on the screens of several panels.
  struct Families: OptionSet, Hashable, Sendable {
    let rawValue: Int

    /// Those of every panel but the grid of scores, where other keys have their meaning.
    static let board = Families(rawValue: 1)
    /// Those that go from line to line.
    static let lines = Families(rawValue: 2)
    /// Those that go a page of lines at once.
    static let pages = Families(rawValue: 4)
    /// The one that searches a line; a panel may have its own.
    static let find = Families(rawValue: 8)
    /// Those that go from match to match.
    static let matches = Families(rawValue: 16)
  }

  /// The screens on which a family of keys acts.
  static func contexts(_ family: Families) -> Set<Context> {
    Set(BoardPanel.all.flatMap(\.screens).filter { $0.keys.contains(family) }.map(\.context))
  }

  static let boards = contexts(.board)
}
