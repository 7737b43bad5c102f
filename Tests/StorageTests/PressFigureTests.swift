import Testing
import Words

@testable import Scores
@testable import Storage
@testable import StoreSupport

/// Figures of the press before the whole table: shown beside, replaced by it, taken back.
@Suite struct PressFigureTests {
  private let place = StoreFolder()
  private let path = "scores/papi/2025.json"
  private let hanoi = ProvinceID(set: "63", code: "01")
  private let text = "Tỉnh,Tổng điểm,Hạng,Nhóm\nHà Nội,\"44,12\",5/34,Cao\n"

  private var store: FolderStore { place.store() }
  private var book: ScoreBook { store.load().books["papi"] ?? Samples.empty }

  @discardableResult
  private func write(
    _ text: String, excerpt: Bool, _ mode: ImportRequest.Mode = .newYear, source: String = "Báo A",
    by signature: Signature = .at()
  ) throws -> [YearChange] {
    var request = ImportRequest(year: 2025, source: source, mode: mode, accepts: true)
    request.isExcerpt = excerpt
    let plan = CSVImport.plan(Array(text.utf8), file: "f.csv", request, into: book)
    #expect(plan.isReady, "\(plan.findings.map(\.words.english))")
    return try store.write(plan, by: signature)
  }

  /// A table of all provinces, with half of every scale.
  private var whole: String {
    let items = book.definition.components(in: 2025).map(\.id)
    let figures = items.map { item -> String in
      let scale = book.scale(of: item, in: 2025) ?? 0...1
      return String((scale.lowerBound + scale.upperBound) / 2)
    }
    let set = book.registry.provinceSet("34")?.provinces ?? []
    return "code,\(items.map(\.text).joined(separator: ","))\n"
      + set.map { "\($0.code),\(figures.joined(separator: ","))\n" }.joined()
  }

  /// While the table is typed over them, a total of the press is ranked among none; once its parts are there, it is
  /// theirs and counts.
  @Test func noRankFollowsWhileTheTableIsTyped() throws {
    try write(text, excerpt: true)
    var draft = try #require(Draft(year: 2025, level: .component, in: book))
    let rank = { (draft: Draft) in
      self.book.with(draft).values(of: .total, in: 2025, basis: .published)?.standing(of: "01")?.rank
    }
    #expect(rank(draft) == nil)
    for component in book.definition.components(in: 2025) {
      let scale = try #require(book.scale(of: component.id, in: 2025))
      draft.apply(
        .edit(draft.entering(scale.upperBound, in: ScoreCell(code: "01", item: component.id))))
    }
    #expect(rank(draft) == 1)
  }

  @Test func theyAreShownBesideAndNothingFollows() throws {
    try write(text, excerpt: true)
    let written = try #require(place.folder.text(path))
    #expect(written.contains("\"excerpt\": true") && written.contains("\"total\": {\"01\": 5}"))
    #expect(store.load().findings == [] && book.newestYear == 2024 && book.isPress(2025))
    let report = try #require(book.provinceYear(hanoi, year: 2024))
    let press = try #require(report.press)
    #expect(press.standing.score == 44.12 && press.standing.rank == 5 && press.standing.group == 1)
    #expect(press.source.vietnamese == "Báo A" && press.standing.of == 34)
    // No line goes to it, no pace, no promise is judged by it.
    let point = try #require(book.trend(of: .total, for: hanoi)?[2025])
    #expect(point.standing == nil && point.press == press)
    #expect(book.provinceYear(hanoi, year: 2023)?.press == nil)
    #expect(book.valuesBefore(2026, of: .total) == nil)
    #expect(try store.history().entries.first?.beside?.excerpt == .init(was: false, now: true))
  }

  @Test func theWholeTableTakesTheirPlaceAndMayBeTakenBack() throws {
    try write(text, excerpt: true)
    let before = try #require(place.folder.text(path))
    let change = try #require(try write(whole, excerpt: false, source: "PAPI 2025", by: .at(5)).first)
    let year = try #require(book[2025])
    #expect(!year.isExcerpt && !year.hasStated && !year.hasColumn(of: .total) && year.remarks.isEmpty)
    #expect(year.source.vietnamese == "PAPI 2025" && book.newestYear == 2025 && store.load().findings == [])
    let head = try #require(change.entries.first)
    #expect(head.beside?.excerpt == .init(was: true, now: false))
    // One line, as of a new year.
    #expect(change.entries.count == 1 && head.counts?.merged == false && head.counts?.replaced == true)
    let after = try #require(place.folder.text(path))
    let hanoi = ScoreCell(code: "01", item: .total)
    #expect(try store.history().of(hanoi, year: 2025, index: "papi").count == 2)
    let act = try store.undo(change.act, of: Signature.at().user).act
    let back = try store.takeBack(act, partly: false, reason: "nhầm", by: .at(9))
    #expect(place.folder.text(path) == before && store.load().findings == [])
    #expect(back.first?.entries.count == 1)
    // And that is taken back, too.
    let again = try store.undo(back.first?.act, of: Signature.at().user).act
    _ = try store.takeBack(again, partly: false, reason: nil, by: .at(12))
    #expect(place.folder.text(path) == after && store.load().findings == [])
  }

