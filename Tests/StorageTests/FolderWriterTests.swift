import Foundation
import JSONText
import Testing
import Words

@testable import Scores
@testable import Storage
@testable import StoreSupport

@Suite struct FolderWriterTests {
  private let folder = TemporaryFolder()
  private let signature = Signature(user: "lan", time: Date(timeIntervalSince1970: 1_776_236_531))

  private func store(_ calls: FileCalls = .system) -> FolderStore {
    FolderStore(folder.path, access: .writing, calls: calls)
  }

  private func write(_ plan: ImportPlan, calls: FileCalls = .system) throws(StoreFailure) {
    try store(calls).write(plan, by: signature)
  }

  private func plan(_ text: String, year: Int? = nil) -> ImportPlan { Samples.plan(text, year: year) }

  /// A plan over a year in which Hà Nội has 1 at 1.1.
  private func plan(_ text: String, over mode: ImportRequest.Mode) -> ImportPlan {
    let old = YearScores(
      year: 2024, set: "63", source: "nguồn", items: [ItemID("1.1")], codes: ["01"], cells: [1])
    return Samples.plan(text, year: 2024, mode: mode, into: Samples.empty.replacing(old))
  }

  @Test func anImportMakesTheYearAndOneLineOfHistory() throws {
    let plan = plan("code,1.1,1.2\n24,1.5,\n01,1.26411,2\n", year: 2024)
    try write(plan)
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
        "added": 3, "changed": 0, "removed": 0, "unchanged": 0, "new_year": true, \
        "fingerprint": "\(plan.years[0].scores.fingerprint)"}

        """)
  }

  @Test func whatIsWrittenIsWhatTheLoaderReads() throws {
    let plan = CSVImport.plan(
      CSVExport.stored(Samples.papi, years: Samples.papi.years, withYear: true), file: "f.csv",
      ImportRequest(source: "PAPI", accepts: true), into: Samples.empty)
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

  @Test func aYearThatExistsChangesOnlyWhenAsked() throws {
    try write(plan("code,1.1\n01,1\n", year: 2024))
    #expect(throws: StoreFailure.refused(.yearExists(2024))) {
      try write(plan("year,code,1.1\n2023,01,2\n2024,01,2\n"))
    }
    #expect(!folder.names.contains("scores/papi/2023.json"))
    try write(plan("code,1.1\n01,2\n", over: .merge))
    #expect(folder.text("scores/papi/2024.json")?.contains("\"01\": [2]") == true)
    let lines = (folder.text("history.jsonl") ?? "").split(separator: "\n")
    #expect(lines.count == 3 && lines.last?.contains(#""what": "papi/2024/01/1.1""#) == true)
    #expect(lines.last?.contains(#""from": 1, "to": 2"#) == true)
    #expect(lines[1].contains(#""replaced": true, "merged": true"#) && lines[1].contains(#""changed": 1"#))
  }

  @Test func keysWeDoNotKnowAreKept() throws {
    folder.put(
      "scores/papi/2024.json",
      #"{"note":"giữ \"tôi\"\u0000","format":1,"index":"papi","year":2024,"provinces":"63","source":"nguồn","#
        + #""items":["1.1"],"scores":{"01":[1]},"deep":{"a":[1,2.50,null,true],"b":[{"c":[]},{}]},"z":false}"#
    )
    try write(plan("code,1.1\n01,2\n", over: .merge))
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
    try write(plan("code,1.1\n01,2\n", over: .merge))
    #expect(folder.text("scores/papi/2024.json") == before)
  }

  @Test(arguments: [#"{"format": 2}"#, "{", #"{"format": 1, "year": 2024}"#])
  func whatCannotBeReadIsNotReplaced(text: String) {
    folder.put("scores/papi/2024.json", text)
    for mode in [ImportRequest.Mode.newYear, .merge, .replaceYear] {
      guard
        case .refused(.publishedFault(let fault)) = failure({
          try write(plan("code,1.1\n01,2\n", over: mode))
        })
      else { return #expect(Bool(false), "\(mode)") }
      #expect(fault.file == "scores/papi/2024.json")
    }
    #expect(folder.text("scores/papi/2024.json") == text && folder.text("history.jsonl") == nil)
  }

  /// Every step that can fail does, at every time it is taken: no year changes without the others,
  /// none without its line of history.
  @Test(
    arguments: [WritingStep.open, .write, .synchronise, .rename, .makeFolder, .lock], [true, false])
  func aFailureLeavesTheFolderAsItWas(step: WritingStep, hasBoard: Bool) throws {
    let old =
      #"{"format": 1, "index": "papi", "year": 2023, "provinces": "63", "source": "a", "#
      + #""items": ["1.1"], "scores": {"01": [1]}}"#
    let known = YearScores(
      year: 2023, set: "63", source: "a", items: [ItemID("1.1")], codes: ["01"], cells: [1])
    let both = Samples.plan(
      "year,code,1.1\n2023,01,2\n2024,01,2\n", mode: .merge,
      into: hasBoard ? Samples.empty.replacing(known) : Samples.empty)
    for number in 1... {
      let folder = TemporaryFolder()
      if hasBoard {
        folder.put("scores/papi/2023.json", old)
        folder.put("history.jsonl", "{}\n{}")
      }
      let before = folder.names
      let faults = Faults(step, number, ENOSPC)
      let store = FolderStore(folder.path, access: .writing, calls: .failing(faults))
      do throws(StoreFailure) {
        try store.write(both, by: signature)
        #expect(faults.calls < number && (number > 1 || hasBoard && step == .makeFolder))
        break
      } catch {
        guard case .writing(let failure) = error else { return #expect(Bool(false), "\(error)") }
        #expect(failure.reason == .system(ENOSPC))
      }
      #expect(folder.names == before, "\(step) number \(number)")
      #expect(folder.text("history.jsonl") == (hasBoard ? "{}\n{}" : nil))
      #expect(folder.text("scores/papi/2023.json") == (hasBoard ? old : nil))
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
    let odd = Signature(user: "a\"\n\u{1B}[2J", time: signature.time)
    try store().write(plan("code,1.1\n01,1\n", year: 2024), by: odd)
    let text = try #require(folder.text("history.jsonl"))
    #expect(text.split(separator: "\n").count == 1 && !text.contains("\u{1B}"))
    #expect(try JSONDocument(Array(text.utf8)).root["user"]?.string == odd.user)
  }

  @Test func whatHasFaultsOrLeadsOutIsRefused() {
    #expect(throws: StoreFailure.writing(WritingFailure("f.csv", .notReady))) {
      try write(plan("code,1.1\n01,x\n", year: 2024))
    }
    #expect(throws: StoreFailure.writing(WritingFailure("f.csv", .notReady))) { try write(plan("")) }
    var definition = Samples.papi.definition
    definition.id = "../papi"
    let outside = Samples.plan(
      "code,1.1\n01,1\n", year: 2024,
      into: ScoreBook(definition: definition, registry: Samples.papi.registry, scores: []))
    #expect(throws: StoreFailure.writing(WritingFailure("../papi", .badPath))) { try write(outside) }
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
    #expect(throws: StoreFailure.writing(WritingFailure(folder.path, .busy))) {
      try write(plan("code,1.1\n01,1\n", year: 2024), calls: calls)
    }
    calls.pause = { _ in try? FileCalls.system.close(other) }
    try write(plan("code,1.1\n01,1\n", year: 2024), calls: calls)
    #expect(folder.names.contains("scores/papi/2024.json"))
  }
}
