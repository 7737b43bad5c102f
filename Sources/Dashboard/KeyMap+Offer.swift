import Pages
import Scores
import TextUI
import Words

/// What a screen offers: only keys that would do something on this board.
extension KeyMap {
  /// What a board can do now.
  ///
  /// A key that needs more is answered in words, and offered nowhere.
  struct Abilities: OptionSet, Hashable, Sendable {
    /// The bits.
    let rawValue: Int

    /// Abilities by their bits.
    init(rawValue: Int) { self.rawValue = rawValue }

    /// Something may be written.
    static let writing = Abilities(rawValue: 1)
    /// Something can be supposed.
    static let supposing = Abilities(rawValue: 2)
    /// Provinces can be ranked as if they had been merged.
    static let merging = Abilities(rawValue: 4)
    /// The terminal can report the mouse.
    static let pointing = Abilities(rawValue: 8)
    /// Somebody was left to look at others.
    static let returning = Abilities(rawValue: 16)
    static let all: Abilities = [.writing, .supposing, .merging, .pointing, .returning]
  }

  /// The least keys a footer shows where there are so many.
  private static let leastKeys = 5

  /// The keys of the footer on a screen, the most important first.
  ///
  /// Where keys of its own are not offered, others that act there take their place.
  static func footer(
    in context: Context, offering abilities: Abilities = .all
  ) -> [PanelFrame.FooterKey] {
    let bound = bound(in: context)
    let offered = bound.filter { $0.needs.isSubset(of: abilities) }
    let own = offered.count { $0.footerContexts.contains(context) && $0.footer != nil }
    let whole = bound.count { $0.footerContexts.contains(context) && $0.footer != nil }
    var room = own < whole ? max(0, leastKeys - own) : 0
    return offered.compactMap { binding in
      guard let footer = binding.footer else { return nil }
      if binding.footerContexts.contains(context) { return footer }
      if case .move = binding.action { return nil }
      guard room > 0 else { return nil }
      room -= 1
      return footer
    }
  }

  /// Other keys of a screen that a wide footer has room for, beside its own.
  static func moreKeys(in context: Context, offering abilities: Abilities) -> [PanelFrame.FooterKey] {
    var seen = Set(footer(in: context, offering: abilities).map(\.key))
    return bound(in: context).compactMap { binding in
      if case .move = binding.action { return nil }
      guard binding.needs.isSubset(of: abilities), let footer = binding.footer else { return nil }
      return seen.insert(footer.key).inserted ? footer : nil
    }
  }

  /// What the key of a footer does, by what is printed on it; of several the first, `nil` of those that only move.
  static func action(ofFooter key: String, in context: Context) -> Action? {
    let bound = bound(in: context)
    let found = bound.first { $0.footer?.key == key && $0.footerContexts.contains(context) }
    guard let action = (found ?? bound.first { $0.footer?.key == key || $0.label == key })?.action else {
      return nil
    }
    if case .move = action { return nil }
    return action
  }

  /// The help of a screen in the words of who is ranked: what its marks mean, then its own keys, then those
  /// of every screen.
  static func help(
    in context: Context, offering abilities: Abilities = .all, of definition: IndexDefinition? = nil,
    glyphs: GlyphLevel = .blocks
  ) -> [HelpPanel.Group] {
    let words = { (text: LocalizedText) in definition?.naming(text) ?? text }
    let panel = BoardPanel.ofContext[context]?.panel
    let offered = bound(in: context).filter { $0.needs.isSubset(of: abilities) }
    let isOwn = { (binding: Binding) in panel?.keys.contains { $0.action == binding.action } ?? true }
    let group = { (title: LocalizedText, bindings: [Binding]) in
      HelpPanel.Group(title, bindings.map { (key: $0.label(at: glyphs), words: words($0.words)) })
    }
    let marks = ([marks] + (panel?.marks ?? [])).map { marks in
      HelpPanel.Group(marks.title, marks.keys.map { (key: $0.key, words: words($0.words)) })
    }
    return marks
      + [
        group(LocalizedText(vi: "Phím của màn hình này", en: "Keys of this screen"), offered.filter(isOwn)),
        group(LocalizedText(vi: "Phím chung", en: "Keys of every screen"), offered.filter { !isOwn($0) }),
      ].filter { !$0.keys.isEmpty }
  }
}

extension KeyMap.Binding {
  /// The keys as a terminal can name them.
  ///
  /// At `ascii` a letter with marks would be folded to another key, and so would an arrow (`↓` to `v`):
  /// the letter is left out, the arrow has a name.
  func label(at glyphs: GlyphLevel) -> String {
    guard glyphs == .ascii else { return label }
    let names = label.split(separator: "  ").map { name in
      Self.arrowNames.reduce(String(name)) { $0.replacing($1.key, with: $1.value) }
    }
    return names.filter { $0.allSatisfy(\.isASCII) }.joined(separator: "  ")
  }

  private static let arrowNames = ["↑": "Up", "↓": "Down", "←": "Left", "→": "Right"]

  /// What a board must be able to do for this key to act.
  var needs: KeyMap.Abilities {
    switch action {
    case .addTarget, .changeTarget, .endTarget, .addLogEntry, .changePlanEntry, .dropScenario, .saveForm,
      .clearCell, .copyDown, .markRange, .extendRange, .undo, .redo, .takeSuggestion, .explain, .nameSource,
      .keepDraft, .publish,
      .confirmDraft, .takeOver, .keepMine, .takeTheirs, .takeAllTheirs, .discardDraft, .changeLevel,
      .takeBack, .takeBackAct,
      .writePage, .writeTable, .chooseOwn:
      .writing
    case .enter where contexts == [.entry]: .writing
    case .keepScenario: [.writing, .supposing]
    case .changeValue, .typeValue, .setToMedian, .setToBest, .resetValue, .resetScenario: .supposing
    case .enter where contexts.isSubset(of: KeyMap.whatIfBoards) && contexts.contains(.whatIf): .supposing
    case .enter where contexts == [.whatIfGoal]: .supposing
    case .run(let command) where command.name.hasPrefix("what-if"): .supposing
    case .changeBasis: .merging
    case .changeMouse: .pointing
    case .back where contexts == [.overview]: .returning
    default: []
    }
  }
}

extension Model {
  /// What the board can do now.
  var abilities: KeyMap.Abilities {
    var abilities: KeyMap.Abilities = []
    if !isReadOnly, !screen.panel.isUnreadable(self), screen.panel.hasFolder(self) {
      abilities.insert(.writing)
    }
    if screen.panel != .whatIf || whatIf.content != nil { abilities.insert(.supposing) }
    if book.definition.units == nil { abilities.insert(.merging) }
    if !visits.isEmpty { abilities.insert(.returning) }
    if mouse != .absent { abilities.insert(.pointing) }
    return abilities
  }
}
