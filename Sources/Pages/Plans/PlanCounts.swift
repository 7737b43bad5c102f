import Scores
import Words

/// How many measures and reports there are and how far they are, without counting what is not there.
public enum PlanCounts {
  /// `91 nhiệm vụ, chưa ghi nhận 90, đang thực hiện 1`.
  static func measures(_ measures: [PlanMeasure]) -> LocalizedText {
    let all = measures.count
    return listed([number(all)] + states(measures.map(\.measure.state).map(Plan.Standing.init)))
  }

  /// The same for a heading: `đang thực hiện 2/3 nhiệm vụ`, where any is under way.
  public static func brief(_ measures: [PlanMeasure]) -> LocalizedText {
    let active = measures.count { $0.measure.state == .inProgress }
    guard active > 0 else { return self.measures(measures) }
    let all = number(measures.count)
    return LocalizedText(
      vi: "đang thực hiện \(active)/\(all.vietnamese)", en: "\(active) of \(all.english) in progress")
  }

  /// So many in each standing: `chưa ghi nhận 90`, `đang thực hiện 1`; what nothing is in is not told.
  static func states(_ standings: [Plan.Standing]) -> [LocalizedText] {
    Plan.Standing.allCases.compactMap { standing in
      let count = standings.count { $0 == standing }
      guard count > 0 else { return nil }
      let words = Phrases.standing(standing)
      return LocalizedText(vi: "\(words.vietnamese) \(count)", en: "\(count) \(words.english)")
    }
  }

  /// `91 nhiệm vụ`.
  static func number(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) nhiệm vụ", en: count == 1 ? "1 measure" : "\(count) measures")
  }

  /// `2 nhiệm vụ, 1 báo cáo`; `nil` where there is neither.
  public static func entries(_ measures: Int, _ reports: Int) -> LocalizedText? {
    var parts: [LocalizedText] = []
    if measures > 0 { parts.append(number(measures)) }
    if reports > 0 {
      parts.append(
        LocalizedText(vi: "\(reports) báo cáo", en: reports == 1 ? "1 report" : "\(reports) reports"))
    }
    return parts.isEmpty ? nil : listed(parts)
  }

  /// One behind the other, commas between.
  static func listed(_ parts: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      vi: parts.map(\.vietnamese).joined(separator: ", "), en: parts.map(\.english).joined(separator: ", "))
  }

  /// Sentences one behind the other.
  static func sentences(_ parts: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      vi: parts.map(\.vietnamese).joined(separator: " "), en: parts.map(\.english).joined(separator: " "))
  }
}
