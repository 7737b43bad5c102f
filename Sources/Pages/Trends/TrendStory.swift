import Scores
import Words

/// The one sentence that says what a chart of a trend shows, made from its numbers.
public struct TrendStory {
  @Boxed var trend: Trend
  /// What its scores are counted in.
  var unit = ScoreUnit.points
  /// Whether a year without a figure may have been published, only not entered here.
  var isPartlyKnown = false
  /// The median of every year, where it is known.
  var medians: [Int: Double] = [:]

  public init(
    trend: Trend, unit: ScoreUnit = ScoreUnit.points, isPartlyKnown: Bool = false,
    medians: [Int: Double] = [:]
  ) {
    self.trend = trend
    self.unit = unit
    self.isPartlyKnown = isPartlyKnown
    self.medians = medians
  }

  /// Says for instance `Từ hạng 59/63 (2019) lên 9/60 (2021), nay 29/61 (2024)`.
  public var ranks: LocalizedText {
    let runs = runs { $0.rank != nil }
    guard let newest = runs.last else {
      return trend.points.contains { $0.standing != nil } ? scoresOnly : nothing
    }
    let missing = self.missing
    guard newest.count == 1, runs.count > 1, let point = newest.first, let earlier = runs.dropLast().last
    else { return sentence(Self.rankStory(newest, isNow: true) + measuredAnew(newest) + missing) }
    let now = LocalizedText(
      vi: "Năm \(point.year): hạng \(point.place). ", en: "In \(point.year): rank \(point.place). ")
    let before = LocalizedText(vi: "Trước đó: ", en: "Before: ")
    return now + before + Self.rankStory(earlier, isNow: false).lowered + missing + Self.stop
  }

  /// Says for instance `Cùng cách đo từ 2021: 44,45 điểm (2021), nay 43,77 (2024), giảm 0,67`.
  ///
  /// Where the measure is older than the figures that compare: `So được từ 2022: …`.
  public var scores: LocalizedText {
    let points = comparable
    guard let first = points.first, let last = points.last else { return nothing }
    guard first.year < last.year else {
      return sentence(
        Self.both { figures, _ in
          let score = "\(figures.decimal(last.score)) \(unit.score[figures.language])"
          return figures.language == .vietnamese
            ? "Năm \(last.year): \(score), không so được với năm trước"
            : "In \(last.year): \(score), not comparable with earlier years"
        } + missing)
    }
    return sentence(scoreStory(first, last) + nation(first, last) + missing)
  }

  /// How the median changed meanwhile: `; trung vị tăng 1,15`; empty where it is not known.
  private func nation(_ first: Ranked, _ last: Ranked) -> LocalizedText {
    guard let old = medians[first.year], let new = medians[last.year] else { return LocalizedText(same: "") }
    let size = Figures.both { $0.decimal((new - old).magnitude) }
    switch Figures(.vietnamese).direction(new - old) {
    case .unchanged: return LocalizedText(vi: "; trung vị không đổi", en: "; the median unchanged")
    case .rising:
      return LocalizedText(vi: "; trung vị tăng \(size.vietnamese)", en: "; the median up \(size.english)")
    case .falling:
      return LocalizedText(vi: "; trung vị giảm \(size.vietnamese)", en: "; the median down \(size.english)")
    }
  }

  /// A year with a value.
  private struct Ranked {
    var year: Int
    var standing: Standing
    /// The rank and the score, 0 where only the other is known: asked for where they are.
    var rank: Int { standing.rank ?? 0 }
    var score: Double { standing.score ?? 0 }
    /// The rank with its denominator.
    var place: String { Figures(.vietnamese).rank(standing) }
    var placeAndYear: String { "\(place) (\(year))" }
  }

  private func years(_ isKnown: (Standing) -> Bool) -> [Ranked] {
    trend.points.compactMap { point in
      point.standing.flatMap { isKnown($0) ? Ranked(year: point.year, standing: $0) : nil }
    }
  }

