import Foundation
import Scores

/// How long the things take that a person waits for; not a test of time, but told.
func speed() throws -> Bool {
  let book = BoardData.load(from: PublishedSource()).books["papi"]
  guard let book, var draft = Draft(year: 2024, in: book) else { throw StressFailure("no PAPI") }
  var rows: [[String]] = []
  func add(_ what: String, _ times: [Double], bound: String) {
    rows.append([what, shown(median(times)), shown(times.max() ?? 0), bound])
  }
  var checks: DraftChecks?
  add(
    "opening a year: scales, last year, jumps",
    (0..<20).map { _ in milliseconds { checks = DraftChecks(for: draft, in: book) } }, bound: "")
  guard let checks else { throw StressFailure("no checks") }
  let cell = ScoreCell(code: "01", item: ItemID("7.1"))
  var openCount = 0
  add(
    "a key: value, checks of all cells, totals and ranks of 63 provinces",
    (0..<500).map { number in
      milliseconds {
        draft.apply(.edit(draft.entering(0.5 + Double(number % 100) / 100, in: cell)))
        openCount += checks.review(draft).open.count
        openCount += book.with(draft).yearTable(2024)?.counts.first ?? 0
      }
    }, bound: "2")

  let folder = try StressFolder()
  defer { folder.remove() }
  let store = folder.store
  let lan = Signature(user: "lan", time: Date())
  guard var kept = Draft(year: 2024, in: try store.papi()) else { throw StressFailure("no year") }
  var position = try store.keep(kept, since: nil, by: lan)
  add(
    "keeping a step, to the disk",
    try (0..<200).map { number in
      kept.apply(.edit(kept.entering(0.5 + Double(number) / 1000, in: cell, reason: "thử")))
      return try milliseconds { position = try store.keep(kept, since: position, by: lan) }
    }, bound: "the disk")
  add(
    "recovering a draft of 200 steps",
    try (0..<10).map { _ in
      let data = store.load()
      return try milliseconds { _ = try store.drafts(in: data) }
    }, bound: "")
  add(
    "publishing one value",
    try (0..<20).map { number in
      let now = try store.papi()
      guard var one = Draft(year: 2023, in: now) else { throw StressFailure("no year") }
      one.apply(.edit(one.entering(0.6 + Double(number) / 1000, in: cell, reason: "thử")))
      let checks = DraftChecks(for: one, in: now)
      return try milliseconds { _ = try store.publish(one, checkedBy: checks, PublishRequest(), by: lan) }
    }, bound: "the disk")

  let table = CSVExport.stored(book, years: [2024], withYear: false)
  add(
    "import of 63 × 28, read and matched",
    (0..<20).map { _ in
      milliseconds { _ = CSVImport.plan(table, file: "f.csv", ImportRequest(year: 2024), into: book) }
    }, bound: "50")
  let columns = book.definition.items(at: .component, in: 2024)
  let target = PasteTarget(columns: columns, cell: ScoreCell(code: "01", item: ItemID("1.1")))
  let rowsOfSheet = String(decoding: table, as: UTF8.self).split(separator: "\n")
    .map { $0.replacingOccurrences(of: ",", with: "\t").replacingOccurrences(of: ".", with: ",") }
  let sheet = rowsOfSheet.joined(separator: "\n")
  add(
    "paste of 63 × 28",
    (0..<20).map { _ in
      milliseconds { _ = PasteRehearsal(sheet, into: draft, at: target, in: book) }
    }, bound: "")
  var quarter = ""
  while quarter.utf8.count < PasteRehearsal.sizeLimit - 1000 {
    quarter += rowsOfSheet[1 + quarter.utf8.count % (rowsOfSheet.count - 1)] + "\n"
  }
  add(
    "paste of 255 KB",
    (0..<5).map { _ in
      milliseconds { _ = PasteRehearsal(quarter, into: draft, at: target, in: book) }
    }, bound: "")
  let megabyte = String(repeating: "01\t1,5\t1,25\n", count: 90_000)
  var isRefused = false
  add(
    "paste of 1 MB (refused)",
    (0..<5).map { _ in
      milliseconds { isRefused = PasteRehearsal(megabyte, into: draft, at: target, in: book).edit == nil }
    }, bound: "")
  let million = try millionValues(book)
  var millionCount = 0
  add(
    "import of 1,000,000 values, read and matched",
    (0..<3).map { _ in
      milliseconds {
        let plan = CSVImport.plan(million.bytes, file: "f.csv", into: million.book)
        millionCount = plan.years.reduce(0) { $0 + $1.valueCount }
      }
    }, bound: "3000")
  print("How long it takes, in milliseconds\n")
  printTable(["what", "median", "slowest", "bound"], rows)
  return isRefused && openCount > 0 && millionCount == 1_000_000
}

/// A table of a million values: 1,000 provinces, 50 years of 20 items.
private func millionValues(_ book: ScoreBook) throws -> (bytes: [UInt8], book: ScoreBook) {
  guard let sample = book.registry.sets.first?.provinces.first else { throw StressFailure("no provinces") }
  let provinces = (0..<1000).map { number in
    var province = sample
    let code = String(format: "%04d", number)
    province.id = ProvinceID(set: "m", code: code)
    (province.name, province.shortName) = (.init(same: "Tỉnh \(code)"), .init(same: "Tỉnh \(code)"))
    (province.aliases, province.members, province.keeps) = ([], [], nil)
    return province
  }
  let years = 1950..<2000
  var definition = book.definition
  let span = YearSpan(from: 1950, through: 1999)
  definition.dimensions = (1...4).map { dimension in
    var copy = book.definition.dimensions[0]
    copy.id = ItemID("\(dimension)")
    copy.years = span
    copy.components = (1...5).map { part in
      var component = book.definition.dimensions[0].components[0]
      component.id = ItemID("\(dimension).\(part)")
      component.years = span
      return component
    }
    return copy
  }
  let set = ProvinceSet(id: "m", years: YearSpan(from: 1950), provinces: provinces)
  let items = definition.components(in: 1950).map(\.id.text)
  var text = "year,code," + items.joined(separator: ",") + "\n"
  for year in years {
    for number in 0..<1000 {
      text += "\(year),\(provinces[number].code)" + String(repeating: ",1.2\(number % 10)", count: 20) + "\n"
    }
  }
  return (
    Array(text.utf8), ScoreBook(definition: definition, registry: ProvinceRegistry(sets: [set]), scores: [])
  )
}
