import Scores
import Testing
import Words

/// The shipped plans say what the five documents say: numbers, dates, units, counts, as read there.
@Suite struct PublishedPlanTests {
  private let data = BoardData.load(from: PublishedSource())

  private func plan(_ id: String) throws -> Plan { try #require(data.plans[id]) }

  private func numbers(_ plan: Plan) -> [String] {
    plan.basis.map { "\($0.number ?? "–") \($0.date?.text ?? "–")" }
  }

  @Test func thereAreFiveWithoutAFault() {
    #expect(data.findings == [] && data.plans.leftOut.count == 0)
    #expect(
      data.plans.plans.map(\.id) == [
        "ha-noi-34-2020", "hoa-phu-93-2024", "qhkt-2020", "son-la-2021", "svhtt-380-2021",
      ])
  }

  /// What the head of a document says, and how many entries its file has.
  private struct Head: Sendable {
    var id: String
    var number: String?
    var date: String?
    var code = "01"
    var years: ClosedRange<Int>
    var indices: [String]
    var related: [String] = []
    /// Measures, channels, units, reports.
    var counts: [Int]
  }

  private static let heads: [Head] = [
    Head(
      id: "qhkt-2020", date: "2020-07-17", years: 2020...2020, indices: ["papi", "sipas"], related: ["pci"],
      counts: [15, 11, 2, 2]),
    Head(
      id: "hoa-phu-93-2024", number: "93/KH-UBND", date: "2024-07-16", years: 2024...2024,
      indices: ["par-index", "sipas", "papi"], counts: [14, 16, 0, 0]),
    Head(
      id: "ha-noi-34-2020", number: "34/KH-UBND", date: "2020-02-14", years: 2020...2020,
      indices: ["par-index", "pci"], related: ["papi", "sipas"], counts: [31, 23, 13, 2]),
    Head(
      id: "son-la-2021", code: "14", years: 2021...2021, indices: ["papi"],
      related: ["pci", "par-index", "ict-index"], counts: [22, 15, 4, 3]),
    Head(
      id: "svhtt-380-2021", number: "380/KH-SVHTT", date: "2021-10-20", years: 2021...2025,
      indices: ["papi"], related: ["par-index", "sipas", "ict-index", "pci", "paca"], counts: [31, 7, 4, 0]),
  ]

  @Test func headsOfTheDocuments() throws {
    for head in Self.heads {
      let plan = try plan(head.id)
      #expect(plan.number == head.number && plan.date?.text == head.date)
      #expect(plan.province == ProvinceID(set: "63", code: head.code))
      #expect(plan.firstYear == head.years.lowerBound && plan.lastYear == head.years.upperBound)
      #expect(plan.indices == head.indices && plan.relatedIndices == head.related)
      let counts = [plan.measures.count, plan.channels.count, plan.units.count, plan.reports.count]
      #expect(counts == head.counts, "\(head.id)")
    }
  }

