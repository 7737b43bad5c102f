import Scores
import Words

@testable import Dashboard
@testable import Pages

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
      let numbers = [
        line.standing?.score, line.median, line.best, line.scoreChange?.magnitude,
        line.movement?.nationalChange?.magnitude, line.movement?.lead?.magnitude,
      ]
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
        ranks.insert(Phrases.share(supposed.precedent))
      }
    }
    addTrends(of: model, figures)
    // The small charts of the Overview end with the newest rank, of whatever year.
    for point in model.dimensionTrends.flatMap(\.points) { ranks.insert(figures.rank(point.standing)) }
    addWhatIf(of: model, figures)
    addTargets(of: model, language)
    if [.plans, .overview].contains(model.screen.panel) { addPlans(of: model, language) }
    if let page = model[ItemPageState.self].page { add(page, model, language) }
    if let compared = model[CompareState.self].content { add(compared, figures) }
    if model.screen.panel == .movers { addMovers(of: model, figures) }
    if model.screen == .ranking { addRanking(of: model, figures) }
    // The key of the basis, the example of the legend, and the list of provinces.
    ranks.formUnion(["63/34", "29/61", "51/178"])
    if case .picker(let picker) = model.overlay, picker.kind == .province,
      let totals = book.values(of: .total, in: year, basis: basis)
    {
      ranks.formUnion(totals.ranking.map { figures.rank($0.rank, of: totals.rankedCount) })
    }
  }

  /// Of an open item who is near, who rose most, what it takes.
  private mutating func add(_ page: ItemPage, _ model: Model, _ language: Language) {
    let figures = Figures(language)
    for row in page.neighbours {
      decimals.insert(figures.decimal(row.entry.score))
      if let gap = row.difference { decimals.insert(figures.decimal(gap.magnitude, places: 4)) }
    }
    for value in [page.strip.values.min(), page.strip.values.max()] {
      decimals.insert(figures.decimal(value))
    }
    for found in page.alike { decimals.insert(figures.decimal(found.value.magnitude)) }
    for row in page.risers {
      decimals.insert(figures.decimal(row.movement?.change))
      ranks.formUnion([figures.rank(row.before), figures.rank(row.now)])
    }
    for need in page.needs {
      decimals.formUnion([need.value, need.rise].map { need.figure($0, language) })
      ranks.insert(Phrases.share(need.precedent))
    }
    for line in model.openLines {
      guard let score = line.standing?.score, let median = line.median else { continue }
      decimals.insert(figures.decimal((score - median).magnitude))
    }
  }

  /// Of every compared item the own score, and how far the others and the best are from it.
  private mutating func add(_ compared: CompareYear, _ figures: Figures) {
    for row in compared.rows {
      ranks.insert(figures.rank(row.own?.rank, of: row.of))
      let own = row.own?.score
      let gaps =
        compared.others.indices.map(row.difference) + [own.flatMap { own in row.best.map { $0 - own } }]
      for place in compared.others.indices {
        ranks.insert(figures.rank(row.others[place]?.rank, of: row.of))
        ranks.insert("\(compared.better(place).count)/\(compared.parts.count)")
      }
      for value in ([own] + gaps).compactMap({ $0?.magnitude }) {
        decimals.formUnion([figures.decimal(value), figures.decimal(value, places: 4)])
      }
    }
  }

  /// Of every target its path, its actual figures, the goal, the pace, the document.
  private mutating func addTargets(of model: Model, _ language: Language) {
    let figures = Figures(language)
    let source = model.targets.source
    let judge = TargetJudge(
      books: source.books, through: TargetJudge.lastYear(lookingAt: model.year, of: model.book),
      today: source.today)
    let active = model.targets.content.active
    for count in Dictionary(grouping: active, by: \.target.index).values.map(\.count) + [active.count]
    where count > 0 {
      ranks.formUnion((1...count).map { "\($0)/\(count)" })
    }
    for target in source.book.targets {
      let outlook = judge.outlook(of: target)
      let years = judge.years(of: target)
      let counts = years.compactMap(\.of) + [63, 34]
      for value in years.flatMap({ [$0.actual, $0.asked, $0.path] }) + [outlook.goal, outlook.base?.value] {
        guard let value else { continue }
        decimals.insert(figures.decimal(value))
        for of in counts + [outlook.base?.of].compactMap({ $0 }) { ranks.insert("\(Int(value))/\(of)") }
      }
      if let points = outlook.pointsBehindPath { decimals.insert(figures.decimal(points, places: 4)) }
      if let found = outlook.converted { ranks.insert("\(found.rank)/\(found.of)") }
      if let scaled = outlook.goalScaled, let set = outlook.goalSet { ranks.insert("\(Int(scaled))/\(set)") }
      for range in years.map(\.askedRange) + [outlook.goalScaledRange] {
        guard let range else { continue }
        ranks.formUnion([range.lowerBound, range.upperBound].map { "\($0)/34" })
      }
      if let base = outlook.baseDerived, let of = base.of { ranks.insert("\(Int(base.value))/\(of)") }
      for point in outlook.series?.points ?? [] { decimals.insert(figures.decimal(point.value)) }
      for year in years {
        let parts = year.parts.map { [$0.dimensions, $0.components] } ?? []
        for part in parts { ranks.insert("\(part.risen.count)/\(part.of)") }
        decimals.formUnion(
          [year.difference, year.median].compactMap { $0 }.map { figures.decimal($0.magnitude) })
        if let margin = year.margin { decimals.insert(figures.required(margin.magnitude)) }
      }
      decimals.formUnion([outlook.paceNeeded, outlook.paceSoFar].compactMap { $0 }.map { figures.pace($0) })
      let document = target.document
      for text in [
        document.number, document.date.map { TargetNames.date($0)[language] }, document.basedOn?[language],
      ] {
        let parts = text?.matches(of: /[0-9]+\/[0-9]*|\/[0-9]+/).map { String($0.output) } ?? []
        ranks.formUnion(parts)
      }
    }
  }

  /// Of every plan its counts, days, numbers and paragraphs; the words are those of the file.
  private mutating func addPlans(of model: Model, _ language: Language) {
    let source = model.plans.source
    let review = PlanReview(
      source.book.plans(of: model.province, in: model.book.registry), today: source.today)
    let count = review.measures.count
    ranks.formUnion((0...count).map { "\($0)/\(count)" })
    ranks.formUnion((0...8).flatMap { some in (1...8).map { "\(some)/\($0)" } })
    for plan in review.plans {
      var texts = plan.measures.flatMap { [$0.text[language], $0.paragraph] }
      texts += plan.reports.flatMap { [$0.name[language], $0.paragraph ?? ""] }
      texts += [plan.title, plan.shortTitle, plan.issuer].map { $0[language] }
      texts += plan.units.map { $0.name[language] } + plan.channels.map { $0.name[language] }
      texts += [plan.number ?? ""]
      texts += ([plan.date] + plan.reports.map(\.due)).compactMap { $0 }.map {
        TargetNames.date($0)[language]
      }
      for text in texts {
        ranks.formUnion(text.matches(of: /[0-9]+\/[0-9]*|\/[0-9]+/).map { String($0.output) })
        decimals.formUnion(text.matches(of: /[0-9]+[.,][0-9]+/).map { String($0.output) })
      }
    }
  }

  /// The scores of every province in both years, how far they moved, and its place and ranks.
  private mutating func addMovers(of model: Model, _ figures: Figures) {
    guard let movers = model[MoversState.self].content else { return }
    for row in movers.rows {
      let numbers = [row.before?.score, row.now?.score, row.movement?.change.magnitude]
      decimals.formUnion(numbers.compactMap { $0 }.map { figures.decimal($0, places: 4) })
      // Who rose and fell most is told in two.
      if let change = row.movement?.change { decimals.insert(figures.decimal(change.magnitude)) }
      ranks.formUnion([row.before, row.now].map { figures.rank($0) })
      ranks.formUnion([figures.rank(row.rank, of: movers.count)])
    }
  }

  /// All scores and ranks of the year, how far each is from the next, from the median and from the year before,
  /// the places and means within cities and regions, and how many of the set are ranked.
  private mutating func addRanking(of model: Model, _ figures: Figures) {
    let (book, year, basis) = (model.book, model.year, model.basis)
    for item in [ItemID.total] + book.definition.dimensions.map(\.id) {
      guard let values = book.values(of: item, in: year, basis: basis) else { continue }
      let before = book.values(of: item, in: year - 1, basis: basis)
      let scores = values.ranking.compactMap(\.score)
      let steps = zip(scores, scores.dropFirst()).map { $0 - $1 }
      let median = values.median ?? 0
      let changes = values.ranking.compactMap { entry in
        before.flatMap { values.movement(of: entry.province.code, since: $0)?.change.magnitude }
      }
      let means = parts(of: values).map { codes in
        let known = codes.compactMap { values.score(of: $0) }
        ranks.formUnion((1...max(1, known.count)).map { "\($0)/\(known.count)" })
        return known.reduce(0, +) / Double(known.count)
      }
      for places in [2, 4] {
        decimals.formUnion((scores + steps + means + [median]).map { figures.decimal($0, places: places) })
      }
      decimals.formUnion((changes + scores.map { ($0 - median).magnitude }).map { figures.decimal($0) })
      ranks.insert("\(scores.count)/\(values.provinceSet.provinces.count)")
      if model.size.columns >= RankingPanel.widest {
        ranks.formUnion((1...scores.count).map { "\($0)/\(scores.count)" })
        let earlier = before?.median ?? median
        decimals.insert(figures.decimal((median - earlier).magnitude))
      }
    }
  }

  /// The codes of the cities, and of the provinces of every region.
  private func parts(of values: ItemValues) -> [[String]] {
    let provinces = values.provinceSet.provinces
    return [provinces.filter(\.isCity).map(\.code)]
      + Dictionary(grouping: provinces, by: \.regionID).values.map { $0.map(\.code) }
  }

  private mutating func addTrends(of model: Model, _ figures: Figures) {
    let definition = model.book.definition
    let items: [ItemID] =
      switch model.screen.context {
      case .trends, .trendsInside:
        [.total] + definition.dimensions.flatMap { [$0.id] + $0.components.map(\.id) }
      case .dimension:
        model.screen.item.map { [$0] + (definition.dimension($0)?.components.map(\.id) ?? []) } ?? []
      default: [.total]
      }
    for item in items {
      let medians = model.book.history(of: item, basis: model.basis).values.compactMap(\.median)
      for median in medians { decimals.formUnion(medians.map { figures.decimal(($0 - median).magnitude) }) }
      for point in model.book.trend(of: item, for: model.province, basis: model.basis)?.points ?? [] {
        guard let standing = point.standing else { continue }
        ranks.insert(figures.rank(standing.rank, of: standing.of))
        if model.screen != .overview || model.trends.showsScores {
          decimals.insert(figures.decimal(standing.score))
        }
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
