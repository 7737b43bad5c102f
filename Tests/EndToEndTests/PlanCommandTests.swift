import Foundation
import TestSupport
import Testing

/// `papiboard plan`: measures and deadlines, for scripts, people and calendars.
@Suite("The plans on the command line") struct PlanCommandTests {
  private func plan(_ arguments: String...) throws -> [String: Any] {
    let command = try Papiboard.run(["plan", "--format", "json"] + arguments)
    #expect(command.ending == .exited(0))
    return try #require(try JSONSerialization.jsonObject(with: Data(command.output)) as? [String: Any])
  }

  private func reports(_ document: [String: Any]) -> [String] {
    (document["reports"] as? [[String: Any]] ?? []).map { "\($0["plan"] ?? "") \($0["due"] ?? "")" }
  }

  @Test("Due by 10 June 2021: the half-year report of Sơn La, that day included")
  func dueBefore() throws {
    let document = try plan("--due-before", "2021-06-10")
    #expect(reports(document) == ["son-la-2021 2021-06-10"])
    #expect((document["measures"] as? [Any])?.isEmpty == true)
    #expect(reports(try plan("--due-before", "2021-06-09")) == [])
    #expect(
      reports(try plan("--due-before", "2021-12-10")) == [
        "son-la-2021 2021-06-10", "son-la-2021 2021-12-10",
      ])
    #expect(reports(try plan("--due-before", "2021-12-10", "--province", "01")) == [])
  }

  @Test("Every key of the contract; all plans, or those of a province; overdue ones")
  func measures() throws {
    let document = try plan()
    let measures = try #require(document["measures"] as? [[String: Any]])
    #expect(measures.count == 113 && (document["plans"] as? [Any])?.count == 5)
    let keys: Set = [
      "id", "plan", "paragraph", "dimension", "text", "lead", "due", "state", "done", "total",
    ]
    #expect(measures.allSatisfy { keys.isSubset(of: $0.keys) })
    let dimension = measures.filter { $0["dimension"] as? String == "4" }
    #expect(dimension.count == 5 && dimension.allSatisfy { $0["plan"] as? String == "svhtt-380-2021" })
    #expect(document["dimensions_without_measure"] as? [String] == ["1", "4", "5", "6", "8"])
    let sonLa = try plan("--province", "son la")
    #expect((sonLa["measures"] as? [Any])?.count == 22)
    #expect(sonLa["dimensions_without_measure"] as? [String] == ["5", "6"])
    // All five are over: what their reports are is not known, and none is overdue.
    #expect(measures.allSatisfy { $0["plan_over"] as? Bool == true })
    #expect(measures.count { $0["state"] as? String == "not_recorded" } == 112)
    let overdue = try plan("--overdue")
    #expect(reports(overdue).isEmpty && (overdue["measures"] as? [Any])?.isEmpty == true)
    let owed = try #require(document["reports"] as? [[String: Any]])
    #expect(owed.allSatisfy { $0["overdue"] as? Bool == false && $0["state"] as? String == "not_recorded" })
    let rows = try #require(document["plans"] as? [[String: Any]])
    #expect(rows.filter { $0["own"] as? Bool == false }.map { $0["id"] as? String } == ["son-la-2021"])
  }

  @Test("What is not recorded is told as that, and 63 and 34 are not compared")
  func sentences() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("papi")
    #expect(try Papiboard.run("init", path).ending == .exited(0))
    let text = try Papiboard.run("plan", "--data", path, "--language", "vi").text
    #expect(text.contains("91 nhiệm vụ, chưa ghi nhận 90, đang thực hiện 1."))
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("Hết kỳ, chưa ghi nhận gửi 4 báo cáo.") && !flat.contains("Không còn báo cáo"))
    #expect(!text.contains("chưa thực hiện") && !text.contains(" 0 ") && !text.prefix(400).contains("việc"))
    #expect(flat.contains("Nhiệm vụ của các chỉ số này đều thuộc kế hoạch đã hết kỳ."))
    // Invented figures of 34 provinces: the further down in the list, the higher the scores.
    let header = try #require(
      try Papiboard.run("export", "--data", path, "--year", "2024").text.split(separator: "\n").first)
    let items = header.split(separator: ",").dropFirst(2)
    let root =
      try JSONSerialization.jsonObject(with: Data(try folder.read("papi/provinces.json"))) as? [String: Any]
    let sets = try #require(root?["sets"] as? [[String: Any]])
    let provinces = try #require(sets.last?["provinces"] as? [[String: Any]])
    #expect(provinces.count == 34 && items.count == 28)
    let rows = provinces.enumerated().map { place, province in
      ([province["code"] as? String ?? ""] + items.map { _ in "1.\(10 + place)" }).joined(separator: ",")
    }
    let table = try folder.write(
      "2025.csv", (["code," + items.joined(separator: ",")] + rows).joined(separator: "\n") + "\n")
    let imported = try Papiboard.run(
      "import", table, "--data", path, "--year", "2025", "--source", "x", "--accept")
    #expect(imported.ending == .exited(0), "\(imported.errors)")
    let later = try Papiboard.run("plan", "--data", path, "--language", "vi").text
      .replacingOccurrences(of: "\n", with: " ").replacingOccurrences(of: "  ", with: " ")
    #expect(
      later.contains("không so được với 63 tỉnh. Quy về 34 tỉnh, năm 2025, 7/8 chỉ số nội dung giảm"))
    #expect(!later.contains("không chỉ số nội dung nào giảm"))
    let document = try plan("--data", path)
    #expect(document["compared"] as? String == "34")
    #expect((document["dimensions_without_measure"] as? [String])?.count == 7)
  }

  @Test("Text in both languages and in ASCII, CSV, a calendar")
  func formats() throws {
    let vietnamese = try Papiboard.run("plan", "--language", "vi", "--province", "01").text
    #expect(vietnamese.contains("5/8 chỉ số nội dung giảm hạng: 1 (▼5), 4 (▼15)"))
    #expect(vietnamese.contains("– chưa ghi nhận") && vietnamese.contains("số không ghi, ngày 17/07/2020"))
    #expect(!vietnamese.contains("Sơn La") && vietnamese.contains("ha-noi-34-2020 · hết kỳ"))
    #expect(vietnamese.contains("Sở Thông tin và Truyền thông đã hợp nhất vào Sở Khoa học và"))
    let english = try Papiboard.run("plan", "--language", "en").text
    #expect(english.contains("before 10 Jun 2021") && english.contains("– not recorded"))
    let ascii = try Papiboard.run("plan", "--glyphs", "ascii", "--language", "vi")
    #expect(ascii.output.allSatisfy { $0 < 0x80 } && ascii.text.contains("- chua ghi nhan"))
    #expect(ascii.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let csv = try Papiboard.run("plan", "--format", "csv", "--due-before", "2021-06-10", "--language", "vi")
    let lines = csv.text.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("kind,plan,id,paragraph,dimension,text,lead,due,state"))
    #expect(
      lines[1].hasPrefix("report,son-la-2021,6-thang,") && lines[1].contains(",2021-06-10,not_recorded,"))
    let due = ["plan", "--format", "ics", "--due-before", "2021-06-10"]
    #expect(try !Papiboard.run(due).text.contains("BEGIN:VEVENT"))
    let calendar = try Papiboard.run(due + ["--province", "14"]).text
    #expect(calendar.contains("DTSTART;VALUE=DATE:20210609\r\n") && !calendar.contains("202112"))
  }

  @Test("Wrong usage is told by option and value")
  func wrong() throws {
    let command = try Papiboard.run("plan", "--due-before", "2021-06-31", "--language", "en")
    #expect(command.ending == .exited(2) && command.errors.contains("--due-before 2021-06-31"))
    #expect(try Papiboard.run("ranking", "--format", "ics").ending == .exited(2))
    #expect(try Papiboard.run("plan", "--province", "Atlantis").ending == .exited(2))
  }

  @Test("A folder of one's own: init brings the plans, validate tells what is wrong with one")
  func ownFolder() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("papi")
    #expect(try Papiboard.run("init", path).ending == .exited(0))
    #expect(try Papiboard.run("validate", path).ending == .exited(0))
    let file = path + "/plans/son-la-2021.json"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacingOccurrences(of: "\"2021-06-10\"", with: "\"2021-06-31\"")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let validated = try Papiboard.run("validate", path, "--language", "en")
    #expect(validated.ending == .exited(1) && validated.text.contains("reporting[0].due"))
    #expect(reports(try plan("--data", path, "--due-before", "2021-12-10")) == ["son-la-2021 2021-12-10"])
  }
}

