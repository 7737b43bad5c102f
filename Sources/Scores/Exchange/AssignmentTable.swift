import Words
import Workbooks

/// Reads a table of who answers for what: what `assign` writes, or an office's own annex.
///
/// Its columns are known by their headings: the item by id or name, the lead unit, cooperating units, the goal, a
/// note; all others are left out and told. A column that is not there and an empty cell change nothing; a dash takes
/// away what was written.
public enum AssignmentTable {
  /// What was read of a file.
  public struct Reading {
    public internal(set) var edits: [(line: Int, edit: AssignmentDraft.Edit)] = []
    /// The columns as they were understood, and those left out, by their headings.
    public internal(set) var columns: [(name: String, meaning: Meaning)] = []
    public internal(set) var leftOut: [String] = []
    public internal(set) var findings: [Finding] = []
  }

  /// What a column holds.
  public enum Meaning: CaseIterable, Sendable { case item, name, lead, cooperating, goal, note }

  public static func read(_ bytes: [UInt8], file: String, of definition: IndexDefinition, year: Int)
    -> Reading
  {
    var reading = Reading()
    let grids: [TableGrid]
    do {
      grids = try self.grids(bytes)
    } catch {
      reading.findings.append(Finding(file: file, line: error.line, error.words))
      return reading
    }
    let words = HeadingWords(definition, year: year)
    for grid in grids {
      guard let (heading, meanings) = heading(of: grid, year) else { continue }
      read(grid, below: heading, meanings, words, file: file, into: &reading)
      return reading
    }
    reading.findings.append(Finding(file: file, .noAssignments))
    return reading
  }

  private struct Fault: Error {
    var line: Int?
    var words: LocalizedText
  }

  private static func grids(_ bytes: [UInt8]) throws(Fault) -> [TableGrid] {
    if Workbook.isWorkbook(bytes) {
      do throws(WorkbookFault) {
        return try Workbook(bytes).sheets.map { TableGrid($0) }
      } catch {
        throw Fault(words: error.words)
      }
    }
    do throws(CSVFault) {
      return [try TableGrid(try CSVEncoding.text(of: bytes))]
    } catch {
      throw Fault(line: error.line, words: error.words)
    }
  }

  /// The first row that names an item or its name and anything that is assigned.
  private static func heading(of grid: TableGrid, _ year: Int) -> (row: Int, meanings: [Meaning?])? {
    for (place, row) in grid.rows.prefix(30).enumerated() {
      let meanings = row.cells.map { meaning($0, year) }
      let isOfItems = meanings.contains(.item) || meanings.contains(.name)
      if isOfItems, meanings.contains(where: { [.lead, .cooperating, .goal].contains($0) }) {
        return (place, meanings)
      }
    }
    return nil
  }

  /// By words of a heading, in either language; the first that fits.
  private static let words: [(Meaning, [String])] = [
    (.cooperating, ["phoi hop", "cooperating", "with"]),
    (.lead, ["chu tri", "phu trach", "dau moi", "lead"]),
    (.note, ["ghi chu", "note"]),
    (
      .name,
      ["chi so noi dung", "noi dung thanh phan", "chi so, noi dung", "noi dung", "ten", "name", "component"]
    ),
    (.item, ["ma", "ma chi so", "item", "ky hieu", "muc"]),
    (.goal, ["dich", "goal", "muc tieu", "chi tieu giao", "chi tieu"]),
  ]

  /// What a heading means; nothing where it names another year.
  private static func meaning(_ heading: String, _ year: Int) -> Meaning? {
    let key = SearchKey(heading).text
    let years = SheetChoice.years(in: heading)
    guard !key.isEmpty, years.isEmpty || years.contains(year) else { return nil }
    if let exact = words.first(where: { $0.1.contains(key) }) { return exact.0 }
    let bare = key.split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
    return words.first { meaning, words in
      words.contains { word in
        word.count > 3 && (bare.hasPrefix(word) || bare.contains(word)) && meaning != .item
      }
    }?.0
  }

