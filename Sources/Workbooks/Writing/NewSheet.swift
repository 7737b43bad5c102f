/// A sheet to be written: lines, a table below them, more lines.
public struct NewSheet: Sendable {
  /// What its tab shall say; what a tab may not say is left out.
  public var name: String
  /// What stands above the table, and stays in sight with its heading.
  public var head: [Line]
  /// The columns; none where there is no table.
  public var columns: [Column]
  /// The cells, row by row.
  public var rows: [[NewCell]]
  /// What stands below the table.
  public var foot: [Line]
  /// How many columns stay in sight.
  public var frozenColumns: Int

  public init(
    name: String, head: [Line] = [], columns: [Column] = [], rows: [[NewCell]] = [], foot: [Line] = [],
    frozenColumns: Int = 0
  ) {
    self.name = name
    self.head = head
    self.columns = columns
    self.rows = rows
    self.foot = foot
    self.frozenColumns = frozenColumns
  }

  /// Words over the whole width.
  public struct Line: Sendable {
    public enum Kind: Sendable { case title, heading, text, note }
    var text: String
    var kind: Kind

    public init(_ text: String, _ kind: Kind = .text) {
      self.text = text
      self.kind = kind
    }
  }

  /// A column of the table.
  public struct Column: Sendable {
    /// Its heading.
    public var name: String
    /// Whether its cells stand at the right.
    public var isFigure: Bool
    /// Whether its empty cells are to be filled in.
    public var isOpen = false
    /// The numbers that may be typed here, and what is said of others.
    public var limits: (range: ClosedRange<Double>, words: String)?

    public init(_ name: String, isFigure: Bool = false) {
      self.name = name
      self.isFigure = isFigure
    }
  }
}

/// What is written into a cell.
public enum NewCell: Hashable, Sendable {
  case empty
  /// Text, whatever it begins with: never a formula.
  case text(String)
  /// A number with all its digits, and how it is shown.
  case number(Double, NumberLook = .plain)

  /// How many letters it takes.
  var width: Int {
    switch self {
    case .empty: 0
    case .text(let text): text.split(separator: "\n").map(\.count).max() ?? 0
    case .number(let number, let look): look.width(of: number)
    }
  }
}

/// How a number is shown, in the words of a spreadsheet.
public struct NumberLook: Hashable, Sendable {
  /// The format as workbooks have it.
  let code: String
  private let decimals: Int
  private let beside: Int

  /// A whole number, as it is.
  public static let plain = NumberLook(code: "0", decimals: 0, beside: 0)

  /// So many decimals.
  public static func decimals(_ count: Int) -> NumberLook {
    NumberLook(code: digits(count), decimals: count, beside: 0)
  }

  /// A whole number with words behind it: `29/61`.
  public static func whole(before words: String) -> NumberLook {
    NumberLook(code: "0\(quoted(words))", decimals: 0, beside: words.count)
  }

  /// A change: a mark instead of the sign, and one for no change; words behind it.
  ///
  /// - Parameter isShownAsNone: whether the number is so small that no digit of it is seen.
  public static func change(
    decimals: Int, rise: String, fall: String, none: String, after words: String = "", isShownAsNone: Bool
  ) -> NumberLook {
    let number = digits(decimals) + (words.isEmpty ? "" : quoted(words))
    let same = quoted(none) + (words.isEmpty ? "" : quoted(words))
    return NumberLook(
      code: isShownAsNone
        ? [same, same, same].joined(separator: ";")
        : "\(quoted(rise))\(number);\(quoted(fall))\(number);\(same)",
      decimals: decimals, beside: 1 + words.count)
  }

  private static func digits(_ decimals: Int) -> String {
    decimals > 0 ? "0." + String(repeating: "0", count: decimals) : "0"
  }

  private static func quoted(_ words: String) -> String {
    "\"" + words.filter { $0 != "\"" } + "\""
  }

  func width(of number: Double) -> Int {
    let size = number.magnitude
    let whole = size < 1e15 ? String(Int(size)).count : 20
    return whole + (decimals > 0 ? decimals + 1 : 0) + beside + (number < 0 && beside == 0 ? 1 : 0)
  }
}
