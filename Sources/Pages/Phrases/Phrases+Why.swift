import Scores
import Words

/// The words for how sure a figure is: groups published or computed, rises that somebody managed.
extension Phrases {
  /// Over the changes of the national median.
  ///
  /// - Parameter set: the set over whose means the median is, where they are derived.
  static func nation(_ definition: IndexDefinition, derivedFor set: String? = nil) -> LocalizedText {
    if let set { return LocalizedText(vi: "\(set) tỉnh", en: "The \(set)") }
    return definition.units == nil
      ? LocalizedText(vi: "Cả nước", en: "Nation") : LocalizedText(vi: "Trung vị", en: "Median")
  }

  /// The national median in a sentence.
  static func nationalMedian(_ definition: IndexDefinition, derivedFor set: String? = nil) -> LocalizedText {
    if definition.units != nil { return LocalizedText(vi: "trung vị", en: "median") }
    if let set { return LocalizedText(vi: "trung vị \(set) tỉnh", en: "median of \(set) provinces") }
    return LocalizedText(vi: "trung vị cả nước", en: "national median")
  }

  /// Over bars of what was lost (left) or won against the nation; the axis stands in the middle.
  static let wonOrLost = LocalizedText(vi: " lùi ◄ │ ► tiến", en: "lost ◄ │ ► won ")
  /// That there is nothing of a year, as a reason.
  static func noYear(_ year: Int) -> LocalizedText {
    LocalizedText(vi: "bảng không có số liệu năm \(year)", en: "there are no figures of \(year) here")
  }
  /// How many were ranked in a year and the one before: `Số tỉnh xếp hạng, 2018 → 2019: 33 → 34.`.
  public static func ranked(
    _ definition: IndexDefinition, _ year: Int, _ counts: LocalizedText
  ) -> LocalizedText {
    let (one, many, years) = (definition.oneUnit, definition.manyUnits, "\(year - 1) → \(year)")
    return LocalizedText(
      vi: "Số \(one.vietnamese) xếp hạng, \(years): \(counts.vietnamese).",
      en: "Number of \(many.english) ranked, \(years): \(counts.english).")
  }
  /// In front of a sentence about a year.
  public static func inYear(_ year: Int) -> LocalizedText {
    LocalizedText(vi: "Năm \(year), ", en: "In \(year), ")
  }
  /// Over the own part of a change of rank.
  static let ownPart = LocalizedText(vi: "Tự mình", en: "Itself")

  /// Whose the groups are: `công bố`, `tính`.
  public static func origin(_ origin: Grouping.Origin) -> LocalizedText {
    switch origin {
    case .published: LocalizedText(vi: "công bố", en: "published")
    case .computed: LocalizedText(vi: "tính", en: "computed")
    }
  }

  /// A group with its name, and whose it is: `nhóm 2 (Trung bình cao, công bố)`.
  ///
  /// Of groups with fixed bounds the name says all.
  public static func group(_ standing: Standing, _ definition: IndexDefinition) -> LocalizedText? {
    guard let group = standing.group else { return nil }
    let plain = Phrases.group(group, definition)
    guard definition.groupBounds.isEmpty, let origin = standing.groupOrigin.map(Phrases.origin) else {
      return plain
    }
    let told = { (text: String, word: String) in
      text.last == ")" ? "\(text.dropLast()), \(word))" : "\(text) (\(word))"
    }
    return LocalizedText(
      vi: told(plain.vietnamese, origin.vietnamese), en: told(plain.english, origin.english))
  }

  /// Whether the groups of a page are published or computed; `nil` where it has none.
  static func groups(_ report: ProvinceYear) -> LocalizedText? {
    guard report.definition.groupBounds.isEmpty else {
      return report.total.standing?.group == nil
        ? nil : LocalizedText(vi: "nhóm theo ngưỡng công bố", en: "groups by published bounds")
    }
    let (total, parts) = origins(of: report)
    let all = parts.union(total.map { [$0] } ?? [])
    if all.count <= 1 {
      return all.first.map(origin).map { word in
        LocalizedText(vi: "nhóm \(word.vietnamese)", en: "groups \(word.english)")
      }
    }
    let either = LocalizedText(vi: "công bố hoặc tính", en: "published or computed")
    guard let total else { return LocalizedText(vi: "nhóm ", en: "groups ") + either }
    let (word, rest) = (
      origin(total), parts.count > 1 ? publishedParts(of: report) : parts.first.map(origin) ?? either
    )
    return LocalizedText(
      vi: "nhóm tổng \(word.vietnamese), nhóm chỉ số \(rest.vietnamese)",
      en: "total group \(word.english), dimension groups \(rest.english)")
  }

