import Foundation
import TestSupport
import TextUI
import Testing

/// What stands in a folder and cannot be read, as people meet it: refused, told where, and kept.
@Suite("What stands there and cannot be read", .serialized) struct StandingFileTests {
  private let folder: TemporaryFolder
  private var data: String { folder.path("papi") }

  init() throws {
    folder = try TemporaryFolder()
    #expect(try Papiboard.run("init", folder.path("papi")).ending == .exited(0))
  }

  private func text(_ file: String) throws -> String {
    String(decoding: try folder.read("papi/\(file)"), as: UTF8.self)
  }

  /// Puts a comma too many before the last brace; how many lines there are before it.
  private func breakLastMember(of file: String) throws -> (text: String, line: Int) {
    let lines = try text(file).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let last = try #require(lines.lastIndex { $0 == "}" })
    let broken = (lines[..<(last - 1)] + [lines[last - 1] + ","] + lines[last...]).joined(separator: "\n")
    try folder.write("papi/\(file)", broken)
    return (broken, last)
  }

  private func csv() throws -> String { try folder.write("e.csv", "code,1.1\n14,1.2\n") }

  @Test("import refuses a year with a comma too many, with and without a draft")
  func year() throws {
    let file = "scores/papi/2024.json"
    let (broken, line) = try breakLastMember(of: file)
    for option in ["--replace", "--draft", "--dry-run"] {
      let command = try Papiboard.run(
        "import", csv(), "--data", data, "--year", "2024", "--source", "x", option, "--language", "en")
      #expect(command.ending == .exited(1), "\(option)")
      #expect(command.errors.contains("\(file):\(line) scores: a comma too many"), "\(command.errors)")
    }
    #expect(try text(file) == broken)
    #expect(!FileManager.default.fileExists(atPath: data + "/history.jsonl"))
    #expect(!FileManager.default.fileExists(atPath: data + "/drafts"))
    let checked = try Papiboard.run("validate", data, "--language", "en")
    #expect(checked.ending == .exited(1) && checked.text.contains("\(file):\(line) scores: a comma too many"))
  }

  @Test(
    "An index or the provinces that cannot be read are named; nothing is written",
    arguments: [
      "indices/papi.json", "provinces.json",
    ])
  func definitions(file: String) throws {
    let (broken, line) = try breakLastMember(of: file)
    let before = try text("scores/papi/2024.json")
    let command = try Papiboard.run(
      "import", csv(), "--data", data, "--year", "2024", "--source", "x", "--replace", "--language", "en")
    #expect(command.ending != .exited(0) && command.errors.contains("\(file):\(line)"), "\(command.errors)")
    #expect(try text(file) == broken && text("scores/papi/2024.json") == before)
  }

