import Foundation
import TestSupport
import Testing

/// `papiboard targets`: the promise of the plans, for scripts and for people.
@Suite("The targets on the command line") struct TargetsCommandTests {
  private func targets(_ arguments: String...) throws -> [[String: Any]] {
    let command = try Papiboard.run(["targets", "--format", "json"] + arguments)
    let document = try JSONSerialization.jsonObject(with: Data(command.output)) as? [String: Any]
    return try #require(document?["targets"] as? [[String: Any]])
  }

  @Test("Of an index without targets it is said that it has none, and how many the others have")
  func anIndexWithoutTargets() throws {
    let paca = try Papiboard.run("targets", "--index", "paca", "--language", "vi")
    let flat = paca.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(paca.ending == .exited(0))
    #expect(flat.contains("mục tiêu nào về PACA của Hà Nội; về các chỉ số khác có 11: bỏ --index"), "\(flat)")
    let other = try Papiboard.run("targets", "--index", "paca", "--province", "14", "--language", "en")
    #expect(other.text.contains("The board has no target for PACA of Son La."), "\(other.text)")
  }

  @Test("The climb of Hà Nội, to the digit")
  func climb() throws {
    let climb = try #require(try targets().first { $0["kind"] as? String == "climb" })
    let years = try #require(climb["years"] as? [[String: Any]])
    #expect(years.compactMap { $0["path"] as? Int } == [43, 38, 33, 28, 23])
    #expect(
      years.compactMap { $0["verdict"] as? String } == [
        "exceeded", "exceeded", "exceeded", "late", "no_data",
      ])
    #expect(
      climb["pace_needed"] is NSNull && climb["missing"] is NSNull && climb["pace_so_far"] as? Double == 4.75)
    #expect(climb["goal"] as? Int == 23 && climb["goal_scaled"] as? Int == 14)
    #expect(climb["goal_scaled_range"] as? [Int] == [12, 14] && climb["state"] as? String == "survey_over")
    #expect(climb["verdict"] as? String == "late" && years.last?["actual"] is NSNull)
  }

  @Test("report carries the same targets")
  func report() throws {
    let document = try Papiboard.json("report")
    let own = try #require(document["targets"] as? [[String: Any]])
    #expect(NSArray(array: own) == NSArray(array: try targets()))
    #expect(own.count == 11)
  }

  @Test("A province without a target has none; one of an index only; as of a year")
  func chosen() throws {
    #expect(try targets("--province", "14").isEmpty)
    #expect(try targets("--index", "papi").count == 4)
    #expect(try targets("--year", "2023").first?["verdict"] as? String == "exceeded")
  }

  @Test("--fail-on late")
  func failing() throws {
    let late = try Papiboard.run("targets", "--fail-on", "late", "--format", "json")
    #expect(late.ending == .exited(1) && late.text.contains("\"papi-climb-2025\""))
    #expect(try Papiboard.run("targets").ending == .exited(0))
    #expect(try Papiboard.run("targets", "--fail-on", "late", "--province", "14").ending == .exited(0))
    #expect(try Papiboard.run("targets", "--fail-on", "late", "--year", "2019").ending == .exited(0))
    // The promise about PAR INDEX for 2020 was not kept; those about PAPI begin then.
    #expect(try Papiboard.run("targets", "--fail-on", "late", "--year", "2020").ending == .exited(1))
    let papi = try Papiboard.run("targets", "--fail-on", "late", "--year", "2020", "--index", "papi")
    #expect(papi.ending == .exited(0))
    #expect(try Papiboard.run("targets", "--fail-on", "early").ending == .exited(2))
  }

  @Test("The sentence in both languages, and in ASCII")
  func text() throws {
    let vietnamese = try Papiboard.run("targets", "--language", "vi").text
    let flat = { (text: String) in text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(
      flat(vietnamese).contains(
        "2024: hạng 29, lộ trình 28 — chậm 1 bậc; khảo sát 2025 đã xong; bảng chưa có số liệu."))
    // Nothing can be done any more in a year that is over.
    #expect(!flat(vietnamese).contains("cần tăng") && !flat(vietnamese).contains("còn đến"))
    let english = try Papiboard.run("targets", "--language", "en").text
    #expect(
      flat(english).contains(
        "2024: rank 29, path 28 — behind by 1 place; the survey of 2025 is over; the board has no figures of it yet."
      ))
    let ascii = try Papiboard.run("targets", "--glyphs", "ascii")
    #expect(ascii.output.allSatisfy { $0 < 0x80 } && ascii.text.contains("cham 1 bac"))
  }

  @Test("A folder of one's own: init brings the targets, validate tells what is wrong with one")
  func ownFolder() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("papi")
    #expect(try Papiboard.run("init", path).ending == .exited(0))
    #expect(try targets("--data", path).count == 11)
    #expect(try Papiboard.run("validate", path).ending == .exited(0))
    let file = path + "/targets.json"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacingOccurrences(
      of: "\"number\": 5,\n      \"document\"", with: "\"number\": -5,\n      \"document\""
    )
    .replacingOccurrences(of: "\"base_year\": 2023", with: "\"base_year\": 1999")
    .write(toFile: file, atomically: true, encoding: .utf8)
    let validated = try Papiboard.run("validate", path, "--language", "en")
    #expect(validated.ending == .exited(1))
    #expect(
      validated.text.contains("targets.json:18 targets[0].number: must be from 1 to 63"), "\(validated.text)")
    let left = try targets("--data", path)
    #expect(left.count == 9 && !left.contains { $0["kind"] as? String == "climb" })
  }

  @Test("init --empty brings no targets")
  func emptyFolder() throws {
    let folder = try TemporaryFolder()
    #expect(try Papiboard.run("init", folder.path("papi"), "--empty").ending == .exited(0))
    #expect(!FileManager.default.fileExists(atPath: folder.path("papi") + "/targets.json"))
  }
}

/// Targets changed on the board itself, in a terminal.
@Suite("Targets on the board", .serialized) struct TargetsOnTheBoardTests {
  @Test("A target is added in a folder of one's own, and stands in the file")
  func adding() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("papi")
    #expect(try Papiboard.run("init", path).ending == .exited(0))
    let program = try Papiboard.open(["--data", path])
    program.press("3") { $0.text.contains("Mục tiêu của Hà Nội") }
    program.press("a") { $0.text.contains("Thêm mục tiêu") }
    program.press("\u{1B}[C") { $0.text.contains("vào nhóm") }
    program.press("\t\t2024\t2026\t2") { $0.text.contains("2026") }
    program.press("\u{13}") { $0.text.contains("Đã ghi mục tiêu") }
    try program.quit()
    let written = try String(contentsOfFile: path + "/targets.json", encoding: .utf8)
    #expect(written.contains("\"papi-group-2026\""))
    #expect(try Papiboard.run("validate", path).ending == .exited(0))
    #expect(try Papiboard.run("targets", "--data", path).text.contains("Nhóm 2 trở lên năm 2026"))
  }

  @Test("Without a folder, and read-only, nothing is written and that is said")
  func refused() throws {
    let published = try Papiboard.open()
    published.press("3") { $0.text.contains("Mục tiêu của Hà Nội") }
    published.press("a") { $0.text.contains("Gõ số đầu tiên ở Nhập điểm (7)") }
    try published.quit()
    let readOnly = try Papiboard.open(["--read-only"])
    readOnly.press("3") { $0.text.contains("Mục tiêu của Hà Nội") }
    readOnly.press("d") { $0.text.contains("chỉ đọc: không ghi") }
    try readOnly.quit()
  }
}
