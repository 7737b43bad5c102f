import Scores

/// A way in which a page is written.
public struct PageFormat: Sendable {
  /// What it is called on a command line.
  public let id: String
  /// The endings of files in it, the usual one first.
  var endings: [String] {
    switch id {
    case "html": ["html", "htm"]
    case "markdown": ["md", "markdown"]
    case "text": ["txt", "text"]
    default: [id]
    }
  }
  private let write: @Sendable (Page, CSVFlavour) throws -> [UInt8]?

  /// Whether no person reads it.
  public var isForScripts: Bool { ["csv", "tsv", "json", "ics"].contains(id) }

  /// Whether it is no text: a terminal shows nothing of it.
  public var isBinary: Bool { ["docx", "xlsx"].contains(id) }

  /// Every format, in the order in which they are told.
  public static let all = [text, markdown, html, docx, csv, tsv, xlsx, json, ics, svg]

  /// For a person, 80 columns wide.
  public static let text = PageFormat(id: "text") { page, _ in Array(page.text.utf8) }
  private static let markdown = PageFormat(id: "markdown") { page, _ in Array(page.markdown.utf8) }
  private static let html = PageFormat(id: "html") { page, _ in Array(page.html.utf8) }
  private static let csv = PageFormat(id: "csv") { page, flavour in page.file?.csv(flavour, page.language) }
  private static let tsv = PageFormat(id: "tsv") { page, _ in page.file?.csv(.tabs, page.language) }
  private static let docx = PageFormat(id: "docx") { page, _ in page.document }
  private static let xlsx = PageFormat(id: "xlsx") { page, _ in page.workbook }
  private static let json = PageFormat(id: "json") { page, _ in
    page.data.isEmpty ? nil : Array(try page.jsonText().utf8)
  }

  private static let ics = PageFormat(id: "ics") { page, _ in page.calendar.map { Array($0().utf8) } }

  private static let svg = PageFormat(id: "svg") { page, _ in page.svg.map { Array($0.utf8) } }

  /// The page in this format; `nil` where it has nothing that could be written so.
  public func bytes(of page: Page, _ flavour: CSVFlavour) throws -> [UInt8]? { try write(page, flavour) }

  /// The formats that a page has, in the order in which they are told.
  public static func all(of page: Page) -> [PageFormat] {
    all.filter { (try? $0.bytes(of: page, .plain)) as [UInt8]?? != .some(nil) }
  }

  /// The page as the ending of a file's name asks for; text where that is no ending of a format.
  public static func bytes(of page: Page, forFile name: String) throws(FileEnding.Refusal) -> [UInt8] {
    let format = try FileEnding.format(of: name) ?? text
    guard let bytes = (try? format.bytes(of: page, .plain)) ?? nil else { throw FileEnding.unfit(name, page) }
    return bytes
  }
}
