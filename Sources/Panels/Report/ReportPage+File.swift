import Scores
import Words

extension ReportPage {
  /// The page as the ending of a file's name asks for: `.html`, `.md`, `.csv`, `.json`; else text.
  public func bytes(forFile name: String) -> [UInt8] {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    switch ending {
    case "html", "htm": return Array(html.utf8)
    case "md", "markdown": return Array(markdown.utf8)
    case "csv": return csv(.plain)
    case "json": return Array(((try? document.jsonText()) ?? "").utf8)
    default: return Array(text.utf8)
    }
  }

  /// The page for scripts.
  public var document: ReportDocument {
    ReportDocument(
      report, targets: targetsPage?.document ?? TargetsDocument(), levers: levers, sentences: sentences,
      in: language)
  }

  /// A name for the page's file: `papi-2024-01.html`.
  public var fileName: String {
    "\(report.definition.id)-\(report.year)-\(report.province.code).html"
  }
}
