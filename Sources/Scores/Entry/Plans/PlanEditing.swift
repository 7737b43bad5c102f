import Words

/// A plan while its measures are changed, one by one, before all of it is written in one act.
public struct PlanEditing {
  public let old: Plan
  public private(set) var plan: Plan
  /// What was understood otherwise than it was written.
  public private(set) var notes: [LocalizedText] = []
  private let definition: IndexDefinition?
  private let today: CalendarDay?
  /// The units of the plan and those named, by what a search makes of their names.
  private var units: [String: String]
  /// Names that units have elsewhere: one unit is not two by its spelling.
  private let names: [String: LocalizedText]

  /// - Parameters:
  ///   - definitions: the indices of the folder, by id.
  ///   - units: names that units have elsewhere.
  public init(
    _ plan: Plan, definitions: [String: IndexDefinition], units known: [LocalizedText] = [],
    today: CalendarDay?
  ) {
    (old, self.plan, self.today) = (plan, plan, today)
    definition = plan.indices.lazy.compactMap { definitions[$0] }.first
    let own = plan.units.flatMap { [($0.id, $0.name)] + $0.members.map { ($0.id, $0.name) } }
    units = Dictionary(
      own.flatMap { id, name in UnitNames.keys(name).map { ($0, id) } },
      uniquingKeysWith: { first, _ in first })
    names = Dictionary(
      known.flatMap { name in UnitNames.keys(name).map { ($0, name) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The year of what names none: that of the plan, where it is for one.
  private var year: Int? { plan.lastYear == plan.firstYear ? plan.lastYear : nil }

  /// The measure that an edit means: by its id, else by its text.
  public func place(of edit: MeasureEdit) -> Int? {
    if let id = edit.id, let place = plan.measures.firstIndex(where: { $0.id == id }) { return place }
    guard let text = edit[.text].map({ SearchKey($0).text }), !text.isEmpty else { return nil }
    let same = plan.measures.indices.filter { place in
      let own = plan.measures[place].text
      return [own.vietnamese, own.english].contains { SearchKey($0).text == text }
    }
    return same.first { plan.measures[$0].paragraph == edit[.paragraph] } ?? same.first
  }

  /// Takes what is said of a measure; what is wrong with it.
  public mutating func take(_ edit: MeasureEdit) -> [LocalizedText] {
    let place = place(of: edit)
    let number = "\(plan.measures.count + 1)"
    let paragraph =
      edit[.paragraph].flatMap(Draft.kept) ?? place.map { plan.measures[$0].paragraph } ?? number
    var measure =
      place.map { plan.measures[$0] }
      ?? Plan.Measure(id: newID(edit.id, paragraph), paragraph: paragraph, text: .empty)
    measure.paragraph = paragraph
    var faults: [LocalizedText] = []
    if let text = edit[.text] {
      if let text = Draft.kept(text) {
        measure.text = Self.text(text, as: measure.text) ?? measure.text
      } else {
        faults.append(.noText)
      }
    } else if place == nil {
      faults.append(.noText)
    }
    if let list = edit[.lead] { measure.lead = unitIDs(list, as: measure.lead) }
    if let list = edit[.cooperating] { measure.helpers = unitIDs(list, as: measure.helpers) }
    if let text = edit[.dimension] { take(dimension: text, &measure, &faults) }
    if let rhythm = edit[.rhythm] { measure.rhythm = Self.text(rhythm, as: measure.rhythm) }
    if let text = edit[.due] { take(due: text, &measure, &faults) }
    if let product = edit[.product] { measure.product = Self.text(product, as: measure.product) }
    takeRecord(edit, &measure, &faults)
    if let place {
      plan.measures[place] = measure
    } else {
      plan.measures.append(measure)
    }
    return faults
  }

  /// Takes what is said of its document; what is wrong with it.
  public mutating func take(_ edit: PlanDocumentEdit) -> [LocalizedText] {
    var faults: [LocalizedText] = []
    // Without a short title of its own it goes by its number, else its title.
    let hasShortTitle = !plan.goesByNumberOrTitle
    if let title = edit.title {
      plan.title = Self.text(title, as: plan.title) ?? .empty
      if plan.title == .empty { faults.append(.noTitle) }
    }
    if let number = edit.number { plan.number = Draft.kept(number) }
    if !hasShortTitle { plan.shortTitle = plan.number.map { LocalizedText(same: $0) } ?? plan.title }
    if let issuer = edit.issuer.flatMap({ Self.text($0, as: plan.issuer) }) { plan.issuer = issuer }
    if let date = edit.date {
      let typed = Draft.kept(date)
      plan.date = typed.flatMap { CalendarDay(typed: $0) }
      if let typed, plan.date == nil { faults.append(.noDay(typed)) }
    }
    for year in [edit.firstYear, edit.lastYear].compactMap({ $0 }) where !IDShape.years.contains(year) {
      faults.append(.noYear(year))
    }
    plan.firstYear = edit.firstYear ?? plan.firstYear
    plan.lastYear = edit.lastYear ?? plan.lastYear
    if let first = plan.firstYear, let last = plan.lastYear, last < first {
      faults.append(.endsBeforeBeginning(first, last))
    }
    return faults
  }

  /// A text of one language: that of both, unless it is what one of them says already.
  private static func text(_ typed: String, as old: LocalizedText?) -> LocalizedText? {
    guard let typed = Draft.kept(typed) else { return nil }
    if let old, [old.vietnamese, old.english].contains(where: { $0.isSame(as: typed) }) { return old }
    return LocalizedText(same: typed)
  }

  private func take(due text: String, _ measure: inout Plan.Measure, _ faults: inout [LocalizedText]) {
    do throws(WrittenTime.Fault) {
      let time = try WrittenTime(text, year: year)
      measure.due = time.due
      if let rhythm = time.rhythm { measure.rhythm = Self.text(rhythm, as: measure.rhythm) }
    } catch {
      faults.append(.time(text, error))
    }
  }

  private mutating func take(
    dimension text: String, _ measure: inout Plan.Measure, _ faults: inout [LocalizedText]
  ) {
    guard let text = Draft.kept(text), !SearchKey(text).text.isEmpty else {
      (measure.dimension, measure.dimensionIndex) = (nil, nil)
      return
    }
    guard text != measure.dimension?.text else { return }
    guard let definition, let index = plan.indices.first else { return faults.append(.noDimension(text)) }
    let year = plan.lastYear ?? plan.firstYear
    guard let item = HeadingWords(definition, year: year).meaning(of: text).value, item != .total else {
      return faults.append(.noDimension(text))
    }
    if let year, !definition.isInForce(item, in: year) { return faults.append(.notInForce(item, year)) }
    let dimension = definition.dimensions.first { $0.id == item || item.text.hasPrefix("\($0.id).") }
    guard let dimension else { return faults.append(.noDimension(text)) }
    if dimension.id != item { note(.partOfDimension(item, dimension.id)) }
    (measure.dimension, measure.dimensionIndex) = (dimension.id, index)
  }

  private func takeRecord(
    _ edit: MeasureEdit, _ measure: inout Plan.Measure, _ faults: inout [LocalizedText]
  ) {
    let old = measure.record
    if let text = edit[.state].flatMap(Draft.kept) {
      guard let standing = Plan.Standing(written: text) else { return faults.append(.noState(text)) }
      // That it is overdue is computed, and what is said already is not said once more.
      if let state = standing.state, state != measure.state { measure.record.state = state }
    }
    for (field, path) in [(MeasureEdit.Field.done, \Plan.Record.done), (.total, \Plan.Record.total)] {
      guard let text = edit[field] else { continue }
      let typed = Draft.kept(text)
      let count = typed.flatMap { Int($0) }
      guard typed == nil || count.map({ $0 >= 0 }) == true else {
        faults.append(.noCount(text))
        continue
      }
      measure.record[keyPath: path] = count
    }
    let record = measure.record
    if let done = record.done, let total = record.total, record != old {
      if done > total { faults.append(.doneBeyondTotal(done, total)) }
      if done < total, record.state == .done { faults.append(.doneButNotAll) }
    }
    let isBegun = { (state: Plan.State) in state == .inProgress || state == .done }
    if isBegun(record.state), record.begun == nil, !isBegun(old.state) { measure.record.begun = today }
    if !isBegun(record.state), record.state != old.state { measure.record.begun = nil }
  }

  // MARK: Units

  private mutating func unitIDs(_ list: String, as old: [String]) -> [String] {
    var ids: [String] = []
    for piece in list.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      guard let piece = Self.unmarked(String(piece)) else { continue }
      let parts = isKnown(piece, old) ? [piece] : UnitNames.apart(piece)
      for name in parts {
        let id = unit(name, as: old)
        if !ids.contains(id) { ids.append(id) }
      }
    }
    return ids
  }

  /// Without the dash or the point of a list before it.
  private static func unmarked(_ text: String) -> String? {
    Draft.kept(String(text.drop { "-–+•*. ".contains($0) }))
  }

  private func isKnown(_ name: String, _ old: [String]) -> Bool {
    let key = UnitNames.key(name)
    return units[key] != nil || names[key] != nil
      || old.contains { UnitNames.keys(plan.unitName($0)).contains(key) }
  }

  private mutating func unit(_ name: String, as old: [String]) -> String {
    let key = UnitNames.key(name)
    let standing = old.first { UnitNames.keys(plan.unitName($0)).contains(key) }
    if let id = standing ?? units[key] {
      let known = plan.unitName(id)
      if known.vietnamese != name, known.english != name { note(.sameUnit(name, known)) }
      return id
    }
    let known = names[key] ?? LocalizedText(same: name)
    if known.vietnamese != name, known.english != name { note(.sameUnit(name, known)) }
    let taken = Set(plan.units.flatMap { [$0.id] + $0.members.map(\.id) })
    let id = Self.id(from: known.vietnamese, avoiding: taken)
    plan.units.append(Plan.UnitEntry(id: id, paragraph: nil, name: known, isCollective: false, members: []))
    units[key] = id
    return id
  }

  private mutating func note(_ words: LocalizedText) {
    if !notes.contains(words) { notes.append(words) }
  }

  // MARK: Ids

  private func newID(_ wanted: String?, _ paragraph: String) -> String {
    let taken = Set(plan.measures.map(\.id) + plan.reports.map(\.id))
    if let wanted, IDShape.entry.accepts(wanted), !taken.contains(wanted) { return wanted }
    return Self.id(from: paragraph.allSatisfy(\.isNumber) ? "nv \(paragraph)" : paragraph, avoiding: taken)
  }

  private static func id(from name: String, avoiding taken: Set<String>) -> String {
    let slug = SearchKey(name).text.split(separator: " ").joined(separator: "-")
    let stem = slug.isEmpty ? "x" : slug
    var (id, number) = (stem, 2)
    while taken.contains(id) || !IDShape.entry.accepts(id) {
      (id, number) = ("\(stem)-\(number)", number + 1)
    }
    return id
  }
}

extension String {
  /// Whether it is the same but for blanks and how its letters are composed.
  fileprivate func isSame(as other: String) -> Bool {
    self == other || split(whereSeparator: \.isWhitespace) == other.split(whereSeparator: \.isWhitespace)
  }
}

extension Plan.Standing {
  /// The state that is written by it; overdue is none.
  fileprivate var state: Plan.State? { Plan.State(rawValue: rawValue) }

  private static let words: [Plan.Standing: [String]] = [
    .notRecorded: ["not recorded", "chua ghi nhan"],
    .notStarted: ["not started", "chua thuc hien", "chua bat dau", "chua trien khai", "chua lam"],
    .inProgress: ["in progress", "dang thuc hien", "dang trien khai", "dang lam", "under way"],
    .done: ["done", "hoan thanh", "da hoan thanh", "da thuc hien", "da xong", "xong"],
    .overdue: ["overdue", "qua han"],
  ]

  /// A state as people write it in either language, or as files have it.
  init?(written text: String) {
    let key = SearchKey(text).text
    guard let known = Self.words.first(where: { $0.value.contains(key) }) else { return nil }
    self = known.key
  }
}
