import Scores
import Testing
import Words

@testable import StoreSupport

/// Plans that are wrong somewhere: told by file, line and key, and the rest works.
@Suite struct PlanReadingTests {
  @Test func aPlanWithoutAFault() throws {
    let data = PlanSamples.load()
    #expect(data.findings == [])
    let plan = try #require(data.plans["small"])
    #expect(plan.number == nil && plan.date == PlanSamples.day("2024-02-29"))
    #expect(plan.shortTitle.vietnamese == "Kế hoạch nhỏ")
    #expect((plan.firstYear, plan.lastYear) == (2024, 2025))
    let measure = try #require(plan.measure("a"))
    #expect(measure.dimension == ItemID("1") && measure.dimensionIndex == "papi")
    #expect(measure.lead == ["so"] && plan.unitName("phong").vietnamese == "Phòng")
    #expect(measure.record.state == .inProgress)
    #expect((measure.record.done, measure.record.total) == (1, 3))
    #expect(
      measure.log == [
        Plan.LogEntry(
          date: PlanSamples.day("2024-03-01"), channel: "loa", count: 2, unit: LocalizedText(same: "buổi"))
      ])
    #expect(plan.measure("c")?.partOf == "b" && plan.measure("b")?.record == Plan.Record())
    #expect(plan.report("r")?.kind == .year && plan.report("r")?.isBefore == true)
    #expect(data.plans.leftOut.count == 0)
  }

  /// What is changed, and the key and line where it is told; nothing else of the plan is lost.
  @Test(arguments: [
    (#""dimension": "1""#, #""dimension": "9""#, "measures[0].dimension", 21),
    (#""dimension": "1""#, #""dimension": "1.1""#, "measures[0].dimension", 21),
    (#""lead": ["so"]"#, #""lead": ["xa"]"#, "measures[0].lead[0]", 22),
    (#""with": ["phong"]"#, #""with": [7]"#, "measures[0].with[0]", 23),
    (#""due": "2024-06-30""#, #""due": "2024-06-31""#, "measures[0].due", 24),
    (#""due": "2024-06-30""#, #""due": "30/6/2024""#, "measures[0].due", 24),
    (#""state": "in_progress""#, #""state": "overdue""#, "measures[0].state", 25),
    (#""done": 1"#, #""done": 4"#, "measures[0].done", 26),
    (#""done": 1"#, #""done": -1"#, "measures[0].done", 26),
    (#""channels": ["loa"]"#, #""channels": ["tv"]"#, "measures[0].channels[0]", 27),
    (#""channel": "loa""#, #""channel": "tv""#, "measures[0].log[0].channel", 29),
    (#""date": "2024-03-01""#, #""date": "2024""#, "measures[0].log[0].date", 29),
    (#""part_of": "a""#, #""part_of": "x""#, "measures[1].part_of", 32),
    (#""kind": "year""#, #""kind": "week""#, "reporting[0].kind", 37),
    (#""before": true"#, #""covers_from": "2024-06-31""#, "reporting[0].covers_from", 37),
    (
      #""before": true"#, #""covers_from": "2024-06-30", "covers_to": "2024-06-01""#,
      "reporting[0].covers_to", 37
    ),
    (#""indices": ["papi"]"#, #""indices": ["papi", "par"]"#, "indices[1]", 12),
    (#""date": "2024-02-29""#, #""date": "2023-02-29""#, "date", 6),
    (#""through": 2025"#, #""through": 2023"#, "through", 11),
    (
      #"{"id": "loa", "name": "Loa"}"#, #"{"id": "loa", "name": "Loa"}, {"id": "loa", "name": "L"}"#,
      "channels[1].id", 18
    ),
  ])
  func aFaultIsToldAndTheRestWorks(old: String, new: String, key: String, line: Int) throws {
    let data = PlanSamples.load([(old, new)])
    #expect(data.findings.map(\.file) == ["plans/small.json"])
    #expect(data.findings.map(\.key) == [key] && data.findings.map(\.line) == [line])
    #expect(data.findings.map(\.severity) == [.error])
    let plan = try #require(data.plans["small"])
    #expect(plan.measures.map(\.id) == ["a", "b", "c"] && plan.reports.count == 1)
    #expect(data.book?.years == [2024, 2025])
  }

  /// What is left out is noted where it stands: a day that no calendar has is not one the document lacks.
  @Test(arguments: [
    ("2024-06-30", "2024-06-31", "a", "due"), ("in_progress", "begun", "a", "state"),
    ("2024-03-01", "2024-02-30", "a", "log"), (#""dimension": "2""#, #""dimension": "9""#, "c", "dimension"),
    ("2024-12-10", "2024-13-10", "r", "due"),
  ])
  func whatIsLeftOutIsNoted(old: String, new: String, entry: String, key: String) throws {
    let data = PlanSamples.load([(old, new)])
    let plan = try #require(data.plans["small"])
    let unread = plan.measure(entry)?.unread ?? plan.reports.first { $0.id == entry }?.unread
    #expect(unread == [key] && data.plans.leftOut == data.findings)
    let others = plan.measures.filter { $0.id != entry }
    #expect(others.allSatisfy { $0.unread == [] } && plan.unread == [])
    #expect(plan.knowsTies == (key != "dimension"))
    #expect(!PlanReview([plan], today: nil, unreadable: 1).knowsTies)
  }

  @Test func aWrongDateOfThePlanIsNoted() {
    #expect(PlanSamples.load([("2024-02-29", "2023-02-29")]).plans["small"]?.hasFaultyDate == true)
    #expect(PlanSamples.load().plans["small"]?.hasFaultyDate == false)
  }

  @Test func ofTwoMeasuresWithOneIdTheFirstCounts() throws {
    let data = PlanSamples.load([(#""id": "b""#, #""id": "a""#), (#""part_of": "b""#, #""part_of": "a""#)])
    #expect(data.findings.map(\.key) == ["measures[1].id"])
    #expect(data.plans["small"]?.measures.map(\.id) == ["a", "c"])
    #expect(
      data.plans.leftOut.count == 1 && data.plans["small"]?.measures.allSatisfy { $0.unread == [] } == true)
    #expect(data.plans["small"]?.knowsTies == false)
  }

  /// Of a measure and a report with one id only one can be meant; of two files one has another's name.
  @Test func equalIDsAreTold() throws {
    let report = PlanSamples.load([(#""id": "r""#, #""id": "b""#)])
    #expect(report.findings.map(\.key) == ["reporting[0].id"] && report.findings.map(\.line) == [37])
    #expect(report.findings.map(\.severity) == [.error])
    #expect(report.plans["small"]?.reports == [] && report.plans.leftOut.count == 1)
    let twice = PlanSamples.load([
      ("    {\"id\": \"r\"", "    {\"id\": \"r\", \"name\": \"Báo cáo\"},\n    {\"id\": \"r\"")
    ])
    #expect(twice.findings.map(\.key) == ["reporting[1].id"] && twice.findings.map(\.line) == [38])
    var source = PlanSamples.source()
    source["plans/other.json"] = source["plans/small.json"]
    let plans = BoardData.load(from: source)
    #expect(plans.findings.map(\.file) == ["plans/other.json"] && plans.findings.map(\.key) == ["id"])
    #expect(plans.plans.plans.map(\.id) == ["small"])
  }

  /// a → c → b → a: all three links are told and none is used; a measure of its own part too.
  @Test func circlesAreToldAndTheirLinksAreNotUsed() throws {
    let circle = PlanSamples.load([(#""id": "a", "#, #""id": "a", "part_of": "c", "#)])
    #expect(
      circle.findings.map(\.key) == ["measures[0].part_of", "measures[1].part_of", "measures[2].part_of"])
    #expect(circle.findings.first?.words.english.contains("a → c → b → a") == true)
    let plan = try #require(circle.plans["small"])
    #expect(plan.measures.count == 3 && plan.measures.allSatisfy { $0.partOf == nil })

    let own = PlanSamples.load([(#""part_of": "a""#, #""part_of": "b""#)])
    #expect(own.findings.map(\.key) == ["measures[1].part_of"])
    #expect(own.plans["small"]?.measure("c")?.partOf == "b")
  }

  /// Doubts: what is told is used all the same.
  @Test func doubts() {
    let target = PlanSamples.load([(#""units""#, #""targets": ["none"], "units""#)])
    #expect(target.findings.map(\.severity) == [.warning] && target.findings.map(\.key) == ["targets[0]"])
    #expect(target.plans["small"]?.targets == ["none"])
    let done = PlanSamples.load([("in_progress", "done")])
    #expect(done.findings.map(\.severity) == [.warning] && done.findings.map(\.key) == ["measures[0].done"])
  }

  @Test(arguments: [
    (#""id": "small""#, #""id": "other""#, "id"), (#""province": "01""#, #""province": "99""#, "province"),
    (#""issuer": "Sở Nội vụ","#, "", "issuer"), (#""format": 1"#, #""format": 2"#, "format"),
  ])
  func aPlanThatCannotBeUsed(old: String, new: String, key: String) {
    let data = PlanSamples.load([(old, new)])
    #expect(data.findings.map(\.key) == [key])
    #expect(data.plans.plans == [] && data.plans.unreadable.count == 1 && data.book != nil)
  }

  @Test func aBrokenFileHidesNoOther() {
    var source = PlanSamples.source()
    source["plans/broken.json"] = "{"
    source["plans/notes.txt"] = "-"
    let data = BoardData.load(from: source)
    #expect(data.findings.map(\.file) == ["plans/broken.json"])
    #expect(data.plans.plans.map(\.id) == ["small"] && data.plans.unreadable.count == 1)
  }

  @Test func leadDepartments() {
    var source = MemorySource.small
    let board = source["board.json"] ?? ""
    source["board.json"] = board.replacing(
      "\"format\": 1,",
      with: "\"format\": 1,\n\"leads\": {\"2\": \"Sở B\", \"1\": \"Sở A\", \"3\": \"Sở C\"},")
    let data = BoardData.load(from: source)
    #expect(data.findings.map(\.key) == ["leads.3"] && data.findings.map(\.line) == [3])
    #expect(data.settings.leads.map(\.dimension.text) == ["1", "2"])
    #expect(data.settings.leads.map(\.name.vietnamese) == ["Sở A", "Sở B"])
  }
}
