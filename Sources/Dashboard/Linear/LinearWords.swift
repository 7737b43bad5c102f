import Pages
import Scores
import Words

/// Figures as sentences: words in place of marks, so that a screen reader says what the board shows.
enum LinearWords {
  /// Number and short name of an item; the total has its name only.
  public static func name(_ item: ItemID, _ view: LinearView) -> String {
    view.text(item == .total ? Phrases.total : view.definition.label(of: item))
  }

  /// One item of a province's year: `7 Quản trị môi trường: 2,87 điểm, không đổi; hạng 61/61, …`.
  static func line(_ line: ItemLine, of view: LinearView) -> String {
    let name = view.text(view.definition.label(of: line.item))
    return "\(name): \(facts(line, of: view).joined(separator: "; "))"
  }

  /// A year and how a province stood: `2023: hạng 15/61, 43,96 điểm, nhóm 2 (…)`.
  static func standing(_ line: ItemLine, of view: LinearView, year: Int) -> String {
    guard let standing = line.standing else {
      return "\(year): \(view.text(line.absence.map(Phrases.reason) ?? Phrases.verdict(.noData)))"
    }
    return "\(year): \(self.standing(standing, of: line.item, view))"
  }

  /// Rank, score and group: `hạng 15/61, 43,96 điểm, nhóm 2 (Trung bình cao)`.
  static func standing(_ standing: Standing, of item: ItemID, _ view: LinearView) -> String {
    [
      standing.rank.map { rank($0, of: standing.of, view) } ?? view.text(Phrases.noRank),
      standing.score.map { score($0, of: item, view) },
      Phrases.group(standing, view.definition).map(view.text),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// Score with its change, rank with its change, group; or why there is nothing.
  static func facts(_ line: ItemLine, of view: LinearView, places: Int = 2) -> [String] {
    guard let standing = line.standing else {
      return [view.text(line.absence.map(Phrases.reason) ?? Phrases.verdict(.noData))]
    }
    var score = standing.score.map { self.score($0, of: line.item, places: places, view) }
    if let change = line.scoreChange {
      score? += ", " + self.change(change, view)
      if line.movement?.isMarkedSlight == true { score? += slight(view) }
    }
    var rank = standing.rank.map { self.rank($0, of: standing.of, view) } ?? view.text(Phrases.noRank)
    if let change = line.rankChange {
      rank += ", " + self.change(change, view) + view.text(Sentences.from(line))
    }
    let group = Phrases.group(standing, view.definition).map(view.text)
    return [score, rank, group].compactMap { $0 }
  }

  /// A sentence begins with a capital letter.
  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  static func score(_ score: Double, of item: ItemID, places: Int = 2, _ view: LinearView) -> String {
    view.text(view.definition.scoreUnit(of: item).scored { $0.decimal(score, places: places) })
  }

  static func rank(_ rank: Int, of count: Int, _ view: LinearView) -> String {
    let place = Figures(view.language).rank(rank, of: count)
    return view.text(LocalizedText(vi: "hạng \(place)", en: "rank \(place)"))
  }

  /// A change of score: `tăng 0,19`, `không đổi`.
  static func change(_ change: Double, places: Int = 2, _ view: LinearView) -> String {
    let figures = Figures(view.language)
    let size = figures.decimal(change.magnitude, places: places)
    switch figures.direction(change, places: places) {
    case .rising: return view.text(LocalizedText(vi: "tăng \(size)", en: "up \(size)"))
    case .falling: return view.text(LocalizedText(vi: "giảm \(size)", en: "down \(size)"))
    case .unchanged: return view.text(unchanged)
    }
  }

  /// A change of rank: `tăng 5 bậc`.
  static func change(_ places: Int, _ view: LinearView) -> String {
    let size = places.magnitude
    let unit = size == 1 ? "place" : "places"
    switch places {
    case 0: return view.text(unchanged)
    case 1...: return view.text(LocalizedText(vi: "tăng \(size) bậc", en: "up \(size) \(unit)"))
    default: return view.text(LocalizedText(vi: "giảm \(size) bậc", en: "down \(size) \(unit)"))
    }
  }

  private static let unchanged = LocalizedText(vi: "không đổi", en: "unchanged")

  /// Why an item changed, without marks.
  static func why(_ line: ItemLine, _ view: LinearView) -> [String] {
    let told =
      Sentences.why(line, view.definition) + [Sentences.precision(line, view.definition)].compactMap { $0 }
    return told.map { spoken(view.text($0), view) }
  }

  private static func slight(_ view: LinearView) -> String {
    view.text(LocalizedText(vi: " (không đáng kể)", en: " (not significant)"))
  }

  /// A label and what belongs to it: `Trung vị: 3,68`.
  static func fact(_ label: LocalizedText, _ text: String, _ view: LinearView) -> String {
    "\(view.text(label)): \(text)"
  }

  /// A text of the board without the marks that a screen reader would spell out.
  ///
  /// Changes become words, arrows too; marks that only repeat a word beside them go.
  static func spoken(_ text: String, _ view: LinearView) -> String {
    let isVietnamese = view.language == .vietnamese
    let words: [(String, String)] = [
      ("▲", isVietnamese ? "tăng " : "up "), ("▼", isVietnamese ? "giảm " : "down "),
      (" (¦) ", " "), (" ¦ ", isVietnamese ? ", đo lại: " : ", measured anew: "),
      (" → ", isVietnamese ? " thành " : " gives "), ("≈", slight(view)),
    ]
    return words.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
