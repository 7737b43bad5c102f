import Scores
import Words

/// What scores are counted in, as it is written behind a figure: points, or the unit of the index.
public struct ScoreUnit: Hashable, Sendable {
  /// Behind a score: `điểm`, `%`.
  public let score: LocalizedText
  /// Behind the difference of two scores: `điểm`; of percentages `điểm phần trăm`.
  let gap: LocalizedText
  /// With how many decimals a score is read: as many as it has where all lie between 0 and 1.
  let places: Int

  /// What an index without a unit of its own counts in.
  public static let points = inPoints(places: 2)

  /// Points of so many decimals.
  static func inPoints(places: Int) -> ScoreUnit {
    ScoreUnit(LocalizedText(vi: "điểm", en: "points"), places: places)
  }

  /// A unit of scores; two percentages differ by percentage points.
  init(_ unit: LocalizedText, places: Int = 2) {
    self.places = places
    let gap = LocalizedText(vi: "điểm phần trăm", en: "percentage points")
    score = unit
    self.gap = LocalizedText(
      vi: unit.vietnamese == "%" ? gap.vietnamese : unit.vietnamese,
      en: unit.english == "%" ? gap.english : unit.english)
  }

  /// A score with its unit: `43,77 điểm`, `83,94 %`.
  public func scored(_ figure: (Figures) -> String) -> LocalizedText { with(score, figure) }

  /// A difference of scores with its unit: `2,56 điểm phần trăm`.
  func apart(_ figure: (Figures) -> String) -> LocalizedText { with(gap, figure) }

  private func with(_ unit: LocalizedText, _ figure: (Figures) -> String) -> LocalizedText {
    LocalizedText(
      vi: "\(figure(Figures(.vietnamese, places: places))) \(unit.vietnamese)",
      en: "\(figure(Figures(.english, places: places))) \(unit.english)")
  }
}

extension IndexDefinition {
  /// What the scores of an item are counted in.
  public func scoreUnit(of item: ItemID = .total) -> ScoreUnit {
    let places = scorePlaces
    return unit(of: item).map { ScoreUnit($0, places: places) } ?? .inPoints(places: places)
  }

  /// With how many decimals a score is read.
  var scorePlaces: Int { (totalScale?.upperBound ?? 100) <= 1 ? max(2, decimals) : 2 }
}
