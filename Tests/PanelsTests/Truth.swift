import Dashboard
import Scores
import Words

@testable import Panels

/// Every number that may stand on a screen of a model; another one is a number cut or made up.
struct Truth {
  var ranks: Set<String> = []
  var decimals: Set<String> = []

  init(_ model: Model, _ language: Language) {
    let (book, id, year, basis) = (model.book, model.province, model.year, model.basis)
    let figures = Figures(language)
    let items = book.definition.items(in: year)
    for item in book.definition.dimensions.flatMap({ [$0.id] + $0.components.map(\.id) }) {
      decimals.insert(item.text)
    }
    // The reasons of breaks, as they were published.
    for text in book.definition.breaks.map({ $0.reason[language] }) {
      decimals.formUnion(text.matches(of: /[0-9]+[.,][0-9]+/).map { String($0.output) })
    }
    for item in items {
      guard let line = book.line(item, of: id, year: year, basis: basis) else { continue }
      let numbers = [line.standing?.score, line.median, line.best, line.scoreChange?.magnitude]
      decimals.formUnion(numbers.compactMap { $0 }.map { figures.decimal($0) })
      if let standing = line.standing { ranks.insert(figures.rank(standing.rank, of: standing.of)) }
      if item == .total, let score = line.standing?.score {
        decimals.insert(figures.decimal(score, places: 4))
      }
    }
    for lever in book.levers(for: id, year: year, basis: basis) {
      for supposed in [lever.median, lever.groupBorder, lever.best].compactMap({ $0 }) {
        decimals.insert(figures.decimal(supposed.value))
        decimals.insert(figures.decimal((supposed.value - lever.score).magnitude))
        decimals.insert(figures.decimal(supposed.total))
        ranks.insert(figures.rank(supposed.rank, of: model.report.total.of))
      }
    }
    addTrends(of: model, figures)
    addWhatIf(of: model, figures)
    if model.screen == .ranking { addRanking(of: model, figures) }
    // The key of the basis, the example of the legend, and the list of provinces.
    ranks.formUnion(["63/34", "29/61"])
    if case .chooser(let chooser) = model.overlay, chooser.subject == .province,
      let totals = book.values(of: .total, in: year, basis: basis)
    {
      ranks.formUnion(totals.ranking.map { figures.rank($0.rank, of: totals.rankedCount) })
    }
  }

  /// All scores of the year, how far each is from the next, and how many of the set are ranked.
  private mutating func addRanking(of model: Model, _ figures: Figures) {
    for item in [ItemID.total] + model.book.definition.dimensions.map(\.id) {
      guard let values = model.book.values(of: item, in: model.year, basis: model.basis) else { continue }
      let scores = values.ranking.map(\.score)
      let steps = zip(scores, scores.dropFirst()).map { $0 - $1 }
      for places in [2, 4] {
        decimals.formUnion((scores + steps).map { figures.decimal($0, places: places) })
      }
      ranks.insert("\(scores.count)/\(values.provinceSet.provinces.count)")
    }
  }

  private mutating func addTrends(of model: Model, _ figures: Figures) {
    let items: [ItemID] =
      switch model.screen {
      case .overview, .ranking, .map, .whatIf, .whatIfInside: [.total]
      case .trends, .trendsInside:
        [.total] + model.book.definition.dimensions.flatMap { [$0.id] + $0.components.map(\.id) }
      case .dimension(let item):
        [item] + (model.book.definition.dimension(item)?.components.map(\.id) ?? [])
      }
    for item in items {
      for point in model.book.trend(of: item, for: model.province, basis: model.basis)?.points ?? [] {
        guard let standing = point.standing else { continue }
        ranks.insert(figures.rank(standing.rank, of: standing.of))
        if model.screen != .overview { decimals.insert(figures.decimal(standing.score)) }
      }
    }
  }

  /// The numbers of a screen that are not true, and places where a number was cut off.
  func faults(in text: String) -> [String] {
    var faults: [String] = []
    for match in text.matches(of: /[0-9]+\/[0-9]*|\/[0-9]+/) where !ranks.contains(String(match.output)) {
      faults.append(String(match.output))
    }
    for match in text.matches(of: /[0-9]+[.,][0-9]+/) where !decimals.contains(String(match.output)) {
      faults.append(String(match.output))
    }
    // The title of a rule may end behind the number of a dimension, which is whole.
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("─") }.joined(separator: "\n")
    for match in lines.matches(of: /[0-9]…/) { faults.append(String(match.output)) }
    return faults
  }
}
