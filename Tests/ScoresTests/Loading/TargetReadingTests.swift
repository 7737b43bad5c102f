import Scores
import Testing

@testable import StoreSupport

private let targets = "targets.json"

/// Targets as the file says them, and every fault by line and key.
@Suite struct TargetReadingTests {
  private let small = BoardData.load(from: MemorySource.small).targets

  @Test func everyKindIsRead() throws {
    #expect(
      small.targets.map(\.kind.name) == [
        .climb, .aboveAverage, .completion, .score, .partsRise, .group, .leading,
      ])
    #expect(small.entryFaults == [] && small.indexNames == ["sipas": "SIPAS"])
    let climb = try #require(small.targets.first)
    #expect(climb.kind == .climb(places: 1) && climb.item == .total)
    #expect(climb.province == ProvinceID(set: "3", code: "02"))
    #expect(climb.baseYear == 2024 && climb.goalYear == 2025 && climb.years == 2025...2025)
    #expect(climb.base == Target.StatedBase(value: 2, of: 2))
    #expect(climb.document.number == "1/KH" && climb.document.date?.text == "2021-10-20")
    #expect(climb.document.words?.vietnamese == "tăng 1 bậc" && climb.document.issuer == nil)
    #expect(climb.assumptions.map(\.vietnamese) == ["lấy 2024"])
    let completion = small.targets[2]
    #expect(completion.ended?.date.text == "2026-01-05" && completion.ended?.reason?.vietnamese == "hết năm")
    guard case .completion(let counted) = completion.kind else {
      Issue.record("a completion")
      return
    }
    #expect(counted.due?.text == "2025-12-15")
    #expect(counted.progress == [Target.Progress(year: 2025, done: 3, total: 4)])
  }

  /// The kinds for every year; only of a climb the score may be asked for.
  @Test func theKindsForEveryYearAreRead() throws {
    let kinds: [(String, Target.Kind)] = [
      ("\"kind\": \"yearly_climb\", \"number\": 2", .yearlyClimb(places: 2, withScore: false)),
      (
        "\"kind\": \"yearly_climb\", \"number\": 1, \"score\": true", .yearlyClimb(places: 1, withScore: true)
      ),
      ("\"kind\": \"keep_group\", \"number\": 2", .keepGroup(2)),
    ]
    for (text, kind) in kinds {
      // A base year is not needed: then the goal year is held against the one before it.
      let file = """
        {"format": 1, "targets": [{"id": "y", \(text), "index": "papi", "province": "01",
          "province_set": "3", "goal_year": 2025}]}
        """
      var source = MemorySource.small
      source[targets] = file
      let data = BoardData.load(from: source)
      #expect(data.findings == [] && data.targets.targets.map(\.kind) == [kind])
      #expect(data.targets.targets.first?.years == 2025...2025)
      for (old, new) in [
        ("\"number\": 1", "\"number\": 0"), ("\"number\": 2", "\"number\": 9"), ("true", "\"yes\""),
        (", \"number\": 2", ""),
      ] where text.contains(old) {
        source[targets] = file.replacing(old, with: new)
        let faulty = BoardData.load(from: source)
        #expect(faulty.targets.targets.isEmpty && faulty.findings.map(\.severity) == [.error])
      }
    }
  }

  @Test func noFileIsNoFault() {
    var source = MemorySource.small
    source["targets.json"] = nil
    let data = BoardData.load(from: source)
    #expect(data.findings == [] && data.targets.targets == [])
  }

  @Test(arguments: [
    Fault(targets, "\"climb\"", "\"jump\"", 5, "targets[0].kind"),
    Fault(targets, "\"id\": \"b\"", "\"id\": \"a\"", 10, "targets[1].id"),
    Fault(targets, "\"id\": \"a\"", "\"id\": \"\"", 5, "targets[0].id"),
    Fault(targets, "\"id\": \"a\", ", "", 5, "targets[0].id"),
    Fault(targets, "\"sipas\", ", "\"pisas\", ", 10, "targets[1].index"),
    Fault(targets, "\"item\": \"1\"", "\"item\": \"9\"", 16, "targets[3].item"),
    Fault(targets, "\"province\": \"02\"", "\"province\": \"99\"", 5, "targets[0].province"),
    Fault(targets, "\"province_set\": \"3\"", "\"province_set\": \"63\"", 5, "targets[0].province_set"),
    Fault(targets, "\"base_year\": 2024, \"base", "\"base_year\": 2025, \"base", 7, "targets[0].goal_year"),
    Fault(targets, "\"base_year\": 2024, \"base", "\"base_year\": 1924, \"base", 7, "targets[0].goal_year"),
    Fault(targets, "\"base_year\": 2024, \"base", "\"base_year\": 24, \"base", 6, "targets[0].base_year"),
    Fault(targets, "\"base_year\": 2024, \"base", "\"base", 5, "targets[0].base_year"),
    Fault(targets, "\"goal_year\": 2025, \"number\": 1", "\"number\": 1", 5, "targets[0].goal_year"),
    Fault(targets, "\"number\": 1,", "\"number\": -5,", 7, "targets[0].number"),
    Fault(targets, "\"number\": 1,", "\"number\": 0,", 7, "targets[0].number"),
    Fault(targets, "\"number\": 1,", "\"number\": 4,", 7, "targets[0].number"),
    Fault(targets, "\"number\": 1,", "\"number\": 1.5,", 7, "targets[0].number"),
    Fault(targets, "\"number\": 5.5", "\"number\": 55", 17, "targets[3].number"),
    Fault(targets, "\"number\": 5.5", "\"number\": \"5,5\"", 17, "targets[3].number"),
    Fault(targets, "\"goal_year\": 2025, \"number\": 3}", "\"goal_year\": 2025}", 20, "targets[5].number"),
    Fault(
      targets, "\"item\": \"1\", \"province\": \"01\",\n", "\"item\": \"1.1\", \"province\": \"01\",\n", 18,
      "targets[4].item"),
    Fault(targets, "\"base_value\": 2", "\"base_value\": -2", 6, "targets[0].base_value"),
    Fault(targets, "2021-10-20", "2021-02-30", 8, "targets[0].document.date"),
    Fault(targets, "\"done\": 3", "\"done\": 5", 14, "targets[2].progress[0].done"),
    Fault(
      targets, "\"done\": 3, \"total\": 4", "\"done\": 0, \"total\": 0", 14,
      "targets[2].progress[0].total", .warning),
    Fault(targets, "\"due\": \"2025", "\"due\": \"2026", 13, "targets[2].due"),
    Fault(targets, "{\"date\": \"2026-01-05\", ", "{", 15, "targets[2].ended.date"),
    Fault(targets, "{\"sipas\": \"SIPAS\"}", "{\"sipas\": \"SIPAS\", \"x\": 1}", 3, "indices.x"),
    Fault(targets, "\"format\": 1", "\"format\": 2", 2, "format"),
  ])
  func faultsAreToldByLineAndKey(fault: Fault) throws {
    let findings = try fault.findings()
    #expect(findings.map(\.key) == [fault.key], "\(findings.map { $0.sentence(in: .english) })")
    #expect(findings.map(\.line) == [fault.line])
    #expect(findings.map(\.file) == [targets] && findings.map(\.severity) == [fault.severity])
    #expect(findings.allSatisfy { $0.words.vietnamese != $0.words.english })
  }

  /// A plan that names a target with a fault is not told that there is none.
  @Test func aBrokenTargetIsThereAllTheSame() throws {
    let file = """
      {"format": 1, "targets": [{"id": "faulty", "kind": "climb", "index": "papi", "province": "01",
        "province_set": "3", "goal_year": "soon", "number": 2}]}
      """
    var source = MemorySource.small
    source[targets] = file
    let data = BoardData.load(from: source)
    #expect(data.targets.targets.isEmpty && data.targets.entryFaults.count == 1)
    #expect(data.targets.ids == ["faulty"])
  }

  @Test func aBrokenTargetLeavesTheOthers() throws {
    var source = MemorySource.small
    source[targets] = source[targets]?.replacing("\"climb\"", with: "\"jump\"")
    let book = BoardData.load(from: source).targets
    #expect(book.targets.map(\.id) == ["b", "c", "d", "e", "f", "g"] && book.brokenCount == 1)
  }

  /// Half a promise is not judged: what is wrong in an entry takes that entry, and no other.
  @Test(arguments: [
    ("\"base_value\": 2", "\"base_value\": -2", "targets[0].base_value"),
    ("\"base_of\": 2", "\"base_of\": 0", "targets[0].base_of"),
    ("2021-10-20", "2021-02-30", "targets[0].document.date"),
    ("[\"lấy 2024\"]", "[7]", "targets[0].assumptions[0]"),
    (
      "\"goal_year\": 2025, \"number\": 1", "\"name\": 7, \"goal_year\": 2025, \"number\": 1",
      "targets[0].name"
    ),
    ("\"base_year\": 2024, \"base", "\"due\": 7, \"base_year\": 2024, \"base", "targets[0].due"),
  ])
  func anythingWrongLeavesOutTheTargetAndNoOther(old: String, new: String, key: String) throws {
    var source = MemorySource.small
    let text = try #require(source[targets])
    try #require(text.contains(old))
    source[targets] = text.replacing(old, with: new, maxReplacements: 1)
    let data = BoardData.load(from: source)
    #expect(data.targets.targets.map(\.id) == ["b", "c", "d", "e", "f", "g"])
    #expect(data.targets.entryFaults.map(\.key) == [key] && data.findings.map(\.key) == [key])
    #expect(data.targets.entryFaults.allSatisfy { $0.file == targets && $0.line != nil })
  }

  /// A unit is judged by the index that ranks it: one of another set could never be.
  @Test(arguments: [
    ("\"one-stop\", \"province\": \"TP\", \"province_set\": \"departments\"", [String]()),
    ("\"one-stop\", \"province\": \"01\", \"province_set\": \"3\"", ["targets[9].province_set"]),
    ("\"papi\", \"province\": \"TP\", \"province_set\": \"departments\"", ["targets[9].province_set"]),
    ("\"one-stop\", \"province\": \"XX\", \"province_set\": \"departments\"", ["targets[9].province"]),
    ("\"sipas\", \"province\": \"TP\", \"province_set\": \"departments\"", []),
  ])
  func aTargetOfAUnit(members: String, keys: [String]) throws {
    var source = try SchemaFolder.everyKey().source
    let old = "\"one-stop\", \"province\": \"TP\", \"province_set\": \"departments\""
    let text = try #require(source[targets])
    try #require(text.contains(old))
    source[targets] = text.replacing(old, with: members)
    let data = BoardData.load(from: source)
    #expect(data.findings.filter { $0.severity == .error }.map { $0.key ?? "" } == keys)
    #expect(data.targets.targets.contains { $0.id == "department" } == keys.isEmpty)
  }

  /// Whatever one character becomes, nothing traps, and what is told has its place.
  @Test func aSlipAnywhereIsToldOrHarmless() throws {
    let text = Array(try #require(MemorySource.small[targets]).utf8)
    var source = MemorySource.small
    for place in stride(from: 0, to: text.count, by: 3) {
      for byte in [UInt8(ascii: "9"), UInt8(ascii: "\""), UInt8(ascii: "-"), UInt8(ascii: "{")] {
        var changed = text
        changed[place] = byte
        source.files[targets] = changed
        let data = BoardData.load(from: source)
        #expect(data.targets.targets.count + data.targets.brokenCount <= 7)
        #expect(data.book != nil && data.findings.allSatisfy { $0.file == targets })
      }
    }
  }
}

