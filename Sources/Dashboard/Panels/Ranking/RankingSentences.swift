import Pages
import Scores
import Words

/// What there is to say about one province of a ranking, made from the numbers.
struct RankingSentences {
  private let panel: RankingPanel

  init(_ panel: RankingPanel) { self.panel = panel }

  /// Who stands above and below, and by how much; or why there is no rank.
  ///
  /// In front of it why the total does not compare with the year before, where that is of other members.
  func text(for place: Int) -> LocalizedText {
    let remark = panel.table.remarks[place].map { LocalizedText(same: " · ") + $0 }
    let told = standing(place) + (remark ?? .empty)
    let lacking = panel.table.lacking(place, item: panel.rankedItem)
    let item = panel.rankedItem
    guard let reason = panel.table.memberChange(of: place, item: item) else {
      guard lacking.isEmpty else {
        return Phrases.mean(without: lacking) + LocalizedText(same: " ") + told
      }
      guard panel.table.rankChange(of: place, item: item) != nil else { return told }
      let counts = panel.table.countBefore(item: item).map { count in
        Phrases.ranked(
          panel.definition, panel.table.year, LocalizedText(same: "\(count) → \(panel.table.counts[item])"))
      }
      let isBroken = panel.table.isMeasuredAnew[item]
      let measure = isBroken ? Phrases.otherMeasure(since: panel.table.year) : nil
      return [measure, counts, told].compactMap { $0 }.joined(by: " ")
    }
    let before = panel.table.year - 1
    // In front: on a narrow screen the line is cut.
    return LocalizedText(
      vi: "\(item == 0 ? "Tổng" : "Điểm") không so được với \(before): \(reason.vietnamese). ",
      en: "\(item == 0 ? "Total" : "Score") not comparable with \(before): \(reason.english). ") + told
  }

  /// Where a province stands among those a filter shows, with their mean; without one among the cities, where it
  /// is one, and in its region: `Hà Nội: 1/5 thành phố trực thuộc Trung ương; 8/10 Đồng bằng sông Hồng`.
  ///
  /// `nil` where nothing is ranked, or there are no such parts.
  func among(_ place: Int) -> LocalizedText? {
    let province = panel.table.provinces[place]
    guard panel.filter == .all else {
      guard let told = among(place, panel.filter) else { return nil }
      let name = panel.table[place, panel.rankedItem].map { _ in
        province.shortName + LocalizedText(same: ": ")
      }
      let places = panel.rankedItem == 0 ? panel.definition.decimals : 2
      let mean = { Figures($0).decimal(told.mean, places: places) }
      return (name ?? .empty) + told.words
        + LocalizedText(vi: " · trung bình \(mean(.vietnamese))", en: " · mean \(mean(.english))")
    }
    let hasRegion = panel.regions.contains { $0.id == province.regionID }
    let parts: [YearTable.Filter] =
      (province.isCity ? [.cities] : []) + (hasRegion ? [.region(province.regionID)] : [])
    let told = parts.compactMap { among(place, $0)?.words }
    guard panel.definition.units == nil, panel.table[place, panel.rankedItem] != nil, !told.isEmpty else {
      return nil
    }
    return province.shortName + LocalizedText(same: ": ") + told.joined(by: "; ")
  }

  private func among(_ place: Int, _ filter: YearTable.Filter) -> (words: LocalizedText, mean: Double)? {
    let table = panel.table
    guard let among = table.among(table.places(of: filter), item: panel.rankedItem) else { return nil }
    let name = Phrases.filter(filter, panel.definition, panel.regions)
    let rank = among.ranks[place].map { "\($0)/\(among.of) " }
    return (
      LocalizedText(
        vi: (rank ?? "") + name.vietnamese, en: (rank.map { $0 + "in " } ?? "") + name.english),
      among.mean
    )
  }

