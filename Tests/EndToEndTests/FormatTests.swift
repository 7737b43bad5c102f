import TestSupport
import Testing

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

  /// What a panel writes with `w`, and the two formats for scripts, name a ranking's columns alike.
  @Test("CSV and JSON of a ranking have the same columns")
  func oneTable() throws {
    let csv = try Papiboard.run("ranking", "--format", "csv").text.split(separator: "\n")
    let json = try Papiboard.json("ranking", "--format", "json")
    let row = try #require((json["rows"] as? [[String: Any]])?.first)
    #expect(Set(csv[0].split(separator: ",").map(String.init)) == Set(row.keys))
  }
}
