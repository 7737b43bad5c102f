import Foundation
import Scores
import Storage
import Testing

/// A folder of its own for each test, removed afterwards.
private struct Scratch: ~Copyable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/papiboard-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path + "/scores/papi", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  func fault(_ name: String) -> ReadFault? {
    do throws(ReadFault) {
      _ = try FolderSource(path).read(name)
      return nil
    } catch {
      return error
    }
  }
}

@Suite struct FolderSourceTests {
  @Test(arguments: [0, 1, 4095, 4096, 300_000])
  func readsEveryByte(size: Int) throws {
    let scratch = try Scratch()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try scratch.write("board.json", bytes)
    #expect(try FolderSource(scratch.path).read("board.json") == bytes)
  }

  @Test func listsNamesInOrder() throws {
    let scratch = try Scratch()
    for name in ["2024.json", "2011.json", ".hidden", "notes.txt"] {
      try scratch.write("scores/papi/" + name, [])
    }
    let source = FolderSource(scratch.path)
    #expect(try source.names(in: "scores/papi") == [".hidden", "2011.json", "2024.json", "notes.txt"])
    #expect(try source.names(in: "scores/sipas") == [])
  }

  @Test func aFileIsNoFolder() throws {
    let scratch = try Scratch()
    try scratch.write("indices", [])
    #expect(throws: ReadFault.notAFolder) { try FolderSource(scratch.path).names(in: "indices") }
  }

  @Test func aPipeDoesNotHang() throws {
    let scratch = try Scratch()
    try #require(mkfifo(scratch.path + "/board.json", 0o600) == 0)
    #expect(scratch.fault("board.json") == .notAFile)
  }

  @Test func aFolderAndALinkAreNoFiles() throws {
    let scratch = try Scratch()
    try scratch.write("real.json", [1])
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/board.json", withDestinationPath: "real.json")
    #expect(scratch.fault("board.json") == .notAFile)
    #expect(scratch.fault("scores") == .notAFile)
  }

  @Test(arguments: ["../x.json", "scores/../../x.json", "/etc/hostname", "scores//x.json", ""])
  func noPathLeadsOut(path: String) throws {
    let scratch = try Scratch()
    #expect(scratch.fault(path) == .outside)
  }

  @Test func whatIsNotThereIsMissing() throws {
    let scratch = try Scratch()
    #expect(scratch.fault("board.json") == .missing)
    #expect(scratch.fault("plans/a.json") == .missing)
  }

  @Test func aFileTooLargeIsNotRead() throws {
    let scratch = try Scratch()
    try scratch.write("board.json", [])
    try #require(truncate(scratch.path + "/board.json", FolderSource.sizeLimit + 1) == 0)
    #expect(scratch.fault("board.json") == .tooLarge)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func aForbiddenFileIsToldSo() throws {
    let scratch = try Scratch()
    try scratch.write("board.json", [])
    try #require(chmod(scratch.path + "/board.json", 0) == 0)
    #expect(scratch.fault("board.json") == .forbidden)
  }

  @Test func aFolderOnDiskIsLoadedLikeThePublishedData() throws {
    let scratch = try Scratch()
    let published = PublishedSource()
    for path in published.paths where !path.hasPrefix("themes/") {
      try FileManager.default.createDirectory(
        atPath: (scratch.path + "/" + path as NSString).deletingLastPathComponent,
        withIntermediateDirectories: true)
      try scratch.write(path, try published.read(path))
    }
    let data = BoardData.load(from: FolderSource(scratch.path))
    #expect(data.findings == [])
    #expect(data.book?.years == Array(2011...2024))
  }
}