/// `report --plan` and `report --lead`.
@Suite("The report of a plan and the sheet of a lead") struct PlanReportCommandTests {
  @Test("Text, Markdown and HTML, on screen and in a file; the first report owed unless told otherwise")
  func formats() throws {
    let text = try Papiboard.run("report", "--plan", "son-la-2021", "--language", "vi")
    #expect(text.ending == .exited(0) && text.text.contains("Báo cáo 6 tháng đầu năm 2021 · Sơn La 2021"))
    #expect(text.text.contains("Hạn gửi: trước 10/06/2021") && text.text.contains("Sơn La hạng 45/63"))
    let year = try Papiboard.run("report", "--plan", "son-la-2021", "--period", "year", "--language", "en")
    #expect(year.text.contains("Report on 2021 · Sơn La 2021") && year.text.contains("50/60"))
    let markdown = try Papiboard.run(
      "report", "--plan", "svhtt-380-2021", "--format", "markdown", "--language", "vi", "--year", "2024")
    #expect(markdown.text.hasPrefix("# Báo cáo năm 2024 · Sở VHTT 380/KH-SVHTT"))
    #expect(markdown.text.contains("lộ trình 28") && markdown.text.contains("| 4 | Kiểm soát tham nhũng"))
    let folder = try TemporaryFolder()
    let file = folder.path("a.html")
    let html = try Papiboard.run("report", "--plan", "son-la-2021", "--format", "html", "--output", file)
    #expect(html.ending == .exited(0) && html.output.isEmpty)
    #expect(String(decoding: try folder.read("a.html"), as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
  }

