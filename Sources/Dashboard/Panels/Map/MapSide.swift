import Pages
import Scores
import TextUI
import Words

/// What stands beside a map: the legend, the chosen province, its region, and sentences.
struct MapSide: Panel {
  var map: MapPanel

  private var language: Language { map.language }
  private var figures: Figures { Figures(map.language) }
  private var table: Scores.YearTable { map.table }

  /// The place of the chosen province in the table.
  private var place: Int? { table.provinces.firstIndex { $0.id == map.selection } }

  /// Text of one role, and where it stands in its line.
  private struct Piece {
    var text: String
    var role: Role = .text
    var isRight = false
  }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    var rest = rect
    draw(legend, in: &rest, on: &canvas)
    rest = rest.splitTop(1).rest
    guard let place else { return }
    draw(chosen(place, columns: rect.columns), in: &rest, on: &canvas)
    rest = rest.splitTop(1).rest
    let notes = notes(place, in: rest, canvas.glyphs)
    let region = region(of: place, atMost: rest.rows - notes.count - 1)
    draw(region, in: &rest, on: &canvas)
    rest = rest.splitTop(region.isEmpty ? 0 : 1).rest
    draw(notes.map { [Piece(text: $0)] }, in: &rest, on: &canvas)
  }

  /// The chosen province in one line, where there is no room for more.
  func drawStatus(row: Int, in rect: Rect, on canvas: inout Canvas) {
    guard let place else { return }
    var column = rect.column + 1
    for piece in [title(place)] + standing(place).flatMap({ $0 }) {
      let width = TextWidth.columns(of: piece.text, glyphs: canvas.glyphs)
      guard column + width <= rect.endColumn else { return }
      canvas.put(piece.text, column: column, row: row, piece.role)
      column += width + 1
    }
  }

  private func draw(_ lines: [[Piece]], in rest: inout Rect, on canvas: inout Canvas) {
    for line in lines {
      guard rest.rows > 0 else { return }
      var column = rest.column
      for piece in line where !piece.isRight {
        column += canvas.put(piece.text, column: column, row: rest.row, piece.role) + 1
      }
      var end = rest.endColumn
      for piece in line.reversed() where piece.isRight {
        let width = TextWidth.columns(of: piece.text, glyphs: canvas.glyphs)
        guard end - width >= column else { break }
        canvas.put(piece.text, column: end - width, row: rest.row, piece.role)
        end -= width + 1
      }
      rest = rest.splitTop(1).rest
    }
  }

  // MARK: Parts

  /// The groups with their sizes, the unranked, and the board's own province if another is chosen.
  private var legend: [[Piece]] {
    let sizes = table.groupings[map.item].sizes
    var lines = zip(map.definition.groupNames, sizes).enumerated().map { index, group in
      let swatch = Piece(text: " \(Marks.group(index + 1)) ", role: Marks.tileRole(ofGroup: index + 1))
      return [swatch, Piece(text: group.0[language]), Piece(text: String(group.1), isRight: true)]
    }
    let unranked = table.provinces.count - table.counts[map.item]
    if unranked > 0 {
      lines.append([
        Piece(text: " \(Marks.unranked) ", role: .tileNone), Piece(text: Phrases.unranked[language]),
        Piece(text: String(unranked), isRight: true),
      ])
    }
    if let own = map.own, own != map.selection,
      let place = table.provinces.firstIndex(where: { $0.id == own })
    {
      lines.append([Piece(text: " \(Marks.own) ", role: .ownLine)] + row(place))
    }
    return lines
  }

  private func title(_ place: Int) -> Piece {
    let province = table.provinces[place]
    let mark = province.id == map.own ? Marks.own + " " : ""
    return Piece(text: mark + province.name[language], role: .strong)
  }

  /// The chosen province: its name, score, rank and group with their changes.
  private func chosen(_ place: Int, columns: Int) -> [[Piece]] {
    let lines = standing(place)
    guard table[place, map.item] != nil else {
      let reason = lines.joined().map(\.text).joined(separator: " ")
      return [[title(place)]]
        + TextWidth.wrap(reason, columns: columns).map { [Piece(text: $0, role: .missing)] }
    }
    return [[title(place)]] + lines
  }

  /// Score, rank and group, one line each; the reason where there are none.
  private func standing(_ place: Int) -> [[Piece]] {
    guard let cell = table[place, map.item] else {
      let reason = (map.line?.absence ?? table.absences[place]).map { Phrases.reason($0)[language] }
      return [[Piece(text: reason ?? Figures.missing, role: .missing)]]
    }
    let places = map.item == 0 ? map.definition.decimals : 2
    let unit = map.definition.scoreUnit(of: table.items[map.item])
    var score = [
      Piece(text: unit.scored { $0.decimal(cell.score, places: places) }[language])
    ]
    if let change = map.line?.scoreChange {
      score.append(
        Piece(
          text: map.line?.movement.map(figures.change) ?? figures.change(change),
          role: Marks.role(figures.direction(change))))
    } else if map.line?.seriesBreak != nil {
      score.append(Piece(text: Marks.seriesBreak, role: .breakLine))
    }
    let count = table.counts[map.item]
    var rank = [Piece(text: "\(MapWords.rank[language]) \(figures.rank(cell.rank, of: count))")]
    if let line = map.line, let change = line.rankChange, let told = figures.rankChange(line) {
      rank.append(Piece(text: told, role: Marks.role(ofPlaces: change)))
    } else if map.line?.memberChange != nil {
      rank.append(Piece(text: Marks.seriesBreak, role: .breakLine))
    }
    guard let own = cell.group else { return [score, rank] }
    let group = Phrases.group(own, map.definition)[language]
    return [score, rank, [Piece(text: "\(Marks.group(own)) \(group)", role: Marks.role(ofGroup: own))]]
  }

  /// A province in a line: name, score where there is room, rank and mark.
  private func row(_ place: Int) -> [Piece] {
    let province = table.provinces[place]
    let name = Piece(text: province.shortName[language], role: place == self.place ? .strong : .text)
    guard let cell = table[place, map.item] else {
      return [name, Piece(text: Marks.unranked, role: .missing, isRight: true)]
    }
    let role = Marks.role(ofGroup: cell.group)
    return [
      name,
      Piece(text: figures.decimal(cell.score), isRight: true),
      Piece(text: padded(figures.rank(cell.rank, of: table.counts[map.item])), role: role, isRight: true),
      Piece(text: Marks.group(cell.group), role: role, isRight: true),
    ]
  }

  /// A rank as wide as the widest, so that ranks stand one below the other.
  private func padded(_ rank: String) -> String {
    let count = String(table.counts[map.item]).count
    return String(repeating: " ", count: max(0, 2 * count + 1 - rank.count)) + rank
  }

  /// The provinces of the chosen one's region, best first; where not all have room the best, the
  /// worst, and those next to the chosen one.
  private func region(of place: Int, atMost rows: Int) -> [[Piece]] {
    guard rows >= 3, let summary = map.summary(of: place) else { return [] }
    let shown = MapSide.window(summary.ranked, around: place, count: rows - 1)
    let heading = "\(summary.region.shortName[language]): \(MapWords.ranked(summary.ranked.count)[language])"
    return [[Piece(text: heading, role: .secondary)]] + shown.map(row)
  }

  /// So many of some places in their order: the first, the last, the given one and those next to it.
  static func window(_ places: [Int], around place: Int, count: Int) -> [Int] {
    guard places.count > count, count > 0 else { return places }
    let centre = places.firstIndex(of: place) ?? 0
    let wanted = [0, places.count - 1, centre] + (1..<places.count).flatMap { [centre - $0, centre + $0] }
    var kept: Set<Int> = []
    for index in wanted where places.indices.contains(index) && kept.count < count { kept.insert(index) }
    return kept.sorted().map { places[$0] }
  }

  /// The sentences that leave room for three lines of the region, or the first alone.
  private func notes(_ place: Int, in rect: Rect, _ glyphs: GlyphLevel) -> [String] {
    let sentences = MapWords.sentences(map, place: place, isShort: rect.columns < 36).map { $0[language] }
    let forms = [sentences, Array(sentences.prefix(1))].map {
      TextWidth.wrap($0.joined(separator: " "), columns: rect.columns, glyphs: glyphs)
    }
    return forms.first { $0.count + 4 <= rect.rows } ?? (forms[1].count <= rect.rows ? forms[1] : [])
  }
}

extension MapPanel {
  /// How the region of a province stands.
  func summary(of place: Int) -> RegionSummary? {
    let id = table.provinces[place].regionID
    return regions.first { $0.id == id }.map { table.summary(of: $0, item: item) }
  }
}
