import Foundation
import TestSupport
import Testing

@testable import WorkbookSupport

/// Tables as offices have them come in by the program itself.
@Suite("import of an office's files") struct OfficeImportTests {
  private static let rows = """
    <row r="2"><c r="A2" t="str"><v>BẢNG ĐIỂM</v></c></row>
    <row r="4"><c r="A4" t="str"><v>STT</v></c><c r="B4" t="str"><v>Tỉnh, thành phố</v></c>
      <c r="C4" t="str"><v>1.1. Tri thức công dân</v></c><c r="D4" t="str"><v>Xếp hạng</v></c></row>
    <row r="5"><c r="A5"><v>1</v></c><c r="B5" t="str"><v>TP. Hà Nội</v></c>
      <c r="C5" t="str"><v>1,4106</v></c><c r="D5"><v>2</v></c></row>
    <row r="6"><c r="A6"><v>2</v></c><c r="B6" t="str"><v>Tỉnh Sơn La</v></c>
      <c r="C6"><v>1.1298600000000001</v></c><c r="D6"><v>1</v></c></row>
    """
  private static let workbook = Excel.workbook(["PAPI 2025": "<sheetData>\(rows)</sheetData>"])

  private func folder() throws -> (folder: TemporaryFolder, data: String) {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    try #require(try Papiboard.run("init", data).ending == .exited(0))
    return (folder, data)
  }

  @Test("A workbook is rehearsed, then read to the last digit")
  func workbook() throws {
    let (folder, data) = try folder()
    let file = folder.path("a.xlsx")
    try Data(Self.workbook).write(to: URL(fileURLWithPath: file))
    let common = ["--data", data, "--year", "2025", "--language", "en"]
    let rehearsal = try Papiboard.run(["import", file, "--dry-run"] + common)
    #expect(rehearsal.ending == .exited(0), "\(rehearsal.errors)")
    for part in [
      "sheet \"PAPI 2025\": columns named in line 4", "C = 1.1", "D \"Xếp hạng\"",
      "2025: new, 2 provinces, 2 values",
    ] {
      #expect(rehearsal.text.contains(part), "\(part): \(rehearsal.text)")
    }
    #expect(!FileManager.default.fileExists(atPath: data + "/scores/papi/2025.json"))
    let command = try Papiboard.run(["import", file, "--source", "x"] + common)
    #expect(command.ending == .exited(0) && command.errors.contains("D \"Xếp hạng\""), "\(command.errors)")
    let year = String(decoding: try folder.read("papi/scores/papi/2025.json"), as: UTF8.self)
    #expect(year.contains("[1.4106]") && year.contains("[1.12986]"), "\(year)")
  }

  @Test(
    "A pipe and the standard input are files, too",
    arguments: ["cat \"$1\" | \"$0\" import -", "\"$0\" import <(cat \"$1\")"])
  func pipes(line: String) throws {
    let (folder, data) = try folder()
    let file = folder.path("a.xlsx")
    try Data(Self.workbook).write(to: URL(fileURLWithPath: file))
    let command = try TestCommand(
      executable: "/bin/bash",
      arguments: [
        "-c", line + " --data \"$2\" --year 2025 --dry-run", BuiltProducts.path(of: "papiboard"), file, data,
      ],
      environment: Papiboard.environment())
    #expect(
      command.ending == .exited(0) && command.text.contains("2025: mới, 2 tỉnh, 2 giá trị"),
      "\(command.errors)")
  }

  @Test("What no rule knows is named with what to write, and that works")
  func map() throws {
    let (folder, data) = try folder()
    let file = try folder.write("a.csv", "Địa phương;Tri thức;Cột lạ\nTỉnh Sơn La;1,2;3\n")
    let common = ["--data", data, "--year", "2025", "--dry-run", "--language", "en"]
    let refused = try Papiboard.run(["import", file, "--map", "Tri thức=1.1"] + common)
    #expect(
      refused.ending == .exited(1) && refused.errors.contains("--map \"Cột lạ=-\""), "\(refused.errors)")
    let read = try Papiboard.run(["import", file, "--map", "Tri thức=1.1", "--map", "Cột lạ=-"] + common)
    #expect(read.ending == .exited(0), "\(read.errors)")
    let wrong = try Papiboard.run(["import", file, "--map", "Cột lạ=9.9"] + common)
    #expect(wrong.ending == .exited(2) && wrong.errors.contains("COLUMN=ITEM"), "\(wrong.errors)")
  }

  @Test("An encoding other than UTF-8 is named, and what looks like a total is offered as one")
  func encoding() throws {
    let (folder, data) = try folder()
    let file = folder.path("a.csv")
    let text = "Tỉnh\t1.1\tTổng hợp chung\nHà Nội\t1,2\t40,1\n"
    try Data([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      .write(to: URL(fileURLWithPath: file))
    let common = ["import", file, "--data", data, "--year", "2025", "--dry-run", "--language", "en"]
    let run = try Papiboard.run(common)
    #expect(run.text.contains("the file is in UTF-16, not in UTF-8"), "\(run.text)")
    #expect(run.errors.contains("--map \"Tổng hợp chung=total\""), "\(run.errors)")
    let plain = try folder.write("b.csv", text)
    #expect(try !Papiboard.run(common.map { $0 == file ? plain : $0 }).text.contains("UTF-8"))
  }

  @Test("What cannot be read is named by its kind")
  func refusals() throws {
    let (folder, data) = try folder()
    let file = folder.path("a.xls")
    try Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).write(to: URL(fileURLWithPath: file))
    let command = try Papiboard.run("import", file, "--data", data, "--year", "2025", "--dry-run")
    #expect(command.ending == .exited(1) && command.errors.contains(".xlsx"), "\(command.errors)")
  }
}
