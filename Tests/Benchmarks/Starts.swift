import FoundationEssentials
import Glibc

/// What is compared; `echo` is the least that any program takes.
struct Contestant {
  var name: String
  var command: Command
  /// Whether its first frame still lacks its figures, which it draws at its second look.
  var isFirstFrameEmpty = false
  /// What it takes for Down.
  var down = "\u{1B}OB"
  var frames: [Line.Burst] = []
  var wholeFrames: [Line.Burst] = []
  var downs: [Line.Burst] = []
  var memory: [Double] = []
  var ownMemory: [Double] = []

  init(_ name: String, _ command: Command) {
    self.name = name
    self.command = command
  }
}

/// What people would use instead, or know as quick: history, processes, files, tables; and those that
/// are not installed here.
private func peers(table: String) -> (there: [Contestant], missing: [String]) {
  let wanted = [
    ("tig", "tig", []), ("htop", "htop", []), ("btop", "btop", ["--utf-force"]), ("mc", "mc", []),
    ("visidata", "vd", [table]),
  ]
  var there: [Contestant] = []
  var missing: [String] = []
  for (name, program, arguments) in wanted {
    guard var command = Command.installed(program) else {
      missing.append(name)
      continue
    }
    command.arguments = arguments
    var peer = Contestant(name, command)
    if name == "btop" {
      // Every share of a processor is a difference between two looks: 0 in its first frame.
      peer.isFirstFrameEmpty = true
      // It does not put the keys into application mode.
      peer.down = "\u{1B}[B"
    }
    there.append(peer)
  }
  return (there, missing)
}

/// A table as large as a year of components, for a program that shows tables.
private func temporaryTable() -> String {
  let path = FileManager.default.temporaryDirectory.path + "/papiboard-bench-\(getpid()).csv"
  let heads = "code,province," + (1...28).map { "c\($0)" }.joined(separator: ",") + "\n"
  let rows = (1...63).map { row in
    "\(row),P\(row)," + (1...28).map { "\(Double(row * $0 % 97) / 40)" }.joined(separator: ",") + "\n"
  }
  try? Data((heads + rows.joined()).utf8).write(to: URL(filePath: path))
  return path
}

/// Prints how fast the board starts and answers, and what it does while idle, beside others.
func printStarts(of board: Command, rounds: Int) {
  let table = temporaryTable()
  defer { try? FileManager.default.removeItem(atPath: table) }
  let peers = peers(table: table)
  for name in peers.missing { print("\(name) is not installed: apt-get install \(name)\n") }
  let echo = Contestant("echo", Command(path: "/bin/echo", arguments: ["x"]))
  var contestants = [Contestant("papiboard", board)] + peers.there + [echo]
  var downs = BoardDowns()
  // One after another in every round, so that whatever else the machine does meets all alike.
  for round in 0..<rounds {
    for offset in contestants.indices {
      let index = (offset + round) % contestants.count
      guard let line = Line(contestants[index].command) else { continue }
      contestants[index].measure(line)
      if index == 0 { downs.measure(line) }
    }
  }
  printFrames(contestants, rounds: rounds)
  printDowns(contestants, downs)
  printParts(of: board, frames: contestants[0].frames, rounds: rounds)
  printIdle(contestants.dropLast())
}

extension Contestant {
  /// One start, three Downs.
  mutating func measure(_ line: Line) {
    let frame = line.firstFrame()
    frames.append(frame)
    guard name != "echo" else { return wholeFrames.append(frame) }
    wholeFrames.append(isFirstFrameEmpty ? line.nextFrame() : frame)
    for _ in 0..<3 { downs.append(line.press(down)) }
    memory.append(line.peakMegabytes)
    ownMemory.append(line.ownMegabytes)
  }
}

/// Down where the board shows a table, as the others do, and in a list.
private struct BoardDowns {
  var table: [Line.Burst] = []
  var list: [Line.Burst] = []

  mutating func measure(_ line: Line) {
    _ = line.press("4")
    for _ in 0..<3 { table.append(line.press("\u{1B}OB")) }
    _ = line.press("y")
    for _ in 0..<3 { list.append(line.press("\u{1B}OB")) }
  }
}

private func printFrames(_ contestants: [Contestant], rounds: Int) {
  print("First frame at 120×40, medians of \(rounds) rounds\n")
  let own = contestants[0]
  printTable(
    ["program", "first drawn, ms", "whole, ms", "papiboard ÷ it, whole", "bytes", "peak MB", "its own MB"],
    contestants.map { it in
      let ratios = zip(own.wholeFrames, it.wholeFrames).map { $0.milliseconds / $1.milliseconds }
      return [
        it.name, shown(median(it.frames.map(\.milliseconds))),
        shown(median(it.wholeFrames.map(\.milliseconds))),
        shown(median(ratios), 2), shown(median(it.frames.map { Double($0.bytes) }), 0),
        shown(median(it.memory)), shown(median(it.ownMemory)),
      ]
    })
}

private func printDowns(_ contestants: [Contestant], _ downs: BoardDowns) {
  print("One Down, to the last byte of the answer\n")
  let others = contestants.dropFirst().filter { !$0.downs.isEmpty }.map { ($0.name, $0.downs) }
  let own = [
    ("papiboard, Ranking", downs.table), ("papiboard, list of years", downs.list),
    ("papiboard, Overview, with the components", contestants[0].downs),
  ]
  let bytes = { (bursts: [Line.Burst]) in median(bursts.map { Double($0.bytes) }) }
  printTable(
    ["where", "ms", "bytes", "papiboard's Ranking ÷ it"],
    (own + others).map { name, bursts in
      [
        name, shown(median(bursts.map(\.milliseconds)), 2), shown(bytes(bursts), 0),
        shown(bytes(downs.table) / bytes(bursts), 2),
      ]
    })
}

private func printParts(of board: Command, frames: [Line.Burst], rounds: Int) {
  print("Where the start goes, medians of \(rounds) rounds, without a terminal\n")
  let steps: [(String, Command)] = [
    ("true", Command(path: "/bin/true")),
    ("papiboard --version", Command(path: board.path, arguments: ["--version"])),
    ("papiboard validate", Command(path: board.path, arguments: ["validate"])),
    ("papiboard report", Command(path: board.path, arguments: ["report"])),
  ]
  var times = [[Double]](repeating: [], count: steps.count)
  for _ in 0..<rounds { for index in steps.indices { times[index].append(steps[index].1.run()) } }
  var whole = times.map(median)
  whole.append(median(frames.map(\.milliseconds)))
  let names = steps.map(\.0) + ["papiboard, first frame"]
  let parts = [
    "a process at all", "loading the program, reading arguments", "reading and checking the data",
    "ranking, drawing a page", "the terminal: finding, opening, drawing on it, sending",
  ]
  printTable(
    ["until", "ms", "more than before", "which is"],
    names.indices.map { index in
      // What draws on the terminal draws no page of text first: it is compared with validate.
      let before = index == 0 ? 0 : whole[index == 4 ? 2 : index - 1]
      return [names[index], shown(whole[index]), shown(whole[index] - before), parts[index]]
    })
}

private func printIdle(_ contestants: some Sequence<Contestant>) {
  let seconds = 5
  print("Idle for \(seconds) seconds\n")
  printTable(
    ["program", "bytes", "CPU ms", "wake-ups"],
    contestants.compactMap { it in
      guard let line = Line(it.command) else { return nil }
      _ = line.firstFrame()
      let idle = line.idle(seconds: seconds)
      return [it.name, "\(idle.bytes)", "\(idle.ticks * 10)", "\(idle.wakeUps)"]
    })

}
