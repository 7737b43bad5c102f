import Foundation
import TestSupport
import TextUI
import Testing

/// Two people at one folder, each at a board of their own.
@Suite("Colleagues in terminals", .serialized, .enabled(if: Colleague.isPossible)) struct ColleagueTests {
  private let folder: TemporaryFolder
  private let data: String

  init() throws {
    folder = try TemporaryFolder()
    data = folder.path("papi")
    try #require(try Papiboard.run("init", data).ending == .exited(0))
  }

  private func open(_ user: String, until text: String? = "29/61") throws -> TestProgram {
    let program = try Colleague.open(user, ["--data", data], in: folder)
    if let text { try #require(program.wait(for: text), "\(program.emulator.text)") }
    program.waitUntilQuiet(milliseconds: 100)
    return program
  }

  private func drafts() -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: data + "/drafts/papi"))?.sorted() ?? []
  }

  private func end(_ boards: TestProgram...) throws {
    for board in boards {
      board.signal(15)
      _ = try board.waitForExit()
    }
  }

  @Test("One enters, one looks: every value is seen as it comes, and the looker holds nothing")
  func looking() throws {
    let (lan, mai) = (try open("lan"), try open("mai"))
    mai.press("7", for: "Nhập điểm 2025")
    lan.press("7", for: "Nhập điểm 2025")
    #expect(drafts().isEmpty && !lan.title.contains("lan") && !mai.title.contains("lan"))
    lan.press("1,4321\r", for: "1/952 ô")
    #expect(mai.wait { $0.row(0).contains("lan đang nhập 2025") }, "\(mai.emulator.text)")
    mai.press("o", for: "1,4321")
    #expect(mai.title.contains("bản nháp 2025 · lan"))
    for (number, value) in ["1,11", "1,12", "18,04", "1,13"].enumerated() {
      lan.press(value + "\r", for: "\(number + 2)/952 ô")
      #expect(mai.wait(for: value), "\(mai.emulator.text)")
    }
    lan.press("u", for: "4/952 ô")
    #expect(mai.wait { !$0.text.contains("1,13 ") }, "\(mai.emulator.text)")
    #expect(drafts() == ["2025.lan.jsonl", "2025.lock"])
    // And is still again.
    mai.waitUntilQuiet()
    let bytes = mai.emulator.bytesReceived
    mai.waitUntilQuiet(milliseconds: 1000)
    #expect(mai.emulator.bytesReceived == bytes)
    mai.press("9", for: "o trở về bản của mình")
    lan.press("X", for: "Bỏ")
    lan.press("y", for: "Đã bỏ bản nháp")
    #expect(mai.wait(for: "lan không còn bản nháp năm này"), "\(mai.emulator.text)")
    #expect(drafts().isEmpty)
    try end(lan, mai)
  }

  @Test("What is confirmed is the step that was seen; T takes over, and each is told whose it is")
  func confirming() throws {
    let (lan, mai) = (try open("lan"), try open("mai"))
    lan.press("7", for: "Nhập điểm 2025")
    lan.press("1,43\r", for: "1/952 ô")
    mai.press("7o", for: "đến bước 1")
    mai.press("c", for: "Xác nhận bước 1 của lan")
    lan.press("1,5\r", for: "2/952 ô")
    #expect(mai.wait(for: "1,50"), "\(mai.emulator.text)")
    mai.press("khớp\r", for: "Đã ghi lời xác nhận bước 1 của lan.")
    #expect(lan.wait(for: "mai xác nhận ở bước 1; sau đó có 1 thay đổi."), "\(lan.emulator.text)")
    mai.press("T", for: "có, tôi nhập")
    mai.press("y") { $0.row(0).contains("bản nháp 2025 · mai") || $0.text.contains("Nay bạn nhập") }
    #expect(lan.wait(for: "mai vừa giành quyền nhập năm này"), "\(lan.emulator.text)")
    #expect(lan.title.contains("mai đang nhập 2025"))
    lan.press("9", for: "T giành quyền")
    // Whoever has it is killed, and nobody asked for it yet: it holds nothing.
    mai.signal(9)
    lan.press("j") { !$0.row(0).contains("mai") }
    lan.press("1,6\r", for: "3/952 ô")
    _ = try mai.waitForExit()
    try end(lan)
  }

  @Test("A conflict names who, both values and the keys; all of theirs are taken at once")
  func conflicts() throws {
    let (lan, mai) = (try open("lan"), try open("mai"))
    lan.press("7[", for: "Nhập điểm 2024")
    lan.press("1,44\r", for: "1,44")
    lan.press("1,01\r", for: "1,01")
    mai.press("7[", for: "lan đang nhập")
    mai.press("T", for: "có, tôi nhập")
    mai.press("y", for: "Nay bạn nhập")
    mai.press("1,45\r", for: "1,45")
    mai.press("1,02\r", for: "1,02")
    mai.press("P", for: "Lý do")
    mai.press("in sai\r", for: "có, công bố")
    mai.press("y", for: "Đã công bố 2 giá trị")
    #expect(lan.wait(for: "2 lỗi"), "\(lan.emulator.text)")
    lan.press("!", for: "mai vừa công bố 1,45, bản nháp này ghi 1,44: m giữ của mình, a nhận số đó")
    lan.press("A", for: "Đã nhận 2 giá trị người khác công bố")
    #expect(lan.emulator.text.contains("0 lỗi"))
    try end(lan, mai)
  }

  @Test("What a board writes itself is saved; what another wrote has changed the folder")
  func saving() throws {
    let (lan, mai) = (try open("lan"), try open("mai"))
    lan.press("6", for: "Kế hoạch của Hà Nội")
    lan.press("a", for: "Ghi nhật ký")
    lan.press(Keys.down + Keys.down + "12" + Keys.down + "tin", for: "tin")
    lan.press(Keys.control("s"), for: "Đã ghi vào tệp kế hoạch.")
    #expect(mai.wait(for: "Thư mục vừa thay đổi"), "\(mai.emulator.text)")
    lan.waitUntilQuiet(milliseconds: 300)
    #expect(lan.emulator.text.contains("Đã ghi vào tệp kế hoạch."), "\(lan.emulator.text)")
    lan.press("c", for: "So với")
    lan.press("c", for: "So sánh với")
    lan.press("hue\r") { !$0.text.contains("Thư mục vừa thay đổi") }
    #expect(mai.wait(for: "Thư mục vừa thay đổi"), "\(mai.emulator.text)")
    lan.waitUntilQuiet(milliseconds: 300)
    #expect(!lan.emulator.text.contains("Thư mục vừa thay đổi"), "\(lan.emulator.text)")
    try end(lan, mai)
  }

  @Test("Three programs: one enters, one imports into the same draft, one looks at both")
  func three() throws {
    let (lan, mai) = (try open("lan"), try open("mai"))
    lan.press("7", for: "Nhập điểm 2025")
    lan.press("1,43\r", for: "1/952 ô")
    mai.press("7o", for: "1,43")
    let csv = try folder.write("2025.csv", "province,1.2\nHà Nội,1.6\nSơn La,1.7\n")
    let line = ["import", csv, "--data", data, "--year", "2025", "--source", "S", "--draft"]
    let imported = try Colleague.run("lan", line, in: folder)
    #expect(imported.ending == .exited(0), "\(imported.errors)")
    for board in [lan, mai] { #expect(board.wait(for: "3/952 ô"), "\(board.emulator.text)") }
    lan.press("1,5\r", for: "4/952 ô")
    #expect(mai.wait(for: "4/952 ô"), "\(mai.emulator.text)")
    #expect(mai.emulator.text.contains("1,60") && lan.emulator.text.contains("1,70"))
    try end(lan, mai)
  }
}

