import Scores
import Words

/// The rank of every year in a line, with what does not compare between them: `Hạng 19–24: 59 48 ¦9 12 15 29`.
public struct RankLine {
  public let text: LocalizedText

  /// From the newest year as many as fit; the year in view is marked where it is not the last.
  public init(_ trend: Trend, year: Int, columns: Int) {
    let points = trend.points.drop { $0.standing?.rank == nil }
    let breaks = trend.breaks
    let words = points.map { point in
      (breaks.contains(point.year) ? Marks.seriesBreak : "")
        + (point.year == year && point.year != points.last?.year ? "›" : "")
        + (point.standing?.rank.map(String.init) ?? Figures.missing)
    }
    for start in points.indices {
      guard let last = points.last else { break }
      let ranks = words.dropFirst(start - points.startIndex).joined(separator: " ")
      let line = Phrases.ranks(points[start].year, last.year, ranks)
      if line.vietnamese.count <= columns {
        text = line
        return
      }
    }
    text = Phrases.inWords
  }
}
