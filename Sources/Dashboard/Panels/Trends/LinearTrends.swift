import Pages
import Scores
import Words

/// Panel 2 line by line: one series over the years, alone or beside other provinces.
enum LinearTrends {
  static func page(_ view: LinearView) -> LinearPage { page(.total, beside: [], view) }

  private static func page(_ item: ItemID, beside others: [ProvinceID], _ view: LinearView) -> LinearPage {
    var page = LinearPage(title(item, view), lines: [])
    guard let trend = trend(item, of: view.province, view) else {
      page.lines = [view.text(Phrases.verdict(.noData))]
      return page
    }
    let compared = others.compactMap { self.trend(item, of: $0, view) }
    let history = view.book.history(of: item, basis: view.basis)
    let medians = history.values.compactMap { values in values.median.map { (values.year, $0) } }
    let story = TrendStory(
      trend: trend, unit: view.definition.scoreUnit(of: item),
      isPartlyKnown: view.definition.publishesRanks, medians: Dictionary(uniqueKeysWithValues: medians))
    page.lines = [view.text(story.ranks), view.text(story.scores)]
    if let line = view.book.line(item, of: view.province, year: view.year, basis: view.basis) {
      page.lines += LinearWords.why(line, view).map {
        view.text(Phrases.inYear(view.year) + LocalizedText(same: $0).lowered)
      }
    }
    page.lines += trend.points.reversed().map { year($0, of: item, compared, view) }
    let notes = TrendNotes(
      trend: trend, compared: compared, bands: [], language: view.language,
      isPartlyKnown: view.definition.publishesRanks)
    page.lines += notes.texts.map { note($0, view) }
    if let standing = notes.standing(in: view.year) { page.lines.append(view.text(standing)) }
    page.add(
      series(around: item, view).map { other in
        (LinearWords.name(other, view), .replace { self.page(other, beside: others, $0) })
      })
    page.add([comparison(item, others, view)])
    if !others.isEmpty {
      let nobody = LocalizedText(vi: "Thôi so sánh", en: "Compare with nobody")
      page.add([(view.text(nobody), .replace { self.page(item, beside: [], $0) })])
    }
    return page
  }

  private static func title(_ item: ItemID, _ view: LinearView) -> String {
    "\(view.text(Phrases.trends)) · \(LinearWords.name(item, view)) · \(view.text(view.report.province.name))"
  }

  /// What must be known to read the years; a break begins with its mark.
  private static func note(_ text: String, _ view: LinearView) -> String {
    let mark = "\(Marks.seriesBreak) "
    guard text.hasPrefix(mark) else { return text }
    return LinearWords.fact(Phrases.breaks, String(text.dropFirst(mark.count)), view)
  }

  private static func trend(_ item: ItemID, of id: ProvinceID, _ view: LinearView) -> Trend? {
    view.book.trend(of: item, for: id, basis: view.basis)?.inForce(by: view.definition)
  }

  /// The total, the dimensions, and the components of the dimension looked at; but not itself.
  private static func series(around item: ItemID, _ view: LinearView) -> [ItemID] {
    let definition = view.definition
    let dimensions = definition.dimensions.map(\.id)
    let open = definition.dimension(item) ?? definition.dimension(holding: item)
    let parts = open?.components.map(\.id) ?? []
    return ([.total] + dimensions + parts).filter { other in
      other != item && view.book.years.contains { definition.isInForce(other, in: $0) }
    }
  }

  /// A year of the province, and of those beside it.
  private static func year(
    _ point: Trend.Point, of item: ItemID, _ others: [Trend], _ view: LinearView
  ) -> String {
    let own = words(point.standing, of: item, view)
    let rest = others.map { other in
      let standing = other[point.year]?.standing
      let rank = standing.map { standing in
        standing.rank.map { LinearWords.rank($0, of: standing.of, view) } ?? view.text(Phrases.noRank)
      }
      return "\(view.text(other.province.name)) \(rank ?? nothing(of: item, view))"
    }
    return "\(point.year): " + ([own] + rest).joined(separator: "; ")
  }

  private static func words(_ standing: Standing?, of item: ItemID, _ view: LinearView) -> String {
    standing.map { LinearWords.standing($0, of: item, view) } ?? nothing(of: item, view)
  }

  /// What a year without a figure says: a total may be missing where parts of it are known.
  private static func nothing(of item: ItemID, _ view: LinearView) -> String {
    view.text(TrendStory.nothing(of: item, isPartlyKnown: view.definition.publishesRanks))
  }

  private static func comparison(
    _ item: ItemID, _ others: [ProvinceID], _ view: LinearView
  ) -> (name: String, step: LinearStep) {
    let name = LocalizedText(vi: "So sánh với một tỉnh nữa", en: "Compare with one more province")
    let full = LocalizedText(
      vi: "Đã so sánh với \(Comparison.most) tỉnh, nhiều nhất có thể.",
      en: "Compared with \(Comparison.most) already, the most there can be.")
    guard others.count < Comparison.most else {
      return (view.naming(name), .say(view.definition.naming(full)))
    }
    return (
      view.naming(name),
      .ask(view.definition.naming(LinearLook.whichProvince)) { text in
        switch LinearLook.province(text, view) {
        case .failure(let fault): .say(fault.words)
        case .success(let other): .replace { page(item, beside: adding(other.id, to: others, view), $0) }
        }
      }
    )
  }

  /// Each once, and never the province itself.
  private static func adding(
    _ id: ProvinceID, to others: [ProvinceID], _ view: LinearView
  ) -> [ProvinceID] {
    id == view.report.province.id || others.contains(id) ? others : others + [id]
  }
}
