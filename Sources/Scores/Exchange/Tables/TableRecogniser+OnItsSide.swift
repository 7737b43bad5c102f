import Words

extension TableRecogniser {
  /// A table with a province a column, as the publisher's are since 2018: turned, so that every province is
  /// a row.
  ///
  /// - Parameter head: the row that names the provinces.
  func onItsSide(_ grid: TableGrid, _ head: Int) -> RecognisedTable? {
    let header = grid.rows[head]
    let columns = header.cells.indices.filter { names.place(of: header[$0]) != nil }
    // Where figures stand behind a name, its row is that of a province.
    guard let firstColumn = columns.first, firstColumn > 0,
      !header.cells[firstColumn...].contains(where: CellText.isNumber)
    else { return nil }
    // A column between the provinces that no province has is an average of them.
    let labels = grid.rows.map { row in (0..<firstColumn).map { row[$0] } }
    var items = Items(firstColumn: firstColumn)
    for (place, row) in grid.rows.enumerated() where place != head {
      items.take(row, labels[place], isAbove: place < head, by: self)
    }
    guard !items.lines.isEmpty else { return nil }
    var table = RecognisedTable(
      sheet: grid.sheet, liesOnItsSide: true, heading: header.line...header.line, names: ["", ""],
      labels: ["", ""],
      meanings: [.province, items.codes == nil ? .leftOut(.unwanted) : .code], rows: [])
    for line in items.lines {
      table.names.append(line.name)
      table.labels.append(String(line.row.line))
      table.meanings.append(line.meaning)
    }
    table.rows = columns.map { column in
      let code = items.codes.map { $0[column] } ?? ""
      return RecognisedTable.Row(
        line: header.line, cells: [header[column], code] + items.lines.map { $0.row[column] },
        lines: [header.line, items.codes?.line ?? header.line] + items.lines.map(\.row.line),
        isHidden: grid.hiddenColumns.contains(column))
    }
    table.titles = grid.rows[..<head].filter { $0.line != items.codes?.line }.map(\.line)
    return table
  }

  /// The rows of items, as they are found from above.
  private struct Items {
    let firstColumn: Int
    var lines: [(name: String, meaning: HeadingMeaning, row: TableGrid.Row)] = []
    /// The row of the provinces' codes.
    var codes: TableGrid.Row?
    private var places: [ItemID: Int] = [:]
    private var last: Int?

    init(firstColumn: Int) { self.firstColumn = firstColumn }

    mutating func take(
      _ row: TableGrid.Row, _ labels: [String], isAbove: Bool, by recogniser: TableRecogniser
    ) {
      guard let name = labels.first(where: { !$0.isEmpty }) else { return }
      let found = labels.filter { !$0.isEmpty }.map { recogniser.meaning($0, label: String(row.line)) }
      let meaning = found.first { $0.value != nil || $0 == .code } ?? found.first ?? .nameless
      if meaning == .code {
        codes = codes ?? row
        return
      }
      let hasFigures = row.cells.dropFirst(firstColumn).contains { !$0.isEmpty }
      guard !isAbove, hasFigures || meaning.value != nil else { return }
      // Under the name of an item its figures may stand in a row of their own: those without weights.
      if SearchKey(name).text == "unweighted", let last, lines[last].row.filled <= firstColumn {
        lines[last].row = row
        return
      }
      if let item = meaning.value {
        guard places[item] == nil else { return }
        places[item] = lines.count
        last = lines.count
        lines.append((name, meaning, row))
      } else {
        let isPercent = labels.contains { $0.hasSuffix("%") }
        lines.append((name, meaning == .unknown && isPercent ? .leftOut(.indicator) : meaning, row))
      }
    }
  }
}
