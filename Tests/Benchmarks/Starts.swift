import FoundationEssentials
import Glibc

/// What is compared; `echo` is the least that any program takes.
struct Contestant {
  var name: String
  var command: Command
  var frames: [Line.Burst] = []
  var downs: [Line.Burst] = []
  var memory: [Double] = []
}

/// What people would use instead, or know as quick: history, processes, files, tables.
private func peers(table: String) -> [(name: String, program: String, arguments: [String])] {
  [
    ("tig", "tig", []), ("htop", "htop", []), ("btop", "btop", ["--utf-force"]), ("mc", "mc", []),
    ("visidata", "vd", [table]),
  ]
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
  var contestants = [Contestant(name: "papiboard", command: board)]
  let table = temporaryTable()
  defer { try? FileManager.default.removeItem(atPath: table) }
  for peer in peers(table: table) {
    if var command = Command.installed(peer.program) {
      command.arguments = peer.arguments
      contestants.append(Contestant(name: peer.name, command: command))
    } else {
      print("\(peer.name) is not installed: apt-get install \(peer.name)\n")
    }
  }
  contestants.append(Contestant(name: "echo", command: Command(path: "/bin/echo", arguments: ["x"])))

  let down = "\u{1B}OB"
  var lists: [Line.Burst] = []
  // One after another in every round, so that whatever else the machine does meets all alike.
  for round in 0..<rounds {
    for offset in contestants.indices {
      let index = (offset + round) % contestants.count
      guard let line = Line(contestants[index].command) else { continue }
      contestants[index].frames.append(line.firstFrame())
      guard contestants[index].name != "echo" else { continue }
      for _ in 0..<3 { contestants[index].downs.append(line.press(down)) }
      contestants[index].memory.append(line.peakMegabytes)
      if contestants[index].name == "papiboard" {
        _ = line.press("y")
        for _ in 0..<3 { lists.append(line.press(down)) }
      }
    }
  }

  print("First whole frame at 120×40, medians of \(rounds) rounds\n")
  let own = contestants[0]
  printTable(
    ["program", "ms", "papiboard ÷ it", "bytes", "peak MB"],
    contestants.map { it in
      let ratios = zip(own.frames, it.frames).map { $0.milliseconds / $1.milliseconds }
      return [
        it.name, shown(median(it.frames.map(\.milliseconds))), shown(median(ratios), 2),
        shown(median(it.frames.map { Double($0.bytes) }), 0), shown(median(it.memory)),
      ]
    })

  print("One Down, to the last byte of the answer\n")
  let moves = contestants.filter { !$0.downs.isEmpty }.map { ($0.name, $0.downs) }
  printTable(
    ["where", "ms", "bytes"],
    (moves + [("papiboard, list of years", lists)]).map { name, downs in
      [
        name, shown(median(downs.map(\.milliseconds)), 2),
        shown(median(downs.map { Double($0.bytes) }), 0),
      ]
    })

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
  whole.append(median(own.frames.map(\.milliseconds)))
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

  let seconds = 5
  print("Idle for \(seconds) seconds\n")
  printTable(
    ["program", "bytes", "CPU ms", "wake-ups"],
    contestants.dropLast().compactMap { it in
      guard let line = Line(it.command) else { return nil }
      _ = line.firstFrame()
      let idle = line.idle(seconds: seconds)
      return [it.name, "\(idle.bytes)", "\(idle.ticks * 10)", "\(idle.wakeUps)"]
    })

}
