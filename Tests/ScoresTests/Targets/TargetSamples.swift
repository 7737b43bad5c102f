import Words

@testable import Scores

/// Books of several years for targets, and targets for them.
enum TargetSample {
  /// Years whose totals are these numbers, all of one set, in the order of the codes.
  static func book(_ years: [Int: [Double?]]) -> ScoreBook {
    let count = years.values.map(\.count).max() ?? 0
    let codes = (0..<count).map(SmallBook.code)
    return ScoreBook(
      definition: SmallBook.definition, registry: ProvinceRegistry(sets: [SmallBook.set("n", codes)]),
      scores: years.map { year, totals in scores(year, "n", codes, totals) })
  }

  /// Two sets: `old` through 2024, `new` from 2025, in which the first province goes on by itself and
  /// each other one is made of two.
  static func mergedBook(old: [Int: [Double?]], new: [Int: [Double?]]) -> ScoreBook {
    let before = (0..<9).map(SmallBook.code)
    let after = (0..<5).map(SmallBook.code)
    let members = [["01"], ["02", "03"], ["04", "05"], ["06", "07"], ["08", "09"]]
    let newest = ProvinceSet(
      id: "5", years: YearSpan(from: 2025),
      provinces: after.enumerated().map { place, code in
        var province = province("5", code)
        province.members = members[place]
        province.keeps = members[place][0]
        return province
      })
    let oldest = ProvinceSet(
      id: "9", years: YearSpan(from: 2011, through: 2024), provinces: before.map { province("9", $0) })
    return ScoreBook(
      definition: SmallBook.definition, registry: ProvinceRegistry(sets: [oldest, newest]),
      scores: old.map { scores($0, "9", before, $1) } + new.map { scores($0, "5", after, $1) })
  }

  private static func province(_ set: String, _ code: String) -> Province {
    Province(
      id: ProvinceID(set: set, code: code), name: LocalizedText(same: "Tỉnh \(code)"),
      shortName: LocalizedText(same: "Tỉnh \(code)"), aliases: [], region: LocalizedText(same: ""),
      isCity: false, members: [], keeps: nil)
  }

  private static func scores(
    _ year: Int, _ set: String, _ codes: [String], _ totals: [Double?]
  ) -> YearScores {
    YearScores(
      year: year, set: set, source: "nguồn", items: [ItemID("1.1"), ItemID("1.2")],
      codes: Array(codes.prefix(totals.count)), cells: totals.flatMap { [$0 ?? .nan, $0 == nil ? .nan : 0] })
  }

  /// A target of the first province of a set.
  static func target(
    _ kind: Target.Kind, from base: Int? = 2020, to goal: Int = 2025, set: String = "n",
    code: String = "01", item: ItemID = .total, stated: Target.StatedBase? = nil
  ) -> Target {
    Target(
      id: "t", kind: kind, index: "small", item: item, province: ProvinceID(set: set, code: code),
      baseYear: base, base: stated, goalYear: goal)
  }

  static func judge(
    _ book: ScoreBook, through year: Int? = nil, today: CalendarDay? = nil
  ) -> TargetJudge {
    TargetJudge(books: ["small": book], through: year, today: today)
  }

  /// Totals of ten provinces of which the first has a rank.
  static func totals(rank: Int?) -> [Double?] {
    let others = (1...9).map { Double($0 * 10) }
    guard let rank else { return [nil] + others }
    return [Double(10 - rank) * 10 + 5] + others
  }
}
