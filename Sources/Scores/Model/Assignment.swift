import Words

/// Who answers for an item in a year ("giao chỉ tiêu"), and what for.
public struct Assignment: Hashable, Sendable {
  /// The total, a dimension or a component.
  public var item: ItemID
  /// The unit that answers for it.
  public var lead: LocalizedText?
  /// The units that work with it.
  public var cooperating: [LocalizedText]
  /// The goal of the item, by its id in `targets.json`.
  public var target: String?
  public var note: LocalizedText?

  public init(
    item: ItemID, lead: LocalizedText? = nil, cooperating: [LocalizedText] = [], target: String? = nil,
    note: LocalizedText? = nil
  ) {
    (self.item, self.lead, self.cooperating, self.target, self.note) = (item, lead, cooperating, target, note)
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { lead == nil && cooperating.isEmpty && target == nil && note == nil }
}

/// The assignments of an index in a year: one file, `assignments/ID/YEAR.json`.
public struct AssignedYear: Hashable, Sendable {
  public var index: String
  public var year: Int
  /// Whose they are.
  public var province: ProvinceID
  /// In the order of the file; no two of an item.
  public var entries: [Assignment]

  public init(index: String, year: Int, province: ProvinceID, entries: [Assignment]) {
    (self.index, self.year, self.province, self.entries) = (index, year, province, entries)
  }

  public subscript(item: ItemID) -> Assignment? { entries.first { $0.item == item } }

  /// The units that answer for an item, each once: its own, else that of its dimension; of a dimension without one,
  /// those of its components.
  public func leads(of item: ItemID, by definition: IndexDefinition) -> [LocalizedText] {
    if let own = self[item]?.lead { return [own] }
    guard let dimension = definition.dimension(item) else {
      let whole = definition.dimensions.first { $0.hasComponent(item, in: year) }
      return (whole.flatMap { self[$0.id]?.lead }).map { [$0] } ?? []
    }
    return dimension.components.compactMap { self[$0.id]?.lead }.reduce(into: []) { units, unit in
      if !units.contains(unit) { units.append(unit) }
    }
  }

  /// The dimensions of which a unit answers for the whole or for a component.
  public func dimensions(led unit: LocalizedText, by definition: IndexDefinition) -> [ItemID] {
    definition.dimensions(in: year).map(\.id).filter { item in
      self[item]?.lead == unit
        || definition.dimension(item)?.components.contains { self[$0.id]?.lead == unit } == true
    }
  }

  /// Every unit that answers for anything, in the order of the file.
  public var leads: [LocalizedText] {
    entries.compactMap(\.lead).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// The assignments of a folder.
public struct AssignmentBook: Hashable, Sendable {
  /// By index and year.
  public internal(set) var years: [AssignedYear] = []
  /// Why files are left out, by their paths.
  public internal(set) var faults: [String: Finding] = [:]

  public init(_ years: [AssignedYear] = [], faults: [String: Finding] = [:]) {
    (self.years, self.faults) = (years, faults)
  }

  /// Whether there are none.
  public var isEmpty: Bool { years.isEmpty && faults.isEmpty }

  public subscript(index: String, year: Int) -> AssignedYear? {
    years.first { $0.index == index && $0.year == year }
  }

  /// The newest year of an index; of those up to a year where there is any.
  public func newest(of index: String, through year: Int? = nil) -> AssignedYear? {
    let own = years.filter { $0.index == index }.sorted { $0.year < $1.year }
    return year.flatMap { year in own.last { $0.year <= year } } ?? own.last
  }
}
