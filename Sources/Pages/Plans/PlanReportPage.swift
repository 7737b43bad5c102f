import Scores
import TextUI
import Words

/// The report on a plan for a period, made from its log and the scores: states are those of its last day.
public struct PlanReportPage {
  @Boxed var plan: Plan
  /// The days it is about.
  var period: PlanPeriod
  /// The day it is made.
  var today: CalendarDay?
  /// All indices with figures, by id.
  var books: [String: ScoreBook]
  /// On which provinces ranks stand.
  var basis: Basis
  /// The targets the plan names, judged.
  var targets: [ReportTarget]
  /// On which provinces they are judged, where others are in view.
  var judgedOn: [String] = []
  /// What of the file of targets cannot be read.
  public var targetFaults: [LocalizedText] = []
  /// What the indices are called.
  var names: TargetNames
  /// How many plan files cannot be read.
  public var unreadable = 0
  var language: Language
  /// What the reader's terminal can show.
  var glyphs: GlyphLevel

  /// A report.
  public init(
    plan: Plan, period: PlanPeriod, today: CalendarDay?, books: [String: ScoreBook], basis: Basis,
    targets: [ReportTarget], judgedOn: [String] = [], names: TargetNames, language: Language,
    glyphs: GlyphLevel
  ) {
    self.plan = plan
    self.period = period
    self.today = today
    self.books = books
    self.basis = basis
    self.targets = targets
    self.judgedOn = judgedOn
    self.names = names
    self.language = language
    self.glyphs = glyphs
  }

  private var review: PlanReview { PlanReview([plan], today: today, unreadable: unreadable) }

  public var page: Page {
    var page = Page(title: title[language], language: language, glyphs: glyphs)
    let said =
      [PlanPeriodWords.days(period)] + duty + [EndedUnitWords.sentence(plan, on: today)].compactMap { $0 }
    page.head = [plan.title[language], PlanNames.document(plan)[language]] + said.map { $0[language] }
    let leftOut = PlanSentences.leftOut([plan]).map { [$0] } ?? []
    page.add(Phrases.results, [.sentences((results + leftOut).map { $0[language] })])
    page.add(
      Phrases.activities,
      [.facts(Table.activities(log.map(\.entry), of: plan)), .sentences(silent)])
    page.add(Phrases.logInPeriod, [.list(logLines)])
    page.add(
      Phrases.everyMeasure,
      [
        .facts(PlanPage.measures(review.measures, today, at: period.days.upperBound)),
        .list(evidence),
      ])
    addScores(to: &page)
    page.add(
      Phrases.targets(judgedOn: judgedOn),
      [
        .sentences(targetFaults.map { $0[language] }),
        .list(
          targets.map { target in
            "\(target.verdict[language]) — \(targets.name(of: target, language)). \(target.sentence[language])"
          }),
        .paragraph(targets.assumptions(language)),
      ])
    page.letterhead = letterhead
    page.foot = foot
    return page
  }

  private var title: LocalizedText {
    let name = PlanPeriodWords.report(period)
    return name.joined(plan.shortTitle)
  }

  /// When the plan owes it and to whom; nothing where it does not say.
  private var duty: [LocalizedText] {
    plan.duties(for: period).map { report in
      var words = LocalizedText(
        vi: "Hạn gửi: \(PlanNames.due(report).vietnamese)", en: "Due: \(PlanNames.due(report).english)")
      if let receiver = report.receiver {
        words = words.joined(
          LocalizedText(vi: "nơi nhận: \(receiver.vietnamese)", en: "to: \(receiver.english)"))
      }
      if !report.by.isEmpty {
        let units = PlanNames.units(report.by, of: plan)
        words = words.joined(
          LocalizedText(vi: "đơn vị báo cáo: \(units.vietnamese)", en: "from: \(units.english)"))
      }
      return words
    }
  }

  /// From the unit that owes the report, where it is one, to those who are to have it.
  private var letterhead: Letterhead {
    let duties = plan.duties(for: period)
    let receivers = duties.compactMap(\.receiver).reduce(into: [LocalizedText]()) { known, receiver in
      if !known.contains(receiver) { known.append(receiver) }
    }
    let subject = LocalizedText(
      vi: "Kết quả thực hiện kế hoạch \(plan.shortTitle.vietnamese)",
      en: "What was done for the plan \(plan.shortTitle.english)")
    let units = Set(duties.flatMap(\.by))
    let office = units.count == 1 ? units.first.map { plan.unitName($0) } : nil
    guard let province = books.values.lazy.compactMap({ $0.registry[plan.province] }).first else {
      return Letterhead(office: office, recipients: receivers, subject: subject)
    }
    return Letterhead(of: province, office: office, recipients: receivers, subject: subject)
  }

