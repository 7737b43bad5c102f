import Testing

@testable import Scores
@testable import StoreSupport

@Suite struct YearMergeTests {
  private let items = ["1.1", "1.2", "7.1"].map { ItemID($0) }

  private func year(_ cells: [Double], source: String = "nguồn") -> YearScores {
    YearScores(
      year: 2024, set: "63", source: source, items: items, codes: ["01", "24", "46"], cells: cells)
  }

  /// Few values, so that two people often do the same, and often nothing.
  private func anyYear(_ random: inout FixedRandom, from base: YearScores? = nil) -> YearScores {
    let numbers: [Double] = [.nan, 1, 1.5]
    var stated: Set<ScoreCell> = []
    let cells = (0..<9).map { place in
      let cell = ScoreCell(code: ["01", "24", "46"][place / 3], item: items[place % 3])
      if let base, Bool.random(using: &random) {
        if base.statedMissing.contains(cell) { stated.insert(cell) }
        return base.cell(row: place / 3, column: place % 3)
      }
      let number = numbers[Int.random(in: 0..<3, using: &random)]
      if number.isNaN, Bool.random(using: &random) { stated.insert(cell) }
      return number
    }
    var any = year(cells)
    any.statedMissing = stated
    return any
  }

  @Test func onlyWhatBothChangedDifferentlyMustBeDecided() {
    let base = year([1, 1, 1, 1, .nan, 1, 1, 1, 1])
    let mine = year([2, 1, 2, 2, .nan, .nan, 1, 1, 1])
    let theirs = year([1, 3, 2, 3, 2, 1, 1, 1, 1], source: "của họ")
    let merge = YearMerge(base: base, mine: mine, theirs: theirs)
    #expect(
      merge.conflicts == [
        YearMerge.Conflict(
          cell: ScoreCell(code: "24", item: items[0]), before: .value(1), own: .value(2), other: .value(3))
      ])
    #expect(merge.merged.hasSameValues(as: year([2, 3, 2, 3, 2, .nan, 1, 1, 1])))
    #expect(merge.merged.source.vietnamese == "của họ")
    #expect(merge.takenOver.map(\.new) == [3, 2])
  }

  @Test func columnsAndRowsOfEitherSideStay() {
    let mine = YearScores(year: 2024, set: "63", source: "", items: [items[0]], codes: ["01"], cells: [1])
    let theirs = YearScores(year: 2024, set: "63", source: "", items: [items[2]], codes: ["46"], cells: [2])
    let merged = YearMerge(base: nil, mine: mine, theirs: theirs)
    #expect(merged.conflicts.isEmpty && merged.merged.codes == ["01", "46"])
    #expect(merged.merged.value(items[0], of: "01") == 1 && merged.merged.value(items[2], of: "46") == 2)
  }

  @Test func mergesHoldTheirRules() {
    var random = FixedRandom(5)
    for _ in 0..<2000 {
      let base = anyYear(&random)
      let (mine, theirs) = (anyYear(&random, from: base), anyYear(&random, from: base))
      let merge = YearMerge(base: base, mine: mine, theirs: theirs)
      // Nobody's work is lost, nothing is invented, and only true conflicts are asked about.
      for code in base.codes {
        for item in items {
          let cell = ScoreCell(code: code, item: item)
          let (before, own, other) = (
            base.fact(item, of: code), mine.fact(item, of: code), theirs.fact(item, of: code)
          )
          let merged = merge.merged.fact(item, of: code)
          let isConflict = merge.conflicts.contains { $0.cell == cell }
          #expect(isConflict == (own != before && other != before && own != other))
          if isConflict || own == before { #expect(merged == other) } else { #expect(merged == own) }
        }
      }
      // From the other's side: the same conflicts, mirrored, and elsewhere the same values.
      let mirrored = YearMerge(base: base, mine: theirs, theirs: mine)
      #expect(mirrored.conflicts.map(\.cell) == merge.conflicts.map(\.cell))
      #expect(mirrored.conflicts.map(\.own) == merge.conflicts.map(\.other))
      // Nobody else changed anything; I did not; we did the same.
      #expect(YearMerge(base: base, mine: mine, theirs: base).merged.hasSameValues(as: mine))
      #expect(YearMerge(base: base, mine: base, theirs: theirs).merged.hasSameValues(as: theirs))
      #expect(YearMerge(base: base, mine: mine, theirs: mine).conflicts.isEmpty)
      // Merging again changes nothing more.
      let again = YearMerge(base: theirs, mine: merge.merged, theirs: theirs)
      #expect(again.conflicts.isEmpty && again.merged.hasSameValues(as: merge.merged))
    }
  }

  @Test func aDraftFollowsWhatIsPublishedBeneathIt() throws {
    var draft = try Entry.draft(2024)
    let (touched, same, free) = (Entry.cell("01", "1.1"), Entry.cell("01", "1.2"), Entry.cell("01", "1.3"))
    draft.apply(.edit(draft.entering(1.5, in: touched)))
    draft.apply(.edit(draft.entering(1.25, in: same)))
    var other = draft
    for (cell, value) in [(touched, 1.75), (same, 1.25), (free, 0.75)] {
      other.apply(.edit(other.entering(value, in: cell)))
    }
    draft.published = other.yearFile(Entry.book.definition)
    #expect(draft.conflicts.map(\.cell) == [touched] && draft.conflicts.first?.theirs == 1.75)
    #expect(draft.value(free) == 0.75 && draft.value(touched) == 1.5)
    #expect(draft.differences.map(\.cell) == [touched])

    var mine = draft
    mine.apply(.edit(mine.keepingMine(touched)))
    #expect(mine.conflicts.isEmpty && mine.value(touched) == 1.5)
    mine.apply(.undo)
    #expect(mine.conflicts.count == 1)
    draft.apply(.edit(draft.takingTheirs(touched)))
    #expect(draft.conflicts.isEmpty && draft.value(touched) == 1.75 && draft.differences.isEmpty)
  }

  @Test func aReasonDoesNotDecideAConflict() throws {
    var draft = try Entry.draft(2024)
    let cell = Entry.cell("01", "1.1")
    draft.apply(.edit(draft.entering(1.5, in: cell)))
    var other = draft
    other.apply(.edit(other.entering(1.75, in: cell)))
    draft.published = other.yearFile(Entry.book.definition)
    draft.apply(.edit(draft.explaining(cell, "vì sao")))
    #expect(draft.conflicts.count == 1)
  }
}
