import Scores
import TextUI
import Words

/// All that is said of one measure or one report.
public struct PlanEntryWords {
  var entry: PlanEntry
  var today: CalendarDay?
  /// The dimension of the measure in the year in view; `nil` where it has none.
  var line: ItemLine?
  /// How that dimension moved since the measure began.
  var movement: PlanMovement?
  /// What the indices are called.
  var names: TargetNames

  public init(
    entry: PlanEntry, today: CalendarDay? = nil, line: ItemLine? = nil, movement: PlanMovement? = nil,
    names: TargetNames
  ) {
    self.entry = entry
    self.today = today
    self.line = line
    self.movement = movement
    self.names = names
  }

  private typealias Paragraph = (text: LocalizedText, role: Role)

  /// The lines, broken to so many columns.
  public func lines(
    _ language: Language, columns: Int, glyphs: GlyphLevel
  ) -> [(text: String, role: Role)] {
    let paragraphs =
      switch entry {
      case .measure(let entry): head(of: entry) + log(of: entry) + rest(of: entry)
      case .report(let entry): report(entry)
      }
    return paragraphs.flatMap { text, role in
      TextWidth.wrap(text[language], columns: columns, glyphs: glyphs).map { ($0, role) }
    }
  }

  private func head(of entry: PlanMeasure) -> [Paragraph] {
    let measure = entry.measure
    let standing = entry.standing(on: today)
    var state = Phrases.markedStanding(standing, of: measure)
    if let begun = measure.begun.map(TargetNames.date) {
      state = state.joined(LocalizedText(vi: "bắt đầu \(begun.vietnamese)", en: "begun \(begun.english)"))
    }
    if let progress = PlanNames.progress(measure.record) {
      state = state.joined(LocalizedText(vi: "đã xong \(progress)", en: "done \(progress)"))
    }
    var paragraphs: [Paragraph] = [(measure.text, .strong), (state, Marks.role(standing))]
    paragraphs += over(entry.plan)
    if let dimension { paragraphs.append((dimension, .text)) }
    if let movement, let item = measure.dimension, let begun = measure.begun {
      paragraphs.append((PlanSentences.movement(movement, item: item, since: begun), .text))
    }
    return paragraphs
  }

  /// That the plan is over, where it is.
  private func over(_ plan: Plan) -> [Paragraph] {
    guard plan.isOver(on: today), let years = PlanNames.years(plan) else { return [] }
    return [
      (LocalizedText(vi: "kế hoạch đã hết kỳ (\(years))", en: "the plan is over (\(years))"), .secondary)
    ]
  }

  /// `Chỉ số nội dung: 4 · hạng 48/61 ▼15`.
  private var dimension: LocalizedText? {
    guard let line else { return nil }
    let figures = (Figures(.vietnamese), Figures(.english))
    let rank = figures.0.rank(line.standing)
    let places = figures.0.rankChange(line).map { " " + $0 } ?? ""
    let score = (
      line.scoreChange.map { " " + figures.0.change($0) } ?? "",
      line.scoreChange.map { " " + figures.1.change($0) } ?? ""
    )
    return LocalizedText(
      vi: "Chỉ số nội dung \(line.item): hạng \(rank)\(places),"
        + " điểm \(figures.0.decimal(line.standing?.score))\(score.0)",
      en: "Dimension \(line.item): rank \(rank)\(places),"
        + " score \(figures.1.decimal(line.standing?.score))\(score.1)")
  }

  private func log(of entry: PlanMeasure) -> [Paragraph] {
    let measure = entry.measure
    guard !measure.log.isEmpty else {
      return [(LocalizedText(vi: "Nhật ký: chưa ghi gì", en: "Log: nothing yet"), .secondary)]
    }
    let title = LocalizedText(vi: "Nhật ký (\(measure.log.count)):", en: "Log (\(measure.log.count)):")
    let entries = measure.log().map { (PlanNames.logLine($0, of: entry.plan), Role.text) }
    let sums = ChannelActivity.of(measure.log).map { activity in
      let words = PlanNames.activity(activity, of: entry.plan)
      return (LocalizedText(vi: "Tổng: \(words.vietnamese)", en: "Sum: \(words.english)"), Role.secondary)
    }
    return [(title, .secondary)] + entries + sums
  }

  private func rest(of entry: PlanMeasure) -> [Paragraph] {
    let (plan, measure) = (entry.plan, entry.measure)
    var paragraphs: [Paragraph] = measure.record.evidence.map { (labelled(Phrases.evidence, $0), .text) }
    let lead = measure.lead.isEmpty ? PlanNames.notGiven : PlanNames.units(measure.lead, of: plan, on: today)
    paragraphs.append((labelled(Phrases.lead, lead), .text))
    if !measure.helpers.isEmpty {
      paragraphs.append(
        (labelled(Phrases.helpers, PlanNames.units(measure.helpers, of: plan, on: today)), .text))
    }
    if let product = measure.product { paragraphs.append((labelled(Phrases.product, product), .text)) }
    if !measure.channels.isEmpty {
      paragraphs.append((labelled(Phrases.channels, PlanNames.channels(measure.channels, of: plan)), .text))
    }
    paragraphs.append((labelled(Phrases.due, PlanNames.due(measure)), .text))
    if let whole = measure.partOf.flatMap(plan.measure) {
      paragraphs.append((labelled(Phrases.partOf, whole.text), .secondary))
    }
    if !measure.indices.isEmpty {
      let list = measure.indices.map { plan.indexNames[$0] ?? names.index($0) }.joined(separator: ", ")
      paragraphs.append((labelled(Phrases.indices, LocalizedText(same: list)), .secondary))
    }
    if let unread = PlanNames.unread(measure.unread) { paragraphs.append((unread, .warning)) }
    return paragraphs + document(plan, paragraph: measure.paragraph)
  }

  private func report(_ entry: PlanReport) -> [Paragraph] {
    let (plan, report) = (entry.plan, entry.report)
    var paragraphs: [Paragraph] = [
      (report.name, .strong),
      (PlanNames.standing(entry, on: today), Marks.role(entry.standing(on: today))),
      (labelled(Phrases.due, PlanNames.due(report)), .text),
    ]
    paragraphs += over(plan)
    if !report.by.isEmpty {
      paragraphs.append((labelled(Phrases.reporters, PlanNames.units(report.by, of: plan, on: today)), .text))
    }
    if let receiver = report.receiver {
      paragraphs.append((labelled(Phrases.receiver, EndedUnitWords.marked(receiver, on: today)), .text))
    }
    if let unread = PlanNames.unread(report.unread) { paragraphs.append((unread, .warning)) }
    return paragraphs + document(plan, paragraph: report.paragraph)
  }

  private func document(_ plan: Plan, paragraph: String?) -> [Paragraph] {
    let place = paragraph ?? PlanNames.notGiven.vietnamese
    return [
      (labelled(Phrases.planTitle, plan.title), .secondary),
      (
        labelled(Phrases.source, PlanNames.document(plan))
          .joined(
            LocalizedText(vi: "mục \(place)", en: "paragraph \(paragraph ?? PlanNames.notGiven.english)")),
        .secondary
      ),
    ]
  }

  private func labelled(_ label: LocalizedText, _ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "\(label.vietnamese): \(text.vietnamese)", en: "\(label.english): \(text.english)")
  }
}

extension LocalizedText {
  /// Two texts with a dot between them.
  public func joined(_ other: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "\(vietnamese) · \(other.vietnamese)", en: "\(english) · \(other.english)")
  }
}
