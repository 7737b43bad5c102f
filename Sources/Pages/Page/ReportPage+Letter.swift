import Scores
import TextUI
import Words

/// The report as a letter: one sheet for who signs it, in whole words and without the marks of a screen.
extension ReportPage {
  /// How many targets are told, and how many years.
  private static let (mostTargets, mostYears) = (3, 5)

  /// What stands in it.
  var letter: [Page.Section] {
    var page = Page(title: "", language: language, glyphs: glyphs)
    let told = Sentences.letter(report) + [ranks].compactMap(\.self) + remarks
    page.add(.empty, [.paragraph(told.map { Phrases.spelled($0[language], language) })])
    let parts = Phrases.dimensions(report.dimensions.count, report.definition)
    let heading = LocalizedText(
      vi: "Điểm và thứ hạng \(parts.vietnamese)", en: "Scores and ranks of the \(parts.english)")
    if showsDimensions { page.add(heading, [.facts(scores)]) }
    page.add(
      targetHeading,
      [.sentences(targetFaults), .facts(promises), .paragraph([counted[language]].filter { !$0.isEmpty })])
    page.add(
      LocalizedText(
        vi: "Ưu tiên cải thiện, giả định các \(report.definition.oneUnit.vietnamese) khác giữ nguyên điểm",
        en: "What would help most, if no other \(report.definition.oneUnit.english) changes"), [.facts(gains)]
    )
    return page.sections
  }

  /// A row a dimension, in words.
  private var scores: Table {
    let nation = Phrases.nation(report.definition)
    return Table(report.dimensions) {
      Column("name", Phrases.dimension, .page) { .name(report.definition.label(of: $0.item)) }
      Column("score", Phrases.score, .page, isFigure: true) { .number($0.standing?.score) }
      Column("change", LocalizedText(vi: "Tăng, giảm", en: "Change"), .page, isFigure: true) { line in
        if line.seriesBreak != nil, line.standing != nil { return .words(Phrases.otherMeasure) }
        return line.scoreChange.map { change in .words { Figures($0).signed(change) } } ?? .missing
      }
      Column("national_change", nation, .page, isFigure: true) { line in
        line.movement?.nationalChange.map { change in .words { Figures($0).signed(change) } } ?? .missing
      }
      Column("rank", Phrases.rank, .page, isFigure: true) { line in
        line.standing?.rank.map { .rank($0, of: line.of) } ?? .missing
      }
      Column("rank_change", LocalizedText(vi: "So với năm trước", en: "Since last year"), .page) { line in
        line.rankChange.map { .words(Phrases.moved($0)) } ?? .missing
      }
      Column("group", Phrases.group, .page, isFigure: true) { .whole($0.standing?.group) }
    }
  }

  /// The ranks of the last years, as far back as there is one of every year: `Thứ hạng 2020–2024: 48/63, 9/60
  /// (đo theo cách khác) …`.
  private var ranks: LocalizedText? {
    let known = trend.points.filter { $0.year <= report.year }.reversed().prefix {
      $0.standing?.rank != nil
    }
    let points = known.prefix(Self.mostYears).reversed()
    guard points.count > 1, let first = points.first, let last = points.last else { return nil }
    let list = { (language: Language) in
      points.map { point in
        let isBroken = point.seriesBreak != nil && point.year > first.year
        return (point.standing.map(Figures(language).rank) ?? "")
          + (isBroken ? " (\(Phrases.measuredAnew[language]))" : "")
      }.joined(separator: ", ")
    }
    return LocalizedText(
      vi: "Thứ hạng \(first.year)–\(last.year): \(list(.vietnamese)).",
      en: "Ranks of \(first.year)–\(last.year): \(list(.english)).")
  }

  /// The targets that are not kept, the worst first.
  private var broken: [ReportTarget] {
    Array(targets.filter { [.late, .missed].contains($0.judged) }.prefix(Self.mostTargets))
  }

  private var promises: Table {
    Table(broken) {
      Column("name", Phrases.targetTitle, .page) { .words($0.name) }
      Column("sentence", Phrases.verdictTitle, .page, isWide: true) { target in
        .words { language in
          let verdict = Phrases.dated(Phrases.verdict(target.judged), target.asOf)[language]
          return verdict.prefix(1).uppercased() + verdict.dropFirst() + ". " + target.sentence[language]
        }
      }
    }
  }

