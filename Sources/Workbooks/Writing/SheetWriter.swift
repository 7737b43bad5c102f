/// One sheet as XML.
struct SheetWriter {
  /// What stands within `<worksheet>`.
  let xml: String
  /// The row that names the columns, counted from 1; `nil` where there is no table.
  let headingRow: Int?
  /// The last column that stays in sight, by its letters.
  let frozenColumns: String?

  /// The widest a column of words becomes.
  private static let mostWidth = 60
  /// How wide lines are at least, in letters.
  private static let leastLine = 70
  /// How high a line of text is, in points.
  private static let lineHeight = 16.0
  /// How many letters beside each other can still be read on paper.
  private static let mostOnPaper = 220
  /// The highest a row may be, in points; more is a fault to Excel.
  private static let mostHeight = 400.0
  /// How wide a column is of which nothing is said.
  private static let usualWidth = 9

  /// - Parameter isOpen: whether it is the sheet that is seen first.
  init(_ sheet: NewSheet, isOpen: Bool, _ looks: inout CellLooks) {
    let widths = sheet.columns.indices.map { Self.width(of: $0, in: sheet) }
    frozenColumns = sheet.frozenColumns > 0 ? ColumnLetters.text(of: sheet.frozenColumns - 1) : nil
    var across = widths.count
    var width = widths.reduce(0, +)
    while width < Self.leastLine {
      across += 1
      width += Self.usualWidth
    }
    var rows: [String] = []
    var merged: [String] = []
    func add(_ line: NewSheet.Line) {
      let number = rows.count + 1
      let kind: CellLook.Kind =
        switch line.kind {
        case .title: .title
        case .heading: .lineHeading
        case .text: .line
        case .note: .note
        }
      let look = looks.place(of: CellLook(kind: kind))
      let count = Self.lines(of: line.text, width: kind == .title ? width * 4 / 5 : width)
      let height = min(
        Self.mostHeight, (kind == .title ? Self.lineHeight * 1.25 : Self.lineHeight) * Double(count))
      rows.append(
        "<row r=\"\(number)\" ht=\"\(height)\" customHeight=\"1\">"
          + Self.cell(.text(line.text), "A\(number)", look) + "</row>")
      merged.append("A\(number):\(ColumnLetters.text(of: across - 1))\(number)")
    }
    for line in sheet.head { add(line) }
    if !sheet.columns.isEmpty {
      let look = looks.place(of: CellLook(kind: .heading))
      rows.append(
        Self.row(rows.count + 1, sheet.columns.map { (.text($0.name), look) }, widths, isBold: true))
      headingRow = rows.count
      for cells in sheet.rows {
        let styled = zip(cells, sheet.columns).map { cell, column in
          (cell, looks.place(of: Self.look(of: cell, in: column)))
        }
        rows.append(Self.row(rows.count + 1, styled, widths))
      }
    } else {
      headingRow = nil
    }
    let last = rows.count
    for line in sheet.foot { add(line) }
    xml =
      "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
      + Self.view(isOpen: isOpen, frozenRows: headingRow ?? 0, frozenColumns: sheet.frozenColumns)
      + Self.columns(widths) + "<sheetData>\(rows.joined())</sheetData>" + Self.list("mergeCell", merged)
      + Self.validations(sheet.columns, rows: (headingRow ?? 0) + 1...max((headingRow ?? 0) + 1, last))
      + "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
      + "<pageSetup paperSize=\"9\" orientation=\"landscape\""
      + " fitToWidth=\"\(1 + width / Self.mostOnPaper)\" fitToHeight=\"0\"/>"
      + "<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>"
  }

  /// Wide enough for the cells, and for a heading of three lines.
  private static func width(of column: Int, in sheet: NewSheet) -> Int {
    let name = sheet.columns[column].name
    let word = name.split { $0 == " " || $0.isNewline }.map(\.count).max() ?? 0
    let cells = sheet.rows.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0
    return min(mostWidth, max(cells, word, (name.count + 2) / 3, 4) + 3)
  }

  private static func look(of cell: NewCell, in column: NewSheet.Column) -> CellLook {
    var look = CellLook(kind: column.isOpen ? .open : .body, isFigure: column.isFigure)
    if case .number(_, let number) = cell { look.number = number }
    return look
  }

