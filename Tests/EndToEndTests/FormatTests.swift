import Foundation
import TestSupport
import Testing
import Workbooks

/// Every command that shows figures prints them in every format.
@Suite struct FormatTests {
  @Test(
    "Every command × every format answers",
    arguments: ["report", "ranking", "trend", "targets", "levers", "plan", "history"])
  func everyFormat(command: String) throws {
    for (format, start) in [
      ("text", " "), ("markdown", "# "), ("html", "<!DOCTYPE html>"), ("csv", ""), ("tsv", ""), ("json", "{"),
    ] {
      let run = try Papiboard.run(command, "--format", format)
      #expect(run.ending == .exited(0) && run.errors.isEmpty, "\(format): \(run.errors)")
      #expect(run.text.hasPrefix(start) && run.text.count > 20, "\(format)")
      if start.isEmpty { #expect(run.text.contains(format == "csv" ? "," : "\t")) }
    }
  }

  /// A workbook is no text: into a file or a pipe, and not onto a terminal.
  @Test(
    "Every command writes a workbook",
    arguments: ["report", "ranking", "trend", "targets", "levers", "plan", "history", "export"])
  func workbooks(command: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.path("a.xlsx")
    for language in ["vi", "en"] {
      let run = try Papiboard.run(command, "--output", file, "--language", language)
      #expect(run.ending == .exited(0) && run.errors.isEmpty && run.output.isEmpty, "\(run.errors)")
      let piped = try Papiboard.run(command, "--format", "xlsx", "--language", language)
      #expect(piped.ending == .exited(0) && piped.errors.isEmpty)
      #expect(piped.output.starts(with: Array("PK\u{3}\u{4}".utf8)))
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data(piped.output))
    }
    // What only files have has a name for a reader, too; a number of a dimension or a year is its own.
    let ids = try Papiboard.run(command, "--format", "csv").text.prefix { $0 != "\n" }.split(separator: ",")
    let written = try Papiboard.run(command, "--format", "xlsx", "--language", "vi").output
    let cells = try Workbook(written).sheets[0].rows.prefix(5).flatMap { $0.cells.map(\.text) }
    for id in ids where !id.contains(where: \.isNumber) {
      #expect(!cells.contains(String(id)), "\(id)")
    }
    let shown = try Papiboard.open([command, "--format", "xlsx"], until: nil)
    #expect(try shown.waitForExit() == .exited(2))
    #expect(shown.emulator.text.contains("--output FILE.xlsx"), "\(shown.emulator.text)")
  }

  /// A page to sign is a text document; a table alone is none.
  @Test("The pages that are signed are documents", arguments: ["vi", "en"])
  func documents(language: String) throws {
    let folder = try TemporaryFolder()
    let made = try Papiboard.run("init", folder.path("data"))
    #expect(made.ending == .exited(0))
    let board = String(decoding: try folder.read("data/board.json"), as: UTF8.self)
    let leads = #"  "leads": {"7": {"vi": "Sở Tài nguyên", "en": "Environment"}},"#
    _ = try folder.write(
      "data/board.json", board.replacingOccurrences(of: "\"format\": 1,", with: "\"format\": 1,\n\(leads)"))
    let pages = [[], ["--plan", "svhtt-380-2021"], ["--lead", "so tai nguyen"]]
    for page in pages {
      let line = ["report", "--data", folder.path("data"), "--language", language] + page
      let run = try Papiboard.run(line + ["--output", folder.path("a.docx")])
      #expect(run.ending == .exited(0) && run.errors.isEmpty && run.output.isEmpty, "\(run.errors)")
      #expect(try folder.read("a.docx").starts(with: Array("PK\u{3}\u{4}".utf8)))
      guard Office.isThere else { continue }
      let text = try Office.text(of: folder.path("a.docx"), as: "txt", in: folder)
      #expect(
        text.contains(language == "vi" ? "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" : "SOCIALIST REPUBLIC"),
        "\(text)")
      #expect(text.contains("61/61"))
      if page.isEmpty { #expect(try Office.sheets(of: folder.path("a.docx"), in: folder) == 1) }
    }
    let none = try Papiboard.run("ranking", "--format", "docx", "--language", "en")
    #expect(none.ending == .exited(2) && none.errors.contains("this page has no such form"))
    let shown = try Papiboard.open(["report", "--format", "docx"], until: nil)
    #expect(try shown.waitForExit() == .exited(2))
    #expect(shown.emulator.text.contains("--output FILE.docx"))
  }

  /// LibreOffice opens them and sees the figures; left out where it is not installed.
  @Test("LibreOffice opens a workbook", .enabled(if: Office.isThere, "no LibreOffice here"))
  func libreOffice() throws {
    let folder = try TemporaryFolder()
    let run = try Papiboard.run("ranking", "--output", folder.path("a.xlsx"))
    #expect(run.ending == .exited(0))
    let lines = try Office.text(of: folder.path("a.xlsx"), as: "csv", in: folder).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("1/61,") && $0.contains(",22,Quảng Ninh,47.8212,") }, "\(lines)")
  }

  /// The picture of a trend has the path of the target that is about it, as the board's has.
  @Test("A trend draws the path of its target")
  func path() throws {
    let svg = try Papiboard.run("trend", "--format", "svg").text
    #expect(svg.contains("class=\"ring\"") && svg.contains("○ lộ trình"))
    let other = try Papiboard.run("trend", "--format", "svg", "--province", "14").text
    #expect(other.contains("<svg") && !other.contains("class=\"ring\""))
  }

  /// What a panel writes with `w`, and the two formats for scripts, name a ranking's columns alike.
  @Test("CSV and JSON of a ranking have the same columns")
  func oneTable() throws {
    let csv = try Papiboard.run("ranking", "--format", "csv").text.split(separator: "\n")
    let json = try Papiboard.json("ranking", "--format", "json")
    let row = try #require((json["rows"] as? [[String: Any]])?.first)
    #expect(Set(csv[0].split(separator: ",").map(String.init)) == Set(row.keys))
  }
}
