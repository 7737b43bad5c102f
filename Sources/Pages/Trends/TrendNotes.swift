import Scores
import Words

/// What must be known to read the chart of a trend: the breaks and why, the groups, the gaps.
public struct TrendNotes {
  @Boxed var trend: Trend
  var compared: [Trend]
  /// The last ranks of the groups whose borders are drawn.
  var bands: [Int]
  var language: Language
  /// Whether a year without a figure may have been published, only not entered here.
  var isPartlyKnown = false

  public init(
    trend: Trend, compared: [Trend], bands: [Int], language: Language, isPartlyKnown: Bool = false
  ) {
    self.trend = trend
    self.compared = compared
    self.bands = bands
    self.language = language
    self.isPartlyKnown = isPartlyKnown
  }

  public var texts: [String] { (breaks + groups + gaps + trend.remarks).map { $0[language] } }

  /// Where others stand against the province in a year; `nil` where nothing is compared.
  public func standing(in year: Int) -> LocalizedText? {
    guard !compared.isEmpty, let own = trend[year]?.standing?.rank else { return nil }
    let compare = { (other: Standing?, isIn: (Int, Int) -> Bool) in other?.rank.map { isIn($0, own) } ?? false
    }
    let ranks = compared.map { (name: $0.province.shortName, standing: $0[year]?.standing) }
    let list = { (isIn: (Standing?) -> Bool) -> LocalizedText in
      let names = ranks.filter { isIn($0.standing) }.map(\.name)
      return LocalizedText(
        vi: names.map(\.vietnamese).joined(separator: ", "), en: names.map(\.english).joined(separator: ", "))
    }
    let groups: [(words: LocalizedText, names: LocalizedText)] = [
      (LocalizedText(vi: "trên", en: "above"), list { compare($0, >) }),
      (LocalizedText(vi: "ngang", en: "level with"), list { compare($0, ==) }),
      (LocalizedText(vi: "dưới", en: "below"), list { compare($0, <) }),
      (LocalizedText(vi: "không có hạng:", en: "without a rank:"), list { $0?.rank == nil }),
    ]
    let parts = groups.filter { !$0.names.english.isEmpty }
    let joined = { (language: Language) in
      parts.map { "\($0.words[language]) \($0.names[language])" }.joined(separator: "; ")
    }
    return LocalizedText(
      vi: "Năm \(year): \(joined(.vietnamese)).", en: "In \(year): \(joined(.english)).")
  }

  /// The breaks drawn, newest first.
  private var breaks: [LocalizedText] {
    var notes: [LocalizedText] = []
    var set: String?
    for (place, point) in trend.points.enumerated() {
      if let seriesBreak = point.seriesBreak, place > 0 {
        notes.append(Phrases.measuredOtherwise(point.year, seriesBreak.reason))
      }
      if let before = set, let now = point.standing?.set, now != before {
        notes.append(
          Phrases.measuredOtherwise(
            point.year,
            Self.ranked(over: now, insteadOf: before)))
      }
      set = point.standing?.set ?? set
    }
    return notes.reversed()
  }

  /// Sets of provinces are named by their number, others by their name.
  private static func ranked(over now: String, insteadOf before: String) -> LocalizedText {
    Int(now) == nil
      ? LocalizedText(
        vi: "xếp hạng theo bộ \(now) thay vì \(before)", en: "ranked in the set \(now) instead of \(before)")
      : LocalizedText(
        vi: "xếp hạng trong \(now) tỉnh thay vì \(before)",
        en: "ranked among \(now) provinces instead of \(before)")
  }

  private var groups: [LocalizedText] {
    guard !bands.isEmpty, let year = trend.points.last?.year else { return [] }
    let list = bands.map(String.init).joined(separator: ", ")
    return [
      LocalizedText(
        vi: "- - hạng cuối của nhóm 1–\(bands.count) năm \(year): \(list)",
        en: "- - last ranks of groups 1–\(bands.count) in \(year): \(list)")
    ]
  }

  private var gaps: [LocalizedText] {
    compared.compactMap { other in
      let years = TrendStory.missingYears(of: other)
      guard !years.isEmpty else { return nil }
      let name = other.province.shortName
      let words = TrendStory.lacking(years, other.item, isPartlyKnown: isPartlyKnown)
      let colon = isPartlyKnown ? ":" : ""
      return LocalizedText(
        vi: "\(name.vietnamese)\(colon) \(words.vietnamese)", en: "\(name.english): \(words.english)")
    }
  }
}
