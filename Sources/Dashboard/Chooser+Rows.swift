import Pages
import Scores
import Words

extension Chooser {
  /// What the row of a choice says: a name, and a remark beside it.
  func row(of choice: Choice, in model: Model) -> (name: String, remark: String) {
    let figures = Figures(model.language)
    switch choice {
    case .year(let year):
      let standing = model.trend[year]?.standing
      return (String(year), figures.rank(standing?.rank, of: standing?.of ?? 0))
    case .province(let id): return provinceRow(id, in: model)
    case .filter(let filter):
      let name = Phrases.filter(filter, model.book.definition, model.book.registry.regions)
      return (name[model.language], String(model.ranking.table?.count(of: filter) ?? 0))
    case .planFilter(let filter):
      let content = model.plans.content
      let name = Phrases.planFilter(filter, content.review.plans)
      return (name[model.language], String(content.count(of: filter)))
    case .command(let place):
      let binding = KeyMap.bindings[place]
      return (model.words(of: binding)[model.language], binding.label(at: model.glyphs))
    case .theme(let name): return (name, "")
    case .compared(let id):
      let row = provinceRow(id, in: model)
      return (row.name, (model.comparedLetters[id].map { "\($0)  " } ?? "") + row.remark)
    case .rule(let rule): return ("→ " + rule.name[model.language], "")
    case .scenario(let kept): return scenarioRow(kept, in: model)
    case .index(let id): return indexRow(id, in: model)
    case .own(let id): return ownRow(id, in: model)
    }
  }

  /// A kept scenario with its province and year.
  private func scenarioRow(_ kept: KeptScenario, in model: Model) -> (name: String, remark: String) {
    let province = model.book.registry[kept.province]?.shortName[model.language] ?? kept.province.code
    return (kept.name, "\(province) \(kept.year)" + (kept.basis == .merged ? " · 34" : ""))
  }

  /// An index with the newest standing of the province; without one the years there are.
  private func indexRow(_ id: String, in model: Model) -> (name: String, remark: String) {
    guard let book = model.targets.source.books[id] else { return (id, "") }
    let name = book.definition.shortName
    if let known = model.targets.standings.first(where: { $0.id == id }), let year = known.year {
      return (name, "\(known.place(model.language)) (\(year))")
    }
    guard let first = book.knownYears.first, let last = book.knownYears.last else { return (name, "") }
    return (name, first == last ? String(first) : "\(first)–\(last)")
  }

  private func provinceRow(_ id: ProvinceID, in model: Model) -> (name: String, remark: String) {
    guard let values = values(in: model), let province = values.provinceSet[id.code] else { return ("", "") }
    return (
      "\(province.code)  \(province.name[model.language])",
      Figures(model.language).rank(values.rank(of: province.code), of: values.rankedCount)
    )
  }
}
