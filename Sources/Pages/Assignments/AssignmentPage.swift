import Scores
import TextUI
import Words

/// An item with who answers for it, what it stood at, what it shall reach and what came of it.
public struct AssignedRow {
  public var item: ItemID
  var name: LocalizedText
  var assignment: Assignment?
  /// The units that answer for it, where not it but its dimension or its components are assigned.
  var inherited: [LocalizedText] = []
  /// The newest score before the year, and its year.
  var base: (year: Int, score: Double)?
  /// The score of the year.
  var actual: Double?
  /// What has become of its goal.
  var outlook: TargetOutlook?
  /// How many measures are tied to it; `nil` of what no measure can be tied to.
  var measures: Int?

  var isComponent: Bool { item.text.contains(".") }
}

/// The table of who answers for what ("giao chỉ tiêu"), as a page to print, to fill in and to sign.
public struct AssignmentPage {
  public var rows: [AssignedRow]
  /// Whose they are.
  var province: Province
  var definition: IndexDefinition
  var year: Int
  /// The unit that was asked for.
  public private(set) var unit: LocalizedText?
  var language: Language
  var glyphs: GlyphLevel

  /// - Parameters:
  ///   - assigned: what is written down of the year; `nil` where nothing is.
  ///   - plans: the plans of the province, where they are known.
  public init(
    _ assigned: AssignedYear?, year: Int, of province: Province, book: ScoreBook, basis: Basis,
    judge: TargetJudge, targets: [Target], plans: PlanReview?, language: Language, glyphs: GlyphLevel
  ) {
    let definition = book.definition
    let newest = book.years.last { $0 < year && !book.isPress($0) }
    let outlooks = judge.outlooks(of: targets.filter { target in assigned?.names(target) == true })
    let counts = plans.map { Dictionary(grouping: $0.measures.compactMap(\.measure.dimension)) { $0 } }
    rows = definition.items(in: year).map { item in
      let assignment = assigned?[item]
      var row = AssignedRow(item: item, name: definition.name(of: item), assignment: assignment)
      if assignment?.lead == nil { row.inherited = assigned?.leads(of: item, by: definition) ?? [] }
      if let newest, let score = book.score(of: item, province.id, in: newest, basis) {
        row.base = (newest, score)
      }
      row.actual = book.score(of: item, province.id, in: year, basis)
      row.outlook = assignment?.target.flatMap { id in outlooks.first { $0.target.id == id } }
      if definition.dimension(item) != nil { row.measures = counts.map { $0[item]?.count ?? 0 } }
      return row
    }
    (self.province, self.definition, self.year) = (province, definition, year)
    (self.language, self.glyphs) = (language, glyphs)
  }

  public var page: Page {
    var page = Page(title: title[language], language: language, glyphs: glyphs)
    page.head = [province.name[language], counts[language]]
    page.file = table
    page.data = [
      .init("index", .id(definition.id)), .init("year", .whole(year)), .init("code", .id(province.code)),
      .init("assignments", .table(table)),
    ]
    page.add(Phrases.assignments, [.facts(table)])
    page.letterhead = Letterhead(of: province, office: unit, subject: title)
    page.foot = [
      LocalizedText(
        vi: "Mức gốc: điểm của năm mới nhất trước \(year). Đánh giá theo mục tiêu điểm của từng dòng.",
        en: "Base: the score of the newest year before \(year). The verdict is that of each row's own goal.")[
          language]
    ]
    page.fileName = "assign-\(definition.id)-\(year)"
    return page
  }

  /// Leaves the rows a unit answers for or works with.
  public mutating func keep(unit: LocalizedText) {
    self.unit = unit
    rows = rows.filter { $0.lead == unit || $0.assignment?.cooperating.contains(unit) == true }
  }

  private var title: LocalizedText {
    LocalizedText(
      vi: "Giao chỉ tiêu \(definition.shortName) \(year)",
      en: "Assignments of \(definition.shortName) \(year)")
  }

