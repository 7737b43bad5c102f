import Foundation
import TestSupport
import Testing

/// `papiboard assign`: set, shown, taken out as a workbook and read again.
@Suite("Assignments on the command line") struct AssignCommandTests {
  private let folder = URL(fileURLWithPath: NSTemporaryDirectory() + "papiboard-" + UUID().uuidString)

  init() throws {
    let made = try Papiboard.run(["init", folder.path, "--province", "01"])
    #expect(made.ending == .exited(0), "\(made.errors)")
    for arguments in [
      ["4.1", "--lead", "Thanh tra thành phố", "--with", "Sở Nội vụ; Sở Tư pháp", "--goal", "1,9"],
      ["4.2", "--lead", "thanh tra THÀNH PHỐ", "--goal", "1.8"], ["1", "--lead", "Sở Nội vụ"],
    ] {
      let set = try run(["set"] + arguments)
      #expect(set.ending == .exited(0), "\(set.text)")
    }
  }

  private func run(_ arguments: [String]) throws -> TestCommand {
    try Papiboard.run(["assign"] + arguments + ["--data", folder.path, "--language", "vi", "--year", "2026"])
  }

  @Test("What goes out as a table changes nothing when it comes in", arguments: ["xlsx", "csv", "tsv"])
  func roundTrip(format: String) throws {
    let file = folder.path + "/giao.\(format)"
    #expect(try run(["--output", file]).ending == .exited(0))
    let before = try String(contentsOfFile: folder.path + "/assignments/papi/2026.json", encoding: .utf8)
    let back = try run(["import", file])
    #expect(back.ending == .exited(0) && back.text.contains("Không có gì thay đổi."), "\(back.text)")
    #expect(
      try String(contentsOfFile: folder.path + "/assignments/papi/2026.json", encoding: .utf8) == before)
  }

  @Test("Two goals changed in the table come back as two changes")
  func twoGoals() throws {
    let file = folder.path + "/giao.csv"
    #expect(try run(["--output", file]).ending == .exited(0))
    var text = try String(contentsOfFile: file, encoding: .utf8)
    text = text.split(separator: "\n").map { line in
      line.hasPrefix("4.1,")
        ? line.replacing(",1.9,", with: ",1.95,")
        : line.hasPrefix("4.2,") ? line.replacing(",1.8,", with: ",1.85,") : line[...]
    }.joined(separator: "\n")
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let told = try run(["import", file, "--dry-run"])
    #expect(
      told.text.contains("4.1: đích 1,90 → 1,95") && told.text.contains("4.2: đích 1,80 → 1,85"),
      "\(told.text)")
    #expect(told.text.contains("Chưa ghi gì"))
    #expect(try run(["import", file]).ending == .exited(0))
    let shown = try run(["--format", "csv", "--item", "4"]).text
    #expect(shown.contains(",1.95,") && shown.contains(",1.85,"))
    let valid = try Papiboard.run(["validate", folder.path])
    #expect(valid.ending == .exited(0), "\(valid.text)")
  }

  @Test("A lower goal needs a reason; the sheet of a unit has its rows")
  func lowerGoal() throws {
    let refused = try run(["set", "4.1", "--goal", "1,7"])
    #expect(refused.ending == .exited(1) && refused.errors.contains("--reason"), "\(refused.errors)")
    #expect(try run(["set", "4.1", "--goal", "1,7", "--reason", "thiếu kinh phí"]).ending == .exited(0))
    let sheet = try run(["--unit", "thanh tra", "--format", "csv"]).text
    #expect(sheet.split(separator: "\n").dropFirst().map { $0.prefix(3) } == ["4.1", "4.2"])
    let history = try Papiboard.run(["history", "--data", folder.path, "--language", "vi"]).text
    #expect(
      history.contains("giao chỉ tiêu · PAPI 2026 · 4.1 · Cơ quan chủ trì: – → Thanh tra thành phố"),
      "\(history)")
  }

  @Test(
    "Nothing is written by a line that is wrong",
    arguments: [
      ["set", "9.9", "--lead", "A"], ["set", "4.1", "--goal", "abc"], ["set", "4.1", "--goal", "3"],
      ["--unit", "không có"], ["import", "/nowhere.csv"],
    ])
  func wrong(arguments: [String]) throws {
    let before = try String(contentsOfFile: folder.path + "/assignments/papi/2026.json", encoding: .utf8)
    let told = try run(arguments)
    #expect(told.ending == .exited(2) && !told.errors.isEmpty, "\(told.text) \(told.errors)")
    #expect(
      try String(contentsOfFile: folder.path + "/assignments/papi/2026.json", encoding: .utf8) == before)
  }
}
