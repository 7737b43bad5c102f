/// Reads the sheets of a workbook of LibreOffice (OpenDocument).
enum OpenDocument {
  static func sheets(of archive: Archive) throws(WorkbookFault) -> [Sheet] {
    let manifest = Manifest()
    _ = try XMLReading.read("META-INF/manifest.xml", of: archive, into: manifest)
    if manifest.isEncrypted { throw .encrypted }
    let content = DocumentContent()
    _ = try XMLReading.read("content.xml", of: archive, into: content)
    guard !content.sheets.isEmpty else { throw .noWorkbook }
    return content.sheets
  }
}

/// Whether any part is kept behind a password.
private final class Manifest: XMLTaker {
  var isEncrypted = false
  var refusal: WorkbookFault? { nil }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.isNamed("encryption-data") { isEncrypted = true }
  }
  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Takes the tables of `content.xml`; rows and cells may stand for many alike.
private final class DocumentContent: XMLTaker {
  private(set) var sheets: [Sheet] = []
  private(set) var refusal: WorkbookFault?

  private var room = Workbook.Limits.cells
  private var rowNumber = 0
  private var rowRepeat = 1
  private var row: Sheet.Row?
  private var columns = 0
  private var cell = Cell.empty
  private var cellRepeat = 1
  /// Columns of the row that are passed, whether anything stands in them or not.
  private var passed = 0
  private var depth = 0
  private var texts: [UInt8] = []
  private var paragraphs = 0
  private var isParagraph = false
  private var isNote = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard !isNote else { return }
    switch name {
    case "table":
      depth += 1
      guard depth == 1, name.hasPrefix("table:") else { return }
      sheets.append(Sheet(name: attributes["name"] ?? ""))
      (rowNumber, columns) = (0, 0)
    case "table-column":
      let count = min(attributes.number("number-columns-repeated") ?? 1, Workbook.Limits.columns)
      if attributes["visibility"].map({ $0 != "visible" }) ?? false, count > 0, !sheets.isEmpty {
        sheets[sheets.count - 1].hiddenColumns.formUnion(
          columns..<min(columns + count, Workbook.Limits.columns))
      }
      columns += max(0, count)
    case "table-row":
      rowRepeat = max(1, min(attributes.number("number-rows-repeated") ?? 1, Workbook.Limits.rows))
      row = Sheet.Row(
        number: rowNumber + 1, isHidden: attributes["visibility"].map { $0 != "visible" } ?? false)
      passed = 0
    case "table-cell", "covered-table-cell": beginCell(attributes)
    case "p":
      if paragraphs > 0 { texts.append(UInt8(ascii: "\n")) }
      paragraphs += 1
      isParagraph = true
    case "s":
      texts.append(contentsOf: repeatElement(UInt8(ascii: " "), count: min(attributes.number("c") ?? 1, 255)))
    case "tab", "line-break": texts.append(UInt8(ascii: " "))
    case "annotation": isNote = true
    default: break
    }
  }

  func end(_ name: XMLName) {
    switch name {
    case "annotation": isNote = false
    case _ where isNote: break
    case "table": depth -= 1
    case "p": isParagraph = false
    case "table-cell", "covered-table-cell": endCell()
    case "table-row": endRow()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isParagraph, !isNote { texts.append(contentsOf: bytes) }
  }

  private func beginCell(_ attributes: XMLAttributes) {
    cellRepeat = max(1, min(attributes.number("number-columns-repeated") ?? 1, Workbook.Limits.columns))
    texts.removeAll(keepingCapacity: true)
    paragraphs = 0
    switch attributes["value-type"] {
    case "float", "percentage", "currency":
      cell = attributes["value"].flatMap(StoredNumber.plain).map(Cell.number) ?? .empty
    case nil: cell = attributes["formula"] == nil ? .empty : .uncomputed
    default: cell = .text("")
    }
    let (down, across) = (
      attributes.number("number-rows-spanned") ?? 1, attributes.number("number-columns-spanned") ?? 1
    )
    guard down > 1 || across > 1, !sheets.isEmpty, let row, down <= Workbook.Limits.rows,
      across <= Workbook.Limits.columns
    else { return }
    sheets[sheets.count - 1].merged.append(
      Sheet.MergedRange(
        rows: row.number...(row.number + max(1, down) - 1), columns: passed...(passed + max(1, across) - 1)))
  }

  private func endCell() {
    defer { passed += cellRepeat }
    guard row != nil, refusal == nil, depth == 1 else { return }
    if case .text = cell {
      let text = String(decoding: texts, as: UTF8.self)
      cell =
        text.isEmpty
        ? .empty : text.hasPrefix("#") && text.hasSuffix("!") || text == "#N/A" ? .error(text) : .text(text)
    }
    guard cell != .empty, let filled = row?.cells.count else { return }
    let last = passed + cellRepeat
    guard last <= Workbook.Limits.columns, last - filled <= room else {
      refusal = .tooLarge
      return
    }
    room -= last - filled
    row?.cells.append(contentsOf: repeatElement(.empty, count: max(0, passed - filled)))
    row?.cells.append(contentsOf: repeatElement(cell, count: cellRepeat))
  }

  private func endRow() {
    defer {
      rowNumber += rowRepeat
      row = nil
    }
    guard let row, !row.cells.isEmpty, !sheets.isEmpty, refusal == nil else { return }
    guard rowNumber + rowRepeat <= Workbook.Limits.rows, row.cells.count <= room / rowRepeat else {
      refusal = .tooLarge
      return
    }
    room -= row.cells.count * (rowRepeat - 1)
    for copy in 0..<rowRepeat {
      var one = row
      one.number = rowNumber + copy + 1
      sheets[sheets.count - 1].rows.append(one)
    }
  }
}