/// The built program as people of other names run it: where they are looked up, another list lies over the
/// system's.
enum Colleague {
  /// Whether mounts of one's own are allowed here.
  static let isPossible =
    (try? TestCommand(
      executable: unshare, arguments: words(#"mount --bind /etc/passwd /etc/passwd; exec true"#, []),
      environment: path))?.ending == .exited(0)

  static func open(_ user: String, _ arguments: [String], in folder: TemporaryFolder) throws -> TestProgram {
    try TestProgram(
      executable: unshare, arguments: try line(user, arguments, in: folder),
      environment: Papiboard.environment().merging(path) { $1 }, isRecording: true)
  }

  static func run(_ user: String, _ arguments: [String], in folder: TemporaryFolder) throws -> TestCommand {
    try TestCommand(
      executable: unshare, arguments: try line(user, arguments, in: folder),
      environment: Papiboard.environment().merging(path) { $1 })
  }

  private static let unshare = "/usr/bin/unshare"
  private static let path = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin"]

  private static func line(
    _ user: String, _ arguments: [String], in folder: TemporaryFolder
  ) throws -> [String] {
    let users = try folder.write(
      "passwd.\(user)", "\(user):x:0:0:\(user):/nonexistent:/bin/sh\n")
    let program = try BuiltProducts.path(of: "papiboard")
    return words(#"mount --bind "$0" /etc/passwd; exec "$@""#, [users, program] + arguments)
  }

  private static func words(_ script: String, _ arguments: [String]) -> [String] {
    // Root here is root of the new namespace only.
    (geteuid() == 0 ? ["-m"] : ["-r", "-m"]) + ["--propagation", "private", "sh", "-c", script] + arguments
  }
}
