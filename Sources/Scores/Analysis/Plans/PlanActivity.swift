import Words

/// What was done through one channel, added up from the log.
public struct ChannelActivity: Hashable, Sendable {
  /// The id of the channel; `nil` for entries without one.
  public let channel: String?
  /// How many entries there are.
  public let entryCount: Int
  /// What was counted, by what it was counted in, in the order of the log; only like is added to like.
  public let amounts: [Amount]
  /// The day of the newest entry.
  public let latest: CalendarDay

  /// So many of something.
  public struct Amount: Hashable, Sendable {
    /// How many.
    public let count: Int
    /// Of what; `nil` where the log does not say.
    public let unit: LocalizedText?
  }
}

extension ChannelActivity {
  /// The channels of some log entries, the busiest first.
  public static func of(_ log: [Plan.LogEntry]) -> [ChannelActivity] {
    var order: [String?] = []
    for entry in log where !order.contains(entry.channel) { order.append(entry.channel) }
    let activities = order.compactMap { channel -> ChannelActivity? in
      let own = log.filter { $0.channel == channel }
      guard let latest = own.map(\.date).max() else { return nil }
      return ChannelActivity(
        channel: channel, entryCount: own.count, amounts: amounts(in: own), latest: latest)
    }
    // Stable: of two with as many entries the one named first stays first.
    return activities.enumerated().sorted {
      ($1.element.entryCount, $0.offset) < ($0.element.entryCount, $1.offset)
    }.map(\.element)
  }

  private static func amounts(in log: [Plan.LogEntry]) -> [Amount] {
    var order: [LocalizedText?] = []
    var sums: [String: Int] = [:]
    for entry in log {
      guard let count = entry.count else { continue }
      let key = entry.unit?.vietnamese ?? ""
      if sums[key] == nil { order.append(entry.unit) }
      // A sum that no integer holds is no figure of an office; it stays at the largest.
      let (sum, isTooLarge) = (sums[key] ?? 0).addingReportingOverflow(count)
      sums[key] = isTooLarge ? Int.max : sum
    }
    return order.map { Amount(count: sums[$0?.vietnamese ?? ""] ?? 0, unit: $0) }
  }
}

extension Plan.Measure {
  /// The log entries within some days, the newest first.
  public func log(in days: ClosedRange<CalendarDay>? = nil) -> [Plan.LogEntry] {
    log.filter { days?.contains($0.date) ?? true }.enumerated().sorted {
      ($1.element.date, $1.offset) < ($0.element.date, $0.offset)
    }.map(\.element)
  }
}
