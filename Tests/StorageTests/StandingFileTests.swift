import Foundation
import JSONText
import Testing
import Words

@testable import Scores
@testable import Storage
@testable import StoreSupport

/// What stands there and cannot be read is never replaced, whoever writes; what can be read keeps every
/// byte that is not changed.
@Suite struct StandingFileTests {
  private let folder = TemporaryFolder()
  private static let year = "scores/papi/2024.json"
  private static let plan = "plans/svhtt-380-2021.json"

  init() throws {
    for path in PublishedSource().paths where !path.hasPrefix("themes/") {
      folder.put(path, String(decoding: try PublishedSource().read(path), as: UTF8.self))
    }
  }

  /// All that writes into a data folder, by the file it writes.
  enum Writer: CaseIterable, Sendable {
    case importing, publishing, target, plan, compared, confirming

    var file: String {
      switch self {
      case .importing, .publishing: StandingFileTests.year
      case .target: "targets.json"
      case .plan: StandingFileTests.plan
      case .compared: "board.json"
      case .confirming: "drafts/papi/2024.lan.mai.json"
      }
    }
  }

  private func write(_ writer: Writer) throws {
    let folderWriter = try FolderWriter(folder.path, access: .writing)
    let store = FolderStore(folder.path, access: .writing)
    switch writer {
    case .importing:
      try store.write(
        Samples.plan("code,1.1\n14,1.2\n", year: 2024, mode: .merge, into: Entry.book), by: .at())
    case .publishing:
      var draft = try Entry.draft(2024)
      draft.apply(.edit(draft.entering(1.2, in: Entry.cell("14", "1.1"), reason: "đính chính")))
      _ = try store.publish(draft, checkedBy: Entry.checks2024, PublishRequest(), by: .at())
    case .target:
      var target = try #require(TargetBook.published.targets.first { $0.id == "papi-group-2025" })
      target.kind = .group(2)
      try folderWriter.write(.change(target), by: .at())
    case .plan:
      let entry = Plan.LogEntry(date: PlanSamples.day("2024-03-05"))
      try folderWriter.write(PlanChange(plan: "svhtt-380-2021", .log(measure: "7-a", entry)), by: .at())
    case .compared: try folderWriter.keep(compared: [ProvinceID(set: "63", code: "22")])
    case .confirming:
      try store.confirm(
        DraftName(index: "papi", year: 2024, user: "lan"), lastStep: 1, note: "x", by: .at(0, "mai"))
    }
  }

  /// The fault a writer tells.
  private func fault(_ writer: Writer) -> Finding? {
    do {
      try write(writer)
    } catch StoreFailure.refused(.publishedFault(let finding)) {
      return finding
    } catch StoreFailure.writing(let failure) {
      if case .unreadable(let finding) = failure.reason { return finding }
    } catch let failure as WritingFailure {
      if case .unreadable(let finding) = failure.reason { return finding }
    } catch {}
    return nil
  }

