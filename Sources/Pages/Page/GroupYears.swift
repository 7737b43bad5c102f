import Scores
import TextUI
import Words

/// Items × years: the rank and the group of each, to see at once what stays low and what fell.
public struct GroupYears: Sendable {
  /// The whole, then its parts, over the years of the book.
  public let trends: [Trend]
  /// The year in view.
  public let year: Int
  @Boxed private(set) var definition: IndexDefinition

  public init(_ trends: [Trend], year: Int, of definition: IndexDefinition) {
    (self.trends, self.year) = (trends, year)
    self.definition = definition
  }

  var years: [Int] { trends.first?.points.map(\.year) ?? [] }

  /// The years up to the newest figure in which an item was in a group without a gap; `nil` for fewer than two.
  func run(_ trend: Trend, in group: Int) -> ClosedRange<Int>? {
    let known = trend.points.filter { $0.year <= year }
    guard let last = known.last else { return nil }
    let run = known.reversed().prefix { $0.standing?.group == group }
    guard let first = run.last, run.count > 1 else { return nil }
    return first.year...last.year
  }

  /// Which parts stayed in the lowest group, and which in the best: `Ở nhóm 4 (Thấp) liền: 7 (2018–2024).`.
  public var messages: [Message] {
    let groups = [4, 1].filter { definition.groupNames.indices.contains($0 - 1) }
    return groups.compactMap { group in
      let found = trends.dropFirst().compactMap { trend in
        run(trend, in: group).map { "\(trend.item) (\($0.lowerBound)–\($0.upperBound))" }
      }
      guard !found.isEmpty else { return nil }
      let (name, list) = (Phrases.group(group, definition), found.joined(separator: ", "))
      return Message(
        Marks.group(group), Marks.role(ofGroup: group),
        [
          LocalizedText(
            vi: "Nhiều năm liền ở \(name.vietnamese): \(list).",
            en: "Years on end in \(name.english): \(list).")
        ])
    }
  }

  /// A year is four columns wide, a rank with the mark of its group and, in front of it, of a break.
  ///
  /// - Parameter name: what an item is called.
  public func table(nameColumns: Int, name: @escaping (ItemID) -> String) -> Table {
    Table(trends) {
      Column("item", .screen) { .id($0.item == .total ? "" : $0.item.text) }
        .onScreen(.fixed(numberColumns + 1), 40, .number, head: .empty)
      Column("name", .screen) { .id(name($0.item)) }.onScreen(.fixed(nameColumns), 40, head: .empty)
      for (place, year) in years.enumerated() {
        let head = (year == self.year && year != years.last ? "›" : "") + String(year).suffix(2) + " "
        // A break stands where it breaks: at the figure of its own row.
        Column("year", LocalizedText(same: head), .screen, isFigure: true) { trend in
          let mark = trend.breaks.contains(year) ? Marks.seriesBreak : ""
          guard let standing = trend[year]?.standing else { return .missing }
          let text = (standing.rank.map(String.init) ?? Figures.missing) + Marks.group(standing.group)
          return .drawn(GridCell(mark + text, Marks.role(ofGroup: standing.group)))
        }.onScreen(.fixed(4), place, headRole: year == self.year ? .heading : .secondary)
      }
    }
  }

  private var numberColumns: Int {
    trends.map { $0.item == .total ? 0 : $0.item.text.count }.max() ?? 1
  }

  /// What `w` and `Y` take: a row an item, a column a year, ranks; or drawn.
  public func file(_ language: Language) -> TableFile {
    var file = TableFile(
      name: "\(definition.id)-\(trends.first?.province.code ?? "")-ranks",
      table: Table(trends) {
        Column("item", .data) { .id($0.item.text) }
        Column("name", .data) { .name(definition.name(of: $0.item)) }
        for year in years {
          Column("\(year)", LocalizedText(same: "\(year)"), .data) { .whole($0[year]?.standing?.rank) }
        }
      })
    file.picture = { picture(language) }
    return file
  }
}
