import Pages
import Scores

extension RankingPanel {
  /// The rows shown, in their order.
  func file(of book: ScoreBook) -> TableFile? {
    Ranking(of: table.items[rankedItem], in: table.year, basis: table.basis, book: book).map { ranking in
      TableFile(
        name: "\(definition.id)-\(table.year)-ranking",
        table: ranking.table(ranking.rows(places.map { table.provinces[$0] })))
    }
  }
}
