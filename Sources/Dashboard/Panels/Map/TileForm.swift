import Pages
import Scores
import TextUI
import Words

/// How large a tile is and what stands on it.
enum TileForm: CaseIterable {
  /// The short name; below it mark, rank and score.
  case named
  /// Letters and mark; below them rank and score.
  case tall
  /// Letters, mark and rank in one line.
  case wide
  /// Letters and mark.
  case small

  /// The columns from one tile to the next; the first is blank or holds a bracket.
  var columns: Int {
    switch self {
    case .named: 15
    case .tall: 10
    case .wide: 8
    case .small: 5
    }
  }

  /// The lines of a tile.
  var rows: Int {
    switch self {
    case .named, .tall: 2
    case .wide, .small: 1
    }
  }

  /// The lines of a tile, each `columns - 1` wide.
  func lines(_ province: Province, _ cell: Scores.YearTable.Cell?, _ language: Language) -> [String] {
    let figures = Figures(language)
    let letters = TileForm.padded(province.abbreviation ?? province.code, to: 3)
    let mark = cell.map { Marks.group($0.group) } ?? Marks.unranked
    let rank = cell?.rank.map(String.init) ?? ""
    let score = figures.decimal(cell?.score)
    let width = columns - 1
    switch self {
    case .small: return [letters + mark]
    case .wide: return [TileForm.spread(letters + mark, rank, to: width)]
    case .tall: return [TileForm.spread(letters, mark, to: width), TileForm.spread(rank, score, to: width)]
    case .named:
      let name = TextWidth.cut(province.shortName[language], to: width)
      return [TileForm.padded(name, to: width), TileForm.spread("\(mark) \(rank)", score, to: width)]
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    spread(text, "", to: width)
  }

  /// One text at the left end and one at the right; the right one is left out if it does not fit.
  private static func spread(_ left: String, _ right: String, to width: Int) -> String {
    let blanks = width - TextWidth.columns(of: left) - TextWidth.columns(of: right)
    if blanks < (right.isEmpty ? 0 : 1) { return right.isEmpty ? left : spread(left, "", to: width) }
    return left + String(repeating: " ", count: blanks) + right
  }
}
