import Pages
import TextUI
import Words

/// Runs `check-terminal` on a surface: shows the page, says back what is typed, until `q`.
public struct TerminalCheck: Sendable {
  /// What is known about the terminal.
  private var facts: TerminalFacts
  private let language: Language
  private var size: Size
  private var events: [Event] = []
  private var offset = 0
  /// How many of the newest events are kept: what a line can show.
  private static let keptEvents = 12

  /// A check of a terminal of some size.
  public init(facts: TerminalFacts, size: Size, language: Language) {
    self.facts = facts
    self.size = size
    self.language = language
  }

  /// What stands on the screen.
  var canvas: Canvas {
    var canvas = Canvas(size: size, glyphs: facts.glyphs)
    panel.draw(in: Rect(size), on: &canvas)
    return canvas
  }

  /// Takes what happened; `false` once the check is left: `q`, Ctrl-C, a signal, a line that is gone.
  public mutating func take(_ event: Event) -> Bool {
    switch event {
    case .terminated, .hungUp, .key(.character("q")), .key(.control("c")): return false
    case .resized(let size):
      self.size = size
      facts.size = size
      offset = panel.moved(by: 0, in: size)
    case .resumed, .woken: return true
    case .ground(let ground):
      facts.ground = ground
      return true
    case .escapeTakenBack:
      if events.last == .key(Key(.escape)) { events.removeLast() }
      return true
    case .mouse(let mouse) where mouse.action == .release: return true
    default: move(event)
    }
    events = (events + [event]).suffix(Self.keptEvents)
    return true
  }

  /// Shows and listens until the check is left; the surface is the caller's to close.
  ///
  /// - Parameter theme: the one on a ground.
  public mutating func run<S: Surface & ~Copyable>(on surface: inout S, theme: (Ground?) -> Theme) {
    while true {
      surface.show(canvas, theme: theme(facts.ground))
      let event = surface.nextEvent()
      if event == .key(.control("z")) {
        surface.suspend()
        continue
      }
      if event == .resumed || event == .key(.control("l")) { surface.forget() }
      guard take(event) else { return }
    }
  }

  private var panel: TerminalCheckPanel {
    TerminalCheckPanel(
      page: TerminalCheckPage(facts: facts, language: language), events: events, offset: offset)
  }

  private mutating func move(_ event: Event) {
    let page = max(1, TerminalCheckPanel.rows(in: size) - 1)
    let lines: Int
    switch event {
    case .key(Key(.down)): lines = 1
    case .key(Key(.up)): lines = -1
    case .key(Key(.pageDown)): lines = page
    case .key(Key(.pageUp)): lines = -page
    case .key(Key(.home)): lines = -.max / 2
    case .key(Key(.end)): lines = .max / 2
    case .mouse(let mouse) where mouse.action == .scrollDown: lines = 3
    case .mouse(let mouse) where mouse.action == .scrollUp: lines = -3
    default: return
    }
    offset = panel.moved(by: lines, in: size)
  }
}
