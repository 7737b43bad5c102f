import Words

/// What a person typed into a cell, read as a score.
public enum ScoreText: Hashable, Sendable {
  /// Nothing.
  case missing
  /// A dash, or words for it: there is no figure. Never 0.
  case statedMissing
  /// A number, which may still be outside the scale.
  case number(Double)
  /// A rank, and of how many it is, where that was typed with it.
  case rank(Int, of: Int)
  /// Not a number: what is wrong, and what to do.
  case fault(LocalizedText)

  /// Reads what was typed into the cell of an item: a score, a rank (`5`, `5/34`) or a group.
  public init(_ text: String, of item: ItemID, _ definition: IndexDefinition) {
    self.init(text)
    guard item.isStated, case .fault = self else { return }
    if item.aspect == .group {
      let group = RankText.group(text, names: definition.groupNames)
      self = group.map { .number(Double($0)) } ?? .fault(ImportWords.noGroup(text, of: definition))
    } else if let (rank, count) = RankText.rank(text) {
      self = count.map { .rank(rank, of: $0) } ?? .number(Double(rank))
    } else {
      self = .fault(ImportWords.noRank(text))
    }
  }

  /// Reads a text: decimal comma or point, blanks at its ends do not matter.
  public init(_ text: String) {
    let bytes = Array(text.utf8)
    let cell = bytes[...].trimmed
    let shown = String(decoding: cell, as: UTF8.self)
    switch DecimalText.read(cell) {
    case .missing: self = .missing
    case .statedMissing: self = .statedMissing
    case .number(let number): self = .number(number)
    case .manySigns: self = .fault(ImportWords.manySigns(shown))
    case .tooLarge: self = .fault(ImportWords.tooLarge(shown))
    case .text: self = .fault(ImportWords.notANumber(shown))
    }
  }
}
