import Foundation
import JSONText
import Testing

@testable import Scores
@testable import Storage
@testable import StoreSupport

/// The compared provinces in `board.json`.
@Suite struct ComparedKeepingTests {
  private let folder = TemporaryFolder()
  private static let pair = [ProvinceID(set: "63", code: "22"), ProvinceID(set: "34", code: "24")]

  private func load(_ board: String) -> BoardData {
    for path in PublishedSource().paths where !path.hasPrefix("scores/") && !path.hasPrefix("themes/") {
      let bytes = (try? PublishedSource().read(path)) ?? []
      folder.put(path, String(decoding: bytes, as: UTF8.self))
    }
    folder.put("board.json", board)
    return BoardData.load(from: FolderSource(folder.path))
  }

  private func keep(_ compared: [ProvinceID], calls: FileCalls = .system) throws(WritingFailure) {
    try FolderWriter(folder.path, access: .writing, calls: calls).keep(compared: compared)
  }

  @Test func everyOtherKeyStaysInItsPlace() throws {
    folder.put(
      "board.json",
      "{\"format\":1, \"note\": {\"by\": [1, \"hai\"]},\n\"province\": \"01\", \"compared\": [], \"last\": null}"
    )
    try keep(Self.pair)
    #expect(
      folder.text("board.json") == """
        {"format":1, "note": {"by": [1, "hai"]},
        "province": "01", "compared": [
            {"province": "22", "province_set": "63"},
            {"province": "24", "province_set": "34"}
          ], "last": null}
        """)
    #expect(folder.names == ["board.json"])
    try keep([])
    #expect(folder.text("board.json")?.contains("\"compared\": [], \"last\"") == true)
  }

  @Test func theOwnProvinceIsSetAndNothingElse() throws {
    let bacNinh = ProvinceID(set: "34", code: "24")
    folder.put(
      "board.json",
      "{\"format\":1, \"province_set\": \"63\", \"note\": {\"by\": \"hai\"},\n\"province\": \"01\", \"last\": null}"
    )
    try FolderWriter(folder.path, access: .writing).keep(own: bacNinh)
    #expect(
      folder.text("board.json") == """
        {"format":1, "province_set": "34", "note": {"by": "hai"},
        "province": "24", "last": null}
        """)
    folder.put("board.json", "{\"format\": 1}")
    try FolderWriter(folder.path, access: .writing).keep(own: bacNinh)
    _ = load(folder.text("board.json") ?? "")
    #expect(BoardData.load(from: FolderSource(folder.path)).settings.province == bacNinh)
    #expect(throws: WritingFailure(folder.path, .readOnly)) {
      try FolderWriter(folder.path, access: .readOnly).keep(own: Self.pair[0])
    }
    folder.put("board.json", "[1]")
    #expect(throws: WritingFailure.self) {
      try FolderWriter(folder.path, access: .writing).keep(own: bacNinh)
    }
    #expect(folder.text("board.json") == "[1]")
  }

  @Test func whatIsKeptIsRead() throws {
    _ = load("{\"format\": 1, \"province\": \"01\", \"province_set\": \"63\"}")
    try keep(Self.pair)
    let data = BoardData.load(from: FolderSource(folder.path))
    #expect(data.settings.compared == Self.pair)
    #expect(data.findings == [])
    #expect(data.settings.fileBytes.count > 0)
    folder.put("board.json", String(decoding: data.settings.fileBytes, as: UTF8.self))
    #expect(BoardData.load(from: FolderSource(folder.path)).settings.compared == Self.pair)
  }

  @Test func aProvinceThatIsNotThereIsToldAndTheRestUsed() {
    let data = load(
      """
      {"format": 1, "province": "01", "province_set": "63", "compared": [
      {"province": "03", "province_set": "63"}, {"province": "22", "province_set": "63"},
      {"province": "22", "province_set": "64"}, {"province": "22"}, 7, {"province": "22", "province_set": "63"}
      ]}
      """)
    #expect(data.settings.compared == [ProvinceID(set: "63", code: "22")])
    #expect(
      data.findings.map { "\($0.line ?? 0) \($0.key ?? "")" } == [
        "2 compared[0].province", "3 compared[2].province_set", "3 compared[3].province_set",
        "3 compared[4]", "3 compared[4]", "3 compared[5]",
      ])
    #expect(data.settings.province?.code == "01")
  }

  @Test func fiveAreUsedAndTheSixthIsTold() {
    let codes = ["02", "04", "06", "08", "10", "11"]
    let list = codes.map { "{\"province\": \"\($0)\", \"province_set\": \"63\"}" }.joined(separator: ", ")
    let data = load(
      "{\"format\": 1, \"province\": \"01\", \"province_set\": \"63\", \"compared\": [\(list)]}")
    #expect(data.settings.compared.map(\.code) == Array(codes.prefix(5)))
    #expect(data.findings.map(\.key) == ["compared[5]"])
  }

  @Test func readOnlyWritesNothing() {
    folder.put("board.json", "{}")
    #expect(throws: WritingFailure(folder.path, .readOnly)) {
      try FolderWriter(folder.path, access: .readOnly).keep(compared: Self.pair)
    }
    #expect(folder.text("board.json") == "{}")
  }

  @Test(arguments: ["[1]", "{", "", "{\"format\": 2}", "{\"format\": 1, \"compared\": {}}"])
  func aFileThatCannotBeKeptIsNotReplaced(text: String) {
    folder.put("board.json", text)
    let isUnreadable = { (error: any Error) in
      guard case .unreadable(let fault)? = (error as? WritingFailure)?.reason else { return false }
      return fault.file == "board.json"
    }
    #expect(performing: { try keep(Self.pair) }, throws: isUnreadable)
    #expect(folder.text("board.json") == text)
  }

  @Test func noFileIsMadeWhereThereIsNone() {
    #expect(throws: WritingFailure(folder.path + "/board.json", .system(ENOENT))) { try keep(Self.pair) }
    #expect(folder.names == [])
  }

  /// Whatever step fails, the old file stands, whole and alone.
  @Test(arguments: [WritingStep.write, .synchronise, .rename, .lock])
  func aFailureLeavesTheOldFile(step: WritingStep) {
    folder.put("board.json", "{\"format\": 1}")
    #expect(throws: WritingFailure.self) {
      try keep(Self.pair, calls: .failing(Faults(step, 1, EIO)))
    }
    #expect(folder.text("board.json") == "{\"format\": 1}")
    #expect(folder.names == ["board.json"])
  }
}
