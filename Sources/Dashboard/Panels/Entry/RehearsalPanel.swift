import Pages
import Scores
import TextUI
import Words

/// What a pasted table would do, before anything changes: matched, not matched, out of scale, changed.
struct RehearsalPanel: Panel {
  /// What would happen.
  var rehearsal: PasteRehearsal
  var year: Int
  var registry: ProvinceRegistry
  /// The set of provinces of the year.
  var set: String
  @Boxed var definition: IndexDefinition
  /// The first line shown.
  var offset: Int
  var language: Language

  /// Draws as many lines as fit, from the offset on.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.putRule(
      column: rect.column, row: rect.row, columns: rect.columns, title: Phrases.rehearsal(year)[language])
    let (_, area) = rect.splitTop(1)
    let lines = lines(columns: rect.columns)
    let first = canvas.sight.scroll(.words, to: offset, count: lines.count, height: area.rows)
    for (place, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.put(line.text, column: area.column + 1, row: area.row + place, line.role)
    }
    ScrollBar(count: lines.count, shown: min(lines.count, area.rows), offset: first)
      .draw(column: area.endColumn - 1, rows: area.row..<area.endRow, on: &canvas)
  }

  private func lines(columns: Int) -> [(text: String, role: Role)] {
    var lines: [(String, Role)] = []
    let add = { (text: String, role: Role, indent: Int, into: inout [(String, Role)]) in
      let pad = String(repeating: " ", count: indent)
      for line in TextWidth.wrap(text, columns: max(8, columns - 3 - indent), glyphs: .blocks) {
        into.append((pad + line, role))
      }
    }
    add(summary[language], rehearsal.edit == nil ? .warning : .strong, 0, &lines)
    for section in sections where !section.lines.isEmpty {
      lines.append(("", .text))
      add(section.title[language], section.role, 0, &lines)
      for line in section.lines { add(line, .text, 2, &lines) }
    }
    return lines
  }

  private var summary: LocalizedText {
    rehearsal.edit == nil
      ? Phrases.pastesNothing
      : Phrases.pastes(
        rehearsal.changes.count, rows: definition.counted(rehearsal.rows.count), same: rehearsal.sameCount)
  }

  private var sections: [(title: LocalizedText, role: Role, lines: [String])] {
    let figures = Figures(language)
    let replaced = rehearsal.changes.filter { $0.before != .nothing }
    let fresh = rehearsal.changes.filter { $0.before == .nothing && !$0.isStated }
    let stated = rehearsal.changes.filter { $0.before == .nothing && $0.isStated }
    return [
      (
        Phrases.pasteUnmatched(rehearsal.unmatched.count), .error,
        rehearsal.unmatched.map { "\($0.written.printable): \($0.words[language])" }
      ),
      (
        Phrases.pasteOutOfScale(rehearsal.outOfScale.count), .warning,
        rehearsal.outOfScale.map { "\(place($0.cell)): \($0.words[language])" }
      ),
      (
        Phrases.pasteFindings(others.count), .warning,
        others.map { Phrases.pasteFinding($0)[language] }
      ),
      (
        Phrases.pasteUnderstood, .heading,
        rehearsal.tables.flatMap { $0.words(of: definition) + $0.leftOut }.map { $0[language].printable }
      ),
      (
        Phrases.pasteReplaces(replaced.count), .heading,
        replaced.map {
          "\(place($0.cell)): \(figures.whole($0.before, of: $0.cell.item)) → \(figures.whole($0.after, of: $0.cell.item))"
        }
      ),
      (Phrases.pasteStates(stated.count), .heading, stated.map { place($0.cell) }),
      (
        Phrases.pasteAdds(fresh.count), .heading,
        rehearsal.rows.compactMap { row in
          let count = fresh.count { $0.cell.code == row.code }
          return count == 0
            ? nil : Phrases.pasteRow(row.line, row.written.printable, name(row.code), count)[language]
        }
      ),
    ]
  }

  /// What is wrong besides rows that are not matched and values out of scale, which stand above.
  private var others: [Finding] {
    let unmatched = Set(rehearsal.unmatched.map(\.line))
    let outOfScale = rehearsal.outOfScale.compactMap { found in
      rehearsal.rows.first { $0.code == found.cell.code }.map { "\($0.line) \(found.cell.item)" }
    }
    return rehearsal.findings.filter { finding in
      guard let line = finding.line else { return true }
      return !unmatched.contains(line) && !outOfScale.contains("\(line) \(finding.key ?? "")")
    }
  }

  private func place(_ cell: ScoreCell) -> String {
    "\(name(cell.code)[language]) · \(Phrases.cellItem(cell.item)[language])"
  }

  private func name(_ code: String) -> LocalizedText {
    registry[ProvinceID(set: set, code: code)]?.shortName ?? LocalizedText(same: code)
  }
}

