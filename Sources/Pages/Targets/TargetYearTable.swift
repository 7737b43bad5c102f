import Scores
import TextUI
import Words

extension TargetOutlook {
  /// Every year of a target: what it asks for, what there is, how far off, the verdict; above them the year
  /// it starts from.
  public func table(of years: [TargetYear], unit: ScoreUnit) -> Table {
    let base = base.flatMap { base in target.baseYear.map { (year: $0, value: base) } }
    let rows: [TargetYear?] = (base == nil ? [] : [nil]) + years
    let figures = { (language: Language) in TargetFigures(target: target, language: language, unit: unit) }
    return Table(rows) {
      Column("year", Phrases.year) { .whole($0?.year ?? base?.year) }.onScreen(.fixed(4), 9, .number)
      Column("asked", hasPath ? target.kind.askedTitle : Phrases.goalTitle, .page, isFigure: true) { year in
        year.map { year in
          told(year.asked) { figures($0).asked(year) }
        } ?? .none
      }.onScreen(.fixed(8), 8, .targetPath)
      Column("actual", Phrases.actual, .page, isFigure: true) { year in
        let number = year.map { ($0.actual, $0.of) } ?? base.map { ($0.value.value, $0.value.of) }
        return told(number?.0, of: number?.1) { language in
          year.map { figures(language).actual($0) }
            ?? base.map { figures(language).value($0.value.value, of: $0.value.of) } ?? ""
        }
      }.onScreen(.fixed(7), 8) { $0.map { $0.actual == nil ? .missing : .strong } }
      Column(
        "difference", hasPath ? target.kind.differenceTitle : Phrases.difference, .page, isFigure: true
      ) { year in
        year.map { year in
          let words = LocalizedText(
            vi: figures(.vietnamese).difference(year).text ?? "",
            en: figures(.english).difference(year).text ?? "")
          guard let difference = year.difference, !words.vietnamese.isEmpty else { return .words(words) }
          return target.kind.isOfScores
            ? .told(words, .change(difference), decimals: 2)
            : .told(words, .places(Int(difference)), decimals: 0)
        } ?? .none
      }.onScreen(.fixed(6), 5) { $0.map { figures(.vietnamese).difference($0).role } }
      Column("verdict", Phrases.verdictTitle, .page, isWide: true) { year in
        .words(year.map { Phrases.markedVerdict($0.verdict) } ?? Phrases.baseYear)
      }.onScreen(.fixed(16), 7) { $0.map { Marks.role($0.verdict) } ?? .secondary }
    }
  }
}

/// Words about a rank or a score, and the number itself.
private func told(_ number: Double?, of count: Int? = nil, _ words: (Language) -> String) -> Value {
  let words = LocalizedText(vi: words(.vietnamese), en: words(.english))
  guard let number else { return .words(words) }
  let value = Int(exactly: number).map { Value.rank($0, of: count ?? 0) } ?? .number(number)
  return .told(words, value, decimals: 2)
}

extension Target.Kind {
  /// What a year asks for, as the kind of the target calls it.
  public var askedTitle: LocalizedText {
    switch self {
    case .climb, .score: Phrases.pathTitle
    case .aboveAverage: LocalizedText(vi: "Trung bình", en: "Mean")
    case .yearlyClimb: LocalizedText(vi: "Phải từ", en: "At least")
    default: Phrases.goalTitle
    }
  }

  /// Whether a rank was promised that another set of provinces converts.
  var isOfRanks: Bool {
    switch self {
    case .climb, .leading: true
    default: false
    }
  }

  /// Whether it is about a score or a share, not about ranks, groups or a number of parts.
  fileprivate var isOfScores: Bool {
    switch self {
    case .score, .aboveAverage, .completion: true
    default: false
    }
  }

  /// What the difference is counted from, where that is not the goal itself.
  fileprivate var differenceTitle: LocalizedText {
    switch self {
    case .climb, .score: LocalizedText(vi: "± lộ trình", en: "vs. path")
    default: Phrases.difference
    }
  }
}
