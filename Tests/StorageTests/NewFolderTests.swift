import Glibc
import Testing

@testable import Scores
@testable import Storage
@testable import StoreSupport

@Suite struct NewFolderTests {
  private let folder = TemporaryFolder()
  private let files: [(path: String, bytes: [UInt8])] = [
    ("board.json", Array("{}".utf8)), ("scores/papi/2024.json", Array("2024".utf8)),
    ("scores/papi/2023.json", Array("2023".utf8)), ("provinces.json", []),
  ]
  private let all = [
    "board.json", "provinces.json", "scores/", "scores/papi/", "scores/papi/2023.json",
    "scores/papi/2024.json",
  ]

  private func make(_ name: String, calls: FileCalls = .system) throws(WritingFailure) {
    try NewFolder.make(at: folder.path + name, files: files, access: .writing, calls: calls)
  }

  @Test func aFolderIsMadeWithThoseAboveIt() throws {
    try make("/a/b/c/")
    #expect(folder.names == ["a/", "a/b/", "a/b/c/"] + all.map { "a/b/c/" + $0 })
    #expect(folder.text("a/b/c/scores/papi/2024.json") == "2024")
    #expect(throws: WritingFailure(folder.path + "/a/b/c", .boardExists)) { try make("/a/b/c") }
  }

  @Test func anEmptyFolderIsFilledAndItsHiddenEntriesStay() throws {
    folder.put(".git/config", "x")
    try make("")
    #expect(folder.names == [".git/", ".git/config"] + all)
  }

  @Test func aFolderWithOtherThingsIsRefused() {
    folder.put("letter.txt", "x")
    #expect(throws: WritingFailure(folder.path, .notEmpty)) { try make("") }
    #expect(throws: WritingFailure(folder.path + "/letter.txt", .system(ENOTDIR))) { try make("/letter.txt") }
    #expect(folder.names == ["letter.txt"])
  }

  @Test(arguments: ["../x", "/etc/x", "a//b", "a/./b", "", "a/"])
  func pathsThatLeadOutAreRefused(path: String) {
    #expect(throws: WritingFailure(path, .badPath)) {
      try NewFolder.make(at: folder.path + "/new", files: [(path, [])], access: .writing)
    }
    #expect(folder.names == [])
  }

  @Test func aBoardForReadingMakesNone() {
    #expect(throws: WritingFailure(folder.path + "/new", .readOnly)) {
      try NewFolder.make(at: folder.path + "/new", files: files, access: .readOnly)
    }
    #expect(folder.names == [])
  }

  @Test(
    arguments: [WritingStep.open, .close, .write, .synchronise, .rename, .makeFolder], ["", "/a/b"])
  func aFailureLeavesNothing(step: WritingStep, name: String) throws {
    var failed = 0
    for number in 1... {
      let folder = TemporaryFolder()
      let faults = Faults(step, number, ENOSPC)
      do throws(WritingFailure) {
        try NewFolder.make(
          at: folder.path + name, files: files, access: .writing, calls: .failing(faults))
        if faults.calls < number { break }
        // Closing a folder may fail without harm.
        #expect(step == .close)
      } catch {
        failed += 1
        #expect(error.reason == .system(ENOSPC))
        #expect(folder.names == [], "\(step) number \(number)")
      }
    }
    #expect(failed > 0 || (name.isEmpty && step == .rename))
  }

  @Test func theBoardFileComesLast() throws {
    // The last file that is opened for writing is the board; when it fails, the others were there.
    let seen = TemporaryFolder()
    var calls = FileCalls.system
    calls.open = { path, flags, mode throws(SystemError) in
      if path.hasSuffix("board.json"), !seen.names.contains("scores/papi/2024.json") {
        throw SystemError(code: EIO)
      }
      return try FileCalls.system.open(path, flags, mode)
    }
    let target = seen.path
    try NewFolder.make(at: target, files: files, access: .writing, calls: calls)
    #expect(seen.names == all)
  }
}
