import Words

/// A pasted text looked over before any of it is read: where its heading stands, which column names the
/// provinces, and which rows are no rows of figures.
struct PasteSurvey {
  /// A row, its fields up to the last that has anything in it.
  struct Row {
    var line: Int
    var fields: [String]
    /// Whether a field is a number.
    var isNumber: [Bool]

    /// Whether there is a number in it.
    var hasFigures: Bool { isNumber.contains(true) }

    /// Whether a field is words: three letters at least, so that `n/a` is none.
    func isWord(_ column: Int) -> Bool { SearchKey(fields[column]).text.filter(\.isLetter).count >= 3 }

    var words: [String] { fields.indices.filter(isWord).map { fields[$0] } }
  }

  /// The rows in their order.
  let rows: [Row]
  /// The place of the first row that names the columns.
  let heading: Int?
  /// The column that names the provinces of rows without a heading.
  let nameColumn: Int?

  private let names: ProvinceNames
  /// Names stand in one of the first columns.
  private static let widestLead = 4

  /// Looks a text over.
  init(_ text: [UInt8], of book: ScoreBook, isHeading: ([String]) -> Bool) throws(CSVFault) {
    var reader = CSVReader(pasted: text)
    var row = CSVRow()
    var rows: [Row] = []
    while try reader.next(into: &row) {
      let fields = 0..<row.usedCount
      rows.append(
        Row(
          line: row.line, fields: fields.map(row.string),
          isNumber: fields.map { if case .number = DecimalText.read(row[$0]) { true } else { false } }))
    }
    self.rows = rows
    heading = rows.firstIndex { isHeading($0.fields) }
    let names = ProvinceNames(book.registry.sets.flatMap(\.provinces))
    self.names = names
    let counts = (0..<Self.widestLead).map { column in
      rows.count { Self.isName($0, column, names) }
    }
    let most = counts.max() ?? 0
    nameColumn = most > 0 ? counts.firstIndex(of: most) : nil
  }

  private static func isName(_ row: Row, _ column: Int, _ names: ProvinceNames) -> Bool {
    guard column < row.fields.count, !row.isNumber[column] else { return false }
    return names.place(of: row.fields[column]) != nil
  }

  /// Whether a field of a row is the name of a province of any set.
  func isName(_ row: Row, _ column: Int) -> Bool { Self.isName(row, column, names) }

  var figures: [Row] { rows.filter(\.hasFigures) }

  /// The rows that are neither figures nor name a province: titles, headings, notes, signatures.
  var others: [Row] {
    rows.filter { row in !row.hasFigures && !(nameColumn.map { isName(row, $0) } ?? false) }
  }

  /// The rows about all provinces, or some of them: averages and the like.
  var summaries: [Row] {
    guard let column = nameColumn else { return [] }
    return figures.filter { row in
      column < row.fields.count && !isName(row, column)
        && HeadingWords.isSummary(SearchKey(row.fields[column]).text)
    }
  }

  /// The first row above the figures that names columns in words nobody knows.
  var unknownHeading: Row? { rows.prefix { !$0.hasFigures }.first { $0.words.count > 1 } }

  /// The first row that cannot stand among rows which only their order tells apart.
  var firstAmongFigures: Row? {
    guard let first = rows.firstIndex(where: \.hasFigures), let last = rows.lastIndex(where: \.hasFigures)
    else { return nil }
    return rows[first...last].first { !$0.hasFigures || !$0.words.isEmpty }
  }

  /// Whether a row only numbers the columns: `(1)  (2)  (3)`.
  static func numbersColumns(_ row: Row) -> Bool {
    let numbers = row.fields.map { Int($0.filter { $0 != "(" && $0 != ")" }) ?? 0 }
    guard let first = numbers.first, numbers.count > 2, first > 0 else { return false }
    return numbers.enumerated().allSatisfy { $1 == first + $0 }
  }
}
