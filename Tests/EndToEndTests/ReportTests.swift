import Foundation
import TestSupport
import Testing
import TextUI

/// The page to sign, from the command line and from the board.
@Suite("The page to sign", .serialized) struct ReportTests {
  private static let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test("Every format holds the same standing", arguments: ["text", "markdown", "html"], ["vi", "en"])
  func formats(format: String, language: String) throws {
    let command = try Papiboard.run("report", "--format", format, "--language", language)
    #expect(command.ending == .exited(0) && command.errors == "")
    let comma = language == "vi" ? "," : "."
    for figure in ["43\(comma)7747", "29/61", "15/61", "48/61", "2\(comma)87"] {
      #expect(command.text.contains(figure), "\(format) \(figure)")
    }
  }

  /// Needs a browser (Debian: chromium); without one the page's markup is still checked by PanelsTests.
  @Test(
    "Printed by a browser it is one page of A4", .enabled(if: browser != nil), arguments: ["01", "14", "22"])
  func printed(code: String) throws {
    let folder = try TemporaryFolder()
    let page = folder.path("page.html")
    for year in ["2024", "2021"] {
      let written = try Papiboard.run(
        "report", "--province", code, "--year", year, "--format", "html", "--output", page)
      #expect(written.ending == .exited(0))
      _ = try TestCommand(
        executable: try #require(Self.browser),
        arguments: [
          "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
          "--user-data-dir=\(folder.path("profile"))", "--print-to-pdf=\(folder.path("page.pdf"))", page,
        ], environment: ["HOME": folder.root, "PATH": "/usr/bin:/bin"])
      let pdf = try Data(contentsOf: URL(fileURLWithPath: folder.path("page.pdf")))
      #expect(String(decoding: pdf, as: UTF8.self).matches(of: /\/Type \/Page\b(?!s)/).count == 1)
    }
  }

  @Test("r and w on the board write it")
  func board() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("trang.html")
    let program = try Papiboard.open()
    program.press("r", for: "điểm 43,7747")
    program.press("w", for: "Ghi vào tệp: papi-2024-01.html")
    program.press(Keys.control("u")) { !$0.text.contains("papi-2024-01.html") }
    // Longer than the line has room for.
    program.press(path) { $0.text.contains("Ghi vào tệp: …") }
    program.press(Keys.enter, for: "Đã ghi")
    #expect(String(decoding: try folder.read("trang.html"), as: UTF8.self).contains("<svg"))
    try program.quit()
  }
}
