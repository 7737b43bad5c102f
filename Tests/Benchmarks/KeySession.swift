import FoundationEssentials
import Glibc

/// One session of keys, pressed one after the other on one board, with the answer to each measured.
struct KeySession {
  /// A key and what it does; the first of its kind in a session has the most to compute.
  ///
  /// One without a name is not shown: Esc, after which a terminal's further bytes are awaited for 50 ms.
  struct Step {
    var name: String
    var key: String

    init(_ name: String, _ key: String) {
      self.name = name
      self.key = key
    }
  }

  private static let down = "\u{1B}OB"

  /// Through every panel and list, with every change of sort, year, basis and province.
  static let steps: [Step] = [
    Step("Overview, Down", down), Step("Overview, year `[`", "["), Step("Overview, year `]`", "]"),
    Step("Overview, basis `b`, first", "b"), Step("Overview, basis `b`, back", "b"),
    Step("Trends, first visit", "2"), Step("Trends, Down", down), Step("Trends, year `[`", "["),
    Step("Trends, basis `b`", "b"), Step("Trends, basis `b`, back", "b"), Step("Trends, open `Enter`", "\r"),
    Step("Trends, Down among components", down), Step("provinces to compare, `c`", "c"),
    Step("provinces to compare, Down", down), Step("provinces to compare, `Enter`", "\r"),
    Step("Ranking, first visit", "4"), Step("Ranking, Down", down), Step("Ranking, Down again", down),
    Step("Ranking, End", "G"), Step("Ranking, sort `s`", "s"), Step("Ranking, reverse `S`", "S"),
    Step("Ranking, year `[`", "["), Step("Ranking, basis `b`", "b"), Step("Ranking, basis `b`, back", "b"),
    Step("Ranking, search `/`", "/"), Step("Ranking, a letter searched", "t"),
    Step("Ranking, search taken", "\r"), Step("write a table `w`", "w"), Step("", "\u{1B}"),
    Step("Ranking, filters `f`", "f"), Step("Ranking, filters, Down", down),
    Step("Ranking, filter taken", "\r"),
    Step("map `m`", "m"), Step("map, dimension `d`", "d"), Step("map, back `m`", "m"),
    Step("provinces `p`", "p"), Step("provinces, Down", down), Step("provinces, a letter searched", "t"),
    Step("province taken", "\r"), Step("commands `:`", ":"), Step("commands, a letter searched", "t"),
    Step("", "\u{1B}"), Step("help `?`", "?"), Step("help, `q`", "q"),
    Step("years `y`", "y"), Step("years, Down", down), Step("year taken", "\r"), Step("presenting `P`", "P"),
    Step("presenting, Backspace", "\u{7F}"),
  ]

  /// The first frame of each round.
  private(set) var frames: [Line.Burst] = []
  private(set) var memory: [Double] = []
  private var answers = [[Line.Burst]](repeating: [], count: steps.count)

  /// Runs the session so many times.
  init(_ command: Command, rounds: Int) {
    for _ in 0..<rounds {
      guard let line = Line(command) else { continue }
      frames.append(line.firstFrame())
      for (place, step) in Self.steps.enumerated() { answers[place].append(line.press(step.key)) }
      memory.append(line.peakMegabytes)
    }
  }

  /// The middle of a step's answers.
  func middle(_ place: Int) -> Line.Burst {
    Line.Burst(
      milliseconds: median(answers[place].map(\.milliseconds)),
      bytes: Int(median(answers[place].map { Double($0.bytes) })))
  }
}

private func printKeys(_ published: KeySession, _ many: KeySession) {
  printTable(
    ["key", "ms", "bytes", "ms, 6,300 units", "bytes, 6,300 units"],
    KeySession.steps.indices.filter { !KeySession.steps[$0].name.isEmpty }.map { place in
      let (one, other) = (published.middle(place), many.middle(place))
      return [
        KeySession.steps[place].name, shown(one.milliseconds, 2), String(one.bytes),
        shown(other.milliseconds, 2), String(other.bytes),
      ]
    })
}

/// Prints the time to the last byte of every key, with the published data and with a hundred times as
/// many.
func printKeys(of board: Command, rounds: Int) {
  let folder = FileManager.default.temporaryDirectory.path + "/papiboard-bench-\(getpid())"
  if ManyUnits().write(to: folder) {
    print("Every key at 120×40, to the last byte of the answer, medians of \(rounds) rounds\n")
    let sessions = (
      KeySession(board, rounds: rounds),
      KeySession(Command(path: board.path, arguments: ["--data", folder]), rounds: rounds)
    )
    printKeys(sessions.0, sessions.1)
    let large = sessions.1
    print("A hundred times the data (6,300 units, 14 years), medians of \(rounds) rounds\n")
    printTable(
      ["what", "figure"],
      [
        ["first whole frame, ms", shown(median(large.frames.map(\.milliseconds)), 0)],
        ["peak memory, MB", shown(median(large.memory), 0)],
      ])
  } else {
    print("\(folder) cannot be written: nothing measured with a hundred times the data")
  }
  try? FileManager.default.removeItem(atPath: folder)
}