  /// A row, as high as its words need: not every program finds out by itself.
  private static func row(
    _ number: Int, _ cells: [(NewCell, look: Int)], _ widths: [Int], isBold: Bool = false
  ) -> String {
    let heights = zip(cells, widths).map { cell, width in
      if case .text(let text) = cell.0 { lines(of: text, width: isBold ? width * 4 / 5 : width) } else { 1 }
    }
    let most = heights.max() ?? 1
    let height = most > 1 ? " ht=\"\(min(mostHeight, lineHeight * Double(most)))\" customHeight=\"1\"" : ""
    let inside = cells.enumerated().map { column, cell in
      Self.cell(cell.0, "\(ColumnLetters.text(of: column))\(number)", cell.look)
    }
    return "<row r=\"\(number)\"\(height)>\(inside.joined())</row>"
  }

  /// How many lines a text takes that is broken between words.
  private static func lines(of text: String, width: Int) -> Int {
    // A width is counted in digits; letters are narrower on the whole.
    let width = width * 11 / 10
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
      var (count, used) = (1, 0)
      for word in line.split(separator: " ") {
        if used > 0, used + 1 + word.count > width { (count, used) = (count + 1, 0) }
        used += (used > 0 ? 1 : 0) + word.count
        if used > width { (count, used) = (count + (used - 1) / width, (used - 1) % width + 1) }
      }
      return sum + count
    }
  }

  private static func cell(_ cell: NewCell, _ place: String, _ look: Int) -> String {
    switch cell {
    case .number(let number, _) where number.isFinite:
      return "<c r=\"\(place)\" s=\"\(look)\"><v>\(text(of: number))</v></c>"
    case .text(let text) where !text.isEmpty:
      return "<c r=\"\(place)\" s=\"\(look)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        + XMLText.escaped(text.asCell, keepsLines: true) + "</t></is></c>"
    default: return "<c r=\"\(place)\" s=\"\(look)\"/>"
    }
  }

  private static func text(of number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func columns(_ widths: [Int]) -> String {
    let columns = widths.enumerated().map { column, width in
      "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }
    return columns.isEmpty ? "" : "<cols>\(columns.joined())</cols>"
  }

  private static func view(isOpen: Bool, frozenRows: Int, frozenColumns: Int) -> String {
    var pane = ""
    if frozenRows > 0 {
      let corner = "\(ColumnLetters.text(of: frozenColumns))\(frozenRows + 1)"
      let (across, part) =
        frozenColumns > 0 ? ("xSplit=\"\(frozenColumns)\" ", "bottomRight") : ("", "bottomLeft")
      pane =
        "<pane \(across)ySplit=\"\(frozenRows)\" topLeftCell=\"\(corner)\" activePane=\"\(part)\" state=\"frozen\"/>"
        + "<selection pane=\"\(part)\" activeCell=\"\(corner)\" sqref=\"\(corner)\"/>"
    }
    return "<sheetViews><sheetView showGridLines=\"0\"\(isOpen ? " tabSelected=\"1\"" : "")"
      + " workbookViewId=\"0\">\(pane)</sheetView></sheetViews>"
  }

  private static func validations(_ columns: [NewSheet.Column], rows: ClosedRange<Int>) -> String {
    let rules = columns.enumerated().compactMap { place, column -> String? in
      guard let limits = column.limits else { return nil }
      let letters = ColumnLetters.text(of: place)
      return "<dataValidation type=\"decimal\" errorStyle=\"warning\" allowBlank=\"1\" showErrorMessage=\"1\""
        + " error=\"\(XMLText.escaped(limits.words))\""
        + " sqref=\"\(letters)\(rows.lowerBound):\(letters)\(rows.upperBound)\">"
        + "<formula1>\(text(of: limits.range.lowerBound))</formula1>"
        + "<formula2>\(text(of: limits.range.upperBound))</formula2></dataValidation>"
    }
    return rules.isEmpty
      ? "" : "<dataValidations count=\"\(rules.count)\">\(rules.joined())</dataValidations>"
  }

  private static func list(_ name: String, _ places: [String]) -> String {
    guard !places.isEmpty else { return "" }
    let entries = places.map { "<\(name) ref=\"\($0)\"/>" }
    return "<\(name)s count=\"\(places.count)\">\(entries.joined())</\(name)s>"
  }
}

extension String {
  /// The most a cell holds.
  private static let mostInCell = 32_767

  /// The text as a cell of Excel holds it: what looks like one of its escapes is escaped itself.
  fileprivate var asCell: String {
    let text = withEscapes
    guard text.utf16.count > Self.mostInCell else { return text }
    return String(decoding: Array(text.utf16.prefix(Self.mostInCell - 1)), as: UTF16.self) + "…"
  }
}
