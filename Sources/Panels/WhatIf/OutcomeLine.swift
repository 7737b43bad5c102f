import Scores
import TextUI
import Words

/// What a scenario gives, in one line: total, rank, group, each with its change.
struct OutcomeLine: Panel {
  var outcome: Outcome
  var fact: Outcome
  var whatIf: WhatIf
  /// The name the scenario was kept by.
  var name: String?
  var language: Language

  private typealias Piece = (text: String, role: Role)

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let room = rect.columns - 2
    let glyphs = canvas.glyphs
    let form = (0..<5).lazy.map(groups).first { width($0, glyphs) <= room } ?? groups(5)
    var column = rect.column + 1
    for group in form {
      for piece in group {
        column += canvas.put(piece.text, column: column, row: rect.row, piece.role) + 1
      }
      column += 1
    }
  }

  private func width(_ groups: [[Piece]], _ glyphs: GlyphLevel) -> Int {
    groups.reduce(-2) { sum, group in
      sum + group.reduce(1) { $0 + TextWidth.columns(of: $1.text, glyphs: glyphs) + 1 }
    }
  }

  /// The pieces that belong together; a later form leaves more out.
  private func groups(_ form: Int) -> [[Piece]] {
    let figures = Figures(language)
    let isVietnamese = language == .vietnamese
    let label = name.map { "\(Phrases.scenario[language]) “\($0)”" } ?? Phrases.scenario[language]
    let total = figures.decimal(outcome.total, places: form < 2 ? 4 : 2)
    var groups: [[Piece]] = form < 3 ? [[(form < 2 ? label : Phrases.scenario[language], .scenario)]] : []
    if form < 5 {
      groups.append([(form < 2 ? total + (isVietnamese ? " điểm" : " points") : total, .strong)])
    }
    if form < 4 { groups[groups.count - 1].append(change(outcome.total - fact.total, figures)) }
    groups.append([
      ((isVietnamese ? "hạng " : "rank ") + figures.rank(outcome.rank, of: outcome.of), .strong),
      (figures.change(fact.rank - outcome.rank), Marks.role(ofPlaces: fact.rank - outcome.rank)),
    ])
    let word = isVietnamese ? "nhóm" : "group"
    let step =
      fact.group == outcome.group ? "\(word) \(fact.group)" : "\(word) \(fact.group) → \(outcome.group)"
    groups.append([("\(step) \(Marks.group(outcome.group))", Marks.role(ofGroup: outcome.group))])
    if form < 1, let missing { groups.append([(missing, .secondary)]) }
    return groups
  }

  private func change(_ change: Double, _ figures: Figures) -> Piece {
    (figures.change(change), Marks.role(figures.direction(change)))
  }

  private var missing: String? {
    guard outcome.group > 1,
      let rise = whatIf.rise(to: .group(outcome.group - 1), from: outcome.total), rise > 0
    else { return nil }
    let need = Figures(language).required(rise, places: 4)
    return LocalizedText(
      vi: "còn thiếu \(need) tới nhóm \(outcome.group - 1)", en: "\(need) short of group \(outcome.group - 1)"
    )[language]
  }
}
