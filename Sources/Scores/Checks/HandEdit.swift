import JSONText
import Words

/// A year whose figures are not those that the history left there: somebody changed the file by hand.
///
/// Nothing more is known, and nothing is done about it: no fault, but a word to whoever looks.
public struct HandEdit: Hashable, Sendable {
  /// The last act that the history knows of the year.
  public var last: HistoryEntry
  /// The values of which the history says something else, as far as it knows single ones.
  public var cells: [Cell]
  /// Whether that is all that differs.
  public var isWhole = true
  /// Whether the file is gone.
  public var isGone = false

  /// A value that is not what the history says.
  public struct Cell: Hashable, Sendable {
    /// Where.
    public var cell: ScoreCell
    /// What the history left there, and by whom.
    public var known: HistoryEntry
    /// What stands there; `nil` where no value does.
    public var standing: Double?
  }

  /// Looks at a year; `nil` where the file says what the history left, or the history says nothing.
  ///
  /// - Parameters:
  ///   - entries: the entries of the year, oldest first.
  ///   - bytes: its file; `nil` where there is none.
  package init?(_ entries: [HistoryEntry], bytes: [UInt8]?) {
    let acts = entries.filter { $0.action.writesScores }
    guard let last = acts.last else { return nil }
    self.last = last
    let known = Self.known(acts)
    guard let bytes else {
      cells = []
      isGone = true
      // Whoever took the whole year away again left no value that is known.
      guard known.values.contains(where: { $0.to != nil }) || last.counts.map({ $0.values > 0 }) ?? false
      else { return nil }
      return
    }
    // A file that cannot be read is told as that.
    guard let root = try? JSONDocument(bytes).root, root.kind == .object else { return nil }
    cells = known.compactMap { cell, entry in
      let standing = root.number(of: cell)
      return standing == entry.to ? nil : Cell(cell: cell, known: entry, standing: standing)
    }
    .sorted { ($0.cell.code, $0.cell.item) < ($1.cell.code, $1.cell.item) }
    // All entries of one act have the moment and the user in common.
    let act = acts.last { $0.digest != nil }
    guard let act, act.time == last.time, act.user == last.user else {
      if cells.isEmpty { return nil }
      return
    }
    guard act.digest != Digest.ofValues(root) else { return nil }
    let changed = Dictionary(
      cells.filter { !$0.cell.item.isStated }.map { ($0.cell, $0.known.to) },
      uniquingKeysWith: { first, _ in first })
    isWhole = act.digest == Digest.ofValues(root, changing: changed)
  }

  /// What each value was last changed to; an import that made the year anew begins with nothing.
  private static func known(_ acts: [HistoryEntry]) -> [ScoreCell: HistoryEntry] {
    var known: [ScoreCell: HistoryEntry] = [:]
    for entry in acts {
      if let cell = entry.cell {
        known[cell] = entry
      } else if let counts = entry.counts, !counts.replaced {
        known = [:]
      }
    }
    return known
  }
}

extension HistoryEntry.Action {
  /// Whether it writes the figures of a year.
  var writesScores: Bool { isOfScores && self != .confirm }
}

extension JSONValue {
  /// The number of a cell in the file of a year.
  package func number(of cell: ScoreCell) -> Double? {
    if cell.item.isStated {
      let key = cell.item.aspect == .rank ? "ranks" : "groups"
      return self[key]?[cell.item.scored.text]?[cell.code]?.number
    }
    guard let items = self["items"]?.elements.map(Array.init),
      let column = items.firstIndex(where: { $0.string == cell.item.text }),
      let row = self["scores"]?[cell.code]?.elements.map(Array.init), row.indices.contains(column)
    else { return nil }
    return row[column].number
  }
}

extension HandEdit {
  /// What `validate` says: the values where single ones are known, else that something differs.
  public func findings(in registry: ProvinceRegistry) -> [Finding] {
    let file = YearScores.path(of: last.year, index: last.index)
    if isGone { return [Finding(.warning, file: file, words.gone)] }
    let differs = cells.isEmpty || !isWhole ? [Finding(.warning, file: file, words.differs)] : []
    return differs
      + cells.map { cell in
        let name = last.set.flatMap { registry[ProvinceID(set: $0, code: cell.cell.code)]?.name }
        return Finding(
          .warning, file: file, key: "scores.\(cell.cell.code)",
          HandEditWords(last: cell.known).changed(cell, name ?? LocalizedText(same: cell.cell.code)))
      }
  }

  /// What the board says, once.
  public func sentence(index name: String) -> LocalizedText {
    let day = LocalTime(last.time).dayWords
    return LocalizedText(
      vi: "\(name) \(last.year) bị sửa ngoài bảng, sau lần ghi của \(last.user) ngày \(day.vietnamese).",
      en: "\(name) \(last.year) was changed outside of the board after \(last.user)'s of \(day.english).")
  }

  private var words: HandEditWords { HandEditWords(last: last) }
}

/// The words of a change by hand.
private struct HandEditWords {
  let last: HistoryEntry

  /// Who did the last act that is known, and when.
  var act: LocalizedText {
    let time = LocalTime(last.time).words
    return LocalizedText(vi: "\(last.user), \(time.vietnamese)", en: "\(last.user), \(time.english)")
  }

  var differs: LocalizedText {
    LocalizedText(
      vi: "số liệu khác với lần ghi cuối mà lịch sử biết (\(act.vietnamese)): tệp đã bị sửa bằng tay",
      en: "the figures differ from the last act that the history knows (\(act.english)): changed by hand")
  }

  var gone: LocalizedText {
    LocalizedText(
      vi: "lịch sử ghi có số liệu năm này (\(act.vietnamese)), nhưng tệp không còn",
      en: "the history knows figures of this year (\(act.english)), but the file is gone")
  }

  func changed(_ cell: HandEdit.Cell, _ name: LocalizedText) -> LocalizedText {
    let text = { (value: Double?) in
      value.map(DecimalText.words) ?? LocalizedText(vi: "không có giá trị", en: "no value")
    }
    let (known, standing) = (text(cell.known.to), text(cell.standing))
    return LocalizedText(
      vi:
        "\(name.vietnamese), mục \(cell.cell.item.words.vietnamese): lịch sử ghi \(known.vietnamese) (\(act.vietnamese)),"
        + " tệp ghi \(standing.vietnamese): đã bị sửa bằng tay",
      en:
        "\(name.english), item \(cell.cell.item.words.english): the history says \(known.english) (\(act.english)), the"
        + " file \(standing.english): changed by hand")
  }
}
