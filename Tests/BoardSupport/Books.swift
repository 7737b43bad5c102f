import Foundation
import Scores
import Words

/// Books of figures for tests.
public enum Books {
  /// The published figures.
  public static let published: ScoreBook = {
    guard let book = BoardData.load(from: PublishedSource()).book else {
      preconditionFailure("the published data have a book")
    }
    return book
  }()

  /// All published indices, by id.
  public static let all = BoardData.load(from: PublishedSource()).books

  /// The targets that ship with them.
  public static let publishedTargets = BoardData.load(from: PublishedSource()).targets

  /// The plans that ship with them.
  public static let publishedPlans = BoardData.load(from: PublishedSource()).plans

  /// The published plans, in one of them words replaced that it has once.
  public static func plans(_ id: String, changing old: String, to new: String) -> PlanBook {
    let source = ChangedSource(path: "plans/\(id).json", old: old, new: new)
    return BoardData.load(from: source).plans
  }

  /// The published plans as if none were over in 2025.
  public static var runningPlans: PlanBook {
    PlanBook(
      publishedPlans.plans.map { plan in
        var plan = plan
        plan.lastYear = 2025
        return plan
      })
  }

  /// The same with measures changed.
  public static func plans(_ change: (inout Plan.Measure) -> Void) -> PlanBook {
    PlanBook(
      publishedPlans.plans.map { plan in
        var plan = plan
        for place in plan.measures.indices { change(&plan.measures[place]) }
        return plan
      })
  }

  /// The published figures and a year 2025 of the 34 provinces, made of the figures of 2024.
  public static let with2025 = with2025(of: 34)

  /// The same with figures of so many of the 34, Hà Nội the first.
  public static func with2025(
    of count: Int, _ change: (inout YearScores) -> Void = { _ in }
  ) -> ScoreBook {
    let after = (published.registry.provinceSet("34")?.provinces ?? []).prefix(count)
    let items = published.definition.components(in: 2025).map(\.id)
    let cells = items.map { published.values(of: $0, in: 2024, basis: .merged) }
    var year = YearScores(
      year: 2025, set: "34", source: "PAPI 2025 (UNDP, CECODES, RTA)", items: items,
      codes: after.map(\.code),
      cells: after.flatMap { province in cells.map { $0?.score(of: province.code) ?? .nan } })
    change(&year)
    return ScoreBook(
      definition: published.definition, registry: published.registry,
      scores: published.years.compactMap { published[$0] } + [year])
  }

  /// The published figures with a remark on one province of a year.
  public static func remarked(_ remark: LocalizedText, on code: String, in year: Int) -> ScoreBook {
    ScoreBook(
      definition: published.definition, registry: published.registry,
      scores: published.years.compactMap { published[$0] }.map { scores in
        var scores = scores
        if scores.year == year { scores.remarks[code] = remark }
        return scores
      })
  }

  /// The published figures of some years only.
  public static func published(years: some Sequence<Int>) -> ScoreBook {
    ScoreBook(
      definition: published.definition, registry: published.registry,
      scores: years.compactMap { published[$0] })
  }
}

/// The published data, words of one file replaced.
private struct ChangedSource: DataSource {
  let path: String
  let old: String
  let new: String

  func names(in folder: String) -> [String] { PublishedSource().names(in: folder) }

  func read(_ path: String) throws(ReadFault) -> [UInt8] {
    let bytes = try PublishedSource().read(path)
    guard path == self.path else { return bytes }
    let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: old)
    precondition(parts.count == 2, "\(old) stands in \(path) \(parts.count - 1) times")
    return Array(parts.joined(separator: new).utf8)
  }
}
