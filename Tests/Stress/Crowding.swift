import Foundation
import Scores
import Storage

/// One of several editors: changes and publishes one value after another.
///
/// Every editor changes the same few provinces, with values nobody else uses.
func editing(in folder: String, number: Int, count: Int) throws {
  let store = FolderStore(folder, access: .writing)
  var random = SeededRandom(UInt64(number))
  var (merged, waits) = (0, 0)
  for edit in 0..<count {
    let value = 0.5 + Double(number) * 0.1 + Double(edit) * 0.0001
    while true {
      let book = try store.papi()
      guard var draft = Draft(year: StressFolder.year, in: book) else { throw StressFailure("no such year") }
      let items = book.definition.items(at: .component, in: draft.year)
      let cell = ScoreCell(
        code: draft.codes[Int.random(in: 0..<6, using: &random)],
        item: items[Int.random(in: 0..<items.count, using: &random)])
      draft.apply(.edit(draft.entering(value, in: cell, reason: "biên tập \(number)")))
      let signature = Signature(user: "u\(number)", time: Date())
      do throws(StoreFailure) {
        let position = try store.keep(draft, since: nil, by: signature)
        _ = position
        _ = try store.publish(
          draft, checkedBy: DraftChecks(for: draft, in: book), PublishRequest(), by: signature)
        break
      } catch {
        // The cell was published by another meanwhile: this one begins again over what is there now.
        switch error {
        case .refused(.conflicts): merged += 1
        case .writing(let failure) where failure.reason == .busy: waits += 1
        default: throw error
        }
        let name = DraftName(index: "papi", year: StressFolder.year, user: "u\(number)")
        try? store.discard(name, by: signature)
      }
    }
  }
  print("\(merged) \(waits)")
}

/// Eight editors on one folder at the same time.
func editors() throws -> Bool {
  let (people, edits) = (8, 500)
  let folder = try StressFolder()
  defer { folder.remove() }
  let first = try folder.store.papi()[StressFolder.year]
  var conflicts = 0
  var waits = 0
  var failed = 0
  let time = try milliseconds {
    let children = try (1...people).map { try child(["editing", folder.path, "\($0)", "\(edits)"]) }
    for (process, output) in children {
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
      process.waitUntilExit()
      if process.terminationStatus != 0 || numbers.count != 2 { failed += 1 }
      conflicts += numbers.first ?? 0
      waits += numbers.last ?? 0
    }
  }
  let data = folder.store.load()
  let history = try folder.store.history()
  let values = Set(history.entries.compactMap(\.to))
  var broken = history.findings.count + (data.hasErrors ? 1 : 0)
  if let first, let last = data.books["papi"]?[StressFolder.year] {
    broken += brokenChains(history, from: first, to: last).count
  }
  print("\(people) editors with \(edits) edits each on the same \(6) provinces of one year\n")
  printTable(
    ["what", "how many"],
    [
      ["edits in the history", "\(history.entries.count)"],
      ["different values among them", "\(values.count)"],
      ["conflicts that were told and entered again", "\(conflicts)"],
      ["times somebody waited four seconds and tried again", "\(waits)"],
      ["editors that failed", "\(failed)"],
      ["lost updates, files or lines that could not be read", "\(broken)"],
      ["seconds", shown(time / 1000, 0)],
    ])
  return failed == 0 && broken == 0 && history.entries.count == people * edits
    && values.count == people * edits
}
