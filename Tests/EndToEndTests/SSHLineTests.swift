import Foundation
import TestSupport
import TextUI
import Testing

/// What a line carries, and what is left when it breaks.
@Suite("SSH: the line", .serialized, .enabled(if: SSHServer.isThere, "no sshd here"))
struct SSHLineTests {
  private let server: SSHServer

  init() throws { server = try SSHServer() }

  @Test("Staff work through a shell, and what they write is there")
  func staff() throws {
    let line = try server.board(.staff)
    #expect(!line.title.contains("chỉ đọc"))
    line.press("2", for: "Xu hướng")
    line.press("c", for: "So sánh")
    line.press("son la", for: "14  Sơn La")
    line.press(Keys.enter, for: "A Sơn La")
    try line.quit()
    let text = String(decoding: try server.folder.read("data/board.json"), as: UTF8.self)
    #expect(text.contains("\"compared\": [\n    {\"province\": \"14\""), "\(text)")
  }

  @Test("A dropped line ends the board at the other end", arguments: [SSHServer.Login.leader, .staff])
  func dropped(login: SSHServer.Login) throws {
    let line = try server.board(login)
    let board = try #require(server.boards.first)
    line.press("p", for: "Chọn tỉnh")
    line.signal(9)
    #expect(try line.waitForExit() == .signalled(9))
    #expect(board.waitForEnd())
    #expect(try Papiboard.run("validate", server.data).ending == .exited(0))
  }

  @Test("A line that drops in the middle of entering loses nothing that was entered")
  func droppedWhileEntering() throws {
    let first = try server.board(.staff)
    let board = try #require(server.boards.first)
    first.press("7", for: "Nhập điểm 2025")
    first.press("1,43\r", for: "1/952 ô")
    first.press("1,1\r", for: "2/952 ô")
    first.press("1,2") { $0.text.contains("1,2 ") }
    first.signal(9)
    #expect(try first.waitForExit() == .signalled(9))
    #expect(board.waitForEnd())
    // The lock went with the board: the next line finds the draft and nobody at it.
    let second = try server.board(.staff, until: "2 giá trị?")
    second.press("y", for: "2/952 ô")
    #expect(second.emulator.text.contains("1,43") && !second.emulator.text.contains("tiến trình"))
    second.press("sPAPI 2025\r", for: "2/952")
    second.press("P", for: "950 ô chưa nhập")
    second.press("y", for: "Đã công bố 2 giá trị của năm 2025.")
    second.hangUp()
    _ = try second.waitForExit()
    let ranking = try Papiboard.json(
      "ranking", "--data", server.data, "--year", "2025", "--item", "1.1")
    #expect((ranking["rows"] as? [Any])?.count == 2)
  }

  @Test("A leader looks on while staff enter, and sees what is published without a key")
  func watched() throws {
    let leader = try server.board(.leader)
    let staff = try server.board(.staff)
    staff.press("7", for: "Nhập điểm 2025")
    staff.press("1,43\r", for: "1/952 ô")
    let before = leader.emulator.bytesReceived
    leader.waitUntilQuiet(milliseconds: 300)
    #expect(leader.emulator.bytesReceived == before)
    staff.press("sPAPI 2025\r", for: "1/952")
    staff.press("P", for: "951 ô chưa nhập")
    staff.press("y", for: "Đã công bố 1 giá trị của năm 2025.")
    #expect(leader.wait(for: "Số liệu vừa được cập nhật: năm 2025"), "\(leader.emulator.text)")
    leader.press("]") { $0.row(0).contains("2025") }
    leader.hangUp()
    staff.hangUp()
    _ = try (leader.waitForExit(), staff.waitForExit())
  }

  @Test("A window that changes its size is followed over the line")
  func resizing() throws {
    let line = try server.board(.leader)
    line.resize(Size(columns: 120, rows: 40))
    #expect(line.wait { $0.row(39).contains("q thoát") }, "\(line.emulator.text)")
    line.resize(Size(columns: 60, rows: 20))
    #expect(line.wait { $0.row(19).contains("q") && $0.row(0).contains("29/61") }, "\(line.emulator.text)")
    try line.quit()
  }

  /// Ten seconds; `PAPIBOARD_IDLE_SECONDS=3600` makes it an hour.
  static let idleSeconds =
    ProcessInfo.processInfo.environment["PAPIBOARD_IDLE_SECONDS"].flatMap { Int($0) } ?? 10

  @Test("An idle board sends no byte over the line, computes nothing and never wakes up")
  func idle() throws {
    let line = try server.board(.leader)
    line.waitUntilQuiet()
    let board = try #require(server.boards.first)
    let before = (line.emulator.bytesReceived, try board.processorTicks, try board.wakeUps)
    for _ in 0..<Self.idleSeconds { line.waitUntilQuiet(milliseconds: 1000) }
    #expect(line.emulator.bytesReceived == before.0)
    #expect(try board.processorTicks == before.1)
    #expect(try board.wakeUps == before.2)
    try line.quit()
  }

  /// What a leader does in a minute, a key every three seconds: looks, goes into a dimension, compares
  /// with the year before, the trend, the promises, the neighbours, what would help, and the page.
  static let minute = [
    Keys.down, Keys.down, Keys.enter, Keys.down, Keys.escape, "[", "]", "2", Keys.down, "3", Keys.enter,
    Keys.escape, "4", Keys.down, Keys.down, "5", "m", "1", "r",
  ]

  /// The window, and whether the line is compressed (`ssh -C`, a box to tick in PuTTY).
  static let lines: [(columns: Int, rows: Int, isCompressed: Bool)] = [
    (80, 24, false), (80, 24, true), (120, 40, false), (120, 40, true),
  ]

  @Test("A leader's scripted minute stays below 60 KB on the wire", arguments: lines)
  func scriptedMinute(columns: Int, rows: Int, isCompressed: Bool) throws {
    let log = server.folder.path("log")
    let line = try server.board(
      .leader,
      options: ["-o", "Compression=\(isCompressed ? "yes" : "no")", "-o", "LogLevel=VERBOSE", "-E", log],
      size: Size(columns: columns, rows: rows))
    for key in Self.minute {
      line.send(key)
      // Longer than the wait for what may follow an Esc.
      line.waitUntilQuiet(milliseconds: 90)
    }
    #expect(line.emulator.text.contains("29/61"), "\(line.emulator.text)")
    line.press(Keys.escape) { $0.row(0).contains("29/61") }
    try line.quit()
    let wire = try #require(Self.transferred(in: String(contentsOfFile: log, encoding: .utf8)))
    print(
      "A leader's minute at \(columns)x\(rows)\(isCompressed ? ", compressed" : ""):",
      "\(line.emulator.bytesReceived) bytes of the board; on the wire, with all that SSH adds,",
      "\(wire.received) received, \(wire.sent) sent")
    // The bound is for the smallest window that shows everything; a larger one wants compression.
    if columns == 80 || isCompressed { #expect(wire.received < 60_000) }
  }

  /// From `Transferred: sent 3456, received 34567 bytes, in 4.5 seconds`.
  private static func transferred(in log: String) -> (sent: Int, received: Int)? {
    guard let match = log.firstMatch(of: /Transferred: sent (\d+), received (\d+) bytes/) else { return nil }
    guard let sent = Int(match.1), let received = Int(match.2) else { return nil }
    return (sent, received)
  }
}
