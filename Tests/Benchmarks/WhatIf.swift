/// Prints how fast suppositions answer: a key in What-if, and the levers of one province.
func printWhatIf(_ board: Command, rounds: Int) {
  let keys: [(name: String, key: String)] = [
    ("0.05 more", "+"), ("to the median", "m"), ("to the best", "x"), ("the next dimension", "j"),
    ("everything back", "0"),
  ]
  var bursts = keys.map { _ in [Line.Burst]() }
  var levers: [Double] = []
  for _ in 0..<rounds {
    guard let line = Line(board) else { continue }
    _ = line.firstFrame()
    _ = line.press("5")
    for _ in 0..<6 { _ = line.press("j") }
    for (place, key) in keys.enumerated() {
      bursts[place].append(line.press(key.key))
      // The next dimension is the eighth; back to the seventh.
      if key.key == "j" { _ = line.press("k") }
    }
    // What levers does more than validate: levers, a scenario and a goal, and the page.
    let all = ["levers", "--raise", "7=3.678", "--reach-group", "1"]
    let data = Command(path: board.path, arguments: ["validate"]).run()
    levers.append(Command(path: board.path, arguments: all).run() - data)
  }
  print("A key in What-if at 120×40, to the last byte of the answer\n")
  printTable(
    ["key", "ms", "bytes"],
    keys.indices.map { place in
      [
        keys[place].name, shown(median(bursts[place].map(\.milliseconds)), 2),
        shown(median(bursts[place].map { Double($0.bytes) }), 0),
      ]
    })
  print("Levers of one province, with a scenario and a goal, more than reading the data: ", terminator: "")
  print("\(shown(median(levers), 2)) ms\n")
}