  private static func read(
    _ grid: TableGrid, below heading: Int, _ meanings: [Meaning?], _ words: HeadingWords, file: String,
    into reading: inout Reading
  ) {
    let column = { (meaning: Meaning) in meanings.firstIndex(of: meaning) }
    let names = grid.rows[heading].cells
    for (place, name) in names.enumerated() where !name.isEmpty {
      if let meaning = meanings[place], column(meaning) == place {
        reading.columns.append((name, meaning))
      } else {
        reading.leftOut.append(name)
      }
    }
    var seen: [ItemID: Int] = [:]
    for row in grid.rows.dropFirst(heading + 1) {
      let texts = [Meaning.item, .name].compactMap { column($0).map { row[$0] } }.filter { !$0.isEmpty }
      guard !texts.isEmpty else { continue }
      let place = { (words: LocalizedText) in Finding(file: file, line: row.line, words) }
      let named = texts.compactMap { words.item(of: $0) }
      guard let item = named.first else {
        // A row that assigns nothing is a title or a signature.
        let says = [Meaning.lead, .goal].contains { column($0).map { !row[$0].isEmpty } ?? false }
        if says { reading.findings.append(place(.noSuchItem(texts[0]))) }
        continue
      }
      if let other = named.last, other != item {
        reading.findings.append(place(.otherName(item, texts[1], other)))
        continue
      }
      if let other = seen[item] {
        reading.findings.append(place(.itemTwice(item, other)))
        continue
      }
      seen[item] = row.line
      var edit = AssignmentDraft.Edit(item)
      let text = { (meaning: Meaning) in
        column(meaning).map { row[$0] }.flatMap { cell -> String? in
          cell.isEmpty ? nil : DecimalText.read(Array(cell.utf8)[...]) == .statedMissing ? "" : cell
        }
      }
      (edit.lead, edit.cooperating, edit.note) = (text(.lead), text(.cooperating), text(.note))
      if let goal = column(.goal) {
        switch DecimalText.read(Array(row[goal].utf8)[...]) {
        case .number(let number): edit.goal = .score(number)
        case .missing: break
        case .statedMissing: edit.goal = AssignmentDraft.Edit.Goal.none
        default: reading.findings.append(place(.noGoal(row[goal])))
        }
      }
      reading.edits.append((row.line, edit))
    }
    if reading.edits.isEmpty, reading.findings.isEmpty {
      reading.findings.append(Finding(file: file, .noAssignments))
    }
  }
}

extension HeadingWords {
  /// The item that a cell names.
  fileprivate func item(of text: String) -> ItemID? { meaning(of: text).value }
}

extension LocalizedText {
  fileprivate static let noAssignments = LocalizedText(
    vi:
      "không thấy bảng giao chỉ tiêu: cần một dòng tên cột có mã hoặc tên nội dung, và cơ quan chủ trì hoặc đích",
    en: "no table of assignments: a row of headings is needed with the item and the lead unit or the goal")

  fileprivate static func noSuchItem(_ text: String) -> LocalizedText {
    LocalizedText(
      vi: "“\(shownText(text))” không phải chỉ số, nội dung nào",
      en: "“\(shownText(text))” is no dimension or component")
  }

  fileprivate static func otherName(_ item: ItemID, _ name: String, _ other: ItemID) -> LocalizedText {
    LocalizedText(
      vi: "mã \(item) đứng cạnh tên của \(other): “\(shownText(name))”",
      en: "\(item) stands beside the name of \(other): “\(shownText(name))”")
  }

  fileprivate static func itemTwice(_ item: ItemID, _ line: Int) -> LocalizedText {
    LocalizedText(vi: "\(item) đã có ở dòng \(line)", en: "\(item) stands in line \(line) already")
  }

  fileprivate static func noGoal(_ text: String) -> LocalizedText {
    LocalizedText(
      vi: "đích “\(shownText(text))” không phải điểm số; hãy ghi như 1,85",
      en: "the goal “\(shownText(text))” is no score; write it as 1.85")
  }
}
