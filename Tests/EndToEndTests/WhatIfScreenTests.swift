import Foundation
import TestSupport
import TextUI
import Testing

/// Panel 5 of the built program: values by keys, and scenarios kept apart from every figure.
@Suite("What-if", .serialized) struct WhatIfScreenTests {
  private func open(_ folder: TemporaryFolder, _ arguments: [String] = []) throws -> TestProgram {
    var environment = Papiboard.environment()
    environment["XDG_STATE_HOME"] = folder.path("state")
    let program = try TestProgram(
      executable: BuiltProducts.path(of: "papiboard"), arguments: arguments, environment: environment,
      terminal: "xterm-256color", size: Size(columns: 80, rows: 24), isUTF8: true, isRecording: true)
    try #require(program.wait(for: "29/61"), "\(program.emulator.text)")
    program.waitUntilQuiet(milliseconds: 100)
    return program
  }

  @Test("To the median, typed, kept, opened in another run, deleted")
  func session() throws {
    let folder = try TemporaryFolder()
    let file = "state/papiboard/scenarios.json"
    let first = try open(folder)
    first.press("5", for: "không phải số liệu công bố")
    first.press("g" + String(repeating: Keys.down, count: 6) + "m", for: "hạng 17/61 ▲12")
    first.press("wMôi trường\r", for: "Đã lưu “Môi trường”")
    let kept = try #require(
      try JSONSerialization.jsonObject(with: Data(folder.read(file))) as? [String: Any])
    let scenarios = try #require(kept["scenarios"] as? [[String: Any]])
    #expect(scenarios.first?["name"] as? String == "Môi trường" && scenarios.count == 1)
    first.press("e4,4122\r", for: "hạng 10/61 ▲19")
    try first.quit()

    let second = try open(folder)
    second.press("5o", for: "Kịch bản đã lưu")
    second.press("\r", for: "hạng 17/61 ▲12")
    second.press("od", for: "Bấm d lần nữa")
    second.press("d", for: "Đã xóa “Môi trường”")
    try second.quit()
    let text = String(decoding: try folder.read(file), as: UTF8.self)
    #expect(!text.contains("Môi trường") && text.contains("\"format\": 1"))
  }

  @Test("Read-only writes nothing, and says so")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    let program = try open(folder, ["--read-only"])
    program.press("5m", for: "▼")
    program.press("w", for: "chế độ chỉ đọc")
    try program.quit()
    #expect(!FileManager.default.fileExists(atPath: folder.path("state")))
  }

  @Test("A file of scenarios that is broken is not overwritten")
  func brokenFile() throws {
    let folder = try TemporaryFolder()
    let file = "state/papiboard/scenarios.json"
    try folder.write(file, "{broken")
    let program = try open(folder)
    program.press("5+wmột\r", for: "Chưa lưu")
    try program.quit()
    #expect(try folder.read(file) == Array("{broken".utf8))
  }

  @Test("A step of a value sends little")
  func bytes() throws {
    let folder = try TemporaryFolder()
    let program = try open(folder)
    program.press("5", for: "không phải số liệu công bố")
    let before = program.emulator.bytesReceived
    program.press("+", for: "▲0,05")
    #expect(program.emulator.bytesReceived - before < 2_000)
    try program.quit()
  }
}
