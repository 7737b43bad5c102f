import Words

/// Assignments as they shall be, gathered until they are written in one act.
public struct AssignmentDraft {
  /// What is written down; `nil` where nothing is.
  public let assigned: AssignedYear?
  let book: ScoreBook
  let year: Int
  let province: ProvinceID
  let targets: TargetBook
  /// The units that have a name already, by what a search makes of it: one unit is not two by its spelling.
  private var units: [String: LocalizedText]
  /// The items in the order they were named, as they shall be.
  private var wanted: [Assignment] = []
  private var goals: [(item: ItemID, goal: Double)] = []
  private(set) public var notes: [LocalizedText] = []

  /// What is said of an item; what is not said stays.
  public struct Edit {
    public var item: ItemID
    /// An empty text takes away what is there.
    public var lead: String?
    /// Units with `;` or line breaks between them.
    public var cooperating: String?
    public var goal: Goal?
    public var note: String?

    public enum Goal: Hashable { case none, score(Double) }

    public init(_ item: ItemID) { self.item = item }
  }

  public init(
    _ assigned: AssignedYear?, of book: ScoreBook, year: Int, province: ProvinceID, targets: TargetBook,
    units: [LocalizedText]
  ) {
    (self.assigned, self.book, self.year) = (assigned, book, year)
    (self.province, self.targets) = (province, targets)
    let known = (assigned?.entries ?? []).flatMap { [$0.lead].compactMap { $0 } + $0.cooperating } + units
    self.units = Dictionary(
      known.flatMap { unit in UnitNames.keys(unit).map { ($0, unit) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Takes what is said of an item; what is wrong with it, where anything is.
  public mutating func take(_ edit: Edit) -> LocalizedText? {
    guard book.definition.isInForce(edit.item, in: year) else {
      return book.definition.has(edit.item) ? .notInForce(edit.item, year) : .unknownItem(edit.item)
    }
    let place = wanted.firstIndex { $0.item == edit.item }
    var entry = place.map { wanted[$0] } ?? assigned?[edit.item] ?? Assignment(item: edit.item)
    if let lead = edit.lead { entry.lead = unit(lead, as: entry.lead) }
    if let list = edit.cooperating {
      let old = entry.cooperating
      entry.cooperating = UnitNames.list(list).compactMap { name in
        unit(name, as: old.first { UnitNames.keys($0).contains(UnitNames.key(name)) })
      }
    }
    if let note = edit.note {
      let note = Draft.kept(note)
      if entry.note?.vietnamese != note { entry.note = note.map { LocalizedText(same: $0) } }
    }
    switch edit.goal {
    case .score(let goal):
      if let scale = book.definition.scale(of: edit.item, in: year), !scale.contains(goal) {
        return .goalBeyondScale(goal, scale)
      }
      entry.target = goalID(of: edit.item, linked: entry.target)
      goals.removeAll { $0.item == edit.item }
      goals.append((edit.item, goal))
    case Edit.Goal.none?:
      entry.target = nil
      goals.removeAll { $0.item == edit.item }
    case nil: break
    }
    if let place { wanted[place] = entry } else { wanted.append(entry) }
    return nil
  }

  /// A unit by its name: as it is called already, where it is written another way.
  private mutating func unit(_ name: String, as old: LocalizedText?) -> LocalizedText? {
    guard let name = Draft.kept(name) else { return nil }
    if let old, old.vietnamese == name || old.english == name { return old }
    let key = UnitNames.key(name)
    guard let known = units[key] else {
      units[key] = LocalizedText(same: name)
      return LocalizedText(same: name)
    }
    if known.vietnamese != name, known.english != name {
      let note = LocalizedText.sameUnit(name, known)
      if !notes.contains(note) { notes.append(note) }
    }
    return known
  }

  /// The target that is an item's goal: the one it has, or one of that year that nothing names, or a new one.
  private func goalID(of item: ItemID, linked: String?) -> String {
    let owner = assigned?.province ?? province
    let standing = targets.targets.first { target in
      guard case .score = target.kind, target.ended == nil else { return false }
      return target.id == linked
        || target.index == book.definition.id && target.item == item && target.province == owner
          && target.goalYear == year
    }
    if let standing { return standing.id }
    let stem = "\(book.definition.id)-\(item.text.replacing(".", with: "-"))-\(year)"
    var (id, number) = (stem, 2)
    while targets.ids.contains(id) { (id, number) = ("\(stem)-\(number)", number + 1) }
    return id
  }

  /// The newest year with a figure of the item before the one of the goal; the year before, where there is none.
  private func baseYear(of item: ItemID) -> Int {
    book.years.last { earlier in
      earlier < year && book.line(item, of: province, year: earlier)?.standing?.score != nil
    } ?? year - 1
  }

  /// The act; empty where nothing changes.
  ///
  /// A goal that is taken away ends.
  ///
  /// - Parameters:
  ///   - reason: why goals promise less than before, where they do.
  ///   - today: the day goals end.
  public func change(reason: String? = nil, on today: CalendarDay? = nil) -> AssignmentChange {
    var change = AssignmentChange(
      index: book.definition.id, year: year, province: assigned?.province ?? province)
    for entry in wanted {
      let item = AssignmentChange.Item(from: assigned?[entry.item], to: entry)
      if item.isChanged { change.items.append(item) }
      if entry.target == nil, let id = item.old?.target,
        var target = targets.targets.first(where: { $0.id == id && $0.ended == nil })
      {
        let end = today ?? CalendarDay(year: year, month: 12, day: 31)
        target.ended = end.map {
          Target.Ended(date: $0, reason: reason.flatMap(Draft.kept).map { LocalizedText(same: $0) })
        }
        change.targets.append(.change(target, reason: reason))
      }
    }
    for (item, goal) in goals {
      guard let id = wanted.first(where: { $0.item == item })?.target else { continue }
      if var target = targets.targets.first(where: { $0.id == id }) {
        guard target.kind != .score(goal) else { continue }
        target.kind = .score(goal)
        change.targets.append(.change(target, reason: reason))
      } else {
        change.targets.append(
          .add(
            Target(
              id: id, kind: .score(goal), index: book.definition.id, item: item, province: change.province,
              baseYear: baseYear(of: item), goalYear: year)))
      }
    }
    return change
  }

  /// The items whose goals would promise less than they do, or end.
  public var weakened: [ItemID] {
    change().targets.compactMap { change in
      guard case .change(let target, _) = change,
        let old = targets.targets.first(where: { $0.id == target.id }), target.isWeaker(than: old)
      else { return nil }
      return target.item
    }
  }
}

extension LocalizedText {
  fileprivate static func goalBeyondScale(_ goal: Double, _ scale: ClosedRange<Double>) -> LocalizedText {
    let (value, low, high) = (
      DecimalText.words(of: goal), DecimalText.words(of: scale.lowerBound),
      DecimalText.words(of: scale.upperBound)
    )
    return LocalizedText(
      vi: "đích \(value.vietnamese) ngoài thang điểm (\(low.vietnamese) đến \(high.vietnamese))",
      en: "the goal \(value.english) is beyond the scale (\(low.english) to \(high.english))")
  }

  static func sameUnit(_ name: String, _ known: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "“\(name)” là “\(known.vietnamese)” đã có: ghi theo tên đã có",
      en: "“\(name)” is “\(known.english)”, which is known: written by that name")
  }
}
