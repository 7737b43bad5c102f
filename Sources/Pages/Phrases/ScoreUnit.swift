import Scores
import Words

/// What scores are counted in, as it is written behind a figure: points, or the unit of the index.
public struct ScoreUnit: Hashable, Sendable {
  /// Behind a score: `điểm`, `%`.
  public let score: LocalizedText
  /// Behind the difference of two scores: `điểm`; of percentages `điểm phần trăm`.
  let gap: LocalizedText

  /// What an index without a unit of its own counts in.
  public static let points = ScoreUnit(LocalizedText(vi: "điểm", en: "points"))

  /// A unit of scores; two percentages differ by percentage points.
  init(_ unit: LocalizedText) {
    let gap = LocalizedText(vi: "điểm phần trăm", en: "percentage points")
    score = unit
    self.gap = LocalizedText(
      vi: unit.vietnamese == "%" ? gap.vietnamese : unit.vietnamese,
      en: unit.english == "%" ? gap.english : unit.english)
  }

  /// A score with its unit: `43,77 điểm`, `83,94 %`.
  public func scored(_ figure: (Figures) -> String) -> LocalizedText { Self.with(score, figure) }

  /// A difference of scores with its unit: `2,56 điểm phần trăm`.
  func apart(_ figure: (Figures) -> String) -> LocalizedText { Self.with(gap, figure) }

  private static func with(_ unit: LocalizedText, _ figure: (Figures) -> String) -> LocalizedText {
    LocalizedText(
      vi: "\(figure(Figures(.vietnamese))) \(unit.vietnamese)",
      en: "\(figure(Figures(.english))) \(unit.english)")
  }
}

extension IndexDefinition {
  /// What the scores of an item are counted in.
  public func scoreUnit(of item: ItemID = .total) -> ScoreUnit {
    unit(of: item).map(ScoreUnit.init) ?? .points
  }
}
