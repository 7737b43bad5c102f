import Foundation
import Testing
import Words

@testable import Scores
@testable import Storage
@testable import StoreSupport

/// Whole acts: what an import changes, and that taking it back leaves the folder as it was.
@Suite struct ActTests {
  private let place = StoreFolder()
  private let path = "scores/papi/2024.json"
  private let cell = Entry.cell("14", "1.1")

  private var store: FolderStore { place.store() }
  private var book: ScoreBook { store.load().books["papi"] ?? Samples.empty }

  @discardableResult
  private func write(
    _ text: String, year: Int? = 2024, _ mode: ImportRequest.Mode = .merge, source: String = "Đính chính",
    by signature: Signature = .at()
  ) throws -> [YearChange] {
    let plan = Samples.plan(text, year: year, source: source, mode: mode, accepts: true, into: book)
    return try store.write(plan, by: signature)
  }

  @discardableResult
  private func undo(
    _ id: String? = nil, partly: Bool = false, by signature: Signature = .at(9)
  ) throws -> [YearChange] {
    let act = try store.undo(id, of: signature.user).act
    return try store.takeBack(act, partly: partly, reason: "nhầm", by: signature)
  }

  private func publish(_ value: Double?, in cell: ScoreCell, by signature: Signature = .at(5)) throws {
    var draft = try #require(Draft(year: 2024, in: book))
    draft.apply(.edit(draft.entering([cell: value], as: .typed, reasons: [cell: "đúng"])))
    _ = try store.publish(
      draft, checkedBy: DraftChecks(for: draft, in: book), PublishRequest(leavesOutMissing: true),
      by: signature)
  }

  @Test func anErratumChangesItsCellAndNothingElse() throws {
    let before = try #require(place.folder.text(path))
    let changes = try write("Tỉnh;1.1\nSơn La;1,2\n")
    let counts = try #require(changes.first?.counts)
    #expect((counts.changed, counts.added, counts.removed, counts.unchanged) == (1, 0, 0, 0))
    let after = try #require(place.folder.text(path))
    // One line is another, and a remark stands at the end; the year's source is its own.
    let kept = after.replacing("\"14\": [1.2,", with: "\"14\": [1.139144,")
    #expect(
      kept == before.dropLast("\n}\n".count)
        + ",\n  \"remarks\": {\n    \"14\": {\"vi\": \"Đính chính 1.1 theo: "
        + "Đính chính.\", \"en\": \"Corrected: 1.1; source: “Đính chính”.\"}\n  }\n}\n")
    #expect(book[2024]?.source == Entry.book[2024]?.source)
    let values = book.values(of: .total, in: 2024)
    #expect(values?.rankedCount == 61 && store.load().findings == [])
    let entries = try store.history().entries
    #expect(entries.map(\.source) == ["Đính chính", "Đính chính"] && entries.last?.from == 1.139144)
    // It is no part of what became of another cell.
    let history = try store.history()
    #expect(history.of(cell, year: 2024, index: "papi").map(\.cell) == [cell])
    #expect(history.of(Entry.cell("01", "1.1"), year: 2024, index: "papi").isEmpty)