  @Test func whatWasMendedSinceStaysWhenTheWholeTableIsTakenBack() throws {
    try write(text, excerpt: true)
    let whole = try #require(try write(whole, excerpt: false, source: "PAPI 2025", by: .at(5)).first)
    try write("code,1.1\n04,1.5\n", excerpt: false, .merge, source: "Đính chính", by: .at(7))
    let undo = try store.undo(whole.act, of: Signature.at().user)
    #expect(undo.changedSince.map(\.cell) == [ScoreCell(code: "04", item: ItemID("1.1"))])
    #expect(throws: StoreFailure.self) {
      try store.takeBack(undo.act, partly: false, reason: "nhầm", by: .at(9))
    }
    _ = try store.takeBack(undo.act, partly: true, reason: "nhầm", by: .at(9))
    let year = try #require(book[2025])
    #expect(year.isExcerpt && year.stated(ItemID.total.rank, of: "01") == 5)
    #expect(year.value(ItemID("1.1"), of: "04") == 1.5 && year.valueCount == 2)
    #expect(store.load().findings == [])
  }

  /// The publisher's rows below an item: how sure its figures are stays in the file, and an undo takes it back.
  @Test func standardErrorsAreKeptBesideTheScores() throws {
    try write("code,1.1,1.2\n01,1.5,1.6\n04,1.4,1.5\n", excerpt: false)
    let before = try #require(place.folder.text(path))
    let table =
      "Tỉnh;1.1;Standard Error;1.2;SE 1.2;95% CI\nHà Nội;1,5;0,04;1,6;0,05;1,4\nCao Bằng;1,4;0;1,5;x;1\n"
    let change = try #require(try write(table, excerpt: false, .merge, by: .at(5)).first)
    #expect(change.counts.changed + change.counts.added + change.counts.removed == 0)
    let errors = [ItemID("1.1"): 0.04, ItemID("1.2"): 0.05]
    #expect(book[2025]?.standardErrors == ["01": errors] && store.load().findings == [])
    #expect(place.folder.text(path)?.contains("\"01\": {\"1.1\": 0.04, \"1.2\": 0.05}") == true)
    // Again: nothing is other.
    #expect(try write(table, excerpt: false, .merge, by: .at(6)).isEmpty)
    _ = try store.takeBack(
      try store.undo(change.act, of: Signature.at().user).act, partly: false, reason: "nhầm", by: .at(9))
    #expect(place.folder.text(path) == before)
  }

  @Test func theyAreEnteredAsTheyAreImported() throws {
    var draft = try #require(Draft(year: 2025, level: .excerpt, in: book))
    let checks = DraftChecks(for: draft, in: book)
    let rank = ScoreCell(code: "01", item: ItemID.total.rank)
    draft.apply(.edit(draft.entering([ScoreCell(code: "01", item: .total): 44.12, rank: 5])))
    draft.apply(.edit(draft.naming(source: "Báo A")))
    // Of how many it is must be said.
    #expect(checks.review(draft).faultCount == 1)
    var edit = Edit(.typed)
    edit.ranked = 34
    draft.apply(.edit(edit))
    #expect(checks.review(draft).faultCount == 0 && checks.review(draft).missing.isEmpty)
    // What a journal has of it is the same draft.
    let position = try store.keep(draft, since: nil, by: .at())
    let saved = try #require(
      try store.drafts(over: ["papi": book])[DraftName(index: "papi", year: 2025, user: Signature.at().user)])
    #expect(saved.draft.ranked == 34 && saved.draft.level == .excerpt && saved.draft.value(rank) == 5)
    #expect(saved.position.step == position.step)
    _ = try store.publish(draft, checkedBy: checks, PublishRequest(leavesOutMissing: false), by: .at())
    let year = try #require(book[2025])
    #expect(year.isExcerpt && year.statedRanks[.total] == .init(of: 34, ranks: ["01": 5]))
    draft.apply(.undo)
    #expect(draft.ranked == nil)
  }

  @Test func publishingTheWholeTableRemovesTheMark() throws {
    try write(text, excerpt: true)
    var draft = try #require(Draft(year: 2025, level: .component, in: book))
    let checks = DraftChecks(for: draft, in: book)
    let plan = Samples.plan(whole, year: 2025, source: "PAPI 2025", mode: .merge, accepts: true, into: book)
    let edit = try #require(plan.years.first.flatMap { draft.importing($0) })
    draft.apply(.edit(edit))
    let reasons = checks.review(draft).open.filter { !$0.isFault }.map(\.cell)
    draft.apply(.edit(draft.explaining(reasons, "bảng đầy đủ")))
    let publication = try store.publish(
      draft, checkedBy: checks, PublishRequest(leavesOutMissing: true), by: .at(5))
    #expect(!publication.scores.isExcerpt && book.newestYear == 2025 && store.load().findings == [])
    #expect(publication.entries.first?.beside?.excerpt == .init(was: true, now: false))
    #expect(publication.entries.contains { $0.cell?.item == .total.rank && $0.from == 5 && $0.to == nil })
  }

  @Test func ranksOfTwoYearsKeepTheirBytes() throws {
    let path = "scores/par-index/2024.json"
    for name in [path, "indices/par-index.json"] {
      place.folder.put(name, String(decoding: try PublishedSource().read(name), as: UTF8.self))
    }
    let before = try #require(place.folder.text(path))
    let par = try #require(store.load().books["par-index"])
    var draft = try #require(Draft(year: 2024, in: par))
    let checks = DraftChecks(for: draft, in: par)
    let cell = ScoreCell(code: "79", item: ItemID.total.rank)
    draft.apply(.edit(draft.setting([cell: .value(22)], reasons: [cell: "đính chính"])))
    _ = try store.publish(draft, checkedBy: checks, PublishRequest(leavesOutMissing: true), by: .at())
    let after = try #require(store.load().books["par-index"]?[2024])
    #expect(
      after.stated(ItemID.total.rank, of: "79") == 22 && after.stated(ItemID.total.rank, of: "04") == 63)
    _ = try store.takeBack(
      try store.undo(nil, of: Signature.at().user).act, partly: false, reason: "nhầm", by: .at(9))
    let again = try #require(place.folder.text(path))
    #expect(again.filter { !$0.isWhitespace } == before.filter { !$0.isWhitespace })
  }
}