  /// Which dimensions have a published group, where not all have: `6 công bố, còn lại tính`.
  private static func publishedParts(of report: ProvinceYear) -> LocalizedText {
    let list = report.dimensions.filter { $0.standing?.groupOrigin == .published }.map(\.item.text)
      .joined(separator: ", ")
    return LocalizedText(vi: "\(list) công bố, còn lại tính", en: "\(list) published, the others computed")
  }

  private static func origins(of report: ProvinceYear) -> (
    total: Grouping.Origin?, parts: Set<Grouping.Origin>
  ) {
    (report.total.standing?.groupOrigin, Set(report.dimensions.compactMap { $0.standing?.groupOrigin }))
  }

  /// What is computed, in one line: `hạng tính, chỉ nhóm tổng công bố`.
  static func computed(_ report: ProvinceYear) -> LocalizedText {
    let (total, parts) = origins(of: report)
    let ranks =
      report.definition.publishesRanks
      ? LocalizedText(vi: "hạng theo nguồn", en: "ranks by the source")
      : LocalizedText(vi: "hạng tính", en: "ranks computed")
    if total == .published, parts == [.computed] {
      return LocalizedText(vi: "hạng tính, chỉ nhóm tổng công bố", en: "all but the total group computed")
    }
    if parts.union(total.map { [$0] } ?? []).count > 1 {
      return LocalizedText(vi: "hạng tính, nhóm công bố hoặc tính", en: "ranks and some groups computed")
    }
    return ranks + (groups(report).map { LocalizedText(same: ", ") + $0 } ?? LocalizedText(same: ""))
  }

  /// In which years the groups of a trend were published; `nil` where it has none by quartiles.
  static func publishedGroups(_ trend: Trend) -> LocalizedText? {
    let known = trend.points.filter { $0.standing?.groupOrigin != nil }
    let published = known.filter { $0.standing?.groupOrigin == .published }.map { String($0.year) }
    guard !known.isEmpty else { return nil }
    if published.count == known.count { return LocalizedText(vi: "Nhóm: công bố.", en: "Groups: published.") }
    guard !published.isEmpty else {
      return LocalizedText(vi: "Nhóm: tính.", en: "Groups: computed.")
    }
    let list = published.joined(separator: ", ")
    return LocalizedText(
      vi: "Nhóm công bố: \(list); các năm khác tính.",
      en: "Groups published: \(list); computed for the other years.")
  }

  /// Over the levers, with what orders them in few words; the help says more.
  public static func leversShort(_ levers: [Lever]) -> LocalizedText {
    Phrases.levers
      + LocalizedText(vi: " · theo bậc ở trung vị", en: " · by places at the median")
      + (knowsPrecedents(levers) ? LocalizedText(vi: " × từng tăng vậy", en: " × ever managed") : .empty)
  }

  /// The same beside another heading.
  public static func leversBrief(_ levers: [Lever]) -> LocalizedText {
    Phrases.levers
      + (knowsPrecedents(levers)
        ? LocalizedText(vi: " · bậc × từng tăng", en: " · gain × managed")
        : LocalizedText(vi: " · theo bậc", en: " · by gain"))
  }

  /// By what levers are ordered: how often a rise was managed only where years compare.
  public static func leverOrder(_ levers: [Lever]) -> LocalizedText {
    LocalizedText(vi: "theo số bậc lên ở trung vị", en: "by places gained at the median")
      + (knowsPrecedents(levers)
        ? LocalizedText(
          vi: " × tỷ lệ từng tăng vậy trong một năm", en: " × how often a rise so large was managed in a year"
        )
        : .empty)
  }

  static func knowsPrecedents(_ levers: [Lever]) -> Bool { levers.contains(where: \.knowsPrecedent) }

  /// How often somebody rose so much, in a table: `51/178`; empty where no two years compare.
  public static func share(_ precedent: YearlyRises.Precedent?) -> String {
    precedent.flatMap { $0.of > 0 ? "\($0.rose)/\($0.of)" : nil } ?? ""
  }

