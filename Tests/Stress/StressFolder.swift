import Foundation
import Scores
import Storage

/// A data folder of two published years, in the folder for temporary files or where `STRESS_DIR` says.
struct StressFolder {
  let path: String
  static let year = 2024

  init() throws {
    let root = ProcessInfo.processInfo.environment["STRESS_DIR"] ?? NSTemporaryDirectory()
    path = root + "/papiboard-stress-" + UUID().uuidString
    let files = [
      "board.json", "provinces.json", "indices/papi.json", "scores/papi/2023.json", "scores/papi/2024.json",
    ]
    let bytes = try files.map { ($0, try PublishedSource().read($0)) }
    try NewFolder.make(at: path, files: bytes, access: .writing)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  var store: FolderStore { FolderStore(path, access: .writing) }

  func text(_ name: String) -> String? { try? String(contentsOfFile: path + "/" + name, encoding: .utf8) }
}

/// A failure of the program itself, or of what it looks at.
struct StressFailure: Error {
  var text: String
  init(_ text: String) { self.text = text }
}

extension FolderStore {
  /// PAPI as it is published in the folder now.
  func papi() throws -> ScoreBook {
    guard let book = load().books["papi"] else { throw StressFailure("\(folder) has no PAPI any more") }
    return book
  }
}

/// Numbers of chance that are the same every time.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Writes a line past every buffer: what was said before a kill was said.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(1, bytes, bytes.count)
}

/// Prints a table in Markdown.
func printTable(_ head: [String], _ rows: [[String]]) {
  print("| " + head.joined(separator: " | ") + " |")
  print("|" + head.map { _ in "---" }.joined(separator: "|") + "|")
  for row in rows { print("| " + row.joined(separator: " | ") + " |") }
}

/// Milliseconds that something takes.
func milliseconds(_ body: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try body()
  let time = (ContinuousClock.now - start).components
  return Double(time.seconds) * 1000 + Double(time.attoseconds) / 1e15
}

func shown(_ number: Double, _ places: Int = 2) -> String { String(format: "%.\(places)f", number) }

func median(_ numbers: [Double]) -> Double {
  let sorted = numbers.sorted()
  return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
}

/// This program again, with other words.
func child(_ arguments: [String]) throws -> (process: Process, output: Pipe) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  process.arguments = arguments
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  return (process, output)
}

/// What the history must say of every value that differs from the beginning: changes that join on,
/// from the first value to the one that is published.
///
/// - Returns: the values where it does not.
func brokenChains(_ history: History, from first: YearScores, to last: YearScores) -> [String] {
  var now: [ScoreCell: Double?] = [:]
  var broken: [String] = []
  for entry in history.entries {
    guard let cell = entry.cell, entry.year == last.year else { continue }
    let before = now[cell] ?? first.value(cell.item, of: cell.code)
    if before != entry.from { broken.append("\(cell): \(String(describing: before)) is not \(entry)") }
    now[cell] = .some(entry.to)
  }
  for code in last.codes {
    for item in last.items {
      let cell = ScoreCell(code: code, item: item)
      let told = now[cell] ?? first.value(item, of: code)
      if told != last.value(item, of: code) { broken.append("\(cell) is not as the history says") }
    }
  }
  return broken
}