  @Test("Before the plan began, or before the period has, there is nothing to report")
  func yearsThatHaveNoReport() throws {
    let before = try Papiboard.run("report", "--plan", "svhtt-380-2021", "--year", "2019", "--language", "vi")
    #expect(before.ending == .exited(2) && before.output.isEmpty)
    #expect(before.errors.contains("svhtt-380-2021 bắt đầu năm 2021; hãy dùng --year 2021 trở đi"))
    let later = try Papiboard.run("report", "--plan", "svhtt-380-2021", "--year", "2999", "--language", "en")
    #expect(later.ending == .exited(2) && later.errors.contains("this period begins on"))
  }

  @Test(
    "Every period closes on the 14th, or on the day before the one the plan names",
    arguments: [
      ("month-3", "Báo cáo tháng 3 năm 2021", "15/02/2021–14/03/2021"),
      ("quarter-2", "Báo cáo quý II năm 2021", "15/03/2021–14/06/2021"),
      ("half-year", "Báo cáo 6 tháng đầu năm 2021", "15/12/2020–09/06/2021"),
      ("nine-months", "Báo cáo 9 tháng đầu năm 2021", "15/12/2020–14/09/2021"),
      ("year", "Báo cáo năm 2021", "15/12/2020–09/12/2021"),
      ("month", "Báo cáo tháng 12 năm 2021", "–14/12/2021"),
    ])
  func periods(period: String, title: String, days: String) throws {
    let text = try Papiboard.run(
      "report", "--plan", "son-la-2021", "--period", period, "--language", "vi"
    ).text
    #expect(text.contains(title) && text.contains(days), "\(text.prefix(400))")
  }

  @Test("An unknown plan, a format it has not, no lead department")
  func wrong() throws {
    let plan = try Papiboard.run("report", "--plan", "none", "--language", "en")
    #expect(plan.ending == .exited(2) && plan.errors.contains("son-la-2021"))
    #expect(try Papiboard.run("report", "--plan", "son-la-2021", "--format", "json").ending == .exited(2))
    #expect(try Papiboard.run("report", "--plan", "son-la-2021", "--period", "week").ending == .exited(2))
    #expect(try Papiboard.run("report", "--plan", "son-la-2021", "--period", "month-13").ending == .exited(2))
    let lead = try Papiboard.run("report", "--lead", "So Tu phap", "--language", "en")
    #expect(lead.ending == .exited(2) && lead.errors.contains("papiboard assign set"))
  }

  @Test("A lead department by its name in any spelling, or a part of it that no other has")
  func lead() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("papi")
    #expect(try Papiboard.run("init", path).ending == .exited(0))
    let file = path + "/board.json"
    let board = try String(contentsOfFile: file, encoding: .utf8)
    let leads =
      #""leads": {"4": {"vi": "Thanh tra thành phố", "en": "City Inspectorate"}, "7": "Sở Tài nguyên", "#
      + #""8": "Sở Thông tin"},"#
    try board.replacingOccurrences(of: "\"format\": 1,", with: "\"format\": 1,\n  \(leads)")
      .write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try Papiboard.run("validate", path).ending == .exited(0))
    for name in ["thanh tra thanh pho", "City Inspectorate", "thanh tra"] {
      let page = try Papiboard.run("report", "--data", path, "--lead", name, "--language", "vi")
      #expect(page.text.contains("Thanh tra thành phố") && page.text.contains("48/61"), "\(name)")
      #expect(!page.text.contains("61/61") && page.text.contains("§7/1"))
    }
    let unclear = try Papiboard.run("report", "--data", path, "--lead", "so", "--language", "vi")
    #expect(unclear.ending == .exited(2) && unclear.errors.contains("Sở Tài nguyên, Sở Thông tin"))
  }
}