    try undo()
    #expect(place.folder.text(path) == before)
    #expect(try store.history().entries.map(\.action) == [.import, .import, .takeBack, .takeBack])
    #expect(try store.history().entries.last?.reason == "nhầm")
    // Taking back what was taken back does it again, and so on.
    try undo()
    #expect(place.folder.text(path) == after)
    try undo()
    #expect(place.folder.text(path) == before)
  }

  @Test func aRemarkStandsBehindTheOneThereIs() throws {
    let text = try #require(place.folder.text(path))
    let noted = text.replacing(/\n}\n$/, with: ",\n  \"remarks\": {\n    \"14\": \"cũ\"\n  }\n}\n")
    place.folder.put(path, noted)
    try write("code,1.1\n14,1.2\n01,1.5\n")
    #expect(book[2024]?.remarks["14"]?.english == "cũ Corrected: 1.1; source: “Đính chính”.")
    #expect(book[2024]?.remarks["01"]?.vietnamese == "Đính chính 1.1 theo: Đính chính.")
    try undo()
    #expect(place.folder.text(path) == noted)
    // The year's own source is no other, so there is nothing to remark.
    try write("code,1.1\n14,1.2\n", source: try #require(Entry.book[2024]).source.vietnamese)
    #expect(book[2024]?.remarks["14"]?.english == "cũ")
  }

  @Test func replacingAYearSaysHowMuchGoesAndIsTakenBack() throws {
    let before = try #require(place.folder.text(path))
    let plan = Samples.plan(
      "code,1.1\n14,1.2\n", year: 2024, source: "Mới", mode: .replaceYear, accepts: true, into: book)
    #expect(plan.removed == (1707, 61))
    let counts = try #require(try store.write(plan, by: .at()).first?.counts)
    #expect((counts.changed, counts.removed, counts.merged) == (1, 1707, false))
    #expect(book[2024]?.codes == ["14"] && book[2024]?.source.vietnamese == "Mới")
    try undo()
    #expect(place.folder.text(path) == before)
  }

  @Test func aNewYearGoesAndComesBackToTheByte() throws {
    try write("code,1.1,1.2\n01,1.5,\n24,1.25,2\n", year: 2025)
    let file = "scores/papi/2025.json"
    let made = try #require(place.folder.text(file)) + " "
    // Somebody's blank at the end, which the program would not write.
    place.folder.put(file, made)
    #expect(try store.undo(nil, of: "lan").years.map(\.isRemoved) == [true])
    try undo()
    #expect(place.folder.text(file) == nil && book.years == [2023, 2024])
    #expect(store.load().findings == [])
    try undo()
    #expect(place.folder.text(file) == made)
    try undo()
    #expect(place.folder.text(file) == nil)
  }

  /// That there is no figure is a fact as a value is: an import states it, keeps it, gives way to a value,
  /// and all of that is taken back.
  @Test func whatIsStatedToBeMissingComesAndGoesWithAnAct() throws {
    let (stated, given) = (Entry.cell("14", "1.2"), Entry.cell("14", "1.3"))
    let old = try #require(Entry.book[2024]).setting(
      [stated: .statedMissing, given: .statedMissing, Entry.cell("01", "1.2"): .nothing],
      source: LocalizedText(same: "S"), layout: nil, in: Entry.book)
    place.folder.put(path, old.fileText(of: "papi"))
    let before = try #require(place.folder.text(path))
    #expect(before.contains("\"stated_missing\": {\n    \"14\": [\"1.2\", \"1.3\"]"))
    for mode in [ImportRequest.Mode.merge, .replaceYear] {
      // A value over a statement, a dash where nothing stood, a dash where a value stands.
      let changes = try write("code,1.1,1.2,1.3\n14,–,,1.5\n01,1.25,–,\n", mode)
      let now = try #require(book[2024])
      #expect(now.fact(given.item, of: "14") == .value(1.5))
      #expect(now.fact(stated.item, of: "01") == .statedMissing)
      #expect(now.fact(stated.item, of: "14") == (mode == .merge ? .statedMissing : .nothing))
      #expect(
        now.fact(cell.item, of: "14")
          == (mode == .merge ? Entry.book[2024]?.fact(cell.item, of: "14") : .statedMissing))
      let counts = try #require(changes.first?.counts)
      #expect((counts.added, counts.changed) == (1, 1) && (mode == .replaceYear || counts.removed == 0))
      let entries = try store.history().entries.filter { $0.act == changes.first?.act }
      #expect(entries.first { $0.cell == given }?.before == .statedMissing)
      #expect(entries.first { $0.cell == Entry.cell("01", "1.1") }?.reason == "Đính chính")
      let after = place.folder.text(path)
      for text in [before, after, before] {
        try undo()
        #expect(place.folder.text(path) == text, "\(mode)")
      }
    }
    // Stated by another since: that cell keeps it.
    let other = Entry.cell("01", "1.3")
    let act = try #require(try write("code,1.3\n14,1.5\n01,1.25\n").first?.act)
    try publish(nil, in: other)
    let since = ActUndo.CellSince(year: 2024, cell: other, then: .value(1.25), now: .statedMissing)
    #expect(try store.undo(act, of: "lan").changedSince == [since])
  }

  /// A year that says of nothing but that there is none is none that could go.
  @Test func aNewYearWithStatementsGoesAndComesBack() throws {
    let act = try #require(try write("code,1.1,1.2\n01,1.5,–\n24,–,–\n", year: 2025).first?.act)
    let file = "scores/papi/2025.json"
    let made = try #require(place.folder.text(file))
    #expect(made.contains("stated_missing") && book[2025]?.statedMissing.count == 3)
    try undo()
    #expect(place.folder.text(file) == nil)
    try undo()
    #expect(place.folder.text(file) == made)
    try publish2025()
    #expect(try store.undo(act, of: "lan").changedSince.map(\.then) == [.statedMissing])
    try undo(act, partly: true)
    #expect(book[2025]?.statedMissing == [] && book[2025]?.valueCount == 1)
  }

  private func publish2025() throws {
    var draft = try #require(Draft(year: 2025, in: book))
    let cell = Entry.cell("24", "1.1")
    draft.apply(.edit(draft.entering([cell: 1.25], as: .typed, reasons: [cell: "r"])))
    _ = try store.publish(
      draft, checkedBy: DraftChecks(for: draft, in: book), PublishRequest(leavesOutMissing: true), by: .at(5))
  }

  @Test func severalYearsAreOneAct() throws {
    let before = [2023, 2024].map { place.folder.text("scores/papi/\($0).json") }
    let changes = try write("year,code,1.1\n2023,14,1.3\n2024,14,1.2\n2025,14,1.4\n", year: nil)
    #expect(changes.map(\.year) == [2023, 2024, 2025] && Set(changes.map(\.act)).count == 1)
    let act = try #require(try store.history().newestAct(of: "lan"))
    #expect(act.years == [2023, 2024, 2025] && act.entries.count == 5)
    try undo(act.entries.last?.id)
    #expect([2023, 2024].map { place.folder.text("scores/papi/\($0).json") } == before)
    #expect(book.years == [2023, 2024])
    // All of it comes again.
    try undo()
    #expect(book[2025]?.value(cell.item, of: "14") == 1.4 && book[2023]?.value(cell.item, of: "14") == 1.3)
  }

  @Test func cellsChangedSinceAreNamedAndTheRestIsTakenBackOnlyWhenAsked() throws {
    try write("code,1.1\n14,1.2\n01,1.5\n")
    try publish(1.3, in: cell)
    let changed = place.folder.text(path)
    let undo = try store.undo(nil, of: "lan")
    // The newest act of this user is the publication; the import is named.
    #expect(undo.act.head.action == .publish)
    let act = try #require(try store.history().acts(year: 2024).last)
    let since = ActUndo.CellSince(year: 2024, cell: cell, then: .value(1.2), now: .value(1.3))
    #expect(try store.undo(act.id, of: "lan").changedSince == [since])
    #expect(failure { try self.undo(act.id) } == .refused(.changedSinceAct([since])))
    #expect(place.folder.text(path) == changed)
    try self.undo(act.id, partly: true)
    #expect(book[2024]?.value(cell.item, of: "14") == 1.3)
    #expect(book[2024]?.value(cell.item, of: "01") == Entry.book[2024]?.value(cell.item, of: "01"))
    // What is left of it was changed since: there is nothing more.
    #expect(failure { try self.undo(act.id, partly: true) } == .refused(.undoneAlready))
  }

  @Test func ofANewYearTheCellsChangedSinceAreFoundInTheHistory() throws {
    let changes = try write("code,1.1,1.2\n01,1.5,2\n24,1.25,2\n", year: 2025)
    let act = try #require(changes.first?.act)
    var draft = try #require(Draft(year: 2025, in: book))
    let changedCell = Entry.cell("24", "1.1")
    draft.apply(.edit(draft.entering([changedCell: 1.3], as: .typed, reasons: [changedCell: "r"])))
    _ = try store.publish(
      draft, checkedBy: DraftChecks(for: draft, in: book), PublishRequest(), by: .at(5, "mai"))
    #expect(try store.undo(act, of: "lan").changedSince.map(\.cell) == [changedCell])
    // By hand, and the history does not know where.
    let text = try #require(place.folder.text("scores/papi/2025.json"))
    place.folder.put("scores/papi/2025.json", text.replacing("[1.3, 2,", with: "[1.3, 2.1,"))
    #expect(failure { try self.undo(act, partly: true) } == .refused(.othersSince(2025)))
    place.folder.put("scores/papi/2025.json", text)
    try undo(act, partly: true)
    #expect(book[2025]?.valueCount == 1 && book[2025]?.value(ItemID("1.1"), of: "24") == 1.3)
  }

  @Test func aPublicationIsTakenBackWithItsSource() throws {
    let before = place.folder.text(path)
    var draft = try #require(Draft(year: 2024, in: book))
    draft.apply(.edit(draft.entering([cell: 1.2], as: .typed, reasons: [cell: "r"])))
    draft.apply(.edit(draft.naming(source: "PAPI 2024, in lại")))
    _ = try store.publish(draft, checkedBy: Entry.checks2024, PublishRequest(), by: .at())
    try undo()
    #expect(place.folder.text(path) == before && book[2024]?.source == Entry.book[2024]?.source)
    // A year that was published new goes, and comes back.
    _ = try store.publish(try Entry.filled(), checkedBy: Entry.checks2025, PublishRequest(), by: .at(1))
    let made = place.folder.text("scores/papi/2025.json")
    try undo()
    #expect(book.years == [2023, 2024])
    try undo()
    #expect(place.folder.text("scores/papi/2025.json") == made)
  }

  /// Lines of a program before this one, which did not write down what stood there.
  @Test func importsOfOldVersions() throws {
    try write("code,1.1\n01,1.5\n", year: 2025)
    let lines = try #require(place.folder.text("history.jsonl"))
    let old = lines.replacing(/, "unchanged".*"fingerprint": "[^"]*"/, with: "")
    #expect(old != lines)
    place.folder.put("history.jsonl", old)
    let act = try #require(try store.history().acts().first)
    #expect(try store.undo(act.id, of: "lan").years.map(\.isRemoved) == [true])
    try write("code,1.1\n24,1.25\n", year: 2025, by: .at(1))
    #expect(failure { try self.undo(act.id) } == .refused(.oldValuesUnknown(2025)))
    // Without an id it cannot be named, and is not the newest either.
    place.folder.put("history.jsonl", old.replacing(/, "id": "[^"]*"/, with: ""))
    #expect(failure { try self.undo() } == .refused(.noActOf("lan")))
  }

  @Test func whatIsNotThereIsTold() throws {
    #expect(failure { try self.undo("zz") } == .refused(.noSuchAct("zz")))
    #expect(failure { try self.undo() } == .refused(.noActOf("lan")))
    try write("code,1.1\n14,1.2\n")
    #expect(failure { try self.undo(by: .at(1, "mai")) } == .refused(.noActOf("mai")))
    let act = try store.undo(nil, of: "lan").act
    let reading = place.store(access: .readOnly)
    guard case .writing(let refused) = failure({ try reading.takeBack(act, by: .at()) }) else {
      return #expect(Bool(false))
    }
    #expect(refused.reason == .readOnly)
    #expect(failure { try reading.mayWrite() } != nil && failure { try store.mayWrite() } == nil)
  }

  @Test func whatAnotherWroteSinceTheTableWasReadIsNotWrittenOver() throws {
    let merging = Samples.plan("code,1.1\n14,1.2\n", year: 2024, mode: .merge, into: book)
    let replacing = Samples.plan(
      "code,1.1\n14,1.2\n", year: 2024, mode: .replaceYear, accepts: true, into: book)
    try publish(1.25, in: Entry.cell("01", "1.1"))
    // Another's cell is merged, an own one decided by nobody.
    #expect(failure { try store.write(replacing, by: .at()) } == .refused(.yearChangedSince(2024)))
    try publish(1.3, in: cell)
    guard case .refused(.conflicts(let conflicts)) = failure({ try store.write(merging, by: .at()) }) else {
      return #expect(Bool(false))
    }
    #expect(conflicts.map(\.theirs) == [1.3])
    try publish(1.139144, in: cell)
    try store.write(merging, by: .at())
    #expect(book[2024]?.value(cell.item, of: "14") == 1.2 && book[2024]?.value(cell.item, of: "01") == 1.25)
  }

  /// Whoever comes next finds the year and its lines, or neither, also where the year goes.
  @Test func aStopWhileAYearGoesIsHealed() throws {
    for number in 1... {
      let place = StoreFolder()
      let plan = Samples.plan("code,1.1\n01,1.5\n", year: 2025, into: Entry.book)
      try place.store().write(plan, by: .at())
      let act = try place.store().undo(nil, of: "lan").act
      let stop = Stop(after: number)
      _ = failure { try place.store(calls: .stopping(stop)).takeBack(act, by: .at(1)) }
      let next = place.store()
      let isThere = next.load().books["papi"]?[2025] != nil
      #expect(try next.history().entries.count == (isThere ? 1 : 2), "stopped at \(number)")
      try next.write(
        Samples.plan("code,1.1\n01,1.5\n", year: 2023, mode: .merge, into: Entry.book), by: .at(2))
      let entries = try next.history().entries
      #expect(entries.filter { $0.year == 2025 }.count == (isThere ? 1 : 2), "stopped at \(number)")
      #expect(!place.folder.names.contains(".history.pending"))
      if !stop.isReached { return #expect(number > 8 && !isThere) }
    }
  }

  @Test func aMemoryTakesActsBackToo() throws {
    let store = MemoryStore(place.store().load())
    let book = try #require(store.load().books["papi"])
    for mode in [ImportRequest.Mode.merge, .replaceYear] {
      let plan = Samples.plan(
        "year,code,1.1\n2024,14,1.2\n2025,14,1.3\n", mode: mode, accepts: true, into: book)
      try store.write(plan, by: .at())
      for _ in 0..<3 {
        try store.takeBack(try store.undo(nil, of: "lan").act, by: .at(1))
      }
      #expect(store.load().books["papi"]?.years == [2023, 2024])
      #expect(store.load().books["papi"]?[2024]?.hasSameValues(as: try #require(book[2024])) == true)
      #expect(store.load().books["papi"]?[2024]?.remarks.isEmpty == true)
    }
  }

  /// Import of an export changes nothing; undo after any import gives the same folder.
  @Test(arguments: 1...6) func anyImportIsTakenBackToTheByte(seed: Int) throws {
    var random = FixedRandom(UInt64(seed))
    let files = { [2023, 2024, 2025].map { self.place.folder.text("scores/papi/\($0).json") } }
    let before = files()
    let export = CSVExport.stored(book, years: book.years, withYear: true)
    let same = CSVImport.plan(export, file: "f", ImportRequest(source: "khác", mode: .merge), into: book)
    #expect(same.findings == [])
    #expect(try store.write(same, by: .at()).isEmpty && files() == before)
    try write(table(&random), year: nil, seed % 2 == 0 ? .merge : .replaceYear, source: "nguồn \(seed)")
    try undo()
    if seed % 3 == 0 {
      try undo()
      try undo()
    }
    #expect(files() == before)
  }

  /// Some figures of some years in the long form, some of them empty.
  private func table(_ random: inout FixedRandom) -> String {
    var rows: Set<String> = []
    for year in [2023, 2024, 2025] where Bool.random(using: &random) || year == 2024 {
      let codes = Samples.papi.registry.provinceSet(in: year)?.codes ?? []
      let items = Samples.papi.definition.items(in: year)
      let scales = Samples.papi.definition.scales(in: year)
      var seen: Set<ScoreCell> = []
      for place in 0..<Int.random(in: 1...40, using: &random) {
        let code = codes[Int.random(in: 0..<codes.count, using: &random)]
        let item = items[Int.random(in: 0..<items.count, using: &random)]
        guard seen.insert(ScoreCell(code: code, item: item)).inserted else { continue }
        let value = Double.random(in: scales[item] ?? 1...1, using: &random)
        rows.insert("\(year),\(code),\(item),\(place % 7 == 1 ? "" : DecimalText.text(of: value))")
      }
    }
    return "year,code,item,score\n" + rows.sorted().joined(separator: "\n")
  }
}
