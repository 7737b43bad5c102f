import Foundation
import TestSupport
import Testing

/// A plan made and filled without opening a file of the folder.
@Suite("Plans made on the command line") struct PlanMakingTests {
  private let folder: TemporaryFolder
  private let data: String

  init() throws {
    folder = try TemporaryFolder()
    data = folder.path("d")
    #expect(try Papiboard.run("init", data, "--province", "14").ending == .exited(0))
    let added = try plan(
      "add", "kh-2026", "--title", "Kế hoạch PAPI năm 2026", "--number", "12/KH-UBND", "--from", "2026",
      "--to", "2026")
    #expect(added.ending == .exited(0) && added.text.contains("UBND tỉnh Sơn La"), "\(added.errors)")
  }

  private func plan(_ arguments: String..., into data: String? = nil) throws -> TestCommand {
    try Papiboard.run(["plan"] + arguments + ["--data", data ?? self.data, "--language", "vi"])
  }

  private func annex() throws -> String {
    let rows = (1...12).map {
      "\($0);Nhiệm vụ số \($0);\(($0 - 1) % 8 + 1);Sở Nội vụ;Sở Y tế;\(31 - $0)/12/2026;Báo cáo \($0)"
    }
    return try folder.write(
      "phu-luc.csv",
      "PHỤ LỤC\nSTT;Nhiệm vụ;Chỉ số nội dung;Cơ quan chủ trì;Phối hợp;Thời hạn;Sản phẩm\n"
        + rows.joined(separator: "\n") + "\n")
  }

  private func text(_ id: String = "kh-2026") throws -> String {
    String(decoding: try folder.read("d/plans/\(id).json"), as: UTF8.self)
  }

  @Test("Twelve measures of an annex, printed as tables that change nothing when they come back")
  func fromAnAnnex() throws {
    let rehearsed = try plan("import", try annex(), "--plan", "kh-2026", "--dry-run")
    #expect(
      rehearsed.ending == .exited(0) && rehearsed.text.contains("+ nv-12: Nhiệm vụ số 12"),
      "\(rehearsed.errors)")
    #expect(rehearsed.errors.contains("Đọc 12 dòng; cột: STT → mục; Nhiệm vụ → nhiệm vụ"))
    #expect(try !text().contains("nv-1"))
    let imported = try plan("import", try annex(), "--plan", "kh-2026")
    #expect(imported.ending == .exited(0), "\(imported.errors)")
    let written = try text()
    for format in ["csv", "xlsx", "tsv"] {
      let file = folder.path("ra.\(format)")
      #expect(try plan("--output", file).ending == .exited(0))
      let back = try plan("import", file, "--plan", "kh-2026")
      #expect(
        back.ending == .exited(0) && back.text == "Không có gì thay đổi.\n", "\(back.text) \(back.errors)")
    }
    #expect(try text() == written)
    let csv = try plan("--format", "csv").text.split(separator: "\n").filter {
      $0.hasPrefix("measure,kh-2026,")
    }
    #expect(csv.count == 12 && csv.first?.contains(",Sở Nội vụ,2026-12-30,") == true)
    let valid = try Papiboard.run("validate", data, "--language", "vi")
    #expect(valid.ending == .exited(0) && valid.text.contains("0 lỗi, 0 lưu ý"), "\(valid.text)")
    // The workbook fills a plan of another folder.
    let other = folder.path("e")
    #expect(try Papiboard.run("init", other, "--province", "14").ending == .exited(0))
    #expect(try plan("add", "kh-2026", "--title", "X", into: other).ending == .exited(0))
    let taken = try plan("import", folder.path("ra.xlsx"), "--plan", "kh-2026", into: other)
    #expect(taken.ending == .exited(0), "\(taken.errors)")
    let measures = taken.text.split(separator: "\n").filter { $0.hasPrefix("+ ") }
    #expect(measures.count == 12 && measures[0].contains("Nhiệm vụ số 1 · mục 1"), "\(taken.text)")
    #expect(try Papiboard.run("validate", other).ending == .exited(0))
  }

  @Test("A measure is changed, a plan copied for the next year and ended")
  func changed() throws {
    #expect(try plan("import", try annex(), "--plan", "kh-2026").ending == .exited(0))
    let done = try plan(
      "change", "kh-2026", "--measure", "nv-1", "--state", "hoàn thành", "--lead", "Sở Y tế; Sở Tư pháp")
    #expect(
      done.ending == .exited(0) && done.text.contains("chủ trì Sở Nội vụ → Sở Y tế; Sở Tư pháp"),
      "\(done.errors)")
    let reopened = try plan("change", "kh-2026", "--measure", "nv-1", "--state", "đang thực hiện")
    #expect(reopened.ending == .exited(1) && reopened.errors.contains("--reason"))
    let copied = try plan("copy", "kh-2026", "kh-2027", "--from", "2027", "--to", "2027")
    #expect(copied.ending == .exited(0) && copied.text.contains("Kế hoạch PAPI năm 2027"), "\(copied.errors)")
    let copy = try text("kh-2027")
    #expect(!copy.contains("\"state\"") && copy.contains("\"2027-12-30\"") && !copy.contains("12/KH-UBND"))
    #expect(try plan("close", "kh-2027", "--to", "2028").ending == .exited(0))
    #expect(try text("kh-2027").contains("\"through\": 2028"))
    let history = try Papiboard.run("history", "--data", data, "--language", "vi").text
    #expect(history.contains("chép kế hoạch") && history.contains("Trạng thái: – → hoàn thành"), "\(history)")
    #expect(try Papiboard.run("validate", data).ending == .exited(0))
  }

  @Test("What is wrong is told, all of it, and nothing is written")
  func wrong() throws {
    let before = try text()
    let file = try folder.write(
      "sai.csv", "TT;Nhiệm vụ;Chủ trì;Thời hạn\n1;A;Sở Y tế;31/6/2026\n2;;Sở Y tế;mai\n")
    let told = try plan("import", file, "--plan", "kh-2026")
    #expect(told.ending == .exited(1) && told.errors.contains("sai.csv:2: “31/6/2026”: không có ngày này"))
    #expect(
      told.errors.contains("sai.csv:3: thiếu nội dung nhiệm vụ") && told.errors.contains("“mai” không rõ"))
    for arguments in [
      ["import", file, "--plan", "none"], ["add", "kh-2026", "--title", "x"], ["add", "A B", "--title", "x"],
      ["change", "kh-2026", "--measure", "zz", "--state", "done"], ["change", "kh-2026", "--state", "done"],
      ["change", "kh-2026", "--date", "31/2/2026"], ["copy", "none", "x", "--from", "2027", "--to", "2027"],
      ["close", "kh-2026", "--to", "2025"], ["change", "kh-2026", "--title", "B", "--read-only"],
    ] {
      let refused = try Papiboard.run(["plan"] + arguments + ["--data", data])
      #expect(refused.ending == .exited(2) && !refused.errors.isEmpty, "\(arguments): \(refused.text)")
    }
    #expect(try text() == before)
  }
}
