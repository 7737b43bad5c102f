import FoundationEssentials
import Glibc

/// Prints how fast the grid of panel 7 answers, over all 63 provinces and components, each value kept
/// on the disk.
func printEntry(_ board: Command, rounds: Int) {
  let folder = FileManager.default.temporaryDirectory.path + "/papiboard-bench-entry-\(getpid())"
  defer { try? FileManager.default.removeItem(atPath: folder) }
  _ = Command(path: board.path, arguments: ["init", folder]).run()
  let keys: [(name: String, key: String)] = [
    ("a digit begins a cell", "1"), ("another sign", ","), ("another digit", "4"),
    ("Enter: taken, ranked, on the disk; begins the journal", "\r"), ("a digit", "1"),
    ("Enter again", "\r"), ("down", "j"), ("right", "\t"),
    ("to the next open cell", "!"), ("undo", "u"), ("redo", "\u{12}"), ("one page down", "\u{1B}[6~"),
    ("form", "v"), ("grid", "v"),
  ]
  var bursts = keys.map { _ in [Line.Burst]() }
  for _ in 0..<rounds {
    guard let line = Line(Command(path: board.path, arguments: ["--data", folder])) else { continue }
    _ = line.firstFrame()
    // The newest published year, which has all 63; the draft is thrown away before the next round.
    for key in ["7", "["] { _ = line.press(key) }
    for (place, key) in keys.enumerated() { bursts[place].append(line.press(key.key)) }
    for key in ["X", "y"] { _ = line.press(key) }
  }
  print("A key in the grid of 63 × 28 at 120×40, to the last byte of the answer\n")
  printTable(
    ["key", "ms", "bytes"],
    keys.indices.map { place in
      [
        keys[place].name, shown(median(bursts[place].map(\.milliseconds)), 2),
        shown(median(bursts[place].map { Double($0.bytes) }), 0),
      ]
    })
}
