import Pages
import Scores
import TextUI
import Words

/// How a province stands in one index, as far as it is known.
struct IndexStanding: Hashable, Sendable {
  /// The id of the index.
  var id: String
  /// Its short name.
  var name: String
  /// The newest year in which the province has a figure; `nil` if there is none.
  var year: Int?
  /// Where it stands then.
  var standing: Standing?
  /// What has become of each of its targets.
  var verdicts: [Verdict] = []

  private static let worstFirst: [Verdict] = [.missed, .late, .notDue, .onTrack, .met, .exceeded]

  /// The worst verdict of its targets; `nil` where none has one.
  var worst: Verdict? { Self.worstFirst.first(where: verdicts.contains) }

  /// That verdict, and of how many of the targets it is, where there are several: `1/6 không đạt ×`.
  func worst(_ language: Language) -> String? {
    guard let worst else { return nil }
    let words = Phrases.markedVerdict(worst)[language]
    let count = verdicts.count { $0 == worst }
    return verdicts.count == 1 ? words : "\(count)/\(verdicts.count) \(words)"
  }

  /// The rank with its denominator, and the score where there is no rank.
  func place(_ language: Language) -> String {
    let figures = Figures(language)
    guard let standing else { return Figures.missing }
    return standing.rank == nil ? figures.decimal(standing.score) : figures.rank(standing)
  }
}

/// All indices in a line or two: the newest rank of the province, and the worst that became of its targets.
struct IndexStrip: Panel {
  var standings: [IndexStanding]
  /// The index in view.
  var index: String
  /// The year in view, which need not be named.
  var year: Int
  var language: Language

  private typealias Piece = (text: String, role: Role)

  /// The lines it takes; none where there is one index only.
  func rows(columns: Int) -> Int { standings.count > 1 ? lines(columns: columns).count : 0 }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    for (row, line) in lines(columns: rect.columns).prefix(rect.rows).enumerated() {
      var column = rect.column + 1
      for pieces in line {
        for piece in pieces {
          column += canvas.put(piece.text, column: column, row: rect.row + row, piece.role) + 1
        }
        column += 2
      }
    }
  }

  /// The indices in their order, as many on a line as fit whole.
  private func lines(columns: Int) -> [[[Piece]]] {
    var lines: [[[Piece]]] = []
    var room = 0
    for standing in standings {
      let pieces = pieces(of: standing)
      let width = pieces.reduce(2) { $0 + TextWidth.columns(of: $1.text) + 1 }
      if lines.isEmpty || width - 3 > room {
        lines.append([])
        room = columns - 2
      }
      lines[lines.count - 1].append(pieces)
      room -= width
    }
    return lines
  }

  private func pieces(of standing: IndexStanding) -> [Piece] {
    let own = standing.standing
    var pieces: [Piece] = [
      (standing.name, standing.id == index ? .strong : .secondary),
      (standing.place(language), own == nil ? .missing : Marks.role(ofGroup: own?.group)),
    ]
    let mark = Marks.group(own?.group)
    if !mark.isEmpty { pieces.append((mark, Marks.role(ofGroup: own?.group))) }
    if let newest = standing.year, newest != year { pieces.append(("(\(newest))", .secondary)) }
    if let worst = standing.worst, let words = standing.worst(language) {
      pieces.append((words, Marks.role(worst)))
    }
    return pieces
  }
}
