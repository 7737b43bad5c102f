import Words

/// What every role looks like: a value for each role, so nothing can be missing.
public struct Theme: Hashable, Sendable {
  /// The name by which it is chosen: the name of its file without `.json`.
  public let name: String
  /// What it is called, for people who choose one.
  public let title: LocalizedText
  /// Which ground it is made for; `nil` for one that can be read on both.
  public let madeFor: Ground?
  /// By how much text and ground differ at least, by WCAG 2.
  public let contrast: Double
  /// Two for each role: as it is, and on the selected row.
  private(set) var looks: [Look]

  /// What text and ground differ by where nothing else is promised.
  public static let usualContrast = 4.5

  /// A theme from one look per role; its title is its name unless told otherwise.
  public init(
    name: String, title: LocalizedText? = nil, madeFor: Ground? = nil, contrast: Double = usualContrast,
    look: (Role) -> Look
  ) {
    self.name = name
    self.title = title ?? LocalizedText(same: name)
    self.madeFor = madeFor
    self.contrast = contrast
    let selection = look(.selection)
    looks = Role.allCases.flatMap { role in
      let own = look(role)
      return [own, own.on(selection)]
    }
  }

  /// The look of a style: that of its role, on the selection's ground where it is selected.
  public func look(of style: Style) -> Look {
    looks[style.ordinal]
  }

  func with(looks: [Look]) -> Theme {
    var theme = self
    theme.looks = looks
    return theme
  }
}

/// Colours and attributes of one role.
public struct Look: Hashable, Sendable {
  /// The colour of the text in the palette of 256; `nil` is the terminal's own.
  public var foreground: UInt8?
  /// The colour of the ground in the palette of 256; `nil` is the terminal's own.
  public var background: UInt8?
  /// Heavier letters.
  public var bold = false
  /// Fainter letters, where the terminal can.
  public var dim = false
  /// A line below.
  public var underline = false
  /// Text and ground exchanged.
  public var reverse = false

  /// The terminal's own text.
  public static let plain = Look()

  /// A look; what is not named stays as the terminal has it.
  public init(
    foreground: UInt8? = nil, background: UInt8? = nil, bold: Bool = false, dim: Bool = false,
    underline: Bool = false, reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }

  /// This look on the ground of a selection.
  ///
  /// The selection's ground and attributes win, its text colour too where it names one: a bar of one
  /// look is calm, and moves with few bytes.
  func on(_ selection: Look) -> Look {
    Look(
      foreground: selection.foreground ?? foreground, background: selection.background ?? background,
      bold: selection.bold, underline: selection.underline, reverse: selection.reverse)
  }
}

extension Look: CustomStringConvertible {
  /// The look in the words of a theme file: `foreground 75, bold`.
  public var description: String {
    var words: [String] = []
    if let foreground { words.append("foreground \(foreground)") }
    if let background { words.append("background \(background)") }
    if bold { words.append("bold") }
    if dim { words.append("dim") }
    if underline { words.append("underline") }
    if reverse { words.append("reverse") }
    return words.isEmpty ? "default" : words.joined(separator: ", ")
  }
}
