import TextUI

/// How the screen is to be opened.
public struct ScreenOptions: Hashable, Sendable {
  /// Whether colours may be used; a terminal without any shows attributes alone in every mode.
  public enum ColourMode: String, CaseIterable, Sendable {
    /// Attributes alone.
    case never
    /// Unless `NO_COLOR` is set.
    case auto
    /// Whatever `NO_COLOR` says.
    case always
  }

  /// Where keys come from.
  public var input: Int32
  /// Where the drawing goes.
  public var output: Int32
  /// Whether colours may be used.
  public var colours: ColourMode
  /// Whether the terminal reports the mouse; while it does, selecting text needs Shift.
  public var mouse: Bool
  /// What may be drawn; `nil` for what the locale can.
  public var glyphs: GlyphLevel?
  public var environment: TerminalEnvironment

  /// Standard input and output, colours and mouse where the terminal has them.
  public init(
    input: Int32 = 0, output: Int32 = 1, colours: ColourMode = .auto, mouse: Bool = true,
    glyphs: GlyphLevel? = nil, environment: TerminalEnvironment = .current()
  ) {
    self.input = input
    self.output = output
    self.colours = colours
    self.mouse = mouse
    self.glyphs = glyphs
    self.environment = environment
  }

  /// How long to wait for what follows an Esc: 50 ms, because bad lines split the arrow keys, unless
  /// `ESCDELAY` says otherwise.
  var escapeDelay: Int { environment.escapeDelay ?? 50 }

  /// How much later the rest of a key may come whose Esc acted already, in milliseconds: over a network longer
  /// than on the own machine.
  var tailDelay: Int { environment.isRemote ? 1500 : 500 }

  /// Whether colours may be used at all.
  var wantsColour: Bool {
    switch colours {
    case .never: false
    case .auto: !environment.forbidsColour
    case .always: true
    }
  }
}
