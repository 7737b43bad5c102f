import Foundation
import TestSupport
import TextUI
import Testing

/// Entering a year in a real terminal, over a folder on the disk.
@Suite("Entering scores in a terminal", .serialized) struct EntryScreenTests {
  private let folder: TemporaryFolder
  private let data: String

  init() throws {
    folder = try TemporaryFolder()
    data = folder.path("papi")
    #expect(try Papiboard.run("init", data).ending == .exited(0))
  }

  private func open(_ options: [String] = [], until text: String? = "29/61") throws -> TestProgram {
    try Papiboard.open(["--data", data] + options, until: text)
  }

  private func drafts() -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: data + "/drafts/papi"))?.sorted() ?? []
  }

  /// 34 rows as they are copied from a spreadsheet: the names, decimal commas; no total jumps.
  private func totals() throws -> String {
    let last = try Papiboard.json("ranking", "--data", data, "--year", "2024", "--basis", "34")
    let rows = (last["rows"] as? [[String: Any]] ?? []) + (last["unranked"] as? [[String: Any]] ?? [])
    #expect(rows.count == 34)
    return "Tỉnh\tTổng\n"
      + rows.map { row in
        let score = (row["score"] as? Double ?? 43) + 0.25
        let text = String(format: "%.2f", score).replacingOccurrences(of: ".", with: ",")
        return "\(row["province"] as? String ?? "")\t\(text)\n"
      }.joined()
  }

  /// The line drops in the middle; or the program is killed outright.
  @Test("Enter, lose the line, start again, go on, publish", arguments: [nil, 9] as [Int32?])
  func recovered(signal: Int32?) throws {
    let first = try open()
    first.press("7", for: "Nhập điểm 2025")
    first.press("1,43\r", for: "1/952 ô")
    first.press("1,1\r", for: "2/952 ô")
    first.press("1,2") { $0.text.contains("1,2 ") }
    if let signal { first.signal(signal) } else { first.hangUp() }
    #expect(try first.waitForExit() == (signal.map { .signalled($0) } ?? .exited(0)))
    // A lock is left by a program that was killed, and by no other.
    #expect(drafts().contains { $0.hasSuffix(".lock") } == (signal != nil), "\(drafts())")

    let second = try open(until: "2 giá trị?")
    second.press("y", for: "2/952 ô")
    #expect(second.emulator.text.contains("1,43"))
    second.press("sPAPI 2025\r", for: "2/952")
    second.press("P", for: "950 ô chưa nhập")
    second.press("y", for: "Đã công bố 2 giá trị của năm 2025.")
    second.press(Keys.escape) { $0.text.contains("Tổng quan") && !$0.text.contains("2/952") }
    try second.quit()
    #expect(!drafts().contains { $0.hasSuffix(".jsonl") || $0.hasSuffix(".lock") }, "\(drafts())")
    let ranking = try Papiboard.json("ranking", "--data", data, "--year", "2025", "--item", "1.1")
    #expect((ranking["rows"] as? [Any])?.count == 2)
  }

  @Test("One paste, one yes, one publish; a board in another terminal shows it without a key")
  func pasted() throws {
    let looker = try open(["--province", "Hà Nội"])
    looker.press("4", for: "Tỉnh")
    #expect(!looker.title.contains("›"))
    let writer = try open()
    writer.press("7LL", for: "Chỉ nhập điểm tổng.")
    writer.press("L", for: "Nhập số báo chí")
    writer.press("L", for: "Nhập từng nội dung thành phần.")
    writer.press("LL", for: "Chỉ nhập điểm tổng.")
    writer.paste(try totals())
    #expect(writer.wait(for: "Nhận 34 tỉnh, 34 ô"), "\(writer.emulator.text)")
    writer.press("y", for: "34/34 ô")
    writer.press("sPAPI 2025\r", for: "34/34 ô")
    writer.press("P", for: "Công bố 34 giá trị")
    writer.press("y", for: "Đã công bố 34 giá trị của năm 2025.")
    // The other board has the year now.
    #expect(looker.wait(for: "Số liệu vừa được cập nhật: năm 2025."), "\(looker.emulator.text)")
    #expect(looker.title.contains("2024 ›"))
    looker.press("]", for: "/34")
    // And is still again.
    looker.waitUntilQuiet()
    let bytes = looker.emulator.bytesReceived
    looker.waitUntilQuiet(milliseconds: 1000)
    #expect(looker.emulator.bytesReceived == bytes)
  }

  @Test("A second editor is told who has the year; when the first leaves it is free")
  func twoEditors() throws {
    let first = try open()
    first.press("7", for: "Nhập điểm 2025")
    let second = try open()
    second.press("7", for: "Nhập điểm 2025")
    // Neither has it by looking; with the first value one does, and the other is told without a key.
    #expect(drafts().isEmpty)
    first.press("1,43\r", for: "1/952 ô")
    #expect(second.wait(for: "tiến trình \(first.process)"), "\(second.emulator.text)")
    second.press("1", for: "T nhập ở đây")
    first.press("X", for: "Bỏ 1 giá trị")
    first.press("y", for: "Đã bỏ bản nháp")
    first.press(Keys.escape) { !$0.text.contains("Nhập điểm 2025") }
    try first.quit()
    #expect(second.wait { !$0.text.contains("tiến trình") }, "\(second.emulator.text)")
    #expect(drafts().isEmpty)
    second.press("1,43\r", for: "1/952 ô")
    second.hangUp()
    try second.waitForExit()
  }

  @Test(
    "Read-only by option or by the folder: nothing can be entered, and it says so", arguments: [true, false])
  func readOnly(byOption: Bool) throws {
    if !byOption {
      // Whoever may write everything is not kept out by a mode.
      guard geteuid() != 0 else { return }
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: data)
    }
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: data) }
    let before = try folder.contents()
    let board = try open(byOption ? ["--read-only"] : [])
    board.press("7", for: "Chỉ xem: không sửa được gì ở đây.")
    board.send("1,43\rxduP")
    board.paste("1\t2\n3\t4\n")
    board.send("TyXycs")
    board.waitUntilQuiet()
    board.signal(15)
    #expect(try board.waitForExit() == .exited(0))
    #expect(try folder.contents() == before)
  }

  @Test("The figures inside the program: the first value asks for a folder, and goes on in it")
  func ownFolder() throws {
    let path = folder.path("mới/papi")
    let board = try Papiboard.open()
    board.press("7", for: "Nhập điểm 2025")
    board.press("1,43", for: "để nhập 1,43")
    board.send(Keys.control("u"))
    board.press(path + "\r", for: "Tỉnh mình của thư mục")
    board.press("\r1,26\r") { $0.text.contains("Không có gì") || !$0.text.contains("Đã tạo") }
    board.send(Keys.control("u"))
    board.press("son la\r", for: "Đã tạo")
    #expect(board.title.contains("Sơn La") && board.emulator.text.contains("1,43 "), "\(board.emulator.text)")
    board.press("\r", for: "1/952 ô")
    board.signal(15)
    #expect(try board.waitForExit() == .exited(0))
    let journal = try FileManager.default.contentsOfDirectory(atPath: path + "/drafts/papi")
    #expect(journal.contains { $0.hasPrefix("2025.") && $0.hasSuffix(".jsonl") })
    #expect(try Papiboard.run("own", "--data", path).text == "Sơn La (14, 63 tỉnh)\n")
  }

  @Test("A refused number stays behind, and the next belongs to the next cell; leaving asks")
  func refused() throws {
    let board = try open()
    board.press("7", for: "Nhập điểm 2025")
    board.press("1,5\r18,04\r1,26\r1,27\r", for: "4/952 ô · 1 lỗi")
    for (province, value) in [
      ("01 Hà Nội", "1,50"), ("04 Cao Bằng", "18,04×"), ("08 Tuyên Quang", "1,26"), ("11 Điện Biên", "1,27"),
    ] {
      let row = board.emulator.text.split(separator: "\n").first { $0.contains(province) } ?? ""
      #expect(row.contains(value), "\(row)")
    }
    board.press("1x\r", for: "2 lỗi")
    board.press("!", for: "Ctrl-Y nhận 1,804.")
    board.press("q", for: "có, bỏ và thoát")
    board.press(Keys.escape) { !$0.text.contains("có, bỏ và thoát") }
    board.press("q", for: "1 ô không phải là số")
    board.send("y")
    #expect(try board.waitForExit() == .exited(0))
    let next = try open(until: "4 giá trị?")
    next.signal(15)
    #expect(try next.waitForExit() == .exited(0))
  }

  @Test("A paste of a megabyte is refused in words, and the board lives")
  func hugePaste() throws {
    let board = try open()
    board.press("7", for: "Nhập điểm 2025")
    let row = "Hà Nội\t1,4\t1,5\n"
    let text = String(repeating: row, count: (1 << 20) / row.utf8.count)
    // A terminal is written to piece by piece while the program reads.
    board.send("\u{1B}[200~")
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      board.send(Array(rest.prefix(2048)))
      rest = rest.dropFirst(2048)
      board.wait { _ in true }
    }
    board.send("\u{1B}[201~")
    #expect(board.wait(for: "Xem trước khi dán"), "\(board.emulator.text)")
    #expect(
      board.emulator.text.contains("KB") || board.emulator.text.contains("lớn"), "\(board.emulator.text)")
    board.press(Keys.escape, for: "Không dán gì.")
    board.press("1,43\r", for: "1/952 ô")
    board.signal(15)
    #expect(try board.waitForExit() == .exited(0))
  }
}
