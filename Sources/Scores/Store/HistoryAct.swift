import FoundationEssentials

/// One act of the history: all entries that one import, one publishing, one taking back left.
public struct HistoryAct: Hashable, Sendable, Identifiable {
  /// By what it is named: the part that the ids of its entries share.
  public let id: String
  /// Its entries, of one year after the other.
  public let entries: [HistoryEntry]

  /// The entry that speaks for it.
  public var head: HistoryEntry { entries[0] }
  /// The years it was about, oldest first.
  public var years: [Int] { Set(entries.map(\.year)).sorted() }
  /// How many values it changed, as far as it says.
  public var valueCount: Int {
    let cells = entries.count { $0.cell != nil }
    return cells > 0 ? cells : entries.reduce(0) { $0 + ($1.counts.map { $0.added + $0.removed } ?? 0) }
  }
  /// How many provinces they are of.
  public var provinceCount: Int {
    let codes = Set(entries.compactMap(\.cell?.code))
    return codes.isEmpty ? entries.compactMap(\.counts?.provinces).max() ?? 0 : codes.count
  }

  /// `nil` where there is no entry.
  init?(id: String, entries: [HistoryEntry]) {
    guard !entries.isEmpty else { return nil }
    self.id = id
    self.entries = entries
  }
}

extension HistoryEntry {
  /// The act it belongs to; `nil` in lines of old versions.
  public var act: String? { id.map(HistoryEntry.act(ofID:)) }

  /// The act that an id of an entry, or of an act, names.
  static func act(ofID id: String) -> String {
    id.lastIndex(of: "-").map { String(id[..<$0]) } ?? id
  }
}

extension HistoryEntry.Action {
  /// Whether it changes figures, so that it can be taken back.
  public var changesScores: Bool { self == .publish || self == .import || self == .takeBack }
}

extension History {
  /// The acts that changed figures of an index, of a year, newest first.
  public func acts(index: String? = nil, year: Int? = nil) -> [HistoryAct] {
    var order: [String] = []
    var groups: [String: [HistoryEntry]] = [:]
    for entry in entries where entry.action.changesScores {
      guard let act = entry.act else { continue }
      if groups[act] == nil { order.append(act) }
      groups[act, default: []].append(entry)
    }
    return order.reversed().compactMap { id in groups[id].flatMap { HistoryAct(id: id, entries: $0) } }
      .filter { act in
        (index == nil || act.head.index == index) && (year.map(act.years.contains) ?? true)
      }
  }

  /// The act that an id names: its own, or that of one of its entries.
  public func act(_ id: String) -> HistoryAct? {
    let act = HistoryEntry.act(ofID: id)
    return HistoryAct(
      id: act, entries: entries.filter { $0.action.changesScores && ($0.act == act || $0.act == id) })
  }

  public func newestAct(of user: String, index: String? = nil, year: Int? = nil) -> HistoryAct? {
    acts(index: index, year: year).first { $0.head.user == user }
  }
}
