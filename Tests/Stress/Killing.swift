import Foundation
import Scores
import Storage

/// Enters and publishes without end, and says what it is about to do and what is promised.
///
/// `i CODE ITEM VALUE` before a step is kept, `k` when keeping returned, `p` when publishing did.
func entering(in folder: String, seed: UInt64) throws {
  var random = SeededRandom(seed)
  let store = FolderStore(folder, access: .writing)
  let book = try store.papi()
  let signature = { Signature(user: "lan", time: Date()) }
  let name = DraftName(index: "papi", year: StressFolder.year, user: "lan")
  guard var draft = Draft(year: StressFolder.year, in: book) else { throw StressFailure("no such year") }
  let checks = DraftChecks(for: draft, in: book)
  let items = book.definition.items(at: .component, in: draft.year)
  var saved = try store.drafts(in: store.load())[name]
  _ = try store.lock(index: "papi", year: draft.year, by: signature(), force: false)
  while true {
    var position = saved?.position
    draft = saved?.draft ?? draft
    draft.published = try store.papi()[draft.year]
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let cell = ScoreCell(
        code: draft.codes[Int.random(in: 0..<draft.codes.count, using: &random)],
        item: items[Int.random(in: 0..<items.count, using: &random)])
      let value = 0.5 + Double(Int.random(in: 0..<1_000_000, using: &random)) / 1_000_000
      say("i \(cell.code) \(cell.item) \(value)")
      draft.apply(.edit(draft.entering(value, in: cell, reason: "thử")))
      position = try store.keep(draft, since: position, by: signature())
      say("k")
    }
    _ = try store.publish(draft, checkedBy: checks, PublishRequest(), by: signature())
    say("p")
    saved = nil
    guard let next = Draft(year: StressFolder.year, in: try store.papi()) else { return }
    draft = next
  }
}

/// Kills a program that enters and publishes, 200 times, and looks at what it left.
func killing() throws -> Bool {
  let folder = try StressFolder()
  defer { folder.remove() }
  let first = try folder.store.papi()[StressFolder.year]
  var expected: [ScoreCell: Double] = [:]
  var (kept, published, lost, faulty, left) = (0, 0, 0, 0, 0)
  var random = SeededRandom(7)
  let times = 200
  for time in 0..<times {
    let (process, output) = try child(["entering", folder.path, "\(time)"])
    usleep(UInt32.random(in: 12_000...90_000, using: &random))
    kill(process.processIdentifier, SIGKILL)
    let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      .split(separator: "\n")
    process.waitUntilExit()
    var underWay: (cell: ScoreCell, value: Double)?
    for line in lines {
      let parts = line.split(separator: " ").map(String.init)
      switch (parts[0], parts.count) {
      case ("i", 4): underWay = (ScoreCell(code: parts[1], item: ItemID(parts[2])), Double(parts[3]) ?? .nan)
      case ("k", 1):
        if let step = underWay { expected[step.cell] = step.value }
        underWay = nil
        kept += 1
      case ("p", 1): published += 1
      default: continue
      }
    }
    let store = folder.store
    let data = store.load()
    let found = try store.drafts(in: data)
    let history = try store.history()
    if data.hasErrors || !found.unusable.isEmpty || !history.findings.isEmpty { faulty += 1 }
    if found.drafts.contains(where: { $0.waitingCount > 0 }) { left += 1 }
    guard let book = data.books["papi"], let year = book[StressFolder.year] else {
      throw StressFailure("the year is lost")
    }
    let draft = found.drafts.first?.draft ?? Draft(year: StressFolder.year, in: book)
    // A step that was under way may have been kept just before the end.
    if let step = underWay, draft?.value(step.cell) == step.value { expected[step.cell] = step.value }
    for (cell, value) in expected where draft?.value(cell) != value {
      lost += 1
      print("lost: \(cell) \(value), killed \(time)")
    }
    if let first { faulty += brokenChains(history, from: first, to: year).count }
  }
  print("Killed with SIGKILL at \(times) random moments of entering and publishing\n")
  printTable(
    ["what", "how often"],
    [
      ["steps whose keeping had returned", "\(kept)"], ["publications that had returned", "\(published)"],
      ["starts that found a draft waiting", "\(left)"], ["values lost of those kept", "\(lost)"],
      ["files that could not be read, values whose history does not lead to them", "\(faulty)"],
    ])
  return lost == 0 && faulty == 0 && kept > times
}
