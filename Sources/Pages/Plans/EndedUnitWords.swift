import Scores
import Words

/// Units that are no more, beside the names that documents have for them.
public enum EndedUnitWords {
  /// `đã hợp nhất vào Sở Khoa học và Công nghệ từ 01/03/2025`.
  static func what(_ ended: EndedUnits.Ended) -> LocalizedText {
    let day = TargetNames.date(ended.since)
    guard let successor = ended.successor else {
      return LocalizedText(vi: "đã kết thúc từ \(day.vietnamese)", en: "ended on \(day.english)")
    }
    return LocalizedText(
      vi: "đã hợp nhất vào \(successor.vietnamese) từ \(day.vietnamese)",
      en: "merged into the \(successor.english) on \(day.english)")
  }

  /// A name with what has become of the units in it: `Sở TTTT (đã hợp nhất vào … từ 01/03/2025)`.
  static func marked(_ name: LocalizedText, on today: CalendarDay?) -> LocalizedText {
    let ended = EndedUnits.published.ended(in: name, on: today)
    guard !ended.isEmpty else { return name }
    let notes = ended.map { entry in
      // Where the name says more than what ended, that is named too.
      entry.successor == nil ? named(entry) : what(entry)
    }
    return LocalizedText(
      vi: "\(name.vietnamese) (\(notes.map(\.vietnamese).joined(separator: "; ")))",
      en: "\(name.english) (\(notes.map(\.english).joined(separator: "; ")))")
  }

  /// `hợp nhất 01/03/2025`, for a heading; `nil` where nothing in the name has ended.
  public static func brief(_ name: LocalizedText, on today: CalendarDay?) -> LocalizedText? {
    guard let ended = EndedUnits.published.ended(in: name, on: today).first else { return nil }
    let day = TargetNames.date(ended.since)
    return ended.successor == nil
      ? LocalizedText(vi: "cấp huyện kết thúc \(day.vietnamese)", en: "districts ended \(day.english)")
      : LocalizedText(vi: "hợp nhất \(day.vietnamese)", en: "merged \(day.english)")
  }

  /// All units of a plan that are no more, in a sentence; `nil` where there are none.
  public static func sentence(_ plan: Plan, on today: CalendarDay?) -> LocalizedText? {
    let found = EndedUnits.published.named(in: plan, on: today)
    guard !found.isEmpty else { return nil }
    let list = found.map { named($0.ended) }
    return LocalizedText(
      vi: "Đơn vị không còn: \(list.map(\.vietnamese).joined(separator: "; ")).",
      en: "Units that are no more: \(list.map(\.english).joined(separator: "; ")).")
  }

  private static func named(_ ended: EndedUnits.Ended) -> LocalizedText {
    let words = what(ended)
    return LocalizedText(
      vi: "\(ended.name.vietnamese) \(words.vietnamese)", en: "\(ended.name.english) \(words.english)")
  }
}
