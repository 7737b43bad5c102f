import Testing
import Words

@testable import Scores
@testable import StoreSupport

/// Measures read from tables as offices have them, into a plan.
@Suite struct MeasureTableTests {
  private static let data = BoardData.load(from: PublishedSource())
  private static let today = CalendarDay("2026-05-04")

  private var plan: Plan {
    var plan = Plan(
      id: "kh", title: LocalizedText(same: "Kế hoạch năm 2026"), issuer: LocalizedText(same: "UBND tỉnh"),
      province: ProvinceID(set: "63", code: "14"))
    (plan.firstYear, plan.lastYear, plan.indices) = (2026, 2026, ["papi"])
    return plan
  }

  private func read(
    _ text: String, into plan: Plan? = nil, units: [LocalizedText] = []
  ) -> (editing: PlanEditing, reading: MeasureTable.Reading, findings: [Finding]) {
    let reading = MeasureTable.read(Array(text.utf8), file: "t.csv", into: "kh")
    var editing = PlanEditing(
      plan ?? self.plan, definitions: Self.data.books.mapValues(\.definition), units: units,
      today: Self.today)
    let findings = editing.take(reading, file: "t.csv")
    return (editing, reading, findings)
  }

  private static let annex = """
    UBND TỈNH;;;;;;
    PHỤ LỤC PHÂN CÔNG;;;;;;
    STT;Nội dung nhiệm vụ;Chỉ số nội dung;Cơ quan thực hiện;;Thời gian hoàn thành;Sản phẩm
    ;;;Chủ trì;Phối hợp;;
    (1);(2);(3);(4);(5);(6);(7)
    I;Tham gia;;;;;
    1;Rà soát quy chế;1;Sở Nội vụ;Sở Tư pháp, UBND các xã, phường;30/6/2026;Báo cáo
    2;Công khai hộ nghèo;;ủy ban nhân dân các xã, phường;"Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh";hằng quý;
    II;Kiểm soát;;;;;
    1;Kiểm tra công vụ;4.1;SỞ NỘI VỤ;;quý II;
    ;TM. ỦY BAN NHÂN DÂN;;;;;

    """

