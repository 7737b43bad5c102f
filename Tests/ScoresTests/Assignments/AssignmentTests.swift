import Testing
import Words

@testable import Scores
@testable import StoreSupport

/// Who answers for what: read, drafted, and read from tables as offices have them.
@Suite struct AssignmentTests {
  private static let data = BoardData.load(from: PublishedSource())

  private var book: ScoreBook {
    get throws { try #require(Self.data.books["papi"]) }
  }
  private let hanoi = ProvinceID(set: "63", code: "01")
  private let inspectorate = LocalizedText(vi: "Thanh tra thành phố", en: "City Inspectorate")

  private func year(_ entries: [Assignment]) -> AssignedYear {
    AssignedYear(index: "papi", year: 2026, province: hanoi, entries: entries)
  }

  private func draft(
    _ entries: [Assignment] = [], targets: [Target] = [], units: [LocalizedText] = []
  ) throws -> AssignmentDraft {
    AssignmentDraft(
      entries.isEmpty ? nil : year(entries), of: try book, year: 2026, province: hanoi,
      targets: TargetBook(targets), units: units)
  }

  // MARK: Reading

  private func load(_ text: String) throws -> BoardData {
    var source = MemorySource()
    for path in PublishedSource().paths where !path.hasPrefix("themes/") {
      source[path] = String(decoding: try PublishedSource().read(path), as: UTF8.self)
    }
    source["assignments/papi/2026.json"] = text
    return BoardData.load(from: source)
  }

  @Test func faultsAreToldAndTheRestIsRead() throws {
    let data = try load(
      #"""
      {"format": 1, "province": "01", "province_set": "63", "assignments": [
        {"item": "4.1", "lead": "Thanh tra"},
        {"item": "9", "lead": "Sở X"},
        {"item": "5.2", "lead": "Sở Y"},
        {"item": "4.1", "lead": "Sở Z"},
        {"item": "4.2", "target": "none-such"}
      ]}
      """#)
    let assigned = try #require(data.assignments["papi", 2026])
    #expect(assigned.entries.map(\.item.text) == ["4.1", "4.2"])
    #expect(assigned[ItemID("4.1")]?.lead == LocalizedText(same: "Thanh tra"))
    let own = data.findings.filter { $0.file.hasPrefix("assignments/") }
    #expect(own.map(\.line) == [3, 4, 5, 6])
    #expect(own.map(\.severity) == [.error, .error, .error, .warning])
    #expect(data.assignments.faults["assignments/papi/2026.json"] == own.first)
  }

  /// A component is its dimension's unless it has its own; a dimension without one has those of its components.
  @Test func unitsAreInherited() throws {
    let (home, justice) = (LocalizedText(same: "Sở Nội vụ"), LocalizedText(same: "Sở Tư pháp"))
    let assigned = year([
      Assignment(item: ItemID("4.1"), lead: inspectorate), Assignment(item: ItemID("4.2"), lead: home),
      Assignment(item: ItemID("5"), lead: justice), Assignment(item: ItemID("5.1"), lead: home),
    ])
    let leads = { (item: String) in assigned.leads(of: ItemID(item), by: try book.definition) }
    #expect(try leads("4") == [inspectorate, home])
    #expect(try leads("4.3") == [])
    #expect(try leads("5.1") == [home])
    #expect(try leads("5.3") == [justice])
    #expect(assigned.dimensions(led: home, by: try book.definition).map(\.text) == ["4", "5"])
  }

  @Test func theNewestYearCountsUnlessAnotherIsLookedAt() {
    let of = { AssignedYear(index: "papi", year: $0, province: self.hanoi, entries: []) }
    let all = AssignmentBook([of(2024), of(2026)])
    #expect(all.newest(of: "papi")?.year == 2026)
    #expect(all.newest(of: "papi", through: 2025)?.year == 2024)
    #expect(all.newest(of: "sipas") == nil)
  }

  // MARK: Drafting

  @Test func aGoalIsATargetOfItsOwn() throws {
    var draft = try draft()
    var edit = AssignmentDraft.Edit(ItemID("4.1"))
    (edit.lead, edit.goal) = ("Thanh tra thành phố", .score(1.85))
    #expect(draft.take(edit) == nil)
    let change = draft.change()
    let target = try #require(change.targets.first?.target)
    #expect(target.kind == .score(1.85) && target.goalYear == 2026 && target.item == ItemID("4.1"))
    #expect(target.baseYear == 2024 && target.province == hanoi)
    #expect(change.items.first?.new.target == target.id)
    // Said again it changes nothing.
    var again = try self.draft(change.items.map(\.new), targets: change.targets.map(\.target))
    #expect(again.take(edit) == nil)
    #expect(again.change().isEmpty)
  }

  @Test func aLowerGoalIsToldAndAnEmptyOneTakesAway() throws {
    let target = Target(
      id: "g", kind: .score(1.9), index: "papi", item: ItemID("4.1"), province: hanoi, baseYear: 2024,
      goalYear: 2026)
    let entry = Assignment(item: ItemID("4.1"), lead: inspectorate, target: "g")
    var draft = try draft([entry], targets: [target])
    var edit = AssignmentDraft.Edit(ItemID("4.1"))
    edit.goal = .score(1.7)
    #expect(draft.take(edit) == nil)
    #expect(draft.weakened == [ItemID("4.1")])
    (edit.goal, edit.lead) = (AssignmentDraft.Edit.Goal.none, "")
    #expect(draft.take(edit) == nil)
    let change = draft.change()
    #expect(change.targets.map(\.target.id) == ["g"] && change.targets.first?.target.ended != nil)
    #expect(change.items.first?.new.isEmpty == true && draft.weakened == [ItemID("4.1")])
  }

  /// A goal of the year that nothing names any more is the one that is set again, not a second one beside it.
  @Test func thereAreNoTwoGoalsOfAnItem() throws {
    let target = Target(
      id: "g", kind: .score(1.9), index: "papi", item: ItemID("4.1"), province: hanoi, baseYear: 2024,
      goalYear: 2026)
    var draft = try draft(targets: [target])
    var edit = AssignmentDraft.Edit(ItemID("4.1"))
    edit.goal = .score(1.7)
    #expect(draft.take(edit) == nil)
    #expect(draft.change().targets.map(\.target.id) == ["g"] && draft.weakened == [ItemID("4.1")])
  }

  @Test func whatIsNotInForceOrBeyondTheScaleIsRefused() throws {
    var draft = try draft()
    var edit = AssignmentDraft.Edit(ItemID("4.1"))
    edit.goal = .score(3)
    #expect(draft.take(edit)?.english == "the goal 3 is beyond the scale (0.25 to 2.5)")
    #expect(draft.take(AssignmentDraft.Edit(ItemID("5.2"))) != nil)
    #expect(draft.take(AssignmentDraft.Edit(ItemID("9.1"))) != nil)
    #expect(draft.change().isEmpty)
  }

  /// One unit is not two by its spelling, in either language.
  @Test(arguments: ["thanh tra THÀNH PHỐ", "city inspectorate", "Thanh tra thành phố"])
  func aUnitIsCalledAsItIs(name: String) throws {
    var draft = try draft(units: [inspectorate])
    var edit = AssignmentDraft.Edit(ItemID("4.1"))
    (edit.lead, edit.cooperating) = (name, "Sở Nội vụ; \(name)")
    #expect(draft.take(edit) == nil)
    let new = try #require(draft.change().items.first?.new)
    #expect(new.lead == inspectorate)
    #expect(new.cooperating == [LocalizedText(same: "Sở Nội vụ"), inspectorate])
    #expect(draft.notes.isEmpty == (name == inspectorate.vietnamese))
  }

  // MARK: Tables

  private func read(_ text: String) throws -> AssignmentTable.Reading {
    AssignmentTable.read(Array(text.utf8), file: "giao.csv", of: try book.definition, year: 2026)
  }

  /// An annex as offices have it: a title, headings of their own, running numbers, names in place of ids.
  @Test func anAnnexIsRead() throws {
    let reading = try read(
      """
      PHỤ LỤC GIAO CHỈ TIÊU PAPI NĂM 2026;;;;;
      STT;Nội dung thành phần;Cơ quan chủ trì;Cơ quan phối hợp;Chỉ tiêu năm 2026;Ghi chú
      I;Kiểm soát tham nhũng trong khu vực công;;;;
      1;4.1. Kiểm soát tham nhũng trong chính quyền địa phương;Thanh tra tỉnh;Sở Nội vụ, Sở Tư pháp;1,85;
      2;Y tế công lập;Sở Y tế;–;;x
      ;Nơi nhận: như trên;;;;
      """)
    #expect(reading.findings == [])
    #expect(reading.edits.map(\.edit.item.text) == ["4", "4.1", "6.1"])
    let second = reading.edits[1].edit
    #expect(second.lead == "Thanh tra tỉnh" && second.goal == .score(1.85) && reading.edits[1].line == 4)
    let third = reading.edits[2].edit
    #expect(third.cooperating == "" && third.goal == nil && third.note == "x")
    #expect(reading.leftOut == ["STT"])
  }

  /// A goal of another year is none of this one; empty cells take nothing away, a dash does.
  @Test func goalsAreThoseOfTheYear() throws {
    let reading = try read("Mã;Đích 2025;Đích 2026;Cơ quan chủ trì\n1.1;1,5;1,6;\n1.2;1,5;–;–\n1.3;1,5;;\n")
    #expect(reading.findings == [] && reading.leftOut == ["Đích 2025"])
    #expect(reading.edits.map(\.edit.goal) == [.score(1.6), AssignmentDraft.Edit.Goal.none, nil])
    #expect(reading.edits.map(\.edit.lead) == [nil, "", nil])
    #expect(try read("Mã;Đích năm 2025\n1.1;1,5\n").findings.count == 1)
  }

  @Test func aCodeBesideAnotherNameIsRefused() throws {
    let reading = try read("Mã;Nội dung;Đích\n1.2;Tri thức công dân;1,5\n")
    #expect(reading.edits.isEmpty && reading.findings.first?.words.english.contains("1.1") == true)
  }

  @Test(arguments: [
    ("Sở Nội vụ, Sở Tư pháp", ["Sở Nội vụ", "Sở Tư pháp"]), ("A; B", ["A", "B"]),
    ("Sở Văn hóa, Thể thao và Du lịch, Sở Y tế", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]),
  ])
  func severalUnits(text: String, units: [String]) {
    #expect(UnitNames.list(text) == units)
  }

  @Test func slipsAreToldByTheirLine() throws {
    let reading = try read(
      """
      item,lead,goal
      4.1,Thanh tra,abc
      4.1,Thanh tra,1.8
      Hạ tầng số,Sở X,1.8
      """)
    #expect(reading.findings.map(\.line) == [2, 3, 4])
    #expect(try read("a,b\n1,2\n").findings.count == 1)
    #expect(try read("").findings.count == 1)
  }

  /// A column that is not there says nothing.
  @Test func whatIsNotNamedStays() throws {
    let reading = try read("item,goal\n4.1,1.8\n")
    #expect(reading.edits.first?.edit.lead == nil && reading.edits.first?.edit.note == nil)
  }
}
