import Pages
import Scores
import Words

/// Panel 4 line by line: who is near, the whole table, the regions, a province searched for.
enum LinearRanking {
  /// How many provinces above and below are told at first.
  private static let near = 5

  static func page(_ view: LinearView) -> LinearPage { page(.total, view) }

  private static func page(_ item: ItemID, _ view: LinearView) -> LinearPage {
    var page = LinearPage(
      title(item, view), lines: near(item, view) + said(of: view.report.province.code, item, view))
    page.add([
      (view.text(whole), .open { self.whole(item, $0) }),
      (view.text(MapWords.regions), .open { LinearRegions.page(item, $0) }),
      (view.naming(search), .ask(view.definition.naming(LinearLook.whichProvince)) { found($0, item, view) }),
    ])
    let items = [.total] + view.definition.dimensions(in: view.year).map(\.id)
    page.add(
      items.filter { $0 != item }.map { other in
        (LinearWords.name(other, view), .replace { self.page(other, $0) })
      })
    return page
  }

  /// The province and those next to it; nothing where it has no rank.
  private static func near(_ item: ItemID, _ view: LinearView) -> [String] {
    let lines = lines(item, view)
    guard let own = lines.firstIndex(where: { $0.province.id == view.report.province.id }) else { return [] }
    return lines[max(0, own - near)...min(lines.count - 1, own + near)].map(\.text)
  }

  private static func incomparable(_ year: Int) -> LocalizedText {
    LocalizedText(vi: "không so được với \(year)", en: "not comparable with \(year)")
  }

  private static let whole = LocalizedText(vi: "Cả bảng xếp hạng", en: "The whole ranking")
  private static let search = LocalizedText(vi: "Tìm một tỉnh", en: "Find a province")

  static func title(_ item: ItemID, _ view: LinearView) -> String {
    "\(view.text(Phrases.ranking)) · \(LinearWords.name(item, view))"
      + (view.report.knownYear.map { " · \($0)" } ?? "")
  }

  /// Every ranked province, best first.
  private static func lines(_ item: ItemID, _ view: LinearView) -> [(province: Province, text: String)] {
    guard let values = view.book.values(of: item, in: view.year, basis: view.basis) else { return [] }
    return values.ranking.map { entry in
      let found = view.book.line(item, of: entry.province.id, year: view.year, basis: view.basis)
      let change =
        found.flatMap { line in
          line.rankChange.map { LinearWords.change($0, view) + view.text(Sentences.from(line)) }
        }
        ?? (found?.memberChange == nil ? nil : view.text(incomparable(view.year - 1)))
      return (entry.province, line(entry, of: item, among: values.rankedCount, change: change, view))
    }
  }

  /// `Hạng 29/61: Hà Nội, 43,7747 điểm, nhóm 2 (Trung bình cao), giảm 14 bậc`; the own province is named
  /// so.
  private static func line(
    _ entry: ItemValues.Entry, of item: ItemID, among count: Int, change: String?, _ view: LinearView
  ) -> String {
    let own = LocalizedText(vi: " (tỉnh đang xem)", en: " (the one in view)")
    let isOwn = entry.province.code == view.report.province.code
    let name = view.text(entry.province.name) + (isOwn ? view.naming(own) : "")
    let group = entry.group.map { view.text(Phrases.group($0, view.definition)) }
    let rank = entry.rank.map { LinearWords.rank($0, of: count, view) } ?? view.text(Phrases.noRank)
    let places = view.definition.publishesRanks ? view.definition.decimals : 4
    let score = entry.score.map { LinearWords.score($0, of: item, places: places, view) }
    let facts = [name, score, group, change]
    return "\(LinearWords.capitalised(rank)): " + facts.compactMap { $0 }.joined(separator: ", ")
  }

  /// Every ranked province, then those without a rank and why.
  private static func whole(_ item: ItemID, _ view: LinearView) -> LinearPage {
    let values = view.book.values(of: item, in: view.year, basis: view.basis)
    let isExcerpt = values?.isExcerpt ?? false
    let tooFew = values?.coverage.map { [view.text(Phrases.excerptNote(view.definition, $0))] } ?? []
    let unknown = isExcerpt ? values?.unranked.count ?? 0 : 0
    let others =
      (isExcerpt ? tooFew : [])
      + (unknown > 0 ? [view.text(Phrases.othersUnknown(unknown, view.definition))] : [])
    let unranked =
      others
      + (isExcerpt ? [] : values?.unranked ?? []).map { province, reason in
        "\(view.text(Phrases.unranked)): \(view.text(province.name)), \(view.text(Phrases.reason(reason)))"
      }
    return LinearPage(title(item, view), lines: lines(item, view).map(\.text) + unranked)
  }

  /// The sentence below the board's ranking about a province: its neighbours, or why it has no rank.
  private static func said(of code: String, _ item: ItemID, _ view: LinearView) -> [String] {
    guard let table = view.book.yearTable(view.year, basis: view.basis),
      let place = table.provinces.firstIndex(where: { $0.code == code }),
      let column = table.items.firstIndex(of: item)
    else { return [] }
    let panel = RankingPanel(
      table: table, places: Array(table.provinces.indices), sort: .item(column), isReversed: false,
      filter: .all, selection: place, own: view.report.province.code, compared: [],
      definition: view.definition, regions: view.book.registry.regions, language: view.language)
    return [view.text(RankingSentences(panel).text(for: place))]
  }

  private static func found(_ text: String, _ item: ItemID, _ view: LinearView) -> LinearStep {
    switch LinearLook.province(text, view) {
    case .failure(let fault): .say(fault.words)
    case .success(let province): .open { self.found(province, item, $0) }
    }
  }

  private static func found(_ province: Province, _ item: ItemID, _ view: LinearView) -> LinearPage {
    let lines = lines(item, view).filter { $0.province.id == province.id }.map(\.text)
    var page = LinearPage(
      "\(title(item, view)) · \(view.text(province.name))", lines: lines + said(of: province.code, item, view)
    )
    if let other = view.looking(province: province.id) {
      let words = LocalizedText(
        vi: "Xem \(province.name.vietnamese)", en: "Look at \(province.name.english)")
      page.add([(view.text(words), .look(other))])
    }
    return page
  }
}
