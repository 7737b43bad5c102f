/// What drawing found out: which rows of every list are in sight, and where they stand.
///
/// It is kept beside the state and handed to the next frame, so that a window moves only as far as the
/// selected row needs, a page is what is in sight, and a click finds what is seen. Drawing the same again
/// changes nothing.
public struct Sight: Hashable, Sendable {
  /// Which list, from one frame to the next.
  public struct ListID: Hashable, Sendable {
    let name: String
    public init(_ name: String) { self.name = name }
  }

  /// A row that can be clicked, or a cell of it.
  public struct Row: Hashable, Sendable {
    public var list: ListID
    public var row: Int
    public var column: Int

    public init(_ list: ListID, _ row: Int, _ column: Int = 0) {
      self.list = list
      self.row = row
      self.column = column
    }
  }

  /// The part of a list that is in sight.
  public struct Window: Hashable, Sendable {
    /// The first row in sight.
    public var offset: Int
    /// How many rows there are, and how many have room.
    public var count, height: Int
    /// The columns at their smallest, as wide as all rows need.
    var columns: [PlacedColumn] = []

    public init(offset: Int, count: Int, height: Int) {
      self.offset = offset
      self.count = count
      self.height = height
    }
    /// The rows of a page: one of the last stays in sight.
    public var page: Int { max(1, height - 1) }
    /// The offset at which the last row is in sight.
    public var last: Int { max(0, count - height) }
  }

  private var windows: [ListID: Window] = [:]
  private var rows: [(area: Rect, row: Row)] = []

  /// Nothing was drawn yet.
  public init() {}

  /// What the next frame goes on from: the windows stay, what can be clicked is found anew.
  public var forNextFrame: Sight {
    var next = self
    next.rows = []
    return next
  }

  /// Forgets how wide columns are: other rows, or the same in other words.
  public mutating func measureAnew() {
    for list in windows.keys { windows[list]?.columns = [] }
  }

  public subscript(_ list: ListID) -> Window? {
    get { windows[list] }
    set { windows[list] = newValue }
  }

  /// Forgets a list: it is next drawn as for the first time.
  public mutating func forget(_ list: ListID) { windows[list] = nil }

  /// The row at a place: of what was drawn last where several lie there.
  public func row(at place: Point) -> Row? { rows.last { $0.area.contains(place) }?.row }

  /// The row of a list at a place.
  public func row(of list: ListID, at place: Point) -> Int? {
    row(at: place).flatMap { $0.list == list ? $0.row : nil }
  }

  /// The rows of a page of a list; what is usual where it was never drawn.
  public func page(of list: ListID) -> Int { windows[list]?.page ?? 10 }

  /// The first line to show of scrolled words, so that no empty lines stand at the end.
  public mutating func scroll(_ list: ListID, to offset: Int, count: Int, height: Int) -> Int {
    let first = min(max(0, offset), max(0, count - height))
    windows[list] = Window(offset: first, count: count, height: height)
    return first
  }

  /// The first row to show so that a row is in sight, moved as little as possible.
  public mutating func keep(_ row: Int, of list: ListID, count: Int, height: Int) -> Int {
    let offset = windows[list]?.offset ?? 0
    return scroll(list, to: min(max(offset, row - height + 1), row), count: count, height: height)
  }

  /// Remembers where a row stands.
  public mutating func add(_ row: Row, in area: Rect) { rows.append((area, row)) }

  public static func == (one: Sight, other: Sight) -> Bool {
    one.windows == other.windows && one.rows.elementsEqual(other.rows) { $0 == $1 }
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(windows) }
}
