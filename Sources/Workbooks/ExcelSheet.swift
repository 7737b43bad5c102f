import Glibc

/// Takes the cells of one sheet of Excel.
final class ExcelSheet: XMLTaker {
  var sheet: Sheet
  /// How many more cells are taken.
  private(set) var room: Int
  private(set) var refusal: WorkbookFault?

  private let strings: [String]
  private var row: Sheet.Row?
  private var rowNumber = 0
  private var column = -1
  private var kind = Kind.number
  private var value: [UInt8] = []
  private var hasFormula = false
  private var isSpoken = false
  private var takes = false

  /// What the value of a cell is.
  private enum Kind { case number, shared, text, error, truth }

  init(name: String, strings: [String], room: Int) {
    sheet = Sheet(name: name)
    self.strings = strings
    self.room = room
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "c": beginCell(attributes)
    case "v": takes = true
    case "t": takes = !isSpoken
    case "f": hasFormula = true
    case "rPh": isSpoken = true
    case "row":
      rowNumber = attributes.number("r") ?? rowNumber + 1
      guard (1...Workbook.Limits.rows).contains(rowNumber) else {
        refusal = .tooLarge
        return
      }
      row = Sheet.Row(number: rowNumber, isHidden: attributes["hidden"].saysYes)
      column = -1
    case "col": noteColumns(attributes)
    case "mergeCell":
      if let range = attributes["ref"].flatMap(Self.range) { sheet.merged.append(range) }
    default: break
    }
  }

  func end(_ name: XMLName) {
    switch name {
    case "c": endCell()
    case "v", "t": takes = false
    case "rPh": isSpoken = false
    case "row":
      if let row, !row.cells.isEmpty { sheet.rows.append(row) }
      row = nil
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { if takes { value.append(contentsOf: bytes) } }

  private func beginCell(_ attributes: XMLAttributes) {
    column = attributes.pointer("r").flatMap(Self.column) ?? column + 1
    value.removeAll(keepingCapacity: true)
    hasFormula = false
    kind =
      switch attributes.pointer("t").map({ UInt8(bitPattern: $0[0]) }) {
      case UInt8(ascii: "s"): attributes["t"] == "s" ? .shared : .text
      case UInt8(ascii: "i"), UInt8(ascii: "d"): .text
      case UInt8(ascii: "e"): .error
      case UInt8(ascii: "b"): .truth
      default: .number
      }
  }

  private func endCell() {
    guard row != nil, refusal == nil else { return }
    let cell = content
    guard cell != .empty, let filled = row?.cells.count else { return }
    guard column < Workbook.Limits.columns, column >= filled, column + 1 - filled <= room else {
      refusal = column < filled ? .broken(part: sheet.name) : .tooLarge
      return
    }
    room -= column + 1 - filled
    while let count = row?.cells.count, count < column { row?.cells.append(.empty) }
    row?.cells.append(cell)
  }

  private var content: Cell {
    guard !value.isEmpty else { return hasFormula ? .uncomputed : .empty }
    let text = String(decoding: value, as: UTF8.self)
    switch kind {
    case .shared:
      return Int(text).flatMap { strings.indices.contains($0) ? .text(strings[$0]) : nil } ?? .empty
    case .text: return .text(text.withoutEscapes)
    case .error: return .error(text)
    case .truth: return .text(text == "1" ? "TRUE" : "FALSE")
    case .number: return StoredNumber.plain(text).map(Cell.number) ?? .text(text)
    }
  }

  private func noteColumns(_ attributes: XMLAttributes) {
    guard attributes["hidden"].saysYes, let first = attributes.number("min"),
      let last = attributes.number("max"),
      first >= 1, last >= first, last <= Workbook.Limits.columns
    else { return }
    sheet.hiddenColumns.formUnion((first - 1)...(last - 1))
  }

  /// The column of a place like `AB12`; `nil` where it is none.
  private static func column(of place: UnsafePointer<CChar>) -> Int? {
    var (column, index) = (0, 0)
    while case let letter = UInt8(bitPattern: place[index]), (65...90).contains(letter), index < 4 {
      column = column * 26 + Int(letter) - 64
      index += 1
    }
    return column == 0 ? nil : column - 1
  }

  /// The cells of a range like `A7:C8`.
  private static func range(_ text: String) -> Sheet.MergedRange? {
    let corners = text.split(separator: ":").map(String.init)
    guard corners.count == 2 else { return nil }
    let places = corners.compactMap { corner -> (row: Int, column: Int)? in
      let letters = corner.prefix { $0.isLetter }
      guard let column = ColumnLetters.column(of: String(letters)),
        let row = Int(corner.dropFirst(letters.count))
      else { return nil }
      return (row, column)
    }
    guard places.count == 2, places[0].row <= places[1].row, places[0].column <= places[1].column else {
      return nil
    }
    return Sheet.MergedRange(
      rows: places[0].row...places[1].row, columns: places[0].column...places[1].column)
  }
}

extension String? {
  /// Whether an attribute says yes, as XML has it.
  var saysYes: Bool { self == "1" || self == "true" }
}
