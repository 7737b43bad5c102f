import Words

/// Units of the administration that are no more, so that a plan that names one can say so.
public struct EndedUnits: Sendable {
  /// One kind of unit that ended everywhere on one day.
  public struct Ended: Hashable, Sendable {
    /// What it is called.
    public var name: LocalizedText
    /// The ways documents write it; words that stand in a name one behind the other.
    public var spellings: [String]
    /// The first day without it.
    public var since: CalendarDay
    /// What it was merged into; `nil` where it was dissolved.
    public var successor: LocalizedText?
  }

  /// A unit of a plan and why it is no more.
  public struct Named: Hashable, Sendable {
    /// What the plan calls it.
    public var name: LocalizedText
    /// What is no more.
    public var ended: Ended
  }

  /// What is known to have ended.
  public var all: [Ended]

  /// The units in a name that were no more on a day; none without a day.
  public func ended(in name: LocalizedText, on today: CalendarDay?) -> [Ended] {
    guard let today else { return [] }
    let words = Self.words(of: name.vietnamese)
    return all.filter { ended in
      ended.since <= today && ended.spellings.contains { Self.stands(Self.words(of: $0), in: words) }
    }
  }

  /// The units a plan names that were no more on a day, each with the name it stands in; each once.
  public func named(in plan: Plan, on today: CalendarDay?) -> [Named] {
    let names =
      [plan.issuer] + plan.units.flatMap { [$0.name] + $0.members.map(\.name) }
      + plan.reports.compactMap(\.receiver)
    var found: [Named] = []
    for name in names {
      for ended in ended(in: name, on: today) where !found.contains(where: { $0.ended == ended }) {
        found.append(Named(name: name, ended: ended))
      }
    }
    return found
  }

  /// The words of a name with their marks: `quận` is not the `quan` of `cơ quan`.
  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func stands(_ words: [String], in name: [String]) -> Bool {
    guard !words.isEmpty, words.count <= name.count else { return false }
    return (0...name.count - words.count).contains { Array(name[$0..<$0 + words.count]) == words }
  }
}
