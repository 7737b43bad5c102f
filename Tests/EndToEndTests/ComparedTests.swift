import Foundation
import TestSupport
import Testing

/// Provinces compared in one session are there in the next, where the folder may be written.
@Suite("Compared provinces") struct ComparedTests {
  private func makeFolder() throws -> (folder: TemporaryFolder, data: String) {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    try #require(try Papiboard.run("init", data).ending == .exited(0))
    return (folder, data)
  }

  private func compareWithSonLa(_ program: TestProgram) {
    program.press("2", for: "Xu hướng")
    program.press("c", for: "So sánh")
    program.press("son la", for: "14  Sơn La")
    program.press(Keys.enter, for: "A Sơn La")
  }

  @Test("They are kept in board.json and shown by the next board")
  func kept() throws {
    let (folder, data) = try makeFolder()
    let program = try Papiboard.open(["--data", data])
    compareWithSonLa(program)
    #expect(!program.emulator.text.contains("phiên này"))
    try program.quit()
    let text = String(decoding: try folder.read("papi/board.json"), as: UTF8.self)
    #expect(
      text.contains("\"compared\": [\n    {\"province\": \"14\", \"province_set\": \"63\"}\n  ]"), "\(text)")
    #expect(try Papiboard.run("validate", data).ending == .exited(0))
    let next = try Papiboard.open(["--data", data])
    next.press("2", for: "A Sơn La")
    try next.quit()
  }

  @Test("Read-only they stay for the session, and that is said; nothing is written")
  func readOnly() throws {
    let (folder, data) = try makeFolder()
    let before = try folder.contents()
    let program = try Papiboard.open(["--data", data, "--read-only"])
    compareWithSonLa(program)
    program.press("", for: "chỉ giữ trong phiên này")
    try program.quit()
    #expect(try folder.contents() == before)
  }

  @Test("The data inside the program are not written, and that is said")
  func published() throws {
    let program = try Papiboard.open()
    compareWithSonLa(program)
    program.press("", for: "chỉ giữ trong phiên này")
    try program.quit()
  }
}