  @Test func anAnnexIsRead() throws {
    let (editing, reading, findings) = read(Self.annex)
    #expect(findings == [])
    #expect(reading.otherRows == [6, 9, 11] && reading.leftOut == [])
    #expect(
      reading.columns.map(\.name) == [
        "STT", "Nội dung nhiệm vụ", "Chỉ số nội dung", "Chủ trì", "Phối hợp", "Thời gian hoàn thành",
        "Sản phẩm",
      ])
    let plan = editing.plan
    #expect(plan.measures.map(\.id) == ["i-1", "i-2", "ii-1"])
    #expect(plan.measures.map(\.paragraph) == ["I.1", "I.2", "II.1"])
    #expect(plan.measures.map { $0.dimension?.text } == ["1", nil, "4"])
    #expect(plan.measures.map { $0.due?.text } == ["2026-06-30", nil, "2026-06-30"])
    #expect(plan.measures[1].rhythm == LocalizedText(same: "hằng quý"))
    #expect(plan.measures[0].product == LocalizedText(same: "Báo cáo"))
    let names = { (ids: [String]) in ids.map { plan.unitName($0).vietnamese } }
    #expect(names(plan.measures[0].helpers) == ["Sở Tư pháp", "UBND các xã, phường"])
    #expect(names(plan.measures[1].lead) == ["UBND các xã, phường"])
    #expect(names(plan.measures[1].helpers) == ["Sở Văn hóa, Thể thao và Du lịch", "Công an tỉnh"])
    #expect(names(plan.measures[2].lead) == ["Sở Nội vụ"] && plan.units.count == 5)
    // Two spellings of a unit, and the component that became its dimension.
    #expect(editing.notes.count == 3)
    #expect(read(Self.annex, into: plan).editing.plan == plan)
  }

  @Test func whatIsThereIsChangedAndAnEmptyCellTakesAway() throws {
    var plan = read(Self.annex).editing.plan
    plan.measures[0].text = LocalizedText(vi: "Rà soát quy chế", en: "Review the rules")
    let (editing, _, findings) = read(
      "Mã;Nhiệm vụ;Thời hạn;Trạng thái\ni-1;Review the rules;;Đang thực hiện\n;kiểm tra công vụ;31/12/2026;quá hạn\n",
      into: plan)
    #expect(findings == [] && editing.plan.measures.count == 3)
    let (first, third) = (editing.plan.measures[0], editing.plan.measures[2])
    #expect(first.text == plan.measures[0].text && first.due == nil && first.lead == plan.measures[0].lead)
    #expect(first.record.state == .inProgress && first.record.begun?.text == "2026-05-04")
    // Overdue is computed, never written.
    #expect(third.due?.text == "2026-12-31" && third.record == Plan.Record())
  }

  @Test func allFaultsAreToldByLine() {
    let (editing, _, findings) = read(
      """
      TT,Nhiệm vụ,Chủ trì,Thời hạn,Trạng thái,Chỉ số nội dung
      1,A,Sở Nội vụ,31/6/2026,,1
      2,B,Sở Nội vụ,sắp tới,làm,9
      3,,Sở Y tế,quý II/2026,,
      4,A,Sở Y tế,,,
      5,C,Sở Y tế,,,2.9

      """)
    #expect(findings.map(\.line) == [2, 3, 3, 3, 4, 5, 6])
    #expect(editing.old == plan)
  }

  @Test func whatIsNoTableIsTold() {
    #expect(read("a,b\n1,2\n").findings.count == 1)
    #expect(read("Nhiệm vụ,Chủ trì\n").findings.count == 1)
  }

  /// A unit that assignments name is called as there.
  @Test func unitsKnownElsewhereKeepTheirNames() {
    let known = LocalizedText(vi: "Sở Nội vụ", en: "Home Affairs")
    let (editing, _, _) = read("TT;Nhiệm vụ;Chủ trì\n1;A;so noi vu\n", units: [known])
    #expect(editing.plan.units.map(\.name) == [known] && editing.notes.count == 1)
  }

  @Test(arguments: BoardData.load(from: PublishedSource()).plans.plans)
  func everyShippedPlanComesBackAsItWas(plan: Plan) {
    var editing = PlanEditing(plan, definitions: Self.data.books.mapValues(\.definition), today: Self.today)
    for measure in plan.measures {
      var edit = MeasureEdit(id: measure.id)
      edit[.text] = measure.text.english
      edit[.paragraph] = measure.paragraph
      edit[.lead] = measure.lead.map { plan.unitName($0).vietnamese }.joined(separator: "; ")
      edit[.cooperating] = measure.helpers.map { plan.unitName($0).english }.joined(separator: "; ")
      edit[.due] = measure.due?.text ?? ""
      edit[.rhythm] = measure.rhythm?.english ?? ""
      edit[.state] = measure.standing(in: plan, on: Self.today).rawValue
      edit[.dimension] = measure.dimension?.text ?? ""
      #expect(editing.take(edit) == [])
    }
    #expect(editing.plan == plan)
  }

  @Test func aCopyHasNothingRecorded() throws {
    var plan = try #require(Self.data.plans["son-la-2021"])
    plan.measures[0].record.state = .done
    plan.measures[0].record.total = 3
    plan.measures[0].due = CalendarDay("2021-11-30")
    plan.measures[0].log = [Plan.LogEntry(date: try #require(CalendarDay("2021-03-01")))]
    let copy = plan.copied(to: "son-la-2026", from: 2026, through: 2026, targets: Self.data.targets)
    #expect(copy.id == "son-la-2026" && copy.shortTitle.vietnamese == "Sơn La 2026")
    #expect(copy.title.vietnamese.contains("PAPI năm 2026 trên"))
    #expect(copy.firstYear == 2026 && copy.lastYear == 2026 && copy.number == nil && copy.date == nil)
    let measure = copy.measures[0]
    #expect(measure.record.state == .notRecorded && measure.record.total == 3 && measure.log == [])
    #expect(measure.due?.text == "2026-11-30")
    #expect(copy.reports.compactMap { $0.due?.text } == ["2026-06-10", "2026-12-10"])
    #expect(copy.measures.map(\.text) == plan.measures.map(\.text))
  }
}
