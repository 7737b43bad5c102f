import Scores

/// A way in which a page is written.
public struct PageFormat: Sendable {
  /// What it is called on a command line.
  public let id: String
  private let write: @Sendable (Sheet, CSVFlavour) throws -> [UInt8]?

  /// Every format, in the order in which they are told.
  public static let all = [text, markdown, html, csv, json]

  /// For a person, 80 columns wide.
  public static let text = PageFormat(id: "text") { page, _ in Array(page.text.utf8) }
  private static let markdown = PageFormat(id: "markdown") { page, _ in Array(page.markdown.utf8) }
  private static let html = PageFormat(id: "html") { page, _ in Array(page.html.utf8) }
  private static let csv = PageFormat(id: "csv") { page, flavour in page.file?.csv(flavour, page.language) }
  private static let json = PageFormat(id: "json") { page, _ in
    page.data.isEmpty ? nil : Array(try page.json.jsonText().utf8)
  }

  /// The page in this format; `nil` where it has nothing that could be written so.
  public func bytes(of page: Sheet, _ flavour: CSVFlavour) throws -> [UInt8]? { try write(page, flavour) }
}
