/// One sheet of a workbook: its rows that have anything in them.
public struct Sheet: Sendable {
  /// What its tab says.
  public var name: String
  /// Whether its tab is hidden.
  public var isHidden = false
  /// The rows with a cell that is not empty, in their order.
  public var rows: [Row] = []
  /// The ranges that are shown as one cell; their content stands at the upper left.
  public var merged: [MergedRange] = []
  /// The columns nobody sees, counted from 0.
  public var hiddenColumns: Set<Int> = []

  /// An empty sheet.
  public init(name: String) { self.name = name }

  /// A row: its number as the program shows it, and its cells from the first column on.
  public struct Row: Sendable {
    /// Counted from 1.
    public var number: Int
    /// Whether nobody sees it: folded away, or kept back by a filter.
    public var isHidden = false
    /// The cells from column A on, up to the last that is not empty.
    public var cells: [Cell] = []
  }

  /// Cells that are shown as one; rows counted from 1, columns from 0, both ends within.
  public struct MergedRange: Hashable, Sendable {
    public var rows: ClosedRange<Int>
    public var columns: ClosedRange<Int>
  }
}

/// What stands in a cell.
public enum Cell: Hashable, Sendable {
  case empty
  /// Text as it was typed.
  case text(String)
  /// A number: decimal point, no exponent, as many digits as the program itself shows.
  case number(String)
  /// What a formula says instead of a value: `#N/A`, `#DIV/0!`.
  case error(String)
  /// A formula whose value the file does not have.
  case uncomputed

  /// What a person sees of it; nothing where there is no value.
  public var text: String {
    switch self {
    case .empty, .uncomputed: ""
    case .text(let text), .number(let text), .error(let text): text
    }
  }
}

/// The name of a column as a program shows it: 0 is A, 26 is AA.
public enum ColumnLetters {
  /// The letters of a column.
  public static func text(of column: Int) -> String {
    var rest = column + 1
    var letters: [Character] = []
    while rest > 0 {
      rest -= 1
      letters.append(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26))))
      rest /= 26
    }
    return String(letters.reversed())
  }

  /// The column that letters name; `nil` where they are none, or beyond the last of any sheet (XFD).
  public static func column(of text: String) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 3 else { return nil }
    var column = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"): column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
      default: return nil
      }
    }
    return column <= Workbook.Limits.columns ? column - 1 : nil
  }
}
