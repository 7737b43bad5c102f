import Foundation
import Scores
import Synchronization

/// The published files, of which one says something else.
struct MutatedSource: DataSource {
  var path: String
  var bytes: [UInt8]
  private let published = PublishedSource()
  private let years = ["2023.json", "2024.json"]

  init(path: String, bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }

  func names(in folder: String) throws(ReadFault) -> [String] {
    folder == "scores/papi" ? years : published.names(in: folder)
  }

  func read(_ path: String) throws(ReadFault) -> [UInt8] {
    path == self.path ? bytes : try published.read(path)
  }
}

private func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
  let pieces: [[UInt8]] =
    ["{", "}", "[", "]", "\"", ",", ":", "null", "1e999", "-", "NaN", "\n", "\t", ";", "9999999999"]
    .map { Array($0.utf8) } + [[0xFF], [0], [0xE1, 0xBA], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]]
  for _ in 0..<Int.random(in: 1...4, using: &random) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...40, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &random)], at: place)
    case 1 where place < bytes.count: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4 where Int.random(in: 0..<8, using: &random) == 0: bytes.removeSubrange(place...)
    default: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    }
  }
}

/// Reads 10,000 files that were changed at random; whatever they say, there is an answer.
func mutations() throws -> Bool {
  var random = SeededRandom(3)
  let published = BoardData.load(from: PublishedSource())
  guard let book = published.books["papi"] else { throw StressFailure("no PAPI") }
  let table = CSVExport.stored(book, years: [2024], withYear: false)
  let excel = CSVExport.stored(book, years: [2023, 2024], withYear: true, flavour: .excel)
  let folder = try StressFolder()
  defer { folder.remove() }
  let store = folder.store
  let data = store.load()
  let lan = Signature(user: "lan", time: Date())
  guard var draft = Draft(year: 2024, in: book) else { throw StressFailure("no year") }
  for number in 0..<30 {
    let cell = ScoreCell(code: draft.codes[number], item: ItemID("1.1"))
    draft.apply(.edit(draft.entering(1 + Double(number) / 100, in: cell, reason: "thử")))
    if number.isMultiple(of: 7) { draft.apply(.undo) }
  }
  _ = try store.keep(draft, since: nil, by: lan)
  let journal = folder.path + "/drafts/papi/2024.lan.jsonl"
  let journalBytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: journal)))
  var other = draft
  other.apply(.edit(other.naming(source: "PAPI 2024, thử")))
  _ = try store.publish(other, checkedBy: DraftChecks(for: other, in: book), PublishRequest(), by: lan)
  let history = folder.path + "/history.jsonl"
  let historyBytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: history)))

  let paths = ["scores/papi/2024.json", "provinces.json", "indices/papi.json", "board.json"]
  var slowest: [String: Double] = [:]
  var counts: [String: (all: Int, told: Int)] = [:]
  func read(_ kind: String, _ body: () throws -> Bool) rethrows {
    var isTold = false
    let time = try milliseconds { isTold = try body() }
    slowest[kind] = max(slowest[kind] ?? 0, time)
    counts[kind, default: (0, 0)].all += 1
    if isTold { counts[kind, default: (0, 0)].told += 1 }
  }
  for number in 0..<10_000 {
    switch number % 10 {
    case 0..<5:
      let path = paths[number % 4]
      var bytes = try PublishedSource().read(path)
      mutate(&bytes, &random)
      read("data files") { !BoardData.load(from: MutatedSource(path: path, bytes: bytes)).findings.isEmpty }
    case 5, 6, 7:
      var bytes = number.isMultiple(of: 2) ? table : excel
      mutate(&bytes, &random)
      read("CSV files") {
        let plan = CSVImport.plan(
          bytes, file: "f.csv", ImportRequest(year: number.isMultiple(of: 2) ? 2024 : nil), into: book)
        return !plan.findings.isEmpty
      }
    case 8:
      var bytes = journalBytes
      mutate(&bytes, &random)
      try Data(bytes).write(to: URL(fileURLWithPath: journal))
      try read("journals") {
        let found = try store.drafts(in: data)
        return !found.unusable.isEmpty || found.drafts.contains { !$0.findings.isEmpty }
      }
    default:
      var bytes = historyBytes
      mutate(&bytes, &random)
      try Data(bytes).write(to: URL(fileURLWithPath: history))
      try read("histories") { try !store.history().findings.isEmpty }
    }
  }
  print("10,000 files changed at random\n")
  printTable(
    ["files", "read", "of which something was told", "slowest, ms"],
    counts.keys.sorted().map { kind in
      ["\(kind)", "\(counts[kind]?.all ?? 0)", "\(counts[kind]?.told ?? 0)", shown(slowest[kind] ?? 0, 1)]
    })
  return counts.values.reduce(0) { $0 + $1.all } == 10_000
}
