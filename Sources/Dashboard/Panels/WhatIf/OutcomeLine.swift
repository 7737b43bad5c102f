import Pages
import Scores
import TextUI
import Words

/// What a scenario gives, in one line: total, rank, group, each with its change.
struct OutcomeLine: Panel {
  var outcome: Outcome
  var fact: Outcome
  @Boxed var whatIf: WhatIf
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
      let unit = whatIf.definition.scoreUnit().score[language]
      groups.append([(form < 2 ? "\(total) \(unit)" : total, .strong)])
    }
    if form < 4 { groups[groups.count - 1].append(change(outcome.total - fact.total, figures)) }
    groups.append([
      ((isVietnamese ? "hạng " : "rank ") + figures.rank(outcome.rank, of: outcome.of), .strong),
      (figures.change(fact.rank - outcome.rank), Marks.role(ofPlaces: fact.rank - outcome.rank)),
    ])
    let word = isVietnamese ? "nhóm" : "group"
    if let before = fact.group, let after = outcome.group {
      let names = [before, after].map {
        whatIf.definition.groupBounds.isEmpty ? String($0) : name(ofGroup: $0)
      }
      let step = before == after ? "\(word) \(names[0])" : "\(word) \(names[0]) → \(names[1])"
      groups.append([("\(step) \(Marks.group(after))", Marks.role(ofGroup: after))])
    }
    if form < 1, let missing { groups.append([(missing, .secondary)]) }
    return groups
  }

  private func name(ofGroup group: Int) -> String {
    let names = whatIf.definition.groupNames
    return names.indices.contains(group - 1) ? names[group - 1][language] : String(group)
  }

  private func change(_ change: Double, _ figures: Figures) -> Piece {
    (figures.change(change), Marks.role(figures.direction(change)))
  }

  private var missing: String? {
    guard let group = outcome.group, group > 1,
      let rise = whatIf.rise(to: .group(group - 1), from: outcome.total), rise > 0
    else { return nil }
    let need = Figures(language).required(rise, places: 4)
    let name = Phrases.group(group - 1, whatIf.definition, isShort: true)
    return LocalizedText(
      vi: "còn thiếu \(need) tới \(name.vietnamese)", en: "\(need) short of \(name.english)")[language]
  }
}
