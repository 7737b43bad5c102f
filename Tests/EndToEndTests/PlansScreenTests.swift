import Foundation
import TestSupport
import Testing

/// Panel 6 on a real terminal: what is recorded stands in the plan's file, the history, the report.
@Suite("The plans on the board") struct PlansScreenTests {
  private func makeFolder() throws -> (folder: TemporaryFolder, data: String) {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    try #require(try Papiboard.run("init", data).ending == .exited(0))
    return (folder, data)
  }

  @Test("A log entry is typed, written, and begins the measure; history and report tell of it")
  func log() throws {
    let (folder, data) = try makeFolder()
    let program = try Papiboard.open(["--data", data])
    program.press("6", for: "Nhiệm vụ của các chỉ số này đều thuộc kế hoạch đã hết kỳ")
    program.press("a", for: "Ghi nhật ký")
    program.press(Keys.down + Keys.down + "12" + Keys.down + "tin", for: "tin")
    program.press(Keys.control("s"), for: "Đã ghi vào tệp kế hoạch.")
    #expect(program.emulator.text.contains("► đang thực hiện"))
    #expect(program.emulator.text.contains("Nhiệm vụ của chỉ số 4, 5, 6, 8 đều thuộc kế hoạch đã hết kỳ."))
    try program.quit()
    let plan = String(decoding: try folder.read("papi/plans/svhtt-380-2021.json"), as: UTF8.self)
    #expect(plan.contains("\"count\": 12, \"unit\": \"tin\"}") && plan.contains("\"state\": \"in_progress\""))
    #expect(try Papiboard.run("validate", data).ending == .exited(0))
    let history = try Papiboard.run("history", "--data", data, "--language", "vi")
    #expect(history.errors == "" && history.text.contains("ghi nhật ký kế hoạch"), "\(history.text)")
    #expect(history.text.contains("svhtt-380-2021 · 1-a: ") && history.text.contains("12 tin"))
    // Its year is 2025: what is dated later is in no report of it, but in that of the year it was done.
    let report = { (arguments: String...) in
      try Papiboard.run(
        ["report", "--data", data, "--plan", "svhtt-380-2021", "--language", "vi"] + arguments
      ).text
    }
    #expect(try report().contains("31 nhiệm vụ, đến 14/12/2025: chưa ghi nhận 31."))
    let year = String(Calendar.current.component(.year, from: Date()))
    #expect(try report("--year", year).contains("1 nhiệm vụ bắt đầu"))
    let document = try Papiboard.json("plan", "--data", data)
    #expect(document["dimensions_without_measure"] as? [String] == ["4", "5", "6", "8"])
  }

  @Test("A report that was sent is no longer due")
  func sent() throws {
    let (folder, data) = try makeFolder()
    defer { withExtendedLifetime(folder) {} }
    let program = try Papiboard.open(["--data", data, "--province", "14"], until: "25/61")
    program.press("6ss", for: "– chưa ghi nhận")
    program.press("ge", for: "Ngày gửi báo cáo")
    program.press(Keys.control("u") + "8/6/2021" + Keys.control("s"), for: "● đã gửi")
    try program.quit()
    let due = try Papiboard.json("plan", "--data", data, "--due-before", "2021-12-31")
    let days = (due["reports"] as? [[String: Any]] ?? []).compactMap { $0["due"] as? String }
    #expect(days == ["2021-12-10"])
  }

  @Test("Read-only nothing can be recorded, and that is said")
  func readOnly() throws {
    let (folder, data) = try makeFolder()
    let before = try folder.contents()
    let program = try Papiboard.open(["--data", data, "--read-only"])
    program.press("6", for: "Kế hoạch của Hà Nội")
    for key in ["a", "e"] { program.press(key, for: "chế độ chỉ đọc") }
    try program.quit()
    #expect(try folder.contents() == before)
  }

  @Test("What a colleague recorded meanwhile is not overwritten")
  func meanwhile() throws {
    let (folder, data) = try makeFolder()
    let program = try Papiboard.open(["--data", data])
    program.press("6", for: "Kế hoạch của Hà Nội")
    program.press("e", for: "Trạng thái của nhiệm vụ")
    let path = data + "/plans/svhtt-380-2021.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let place = try #require(text.range(of: "\"id\": \"1-a\","))
    let changed = text.replacingCharacters(in: place, with: "\"id\": \"1-a\",\n      \"state\": \"done\",")
    try changed.write(toFile: path, atomically: true, encoding: .utf8)
    program.press("\u{1B}OC" + Keys.control("s"), for: "người khác vừa sửa")
    try program.quit()
    #expect(try folder.read("papi/plans/svhtt-380-2021.json") == Array(changed.utf8))
  }
}