  /// The same with a word for what nobody managed: `chưa ai 0/180`.
  static func precedent(_ precedent: YearlyRises.Precedent?) -> LocalizedText {
    let share = LocalizedText(same: share(precedent))
    return precedent?.isNever == true ? LocalizedText(vi: "chưa ai ", en: "never ") + share : share
  }

  /// The same in few words: `từng tăng vậy 51/178`; `nil` where no two years compare.
  public static func managed(_ precedent: YearlyRises.Precedent?) -> LocalizedText? {
    guard let precedent, precedent.of > 0 else { return nil }
    let words =
      precedent.isNever
      ? LocalizedText(vi: "chưa ai tăng vậy ", en: "never managed ")
      : LocalizedText(vi: "từng tăng vậy ", en: "managed ")
    return words + LocalizedText(same: share(precedent))
  }

  /// The same in words: `chưa tỉnh nào tăng được như vậy trong một năm (0/180)`; `nil` where no two years
  /// compare.
  public static func rose(_ precedent: YearlyRises.Precedent?, _ definition: IndexDefinition)
    -> LocalizedText?
  {
    guard let precedent, precedent.of > 0 else { return nil }
    let one = definition.oneUnit.vietnamese
    let share = share(precedent)
    let others = others([precedent]).map { LocalizedText(same: ", ") + $0 } ?? .empty
    let years = precedent.years.map { LocalizedText(same: ", \($0.lowerBound)–\($0.upperBound)") } ?? .empty
    let told =
      precedent.isNever
      ? LocalizedText(
        vi: "chưa \(one) nào tăng được như vậy trong một năm (\(share)\(years.vietnamese))",
        en: "never managed in a year (\(share)\(years.english))")
      : LocalizedText(
        vi: "trong một năm có \(share) lượt \(one) tăng được như vậy\(years.vietnamese)",
        en: "managed in a year \(share) times\(years.english)")
    return told + others
  }

  /// That rises were counted over other provinces than the year's: `đều là các năm xếp 63 tỉnh`, or too: `tính cả
  /// các năm xếp 63 tỉnh`.
  private static func others(_ precedents: [YearlyRises.Precedent]) -> LocalizedText? {
    let sets = Set(precedents.flatMap(\.otherSets)).sorted()
    guard !sets.isEmpty else { return nil }
    let list = sets.joined(separator: ", ")
    guard precedents.contains(where: \.isOfOwnSet) else {
      return LocalizedText(
        vi: "đều là các năm xếp \(list) tỉnh", en: "all of them years over \(list) provinces")
    }
    return LocalizedText(
      vi: "tính cả các năm xếp \(list) tỉnh", en: "years over \(list) provinces counted")
  }

  /// Over the column that says how often somebody rose so much.
  static let roseHead = LocalizedText(vi: "từng tăng", en: "managed")

  /// What that column says.
  public static func roseNote(_ levers: [Lever], _ definition: IndexDefinition) -> LocalizedText {
    let one = definition.oneUnit
    let others =
      others(levers.compactMap(\.median.precedent)).map { LocalizedText(same: "; ") + $0 } ?? .empty
    let spans = Set(levers.compactMap { $0.median.precedent?.years })
    // Each begins with its own last change of measure.
    let years =
      spans.count == 1
      ? spans.first.map { "\($0.lowerBound)–\($0.upperBound)" }.map {
        LocalizedText(vi: " năm \($0)", en: " of \($0)")
      }
      : LocalizedText(vi: " từ lần đổi cách đo gần nhất", en: " since the last change of measure")
    let among = years ?? .empty
    return LocalizedText(
      vi:
        "từng tăng: số lượt \(one.vietnamese) tăng được mức cần trong một năm, trên số lượt so được\(among.vietnamese)",
      en: "managed: how often a \(one.english) rose as much in a year, of all that compare\(among.english)")
      + others + LocalizedText(same: ".")
  }

  /// Under a table of levers: by what its lines are ordered.
  public static func orderNote(_ levers: [Lever]) -> LocalizedText {
    LocalizedText(vi: "Thứ tự: ", en: "Order: ") + leverOrder(levers)
      + LocalizedText(
        vi: "; bằng nhau thì xét nhóm trên, rồi cao nhất.",
        en: "; where equal, at the next group, then at the best.")
  }
}
