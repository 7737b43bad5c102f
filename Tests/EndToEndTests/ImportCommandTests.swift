import Foundation
import TestSupport
import Testing

/// An import changes what it names, says so, and is taken back whole.
@Suite("import and undo") struct ImportCommandTests {
  private static let year = "papi/scores/papi/2024.json"

  private func board() throws -> (folder: TemporaryFolder, data: String, erratum: String) {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    try #require(try Papiboard.run("init", data).ending == .exited(0))
    return (folder, data, try folder.write("e.csv", "Tỉnh;1.1\nSơn La;1,2\n"))
  }

  @Test("An erratum of one cell changes one value, and undo gives the bytes back")
  func erratum() throws {
    let (folder, data, file) = try board()
    let before = try folder.read(Self.year)
    let command = try Papiboard.run(
      "import", file, "--data", data, "--year", "2024", "--replace", "--source", "x", "--accept")
    #expect(command.ending == .exited(0), "\(command.errors)")
    #expect(command.text.hasPrefix("2024: 1 giá trị đổi, 0 mới, 0 bỏ, 0 như cũ.\n"), "\(command.text)")
    let rows = try Papiboard.json("ranking", "--data", data, "--year", "2024")["rows"]
    #expect((rows as? [Any])?.count == 61)
    // These are the publisher's figures no more, so nobody published their groups.
    for command in ["ranking", "report", "levers"] {
      let groups = try Papiboard.json(command, "--data", data, "--year", "2024")["groups"]
      #expect(groups as? String == "computed", "\(command)")
    }
    #expect(try Papiboard.run("trend", "--data", data).text.contains("2022, 2023; các năm khác tính."))
    #expect(try Papiboard.run("validate", data).ending == .exited(0))
    // The last line can be typed as it stands.
    let line = try #require(command.text.split(separator: "\n").last)
    let undo = try #require(line.range(of: "papiboard undo ").map { line[$0.upperBound...] })
    let undone = try Papiboard.run(["undo"] + undo.split(separator: " ").map(String.init))
    #expect(undone.ending == .exited(0) && undone.text.contains("2024: 1 giá trị của 1 tỉnh về như trước."))
    #expect(try folder.read(Self.year) == before)
    #expect(
      try Papiboard.json("ranking", "--data", data, "--year", "2024")["groups"] as? String == "published")
    let page = try Papiboard.run("history", "--data", data, "--language", "en").text
    #expect(page.contains("id \(undo.split(separator: " ")[0])"), "\(page)")
    // Again, by the newest of this user: the other way round, and back.
    #expect(try Papiboard.run("undo", "--data", data).ending == .exited(0))
    #expect(try folder.read(Self.year) != before)
    #expect(try Papiboard.run("undo", "--data", data).ending == .exited(0))
    #expect(try folder.read(Self.year) == before)
  }

  @Test("Replacing a year says how much goes; without a terminal it needs --yes")
  func replacingAYear() throws {
    let (folder, data, file) = try board()
    let before = try folder.contents()
    let line = [
      "import", file, "--data", data, "--year", "2024", "--replace-year", "--source", "x", "--language", "en",
    ]
    let refused = try Papiboard.run(line)
    #expect(refused.ending == .exited(2))
    #expect(refused.errors.contains("removes 1707 values of 61 provinces"), "\(refused.errors)")
    #expect(try folder.contents() == before)
    let bytes = try folder.read(Self.year)
    let taken = try Papiboard.run(line + ["--yes"])
    #expect(
      taken.text.hasPrefix("2024: 1 value changed, 0 new, 1707 removed, 0 unchanged.\n"), "\(taken.text)")
    #expect(try Papiboard.run("undo", "--data", data).ending == .exited(0))
    #expect(try folder.read(Self.year) == bytes)
  }

  @Test("On a terminal both ask, and only a yes is one")
  func questions() throws {
    let (folder, data, file) = try board()
    let before = try folder.read(Self.year)
    let line = [
      "import", file, "--data", data, "--year", "2024", "--replace-year", "--source", "x", "--language", "vi",
    ]
    for (answer, isDone) in [("k", false), ("", false), ("có", true)] {
      let program = try Papiboard.open(line, until: "[c = có / k = không]")
      #expect(program.emulator.text.contains("1707"))
      program.send(answer + "\r")
      #expect(try program.waitForExit() == .exited(isDone ? 0 : 1))
      #expect((try folder.read(Self.year) == before) == !isDone, "\(answer)")
    }
    for (answer, isDone) in [("n", false), ("y", true)] {
      let program = try Papiboard.open(
        ["undo", "--data", data, "--language", "vi"], until: "[c = có / k = không]")
      program.send(answer + "\r")
      #expect(try program.waitForExit() == .exited(isDone ? 0 : 1))
      #expect((try folder.read(Self.year) == before) == isDone, "\(answer)")
    }
  }

  @Test(
    "What is missing or contradicts itself is wrong usage, in words",
    arguments: [
      (["--replace"], "--source"), (["--source", " "], "--source"),
      (["--replace", "--replace-year", "--source", "x"], "exclude each other"),
      (["--draft", "--replace-year"], "--draft"),
    ])
  func usage(options: [String], word: String) throws {
    let (folder, data, file) = try board()
    let before = try folder.contents()
    let command = try Papiboard.run(
      ["import", file, "--data", data, "--year", "2024", "--language", "en"] + options)
    #expect(command.ending == .exited(2) && command.errors.contains(word), "\(command.errors)")
    #expect(try folder.contents() == before)
  }

  @Test("Who has no total by what is imported is named, also by the rehearsal")
  func withoutTotal() throws {
    let (folder, data, _) = try board()
    let one = try folder.write("one.csv", "code,1.1\n14,1.2\n")
    let new = ["import", one, "--data", data, "--year", "2025", "--source", "x", "--language", "en"]
    for line in [new + ["--dry-run"], new] {
      let command = try Papiboard.run(line)
      #expect(command.ending == .exited(0))
      #expect(
        command.errors.contains(
          "2025: 0 of 34 provinces have a total so far: no rank, group or median is computed"),
        "\(command.errors)")
    }
    #expect(try Papiboard.run("undo", "--data", data).ending == .exited(0))
    // A whole year of the 34, but for one cell.
    let items =
      ["1.1", "1.2", "1.3", "1.4"] + ["2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "4.1", "4.2"]
      + ["4.3", "4.4", "5.1", "5.3", "5.4", "6.1", "6.2", "6.3", "6.4", "7.1", "7.2", "7.3", "8.1"]
    let text = "code," + items.joined(separator: ",") + ",8.2,8.3\n"
    let rows = ["01", "14"].map { code in
      let row = items.map { $0 == "1.2" && code == "14" ? "" : $0.hasPrefix("3") ? "1.2" : "1.1" }
      return ([code] + row + ["1.1", "1.1"]).joined(separator: ",")
    }
    let two = try folder.write("two.csv", text + rows.joined(separator: "\n") + "\n")
    let command = try Papiboard.run(
      "import", two, "--data", data, "--year", "2025", "--source", "x", "--accept", "--language", "en",
      "--dry-run")
    #expect(command.errors.contains("2025: 1 of 34 provinces has a total so far"), "\(command.errors)")
    #expect(command.errors.contains("no total and no rank: Son La (1.2)."), "\(command.errors)")
  }

  @Test("Doubts are told by line; --accept takes them, and the reason stands in the history")
  func doubts() throws {
    let (folder, data, _) = try board()
    let file = try folder.write("j.csv", "code,8.2\n02,\n01,0.5\n")
    let line = ["import", file, "--data", data, "--year", "2024", "--replace", "--source", "Báo cáo"]
    let refused = try Papiboard.run(line + ["--language", "en"])
    #expect(refused.ending == .exited(1))
    #expect(refused.errors.contains("j.csv:3 8.2: ") && refused.errors.contains("--accept"))
    #expect(refused.errors.contains("j.csv:2 8.2: 1 empty cells or dashes"), "\(refused.errors)")
    #expect(try Papiboard.run(line + ["--accept"]).ending == .exited(0))
    #expect(try Papiboard.run("undo", "--data", data).ending == .exited(0))
    #expect(try Papiboard.run(line + ["--accept", "--reason", "đã hỏi"]).ending == .exited(0))
    let entries = try #require(
      try Papiboard.json("history", "--data", data)["entries"] as? [[String: Any]])
    #expect(entries.first?["reason"] as? String == "Báo cáo")
    #expect(entries.last?["reason"] as? String == "đã hỏi")
    #expect(entries.compactMap { $0["act"] as? String }.count == entries.count)
  }

  @Test("A year nobody expects needs --new-year; a new year goes again")
  func years() throws {
    let (folder, data, file) = try board()
    let before = try folder.read(Self.year)
    let line = ["import", file, "--data", data, "--source", "x", "--language", "en"]
    let refused = try Papiboard.run(line + ["--year", "2026"])
    #expect(refused.ending == .exited(1) && refused.errors.contains("--new-year"), "\(refused.errors)")
    let taken = try Papiboard.run(line + ["--year", "2026", "--new-year"])
    #expect(taken.ending == .exited(0) && taken.errors.contains("there is no row of 33 provinces"))
    #expect(FileManager.default.fileExists(atPath: data + "/scores/papi/2026.json"))
    let undone = try Papiboard.run("undo", "--data", data, "--language", "en")
    #expect(undone.text.contains("2026: the whole year goes, 1 value of 1 province"), "\(undone.text)")
    #expect(!FileManager.default.fileExists(atPath: data + "/scores/papi/2026.json"))
    #expect(try folder.read(Self.year) == before)
  }

  @Test("Cells changed since are named; --yes takes back the rest")
  func changedSince() throws {
    let (folder, data, _) = try board()
    let (first, second) = (
      try folder.write("1.csv", "code,1.1\n14,1.2\n01,1.5\n"), try folder.write("2.csv", "code,1.1\n14,1.3\n")
    )
    let line = ["--data", data, "--year", "2024", "--replace", "--source", "x", "--accept"]
    let text = try Papiboard.run(["import", first] + line).text
    _ = try Papiboard.run(["import", second] + line)
    let act = try #require(text.firstMatch(of: /papiboard undo ([0-9a-z]+)/)?.1)
    let refused = try Papiboard.run("undo", String(act), "--data", data, "--language", "en")
    #expect(refused.ending == .exited(1))
    #expect(
      refused.errors.contains("1 cell was changed again since: Son La 1.1 2024 (1.3)"), "\(refused.errors)")
    #expect(refused.errors.contains("--yes"))
    let taken = try Papiboard.run("undo", String(act), "--data", data, "--yes", "--language", "en")
    #expect(taken.ending == .exited(0) && taken.text.contains("2024: 1 value of 1 province as before."))
    let unknown = try Papiboard.run("undo", "zz-1", "--data", data)
    #expect(unknown.ending == .exited(2) && unknown.errors.contains("zz-1"))
  }

  @Test("Without --data it works where every other command does: in the folder of one's own")
  func ownFolder() throws {
    let folder = try TemporaryFolder()
    let own = folder.path("share/papiboard")
    try FileManager.default.createDirectory(
      atPath: folder.path("share"), withIntermediateDirectories: true)
    try #require(try Papiboard.run("init", own).ending == .exited(0))
    let file = try folder.write("e.csv", "Tỉnh;1.1\nSơn La;1,2\n")
    func run(_ arguments: String...) throws -> TestCommand {
      try TestCommand(
        executable: BuiltProducts.path(of: "papiboard"), arguments: arguments,
        environment: Papiboard.environment().merging(["XDG_DATA_HOME": folder.path("share")]) { $1 })
    }
    let taken = try run("import", file, "--year", "2024", "--replace", "--source", "x")
    // What can be typed next needs no folder either.
    #expect(taken.ending == .exited(0) && !taken.text.contains("--data"), "\(taken.errors)")
    #expect(try run("history", "--province", "14").text.contains("Sơn La · 1.1: 1,139144 → 1,2"))
    try folder.write("share/papiboard/scores/papi/2023.json", "{")
    #expect(try run("validate").ending == .exited(1))
    #expect(try run("undo").ending == .exited(0))
    let none = try Papiboard.run("undo", "--language", "en")
    #expect(none.ending == .exited(2) && none.errors.contains("papiboard init"))
  }

  @Test("For reading only nothing is taken back, and nothing is asked")
  func readOnly() throws {
    let (folder, data, file) = try board()
    _ = try Papiboard.run("import", file, "--data", data, "--year", "2024", "--replace", "--source", "x")
    let before = try folder.contents()
    let command = try Papiboard.run("undo", "--data", data, "--read-only", "--yes")
    #expect(command.ending == .exited(2) && command.text.isEmpty)
    #expect(try folder.contents() == before)
  }
}