/// The targets of the documents, as they ship.
@Suite struct PublishedTargetTests {
  private let book = BoardData.load(from: PublishedSource()).targets

  @Test func thePromisesOfTheDocuments() {
    let kinds = book.targets.map { "\($0.index) \($0.kind.name.rawValue) \($0.goalYear)" }
    #expect(
      kinds == [
        "papi climb 2025", "papi group 2025", "papi parts_rise 2025", "papi above_average 2024",
        "par-index above_average 2024", "sipas above_average 2024", "par-index leading 2020",
        "par-index completion 2020", "par-index completion 2020", "par-index completion 2020",
        "par-index completion 2020",
      ])
    #expect(book.targets[0].kind == .climb(places: 5) && book.targets[0].baseYear == 2020)
    #expect(book.targets[1].kind == .group(3) && book.targets[6].kind == .leading(rank: 5))
    #expect(book.brokenCount == 0)
  }

  @Test func eachNamesItsDocument() {
    #expect(
      book.targets.map { $0.document.number ?? "" } == [
        "380/KH-SVHTT", "380/KH-SVHTT", "380/KH-SVHTT", "93/KH-UBND", "93/KH-UBND", "93/KH-UBND",
        "34/KH-UBND", "34/KH-UBND", "34/KH-UBND", "34/KH-UBND", "34/KH-UBND",
      ])
    for target in book.targets {
      #expect(target.document.date != nil && target.document.words != nil, "\(target.id)")
      #expect(!target.assumptions.isEmpty && target.province == ProvinceID(set: "63", code: "01"))
    }
  }
}

