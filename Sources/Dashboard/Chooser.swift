import Pages
import Scores
import Words

/// A list of years or provinces, narrowed by what is typed.
struct Chooser: Hashable, Sendable {
  /// What is chosen.
  enum Subject: Hashable, Sendable {
    /// A year of the book.
    case year
    /// A province of the year's set.
    case province
    /// Which provinces a ranking shows.
    case filter
    /// Which measures and reports are shown.
    case plans
    /// A command of the screen below, by name.
    case command
    /// A theme, shown as it is selected.
    case theme
    /// A province to compare with, or a rule that finds some.
    case compared
    /// A kept scenario.
    case scenario
    case index
    /// The province whose folder it is.
    case own

    /// Whether what is typed narrows the list.
    var isSearched: Bool { [.province, .command, .compared, .own].contains(self) }
  }

  /// What is chosen.
  var subject: Subject
  /// What was typed.
  var query = ""
  /// The selected row.
  var selection = 0

  /// What a row stands for.
  enum Choice: Hashable {
    case year(Int)
    case province(ProvinceID)
    case filter(YearTable.Filter)
    case planFilter(PlanFilter)
    /// A command, by its place among the bindings.
    case command(Int)
    case theme(String)
    case compared(ProvinceID)
    case rule(ComparisonRule)
    case scenario(KeptScenario)
    case index(String)
    case own(ProvinceID)
  }

  /// What stands over the list.
  func title(in model: Model) -> LocalizedText {
    switch subject {
    case .year: Phrases.chooseYear
    case .province: Phrases.chooseProvince(model.book.definition)
    case .compared: Phrases.chooseCompared
    case .filter: Phrases.chooseFilter
    case .plans: Phrases.choosePlanFilter
    case .command: Phrases.commands
    case .theme: Phrases.chooseTheme
    case .scenario: Phrases.keptScenarios
    case .index: Phrases.chooseIndex
    case .own: Phrases.chooseOwn
    }
  }

  /// A list with the present choice selected.
  init(_ subject: Subject, in model: Model) {
    self.subject = subject
    selection =
      choices(in: model).firstIndex { choice in
        switch choice {
        case .year(let year): year == model.year
        case .province(let id): id.code == model.report.province.code
        case .filter(let filter): filter == model.ranking.filter
        case .planFilter(let filter): filter == model.plans.filter
        case .theme(let name): name == model.theme
        case .index(let id): id == model.book.definition.id
        case .command: false
        case .compared, .rule, .scenario, .own: false
        }
      } ?? first
  }

  /// Narrows the list to what is typed.
  mutating func search(for query: String) {
    self.query = query
    selection = first
  }

  /// The row that is selected where no other is: whose folder it is nobody shall say by Enter alone.
  private var first: Int { subject == .own && query.isEmpty ? -1 : 0 }

  /// What the rows stand for that what was typed leaves: years from the newest, provinces in the order
  /// of the alphabet, names that begin so before those that hold it somewhere.
  ///
  /// What a row says is made for the rows in sight only; see ``row(of:in:)``.
  func choices(in model: Model) -> [Choice] {
    switch subject {
    case .year: model.book.knownYears.reversed().map { .year($0) }
    case .province: provinces(in: model).map { .province($0) }
    case .filter: filters(in: model).map { .filter($0) }
    case .plans: planFilters(in: model).map { .planFilter($0) }
    case .command: commands(in: model).map { .command($0) }
    case .theme: model.themes.map { .theme($0) }
    case .compared: comparisonChoices(in: model)
    case .scenario: model.whatIf.kept.reversed().map { .scenario($0) }
    case .index: model.indices.map { .index($0.definition.id) }
    case .own: ownProvinces(in: model).map { .own($0.id) }
    }
  }

  /// The provinces of the chosen year that what was typed finds.
  func provinces(in model: Model) -> [ProvinceID] {
    guard let set = values(in: model)?.provinceSet else { return [] }
    return set.search(for: query, in: model.language).map { set.provinces[$0].id }
  }

  private func filters(in model: Model) -> [YearTable.Filter] {
    let hasCities = values(in: model)?.provinceSet.provinces.contains { $0.isCity } ?? false
    let groups = model.book.definition.groupNames.count
    return [.all] + model.book.registry.regions.map { .region($0.id) } + (hasCities ? [.cities] : [])
      + (groups > 0 ? (1...groups).map { .group($0) } : [])
  }

  /// Every filter of the plans that leaves something.
  private func planFilters(in model: Model) -> [PlanFilter] {
    let plans = model.plans.content.review.plans
    let states: [PlanFilter] = [.overdue, .beforeNextReport, .notRecorded, .notStarted, .inProgress, .done]
    return [.all] + states + (plans.count > 1 ? plans.map { .plan($0.id) } : [])
  }

  /// Every command of the screen below that fits what was typed, the best first.
  private func commands(in model: Model) -> [Int] {
    let context = model.screen.context
    let wanted = SearchKey(query)
    var found: [(place: Int, distance: Int)] = []
    for (place, binding) in KeyMap.bindings.enumerated() where binding.contexts.contains(context) {
      guard binding.needs.isSubset(of: model.abilities) else { continue }
      if case .move = binding.action { continue }
      if binding.action == .choosePalette { continue }
      // Found by its words in either language: people type what they remember.
      let words = model.book.definition.naming(binding.words)
      let now = model.words(of: binding)
      let distances = [words.vietnamese, words.english, now.vietnamese, now.english].compactMap {
        wanted.fuzzyDistance(in: SearchKey($0))
      }
      if let distance = distances.min() { found.append((place, distance)) }
    }
    return found.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.map(\.place)
  }

  /// The totals of the chosen year.
  func values(in model: Model) -> ItemValues? {
    model.book.values(of: .total, in: model.year, basis: model.basis)
  }
}
