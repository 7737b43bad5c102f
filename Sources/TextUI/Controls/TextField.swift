/// One line of text being typed: a value that keys change.
///
/// The cursor stands between two characters; a letter with its marks is one of them, however it
/// was typed.
public struct TextField: Hashable, Sendable {
  /// The most characters it takes; what comes after is left out.
  public static let limit = 1000

  private var before: String
  private var after: String

  /// A field with a text and the cursor at its end.
  public init(_ text: String = "") {
    before = ""
    after = ""
    insert(text)
  }

  /// What was typed so far.
  public var text: String { before + after }

  /// What was typed, to be kept: Vietnamese letters composed, no blanks at the ends.
  public var committed: String {
    let characters = Composition.composed(text)
    guard let first = characters.firstIndex(where: { $0 != " " }),
      let last = characters.lastIndex(where: { $0 != " " })
    else { return "" }
    return String(characters[first...last])
  }

  /// The characters before the cursor.
  public var cursor: Int { before.count }

  /// Whether nothing was typed.
  public var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// Puts text in at the cursor, typed or pasted: what is no sign (newlines, tabs, controls) becomes a blank,
  /// what turns the direction of writing or has no width is left out.
  public mutating func insert(_ typed: String) {
    let free = TextField.limit - before.count - after.count
    for character in typed.prefix(max(0, free)) where !TextField.isUnseen(character) {
      before.append(TextField.isControl(character) ? " " : character)
    }
  }

  private static func isUnseen(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
  }

  /// Takes a key if it is one for a field; `false` leaves it to the caller (Enter, Esc, Tab, …).
  public mutating func handle(_ key: Key) -> Bool {
    guard !key.alt else { return false }
    switch (key.code, key.control) {
    case (.character(let character), false):
      guard !TextField.isControl(character) else { return false }
      insert(String(character))
    case (.character("u"), true): before = ""
    case (.character("w"), true): removeWord()
    case (.character("a"), true), (.home, false): moveHome()
    case (.character("e"), true), (.end, false): moveEnd()
    case (.backspace, false): _ = before.popLast()
    case (.delete, false): if !after.isEmpty { after.removeFirst() }
    case (.left, false): moveLeft()
    case (.right, false): moveRight()
    default: return false
    }
    return true
  }

  private mutating func moveLeft() {
    guard let character = before.popLast() else { return }
    after = String(character) + after
  }

  private mutating func moveRight() {
    guard !after.isEmpty else { return }
    before.append(after.removeFirst())
  }

  private mutating func moveHome() {
    after = before + after
    before = ""
  }

  private mutating func moveEnd() {
    before += after
    after = ""
  }

  /// Removes the blanks before the cursor, then the word before them.
  private mutating func removeWord() {
    while before.last == " " { before.removeLast() }
    while let last = before.last, last != " " { before.removeLast() }
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }
}

extension TextField {
  /// Draws the field: its ground, the part of the text around the cursor, and the cursor where it
  /// is active; `‹` and `›` where text is out of sight.
  public func draw(
    column: Int, row: Int, columns: Int, isActive: Bool = true, role: Role = .field,
    on canvas: inout Canvas
  ) {
    guard columns > 0 else { return }
    canvas.fill(Rect(column: column, row: row, columns: columns, rows: 1), " ", role)
    let pieces = TextWidth.pieces(of: text, glyphs: canvas.glyphs)
    let cursor = TextWidth.columns(of: before, glyphs: canvas.glyphs)
    let total = pieces.reduce(0) { $0 + $1.columns }
    let room = isActive ? columns - 1 : columns
    let start = total <= room ? 0 : min(max(0, cursor - columns / 2), total - room)
    var place = -start
    for piece in pieces {
      if place >= 0, place + piece.columns <= columns {
        canvas.put(String(piece.character), column: column + place, row: row, role)
      }
      place += piece.columns
    }
    if start > 0, cursor > start { canvas.put("‹", column: column, row: row, role) }
    if place > columns, cursor - start < columns - 1 {
      canvas.put("›", column: column + columns - 1, row: row, role)
    }
    guard isActive else { return }
    canvas.restyle(Rect(column: column + cursor - start, row: row, columns: 1, rows: 1), .cursor)
  }
}
