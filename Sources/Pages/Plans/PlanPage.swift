import Scores
import TextUI
import Words

/// Measures and reports of plans as a page of text, and for spreadsheets.
public struct PlanPage {
  /// What is shown.
  var selection: PlanSelection
  /// The province's year for the falling dimensions; `nil` without figures.
  var report: ProvinceYear?
  /// Whose plans they are.
  public var province: LocalizedText?
  /// The files that cannot be read.
  public var unreadable: [Finding] = []
  /// The command that tells every fault, as it can be typed.
  public var validating = "papiboard validate"
  /// Whether a year was asked for, beside which states of today stand.
  public var isOfYear = false
  /// How many places of the others are wrong and left out.
  public var faultCount = 0
  var language: Language
  /// What the reader's terminal can show.
  var glyphs: GlyphLevel

  /// A page.
  public init(
    _ selection: PlanSelection, report: ProvinceYear?, language: Language, glyphs: GlyphLevel
  ) {
    self.selection = selection
    self.report = report
    self.language = language
    self.glyphs = glyphs
  }

  public var page: Page {
    var page = Page(title: Phrases.plans[language], language: language, glyphs: glyphs)
    let sentences = PlanSentences(
      review: review, planned: report.map { PlannedYear($0, review: review) })
    let none = review.plans.isEmpty ? province.map(Phrases.noPlans) : nil
    page.head = [(none ?? sentences.deadlines)[language]]
    if isOfYear, none == nil, let today = review.today {
      page.head.append(Phrases.statesAsOf(today)[language])
    }
    if !unreadable.isEmpty { page.head.append(Phrases.unreadablePlans(unreadable, validating)[language]) }
    if let report, let fallen = sentences.fallen {
      page.head.append("\(report.province.name[language]): \(fallen[language])")
    }
    if none == nil, selection.measures.isEmpty, selection.reports.isEmpty {
      page.head.append(Phrases.nothingDue[language])
    }
    if let others = sentences.others { page.head.append(others[language]) }
    let parts = [
      (Phrases.reportsOwed, review.running.plans), (Phrases.reportsOver, review.ended.plans),
      (Phrases.reportsOfOthers, review.others),
    ]
    for (title, plans) in parts {
      let ids = Set(plans.map(\.id))
      page.add(
        title, [.facts(Self.reports(selection.reports.filter { ids.contains($0.plan.id) }, review.today))])
    }
    for (_, plans) in parts {
      for plan in plans { add(plan, to: &page) }
    }
    if faultCount > 0 { page.foot = [Phrases.brokenPlans(faultCount)[language]] }
    page.data = data
    let entries = selection.measures.map(PlanEntry.measure) + selection.reports.map(PlanEntry.report)
    page.file = Table.planEntries(entries, review.today)
    return page
  }

  private var review: PlanReview { selection.review }

  /// A plan with its measures that are shown; nothing where none is.
  private func add(_ plan: Plan, to page: inout Page) {
    let measures = selection.measures.filter { $0.plan.id == plan.id }
    guard !measures.isEmpty else { return }
    let isOther = review.others.contains { $0.id == plan.id }
    var title = LocalizedText(same: plan.id)
    if plan.isOver(on: review.today) { title = title.joined(Phrases.over) }
    if isOther { title = title.joined(Phrases.ofAnother) }
    let document = "\(plan.title[language]) — \(PlanNames.document(plan)[language])"
    let ended = EndedUnitWords.sentence(plan, on: review.today)
    page.add(
      plan.shortTitle.joined(title),
      [
        .sentences([document] + [ended].compactMap { $0?[language] }),
        .facts(Self.measures(measures, review.today)),
      ])
  }
}