extension Phrases {
  static let historyOf = LocalizedText(vi: "Lịch sử", en: "History")
  static let actsOf = LocalizedText(vi: "Các lần thay đổi", en: "What was done")
  static let noReasonGiven = LocalizedText(vi: "Không ghi lý do.", en: "No reason was given.")
  static let pastesNothing = LocalizedText(
    vi: "Không có ô nào thay đổi. Bấm Esc để đóng.", en: "No cell would change. Esc closes this.")

  static func rehearsal(_ year: Int) -> LocalizedText {
    LocalizedText(vi: "Xem trước khi dán vào \(year)", en: "Before pasting into \(year)")
  }

  static func pastes(_ count: Int, rows: LocalizedText, same: Int) -> LocalizedText {
    LocalizedText(
      vi: "Nhận \(rows.vietnamese), \(count) ô vào bản nháp"
        + (same > 0 ? "; \(same) ô đã có sẵn giá trị đó" : "") + "? Chưa ghi gì trước khi bấm y.",
      en: "Take \(rows.english), \(count.english("cell", "cells")) into the draft"
        + (same > 0 ? "; \(same.english("cell says", "cells say")) so already" : "")
        + "? Nothing changes before y.")
  }

  static func pasteUnmatched(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Không nhận ra \(count) dòng, sẽ không nhập:",
      en: "\(count.english("row is", "rows are")) not recognised and not taken:"
    )
  }

  static func pasteOutOfScale(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Ngoài thang điểm, \(count) ô:", en: "Outside the scale, \(count.english("cell", "cells")):")
  }

  static func pasteFindings(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "Cần xem lại, \(count) chỗ:", en: "To be looked at, \(count):")
  }

  /// A finding of a pasted text: it has lines, but no file.
  static func pasteFinding(_ finding: Finding) -> LocalizedText {
    let sentence = { (line: String, words: String) in
      [finding.line.map { "\(line) \($0)" }, finding.key, words].compactMap { $0 }.joined(separator: ": ")
    }
    return LocalizedText(
      vi: sentence("dòng", finding.words.vietnamese), en: sentence("line", finding.words.english))
  }

  static let pasteUnderstood = LocalizedText(
    vi: "Bảng được hiểu như sau:", en: "The table as it was understood:")

  static func pasteReplaces(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "Đổi \(count) giá trị:", en: "\(count.english("value changes", "values change")):")
  }

  static func pasteStates(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Nêu rõ không có số liệu, \(count) ô:",
      en: "Stated to have no figure, \(count.english("cell", "cells")):")
  }

  /// A row as it was written, and the province it was matched to.
  static func pasteRow(
    _ line: Int, _ written: String, _ name: LocalizedText, _ count: Int
  ) -> LocalizedText {
    LocalizedText(
      vi: "dòng \(line), “\(written)” → \(name.vietnamese): \(count) ô",
      en: "line \(line), “\(written)” → \(name.english): \(count.english("cell", "cells"))")
  }

  static func pasteAdds(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "Nhập mới \(count) giá trị:", en: "\(count.english("value is", "values are")) new:")
  }
}
