import Words

/// Reads a table of who answers for what: what `assign` writes, or an office's own annex.
///
/// Its columns are known by their headings: the item by id or name, the lead unit, cooperating units, the goal, a
/// note; all others are left out and told. A column that is not there and an empty cell change nothing; a
/// dash takes away what was written.
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
    do throws(Finding) {
      grids = try TableGrid.all(in: bytes, file: file)
    } catch {
      reading.findings.append(error)
      return reading
    }
    var headings = headings
    headings.year = year
    let table = HeadedTable(grids, by: headings) { meanings in
      !meanings.isDisjoint(with: [.item, .name]) && !meanings.isDisjoint(with: [.lead, .cooperating, .goal])
    }
    guard let table else {
      reading.findings.append(Finding(file: file, .noAssignments))
      return reading
    }
    (reading.columns, reading.leftOut) = (table.columns, table.leftOut)
    read(table, HeadingWords(definition, year: year), file: file, into: &reading)
    return reading
  }

  private static let headings = HeadingList<Meaning>(
    words: [
      (.cooperating, ["phoi hop", "cooperating", "with"]),
      (.lead, ["chu tri", "phu trach", "dau moi", "lead"]),
      (.note, ["ghi chu", "note"]),
      (.name, ["chi so noi dung", "noi dung thanh phan", "noi dung", "ten", "name", "component"]),
      (.item, ["ma", "ma chi so", "item", "ky hieu", "muc"]),
      (.goal, ["dich", "goal", "muc tieu", "chi tieu giao", "chi tieu"]),
    ], exact: [.item])

  private static func read(
    _ table: HeadedTable<Meaning>, _ words: HeadingWords, file: String, into reading: inout Reading
  ) {
    var seen: [ItemID: Int] = [:]
    for row in table.rows {
      let texts = [Meaning.item, .name].compactMap { table.text($0, row) }.filter { !$0.isEmpty }
      guard !texts.isEmpty else { continue }
      let place = { (words: LocalizedText) in Finding(file: file, line: row.line, words) }
      let named = texts.compactMap { words.item(of: $0) }
      guard let item = named.first else {
        // A row that assigns nothing is a title or a signature.
        let says = [Meaning.lead, .goal].contains { table.text($0, row)?.isEmpty == false }
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
      let kept = { (text: String?) -> String? in
        guard let text, !text.isEmpty else { return nil }
        return DecimalText.read(Array(text.utf8)[...]) == .statedMissing ? "" : text
      }
      edit.lead = kept(table.text(.lead, row))
      edit.cooperating = kept(table.lines(.cooperating, row))
      edit.note = kept(table.text(.note, row))
      if let goal = table.text(.goal, row) {
        switch DecimalText.read(Array(goal.utf8)[...]) {
        case .number(let number): edit.goal = .score(number)
        case .missing: break
        case .statedMissing: edit.goal = AssignmentDraft.Edit.Goal.none
        default: reading.findings.append(place(.noGoal(goal)))
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
