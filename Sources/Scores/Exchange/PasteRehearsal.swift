import Words

/// Where something is pasted: the columns and rows of the grid from the chosen cell on.
public struct PasteTarget: Hashable, Sendable {
  /// All columns of the grid, in its order.
  public var columns: [ItemID]
  /// The chosen cell.
  public var cell: ScoreCell

  /// A grid with these columns and a chosen cell.
  public init(columns: [ItemID], cell: ScoreCell) {
    self.columns = columns
    self.cell = cell
  }
}

/// What a paste would do to a draft, told before anything changes; on yes its edit is applied.
public struct PasteRehearsal: Sendable {
  /// The rows and the provinces they were matched to, in the order of the text.
  public let rows: [MatchedRow]
  /// The table as it was understood: which columns count, the first and the last row, what was left out.
  public let tables: [TableUnderstanding]
  /// The rows that were not matched, with the nearest names or the province an old one went into;
  /// nothing of them is taken.
  public let unmatched: [UnmatchedRow]
  /// The cells that change: what the draft has now, and what it would have.
  public let changes: [CellDifference]
  /// How many cells say what the draft says already.
  public let sameCount: Int
  /// The values outside their scale; they are taken, and stay faults until they are mended.
  public let outOfScale: [DraftFinding]
  /// Everything that is wrong or doubtful with the text, by line.
  public let findings: [Finding]
  /// One edit for all of it; `nil` where nothing would change.
  public let edit: Edit?

  /// More than this, in bytes, is not taken: the largest table of a year has a tenth of it.
  public static let sizeLimit = 256 << 10

  /// What pasting a text into a draft would do.
  ///
  /// The text is rows of a spreadsheet (tabs, or what CSV files have), with decimal comma or point.
  /// Its first row may name the columns; else they are those of the grid: from its first where a row
  /// has as many values as the grid has columns, from the chosen cell otherwise. A row may name its province by code, name or both; else the
  /// rows stand for the provinces from the chosen one down. An empty cell changes nothing; a dash
  /// states that there is no value.
  public init(_ text: String, into draft: Draft, at target: PasteTarget, in book: ScoreBook) {
    var reading = ImportReading(
      book: book, file: PasteRehearsal.name, year: draft.year, isPaste: true, takesStated: draft.takesStated)
    let bytes = Array(text.utf8)
    if bytes.count > PasteRehearsal.sizeLimit {
      reading.findings.add(ImportWords.tooLargePaste(PasteRehearsal.sizeLimit))
    } else {
      do throws(CSVFault) {
        try reading.readPaste(CSVEncoding.text(of: bytes), into: draft, at: target)
      } catch {
        reading.findings.add(line: error.line, error.words)
      }
    }
    let read = reading.years.first
    var facts: [ScoreCell: CellFact] = [:]
    for (cell, fact) in read?.entries ?? [] where draft.has(cell) { facts[cell] = fact }
    var edit = draft.setting(facts, as: .pasted).leavingOutWhatIsSo(in: draft)
    if let count = read?.ranked?.count, count != draft.ranked { edit.ranked = count }
    rows = read?.rows ?? []
    unmatched = reading.unmatched
    tables = reading.tables
    changes = edit.cells.map { change in
      CellDifference(
        cell: change.cell, from: draft.fact(change.cell), to: facts[change.cell] ?? .nothing)
    }
    sameCount = facts.count - edit.cells.count
    let scales = book.definition.scales(in: draft.year)
    outOfScale = edit.cells.compactMap { change in
      guard case .value(let number) = change.entry, let scale = scales[change.cell.item],
        !scale.contains(number)
      else { return nil }
      let kind: DraftFinding.Kind =
        number == 0
        ? .zero
        : .outOfScale(number, scale: scale, suggestion: DraftChecks.suggestion(for: number, in: scale))
      return DraftFinding(cell: change.cell, kind: kind)
    }
    findings = reading.findings.findings
    self.edit = edit.cells.isEmpty ? nil : edit
  }

  /// By what findings call the text.
  static let name = "paste"
}

extension Edit {
  /// Without cells that say so already.
  func leavingOutWhatIsSo(in draft: Draft) -> Edit {
    var edit = self
    edit.cells.removeAll { change in
      switch change.entry {
      case .value(let number): draft.fact(change.cell) == .value(number)
      case .cleared: draft.fact(change.cell) == .statedMissing
      case .removed: draft.fact(change.cell) == .nothing
      case .untouched: draft[change.cell] == .untouched
      }
    }
    return edit
  }
}
