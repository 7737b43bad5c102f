import CNcurses
import TextUI
import Words

/// The real terminal: opened once, drawn on, listened to, and given back whatever happens.
///
/// There is one at a time in a process, used by one thread. ``close()``, the end of its life and a
/// crash all give the terminal back as it was found.
public struct Screen: ~Copyable, Surface {
  /// The size in cells, as of the last event returned.
  public internal(set) var size: Size
  /// The terminal type in use: `TERM`, or what was taken in its place.
  public let terminalName: String
  /// What the person should know: that another terminal type was taken, or that the locale has no
  /// letters with marks.
  public let notice: LocalizedText?
  /// How many colours are used; 0 for none.
  public let colourCount: Int
  /// What canvases may hold here.
  public let glyphs: GlyphLevel
  /// Whether characters beyond ASCII are sent.
  public var isUTF8: Bool { glyphs != .ascii }

  /// Whether the terminal can report the mouse, wanted or not.
  public let hasMouse: Bool

  /// What is known of the terminal's own ground: what the environment says, then what the terminal does.
  public internal(set) var ground: Ground?

  let environment: TerminalEnvironment
  private(set) var isAsked = false

  var isOpen = true
  var isHungUp = false
  var events = EventQueue()
  var reader: InputReader
  var clicks = ClickCounter()
  var pairs: ColourPairs
  var shown: Shown?
  var inputBuffer = [UInt8](repeating: 0, count: 65_536)

  /// Takes the terminal.
  ///
  /// - Throws: when there is no terminal, when it cannot move its cursor, or when the system refuses.
  public init(options: ScreenOptions = ScreenOptions()) throws(TerminalError) {
    let taken = try Self.take(options)
    environment = options.environment
    ground = options.environment.ground
    glyphs = taken.glyphs
    terminalName = taken.terminalName
    notice = taken.notice
    colourCount = Int(cnc_colours())
    hasMouse = cnc_has_mouse() == 1
    pairs = ColourPairs(colourCount: colourCount, capacity: Int(cnc_pairs()))
    reader = InputReader(
      terminalKeys: Self.terminalKeys(), escapeDelay: options.escapeDelay,
      tailDelay: options.tailDelay)
    size = Self.takenSize()
  }

  deinit {
    // A closed one must not close the next.
    if isOpen { cnc_close() }
  }

  /// Gives the terminal back.
  ///
  /// A closed screen shows nothing and reports that it is gone.
  public mutating func close() {
    guard isOpen else { return }
    isOpen = false
    cnc_close()
  }

  /// Forgets what stands on the terminal, so that the next canvas is sent whole (Ctrl-L).
  public mutating func forget() {
    guard isOpen else { return }
    shown = nil
    cnc_forget()
  }

  /// Gives the terminal back, stops this process as Ctrl-Z does, and takes the terminal again.
  public mutating func suspend() {
    guard isOpen else { return }
    cnc_suspend()
    noteSignals(cnc_take_signals() & ~CNC_SIGNAL_CONTINUE)
    noteReturn()
  }

  /// Has the mouse reported from now on, or no longer; nothing where the terminal has none.
  ///
  /// While it is not, the terminal selects text as everywhere else.
  public mutating func useMouse(_ isOn: Bool) {
    guard isOpen else { return }
    cnc_use_mouse(isOn ? 1 : 0)
  }

  /// Asks once for the colour of the ground; ``Event/ground(_:)`` tells the answer, if ever one comes.
  ///
  /// Behind the first frame, for which nobody then waits, and of terminals that have a mouse in terminfo, but no
  /// text console: the others show what they do not know.
  mutating func askForGround() {
    guard isOpen, hasMouse, colourCount > 0, !isAsked, !environment.isTextConsole else { return }
    isAsked = true
    ColourReply.question.withUnsafeBytes { cnc_send($0.baseAddress, $0.count) }
  }

  /// Rings the terminal's bell once; one that has none flashes.
  public mutating func ring() {
    guard isOpen else { return }
    cnc_ring()
  }

  private struct Taken {
    var glyphs: GlyphLevel
    var terminalName: String
    var notice: LocalizedText?
  }

  private static func take(_ options: ScreenOptions) throws(TerminalError) -> Taken {
    guard cnc_is_terminal(options.input) == 1, cnc_is_terminal(options.output) == 1 else {
      throw .notATerminal
    }
    let glyphs = takeLocale(options)
    let name = try open(options)
    return Taken(
      glyphs: glyphs, terminalName: name, notice: .fallback(to: name, glyphs, options: options))
  }

  /// Chooses what may be drawn, and sets the locale so that ncurses sends it that way.
  private static func takeLocale(_ options: ScreenOptions) -> GlyphLevel {
    let environment = options.environment
    let found = cnc_set_locale(environment.localeName)
    // The person says UTF-8, or the locale's name does though it is not installed.
    let isPromised = options.glyphs.map { $0 != .ascii } ?? environment.namesUTF8
    // Also for ASCII: elsewhere ncurses uses "repeat the last character", which many terminals that
    // call themselves xterm (older PuTTY among them) do not know.
    let canSend = found == 1 || cnc_set_locale("C.UTF-8") == 1
    return canSend && (found == 1 || isPromised) ? options.glyphs ?? .blocks : .ascii
  }

  /// Opens the first terminal type that is known.
  private static func open(_ options: ScreenOptions) throws(TerminalError) -> String {
    let wanted = options.environment.terminalName
    for name in options.environment.candidates(for: wanted) {
      let answer = cnc_open(
        name, options.input, options.output, options.wantsColour ? 1 : 0, options.mouse ? 1 : 0)
      switch answer {
      case CNC_OK: return name
      case CNC_UNKNOWN_TERMINAL: continue
      case CNC_CANNOT_DRAW: throw .cannotDraw(name)
      case CNC_BUSY: throw .alreadyOpen
      default: throw .system(cnc_error_number())
      }
    }
    throw .noTerminalDescriptions(wanted)
  }

  /// The keys as terminfo has them; those that are plain control characters are known anyway.
  private static func terminalKeys() -> [(sequence: [UInt8], key: Key)] {
    var keys: [(sequence: [UInt8], key: Key)] = []
    for (name, key) in KeyNames.capabilities {
      guard let sequence = cnc_key_sequence(name) else { continue }
      let bytes = Array(String(cString: sequence).utf8)
      if bytes.count > 1, bytes.first == Byte.escape { keys.append((bytes, key)) }
    }
    return keys
  }

  static func takenSize() -> Size {
    let size = cnc_screen_size()
    return Size(columns: Int(size.columns), rows: Int(size.rows))
  }
}
