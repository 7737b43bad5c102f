/// By how much text and ground of a theme differ on a kind of terminal, as the terminals of that kind draw it.
public struct ThemeContrast: Sendable {
  public let theme: Theme
  public let colours: Int
  public let ground: Ground
  private let lines: [Line]

  /// The least of a role's contrasts.
  public struct Line: Sendable {
    public let role: Role
    public let isSelected: Bool
    /// On which terminal.
    public let terminal: String
    public let contrast: Double
    /// What it has to be.
    public let promised: Double

    public var isKept: Bool { contrast >= promised }
    fileprivate var share: Double { contrast / promised }
  }

  /// - Parameter ground: what the board knows of the terminal's.
  public init(of theme: Theme, colours: Int, on ground: Ground) {
    (self.theme, self.colours, self.ground) = (theme, colours, ground)
    let adapted = theme.adapted(to: colours, on: ground)
    // A text console has no more than 16 colours.
    let terminals = TerminalColours.all(on: ground).filter { colours <= 16 || $0.name != "linux" }
    lines = Style.all.flatMap { style in
      terminals.map { terminal in
        Line(
          role: style.role, isSelected: style.isSelected, terminal: terminal.name,
          contrast: terminal.contrast(adapted.look(of: style)), promised: theme.leastContrast(of: style.role))
      }
    }
  }

  /// The worst of a role.
  public func least(of role: Role) -> Line? { least { $0.role == role } }

  /// The worst of all text, or of lines and bars.
  public func least(ofDrawings isDrawing: Bool) -> Line? { least { $0.role.isDrawing == isDrawing } }

  public var isKept: Bool { lines.allSatisfy(\.isKept) }

  private func least(where isMeant: (Line) -> Bool) -> Line? {
    lines.filter(isMeant).min { $0.share < $1.share }
  }
}

extension Role {
  /// Lines and bars, which may be fainter than text.
  public var isDrawing: Bool { [.rule, .breakLine, .barRest, .bar].contains(self) }
}

extension Theme {
  /// By how much text and ground of a role differ at least: lines and bars by two thirds of what text does.
  public func leastContrast(of role: Role) -> Double { role.isDrawing ? contrast * 2 / 3 : contrast }
}
