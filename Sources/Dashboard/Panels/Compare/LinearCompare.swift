import Pages
import Scores
import Words

/// The comparison line by line: with the cities or the region, or with a province that is named.
enum LinearCompare {
  static func page(_ view: LinearView) -> LinearPage {
    let rule = Comparison.usualRule(for: view.report.province, in: view.book)
    let others = Comparison.provinces(
      by: rule, for: view.province, year: view.year,
      in: view.book.history(of: .total, basis: view.basis))
    return page(Array(others.prefix(Comparison.most)), by: rule.name, view)
  }

  private static func page(_ others: [ProvinceID], by rule: LocalizedText?, _ view: LinearView) -> LinearPage
  {
    let title = [view.text(Phrases.comparison), rule.map(view.text)].compactMap(\.self).joined(
      separator: ": ")
    guard
      let compared = CompareYear(
        view.report.province, with: others, in: view.year, basis: view.basis, of: view.book),
      !compared.others.isEmpty
    else { return LinearPage("\(title) · \(view.place)", lines: [view.text(Phrases.nobodyToCompare)]) }
    let told = compared.others.indices.compactMap { compared.sentences($0).first }
    var page = LinearPage(
      "\(title) · \(view.place)",
      lines: ([compared.common].compactMap(\.self) + told).map { LinearWords.spoken(view.text($0), view) })
    page.add(
      compared.others.enumerated().map { place, other in
        (view.text(other.name), .open { whole(compared, place, $0) })
      })
    page.add([
      (
        view.naming(LocalizedText(vi: "Tỉnh khác", en: "Another province")),
        .ask(view.definition.naming(LinearLook.whichProvince)) { named($0, view) }
      )
    ])
    return page
  }

  private static func named(_ text: String, _ view: LinearView) -> LinearStep {
    switch LinearLook.province(text, view) {
    case .failure(let fault): .say(fault.words)
    case .success(let province): .open { page([province.id], by: nil, $0) }
    }
  }

  /// Every item of one other: `7 Quản trị môi trường: 2,87, Đà Nẵng hơn 0,30`.
  private static func whole(_ compared: CompareYear, _ place: Int, _ view: LinearView) -> LinearPage {
    let (figures, other) = (Figures(view.language), compared.others[place])
    let lines = compared.rows.map { row in
      let name = LinearWords.name(row.item, view)
      guard let own = row.own?.score, let difference = row.difference(place) else {
        return "\(name): \(view.text(Phrases.verdict(.noData)))"
      }
      let gap = figures.decimal(difference.magnitude)
      let words: LocalizedText =
        switch figures.direction(difference) {
        case .rising: LocalizedText(vi: "hơn \(gap)", en: "better by \(gap)")
        case .falling: LocalizedText(vi: "kém \(gap)", en: "worse by \(gap)")
        default: LocalizedText(vi: "bằng", en: "the same")
        }
      return "\(name): \(figures.decimal(own)), \(view.text(other.name)) \(view.text(words))"
    }
    var page = LinearPage(
      "\(view.text(compared.own.name)) – \(view.text(other.name)) · \(view.report.indexAndYear)", lines: lines
    )
    if let look = view.looking(province: other.id) {
      let words = LocalizedText(vi: "Xem \(other.name.vietnamese)", en: "Look at \(other.name.english)")
      page.add([(view.text(words), .look(look))])
    }
    return page
  }
}
