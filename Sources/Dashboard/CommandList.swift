import Pages
import TextUI
import Words

/// A command by its name: of the screen that is open, or of another.
struct NamedCommand: Sendable {
  let binding: KeyMap.Binding
  /// The screen it acts on, where that is not the one that is open.
  let elsewhere: BoardScreen?
}

extension PickerKind {
  /// Every command by name: first those of the screen below, carried out as if their key had been
  /// pressed; then those of the other panels, to which it goes.
  static let command = PickerKind(
    name: "command", title: { _ in Phrases.commands }, context: .search, columns: 76
  ) { model, query in
    PickerRows(
      model.commands(meant: query), words: { model.pickerWords($0) },
      take: { model, command in model.carryOut(command) })
  }
}

extension Model {
  /// Every command that fits a text, the best first; found by its words and by what else it is called, in
  /// either language: people type what they remember.
  fileprivate func commands(meant query: String) -> [NamedCommand] {
    let wanted = SearchKey(query)
    let found = KeyMap.bindings.indices.compactMap { place -> (place: Int, distance: Int, NamedCommand)? in
      guard let command = command(at: place), let distance = distance(wanted, to: command.binding),
        // Letters strewn over the words of another panel mean nothing; a blank left out does.
        command.elsewhere == nil || distance < (query.count < 6 ? 1000 : 1010)
      else { return nil }
      return (place, distance, command)
    }
    return found.sorted { one, other in
      (one.distance, one.2.elsewhere == nil ? 0 : 1, one.place)
        < (other.distance, other.2.elsewhere == nil ? 0 : 1, other.place)
    }.map(\.2)
  }

  /// What a binding does by name, and where; `nil` for what only moves, or is not offered.
  private func command(at place: Int) -> NamedCommand? {
    let binding = KeyMap.bindings[place]
    guard binding.needs.isSubset(of: abilities), binding.action != .choosePalette else { return nil }
    if case .move = binding.action { return nil }
    if binding.contexts.contains(screen.context) { return NamedCommand(binding: binding, elsewhere: nil) }
    guard !binding.action.isOfItsPlace,
      let screen = KeyMap.screens.first(where: { binding.contexts.contains($0.context) })
    else { return nil }
    return NamedCommand(binding: binding, elsewhere: screen)
  }

  private func distance(_ wanted: SearchKey, to binding: KeyMap.Binding) -> Int? {
    let (words, now) = (book.definition.naming(binding.words), self.words(of: binding))
    let names = KeyMap.otherNames[binding.action] ?? []
    return ([words.vietnamese, words.english, now.vietnamese, now.english] + names).compactMap { name in
      let key = SearchKey(name)
      // A name as it stands is meant, however well it fits into another.
      return key == wanted ? -1 : wanted.fuzzyDistance(in: key)
    }.min()
  }

  fileprivate func pickerWords(_ command: NamedCommand) -> (name: String, remark: String) {
    let (words, key) = (words(of: command.binding)[language], command.binding.label(at: glyphs))
    guard let screen = command.elsewhere else { return (words, key) }
    let way = [String(screen.panel.number), KeyMap.keyOfWay(to: screen), key].compactMap(\.self)
    if case .openPanel = command.binding.action { return (words, key) }
    return ("\(screen.panel.name[language]): \(words)", way.joined(separator: " "))
  }

  /// Does what a command says, on the screen where it acts.
  fileprivate mutating func carryOut(_ command: NamedCommand) -> [Effect] {
    guard let screen = command.elsewhere else { return follow(command.binding.action) }
    let effects = follow(.openPanel(screen.panel.number))
    // What must be read or asked first is done before anything is done with it.
    guard effects.isEmpty, overlay == nil else { return effects }
    if self.screen.context != screen.context, screen != BoardScreen(screen.panel),
      let way = screen.description.way
    {
      let more = follow(way)
      guard self.screen.context == screen.context, overlay == nil else {
        notice = notice ?? Notice(Notices.nothingToOpen(screen.panel.name))
        return more
      }
    }
    return follow(command.binding.action)
  }

  private mutating func follow(_ action: Action) -> [Effect] {
    let (next, effects) = update(self, action)
    self = next
    return effects
  }
}

extension KeyMap {
  /// The screens that a command can be looked for on, in the order of the panels.
  fileprivate static let screens = BoardPanel.all.flatMap { panel in
    panel.screens.enumerated().filter { $0.offset == 0 || $0.element.way != nil }
      .map { BoardScreen($0.element.context) }
  }

  /// The key that opens a screen inside its panel; `nil` for the first one.
  fileprivate static func keyOfWay(to screen: BoardScreen) -> String? {
    let first = BoardScreen(screen.panel)
    guard first != screen, let way = screen.description.way else { return nil }
    return bound(in: first.context).first { $0.action == way }?.label.split(separator: " ").first
      .map(String.init)
  }
}

extension Action {
  /// Whether it means something only where one stands already: to go on, in or back.
  fileprivate var isOfItsPlace: Bool {
    switch self {
    case .move, .enter, .back, .leave, .edit, .stepCell, .searchAgain, .stepSlide, .confirm: true
    default: false
    }
  }
}
