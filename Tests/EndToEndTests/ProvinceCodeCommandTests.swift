import Foundation
import TestSupport
import Testing

/// `--province 24`: Bắc Giang of 63, Bắc Ninh of 34.
@Suite("A province's code on the line") struct ProvinceCodeCommandTests {
  @Test(
    "Without a set both are named, on standard error, and the newest year's is taken",
    arguments: [
      ("vi", "24: Bắc Giang, 63 tỉnh đến 2024; Bắc Ninh, 34 tỉnh từ 2025. Lấy Bắc Giang", "24@34"),
      ("en", "24: Bac Giang, 63 provinces until 2024; Bac Ninh, 34 provinces from 2025.", "24@34"),
    ])
  func doubtful(language: String, words: String, other: String) throws {
    let doubtful = try Papiboard.run("report", "--province", "24", "--language", language)
    #expect(doubtful.ending == .exited(0) && doubtful.errors.hasPrefix(words), "\(doubtful.errors)")
    #expect(doubtful.errors.contains(other) && doubtful.errors.split(separator: "\n").count == 1)
    #expect(
      doubtful.output
        == (try Papiboard.run("report", "--province", "24@63", "--language", language)).output)
  }

  @Test(
    "Where the set is asked for, or no other is meant, nothing is said",
    arguments: [
      (["24", "--year", "2024"], "Bắc Giang"), (["24", "--basis", "34"], "Bắc Ninh"),
      (["24@63"], "Bắc Giang"),
      (["24@34"], "Bắc Ninh"), (["Bắc Ninh"], "Bắc Ninh"), (["01"], "Hà Nội"),
      (["bac giang@63"], "Bắc Giang"),
    ])
  func exact(line: [String], name: String) throws {
    let answer = try Papiboard.run(["report", "--province"] + line)
    #expect(answer.ending == .exited(0) && answer.errors == "", "\(answer.errors)")
    #expect(answer.text.split(separator: "\n").first?.contains("· \(name)") == true)
  }

  /// Of the years before the merger the figures are those of the smaller province of that name: the page says so.
  @Test func theSmallerProvinceIsTold() throws {
    let words = "một trong 2 tỉnh nay là Bắc Ninh"
    for command in ["report", "trend", "levers"] {
      let text = try Papiboard.run(command, "--province", "24@34").text
      #expect(text.replacing("\n", with: "").contains(words), "\(text)")
      #expect(try !Papiboard.run(command, "--province", "24@34", "--basis", "34").text.contains(words))
    }
  }

  @Test func aSetThatIsNoneIsTold() throws {
    let answer = try Papiboard.run("trend", "--province", "24@99", "--language", "en")
    #expect(answer.ending == .exited(2) && answer.errors.contains("behind @ there must be one of: 63, 34"))
  }

  @Test("The history of a code is that of one province, before and after the merger")
  func history() throws {
    let folder = try TemporaryFolder()
    let lines = [("63", "24", 2024), ("34", "24", 2025), ("63", "27", 2024)].map { set, code, year in
      """
      {"time": "2026-01-0\(year - 2023)T08:00:00+07:00", "user": "lan", "action": "publish", \
      "index": "papi", "year": \(year), "provinces": "\(set)", "province": "\(code)", "item": "1.1", \
      "from": 1.2, "to": 1.3, "reason": "", "id": "a\(set)\(code)-1"}
      """
    }
    #expect(try Papiboard.run("init", folder.path("d")).ending == .exited(0))
    try folder.write("d/history.jsonl", lines.joined(separator: "\n") + "\n")
    for (code, count) in [("24", 1), ("24@63", 1), ("24@34", 1), ("Bắc Ninh", 2)] {
      let answer = try Papiboard.run(
        "history", "--data", folder.path("d"), "--province", code, "--format", "json")
      #expect(answer.ending == .exited(0), "\(answer.errors)")
      #expect(answer.text.components(separatedBy: "\"user\"").count - 1 == count, "\(code)\n\(answer.text)")
    }
  }
}
