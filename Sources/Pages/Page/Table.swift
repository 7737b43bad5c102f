import TextUI
import Words

/// A column as it is declared: what it is called, and what it tells of a row.
public struct Column<Row> {
  var head: Table.Head
  public var value: (Row) -> Value
  /// The role of its cell on a screen, where that depends on the row.
  var role: ((Row) -> Role?)?

  /// A column.
  ///
  /// - Parameters:
  ///   - id: its key in JSON and its name in files; two columns may share one, for different doors.
  ///   - head: its heading for readers.
  ///   - decimals: of numbers on a page; files have every digit.
  ///   - isWide: whether it is the column of words that takes the room there is.
  public init(
    _ id: String, _ head: LocalizedText, _ doors: Table.Doors = .all, decimals: Int = 2,
    isFigure: Bool = false, isWide: Bool = false, value: @escaping (Row) -> Value
  ) {
    self.head = Table.Head(
      id: id, name: head, doors: doors, decimals: decimals, isFigure: isFigure, isWide: isWide)
    self.value = value
  }

  /// A column that no reader sees: of files and scripts, or of one of the two.
  public init(_ id: String, _ doors: Table.Doors = .data, value: @escaping (Row) -> Value) {
    self.init(id, LocalizedText(same: id), doors, value: value)
  }
}

/// Columns, one below the other; each is type-checked by itself.
@resultBuilder
public enum Columns<Row> {
  public static func buildExpression(_ column: Column<Row>) -> [Column<Row>] { [column] }
  public static func buildExpression(_ columns: [Column<Row>]) -> [Column<Row>] { columns }
  public static func buildBlock(_ columns: [Column<Row>]...) -> [Column<Row>] { columns.flatMap { $0 } }
  public static func buildArray(_ columns: [[Column<Row>]]) -> [Column<Row>] { columns.flatMap { $0 } }
  public static func buildEither(first columns: [Column<Row>]) -> [Column<Row>] { columns }
  public static func buildEither(second columns: [Column<Row>]) -> [Column<Row>] { columns }
  public static func buildOptional(_ columns: [Column<Row>]?) -> [Column<Row>] { columns ?? [] }
}

/// Rows of facts, their columns declared once for every way out: pages, files, scripts.
public struct Table {
  /// The columns, from left to right.
  var heads: [Head]
  /// How many rows there are.
  var count: Int
  /// The ids of the columns that stand first in a workbook, where that is not the order of files.
  var leading: [String] = []
  private var value: (_ row: Int, _ column: Int) -> Value
  /// The role of a cell on a screen, where that depends on the row.
  var role: (_ row: Int, _ column: Int) -> Role?

  /// Where a column is shown.
  public struct Doors: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Pages that are read: text, Markdown, HTML.
    public static let page = Doors(rawValue: 1)
    /// Rows for spreadsheets: CSV, TSV, the clipboard, and workbooks beside what pages have.
    public static let files = Doors(rawValue: 2)
    /// Scripts.
    public static let json = Doors(rawValue: 4)
    /// Panels of the board, where the column says how it stands there.
    public static let screen = Doors(rawValue: 8)
    /// Text files alone: what a workbook tells in another column.
    static let plain = Doors(rawValue: 16)
    public static let data: Doors = [.files, .json]
    /// Text files and scripts: what a workbook tells in another column.
    static let scripts: Doors = [.plain, .json]
    /// CSV, TSV and the clipboard.
    static let texts: Doors = [.files, .plain]
    /// Workbooks: what is read, and what files have.
    static let people: Doors = [.page, .files]
    public static let all: Doors = [.page, .files, .json]
  }

  /// A column without what it tells.
  public struct Head {
    var id: String
    public var name: LocalizedText
    var doors: Doors
    var decimals: Int
    /// Whether its cells stand at the right.
    var isFigure: Bool
    var isWide: Bool
    /// How it stands on a screen.
    var fit: Fit?
  }

  /// A table of rows; they are asked when they are written.
  public init<Rows: RandomAccessCollection>(
    _ rows: Rows, @Columns<Rows.Element> _ columns: () -> [Column<Rows.Element>]
  ) {
    let columns = columns()
    heads = columns.map(\.head)
    count = rows.count
    let row = { rows[rows.index(rows.startIndex, offsetBy: $0)] }
    value = { columns[$1].value(row($0)) }
    role = { columns[$1].role?(row($0)) }
  }

  /// The fact in a row and a column.
  subscript(row: Int, column: Int) -> Value { value(row, column) }

  /// The places of the columns that have a door, or one of several.
  public func columns(_ door: Doors) -> [Int] {
    heads.indices.filter { !heads[$0].doors.isDisjoint(with: door) }
  }
}
