import Words

/// Reads measures from a table: what `plan` writes, or the annex of an office's own plan.
///
/// Its columns are known by their headings; all others are left out and told. A column that is not there changes
/// nothing, an empty cell of one that is there takes away what was written.
public enum MeasureTable {
  /// What was read of a file.
  public struct Reading {
    public internal(set) var edits: [(line: Int, edit: MeasureEdit)] = []
    /// The columns as they were understood, and those left out, by their headings.
    public internal(set) var columns: [(name: String, meaning: Meaning)] = []
    public internal(set) var leftOut: [String] = []
    /// Rows that are no measures: titles, signatures, reports, those of other plans.
    public internal(set) var otherRows: [Int] = []
    public internal(set) var findings: [Finding] = []
  }

  /// What a column holds.
  public enum Meaning: Hashable, Sendable { case plan, kind, id, field(MeasureEdit.Field) }

  /// - Parameter plan: the plan that the measures are of.
  public static func read(_ bytes: [UInt8], file: String, into plan: String) -> Reading {
    var reading = Reading()
    let grids: [TableGrid]
    do throws(Finding) {
      grids = try TableGrid.all(in: bytes, file: file)
    } catch {
      reading.findings.append(error)
      return reading
    }
    let table = HeadedTable(grids, by: headings) { meanings in
      meanings.contains(.field(.text)) && !meanings.isDisjoint(with: [.field(.lead), .field(.due)])
    }
    guard let table else {
      reading.findings.append(Finding(file: file, .noMeasures))
      return reading
    }
    (reading.columns, reading.leftOut) = (table.columns, table.leftOut)
    var section: String?
    for row in table.rows { take(row, of: table, plan, file, &section, &reading) }
    if reading.edits.isEmpty, reading.findings.isEmpty {
      reading.findings.append(Finding(file: file, .noMeasures))
    }
    return reading
  }

  private static let headings = HeadingList<Meaning>(
    words: [
      (.field(.cooperating), ["phoi hop", "cooperating", "with"]),
      (.field(.state), ["trang thai", "tinh trang", "state", "status"]),
      (
        .field(.lead),
        [
          "chu tri", "phu trach", "dau moi", "don vi thuc hien", "co quan thuc hien",
          "don vi chiu trach nhiem",
          "lead", "responsible",
        ]
      ),
      (.field(.dimension), ["chi so noi dung", "dimension", "noi dung papi", "chi so"]),
      (.field(.product), ["san pham", "ket qua dau ra", "ket qua can dat", "product", "output"]),
      (.field(.rhythm), ["tan suat", "rhythm", "frequency", "how often"]),
      (
        .field(.due),
        ["thoi han", "thoi gian", "han hoan thanh", "ngay hoan thanh", "han", "due", "deadline"]
      ),
      (
        .field(.text),
        ["nhiem vu", "noi dung", "hoat dong", "cong viec", "giai phap", "measure", "text", "task"]
      ),
      (.field(.paragraph), ["stt", "tt", "so tt", "so thu tu", "muc", "paragraph", "par"]),
      (.plan, ["plan", "ke hoach"]), (.kind, ["kind", "loai"]),
      (.id, ["id", "ma", "ma nhiem vu", "ky hieu"]),
      (.field(.done), ["done", "da xong", "da lam"]), (.field(.total), ["total", "tong so"]),
    ],
    exact: [.plan, .kind, .id, .field(.paragraph), .field(.done), .field(.total)])

  private static func take(
    _ row: TableGrid.Row, of table: HeadedTable<Meaning>, _ plan: String, _ file: String,
    _ section: inout String?, _ reading: inout Reading
  ) {
    let text = { (field: MeasureEdit.Field) in table.text(.field(field), row) ?? "" }
    let isReport = table.text(.kind, row).map { ["report", "bao cao"].contains(SearchKey($0).text) } ?? false
    let isOthers = table.text(.plan, row).map { !$0.isEmpty && $0 != plan } ?? false
    let said = [MeasureEdit.Field.lead, .cooperating, .due, .rhythm, .product, .dimension, .state]
      .contains { !text($0).isEmpty }
    let id = table.text(.id, row).flatMap(Draft.kept)
    let number = text(.paragraph)
    if !said, id == nil, !text(.text).isEmpty, isSection(number) { section = number }
    // A number, or anything said of it, makes a measure of a text; a title or a signature has neither.
    let isMeasure = said ? !text(.text).isEmpty || !number.isEmpty : !number.isEmpty && !isSection(number)
    guard !isReport, !isOthers, isMeasure || id != nil else {
      reading.otherRows.append(row.line)
      return
    }
    var edit = MeasureEdit(id: id)
    for field in MeasureEdit.Field.allCases {
      let isList = field == .lead || field == .cooperating || field == .due
      edit[field] = isList ? table.lines(.field(field), row) : table.text(.field(field), row)
    }
    // In a table by sections numbers begin anew in each.
    if id == nil, let section, !number.isEmpty, number.first?.isNumber == true {
      edit[.paragraph] = "\(section).\(number)"
    }
    if number.isEmpty { edit[.paragraph] = nil }
    reading.edits.append((row.line, edit))
  }

  /// `I`, `IV`, `A`: the number of a heading within the table.
  private static func isSection(_ number: String) -> Bool {
    let letters = number.filter { $0.isLetter }
    return !letters.isEmpty && !number.contains(where: \.isNumber)
      && (letters.count == 1 || letters.allSatisfy { "IVX".contains($0) })
  }
}

extension PlanEditing {
  /// Takes all that a table says; what is wrong with it, by line.
  public mutating func take(_ reading: MeasureTable.Reading, file: String) -> [Finding] {
    var seen: [String: Int] = [:]
    var findings = reading.findings
    for (line, edit) in reading.edits {
      let place = { (words: LocalizedText) in Finding(file: file, line: line, words) }
      if let known = self.place(of: edit), let other = seen[plan.measures[known].id] {
        findings.append(place(.measureTwice(other)))
        continue
      }
      let faults = take(edit)
      findings += faults.map(place)
      if let known = self.place(of: edit) { seen[plan.measures[known].id] = line }
    }
    return findings
  }
}

extension LocalizedText {
  fileprivate static let noMeasures = LocalizedText(
    vi:
      "không thấy bảng nhiệm vụ: cần một dòng tên cột có nhiệm vụ (nội dung), và cơ quan chủ trì hoặc thời hạn",
    en: "no table of measures: a row of headings is needed with the measure, and its lead unit or due date")

  fileprivate static func measureTwice(_ line: Int) -> LocalizedText {
    LocalizedText(
      vi: "nhiệm vụ này đã có ở dòng \(line); hãy gộp hai dòng hoặc ghi khác đi",
      en: "this measure stands in line \(line) already; make one of both, or word it otherwise")
  }
}
