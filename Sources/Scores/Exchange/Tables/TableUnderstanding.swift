import Words

/// A table of an office as it was understood, for the person who knows what is meant.
public struct TableUnderstanding: Hashable, Sendable {
  /// A column of figures, or a row where every province has a column.
  public struct Column: Hashable, Sendable {
    /// Where it is: `D`, `4`, the line where the table lies on its side.
    public var label: String
    /// What it is called there.
    public var name: String
    /// What its figures are taken for.
    public var item: ItemID
  }

  /// The sheet, where the file has sheets.
  public var sheet: String?
  /// Whether every province has a column.
  public var liesOnItsSide: Bool
  /// The lines that name the columns; nothing where none does.
  public var heading: ClosedRange<Int>?
  /// The lines of the first and the last row of figures.
  public var rows: ClosedRange<Int>?
  /// How many provinces it has rows of.
  public var rowCount: Int
  /// What the figures are of.
  public var columns: [Column]
  /// What was left out and why, one sentence a cause.
  public var leftOut: [LocalizedText]

  /// Where the table is and what its columns are, in two sentences.
  public func words(of definition: IndexDefinition) -> [LocalizedText] {
    var words = [place(definition)]
    // In the long form every row names its item.
    guard !columns.isEmpty else { return words }
    let count = columns.count
    let kind =
      liesOnItsSide
      ? LocalizedText(vi: "\(count) dòng", en: count.english("line", "lines"))
      : LocalizedText(vi: "\(count) cột", en: count.english("column", "columns"))
    let list = { (language: Language) in
      columns.map { column in
        let item = column.item.isStated ? column.item.words[language] : column.item.text
        return column.name == item && sheet == nil ? item : "\(column.label) = \(item)"
      }.joined(separator: ", ")
    }
    words.append(
      LocalizedText(
        vi: "\(kind.vietnamese) số liệu: \(list(.vietnamese))",
        en: "\(kind.english) of figures: \(list(.english))"))
    return words
  }

  private func place(_ definition: IndexDefinition) -> LocalizedText {
    let count = definition.counted(rowCount)
    let tab =
      sheet.map { LocalizedText(vi: "trang \"\($0)\": ", en: "sheet \"\($0)\": ") } ?? LocalizedText(same: "")
    let lines = { (range: ClosedRange<Int>) in
      range.count == 1
        ? LocalizedText(vi: "dòng \(range.lowerBound)", en: "line \(range.lowerBound)")
        : LocalizedText(
          vi: "dòng \(range.lowerBound)–\(range.upperBound)",
          en: "lines \(range.lowerBound)–\(range.upperBound)")
    }
    let head =
      heading.map { range in
        liesOnItsSide
          ? LocalizedText(
            vi: "mỗi \(definition.oneUnit.vietnamese) một cột, tên ở \(lines(range).vietnamese)",
            en: "a column for each \(definition.oneUnit.english), named in \(lines(range).english)")
          : LocalizedText(
            vi: "tên cột ở \(lines(range).vietnamese)",
            en: "columns named in \(lines(range).english)")
      }
      ?? LocalizedText(
        vi: "không có dòng tên cột, các cột số theo thứ tự của bộ chỉ số",
        en: "no line names the columns, those of figures follow the order of the index")
    let body =
      rows.map { range in
        liesOnItsSide
          ? LocalizedText(same: "")
          : LocalizedText(
            vi: ", số liệu ở \(lines(range).vietnamese)", en: ", figures in \(lines(range).english)")
      } ?? LocalizedText(same: "")
    return LocalizedText(
      vi: "\(tab.vietnamese)\(head.vietnamese)\(body.vietnamese) (\(count.vietnamese))",
      en: "\(tab.english)\(head.english)\(body.english) (\(count.english))")
  }
}