@Suite struct CalendarDayTests {
  @Test(arguments: ["2020-02-29", "2024-12-31", "2000-02-29"])
  func days(text: String) {
    #expect(CalendarDay(text)?.text == text)
  }

  @Test(arguments: [
    "2021-02-29", "1900-02-29", "2021-13-01", "2021-00-10", "2021-1-5", "20/10/2021", "", "2021-04-31",
  ])
  func noDays(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func earlierFirst() throws {
    let days = try ["2021-10-20", "2020-12-31", "2021-02-01"].map { try #require(CalendarDay($0)) }
    #expect(days.sorted().map(\.text) == ["2020-12-31", "2021-02-01", "2021-10-20"])
  }

  /// An index without groups has none to reach: the target is left out and told, and nothing else is lost.
  @Test(arguments: ["group", "keep_group"], ["pci", "dti", "sipas"])
  func anIndexWithoutGroups(kind: String, index: String) throws {
    let source = PublishedSource()
    let text = """
      {"format": 1, "targets": [{"id": "a", "kind": "\(kind)", "index": "\(index)", "province": "01",
        "province_set": "63", "goal_year": 2026, "number": 1}]}
      """
    let data = BoardData.load(from: TargetsInstead(source: source, targets: Array(text.utf8)))
    #expect(data.findings.filter { $0.severity == .error }.map(\.key) == ["targets[0].kind"])
    #expect(data.targets.targets == [])
    #expect(data.books.count == 7)
  }

  /// Whatever kind is promised of whatever index, with a base year and without one: it is read, or told.
  @Test(arguments: Target.Kind.Name.allCases)
  func everyKindOfEveryIndex(kind: Target.Kind.Name) {
    let source = PublishedSource()
    let indices = ["papi", "sipas", "par-index", "pci", "ict-index", "dti", "paca"]
    let entries = indices.flatMap { index in
      ["", #""base_year": 2018,"#].map { base in
        #"{"id": "\#(index)\#(base.count)", "kind": "\#(kind.rawValue)", "index": "\#(index)", \#(base) "#
          + #""province": "01", "province_set": "63", "goal_year": 2026, "number": 1}"#
      }
    }
    let text = #"{"format": 1, "targets": [\#(entries.joined(separator: ",\n"))]}"#
    let data = BoardData.load(from: TargetsInstead(source: source, targets: Array(text.utf8)))
    #expect(data.targets.targets.count + data.targets.entryFaults.count == entries.count)
    let judge = TargetJudge(books: data.books, today: CalendarDay("2026-11-30"))
    for outlook in judge.outlooks(of: data.targets.targets) { #expect(outlook.state != .final) }
  }
}

/// The published data with other targets.
private struct TargetsInstead: DataSource {
  let source: PublishedSource
  let targets: [UInt8]

  func names(in folder: String) -> [String] { source.names(in: folder) }

  func read(_ path: String) throws(ReadFault) -> [UInt8] {
    path == "targets.json" ? targets : try source.read(path)
  }
}