  /// The log of the period, the newest first.
  private var log: [(measure: Plan.Measure, entry: Plan.LogEntry)] {
    plan.measures.flatMap { measure in measure.log(in: period.days).map { (measure, $0) } }
      .sorted { $0.entry.date > $1.entry.date }
  }

  private var logLines: [String] {
    log.map { "\($0.measure.paragraph) · \(PlanNames.logLine($0.entry, of: plan)[language])" }
  }

  /// How far the measures were on the last day, and what happened in the period.
  private var results: [LocalizedText] {
    PlanPeriodWords(review: review, period: period, log: log.map { ($0.measure.id, $0.entry) }).sentences
  }

  /// The channels of the plan through which nothing was recorded.
  private var silent: [String] {
    let used = Set(log.compactMap(\.entry.channel))
    let rest = plan.channels.map(\.id).filter { !used.contains($0) }
    guard !rest.isEmpty else { return [] }
    let names = PlanNames.channels(rest, of: plan)
    return [
      LocalizedText(
        vi: "Kênh chưa ghi nhận hoạt động nào trong kỳ: \(names.vietnamese).",
        en: "Channels without anything recorded in the period: \(names.english).")[language]
    ]
  }

  private var evidence: [String] {
    // Evidence has no date: it is what there is when the page is made.
    let isLater = today.map { $0 > period.days.upperBound } ?? false
    let note = isLater ? " (\(Phrases.undated[language]))" : ""
    return plan.measures.flatMap { measure in
      measure.record.evidence.map {
        "\(measure.paragraph) · \(Phrases.evidence[language])\(note): \($0[language])"
      }
    }
  }

  /// Each index it serves: where the province stands, and its dimensions beside the measures.
  private func addScores(to page: inout Page) {
    for index in plan.indices {
      guard let report = scores(index) else {
        let name = plan.indexNames[index] ?? names.index(index)
        page.add(
          LocalizedText(same: name),
          [.sentences([Phrases.notInBoard[language]])])
        continue
      }
      let planned = PlannedYear(report, review: review, at: period.days.upperBound)
      let sentences = PlanSentences(review: review, planned: planned)
      let merger = books[index].flatMap { self.merger(after: report, in: $0) }
      let said = ([Sentences.standing(report), merger, sentences.fallen] + report.remarks).compactMap {
        $0?[language]
      }
      page.add(
        LocalizedText(same: "\(report.definition.shortName) \(report.year)"),
        [
          .sentences(said),
          .facts(Table.planned(planned.dimensions, report.definition)),
        ])
    }
    page.add(Phrases.movements, [.list(movements)])
  }

  /// The figures of an index that the report can know of.
  private func scores(_ index: String) -> ProvinceYear? {
    guard let book = books[index] else { return nil }
    // Of a province that ended, its last.
    for year in book.years.reversed() where year <= period.newestScores {
      if let report = book.provinceYear(province(in: book), year: year, basis: basis) { return report }
    }
    return nil
  }

  /// What became of the plan's province after its last scores; `nil` where its name goes on.
  private func merger(after report: ProvinceYear, in book: ScoreBook) -> LocalizedText? {
    guard let next = book.years.first(where: { $0 > report.year && $0 <= period.newestScores }),
      let set = book[next]?.set, let into = book.registry.successor(of: report.province.id, in: set)
    else { return nil }
    return Phrases.merged(report.province.name, into: into.name, from: next).asSentence
  }

  /// The plan's province, as if merged the one it is part of.
  private func province(in book: ScoreBook) -> ProvinceID {
    guard basis == .merged, let set = book.registry.sets.last?.id else { return plan.province }
    return book.registry.successor(of: plan.province, in: set)?.id ?? plan.province
  }

  private var movements: [String] {
    plan.measures.compactMap { measure in
      guard let index = measure.dimensionIndex, let book = books[index], let item = measure.dimension,
        let begun = measure.begun, begun <= period.days.upperBound,
        let movement = book.movement(
          of: measure, for: province(in: book), through: period.newestScores, basis: basis)
      else { return nil }
      let words = PlanSentences.movement(movement, item: item, since: begun)
      return "\(measure.paragraph) · \(words[language])"
    }
  }

  private var foot: [String] {
    let sources = plan.indices.compactMap { scores($0).map(Phrases.sourceLine) }
    let made = today.map {
      LocalizedText(vi: "Lập ngày \($0.written) bằng papiboard", en: "Made on \($0.written) with papiboard")
    }
    return (sources + [made].compactMap { $0 }).map { $0[language] }
  }
}