  /// How many targets there are of each verdict, that some of it is assumed, and where the first ones stand.
  private var counted: LocalizedText {
    let outlooks = (targetsPage?.outlooks ?? []).filter { $0.target.ended == nil }
    guard !outlooks.isEmpty else { return .empty }
    let isAssumed = targets.contains { !$0.assumptions.isEmpty }
    let documents = broken.compactMap { $0.document?.number }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")
    return Phrases.counted(verdicts: outlooks.map(\.verdict))
      + (isAssumed ? LocalizedText(same: "; ") + Phrases.assumptionsInTargets : .empty)
      + LocalizedText(same: ".")
      + (documents.isEmpty
        ? .empty : LocalizedText(same: " ") + Phrases.source + LocalizedText(same: ": \(documents)."))
  }

  /// The strongest levers, a row each.
  private var gains: Table {
    let rank = report.total.standing?.rank ?? 0
    let rows = (leverTable?.levers ?? []).compactMap { lever in
      lever.firstGain(over: rank).map { (lever: lever, aim: $0.aim, step: $0.step) }
    }
    return Table(rows) {
      Column("name", Phrases.dimension, .page) { .name(report.definition.label(of: $0.lever.dimension)) }
      Column("rise", LocalizedText(vi: "Cần tăng", en: "Rise"), .page, isFigure: true) { gain in
        .words { Figures($0).signed(gain.step.value - gain.lever.score) }
      }
      Column("value", LocalizedText(vi: "Đến mức", en: "Raised"), .page) { gain in
        .words { "\(Phrases.toward(gain.aim)[$0]) \(Figures($0).decimal(gain.step.value))" }
      }
      Column("rank", LocalizedText(vi: "Hạng khi đó", en: "Rank then"), .page, isFigure: true) {
        .whole($0.step.rank)
      }
      Column(
        "managed",
        LocalizedText(vi: "Từng tăng như vậy trong một năm", en: "Managed within a year"), .page
      ) { .words(Phrases.times($0.step.precedent)) }
    }
  }
}

extension Sentences {
  /// What a letter begins with: where the province stands and why; its tables say the rest.
  static func letter(_ report: ProvinceYear) -> [LocalizedText] {
    let said = Set([movement(report), extremes(report)].compactMap { $0 })
    return overview(report).filter { !said.contains($0) }
  }
}

extension Phrases {
  /// A sentence with the words that its marks stand for.
  static func spelled(_ text: String, _ language: Language) -> String {
    text.replacing("≈", with: LocalizedText(vi: " (không đáng kể)", en: " (not significant)")[language])
  }

  static let otherMeasure = LocalizedText(vi: "đo khác", en: "other measure")
  static let assumptionsInTargets = LocalizedText(
    vi: "cách tính có giả định, ghi ở bản đầy đủ", en: "partly assumed, as the full report says")
  static let measuredAnew = LocalizedText(vi: "đo theo cách khác", en: "measured otherwise")

  /// How far a rank moved: `giảm 5 bậc`.
  static func moved(_ places: Int) -> LocalizedText {
    let count = Int(places.magnitude)
    if places == 0 { return LocalizedText(vi: "giữ nguyên", en: "unchanged") }
    return places > 0
      ? LocalizedText(vi: "tăng \(count) bậc", en: "up \(count)")
      : LocalizedText(vi: "giảm \(count) bậc", en: "down \(count)")
  }

  /// How often a rise was managed: `51 trong 178 lượt`.
  static func times(_ precedent: YearlyRises.Precedent?) -> LocalizedText {
    guard let precedent, precedent.of > 0 else { return LocalizedText(same: Figures.missing) }
    return precedent.isNever
      ? LocalizedText(vi: "chưa lần nào trong \(precedent.of) lượt", en: "never in \(precedent.of)")
      : LocalizedText(
        vi: "\(precedent.rose) trong \(precedent.of) lượt", en: "\(precedent.rose) of \(precedent.of)")
  }
}