  private func standing(_ place: Int) -> LocalizedText {
    let province = panel.table.provinces[place]
    guard let cell = panel.table[place, panel.rankedItem] else { return unranked(place, province) }
    let above = neighbour(of: cell, above: true).map { other, gap in
      LocalizedText(
        vi: "kém \(other.name.vietnamese) \(figure(gap, .vietnamese))",
        en: "\(figure(gap, .english)) below \(other.name.english)")
    }
    let below = neighbour(of: cell, above: false).map { other, gap in
      LocalizedText(
        vi: "hơn \(other.name.vietnamese) \(figure(gap, .vietnamese))",
        en: "\(figure(gap, .english)) above \(other.name.english)")
    }
    let parts = [above, below].compactMap { $0 }
    if let coverage = panel.table.coverage(item: panel.rankedItem) {
      return Phrases.excerptNote(panel.definition, coverage)
    }
    if panel.table.isExcerpt(item: panel.rankedItem) {
      let list = { (words: [String]) in words.joined(separator: ", ") }
      return LocalizedText(
        vi: "Hạng theo nguồn"
          + (parts.isEmpty ? "" : ". Trong bảng: " + list(parts.map(\.vietnamese))),
        en: "Ranks by the source" + (parts.isEmpty ? "" : ". Of those here: " + list(parts.map(\.english))))
    }
    return LocalizedText(
      vi: "Khoảng cách: " + parts.map(\.vietnamese).joined(separator: ", "),
      en: "Gaps: " + parts.map(\.english).joined(separator: ", ")) + group(of: cell)
  }

  /// Who says where the province's group ends: `; nhóm 2 (công bố)`.
  private func group(of cell: YearTable.Cell) -> LocalizedText {
    guard let group = cell.group, panel.definition.groupBounds.isEmpty,
      let origin = panel.table.groupings.indices.contains(panel.rankedItem)
        ? panel.table.groupings[panel.rankedItem].origin : nil
    else { return LocalizedText(same: "") }
    let word = Phrases.origin(origin)
    return LocalizedText(
      vi: "; nhóm \(group) (\(word.vietnamese))", en: "; group \(group) (\(word.english))")
  }

  private func figure(_ gap: Double, _ language: Language) -> String {
    Figures(language).decimal(gap, places: panel.definition.decimals)
  }

  /// The nearest province strictly above or below in the item, and how far away it is.
  private func neighbour(of cell: YearTable.Cell, above: Bool) -> (Province, Double)? {
    var nearest: (Province, Double)?
    for place in panel.table.provinces.indices {
      guard let score = cell.score, let other = panel.table.score(place, panel.rankedItem) else { continue }
      let gap = above ? other - score : score - other
      guard gap > 0, gap < nearest?.1 ?? .infinity else { continue }
      nearest = (panel.table.provinces[place], gap)
    }
    return nearest
  }

  private func unranked(_ place: Int, _ province: Province) -> LocalizedText {
    let missing = panel.table.items.indices.dropFirst()
      .filter { panel.table.score(place, $0) == nil }.map { panel.table.items[$0].text }
    let name = province.name
    if panel.table.isOfEmptyBook { return Phrases.noYears }
    if panel.table.isExcerpt(item: panel.rankedItem) {
      return LocalizedText(
        vi: "\(name.vietnamese): bảng chưa có số liệu năm \(panel.table.year).",
        en: "\(name.english): the board has no figures of \(panel.table.year).")
    }
    guard missing.count < panel.table.items.count - 1 else {
      return LocalizedText(
        vi: "\(name.vietnamese): bảng không có số liệu năm \(panel.table.year).",
        en: "\(name.english): the board has no figures of \(panel.table.year).")
    }
    let list = missing.joined(separator: ", ")
    return LocalizedText(
      vi: "\(name.vietnamese): thiếu chỉ số \(list), nên không có tổng và không xếp hạng.",
      en: "\(name.english) lacks dimension\(missing.count == 1 ? "" : "s") \(list): no total, no rank.")
  }
}
