import Words

/// Something to be told of a table, once for its cause.
struct TableNote {
  /// Where the first of it stands.
  var line: Int?
  var key: String?
  /// Whether the table is not taken because of it.
  var isError = false
  var words: LocalizedText
}

/// What of a table is not taken, collected row by row.
struct LeftOut {
  /// How many cells of a kind there were, and where the first is.
  struct Cells {
    private(set) var count = 0
    private(set) var line: Int?

    mutating func add(_ place: Int) {
      count += 1
      line = line ?? place
    }
  }

  typealias Line = (line: Int, text: String)

  /// Rows without figures: notes, signatures, titles of parts.
  var notes: [Line] = []
  /// Rows about all provinces.
  var summaries: [Line] = []
  /// Provinces of which nothing but zeros stands there.
  var zeroRows: [Line] = []
  /// Rows nobody sees, which are read all the same.
  var hiddenRows = 0
  /// Figures with the mark of a note, zeros, formulas that failed.
  var marked = Cells(), zeros = Cells(), failed = Cells()
  /// Totals and dimensions that their parts do not add up to.
  var wrongSums: [(line: Int, item: ItemID, province: String, stated: Double, added: Double)] = []

  /// What the person should look at.
  func notes(accepts: Bool, _ definition: IndexDefinition) -> [TableNote] {
    var notes: [TableNote] = []
    if zeros.count > 0 { notes.append(TableNote(line: zeros.line, words: TableWords.zeros(zeros.count))) }
    if let first = zeroRows.first {
      notes.append(
        TableNote(line: first.line, words: TableWords.zeroRows(zeroRows.map(\.text), definition)))
    }
    if failed.count > 0 { notes.append(TableNote(line: failed.line, words: TableWords.failed(failed.count))) }
    if marked.count > 0 { notes.append(TableNote(line: marked.line, words: TableWords.marked(marked.count))) }
    for sum in wrongSums {
      notes.append(
        TableNote(
          line: sum.line, key: sum.item.text, isError: !accepts,
          words: TableWords.wrongSum(sum.province, sum.stated, sum.added, isAccepted: accepts)))
    }
    return notes
  }

  /// The rows that are not taken, in words.
  func words(titles: [Int]) -> [LocalizedText] {
    var words: [LocalizedText] = []
    if !titles.isEmpty { words.append(TableWords.titles(titles)) }
    if !summaries.isEmpty { words.append(TableWords.summaries(summaries)) }
    if !notes.isEmpty { words.append(TableWords.notes(notes)) }
    if hiddenRows > 0 { words.append(TableWords.hiddenRows(hiddenRows)) }
    return words
  }
}
