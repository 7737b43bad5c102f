import Pages
import Scores
import Words

/// Panel 8 line by line: who rose most in an item since a year, the own province, and all of them.
enum MoversLines {
  /// How many of the first and of the last are told at first.
  private static let few = 5

  static func page(_ view: LinearView) -> LinearPage {
    page(.total, since: view.book.years.last { $0 < view.year }, view)
  }

  private static func page(_ item: ItemID, since earlier: Int?, _ view: LinearView) -> LinearPage {
    guard let movers = Movers(of: item, from: earlier, to: view.year, basis: view.basis, in: view.book) else {
      return LinearPage(view.text(Phrases.movers), lines: [])
    }
    var page = LinearPage(
      title(movers, view), lines: ([movers.refusal] + movers.notes).compactMap { $0.map(view.text) })
    if movers.refusal == nil {
      let known = movers.rows.filter { $0.movement != nil }
      let own = movers.rows.filter { $0.province.code == view.report.province.code }
      let ends = known.count > 2 * few ? known.prefix(few) + known.suffix(few) : known[...]
      page.lines += (own + ends).map { line($0, of: movers, view) }
      page.add([(view.text(Phrases.allMovers), .open { whole(item, since: earlier, $0) })])
    }
    let years = view.book.years.filter { $0 < view.year && $0 != earlier }
    page.add(
      years.reversed().map { year in
        (view.text(Phrases.since(year)), .replace { self.page(item, since: year, $0) })
      })
    page.add(
      view.definition.items(in: view.year).filter { $0 != item }.map { other in
        (LinearWords.name(other, view), .replace { self.page(other, since: earlier, $0) })
      })
    return page
  }

  private static func whole(_ item: ItemID, since earlier: Int?, _ view: LinearView) -> LinearPage {
    guard let movers = Movers(of: item, from: earlier, to: view.year, basis: view.basis, in: view.book) else {
      return page(view)
    }
    return LinearPage(title(movers, view), lines: movers.rows.map { line($0, of: movers, view) })
  }

  private static func title(_ movers: Movers, _ view: LinearView) -> String {
    "\(view.text(Phrases.whoRoseMost)) · \(view.text(movers.itemName))"
      + (movers.span.isEmpty ? "" : " · \(movers.span)")
      + (movers.isDerived ? " · \(view.text(Phrases.asIfMerged))" : "")
  }

  /// `1/61: Thái Bình, 43,5 điểm, tăng 2,1; hạng 20/61, tăng 31 bậc`; or why nothing is computed.
  private static func line(_ row: MoverRow, of movers: Movers, _ view: LinearView) -> String {
    guard let rank = row.rank, let movement = row.movement, let standing = row.now else {
      return view.text(movers.sentence(row))
    }
    let places = movers.item == .total ? view.definition.decimals : 4
    var facts = [
      view.text(row.province.name),
      standing.score.map { LinearWords.score($0, of: movers.item, places: places, view) },
      LinearWords.change(movement.change, places: places, view),
      standing.rank.map { LinearWords.rank($0, of: standing.of, view) },
    ].compactMap { $0 }
    if let gained = row.places { facts.append(LinearWords.change(gained, view)) }
    return "\(rank)/\(movers.count): " + facts.joined(separator: ", ")
  }
}
