import Pages
import Scores
import Words

/// What the board itself is chosen by.
extension PickerKind {
  /// A year of the book, from the newest.
  static let year = PickerKind(name: "year", title: { _ in Phrases.chooseYear }) { model, _ in
    PickerRows(
      model.book.knownYears.reversed(), isCurrent: { $0 == model.year },
      words: { year in
        let standing = model.trend[year]?.standing
        return (String(year), Figures(model.language).rank(standing?.rank, of: standing?.of ?? 0))
      },
      take: { model, year in
        model.goTo(year: year)
        return []
      })
  }

  /// A province of the year's set.
  static let province = PickerKind(
    name: "province", title: { Phrases.chooseProvince($0.book.definition) }, context: .search
  ) { model, query in
    PickerRows(
      model.provinces(meant: query), isCurrent: { $0.code == model.report.province.code },
      words: { model.pickerWords($0) },
      take: { model, id in
        model.visit(id)
        return []
      })
  }

  /// An index, with the newest standing of the province; without one with the years there are.
  static let index = PickerKind(name: "index", title: { _ in Phrases.chooseIndex }) { model, _ in
    PickerRows(
      model.indices.map(\.definition.id), isCurrent: { $0 == model.book.definition.id },
      words: { model.pickerWords(ofIndex: $0) },
      take: { model, id in
        model.goTo(index: id)
        return []
      })
  }

  /// A theme, shown as it is selected.
  static let theme = PickerKind(
    name: "theme", title: { _ in Phrases.chooseTheme }, showsScreen: true,
    preview: { $0.theme = $0.themes.ids[$1] }, close: { $0.theme = $0.themeBefore }
  ) { model, _ in
    PickerRows(
      model.themes.ids, isCurrent: { $0 == model.theme },
      words: { (model.themes.title($0)[model.language], $0) },
      take: { model, name in
        model.theme = name
        model.themesOfGrounds = [:]
        return [.keepTheme(name)]
      })
  }

  /// The province whose folder it is: of the newest year with figures.
  static let own = PickerKind(
    name: "own", title: { _ in Phrases.chooseOwn }, context: .search, beginsUnselected: true,
    close: { $0.stopWaiting() }
  ) { model, query in
    PickerRows(
      model.ownProvinces(meant: query),
      words: { ("\($0.code)  \($0.name[model.language])", "") },
      take: { model, province in model.takeOwn(province.id) })
  }
}

extension Model {
  /// The totals of the chosen year.
  private var totals: ItemValues? { book.values(of: .total, in: year, basis: basis) }

  /// The provinces of the chosen year that a text finds: in the order of the alphabet, names that begin so
  /// before those that hold it somewhere.
  func provinces(meant query: String) -> [ProvinceID] {
    guard let set = totals?.provinceSet else { return [] }
    return set.search(for: query, in: language).map { set.provinces[$0].id }
  }

  /// What a list says of a province: its code, its name, its rank.
  func pickerWords(_ id: ProvinceID) -> (name: String, remark: String) {
    guard let totals, let province = totals.provinceSet[id.code] else { return ("", "") }
    return (
      "\(province.code)  \(province.name[language])",
      Figures(language).rank(totals.rank(of: province.code), of: totals.rankedCount)
    )
  }

  fileprivate func pickerWords(ofIndex id: String) -> (name: String, remark: String) {
    guard let book = targets.source.books[id] else { return (id, "") }
    let name = book.definition.shortName
    if let known = targets.standings.first(where: { $0.id == id }), let year = known.year {
      return (name, "\(known.place(language)) (\(year))")
    }
    guard let first = book.knownYears.first, let last = book.knownYears.last else { return (name, "") }
    return (name, first == last ? String(first) : "\(first)–\(last)")
  }

  /// The provinces one of which a folder is of, as far as a text finds them.
  ///
  /// Figures and signs find none: whoever types on a number that was begun shall choose nothing by it.
  fileprivate func ownProvinces(meant query: String) -> [Province] {
    let books = [book] + targets.source.books.values.sorted { $0.definition.id < $1.definition.id }
    guard query.isEmpty || query.contains(where: \.isLetter),
      let book = books.first(where: { $0.definition.units == nil && $0.newestYear != nil }),
      let set = book.newestYear.flatMap({ book[$0] }).flatMap({ book.registry.provinceSet($0.set) })
    else { return [] }
    return set.search(for: query, in: language).map { set.provinces[$0] }
  }
}
