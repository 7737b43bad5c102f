import Words

/// What is done to the assignments of an index in a year, goals among them: one act.
public struct AssignmentChange: Hashable, Sendable {
  public var index: String
  public var year: Int
  /// Whose they are.
  public var province: ProvinceID
  /// What each item says, as the person saw it and as it shall be; of no item twice.
  public var items: [Item]
  /// The goals that come or change with it.
  public var targets: [TargetChange] = []

  public struct Item: Hashable, Sendable {
    /// `nil` where nothing was written down.
    public var old: Assignment?
    /// Without anything in it the entry goes.
    public var new: Assignment

    public init(from old: Assignment?, to new: Assignment) { (self.old, self.new) = (old, new) }

    /// Whether anything but the goal's number changes.
    public var isChanged: Bool { new.isEmpty ? old != nil : old != new }
  }

  public init(
    index: String, year: Int, province: ProvinceID, items: [Item] = [], targets: [TargetChange] = []
  ) {
    (self.index, self.year, self.province) = (index, year, province)
    (self.items, self.targets) = (items, targets)
  }

  /// Whether nothing is done.
  public var isEmpty: Bool { targets.isEmpty && !items.contains(where: \.isChanged) }
}
