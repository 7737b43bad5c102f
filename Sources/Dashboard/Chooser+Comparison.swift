import Pages
import Scores
import Words

extension Chooser {
  /// The rules that find provinces (as long as nothing is searched for), then every other province.
  ///
  /// Where other units are ranked, only the rules that can find some of them.
  func comparisonChoices(in model: Model) -> [Choice] {
    let own = model.report.province.code
    let rules = query.isEmpty ? ComparisonRule.allCases.filter { applies($0, in: model) } : []
    return rules.map { .rule($0) }
      + provinces(in: model).lazy.filter { $0.code != own }.map { .compared($0) }
  }

  private func applies(_ rule: ComparisonRule, in model: Model) -> Bool {
    switch rule {
    case .nearestScore: true
    case .sameRegion: !model.book.registry.regions.isEmpty
    case .cities: values(in: model)?.provinceSet.provinces.contains(where: \.isCity) ?? false
    }
  }
}

extension ComparisonRule {
  /// What the rule finds.
  public var name: LocalizedText {
    switch self {
    case .nearestScore: Phrases.nearestScore
    case .sameRegion: Phrases.sameRegion
    case .cities: Phrases.cities
    }
  }
}
