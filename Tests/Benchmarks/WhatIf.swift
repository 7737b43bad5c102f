/// Prints how fast suppositions answer: a key in What-if, and the levers of one province.
func printWhatIf(_ board: Command, rounds: Int) {
  let keys: [(name: String, key: String)] = [
    ("0.05 more", "+"), ("to the median", "m"), ("to the best", "x"), ("the next dimension", "j"),
    ("everything back", "0"),
  ]
  var bursts = keys.map { _ in [Line.Burst]() }
  let validate = Command(path: board.path, arguments: ["validate"])
  let levers = Command(path: board.path, arguments: ["levers", "--raise", "7=3.678", "--reach-group", "1"])
  var (without, with) = ([Double](), [Double]())
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
    // What it does more than reading the data: levers, a scenario, a goal, and the page.
    for _ in 0..<5 {
      without.append(validate.run())
      with.append(levers.run())
    }
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
  print("\(shown(median(with) - median(without), 2)) ms\n")
}
