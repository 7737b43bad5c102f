import Panels
import Scores
import Words

extension Chooser {
  /// The rules that find provinces (as long as nothing is searched for), then every other province.
  func comparisonChoices(in model: Model) -> [Choice] {
    let rules = query.isEmpty ? ComparisonRule.allCases.map { Choice.rule($0) } : []
    let own = model.report.province.code
    return rules + provinces(in: model).lazy.filter { $0.code != own }.map { .compared($0) }
  }
}

extension ComparisonRule {
  /// What the rule finds.
  var name: LocalizedText {
    switch self {
    case .nearestScore: Phrases.nearestScore
    case .sameRegion: Phrases.sameRegion
    case .cities: Phrases.cities
    }
  }
}
