import Panels
import Scores
import Words

extension Chooser {
  /// The rules that find provinces (as long as nothing is searched for), then every other province,
  /// the compared ones with their letters.
  func comparisonRows(in model: Model) -> [Row] {
    let rules = ComparisonRule.allCases.map { rule in
      Row(name: "→ " + rule.name[model.language], remark: "", choice: .rule(rule))
    }
    let letters = model.comparedLetters
    let provinces = provinceRows(in: model).compactMap { row -> Row? in
      guard case .province(let id) = row.choice, id.code != model.report.province.code else { return nil }
      let letter = letters[id].map { "\($0)  " } ?? ""
      return Row(name: row.name, remark: letter + row.remark, choice: .compared(id))
    }
    return (query.isEmpty ? rules : []) + provinces
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