  @Test func documentsTheyCarryOut() throws {
    #expect(
      numbers(try plan("qhkt-2020")) == [
        "1107/KH-QHKT 2020-03-16", "3526/KH-QHKT 2020-07-10", "3413/KH-QHKT 2020-07-03",
      ])
    #expect(numbers(try plan("hoa-phu-93-2024")) == ["203/KH-UBND 2024-06-13"])
    #expect(
      numbers(try plan("ha-noi-34-2020")) == [
        "08-CTr/TU 2016-04-26", "7216/QĐ-UBND 2019-12-23", "158/KH-UBND 2016-08-24",
        "248/KH-UBND 2016-12-31",
      ])
    #expect(
      numbers(try plan("son-la-2021")) == [
        "614-TB/TU 2016-12-26", "2944/QĐ-UBND 2020-12-25", "24/KH-UBND 2021-01-21",
      ])
    #expect(numbers(try plan("svhtt-380-2021")) == ["145/KH-UBND 2021-06-14"])
  }

  /// Purposes and requirements, one a dash or paragraph of the document.
  @Test(arguments: [
    ("qhkt-2020", 2, 1), ("hoa-phu-93-2024", 3, 2), ("ha-noi-34-2020", 5, 4), ("son-la-2021", 2, 3),
    ("svhtt-380-2021", 2, 1),
  ])
  func purposes(id: String, purposes: Int, requirements: Int) throws {
    let plan = try plan(id)
    #expect(plan.purposes.count == purposes && plan.requirements.count == requirements)
  }

  @Test func promisesAreTargets() throws {
    let kinds = { (plan: Plan) in
      plan.targets.compactMap { id in data.targets.targets.first { $0.id == id }?.kind.name }
    }
    #expect(kinds(try plan("qhkt-2020")) == [])
    #expect(kinds(try plan("son-la-2021")) == [])
    #expect(kinds(try plan("hoa-phu-93-2024")) == [.aboveAverage, .aboveAverage, .aboveAverage])
    #expect(kinds(try plan("svhtt-380-2021")) == [.climb, .group, .partsRise])
    // Four figures of 100 %.
    #expect(
      kinds(try plan("ha-noi-34-2020")) == [.leading, .completion, .completion, .completion, .completion])
  }

  /// Twelve headings V.1 to V.12, of which 8, 11 and 12 are collectives; 11 names four members.
  ///
  /// The youth federation has no heading: it stands where the contest is told.
  @Test func theTwelveHeadingsOfHanoi() throws {
    let plan = try plan("ha-noi-34-2020")
    #expect(plan.units.map(\.paragraph) == (1...12).map { "V.\($0)" } + ["III.2/5, V.1/5"])
    #expect(plan.units.filter(\.isCollective).map(\.paragraph) == ["V.8", "V.11", "V.12"])
    #expect(plan.units[10].members.count == 4)
    // One contest in thirty districts, not thirty contests: nothing is counted.
    let contest = try #require(plan.measures.first { $0.id == "iii-2-5" })
    #expect(plan.measures.allSatisfy { $0.record.total == nil && $0.record.done == nil })
    #expect(contest.lead == ["so-tttt"] && contest.helpers == ["thanh-doan", "hoi-thanh-nien"])
    // V.1/1 works with the departments, not with the districts.
    #expect(plan.measures.first { $0.id == "v-1-1" }?.helpers == ["so-ban-nganh"])
    #expect(plan.funding?.text.vietnamese.contains("6999/QĐ-UBND ngày 06/12/2019") == true)
    // Every heading carries something.
    let leads = Set(plan.measures.flatMap(\.lead) + plan.reports.flatMap(\.by))
    for unit in plan.units.dropLast() {
      #expect(leads.contains(unit.id) || unit.members.contains { leads.contains($0.id) }, "\(unit.id)")
    }
  }

  /// Everybody reports to the department, the newspaper and the station too; it sums up for the province.
  @Test func sonLaReportsBefore10JuneAnd10December() throws {
    let plan = try plan("son-la-2021")
    let reports = plan.reports.dropLast()
    #expect(reports.map(\.kind) == [.halfYear, .year])
    #expect(reports.map { $0.due?.text } == ["2021-06-10", "2021-12-10"])
    #expect(reports.allSatisfy { $0.isBefore && $0.sent == nil })
    #expect(reports.allSatisfy { $0.receiver?.vietnamese == "Sở Thông tin và Truyền thông" })
    #expect(reports.allSatisfy { $0.by == ["cac-so-huyen", "bao-son-la", "dai-ptth"] })
    let summary = try #require(plan.reports.last)
    #expect(summary.by == ["so-tttt"] && summary.receiver?.vietnamese == "UBND tỉnh" && summary.due == nil)
    #expect(plan.measures.first { $0.id == "iv-1-1" }?.helpers == ["so-ban-nganh"])
  }

  /// What the page of Hòa Phú tells of is evidence where it names it; the purpose names the ranks.
  @Test func hoaPhuTellsWhatWasDone() throws {
    let plan = try plan("hoa-phu-93-2024")
    let told = plan.measures.filter { !$0.record.evidence.isEmpty }
    #expect(told.map(\.id) == ["ii-1-1", "ii-1-2", "ii-1-3", "ii-2-1"])
    let forms = try #require(told.last?.record.evidence.first?.vietnamese)
    for words in ["truyền thanh", "trang thông tin điện tử", "Zalo OA", "hội nghị", "trực tuyến", "một cửa"] {
      #expect(forms.contains(words))
    }
    #expect(plan.purposes.last?.text.vietnamese.contains("vị trí xếp hạng") == true)
  }

  /// Only 380/KH-SVHTT ties measures to dimensions: the eight of PAPI.
  @Test func dimensions() throws {
    for plan in data.plans.plans where plan.id != "svhtt-380-2021" {
      #expect(plan.measures.allSatisfy { $0.dimension == nil }, "\(plan.id)")
    }
    let measures = try plan("svhtt-380-2021").measures
    let counts = (1...8).map { number in measures.count { $0.dimension == ItemID(String(number)) } }
    #expect(counts == [3, 3, 3, 5, 4, 2, 3, 4])
    #expect(measures.count { $0.dimension == nil } == 4)
    #expect(measures.allSatisfy { $0.dimension == nil || $0.dimensionIndex == "papi" })
  }

  /// No document gives a measure a last day, and only Hòa Phú says that something was done.
  @Test func nothingIsAdded() {
    let all = data.plans.plans.flatMap { plan in plan.measures.map { (plan.id, $0) } }
    #expect(all.allSatisfy { $0.1.due == nil && $0.1.log.isEmpty && $0.1.record.begun == nil })
    let started = all.filter { $0.1.record.state != .notRecorded }
    #expect(started.map(\.0) == ["hoa-phu-93-2024"] && started.first?.1.paragraph == "II.2/1")
    #expect(started.first?.1.record.evidence.count == 1)
    // Units: none in Hòa Phú; all of the contents of Sơn La and Hà Nội without a heading.
    #expect(all.filter { $0.0 == "hoa-phu-93-2024" }.allSatisfy { $0.1.lead.isEmpty })
    #expect(
      all.filter { $0.0 == "son-la-2021" && !$0.1.paragraph.hasPrefix("IV") }.allSatisfy { $0.1.lead.isEmpty }
    )
  }

  @Test func textsAreShortAndInBothLanguages() {
    for plan in data.plans.plans {
      for measure in plan.measures {
        #expect(measure.text.vietnamese != measure.text.english)
        #expect(
          measure.text.vietnamese.count < 300 && !measure.text.vietnamese.hasSuffix("."), "\(measure.id)")
      }
    }
  }
}
