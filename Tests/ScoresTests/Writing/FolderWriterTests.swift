import Foundation
import JSONText
import Testing
import Words

@testable import Scores

@Suite struct FolderWriterTests {
  private let folder = TemporaryFolder()
  private let signature = Signature(user: "lan", time: Date(timeIntervalSince1970: 1_776_236_531))

  private func write(
    _ plan: ImportPlan, replacing: Bool = false, calls: FileCalls = .system
  ) throws(WritingFailure) {
    let writer = try FolderWriter(folder.path, access: .writing, calls: calls)
    try writer.write(plan, replacing: replacing, by: signature)
  }

  private func plan(_ text: String, year: Int? = nil) -> ImportPlan { Samples.plan(text, year: year) }

  @Test func anImportMakesTheYearAndOneLineOfHistory() throws {
    try write(plan("code,1.1,1.2\n24,1.5,\n01,1.26411,2\n", year: 2024))
    #expect(folder.names == ["history.jsonl", "scores/", "scores/papi/", "scores/papi/2024.json"])
    #expect(
      folder.text("scores/papi/2024.json") == """
        {
          "format": 1,
          "index": "papi",
          "year": 2024,
          "provinces": "63",
          "source": "nguồn",
          "items": ["1.1", "1.2"],
          "scores": {
            "01": [1.26411, 2],
            "24": [1.5, null]
          }
        }

        """)
    #expect(
      folder.textWithoutIDs("history.jsonl") == """
        {"time": "2026-04-15T07:02:11Z", "user": "lan", "action": "import", "index": "papi", "year": 2024, \
        "file": "f.csv", "source": "nguồn", "replaced": false, "provinces": 2, "values": 3, "missing": 1, \
        "added": 3, "changed": 0, "removed": 0}

        """)
  }

  @Test func whatIsWrittenIsWhatTheLoaderReads() throws {
    let plan = CSVImport.plan(
      CSVExport.stored(Samples.papi, years: Samples.papi.years, withYear: true), file: "f.csv",
      into: Samples.empty)
    try write(plan)
    for path in PublishedSource().paths where !path.hasPrefix("scores/") {
      folder.put(path, String(decoding: try PublishedSource().read(path), as: UTF8.self))
    }
    let data = BoardData.load(from: FolderSource(folder.path))
    #expect(data.findings == [])
    let book = try #require(data.books["papi"])
    #expect(book.years == Samples.papi.years)
    for year in book.years {
      let (read, published) = (try #require(book[year]), try #require(Samples.papi[year]))
      #expect(read.hasSameValues(as: published))
    }
    #expect(folder.text("history.jsonl")?.split(separator: "\n").count == book.years.count)
  }

  @Test func aYearThatExistsIsOnlyReplacedWhenAsked() throws {
    try write(plan("code,1.1\n01,1\n", year: 2024))
    let path = folder.path + "/scores/papi/2024.json"
    #expect(throws: WritingFailure(path, .yearExists(2024))) {
      try write(plan("year,code,1.1\n2023,01,2\n2024,01,2\n"))
    }
    #expect(!folder.names.contains("scores/papi/2023.json"))
    try write(plan("code,1.1\n01,2\n", year: 2024), replacing: true)
    #expect(folder.text("scores/papi/2024.json")?.contains("\"01\": [2]") == true)
    let lines = (folder.text("history.jsonl") ?? "").split(separator: "\n")
    #expect(lines.count == 3 && lines.last?.contains(#""what": "papi/2024/01/1.1""#) == true)
    #expect(lines.last?.contains(#""from": 1, "to": 2"#) == true)
    #expect(lines[1].contains(#""replaced": true"#) && lines[1].contains(#""changed": 1"#))
  }

  @Test func keysWeDoNotKnowAreKept() throws {
    folder.put(
      "scores/papi/2024.json",
      #"{"note":"giữ \"tôi\"\u0000","format":1,"scores":{},"deep":{"a":[1,2.50,null,true],"b":[{"c":[]},{}]},"z":false}"#
    )
    try write(plan("code,1.1\n01,2\n", year: 2024), replacing: true)
    #expect(
      folder.text("scores/papi/2024.json")?.hasSuffix(
        """
          "scores": {
            "01": [2]
          },
          "note": "giữ \\"tôi\\"\\u0000",
          "deep": {"a":[1,2.50,null,true],"b":[{"c":[]},{}]},
          "z": false
        }

        """) == true)
    let before = folder.text("scores/papi/2024.json")
    try write(plan("code,1.1\n01,2\n", year: 2024), replacing: true)
    #expect(folder.text("scores/papi/2024.json") == before)
  }

  @Test func aNewerFormatIsNotReplaced() {
    folder.put("scores/papi/2024.json", #"{"format": 2}"#)
    let fault = Finding(file: "scores/papi/2024.json", line: 1, key: "format", .newerFormat(2))
    #expect(throws: WritingFailure(folder.path + "/scores/papi/2024.json", .unreadable(fault))) {
      try write(plan("code,1.1\n01,2\n", year: 2024), replacing: true)
    }
  }

  /// Every step that can fail does, at every time it is taken: no year changes without the others,
  /// none without its line of history.
  @Test(
    arguments: [WritingStep.open, .write, .synchronise, .rename, .makeFolder, .lock], [true, false])
  func aFailureLeavesTheFolderAsItWas(step: WritingStep, hasBoard: Bool) throws {
    let both = plan("year,code,1.1\n2023,01,2\n2024,01,2\n")
    for number in 1... {
      let folder = TemporaryFolder()
      if hasBoard {
        folder.put("scores/papi/2023.json", "{\"format\": 1}")
        folder.put("history.jsonl", "{}\n{}")
      }
      let before = folder.names
      let faults = Faults(step, number, ENOSPC)
      let writer = try FolderWriter(folder.path, access: .writing, calls: .failing(faults))
      do throws(WritingFailure) {
        try writer.write(both, replacing: true, by: signature)
        #expect(faults.calls < number && (number > 1 || hasBoard && step == .makeFolder))
        break
      } catch {
        #expect(error.reason == .system(ENOSPC))
      }
      #expect(folder.names == before, "\(step) number \(number)")
      #expect(folder.text("history.jsonl") == (hasBoard ? "{}\n{}" : nil))
      #expect(folder.text("scores/papi/2023.json") == (hasBoard ? "{\"format\": 1}" : nil))
    }
  }

  @Test func theDiskHasTheHistoryBeforeTheWriterIsDone() throws {
    folder.put("history.jsonl", "{}\n")
    let faults = Faults(.write, 0, 0)
    try write(plan("code,1.1\n01,1\n", year: 2024), calls: .failing(faults))
    #expect(faults.taken.first == .open && faults.taken.dropFirst().first == .lock)
    #expect(
      faults.taken.suffix(8) == [
        .rename, .open, .synchronise, .close, .open, .write, .synchronise, .close,
      ])
  }

  @Test func aTornLastLineOfHistoryDoesNotSpoilTheNext() throws {
    folder.put("history.jsonl", #"{"time": "2026"#)
    try write(plan("code,1.1\n01,1\n", year: 2024))
    let lines = try #require(folder.text("history.jsonl")).split(separator: "\n")
    #expect(lines.count == 2)
    let last = try #require(lines.last)
    #expect(throws: Never.self) { try JSONDocument(Array(last.utf8)) }
  }

  @Test func aUserNameCannotBreakTheHistory() throws {
    let writer = try FolderWriter(folder.path, access: .writing)
    let odd = Signature(user: "a\"\n\u{1B}[2J", time: signature.time)
    try writer.write(plan("code,1.1\n01,1\n", year: 2024), replacing: false, by: odd)
    let text = try #require(folder.text("history.jsonl"))
    #expect(text.split(separator: "\n").count == 1 && !text.contains("\u{1B}"))
    #expect(try JSONDocument(Array(text.utf8)).root["user"]?.string == odd.user)
  }

  @Test func whatHasFaultsOrLeadsOutIsRefused() {
    #expect(throws: WritingFailure(folder.path, .notReady)) {
      try write(plan("code,1.1\n01,x\n", year: 2024))
    }
    #expect(throws: WritingFailure(folder.path, .notReady)) { try write(plan("")) }
    var outside = plan("code,1.1\n01,1\n", year: 2024)
    outside.index = "../papi"
    #expect(throws: WritingFailure("../papi", .badPath)) { try write(outside) }
    #expect(folder.names == [])
  }

  @Test func aFolderForReadingHasNoWriter() {
    #expect(throws: WritingFailure(folder.path, .readOnly)) {
      try FolderWriter(folder.path, access: .readOnly)
    }
    #expect(throws: WritingFailure(folder.path + "/none", .system(ENOENT))) {
      try FolderWriter(folder.path + "/none", access: .writing)
    }
  }

  @Test func anotherWriterIsWaitedForAndThenTold() throws {
    let other = try FileCalls.system.open(folder.path, O_RDONLY, 0)
    try FileCalls.system.lock(other)
    var calls = FileCalls.system
    calls.pause = { _ in }
    #expect(throws: WritingFailure(folder.path, .busy)) {
      try write(plan("code,1.1\n01,1\n", year: 2024), calls: calls)
    }
    calls.pause = { _ in try? FileCalls.system.close(other) }
    try write(plan("code,1.1\n01,1\n", year: 2024), calls: calls)
    #expect(folder.names.contains("scores/papi/2024.json"))
  }
}
