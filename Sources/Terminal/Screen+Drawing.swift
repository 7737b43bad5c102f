import CNcurses
import TextUI

extension Screen {
  /// What stands on the terminal, and how its styles look.
  struct Shown {
    var canvas: Canvas
    var theme: Theme
    var ground: Ground?
    /// The theme as this terminal can show it.
    var adapted: Theme
    /// The looks met so far, by ``Style/ordinal``.
    var looks: [CursesLook?]
  }

  /// A look as ncurses takes it.
  struct CursesLook {
    var pair: Int32
    var attributes: UInt8
    /// The colour of the ground, which is all that a blank shows of a pair.
    var background: UInt8?
    /// Whether a blank shows no more than its ground.
    var isInvisible: Bool { Int32(attributes) & (CNC_UNDERLINE | CNC_REVERSE) == 0 }
  }

  /// Shows a canvas; only what changed since the last one is sent, nothing when nothing did.
  ///
  /// Parts of the canvas beyond the screen are left out.
  public mutating func show(_ canvas: Canvas, theme: Theme) {
    guard isOpen else { return }
    let last = shown
    shown = nil
    var next = Shown(canvas: canvas, theme: theme, ground: ground, adapted: theme, looks: [])
    if let last, last.theme == theme, last.ground == ground {
      next.adapted = last.adapted
    } else {
      next.adapted = theme.adapted(to: pairs.colourCount, on: ground)
    }
    let looksAlike = last?.adapted == next.adapted
    next.looks = looksAlike ? last?.looks ?? [] : Array(repeating: nil, count: Style.count)
    let isComparable = looksAlike && last?.canvas.size == canvas.size
    if !isComparable { cnc_erase() }
    var isChanged = !isComparable
    for row in 0..<min(canvas.size.rows, size.rows) {
      var changed = canvas.row(row)
      if isComparable, let last { changed = Self.changed(from: last.canvas.row(row), to: changed) }
      guard !changed.isEmpty else { continue }
      isChanged = true
      send(changed, row: row, of: &next)
    }
    if isChanged { cnc_flush() }
    shown = next
    askForGround()
  }

  /// The cells between the first and the last that differ, never ending with half a character.
  private static func changed(
    from old: ArraySlice<Cell>, to new: ArraySlice<Cell>
  ) -> ArraySlice<Cell> {
    guard let first = new.indices.first(where: { old[$0] != new[$0] }),
      var last = new.indices.last(where: { old[$0] != new[$0] })
    else { return [] }
    if last + 1 < new.endIndex, new[last + 1].isContinuation { last += 1 }
    return new[first...last]
  }

  private mutating func send(_ cells: ArraySlice<Cell>, row: Int, of next: inout Shown) {
    let column = cells.startIndex - row * next.canvas.size.columns
    let visible = cells.prefix(max(0, size.columns - column))
    var sent: [cnc_cell] = []
    sent.reserveCapacity(visible.count)
    let looks = looks(of: next.canvas.row(row), &next)
    for index in visible.indices {
      let isWide = index + 1 < visible.endIndex && visible[index + 1].isContinuation
      let look = looks[index - visible.startIndex + column]
      sent.append(curses(visible[index], look, isWide: isWide))
    }
    cnc_put(Int32(row), Int32(column), sent, Int32(sent.count))
  }

  /// The looks of a row's cells.
  ///
  /// Between two words a blank looks as what stands before it, where nobody can see the difference: a
  /// change of colour takes up to ten bytes. Those at a row's end stay, because there is a short way to
  /// clear them.
  private mutating func looks(of row: ArraySlice<Cell>, _ next: inout Shown) -> [CursesLook] {
    let words = (row.lastIndex { $0.character != " " } ?? row.startIndex)
    var looks: [CursesLook] = []
    looks.reserveCapacity(row.count)
    for index in row.indices {
      var look = look(of: row[index].style, &next)
      if index < words, row[index].character == " ", look.isInvisible, let last = looks.last,
        last.isInvisible, last.background == look.background
      {
        look = last
      }
      looks.append(look)
    }
    return looks
  }

  private mutating func look(of style: Style, _ next: inout Shown) -> CursesLook {
    if let known = next.looks[style.ordinal] { return known }
    let look = curses(next.adapted.look(of: style))
    next.looks[style.ordinal] = look
    return look
  }

  private func curses(_ cell: Cell, _ look: CursesLook, isWide: Bool) -> cnc_cell {
    var result = cnc_cell()
    result.pair = look.pair
    result.attributes = look.attributes
    result.columns = cell.isContinuation ? 0 : isWide ? 2 : 1
    var scalars = Composition.composed(cell.character).unicodeScalars.makeIterator()
    result.base = scalars.next()?.value ?? 0x20
    if glyphs == .ascii, !cell.character.isASCII {
      // Canvases of this level hold ASCII only; whatever else comes must not reach the terminal.
      result.base = 0x3F
      return result
    }
    result.mark1 = scalars.next()?.value ?? 0
    result.mark2 = scalars.next()?.value ?? 0
    result.mark3 = scalars.next()?.value ?? 0
    result.mark4 = scalars.next()?.value ?? 0
    return result
  }

  private mutating func curses(_ look: Look) -> CursesLook {
    var attributes: Int32 = 0
    if look.bold { attributes |= CNC_BOLD }
    // A text console draws faint letters in a grey that cannot be read.
    if look.dim, !environment.isTextConsole { attributes |= CNC_DIM }
    if look.underline { attributes |= CNC_UNDERLINE }
    if look.reverse { attributes |= CNC_REVERSE }
    return CursesLook(
      pair: pairs.pair(foreground: look.foreground, background: look.background),
      attributes: UInt8(attributes), background: look.background)
  }
}
