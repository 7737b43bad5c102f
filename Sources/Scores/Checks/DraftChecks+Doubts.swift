extension DraftChecks {
  /// What a reason would be asked for, of that which a draft changes.
  ///
  /// A sum that was wrong before and has no changed part is no doubt about the draft; nor is that a
  /// published value changes, of which whoever says so says why.
  func doubts(_ draft: Draft) -> [DraftFinding] {
    review(draft).findings.filter { finding in
      guard !finding.isFault else { return false }
      switch finding.kind {
      case .change: return false
      case .sum: return touchesSum(of: finding.cell, draft)
      default: return true
      }
    }
  }

  private func touchesSum(of cell: ScoreCell, _ draft: Draft) -> Bool {
    guard let place = draft.place(of: cell) else { return false }
    let column = place % columns.count
    let parts = [column] + columns[column].components + columns[column].dimensions
    return parts.contains { draft.cells[place - column + $0].state != .untouched }
  }
}