  @Test("validate tells lines of the history that cannot be read, and changes by hand; the board once")
  func handEdits() throws {
    #expect(
      try Papiboard.run("import", csv(), "--data", data, "--year", "2024", "--source", "x", "--replace")
        .ending == .exited(0))
    let year = "scores/papi/2024.json"
    #expect(!(try Papiboard.run("validate", data, "--language", "en").text.contains("by hand")))
    try folder.write("papi/\(year)", try text(year).replacing("\"14\": [1.2,", with: "\"14\": [1.3,"))
    try folder.write("papi/history.jsonl", try text("history.jsonl") + "not a line\n")
    let checked = try Papiboard.run("validate", data, "--language", "en")
    #expect(checked.ending == .exited(0), "a warning is no error")
    #expect(checked.text.contains("warning: \(year) scores.14: Son La, item 1.1: the history says 1.2"))
    let lines = try text("history.jsonl").split(separator: "\n").count
    #expect(
      checked.text.contains("warning: history.jsonl:\(lines): the line cannot be read"), "\(checked.text)")
    let board = try Papiboard.open(["--data", data, "--language", "vi", "--year", "2023"], until: "15/61")
    #expect(board.wait(for: "PAPI 2024 bị sửa ngoài bảng"), "\(board.emulator.text)")
    board.press("j") { !$0.text.contains("bị sửa ngoài bảng") }
    board.press("R", for: "Đã đọc lại")
    #expect(!board.emulator.text.contains("bị sửa ngoài bảng"))
    try board.quit()
  }

  @Test("validate tells a draft and a confirmation that cannot be read, with and without its draft")
  func drafts() throws {
    #expect(
      try Papiboard.run("import", csv(), "--data", data, "--year", "2024", "--source", "x", "--draft")
        .ending == .exited(0))
    let drafts = folder.path("papi/drafts/papi")
    let journal = try #require(
      try FileManager.default.contentsOfDirectory(atPath: drafts).first { $0.hasSuffix(".jsonl") })
    let note = "drafts/papi/" + journal.replacing(".jsonl", with: ".mai.json")
    try folder.write("papi/\(note)", "{\n  \"format\": 1,\n  \"note\": \"x\",\n}\n")
    let checked = try Papiboard.run("validate", data, "--language", "en")
    #expect(checked.ending == .exited(1))
    #expect(checked.text.contains("error: \(note):3 note: a comma too many"), "\(checked.text)")
    try FileManager.default.removeItem(atPath: "\(drafts)/\(journal)")
    let stray = try Papiboard.run("validate", data, "--language", "en")
    #expect(stray.text.contains("error: \(note):3 note: a comma too many"), "\(stray.text)")
  }

  @Test("Panels 7, 3 and 6 say in words what stands there", arguments: ["vi", "en"])
  func panels(language: String) throws {
    for file in ["scores/papi/2024.json", "targets.json", "plans/svhtt-380-2021.json"] {
      _ = try breakLastMember(of: file)
    }
    let isVietnamese = language == "vi"
    let board = try Papiboard.open(["--data", data, "--language", language], until: "15/61")
    board.press("7", for: isVietnamese ? "năm 2024 nhưng không đọc được" : "figures of 2024, but they cannot")
    #expect(board.emulator.text.contains("scores/papi/2024.json"))
    board.press("1,43\r", for: isVietnamese ? "Không ghi: scores/papi" : "Nothing is written: scores")
    // In panel 7 figures are typed, and choose no panel.
    board.press(Keys.escape) { !$0.text.contains("scores/papi") }
    board.press("3", for: "targets.json")
    board.press("a", for: isVietnamese ? "Không ghi: targets.json" : "Nothing is written: targets.json")
    board.press("6", for: "plans/svhtt-380-2021.json")
    // Mended while it is open, it is there again.
    let file = "papi/scores/papi/2024.json"
    try folder.write(
      file, String(decoding: try folder.read(file), as: UTF8.self).replacing("  },\n}", with: "  }\n}"))
    board.press("7R", for: isVietnamese ? "Nhập điểm 2024 ·" : "Entering 2024 ·")
    try board.quit()
  }

  @Test("A theme is kept beside everything else of the person's file, never over a broken one")
  func theme() throws {
    let file = "config/papiboard/config.json"
    for (before, after) in [
      ("{\"theme\": \"mono\",  \"mine\": 1.10}\n", "{\"theme\": \"default\",  \"mine\": 1.10}\n"),
      ("{\"mine\": 1.10,}", "{\"mine\": 1.10,}"), ("{\"theme\": 3}", "{\"theme\": 3}"),
    ] {
      try folder.write(file, before)
      var environment = Papiboard.environment()
      environment["XDG_CONFIG_HOME"] = folder.path("config")
      let board = try TestProgram(
        executable: BuiltProducts.path(of: "papiboard"), arguments: ["--language", "vi"],
        environment: environment, terminal: "xterm-256color", size: Size(columns: 80, rows: 24), isUTF8: true,
        isRecording: true)
      try #require(board.wait(for: "29/61"), "\(board.emulator.text)")
      board.press("t", for: "default")
      board.press("\u{1B}[H\r") {
        before == after ? $0.text.contains("không ghi được") : !$0.text.contains("light")
      }
      try board.quit()
      #expect(String(decoding: try folder.read(file), as: UTF8.self) == after)
    }
  }
}
