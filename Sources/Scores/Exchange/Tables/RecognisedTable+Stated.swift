import Words

/// Ranks and groups beside scores: of which item a column of them is, and cells that hold more than a score.
extension RecognisedTable {
  /// The same table with its ranks and groups as figures, where they are such; else they stay left out.
  func withStated(by recogniser: TableRecogniser) -> RecognisedTable {
    var table = self
    table.placeColumns(by: recogniser)
    table.placeErrors(by: recogniser)
    table.splitCells(by: recogniser)
    return table
  }

  private mutating func placeColumns(by recogniser: TableRecogniser) {
    let scores = values.filter { !$0.item.isStated }
    var isPlaced: Set<HeadingMeaning> = []
    for (column, meaning) in meanings.enumerated() {
      guard meaning == .leftOut(.rank) || meaning == .leftOut(.group) else { continue }
      let (isRank, name) = (meaning == .leftOut(.rank), names[column])
      // What a heading says of another year is not what is asked for.
      let years = SheetChoice.years(in: name)
      if let year = recogniser.year, !years.isEmpty, !years.contains(year) {
        meanings[column] = .leftOut(.otherYear)
        continue
      }
      // The only column of its kind behind many of figures is of the total.
      let isOnly = scores.count > 1 && meanings.count { $0 == meaning } == 1 && !isPlaced.contains(meaning)
      isPlaced.insert(meaning)
      let item =
        recogniser.words.item(rankedBy: name) ?? (isOnly ? .total : nil)
        ?? scores.last { $0.column < column }?.item ?? (scores.count == 1 ? scores.first?.item : nil)
        ?? .total
      let stated = isRank ? item.scored.rank : item.scored.group
      guard recogniser.takesStated, has(stated, recogniser) else {
        if !isRank, item == .total { groupColumn = groupColumn ?? column }
        continue
      }
      guard self.column(.value(stated)) == nil else { continue }
      meanings[column] = .value(stated)
      if isRank { rankedCount = rankedCount ?? RankText.count(inHeading: name) }
    }
  }

  /// Columns of standard errors are of the item they name, else of that before them.
  private mutating func placeErrors(by recogniser: TableRecogniser) {
    for (column, name) in names.enumerated() where meanings[column] == .leftOut(.statistic) {
      guard HeadingWords.isStandardError(SearchKey(name).text) else { continue }
      let before = values.last { $0.column < column && !$0.item.isStated }?.item
      guard let item = recogniser.words.item(rankedBy: name) ?? before,
        self.column(.standardError(item)) == nil
      else { continue }
      meanings[column] = .standardError(item)
    }
  }

  /// Whether a rank or a group is one that the index may have.
  private func has(_ stated: ItemID, _ recogniser: TableRecogniser) -> Bool {
    recogniser.definition.statedItems(in: recogniser.year).contains(stated)
  }

  /// Gives what stands beside a score in its cell a column of its own: `88,5; hạng 15/63`.
  private mutating func splitCells(by recogniser: TableRecogniser) {
    for (column, item) in values where !item.isStated {
      let parts = rows.map { RankText.parts($0[column]) }
      guard parts.contains(where: { $0 != nil }) else { continue }
      for place in rows.indices {
        if let parts = parts[place] { rows[place].put(parts.score, at: column) }
      }
      for (stated, kind, text) in [
        (item.rank, HeadingMeaning.Kind.rank, \RankText.Parts.rank), (item.group, .group, \.group),
      ] where parts.contains(where: { $0?[keyPath: text].isEmpty == false }) {
        let isTaken =
          recogniser.takesStated && has(stated, recogniser) && self.column(.value(stated)) == nil
        names.append(names[column])
        labels.append(labels[column])
        meanings.append(isTaken ? .value(stated) : .leftOut(kind))
        for place in rows.indices {
          let line = rows[place].line(of: column)
          rows[place].put(parts[place]?[keyPath: text] ?? "", at: names.count - 1, line: line)
        }
      }
    }
  }
}

extension RecognisedTable.Row {
  /// Puts a text into a column, behind the last one too.
  fileprivate mutating func put(_ text: String, at column: Int, line: Int? = nil) {
    while cells.count <= column { cells.append("") }
    cells[column] = text
    guard lines != nil, let line else { return }
    while lines?.count ?? 0 <= column { lines?.append(line) }
  }
}