  static let damages: [@Sendable (String) -> String] = [
    { $0.replacing(#"  "format": 1,"#, with: #"  "format": 1,,"#) },
    { $0.replacing(#"  "format": 1,"#, with: #"  "format": 1, "twice": 1, "twice": 2,"#) },
    { $0.replacing(#"  "format": 1,"#, with: #"  "format": 2,"#) },
    { String($0.prefix($0.count / 2)) }, { $0 + "}" }, { _ in "" }, { _ in "[]" }, { _ in "{\"a\": 1}" },
    { $0.replacing(#"  "format": 1,"#, with: "  \"format\": 1,\n  \"note\": NaN,") },
  ]

  @Test(arguments: Writer.allCases, damages.indices)
  func whatCannotBeReadStands(writer: Writer, damage: Int) throws {
    if writer == .confirming { folder.put(writer.file, "{\n  \"format\": 1,\n  \"user\": \"mai\"\n}\n") }
    let broken = Self.damages[damage](try #require(folder.text(writer.file)))
    folder.put(writer.file, broken)
    let before = folder.names
    let fault = fault(writer)
    #expect(fault?.file == writer.file, "\(writer) \(broken.prefix(60)): \(String(describing: fault))")
    #expect(fault?.line != nil)
    #expect(folder.text(writer.file) == broken && folder.names == before)
    #expect(folder.text("history.jsonl") == nil)
  }

  @Test(arguments: Writer.allCases) func whatMayNotBeReadStands(writer: Writer) throws {
    // Root may read everything: a folder in its place may be read by nobody as a file.
    folder.remove(writer.file)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/" + writer.file + "/inside", withIntermediateDirectories: true)
    #expect(throws: (any Error).self) { try write(writer) }
    #expect(folder.names.contains(writer.file + "/inside/") && folder.text("history.jsonl") == nil)
  }

  /// Line and key stand in the words, and that the file stays.
  @Test func theRefusalSaysWhereAndWhatToDo() throws {
    let text = try #require(folder.text(Self.year))
    let broken = text.dropLast(3) + ",\n  \"remark\": \"sổ tay\",\n}\n"
    folder.put(Self.year, String(broken))
    let finding = try #require(fault(.importing))
    #expect(finding.key == "remark" && finding.line == broken.split(separator: "\n").count - 1)
    let words = WritingFailure(folder.path + "/" + Self.year, .unreadable(finding)).words
    #expect(words.vietnamese.contains("\(Self.year): dòng \(finding.line ?? 0), remark: thừa dấu phẩy"))
    #expect(words.vietnamese.contains("giữ nguyên") && words.english.contains("stays as it is"))
  }

  static let shapes: [(Writer, String, String, String)] = [
    (.importing, #""items": ["#, #""items": 3, "items_": ["#, "items"),
    (.importing, #"    "01": ["#, #"    "01": [0.5, "#, "scores.01"),
    (.importing, #"    "01": ["#, #"    "01": ["x", "#, "scores.01"),
    (.publishing, #"    "01": [1"#, #"    "01": [0, 1"#, "scores.01"),
    (.publishing, #"    "01": [1"#, #"    "01": [91"#, "scores.01[0]"),
    (.target, #""targets": ["#, #""targets": {}, "targets_": ["#, "targets"),
    (
      .target, #""id": "papi-group-2025","#, #""id": "papi-group-2025", "base_value": "x","#,
      "targets[1].base_value"
    ),
    (.plan, #""measures": ["#, #""measures": 1, "measures_": ["#, "measures"),
    (.plan, #""id": "7-a","#, #""id": "7-a", "state": "xong","#, ".state"),
    (.plan, #""id": "7-a","#, #""id": "7-a", "log": "x","#, ".log"),
    (.plan, #""id": "7-a","#, #""id": "7-a", "evidence": [1],"#, ".evidence[0]"),
    (.compared, #""format": 1"#, #""format": 1, "compared": 2"#, "compared"),
  ]

  @Test(arguments: shapes.indices) func aWrongShapeWhereItWouldWriteStands(place: Int) throws {
    let (writer, from, to, key) = Self.shapes[place]
    let broken = try #require(folder.text(writer.file)).replacing(from, with: to, maxReplacements: 1)
    folder.put(writer.file, broken)
    let fault = fault(writer)
    #expect(fault?.key?.hasSuffix(key) == true, "\(String(describing: fault))")
    #expect(folder.text(writer.file) == broken)
  }

  /// A slip beside what is written keeps nobody from writing, and stays.
  @Test func anotherEntryMayBeWrong() throws {
    let text = try #require(folder.text(Self.plan))
    folder.put(Self.plan, text.replacing(#""id": "1-a","#, with: #""id": "1-a", "state": "xong","#))
    try write(.plan)
    #expect(folder.text(Self.plan)?.contains(#""state": "xong""#) == true)
    let targets = try #require(folder.text("targets.json"))
    folder.put("targets.json", targets.replacing(#""id": "papi-climb-2025","#, with: #""id": 5,"#))
    try write(.target)
    #expect(folder.text("targets.json")?.contains(#""id": 5,"#) == true)
  }

  // MARK: Bytes

  /// One changed cell is all that differs, however the other numbers are written.
  @Test(arguments: [Writer.importing, .publishing])
  func numbersThatStayKeepTheirBytes(writer: Writer) throws {
    let items = Entry.book.definition.components(in: 2024).map { "\"\($0.id)\"" }.joined(separator: ", ")
    let rest = Array(repeating: "null", count: 25).joined(separator: ", ")
    let text = { (first: String) in
      """
      {
        "format": 1.0,
        "index": "papi",
        "year": 2.024e3,
        "provinces": "63",
        "source": "nguồn",
        "items": [\(items)],
        "scores": {
          "01": [1.10, 1e0, 1.50, \(rest)],
          "14": [\(first), 2.0, null, \(rest)]
        },
        "note": {"a": 1.10,  "b": [ 1e0 ]},
        "é": "\\u00e9"
      }

      """
    }
    folder.put(Self.year, text("1.90"))
    if writer == .importing {
      // The same cells again, and one other value.
      let plan = Samples.plan(
        "code,\(items.replacing("\"", with: "").replacing(" ", with: ""))\n01,1.1,1,1.5\(commas)\n14,1.2,2,\(commas)\n",
        year: 2024, mode: .replaceYear, accepts: true,
        into: try #require(BoardData.load(from: FolderSource(folder.path)).books["papi"]))
      try FolderStore(folder.path, access: .writing).write(plan, by: .at())
    } else {
      let book = try #require(BoardData.load(from: FolderSource(folder.path)).books["papi"])
      var draft = try #require(Draft(year: 2024, in: book))
      draft.apply(.edit(draft.entering(1.2, in: Entry.cell("14", "1.1"), reason: "đính chính")))
      let checks = DraftChecks(for: draft, in: book)
      _ = try FolderStore(folder.path, access: .writing)
        .publish(draft, checkedBy: checks, PublishRequest(), by: .at())
    }
    #expect(folder.text(Self.year) == text("1.2"))
  }

  private var commas: String { String(repeating: ",", count: 25) }

  /// Of the other files every byte stays but those of what is changed.
  @Test(arguments: [
    (Writer.target, #""kind": "group","#, #""number": 3"#, #""number": 2"#),
    (.compared, #""province": "01","#, "", ""),
  ])
  func theRestOfTheFileKeepsItsBytes(
    writer: Writer, line: String, from: String, to: String
  ) throws {
    let old = try #require(folder.text(writer.file)).replacing(
      line, with: line + "\n  \"x\":  {\"a\" :1.10,\"b\": [ 1e0 ] },", maxReplacements: 1)
    folder.put(writer.file, old)
    try write(writer)
    let new = try #require(folder.text(writer.file))
    if writer == .target {
      #expect(new == old.replacing(from, with: to, maxReplacements: 1))
    } else {
      #expect(new.hasPrefix(old.dropLast(3)) && new.contains(#""compared": ["#))
    }
  }

  @Test func aPlanOnOneLineStaysOnOneLine() throws {
    let text =
      #"{"format":1,"id":"p","title":"K","issuer":"S","province":"14","province_set":"34","indices":["papi"],"#
      + #""measures":[{"id":"1","paragraph":"I","text":"a","done":1.0,"total":12, "x":1.10}]}"#
    folder.put("plans/p.json", text)
    let entry = Plan.LogEntry(date: PlanSamples.day("2026-03-05"))
    try FolderWriter(folder.path, access: .writing).write(
      PlanChange(plan: "p", .log(measure: "1", entry)), by: .at())
    let line = #"{"date": "2026-03-05"}"#
    #expect(
      folder.text("plans/p.json")
        == text.replacing(
          #""x":1.10}"#,
          with: #""x":1.10, "state": "in_progress", "begun": "2026-03-05", "log": ["#
            + "\n        \(line)\n      ]}"))
  }

  // MARK: Notes and history

  /// A note of a publication that somebody else's program left, and that this one cannot read.
  @Test func aNoteThatCannotBeReadIsNotThrownAway() throws {
    for note in ["{", #"{"format": 2, "years": []}"#] {
      folder.put(".history.pending", note)
      #expect(fault(.target)?.file == ".history.pending")
      #expect(folder.text(".history.pending") == note)
    }
  }

  @Test func linesOfTheHistoryThatCannotBeReadStay() throws {
    let lines = "rác\n{\"time\": \"2026\n\n"
    folder.put("history.jsonl", lines)
    for writer in [Writer.publishing, .target, .plan] { try write(writer) }
    #expect(folder.text("history.jsonl")?.hasPrefix(lines) == true)
    let history = try FolderStore(folder.path, access: .readOnly).history()
    #expect(history.findings.map(\.line) == [1, 2] && !history.entries.isEmpty)
  }

  // MARK: What the board knows

  @Test func theBookKnowsWhichYearsCannotBeRead() throws {
    folder.put(
      Self.year, try #require(folder.text(Self.year)).replacing("\"provinces\"", with: "\"provinces"))
    let text = try #require(folder.text("scores/papi/2023.json"))
    folder.put("scores/papi/2023.json", text.replacing(#"    "01": [1"#, with: #"    "01": [91"#))
    folder.put("targets.json", "{")
    folder.put(Self.plan, "{\"format\": 1, \"id\": \"other\"}")
    let data = BoardData.load(from: FolderSource(folder.path))
    let book = try #require(data.books["papi"])
    #expect(book.years.last == 2023 && Set(book.faults.keys) == [2023, 2024])
    #expect(book.faults[2023]?.key == "scores.01[0]" && book.faults[2024]?.line != nil)
    #expect(data.targets.fault?.file == "targets.json" && data.targets.targets.isEmpty)
    #expect(data.plans.faults["svhtt-380-2021"]?.key == "id" && data.plans.unreadable.count == 1)
    // An import into such a year is refused before it is written, a draft too.
    let plan = Samples.plan("code,1.1\n14,1.2\n", year: 2024, mode: .merge, into: book)
    #expect(!plan.isReady && plan.findings.contains { $0.words.vietnamese.contains(Self.year) })
  }
}

extension TargetBook {
  fileprivate static let published = BoardData.load(from: PublishedSource()).targets
}
