import Foundation
import TestSupport
import Testing

/// Drafts and the history on the command line.
@Suite("Drafts and history on the command line") struct EntryCommandTests {
  private func board() throws -> (TemporaryFolder, data: String) {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    #expect(try Papiboard.run("init", data).ending == .exited(0))
    return (folder, data)
  }

  @Test("--replace leaves who, when, from what to what; history finds it by year and province")
  func replaced() throws {
    let (folder, data) = try board()
    let before = try Papiboard.json("ranking", "--data", data, "--year", "2024", "--item", "8.1")
    let csv = try folder.write("errata.csv", Papiboard.run("export", "--data", data, "--year", "2024").output)
    let text = String(decoding: try folder.read("errata.csv"), as: UTF8.self)
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("01,") })
    let mended = row.split(separator: ",").dropLast().joined(separator: ",") + ",0.5"
    _ = try folder.write("errata.csv", Array(text.replacingOccurrences(of: row, with: mended).utf8))
    let command = try Papiboard.run(
      "import", csv, "--data", data, "--year", "2024", "--replace", "--source", "Đính chính")
    #expect(command.ending == .exited(0), "\(command.errors)")
    let entries = try #require(
      try Papiboard.json(
        "history", "--data", data, "--year", "2024", "--province", "ha noi", "--format", "json")[
          "entries"] as? [[String: Any]])
    #expect(entries.count == 2 && before["rows"] != nil)
    #expect(entries[0]["item"] is NSNull && entries[0]["changed"] as? Int == 1)
    #expect(entries[1]["code"] as? String == "01" && entries[1]["item"] as? String == "8.3")
    #expect(entries[1]["to"] as? Double == 0.5 && entries[1]["from"] is Double)
    #expect(entries[1]["source"] as? String == "Đính chính" && entries[1]["user"] is String)
    let page = try Papiboard.run("history", "--data", data, "--province", "01", "--language", "en").text
    #expect(page.contains("PAPI 2024 · 01 Hanoi · 8.3: ") && page.contains(" → 0.5"))
    let vietnamese = try Papiboard.run("history", "--data", data, "--item", "8", "--language", "vi").text
    #expect(vietnamese.contains("nhập từ tệp") && vietnamese.contains(" → 0,5"))
    let other = try Papiboard.json("history", "--data", data, "--province", "Sơn La", "--format", "json")
    #expect((other["entries"] as? [Any])?.count == 1)
  }

  @Test("The history can be asked: who entered a value, of which item, by whom, when, in which act")
  func asked() throws {
    let (folder, data) = try board()
    for (name, table) in [
      ("first", "code,1.1,4.1\n01,1.5,1.4\n02,1.6,1.3\n"), ("second", "code,4.1\n01,1.45\n14,1.2\n"),
    ] {
      let file = try folder.write(name + ".csv", table)
      let done = try Papiboard.run(
        "import", file, "--data", data, "--year", "2024", "--replace", "--source", name, "--accept")
      #expect(done.ending == .exited(0), "\(done.errors)")
    }
    let history = { (options: String...) -> [[String: Any]] in
      let document = try Papiboard.run(["history", "--data", data, "--format", "json"] + options)
      let root = try JSONSerialization.jsonObject(with: Data(document.output)) as? [String: Any]
      return try #require(root?["entries"] as? [[String: Any]], "\(document.errors)")
    }
    // Who entered this value: its two changes, and nothing else.
    let cell = try history("--province", "01", "--item", "4.1", "--year", "2024")
    #expect(
      cell.map { $0["to"] as? Double } == [1.4, 1.45]
        && cell.map { $0["source"] as? String } == ["first", "second"])
    #expect(try history("--item", "4").count == 4 && history("--item", "1.1").count == 2)
    #expect(try history("--last", "1").count == 3)
    #expect(try history("--last", "1", "--item", "1.1").count == 2)
    let user = try #require(cell.first?["user"] as? String)
    #expect(try history("--user", user.uppercased()).count == 8 && history("--user", "nobody-else").isEmpty)
    #expect(try history("--since", "2026-01-01").count == 8 && history("--until", "2026-01-01").isEmpty)
    let act = try #require(cell.last?["act"] as? String)
    #expect(try history("--entry", act).count == 3)
    // An act is one line that opens; in every format.
    let text = { (options: String...) in
      try Papiboard.run(["history", "--data", data, "--language", "en"] + options).text
    }
    #expect(try text().split(separator: "\n").count { $0.contains(" · imported · ") } == 2)
    #expect(try text().contains("add --entry ID"))
    let values = try text("--entry", act)
    #expect(values.contains("01 Hanoi · 4.1: 1.4 → 1.45") && !values.contains("--entry ID"), "\(values)")
    #expect(try text("--entry", act, "--format", "csv").split(separator: "\n").count == 4)
    for format in ["markdown", "html"] {
      #expect(try text("--entry", act, "--format", format).contains("1.45"))
    }
    for (option, value) in [
      ("--entry", "none"), ("--item", "99"), ("--last", "0"), ("--since", "yesterday"),
      ("--until", "2026-13-01"),
    ] {
      let refused = try Papiboard.run("history", "--data", data, option, value)
      #expect(
        refused.ending == .exited(2) && refused.errors.contains("\(option) \(value): "), "\(refused.errors)")
    }
  }

  @Test("A folder without changes has an empty history; an unknown province is wrong usage")
  func nothing() throws {
    let (folder, data) = try board()
    defer { withExtendedLifetime(folder) {} }
    #expect(
      try Papiboard.run("history", "--data", data, "--language", "en").text
        .contains("No change has been recorded yet.\n"))
    #expect(
      try Papiboard.run("history", "--language", "vi").text.contains("Chưa có thay đổi nào được ghi lại.\n"))
    let entries = try Papiboard.json("history", "--data", data, "--format", "json")["entries"]
    #expect((entries as? [Any])?.isEmpty == true)
    #expect(try Papiboard.run("history", "--data", data, "--province", "Atlantis").ending == .exited(2))
    let unknown = try Papiboard.run("history", "--data", data, "--index", "nosuch")
    #expect(unknown.ending == .exited(2) && unknown.errors.contains("nosuch") && unknown.text.isEmpty)
  }

  @Test("The history of what is no data folder says what is missing, where and what to do")
  func noDataFolder() throws {
    let folder = try TemporaryFolder()
    for (language, words) in [
      ("vi", "không phải thư mục số liệu, không có board.json"),
      ("en", "not a data folder, there is no board.json"),
    ] {
      for format in ["text", "json"] {
        let command = try Papiboard.run(
          "history", "--data", folder.root, "--language", language, "--format", format)
        #expect(command.ending == .exited(2) && command.text.isEmpty)
        for part in [folder.root, words, "papiboard init"] { #expect(command.errors.contains(part)) }
      }
    }
    // Where only board.json is lost, what was changed can still be read.
    let (other, data) = try board()
    defer { withExtendedLifetime(other) {} }
    let csv = try other.write("2024.csv", "province,8.1\nHà Nội,0.6\n")
    _ = try Papiboard.run("import", csv, "--data", data, "--year", "2024", "--replace", "--source", "S")
    try FileManager.default.removeItem(atPath: data + "/board.json")
    let command = try Papiboard.run("history", "--data", data, "--item", "8.1", "--language", "en")
    #expect(command.ending == .exited(0) && command.text.contains("8.1"), "\(command.errors)\(command.text)")
  }

  @Test("import --draft changes nothing that is published; a second one goes on with the draft")
  func draft() throws {
    let (folder, data) = try board()
    let published = try Papiboard.run("export", "--all", "--data", data).output
    let csv = try folder.write("2025.csv", "province,8.1,8.2,8.3\nHà Nội,0.6,2.8,0.5\nBắc Ninh,0.7,2.9,0.6\n")
    for expected in ["6 cells", "0 cells"] {
      let command = try Papiboard.run(
        "import", csv, "--data", data, "--year", "2025", "--source", "S", "--draft", "--language", "en")
      #expect(
        command.ending == .exited(0) && command.text.contains(expected), "\(command.errors)\(command.text)")
    }
    #expect(try Papiboard.run("export", "--all", "--data", data).output == published)
    let drafts = try FileManager.default.contentsOfDirectory(atPath: data + "/drafts/papi")
    #expect(drafts.count == 1 && drafts[0].hasPrefix("2025.") && drafts[0].hasSuffix(".jsonl"))
    #expect(try Papiboard.run("validate", data).ending == .exited(0))
    let before = try folder.contents()
    let arguments = ["import", csv, "--data", data, "--year", "2025", "--source", "T", "--draft"]
    #expect(try Papiboard.run(arguments + ["--read-only"]).ending == .exited(2))
    #expect(try Papiboard.run(arguments + ["--dry-run"]).ending == .exited(0))
    #expect(try folder.contents() == before)
  }

  @Test("import --draft into a draft that a board has open is merged, and the board shows it")
  func openDraft() throws {
    let (folder, data) = try board()
    let csv = try folder.write("2025.csv", "province,1.2\nHà Nội,1.6\nSơn La,1.7\n")
    let other = try folder.write("other.csv", "province,1.2\nCao Bằng,1.65\n")
    let board = try Papiboard.open(["--data", data, "--language", "vi"], until: "29/61")
    let line = { (csv: String) in
      ["import", csv, "--data", data, "--year", "2025", "--source", "S", "--draft", "--language", "en"]
    }
    // Before the first value, and after it.
    board.press("7", for: "Nhập điểm 2025")
    let first = try Papiboard.run(line(csv))
    #expect(first.ending == .exited(0), "\(first.errors)")
    #expect(board.wait(for: "2/952 ô"), "\(board.emulator.text)")
    board.press("1,3\r", for: "3/952 ô")
    let second = try Papiboard.run(line(other))
    #expect(second.ending == .exited(0) && second.text.contains("has it open has taken"), "\(second.errors)")
    #expect(board.wait(for: "4/952 ô"), "\(board.emulator.text)")
    #expect(board.emulator.text.contains("Bản nháp vừa nhận thêm"), "\(board.emulator.text)")
    // What is typed next goes on from there, and an undo takes back one thing after the other.
    board.press("1,4\r", for: "5/952 ô")
    board.press("u", for: "4/952 ô")
    board.press("u", for: "3/952 ô")
    board.press(Keys.escape) { !$0.text.contains("Nhập điểm 2025") }
    try board.quit()
    let next = try Papiboard.open(["--data", data, "--language", "vi"], until: "3 giá trị?")
    next.press("y", for: "3/952 ô")
    for value in ["1,30", "1,60", "1,70"] {
      #expect(next.emulator.text.contains(value), "\(next.emulator.text)")
    }
    next.signal(15)
    _ = try next.waitForExit()
  }
}
