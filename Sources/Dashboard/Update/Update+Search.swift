import Pages
import Scores
import Words

extension Model {
  /// The rows that `/` searches on the screen: provinces, dimensions, targets, measures.
  var searched: ScreenList? { screen.description.list(self) }

  /// Opens the field to search in.
  mutating func beginSearch() {
    guard let rows = searched, rows.count > 0 else { return }
    ask(.search(from: rows.selection))
  }

  /// The next match of what was last searched for, or the one before; without such the field opens.
  mutating func searchAgain(_ step: Int) {
    guard !lastSearch.isEmpty else { return beginSearch() }
    search(for: lastSearch, from: (searched?.selection ?? 0) + step, step: step)
  }

  /// Selects the next row from a place on that is meant by a text; around the end.
  mutating func search(for query: String, from start: Int, step: Int) {
    let wanted = SearchKey(query)
    guard let rows = searched, rows.count > 0, !wanted.text.isEmpty else { return }
    for distance in 0..<rows.count {
      let row = ((start + distance * step) % rows.count + rows.count) % rows.count
      if rows.isMeant(wanted, row) { return rows.select(&self, row) }
    }
    notice = Notice(Notices.notFound(query), .warning)
  }
}
