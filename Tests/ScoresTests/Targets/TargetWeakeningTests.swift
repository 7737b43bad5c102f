import Testing
import Words

@testable import Scores

/// Which change of a target asks for a reason: one rule a kind.
@Suite struct TargetWeakeningTests {
  private static let day = CalendarDay(year: 2025, month: 6, day: 30)

  private static func counted(_ done: Int, of total: Int, due: CalendarDay? = nil) -> Target.Kind {
    .completion(.init(progress: [.init(year: 2025, done: done, total: total)], due: due))
  }

  @Test(
    arguments: [
      (.climb(places: 5), .climb(places: 4)), (.group(2), .group(3)), (.leading(rank: 5), .leading(rank: 6)),
      (.score(44.5), .score(44.49)), (counted(10, of: 52), counted(10, of: 51)),
      (counted(10, of: 52), .completion(.init())), (counted(1, of: 2, due: day), counted(1, of: 2)),
      (.yearlyClimb(places: 2, withScore: false), .yearlyClimb(places: 1, withScore: false)),
      (.yearlyClimb(places: 2, withScore: true), .yearlyClimb(places: 2, withScore: false)),
      (.keepGroup(1), .keepGroup(2)), (.keepGroup(1), .group(1)),
      (.group(2), .leading(rank: 1)), (.aboveAverage, .partsRise), (.partsRise, .aboveAverage),
    ] as [(Target.Kind, Target.Kind)])
  func lessIsWeakerAndTheOtherWayRoundIsNot(strong: Target.Kind, weak: Target.Kind) {
    let (old, new) = (TargetSample.target(strong), TargetSample.target(weak))
    #expect(new.isWeaker(than: old))
    if strong.name == weak.name { #expect(!old.isWeaker(than: new)) }
    #expect(!old.isWeaker(than: old) && !new.isWeaker(than: new))
  }

  /// What was done is a figure: correcting it promises nothing less.
  @Test func aCountMayBeCorrected() {
    let old = TargetSample.target(Self.counted(10, of: 52))
    #expect(!TargetSample.target(Self.counted(9, of: 52)).isWeaker(than: old))
  }

  @Test(
    arguments: [
      .climb(places: 5), .group(2), .aboveAverage, .leading(rank: 5), .score(44), .partsRise,
      .completion(.init()), .yearlyClimb(places: 1, withScore: true), .keepGroup(2),
    ] as [Target.Kind])
  func aLaterYearIsWeakerForEveryKind(kind: Target.Kind) {
    let old = TargetSample.target(kind)
    #expect(TargetSample.target(kind, to: 2026).isWeaker(than: old))
    // Of a promise for every year fewer of them are less.
    #expect(TargetSample.target(kind, to: 2024).isWeaker(than: old) == old.isForEveryYear)
    var other = old
    other.item = ItemID("1")
    #expect(other.isWeaker(than: old))
    var ended = old
    ended.ended = Self.day.map { Target.Ended(date: $0) }
    #expect(ended.isWeaker(than: old) && !old.isWeaker(than: ended))
    var named = old
    named.name = LocalizedText(same: "tên")
    named.document.number = "1/KH"
    #expect(!named.isWeaker(than: old))
  }

  /// Another base year moves every year's path; from a worse rank the same places lead to a worse one.
  @Test func theBaseIsAPartOfThePromise() {
    for kind in [Target.Kind.climb(places: 5), .score(44), .partsRise] {
      #expect(TargetSample.target(kind, from: 2021).isWeaker(than: TargetSample.target(kind)))
    }
    for kind in [Target.Kind.group(2), .leading(rank: 5), .aboveAverage] {
      #expect(!TargetSample.target(kind, from: 2021).isWeaker(than: TargetSample.target(kind)))
    }
    for kind in [Target.Kind.yearlyClimb(places: 1, withScore: false), .keepGroup(2)] {
      #expect(TargetSample.target(kind, from: 2021).isWeaker(than: TargetSample.target(kind)))
      #expect(TargetSample.target(kind, from: nil).isWeaker(than: TargetSample.target(kind)))
      #expect(!TargetSample.target(kind, from: 2019).isWeaker(than: TargetSample.target(kind)))
    }
    let stated = { (rank: Double) in
      TargetSample.target(.climb(places: 5), stated: Target.StatedBase(value: rank, of: 63))
    }
    #expect(stated(50).isWeaker(than: stated(48)) && !stated(46).isWeaker(than: stated(48)))
  }
}
