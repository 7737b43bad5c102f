import Pages
import Scores
import TextUI
import Words

/// How large a tile is and what stands on it.
enum TileForm: CaseIterable {
  /// The short name; below it mark, rank and score.
  case named
  /// A shortened name and mark; below them rank and score.
  case tall
  /// A shortened name and mark.
  case wide
  /// Letters and mark.
  case small

  /// The columns from one tile to the next; the first is blank or holds a bracket.
  var columns: Int {
    switch self {
    case .named: 15
    case .tall: 10
    case .wide: 9
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
    let mark = cell.map { Marks.group($0.group) } ?? Marks.unranked
    let rank = cell?.rank.map(String.init) ?? ""
    let score = figures.decimal(cell?.score)
    let width = columns - 1
    switch self {
    case .small: return [TileForm.padded(province.abbreviation ?? province.code, to: 3) + mark]
    case .wide: return [TileForm.spread(province.onTile(width - 1)[language], mark, to: width)]
    case .tall:
      let name = province.onTile(width - 1)[language]
      return [TileForm.spread(name, mark, to: width), TileForm.spread(rank, score, to: width)]
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
    if blanks < 0 || (blanks == 0 && right.count > 1) {
      return right.isEmpty ? left : spread(left, "", to: width)
    }
    return left + String(repeating: " ", count: blanks) + right
  }
}

extension Province {
  /// A name that people know it by, in so many columns: `Hà Nội`, `HàGiang`, `H.Giang`.
  fileprivate func onTile(_ columns: Int) -> LocalizedText {
    let brief = brief(columns)
    let shorten = { (name: String, brief: String) -> String in
      let glued = name.filter { $0 != " " }
      return [name, glued].first { TextWidth.columns(of: $0) <= columns } ?? brief
    }
    return LocalizedText(
      vi: shorten(shortName.vietnamese, brief.vietnamese), en: shorten(shortName.english, brief.english))
  }
}
