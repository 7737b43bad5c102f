import Testing

@testable import Scores
@testable import StoreSupport

/// A merged province whose members with figures are not those of the year before does not compare with it.
@Suite struct MemberChangeTests {
  private static let book = Samples.papi
  /// Phú Thọ: three members have a total in 2023, Vĩnh Phúc has none in 2024.
  private static let phuTho = ProvinceID(set: "63", code: "25")
  private static let reason = "2023 đủ tỉnh thành viên, 2024 thiếu Vĩnh Phúc"

  @Test func aTrendIsBrokenWhereAMemberIsMissing() throws {
    let trend = try #require(Self.book.trend(of: .total, for: Self.phuTho, basis: .merged))
    let point = try #require(trend[2024])
    #expect(point.standing?.lacking.map(\.vietnamese) == ["Vĩnh Phúc"])
    #expect(point.isComparableWithPrevious == false && !point.rankJoinsPrevious)
    #expect(point.memberChange?.vietnamese == Self.reason && point.seriesBreak?.reason == point.memberChange)
    #expect(point.memberChange?.english == "2023 has all members, 2024 lacks Vinh Phuc")
    #expect(trend[2023]?.isComparableWithPrevious == true && trend[2023]?.memberChange == nil)
  }

  @Test func nothingIsSaidToHaveChanged() throws {
    let line = try #require(Self.book.line(.total, of: Self.phuTho, year: 2024, basis: .merged))
    #expect(line.standing != nil && line.memberChange?.vietnamese == Self.reason)
    #expect(line.scoreChange == nil && line.rankChange == nil && line.movement == nil)
    let table = try #require(Self.book.yearTable(2024, basis: .merged))
    let place = try #require(table.provinces.firstIndex { $0.code == "25" })
    #expect(table.rankChange(of: place) == nil && table.rankChanges[place] == nil)
    #expect(table.memberChange(of: place)?.vietnamese == Self.reason)
    let capital = try #require(table.provinces.firstIndex { $0.code == "01" })
    #expect(table.rankChange(of: capital) != nil && table.memberChange(of: capital) == nil)
  }

  /// A break of the measure in the same year is told beside it.
  @Test func bothReasonsAreTold() throws {
    var told = 0
    for province in try #require(Self.book.registry.provinceSet("34")).provinces {
      for own in Self.book.definition.breaks {
        let line = Self.book.line(own.item, of: province.id, year: own.year, basis: .merged)
        guard let line, let members = line.memberChange else { continue }
        #expect(line.seriesBreak?.reason.vietnamese == "\(own.reason.vietnamese); \(members.vietnamese)")
        told += 1
      }
    }
    #expect(told > 0)
  }

  /// Of every province, item and year: compared if and only if the same members have a value.
  @Test func comparedOnlyWithTheSameMembers() throws {
    let newest = try #require(Self.book.registry.provinceSet("34"))
    var others = 0
    for item in ["total", "1", "2", "4", "7", "4.2"].map(ItemID.init) {
      let history = Self.book.history(of: item, basis: .merged)
      for province in newest.provinces {
        let trend = try #require(history.trend(for: province.id))
        for (before, now) in zip(trend.points, trend.points.dropFirst()) where before.standing != nil {
          guard now.standing != nil else { continue }
          let known = [before.year, now.year].map { year in
            let published = Self.book.values(of: item, in: year)
            return province.members.filter { published?.score(of: $0) != nil }
          }
          let isBreak = Self.book.definition.seriesBreak(of: item, in: now.year) != nil
          #expect(now.isComparableWithPrevious == (known[0] == known[1] && !isBreak))
          #expect((now.memberChange == nil) == (known[0] == known[1]), "\(province.code) \(item) \(now.year)")
          let line = Self.book.line(item, of: province.id, year: now.year, basis: .merged)
          #expect((line?.rankChange == nil) == (known[0] != known[1]))
          if known[0] != known[1] { others += 1 }
        }
      }
    }
    #expect(others > 20)
  }

  /// A rise that came with another member is no precedent, and a year between does not hide it.
  @Test func neitherRisesNorPlansTakeThemIn() throws {
    let rises = Self.book.yearlyRises(of: .total, until: 2024, basis: .merged)
    var known = 0
    for year in 2022...2024 {
      let table = try #require(Self.book.yearTable(year, basis: .merged))
      known += table.rankChanges.count { $0 != nil }
    }
    #expect(rises.precedent(of: -100).of == known)
    let trend = try #require(Self.book.trend(of: .total, for: Self.phuTho, basis: .merged))
    let begun = try #require(CalendarDay("2024-03-01"))
    let movement = try #require(PlanMovement(of: trend, since: begun, through: 2024))
    #expect(movement.rankChange == nil && movement.scoreChange == nil)
  }
}