  /// How many rows each unit answers for: `Sở Nội vụ: 6 nội dung; chưa giao: 22.`.
  private var counts: LocalizedText {
    let components = rows.filter(\.isComponent)
    var units: [(unit: LocalizedText, count: Int)] = []
    for lead in components.compactMap(\.lead) {
      if let place = units.firstIndex(where: { $0.unit == lead }) {
        units[place].count += 1
      } else {
        units.append((lead, 1))
      }
    }
    let open = components.count { $0.lead == nil }
    var parts = units.map { unit, count in
      LocalizedText(
        vi: "\(unit.vietnamese): \(count) nội dung",
        en: "\(unit.english): \(count) component\(count == 1 ? "" : "s")")
    }
    if open > 0 { parts.append(LocalizedText(vi: "chưa giao: \(open)", en: "not assigned: \(open)")) }
    return parts.joined(by: "; ") + LocalizedText(same: ".")
  }

  /// One row an item, by whatever door.
  var table: Table {
    let places = definition.scorePlaces
    return Table(rows) {
      Column("item", Phrases.itemTitle) {
        .known($0.item.text, $0.item == .total ? Phrases.total : LocalizedText(same: $0.item.text))
      }
      Column("name", Phrases.assignedItem, isWide: true) { .name($0.name) }
      Column("lead", Phrases.leadTitle) { row in row.assignment?.lead.map { .name($0) } ?? .missing }
      Column("with", .json) { row in .names(row.assignment?.cooperating ?? []) }
      Column(
        "with", Phrases.withTitle, doors { !($0.assignment?.cooperating ?? []).isEmpty }.subtracting(.json)
      ) {
        .units($0.assignment?.cooperating ?? [])
      }
      Column("base_year") { .whole($0.base?.year) }
      Column("base", Phrases.assignedBase, decimals: places, isFigure: true) { .number($0.base?.score) }
      Column("goal", Phrases.assignedGoal, decimals: places, isFigure: true) { .number($0.outlook?.goal) }
      Column(
        "actual", Phrases.assignedActual, doors { $0.actual != nil }, decimals: places, isFigure: true
      ) { .number($0.actual) }
      Column("verdict", Phrases.verdictTitle, doors { $0.outlook != nil }) { row in
        row.outlook.map { .known($0.verdict.written, Phrases.verdict(of: $0)) } ?? .none
      }
      Column("measures", Phrases.measuresTitle, doors { ($0.measures ?? 0) > 0 }, isFigure: true) {
        $0.measures.map { .whole($0) } ?? .none
      }
      Column("target", .scripts) { .id($0.assignment?.target) }
      Column("note", Phrases.noteTitle, doors { $0.assignment?.note != nil }) { row in
        row.assignment?.note.map { .name($0) } ?? .none
      }
    }
  }

  /// Pages leave out a column in which nothing stands.
  private func doors(_ says: (AssignedRow) -> Bool) -> Table.Doors {
    rows.contains(where: says) ? .all : .data
  }
}

extension AssignedRow {
  /// Its own unit, or the one that follows from its dimension.
  public var lead: LocalizedText? {
    assignment?.lead ?? (isComponent && inherited.count == 1 ? inherited.first : nil)
  }
}

extension Value {
  fileprivate static func units(_ units: [LocalizedText]) -> Value {
    units.isEmpty ? .none : .words(units.joined(by: "; "))
  }
}

extension AssignedYear {
  fileprivate func names(_ target: Target) -> Bool { entries.contains { $0.target == target.id } }
}

extension ScoreBook {
  fileprivate func score(of item: ItemID, _ id: ProvinceID, in year: Int, _ basis: Basis) -> Double? {
    line(item, of: id, year: year, basis: basis)?.standing?.score
  }
}

extension Phrases {
  static let assignments = LocalizedText(vi: "Giao chỉ tiêu", en: "Assignments")
  static let itemTitle = LocalizedText(vi: "Mã", en: "Item")
  static let assignedItem = LocalizedText(vi: "Chỉ số, nội dung", en: "Dimension, component")
  static let leadTitle = LocalizedText(vi: "Cơ quan chủ trì", en: "Lead unit")
  static let withTitle = LocalizedText(vi: "Cơ quan phối hợp", en: "Cooperating units")
  static let assignedBase = LocalizedText(vi: "Mức gốc", en: "Base")
  static let assignedGoal = LocalizedText(vi: "Đích", en: "Goal")
  static let assignedActual = LocalizedText(vi: "Thực hiện", en: "Actual")
  static let measuresTitle = LocalizedText(vi: "Nhiệm vụ", en: "Measures")
  static let noteTitle = LocalizedText(vi: "Ghi chú", en: "Note")
}
