import Panels
import Scores
import Words

/// A list of years or provinces, narrowed by what is typed.
public struct Chooser: Hashable, Sendable {
  /// What is chosen.
  public enum Subject: Hashable, Sendable {
    /// A year of the book.
    case year
    /// A province of the year's set.
    case province
    /// Which provinces a ranking shows.
    case filter
    /// A command of the screen below, by name.
    case command
    /// A theme, shown as it is selected.
    case theme
    /// A province to compare with, or a rule that finds some.
    case compared
    /// A kept scenario.
    case scenario

    /// Whether what is typed narrows the list.
    var isSearched: Bool { [.province, .command, .compared].contains(self) }
  }

  /// What is chosen.
  public var subject: Subject
  /// What was typed.
  public var query = ""
  /// The selected row.
  public var selection = 0

  /// One row of the list.
  struct Row: Hashable {
    var name: String
    var remark: String
    var choice: Choice
  }

  /// What a row stands for.
  enum Choice: Hashable {
    case year(Int)
    case province(ProvinceID)
    case filter(YearTable.Filter)
    case command(Action)
    case theme(String)
    case compared(ProvinceID)
    case rule(ComparisonRule)
    case scenario(KeptScenario)
  }

  /// What stands over the list.
  var title: LocalizedText {
    switch subject {
    case .year: Phrases.chooseYear
    case .province: Phrases.chooseProvince
    case .compared: Phrases.chooseCompared
    case .filter: Phrases.chooseFilter
    case .command: Phrases.commands
    case .theme: Phrases.chooseTheme
    case .scenario: Phrases.keptScenarios
    }
  }

  /// A list with the present choice selected.
  init(_ subject: Subject, in model: Model) {
    self.subject = subject
    selection =
      rows(in: model).firstIndex { row in
        switch row.choice {
        case .year(let year): year == model.year
        case .province(let id): id.code == model.report.province.code
        case .filter(let filter): filter == model.ranking.filter
        case .theme(let name): name == model.theme
        case .command: false
        case .compared, .rule, .scenario: false
        }
      } ?? 0
  }

  /// Narrows the list to what is typed.
  mutating func search(for query: String) {
    self.query = query
    selection = 0
  }

  /// The rows that what was typed leaves, from the newest year or in the order of the alphabet:
  /// names that begin so before those that hold it somewhere.
  func rows(in model: Model) -> [Row] {
    switch subject {
    case .year: model.book.years.reversed().map { yearRow($0, in: model) }
    case .province: provinceRows(in: model)
    case .filter: filterRows(in: model)
    case .command: commandRows(in: model)
    case .theme: model.themes.map { Row(name: $0, remark: "", choice: .theme($0)) }
    case .compared: comparisonRows(in: model)
    case .scenario: scenarioRows(in: model)
    }
  }

  private func yearRow(_ year: Int, in model: Model) -> Row {
    let figures = Figures(model.language)
    let standing = model.trend[year]?.standing
    return Row(
      name: String(year), remark: figures.rank(standing?.rank, of: standing?.of ?? 0),
      choice: .year(year))
  }

  func provinceRows(in model: Model) -> [Row] {
    guard let values = model.book.values(of: .total, in: model.year, basis: model.basis) else { return [] }
    let figures = Figures(model.language)
    let wanted = SearchKey(query)
    let provinces = values.provinceSet.provinces.filter { province in
      wanted.text.isEmpty || province.code.hasPrefix(wanted.text)
        || province.spellings.contains { wanted.isFound(in: SearchKey($0)) }
    }
    return
      provinces
      .map { province in
        let name = province.name[model.language]
        let begins = SearchKey(name).text.hasPrefix(wanted.text)
        return (province, begins ? 0 : 1, VietnameseOrder(name))
      }
      .sorted { ($0.1, $0.2) < ($1.1, $1.2) }
      .map { province, _, _ in
        Row(
          name: "\(province.code)  \(province.name[model.language])",
          remark: figures.rank(values.rank(of: province.code), of: values.rankedCount),
          choice: .province(province.id))
      }
  }

  private func filterRows(in model: Model) -> [Row] {
    let regions = model.book.registry.regions
    let filters: [YearTable.Filter] =
      [.all] + regions.map { .region($0.id) } + [.cities] + (1...4).map { .group($0) }
    return filters.map { filter in
      let count =
        model.ranking.table?.places(by: .item(0), filter: filter, language: model.language).count ?? 0
      return Row(
        name: Phrases.filter(filter, model.book.definition, regions)[model.language],
        remark: String(count), choice: .filter(filter))
    }
  }

  /// Every command of the screen below that fits what was typed, the best first.
  private func commandRows(in model: Model) -> [Row] {
    let context = model.screen.context
    let wanted = SearchKey(query)
    var rows: [(row: Row, distance: Int)] = []
    for binding in KeyMap.bindings where binding.contexts.contains(context) {
      if case .move = binding.action { continue }
      if binding.action == .choosePalette { continue }
      // Found by its words in either language: people type what they remember.
      let distances = [binding.words.vietnamese, binding.words.english].compactMap {
        wanted.fuzzyDistance(in: SearchKey($0))
      }
      guard let distance = distances.min() else { continue }
      let row = Row(
        name: binding.words[model.language], remark: binding.label, choice: .command(binding.action))
      rows.append((row, distance))
    }
    let order = rows.indices.sorted { (rows[$0].distance, $0) < (rows[$1].distance, $1) }
    return order.map { rows[$0].row }
  }
}
