import Scores
import TextUI
import Words

/// The report on a plan for a half year or a year, made from its log and the scores.
public struct PlanReportPage {
  /// The plan.
  public var plan: Plan
  /// The days it is about.
  public var period: PlanPeriod
  /// The day it is made.
  public var today: CalendarDay?
  /// All indices with figures, by id.
  public var books: [String: ScoreBook]
  /// On which provinces ranks stand.
  public var basis: Basis
  /// The targets the plan names, judged.
  public var targets: [ReportTarget]
  /// What the indices are called.
  public var names: TargetNames
  /// In which language.
  public var language: Language
  /// What the reader's terminal can show.
  public var glyphs: GlyphLevel

  /// A report.
  public init(
    plan: Plan, period: PlanPeriod, today: CalendarDay?, books: [String: ScoreBook], basis: Basis,
    targets: [ReportTarget], names: TargetNames, language: Language, glyphs: GlyphLevel
  ) {
    self.plan = plan
    self.period = period
    self.today = today
    self.books = books
    self.basis = basis
    self.targets = targets
    self.names = names
    self.language = language
    self.glyphs = glyphs
  }

  private var review: PlanReview { PlanReview([plan], today: today) }

  /// The page.
  public var sheet: Sheet {
    var sheet = Sheet(title: title[language], language: language, glyphs: glyphs)
    sheet.head = [plan.title[language], PlanNames.document(plan)[language]] + duty.map { $0[language] }
    sheet.add(Phrases.results, [.sentences(results.map { $0[language] })])
    sheet.add(
      Phrases.activities,
      [.table(PlanTables.activities(log.map(\.entry), of: plan, language)), .sentences(silent)])
    sheet.add(Phrases.logInPeriod, [.list(logLines)])
    sheet.add(
      Phrases.everyMeasure,
      [.table(PlanTables.measures(review.measures, today, language)), .list(evidence)])
    addScores(to: &sheet)
    sheet.add(
      Phrases.targets,
      [
        .list(
          targets.map { target in
            "\(target.verdict[language]) — \(target.name[language]). \(target.sentence[language])"
          })
      ])
    sheet.foot = foot
    return sheet
  }

  private var title: LocalizedText {
    let year = period.year
    return switch period.kind {
    case .halfYear:
      LocalizedText(
        vi: "Báo cáo 6 tháng đầu năm \(year) · \(plan.shortTitle.vietnamese)",
        en: "Report on the first half of \(year) · \(plan.shortTitle.english)")
    case .year:
      LocalizedText(
        vi: "Báo cáo năm \(year) · \(plan.shortTitle.vietnamese)",
        en: "Report on \(year) · \(plan.shortTitle.english)")
    }
  }

  /// When the plan owes it and to whom; nothing where it does not say.
  private var duty: [LocalizedText] {
    let owed = plan.reports.filter {
      $0.kind == period.kind && ($0.due.map { $0.year == period.year } ?? true)
    }
    return owed.map { report in
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

  /// The log of the period, the newest first.
  private var log: [(measure: Plan.Measure, entry: Plan.LogEntry)] {
    plan.measures.flatMap { measure in measure.log(in: period.days).map { (measure, $0) } }
      .sorted { $0.entry.date > $1.entry.date }
  }

  private var logLines: [String] {
    log.map { "\($0.measure.paragraph) · \(PlanNames.logLine($0.entry, of: plan)[language])" }
  }

  /// How far the measures are today, and what happened in the period.
  private var results: [LocalizedText] {
    let standings = plan.measures.map { $0.standing(on: today) }
    let count = { (standing: Plan.Standing) in standings.count { $0 == standing } }
    let all = plan.measures.count
    let day = today.map(TargetNames.date)
    let (vi, en) = day.map { (" (đến ngày \($0.vietnamese))", " (by \($0.english))") } ?? ("", "")
    let begun = plan.measures.count { $0.begun.map(period.days.contains) ?? false }
    let active = Set(log.map(\.measure.id)).count
    let (first, last) = (
      TargetNames.date(period.days.lowerBound), TargetNames.date(period.days.upperBound)
    )
    return [
      LocalizedText(
        vi: "\(all) việc\(vi): \(count(.done)) hoàn thành, \(count(.inProgress)) đang thực hiện,"
          + " \(count(.notStarted)) chưa thực hiện, \(count(.overdue)) quá hạn.",
        en: "\(all) measures\(en): \(count(.done)) done, \(count(.inProgress)) in progress,"
          + " \(count(.notStarted)) not started, \(count(.overdue)) overdue."),
      LocalizedText(
        vi: "Trong kỳ (\(first.vietnamese)–\(last.vietnamese)): \(begun) việc bắt đầu;"
          + " nhật ký ghi \(log.count) hoạt động của \(active) việc.",
        en: "In the period (\(first.english) – \(last.english)): \(begun) measures began;"
          + " the log has \(log.count) activities of \(active) measures."),
    ]
  }

  /// The channels of the plan through which nothing was recorded.
  private var silent: [String] {
    let used = Set(log.compactMap(\.entry.channel))
    let rest = plan.channels.map(\.id).filter { !used.contains($0) }
    guard !rest.isEmpty else { return [] }
    let names = PlanNames.channels(rest, of: plan)
    return [
      LocalizedText(
        vi: "Chưa ghi nhận hoạt động nào trong kỳ qua: \(names.vietnamese).",
        en: "Nothing was recorded in the period through: \(names.english).")[language]
    ]
  }

  private var evidence: [String] {
    plan.measures.flatMap { measure in
      measure.record.evidence.map { "\(measure.paragraph) · \(Phrases.evidence[language]): \($0[language])" }
    }
  }

  /// Each index it serves: where the province stands, and its dimensions beside the measures.
  private func addScores(to sheet: inout Sheet) {
    for index in plan.indices {
      guard let report = scores(index) else {
        let name = plan.indexNames[index] ?? names.index(index)
        sheet.add(
          LocalizedText(same: name),
          [.sentences([Phrases.notInBoard[language]])])
        continue
      }
      let dimensions = review.dimensions(in: report)
      let sentences = PlanSentences(review: review, dimensions: dimensions, year: report.year)
      let said = [Sentences.standing(report), sentences.fallen].compactMap { $0?[language] }
      sheet.add(
        LocalizedText(same: "\(report.definition.shortName) \(report.year)"),
        [
          .sentences(said),
          .table(PlanTables.dimensions(dimensions, report.definition, language)),
        ])
    }
    sheet.add(Phrases.movements, [.list(movements)])
  }

  /// The figures of an index that the report can know of.
  private func scores(_ index: String) -> ProvinceYear? {
    guard let book = books[index], let year = book.years.last(where: { $0 <= period.newestScores }) else {
      return nil
    }
    return book.provinceYear(province(in: book), year: year, basis: basis)
  }

  /// The plan's province, as if merged the one it is part of.
  private func province(in book: ScoreBook) -> ProvinceID {
    guard basis == .merged, let set = book.registry.sets.last?.id else { return plan.province }
    return book.registry.successor(of: plan.province, in: set)?.id ?? plan.province
  }

  private var movements: [String] {
    plan.measures.compactMap { measure in
      guard let index = measure.dimensionIndex, let book = books[index], let item = measure.dimension,
        let begun = measure.begun,
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
