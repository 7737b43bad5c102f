/// What is asked of a history: what must be so of an entry, all at once.
public struct HistoryQuery: Hashable, Sendable {
  public var index: String?
  public var year: Int?
  /// One of these; what was done to a whole year concerns every province of its set.
  public var provinces: Set<ProvinceID>?
  /// This item or a part of it; what was done to a whole year concerns every item.
  public var item: ItemID?
  /// This user, whatever the case of the letters.
  public var user: String?
  /// Not before this day, by the local clock.
  public var since: CalendarDay?
  /// Not after this day.
  public var until: CalendarDay?
  /// The act that this names: by its own id, or by that of one of its entries.
  public var act: String?
  /// Of the newest acts so many.
  public var newest: Int?

  public init(
    index: String? = nil, year: Int? = nil, provinces: Set<ProvinceID>? = nil, item: ItemID? = nil,
    user: String? = nil, since: CalendarDay? = nil, until: CalendarDay? = nil, act: String? = nil,
    newest: Int? = nil
  ) {
    (self.index, self.year, self.provinces, self.item) = (index, year, provinces, item)
    (self.user, self.since, self.until, self.act, self.newest) = (user, since, until, act, newest)
  }

  /// Whether single values are asked for, each of which is a line then.
  public var isOfValues: Bool { provinces != nil || item != nil || act != nil }

  fileprivate func finds(_ entry: HistoryEntry) -> Bool {
    guard index == nil || entry.index == index, year == nil || entry.year == year,
      user == nil || entry.user.lowercased() == user?.lowercased(),
      act.map({ entry.act == HistoryEntry.act(ofID: $0) || entry.id == $0 }) ?? true
    else { return false }
    let time = LocalTime(entry.time)
    if let day = CalendarDay(year: time.year, month: time.month, day: time.day) {
      guard since.map({ $0 <= day }) ?? true, until.map({ day <= $0 }) ?? true else { return false }
    }
    return findsValue(of: entry)
  }

  private func findsValue(of entry: HistoryEntry) -> Bool {
    guard let cell = entry.cell else {
      return item == nil || (entry.action.isOfScores && entry.isOfWholeYear)
    }
    if let item, !cell.item.isOrIsPart(of: item) { return false }
    return provinces.map { provinces in
      provinces.contains { $0.code == cell.code && (entry.set == nil || $0.set == entry.set) }
    } ?? true
  }
}

extension ItemID {
  /// Whether it is an item, a rank or a group of it, or a component of it.
  fileprivate func isOrIsPart(of item: ItemID) -> Bool {
    self == item || [".", ":"].contains { text.hasPrefix(item.text + $0) }
  }
}

extension History {
  /// The entries that are asked for, oldest first.
  public func entries(_ query: HistoryQuery) -> [HistoryEntry] {
    let found = entries.filter(query.finds)
    guard let newest = query.newest else { return found }
    let lines = Self.lines(of: found).suffix(max(0, newest))
    return lines.flatMap { $0.act?.entries ?? [$0.entry] }
  }

  /// An entry, or the whole act that it is the first of.
  public struct Line: Sendable {
    public let entry: HistoryEntry
    /// `nil` of an entry that changed no figure, and of lines of old versions.
    public let act: HistoryAct?

    public init(entry: HistoryEntry, act: HistoryAct?) { (self.entry, self.act) = (entry, act) }
  }

  /// Entries with those of one act as one line, where its first stands.
  public static func lines(of entries: [HistoryEntry]) -> [Line] {
    let acts = History(entries: entries).acts()
    var open = Dictionary(uniqueKeysWithValues: acts.map { ($0.id, $0) })
    let grouped = Set(open.keys)
    return entries.compactMap { entry in
      guard entry.action.changesScores, let id = entry.act, grouped.contains(id) else {
        return Line(entry: entry, act: nil)
      }
      return open.removeValue(forKey: id).map { Line(entry: entry, act: $0) }
    }
  }
}
