import Foundation
import TestSupport
import TextUI
import Testing

/// The example of docs/own-index.md, built from its blocks: every command and the board work with it.
@Suite("An index of one's own", .serialized) struct OwnIndexTests {
  /// The blocks of the page by the file that is named before them.
  private static func blocks() throws -> [(path: String, text: String)] {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/own-index.md").standardizedFileURL
    let text = try String(contentsOf: page, encoding: .utf8)
    let block = /`([a-z0-9\/-]+\.(?:json|csv))`:?\n\n```(?:json|csv)\n([^`]*)```/
    return text.matches(of: block).map { (String($0.output.1), String($0.output.2)) }
  }

  private func makeFolder() throws -> (folder: TemporaryFolder, data: String) {
    let folder = try TemporaryFolder()
    let data = folder.path("hanoi")
    #expect(try Papiboard.run("init", data).ending == .exited(0))
    let blocks = try Self.blocks()
    #expect(blocks.count == 4)
    for (path, text) in blocks { try folder.write(path.hasSuffix(".csv") ? path : "hanoi/" + path, text) }
    let imported = try Papiboard.run([
      "import", folder.path("one-stop-2024.csv"), "--index", "one-stop", "--year", "2024", "--source",
      "Số bịa để minh họa (2024)", "--data", data,
    ])
    #expect(imported.ending == .exited(0), "\(imported.errors)")
    return (folder, data)
  }

  @Test("The page's folder is valid, and ranks departments")
  func commands() throws {
    let (folder, data) = try makeFolder()
    defer { withExtendedLifetime(folder) {} }
    let validated = try Papiboard.run("validate", data, "--language", "en")
    #expect(
      validated.ending == .exited(0) && validated.text.contains("0 errors, 0 warnings"),
      "\(validated.text)")
    let old = try Papiboard.json("trend", "--data", data, "--index", "one-stop", "--province", "so tu phap")
    let years = try #require(old["years"] as? [[String: Any]])
    #expect(years.map { $0["rank"] as? Int } == [6, 4] && years.map { $0["of"] as? Int } == [8, 7])
    #expect(years.map { $0["score"] as? Double } == [81.6, 87.2])
    let ranking = try Papiboard.json("ranking", "--data", data, "--index", "one-stop")
    let unranked = try #require(ranking["unranked"] as? [[String: Any]])
    #expect(unranked.map { $0["code"] as? String } == ["YT"])
    #expect(unranked.first?["reason"] as? String == "incomplete")
    let levers = try Papiboard.json(
      "levers", "--data", data, "--index", "one-stop", "--reach-group", "1", "--raise", "3=88")
    #expect((levers["scenario"] as? [String: Any])?["total"] as? Double == 90.4)
    #expect((levers["reach"] as? [String: Any])?["rise_total"] as? Double == 2.8)
    let report = try Papiboard.json("report", "--data", data, "--index", "one-stop")
    #expect(report["province"] as? String == "Sở Tư pháp" && report["group"] as? Int == 2)
  }

  @Test("The history knows the departments by name, and says so of one it does not know")
  func history() throws {
    let (folder, data) = try makeFolder()
    defer { withExtendedLifetime(folder) {} }
    try folder.write("again.csv", "code,1\nTP,95\n")
    let imported = try Papiboard.run([
      "import", folder.path("again.csv"), "--index", "one-stop", "--year", "2023", "--source", "Số bịa",
      "--replace", "--data", data,
    ])
    #expect(imported.ending == .exited(0), "\(imported.errors)")
    for options in [["--index", "one-stop"], []] {
      let history = try Papiboard.run(["history", "--data", data, "--province", "so tu phap"] + options)
      #expect(history.text.contains("ONE-STOP 2023 · TP Sở Tư pháp · 1: 90,0 → 95,0"), "\(history.text)")
      let others = try Papiboard.run(["history", "--data", data, "--province", "so y te"] + options)
      #expect(others.ending == .exited(0) && !others.text.contains("TP"), "\(others.text)")
    }
    let document = try Papiboard.json("history", "--data", data, "--format", "json")
    let entries = try #require(document["entries"] as? [[String: Any]])
    #expect(entries.compactMap { $0["province"] as? String }.contains("Sở Tư pháp"))
    for command in ["history", "trend"] {
      let unknown = try Papiboard.run([
        command, "--data", data, "--index", "one-stop", "--province", "so du lich",
      ])
      #expect(unknown.ending == .exited(2) && unknown.errors.contains("sở"), "\(unknown.errors)")
      #expect(!unknown.errors.contains("tỉnh"), "\(unknown.errors)")
    }
  }

  @Test("The board of the departments, and PAPI with i")
  func board() throws {
    let (folder, data) = try makeFolder()
    defer { withExtendedLifetime(folder) {} }
    let program = try Papiboard.open(["--data", data, "--index", "one-stop"], until: "4/7")
    #expect(program.title.contains("MỘT CỬA") && program.title.contains("Sở Tư pháp"))
    #expect(program.emulator.text.contains("3 tiêu chí") && program.emulator.text.contains("p sở"))
    program.press("4", for: "7/8 sở đủ số liệu")
    program.press("m", for: "Chưa có bản đồ")
    program.press("5gjjx", for: "90,4000 điểm")
    program.press("b", for: "không quy về 34 tỉnh")
    program.press("1py te\r", for: "Sở Y tế")
    program.press("i" + String(repeating: Keys.up, count: 9) + "\r", for: "29/61")
    #expect(program.title.contains("PAPI") && program.title.contains("Hà Nội"))
    program.press("i", for: "MỘT CỬA")
    program.press(String(repeating: Keys.down, count: 9) + "\r", for: "Sở Y tế")
    try program.quit()
  }

  @Test("No screen of the departments speaks of provinces")
  func words() throws {
    let (folder, data) = try makeFolder()
    defer { withExtendedLifetime(folder) {} }
    for (language, province, seen) in [
      ("vi", "tỉnh", ["p sở", "8 sở", "+ - 0,5"]),
      ("en", "province", ["p department", "8 departments", "+ - 0.5"]),
    ] {
      let program = try Papiboard.open(
        ["--data", data, "--index", "one-stop", "--language", language, "--no-mouse"], until: "4/7")
      var text = program.emulator.text
      for keys in ["2", "v", "c", "\u{1B}", "4", "?", "?", "5", "++", "7", "v", "?", "?"] {
        program.send(keys)
        program.waitUntilQuiet(milliseconds: 150)
        text += program.emulator.text
      }
      #expect(!text.lowercased().contains(province), "\(text)")
      for word in seen { #expect(text.contains(word), "\(word)") }
      try program.quit()
    }
    let rehearsed = try Papiboard.run([
      "import", folder.path("one-stop-2024.csv"), "--index", "one-stop", "--year", "2025", "--data", data,
      "--source", "thử", "--dry-run",
    ])
    #expect(rehearsed.text.contains("8 sở") && !rehearsed.text.contains("tỉnh"), "\(rehearsed.text)")
  }

  @Test("A department that is not there, and units that are missing, are told")
  func faults() throws {
    let (folder, data) = try makeFolder()
    let unknown = try Papiboard.run(
      "report", "--data", data, "--index", "one-stop", "--province", "so lua", "--language", "en")
    #expect(unknown.ending == .exited(2) && unknown.errors.contains("so lua"))
    let path = "hanoi/scores/one-stop/2023.json"
    let text = String(decoding: try folder.read(path), as: UTF8.self)
    try folder.write(path, text.replacing("\"VH\"", with: "\"ZZ\""))
    let validated = try Papiboard.run("validate", data, "--language", "en")
    #expect(
      validated.ending == .exited(1) && validated.text.contains("scores/one-stop/2023.json:16 scores.ZZ"))
    try FileManager.default.removeItem(atPath: folder.path("hanoi/units/departments.json"))
    let missing = try Papiboard.run("validate", data, "--language", "en")
    #expect(missing.text.contains("units/departments.json: there is no such file"))
    #expect(try Papiboard.run("report", "--data", data).ending == .exited(0))
  }
}

/// The other indices on the command line: JSON keeps its keys, what is not known is null.
@Suite("Other indices") struct OtherIndexCommandTests {
  @Test("SIPAS: published ranks, gaps as null, the break of 2022")
  func trend() throws {
    let document = try Papiboard.json("trend", "--index", "sipas")
    let years = try #require(document["years"] as? [[String: Any]])
    #expect(years.compactMap { $0["year"] as? Int } == Array(2018...2024))
    #expect(years.map { $0["rank"] as? Int } == [nil, 52, 33, nil, nil, 21, 11])
    #expect(years.map { $0["of"] as? Int } == [nil, 63, 63, nil, nil, 63, 63])
    #expect(years.allSatisfy { $0["group"] is NSNull })
    #expect(years.last?["comparable_with_previous"] as? Bool == true)
    #expect(years[5]["comparable_with_previous"] is NSNull)
  }

  @Test(
    "Every command takes every index", arguments: ["sipas", "par-index", "pci", "ict-index", "dti", "paca"])
  func commands(id: String) throws {
    let ranking = try Papiboard.json("ranking", "--index", id)
    let rows = try #require(ranking["rows"] as? [[String: Any]])
    #expect(
      !rows.isEmpty && rows.allSatisfy { $0["rank"] != nil && $0["score"] != nil && $0["group"] != nil })
    let report = try Papiboard.json("report", "--index", id)
    #expect(report["index"] as? String == id && (report["levers"] as? [Any])?.isEmpty == true)
    #expect(try Papiboard.json("levers", "--index", id)["index"] as? String == id)
    for format in ["text", "markdown", "html", "csv"] {
      #expect(try Papiboard.run("report", "--index", id, "--format", format).ending == .exited(0))
    }
    #expect(try Papiboard.run("export", "--index", id, "--all").ending == .exited(0))
  }

  @Test("The target of plan 001 for SIPAS is judged")
  func target() throws {
    let document = try Papiboard.json("targets", "--index", "sipas")
    let targets = try #require(document["targets"] as? [[String: Any]])
    #expect(targets.count == 1 && targets[0]["verdict"] as? String == "met")
    let year = try #require((targets[0]["years"] as? [[String: Any]])?.first)
    #expect(year["actual"] as? Double == 86.5 && year["asked"] as? Double == 83.94)
  }
}
