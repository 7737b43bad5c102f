import Scores
import Words

extension ReportPage {
  /// The page in Markdown.
  public var markdown: String {
    var blocks = ["# \(Self.plain(title))", "**\(Self.plain(standingLine))**"]
    if showsDimensions {
      blocks.append("## \(Phrases.dimensions(report.dimensions.count, report.definition)[language])")
      blocks.append(table(dimensionHeads, rows: dimensionRows, right: [2, 3, 4, 5, 6, 7, 9, 10]))
    }
    blocks.append("## \(Phrases.rankOverYears[language])")
    blocks.append(table(yearHeads, rows: [yearRow], right: Set(yearHeads.indices)))
    if !targets.isEmpty || !targetFaults.isEmpty {
      blocks.append("## \(targetHeading[language])")
      blocks += targetFaults.map(Self.plain)
    }
    if !targets.isEmpty {
      blocks.append(
        targets.map { target in
          "- **\(Self.plain(target.verdict[language]))** — \(Self.plain(target.name[language])). "
            + Self.plain(target.sentence[language])
        }.joined(separator: "\n"))
    }
    if !leverLines.isEmpty {
      blocks.append("## \(Phrases.levers[language])")
      blocks.append(leverLines.map { "- \(Self.plain($0))" }.joined(separator: "\n"))
    }
    blocks.append("## \(Phrases.inWords[language])")
    blocks.append(sentences.map(Self.plain).joined(separator: "\n"))
    blocks.append("---\n\n\(Self.plain(footer))")
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func table(_ heads: [String], rows: [[String]], right: Set<Int>) -> String {
    let line = { (cells: [String]) in "| " + cells.map(Self.plain).joined(separator: " | ") + " |" }
    let rule = "|" + heads.indices.map { right.contains($0) ? "---:|" : "---|" }.joined()
    return ([line(heads), rule] + rows.map(line)).joined(separator: "\n")
  }

  /// Words in which nothing is taken for Markdown.
  static func plain(_ text: String) -> String {
    var plain = ""
    for character in text {
      if #"\`*_{}[]<>#|"#.contains(character) { plain.append("\\") }
      plain.append(character.isNewline ? " " : character)
    }
    return plain
  }

  private var yearHeads: [String] { trend.points.map { String($0.year) } }

  private var yearRow: [String] {
    let figures = Figures(language)
    return trend.points.map { figures.rank($0.standing?.rank, of: $0.standing?.of ?? 0) }
  }
}
