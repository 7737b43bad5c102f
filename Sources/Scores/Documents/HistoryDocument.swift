/// What `papiboard history --format json` prints; keys in docs/data-format.md.
public struct HistoryDocument: Encodable, Sendable {
  private let entries: [Row]

  /// Entries of a history, oldest first, and the data that say whom they name.
  public init(_ entries: [HistoryEntry], of data: BoardData) {
    self.entries = entries.map { Row(entry: $0, registry: data.registry(of: $0.index)) }
  }

  /// One entry; what does not apply is `null`, never left out.
  private struct Row: Encodable {
    let entry: HistoryEntry
    let registry: ProvinceRegistry

    enum CodingKeys: String, CodingKey {
      case time, user, action, index, year, provinces, code, province, item, from, to, reason, source, file,
        of
      case stated
      case wasStated = "was_stated"
      case id, act, values, added, changed, removed, unchanged, target, change, plan, measure, report, was,
        now, changes
      case stepsSince = "steps_since"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(entry.time.timestamp, forKey: .time)
      try container.encode(entry.user, forKey: .user)
      try container.encode(entry.action.rawValue, forKey: .action)
      try container.encode(entry.index, forKey: .index)
      try container.encode(entry.year, forKey: .year)
      try container.encode(entry.set, forKey: .provinces)
      try container.encode(entry.cell?.code, forKey: .code)
      try container.encode(entry.province(in: registry)?.name.vietnamese, forKey: .province)
      try container.encode(entry.cell?.item.text, forKey: .item)
      try container.encode(entry.from, forKey: .from)
      try container.encode(entry.to, forKey: .to)
      try container.encode(entry.cell.map { _ in entry.wasStated }, forKey: .wasStated)
      try container.encode(entry.cell.map { _ in entry.isStated }, forKey: .stated)
      try container.encode(entry.reason, forKey: .reason)
      try container.encode(entry.source, forKey: .source)
      try container.encode(entry.file, forKey: .file)
      try container.encode(entry.of, forKey: .of)
      try container.encode(entry.id, forKey: .id)
      try container.encode(entry.act, forKey: .act)
      try container.encode(entry.counts?.values, forKey: .values)
      try container.encode(entry.counts?.added, forKey: .added)
      try container.encode(entry.counts?.changed, forKey: .changed)
      try container.encode(entry.counts?.removed, forKey: .removed)
      try container.encode(entry.counts?.unchanged, forKey: .unchanged)
      try container.encode(entry.target, forKey: .target)
      try container.encode(entry.change, forKey: .change)
      try container.encode(entry.planned?.plan, forKey: .plan)
      try container.encode(entry.planned?.measure, forKey: .measure)
      try container.encode(entry.planned?.report, forKey: .report)
      try container.encode(entry.planned?.was, forKey: .was)
      try container.encode(entry.planned?.now, forKey: .now)
      try container.encode(entry.changes.map(Changed.init), forKey: .changes)
      try container.encode(entry.stepsSince, forKey: .stepsSince)
    }
  }
}

/// One field that was changed; what does not apply is `null`.
private struct Changed: Encodable {
  let change: FieldChange

  enum CodingKeys: String, CodingKey {
    case key, was, now
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(change.key, forKey: .key)
    try container.encode(change.was, forKey: .was)
    try container.encode(change.now, forKey: .now)
  }
}

extension HistoryEntry {
  /// The province of its value; `nil` where it is of a whole year, or of a province nobody knows.
  public func province(in registry: ProvinceRegistry) -> Province? {
    guard let cell, let set = set ?? registry.provinceSet(in: year)?.id else { return nil }
    return registry[ProvinceID(set: set, code: cell.code)]
  }
}
