/// What both charts become before they are drawn: heights instead of ranks or scores.
struct ChartModel {
  /// The year of the first point.
  var firstYear: Int
  /// How many years there are.
  var count: Int
  /// The province's own line.
  var own: ChartLine
  /// The compared ones, at most five.
  var compared: [ChartLine]
  /// The path to a target.
  var path: ChartLine
  /// What half of all stand above, a point a year.
  var median = ChartLine(marks: [])
  /// The years not comparable with the one before.
  var breaks: [Int]
  /// Heights of horizontal lines.
  var bands: [Double]
  /// The numbers at the left.
  var ticks: [ChartTick]
  /// The year to be found at once, by its place in the series.
  var marked: Int?
  /// What stands below the years: of how many a rank is; nothing where it is empty.
  var counts: [Int?] = []
  /// Whether the axis begins above the least there can be: two strokes below it say so.
  var isCut = false
  /// Whether there are years before the first one, or behind the last: dots say so.
  var hidesEarlier = false
  var hidesLater = false
}

/// A series with its heights: 0 at the top, 1 at the bottom.
struct ChartLine: Hashable {
  var marks: [ChartMark?]
  /// What stands at the line's end where there is room.
  var name = ""
}

/// One point.
struct ChartMark: Hashable {
  var height: Double
  var label: String
  var joinsPrevious: Bool
}

/// A number on the axis.
struct ChartTick: Hashable {
  var height: Double
  var label: String
}

extension ChartModel {
  /// The most provinces a chart compares with.
  static let mostCompared = 5
  /// The letters and roles of the compared ones.
  static let comparedLetters: [Character] = ["A", "B", "C", "D", "E"]
  static let comparedRoles: [Role] = [.comparedA, .comparedB, .comparedC, .comparedD, .comparedE]

  /// The lines whose names stand at the right: the path alone, or everything once something is
  /// compared.
  func names() -> [(line: ChartLine, text: String, role: Role)] {
    var names: [(line: ChartLine, text: String, role: Role)] = []
    if !compared.isEmpty, !own.name.isEmpty { names.append((own, "● " + own.name, .ownLine)) }
    for (index, line) in compared.enumerated() {
      let text = "\(ChartModel.comparedLetters[index]) \(line.name)"
      names.append((line, text, ChartModel.comparedRoles[index]))
    }
    if !median.name.isEmpty { names.append((median, "┼ " + median.name, .median)) }
    if !path.name.isEmpty { names.append((path, "○ " + path.name, .targetPath)) }
    return names.filter { $0.line.marks.contains { $0 != nil } }
  }
}

extension ChartLine {
  /// The place of the newest point.
  var lastIndex: Int? { marks.lastIndex { $0 != nil } }
}
