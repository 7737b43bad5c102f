@testable import Dashboard
import Scores
import Words

@testable import Pages

extension Truth {
  /// What is supposed, what follows from it, and what goals take, all computed anew.
  mutating func addWhatIf(of model: Model, _ figures: Figures) {
    guard model.screen.panel == .whatIf,
      let whatIf = WhatIf(model.province, year: model.year, basis: model.basis, in: model.book)
    else { return }
    // The step of a key.
    decimals.insert(figures.decimal(0.05))
    let outcome = whatIf.outcome(of: model.scenario)
    ranks.formUnion([outcome, whatIf.fact].map { figures.rank($0.rank, of: $0.of) })
    for places in [2, 4] {
      decimals.insert(figures.decimal(outcome.total, places: places))
      decimals.insert(figures.decimal((outcome.total - whatIf.total).magnitude, places: places))
    }
    decimals.formUnion(
      [outcome.gapAbove, outcome.gapBelow].compactMap { $0 }.map { figures.decimal($0, places: 4) })
    decimals.insert(figures.required(outcome.gapAbove ?? 0, places: 4))
    if let group = outcome.group, let rise = whatIf.rise(to: .group(group - 1), from: outcome.total) {
      decimals.insert(figures.required(rise, places: 4))
    }
    for open in [nil] + model.book.definition.dimensions.map({ Optional($0.id) }) {
      for lever in model.book.levers(
        for: model.province, year: model.year, basis: model.basis, inside: open)
      {
        ranks.formUnion([lever.median, lever.groupBorder, lever.best].map { Phrases.share($0?.precedent) })
      }
    }
    for open in [nil] + model.book.definition.dimensions.map({ Optional($0.id) }) {
      addItems(whatIf.items(inside: open), whatIf, model, figures)
    }
  }

  private mutating func addItems(
    _ items: [WhatIf.Item], _ whatIf: WhatIf, _ model: Model, _ figures: Figures
  ) {
    for item in items {
      let value = whatIf.value(of: item.id, in: model.scenario)
      let change = value.flatMap { value in item.score.map { value - $0 } }
      for number in [item.score, value, change?.magnitude, item.median, item.best].compactMap({ $0 }) {
        decimals.insert(figures.decimal(number))
      }
    }
    for rank in 1...whatIf.of {
      add(whatIf.reach(.rank(rank), with: items), figures)
    }
    for lever in items.compactMap({ item in item.median.flatMap { median in item.score.map { median - $0 } } }
    ) {
      decimals.insert(figures.decimal(lever.magnitude))
    }
    for item in items {
      for aim in [item.groupBorder, item.best].compactMap({ $0 }) {
        decimals.formUnion([figures.decimal(aim), figures.decimal(aim - (item.score ?? aim))])
      }
    }
  }

  private mutating func add(_ reach: Reach?, _ figures: Figures) {
    guard let reach else { return }
    decimals.formUnion([reach.riseTotal, reach.equally.rise].map { figures.required($0, places: 4) })
    decimals.formUnion(
      reach.options.flatMap { [$0.value, $0.rise] }.map { figures.required($0, places: 2) })
    ranks.formUnion(reach.options.map { Phrases.share($0.precedent) })
  }
}
