/// What a piece of text is for; a theme says what each role looks like.
///
/// Panels name roles, never colours. A role's key in a theme file is its name in small letters:
/// `tier1` is `tier_1`; see ``key``.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  // Words
  /// Plain text.
  case text
  /// What may be overlooked: units, sources, column heads.
  case secondary
  /// What shall be seen first: the figures.
  case strong
  /// The name of a section.
  case heading
  /// The lines between sections.
  case rule
  /// The number of a dimension or a component.
  case number

  // The frame around every panel
  /// The line at the top.
  case title
  /// What matters most in the line at the top.
  case titleStrong
  /// A panel that is not open.
  case panelName
  /// The panel that is open.
  case panelNameActive
  /// A key in the footer.
  case key
  /// What that key does.
  case keyText
  /// News that need no action.
  case message
  /// What should be looked at.
  case warning
  /// What went wrong.
  case error

  // Choosing and typing
  /// The ground of the selected row.
  case selection
  /// What a search found.
  case match
  /// A field to type in.
  case field
  /// A field with a fault in it.
  case fieldError
  /// Where the next letter goes in a field.
  case cursor

  // Change against the year before
  /// Better than the year before.
  case rising
  /// Worse than the year before.
  case falling
  /// The same as the year before.
  case unchanged
  /// No figure.
  case missing

  // The four groups, best first
  /// The best group.
  case tier1
  /// The second group.
  case tier2
  /// The third group.
  case tier3
  /// The lowest group.
  case tier4

  // Tiles of a map, each with its ground
  /// A province in the best group.
  case tile1
  /// A province in the second group.
  case tile2
  /// A province in the third group.
  case tile3
  /// A province in the lowest group.
  case tile4
  /// A province without a group.
  case tileNone
  /// The chosen province.
  case tileSelected

  // Charts
  /// Axes and their numbers.
  case axis
  /// The line where a series stops being comparable.
  case breakLine
  /// The province's own line.
  case ownLine
  /// The first compared province.
  case comparedA
  /// The second compared province.
  case comparedB
  /// The third compared province.
  case comparedC
  /// The fourth compared province.
  case comparedD
  /// The fifth compared province.
  case comparedE
  case targetPath
  case bar
  /// What is left of a bar’s scale.
  case barRest
  case median
  /// What is supposed, not measured.
  case scenario

  // Verdicts on a target
  /// Better than the goal.
  case exceeded
  /// The goal is met.
  case met
  /// On the way, in time.
  case onTrack
  /// On the way, late.
  case late
  /// The goal is missed.
  case missed
  /// Nothing to judge by.
  case noData
}

/// How a cell is drawn: the role of what stands in it, and whether it lies on the selected row.
public struct Style: Hashable, Sendable {
  /// What the text is for.
  public var role: Role
  /// Whether it lies on the selected row.
  public var isSelected: Bool

  /// A style, not selected unless told otherwise.
  public init(_ role: Role, isSelected: Bool = false) {
    self.role = role
    self.isSelected = isSelected
  }

  /// Every style, in the order of ``ordinal``.
  public static let all = Role.allCases.flatMap { [Style($0), Style($0, isSelected: true)] }

  /// How many styles there are.
  public static var count: Int { Role.allCases.count * 2 }

  /// Its place among all styles.
  public var ordinal: Int { role.ordinal * 2 + (isSelected ? 1 : 0) }
}
