import TextUI
import Words

extension Table {
  /// How a column stands on a screen.
  public struct Fit {
    var width: GridColumn.Width
    /// How much it matters where the screen is narrow.
    var priority: Int
    /// The role of what is known, unless a fact has one of its own.
    var role: Role?
    /// Its heading there, where it is another than on pages, and its role.
    var head: LocalizedText?
    var headRole: Role
    var cutsAtWord: Bool
  }

  /// The columns that have a place on screens as a list.
  ///
  /// - Parameters:
  ///   - ids: which of them, in this order; an id may name several. `nil` for all as they are declared.
  ///   - spacing: the blanks between two columns.
  ///   - rule: the title of the rule that the heading stands on; `nil` for a heading without one.
  ///   - selected: the columns that show that a row is selected; `nil` for the whole row.
  public func list(
    _ id: Sight.ListID, _ language: Language, columns ids: [String]? = nil, selection: Int? = nil,
    spacing: Int = 1, selected: ClosedRange<Int>? = nil, showsHeading: Bool = true, rule: String? = nil,
    showsScrollBar: Bool = false, isSpaced: Bool = false
  ) -> List {
    let all = columns(.screen)
    let places = ids?.flatMap { id in all.filter { heads[$0].id == id } } ?? all
    let fits = places.compactMap { place in
      heads[place].fit.map { (place: place, head: heads[place], fit: $0) }
    }
    var grid = Grid(
      columns: fits.map { _, head, fit in
        var column = GridColumn(
          (fit.head ?? head.name)[language], head.isFigure ? .right : .left, width: fit.width,
          priority: fit.priority, role: fit.headRole)
        column.cutsAtWord = fit.cutsAtWord
        return column
      }, spacing: spacing, showsHeading: showsHeading, showsScrollBar: showsScrollBar)
    grid.selectedColumns = selected
    grid.rule = rule
    let rows = GridRows(count: count) { row in
      fits.map { place, head, fit in
        self[row, place].cell(language, decimals: head.decimals, role(row, place) ?? fit.role)
      }
    }
    return List(id, grid, rows, selection: selection, isSpaced: isSpaced)
  }
}

extension Column {
  /// The column on a screen, too.
  ///
  /// - Parameters:
  ///   - role: of what is known, in every row or row by row; a change, a group, what is missing have one
  ///     of their own.
  ///   - head: its heading there, where it is another than on pages.
  public func onScreen(
    _ width: GridColumn.Width, _ priority: Int, _ role: Role? = nil, head: LocalizedText? = nil,
    headRole: Role = .secondary, cutsAtWord: Bool = false, by roleOfRow: ((Row) -> Role?)? = nil
  ) -> Column {
    var column = self
    column.head.doors.insert(.screen)
    column.head.fit = Table.Fit(
      width: width, priority: priority, role: role, head: head, headRole: headRole, cutsAtWord: cutsAtWord)
    column.role = roleOfRow
    return column
  }
}

extension Value {
  /// What stands in a cell of a screen.
  func cell(_ language: Language, decimals: Int, _ role: Role?) -> GridCell {
    if case .drawn(let cell) = self { return cell }
    let own = self.role
    return GridCell(text(language, decimals: decimals), own == .text ? role ?? .text : own)
  }
}
