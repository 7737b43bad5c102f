import Pages
import TextUI
import Words

/// Which key does what on which screen: the one table from which keys, footer and help are made.
enum KeyMap {
  /// Where keys have their meaning: on a screen of a panel, or on what lies over it.
  struct Context: Hashable, Sendable {
    /// Its name in docs/keys.md.
    let name: String

    init(_ name: String) { self.name = name }
  }

  /// Some keys with one meaning.
  struct Binding: Sendable {
    var keys: [Key]
    /// As they are printed on the keys, for the help.
    var label: String
    /// What they ask for.
    var action: Action
    /// On which screens.
    var contexts: Set<Context>
    /// What they do, for the help.
    var words: LocalizedText
    /// How the footer shows them; not there if `nil`.
    var footer: PanelFrame.FooterKey?
    /// On which screens the footer shows them: five to seven keys a screen.
    var footerContexts: Set<Context>

    init(
      _ keys: [Key], _ label: String, _ action: Action, in contexts: Set<Context>,
      _ words: LocalizedText, footer: PanelFrame.FooterKey? = nil, footerIn: Set<Context>? = nil
    ) {
      self.keys = keys
      self.label = label
      self.action = action
      self.contexts = contexts
      self.words = words
      self.footer = footer
      footerContexts = footerIn ?? contexts
    }
  }

  /// What an event asks for on a screen; `nil` if nothing.
  static func action(for event: Event, in context: Context) -> Action? {
    switch event {
    case .key(let key): action(for: key, in: context)
    case .paste(let text): pasted(text, in: context) ?? refused(.paste, in: context)
    case .burst(let text): pasted(text, in: context) ?? refused(.burst, in: context)
    case .retyped(let text, let count):
      typing.subtracting([.entry]).contains(context)
        ? .retype(text, erasing: count) : refused(.composition(text), in: context)
    case .pasteFault(let fault): refused(.faulty(fault), in: context)
    case .mouse(let mouse): context == .tooSmall ? nil : action(for: mouse)
    case .resized(let size): .resize(size)
    case .ground(let ground): .takeGround(ground)
    case .resumed: .redraw
    case .terminated, .hungUp: .quit
    case .woken, .escapeTakenBack: nil
    }
  }

  private static func action(for key: Key, in context: Context) -> Action? {
    if let binding = bound(in: context).first(where: { $0.keys.contains(key) }) {
      return composed(binding.action, key)
    }
    // Only the key that is shown says yes.
    if context == .question { return .notAnAnswer }
    if typing.contains(context), case .character(let character) = key.code, !key.control, !key.alt {
      return .type(String(character))
    }
    if fields.union(forms).contains(context) { return .edit(key) }
    if boards.contains(context), case .character(let character) = key.code, !key.control, !key.alt,
      character.isASCII, character.isLetter || character.isNumber || character.isPunctuation
    {
      return .unwanted(.idle(character))
    }
    return nil
  }

  /// Where there is room for no word nothing is said.
  private static func refused(_ what: Action.Unwanted, in context: Context) -> Action? {
    context == .tooSmall ? nil : .unwanted(what)
  }

  /// `ơ` and `ư` are what an input method makes of the keys that step through the years.
  private static func composed(_ action: Action, _ key: Key) -> Action {
    guard case .stepYear(let step) = action, case .character(let character) = key.code, !character.isASCII
    else { return action }
    return .stepYearComposed(step)
  }

  /// Where letters are typed and never commands.
  static let typing: Set<Context> = fields.union(forms).union([.entry])

  /// Where a field stands whose cursor moves.
  static let fields: Set<Context> = [.field, .value, .name, .goal, .entryCell, .find, .search]

  /// Rows of a table are for the grid, also while one of its cells is open.
  private static func pasted(_ text: String, in context: Context) -> Action? {
    let isTable = text.contains { $0.isNewline || $0 == "\t" }
    if context == .entry || (context == .entryCell && isTable) { return .paste(text) }
    return typing.contains(context) ? .type(text) : nil
  }

  /// Where several fields stand one below the other.
  static let forms: Set<Context> = [.form, .planForm]

  private static func action(for mouse: Mouse) -> Action? {
    switch mouse.action {
    case .press, .doubleClick: .click(mouse.place)
    case .scrollUp: .move(.up)
    case .scrollDown: .move(.down)
    case .otherPress: .unwanted(.otherButton)
    case .release: nil
    }
  }
}