  /// The years with a rank or a score, those over one set of provinces, and of means over
  /// the same members, together.
  private func runs(_ isKnown: (Standing) -> Bool) -> [[Ranked]] {
    var runs: [[Ranked]] = []
    for point in years(isKnown) {
      if let last = runs.last?.last, point.standing.counts(like: last.standing) {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
    return runs
  }

  /// The newest years with a value that measure the same over the same set.
  private var comparable: [Ranked] {
    (runs { $0.score != nil }.last ?? []).filter { $0.year >= start ?? .min }
  }

  /// The year from which on all is measured as it is now; `nil` where it always was.
  private var start: Int? { trend.points.last { $0.seriesBreak != nil }?.year }

  /// From the best to the worst or from the worst to the best, whichever came first, and now.
  private static func rankStory(_ points: [Ranked], isNow: Bool) -> LocalizedText {
    guard let first = points.first, let last = points.last else { return LocalizedText(same: "") }
    // Of equal ranks the newest counts.
    let best = points.reversed().min { $0.rank < $1.rank } ?? first
    let worst = points.reversed().max { $0.rank < $1.rank } ?? first
    guard points.count > 1 else {
      return LocalizedText(
        vi: "Chỉ có năm \(first.year): hạng \(first.place)", en: "Only \(first.year): rank \(first.place)")
    }
    guard best.rank != worst.rank else {
      return LocalizedText(
        vi: "Giữ hạng \(first.rank) từ \(first.year) đến \(last.year)",
        en: "Rank \(first.rank) from \(first.year) through \(last.year)")
    }
    let climbs = worst.year < best.year
    let (from, to) = climbs ? (worst, best) : (best, worst)
    let move = LocalizedText(
      vi: "Từ hạng \(from.placeAndYear) \(climbs ? "lên" : "xuống") \(to.placeAndYear)",
      en: "From rank \(from.placeAndYear) \(climbs ? "up" : "down") to \(to.placeAndYear)")
    guard to.year != last.year else {
      // Two years make no record, and what was there before is none.
      guard points.count > 2 else { return move }
      let same = points.filter { $0.rank == to.rank && $0.year != to.year }.map { String($0.year) }
      let years = same.joined(separator: ", ")
      return move
        + (same.isEmpty
          ? LocalizedText(
            vi: ", \(climbs ? "tốt" : "thấp") nhất từ \(first.year)",
            en: ", the \(climbs ? "best" : "lowest") since \(first.year)")
          : LocalizedText(vi: ", bằng hạng năm \(years)", en: ", the rank of \(years)"))
    }
    return move
      + LocalizedText(
        vi: ", \(isNow ? "nay" : "sau cùng") \(last.placeAndYear)",
        en: ", \(isNow ? "now" : "at last") \(last.placeAndYear)")
  }

  /// That the years which are told of do not measure alike: `; từ 2021 đo theo cách khác`.
  private func measuredAnew(_ points: [Ranked]) -> LocalizedText {
    guard let start, let last = points.last, start <= last.year,
      let best = points.reversed().min(by: { $0.rank < $1.rank }),
      let worst = points.reversed().max(by: { $0.rank < $1.rank }), best.rank != worst.rank,
      min(best.year, worst.year) < start
    else { return .empty }
    return LocalizedText(vi: "; từ \(start) đo theo cách khác", en: "; measured anew from \(start)")
  }

  private func scoreStory(_ first: Ranked, _ last: Ranked) -> LocalizedText {
    Self.both { figures, language in
      let (old, new) = (figures.decimal(first.score), figures.decimal(last.score))
      let change = last.score - first.score
      let size = figures.decimal(change.magnitude)
      let direction = figures.direction(change)
      let isSinceBreak = first.year == (start ?? trend.points.first?.year)
      if language == .vietnamese {
        let words =
          direction == .unchanged ? "không đổi" : (direction == .rising ? "tăng " : "giảm ") + size
        return
          "\(isSinceBreak ? "Cùng cách đo" : "So sánh được") từ \(first.year): \(old) \(unit.score.vietnamese) (\(first.year)), nay \(new) (\(last.year)), \(words)"
      }
      // English names points nowhere in this sentence.
      let percent = unit == .points ? "" : " " + unit.score.english
      let words = direction == .unchanged ? "unchanged" : (direction == .rising ? "up " : "down ") + size
      return
        "\(isSinceBreak ? "Measured alike" : "Comparable") since \(first.year): \(old)\(percent) (\(first.year)), now \(new) (\(last.year)), \(words)"
    }
  }

  /// The years without a value, as the end of a sentence; empty where there are none.
  private var missing: LocalizedText {
    let years = TrendStory.missingYears(of: trend)
    guard !years.isEmpty else { return LocalizedText(same: "") }
    let words = TrendStory.lacking(years, trend.item, isPartlyKnown: isPartlyKnown)
    return LocalizedText(vi: "; \(words.vietnamese)", en: "; \(words.english)")
  }

  /// That a series has no value in some years: nobody has one, or only this board has none.
  static func lacking(_ years: [Int], _ item: ItemID, isPartlyKnown: Bool) -> LocalizedText {
    let list = years.map(String.init).joined(separator: ", ")
    if isPartlyKnown {
      return LocalizedText(vi: "bảng chưa có năm \(list)", en: "not in this board: \(list)")
    }
    return item == .total
      ? LocalizedText(vi: "không có tổng năm \(list)", en: "no total in \(list)")
      : LocalizedText(vi: "không có số liệu năm \(list)", en: "no figures in \(list)")
  }

  /// The same of one year, without naming it.
  public static func nothing(of item: ItemID, isPartlyKnown: Bool) -> LocalizedText {
    if isPartlyKnown { return LocalizedText(vi: "bảng chưa có", en: "not in this board") }
    return item == .total
      ? LocalizedText(vi: "không có tổng", en: "no total")
      : LocalizedText(vi: "không có số liệu", en: "no figures")
  }

  /// The years of a trend without a value.
  static func missingYears(of trend: Trend) -> [Int] {
    trend.points.filter { $0.standing == nil }.map(\.year)
  }

  private var nothing: LocalizedText {
    LocalizedText(vi: "Không có số liệu năm nào.", en: "There are no figures of any year.")
  }

  private var scoresOnly: LocalizedText {
    LocalizedText(
      vi: "Không có hạng năm nào, chỉ có điểm (phím s).", en: "No ranks of any year, scores only (key s).")
  }

  private static let stop = LocalizedText(same: ".")

  private func sentence(_ words: LocalizedText) -> LocalizedText { words + Self.stop }

  private static func both(_ words: (Figures, Language) -> String) -> LocalizedText {
    LocalizedText(
      vi: words(Figures(.vietnamese), .vietnamese), en: words(Figures(.english), .english))
  }
}

extension LocalizedText {
  /// One text after the other, in each language.
  public static func + (left: LocalizedText, right: LocalizedText) -> LocalizedText {
    LocalizedText(vi: left.vietnamese + right.vietnamese, en: left.english + right.english)
  }

  /// The text with a small letter at its beginning.
  public var lowered: LocalizedText {
    let lower = { (text: String) in text.prefix(1).lowercased() + text.dropFirst() }
    return LocalizedText(vi: lower(vietnamese), en: lower(english))
  }
}
