import Pages
import Scores
import TextUI

extension Model {
  /// Compares with a province, or no more if it was compared already.
  mutating func toggleCompared(_ id: ProvinceID) {
    let known = compared.first { comparedNow($0) == id }
    if let known {
      compared.removeAll { $0 == known }
    } else if shownCompared.count >= Comparison.most {
      notice = Notice(book.definition.naming(Notices.comparedFull), .warning)
    } else {
      compared.append(id)
    }
  }

  mutating func clearCompared() {
    compared = []
    notice = Notice(book.definition.naming(Notices.comparedCleared))
  }

  /// Compares with the provinces that a rule finds, and no others.
  mutating func compare(by rule: ComparisonRule) {
    let items = screen.panel == .trends ? seriesItems(inside: openSeries) : []
    let item = items.indices.contains(seriesSelection) ? items[seriesSelection] : .total
    let found = Comparison.provinces(
      by: rule, for: province, year: year, in: history(of: item))
    guard !found.isEmpty else {
      notice = Notice(book.definition.naming(Notices.nobodyFound), .warning)
      return
    }
    compared = found
  }

  /// The province that a compared one is in the chosen year.
  private func comparedNow(_ id: ProvinceID) -> ProvinceID {
    book.province(id, in: year, basis: basis)?.id ?? id
  }

  /// The compared provinces as they are in the chosen year, each once and without the own one.
  var shownCompared: [ProvinceID] {
    var known = Set([report.province.id])
    return compared.map(comparedNow).filter { known.insert($0).inserted }
  }

  var comparedLetters: [ProvinceID: Character] {
    Dictionary(zip(shownCompared, "ABCDE"), uniquingKeysWith: { first, _ in first })
  }
}
