import CVTerm
import TextUI

/// A terminal without a window: takes what a program sends and knows what a person would see.
public final class TerminalEmulator {
  /// How a cell looks; colours are those of the palette of 256, `nil` the terminal's own.
  public struct CellLook: Hashable, Sendable {
    /// Heavier letters.
    public var isBold: Bool
    /// A line below.
    public var isUnderlined: Bool
    /// Text and ground exchanged.
    public var isReversed: Bool
    /// The colour of the text.
    public var foreground: Int?
    /// The colour of the ground.
    public var background: Int?
  }

  private let emulator: OpaquePointer
  private let isUTF8: Bool
  /// The beginning of a character whose end has not come yet.
  private var unfinished: [UInt8] = []
  /// The size in cells.
  public private(set) var size: Size
  /// How many bytes have come in, for counting what goes over the wire.
  public private(set) var bytesReceived = 0
  /// Everything that came in, where it was asked for.
  public private(set) var record: [UInt8]?

  /// An empty terminal; at `isUTF8: false` bytes beyond ASCII are Latin-1, as on an old line.
  public init(size: Size, isUTF8: Bool = true, isRecording: Bool = false) {
    self.size = size
    self.isUTF8 = isUTF8
    emulator = cvt_new(Int32(size.rows), Int32(size.columns), isUTF8 ? 1 : 0)
    record = isRecording ? [] : nil
  }

  deinit { cvt_free(emulator) }

  /// Takes bytes as from a program.
  public func feed(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    bytesReceived += bytes.count
    record?.append(contentsOf: bytes)
    // libvterm takes a character that comes in two pieces for two broken ones, if ASCII stands before it.
    let all = unfinished + bytes
    let whole = isUTF8 ? TerminalEmulator.wholeCharacters(of: all) : all[...]
    unfinished = Array(all[whole.endIndex...])
    cvt_feed(emulator, Array(whole), whole.count)
  }

  /// Bytes without the beginning of a character at their end.
  private static func wholeCharacters(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let tail = bytes.suffix(3)
    guard let lead = tail.lastIndex(where: { $0 & 0xC0 == 0xC0 }) else { return bytes[...] }
    let length = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : 2
    return bytes.endIndex - lead < length ? bytes[..<lead] : bytes[...]
  }

  /// Changes the size, without telling any program.
  public func resize(_ size: Size) {
    self.size = size
    cvt_resize(emulator, Int32(size.rows), Int32(size.columns))
  }

  /// The rows as a person reads them, blanks at their ends removed.
  public var text: String { (0..<size.rows).map { row($0) }.joined(separator: "\n") }

  /// One row, blanks at its end removed.
  public func row(_ row: Int) -> String {
    var line = ""
    var column = 0
    while column < size.columns {
      var scalars = [UInt32](repeating: 0, count: 6)
      var width: Int32 = 1
      let count = cvt_get_scalars(emulator, Int32(row), Int32(column), &scalars, &width)
      let known = scalars.prefix(Int(count)).compactMap(Unicode.Scalar.init)
      if known.isEmpty { line.append(" ") } else { line.unicodeScalars.append(contentsOf: known) }
      column += max(1, Int(width))
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// How a cell looks.
  public func look(row: Int, column: Int) -> CellLook {
    let look = cvt_get_look(emulator, Int32(row), Int32(column))
    return CellLook(
      isBold: look.is_bold != 0, isUnderlined: look.is_underlined != 0,
      isReversed: look.is_reversed != 0,
      foreground: look.foreground < 0 ? nil : Int(look.foreground),
      background: look.background < 0 ? nil : Int(look.background))
  }

  /// Where the cursor is.
  public var cursor: Point {
    let state = cvt_get_state(emulator)
    return Point(column: Int(state.cursor_column), row: Int(state.cursor_row))
  }

  /// Whether the cursor can be seen.
  public var isCursorVisible: Bool { cvt_get_state(emulator).is_cursor_visible != 0 }
  /// Whether the alternate screen is shown.
  public var isAlternate: Bool { cvt_get_state(emulator).is_alternate != 0 }
  /// Whether the mouse is reported.
  public var isMouseReported: Bool { cvt_get_state(emulator).is_mouse_reported != 0 }
  /// Whether pastes are bracketed.
  public var isPasteBracketed: Bool { cvt_get_state(emulator).is_paste_bracketed != 0 }

  /// Whether everything a program may switch on is off, as a shell expects to find it.
  public var isAtRest: Bool {
    isCursorVisible && !isAlternate && !isMouseReported && !isPasteBracketed
  }
}
