import Pages
import Scores
import Words

extension PickerKind {
  /// A province to compare with, or (as long as nothing is searched for) a rule that finds some.
  static let compared = PickerKind(name: "compared", title: { _ in Phrases.chooseCompared }, context: .search)
  {
    model, query in
    let rules = query.isEmpty ? ComparisonRule.allCases.filter(model.applies) : []
    let others = model.provinces(meant: query).filter { $0.code != model.report.province.code }
    return PickerRows(
      rules.map(Compared.rule) + others.map(Compared.province), words: model.words,
      take: { model, compared in
        switch compared {
        case .rule(let rule): model.compare(by: rule)
        case .province(let id): model.toggleCompared(id)
        }
        return []
      })
  }
}

private enum Compared {
  case rule(ComparisonRule)
  case province(ProvinceID)
}

extension Model {
  /// Whether a rule can find any: where other units are ranked, not all do.
  fileprivate func applies(_ rule: ComparisonRule) -> Bool {
    switch rule {
    case .nearestScore: true
    case .sameRegion: !book.registry.regions.isEmpty
    case .cities: hasCities
    }
  }

  /// Whether cities run by the centre are ranked in the chosen year.
  var hasCities: Bool {
    book.values(of: .total, in: year, basis: basis)?.provinceSet.provinces.contains(where: \.isCity) ?? false
  }

  fileprivate func words(_ compared: Compared) -> (name: String, remark: String) {
    switch compared {
    case .rule(let rule): return ("→ " + rule.name[language], "")
    case .province(let id):
      let row = pickerWords(id)
      return (row.name, (comparedLetters[id].map { "\($0)  " } ?? "") + row.remark)
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
