import Scores
import TextUI
import Words

/// Measures and reports of plans as a page of text, and for spreadsheets.
public struct PlanPage {
  /// What is shown.
  public var selection: PlanSelection
  /// The province's year for the falling dimensions; `nil` without figures.
  public var report: ProvinceYear?
  /// How many files and measures cannot be used.
  public var brokenCount: Int
  /// In which language.
  public var language: Language
  /// What the reader's terminal can show.
  public var glyphs: GlyphLevel

  /// A page.
  public init(
    _ selection: PlanSelection, report: ProvinceYear?, brokenCount: Int = 0,
    language: Language, glyphs: GlyphLevel
  ) {
    self.selection = selection
    self.report = report
    self.brokenCount = brokenCount
    self.language = language
    self.glyphs = glyphs
  }

  /// The page, 80 columns wide.
  public var text: String {
    var sheet = Sheet(title: Phrases.plans[language], language: language, glyphs: glyphs)
    let sentences = PlanSentences(
      review: review, planned: report.map { PlannedYear($0, review: review) })
    sheet.head = [sentences.deadlines[language]]
    if let report, let fallen = sentences.fallen {
      sheet.head.append("\(report.province.name[language]): \(fallen[language])")
    }
    if selection.measures.isEmpty, selection.reports.isEmpty {
      sheet.head.append(Phrases.nothingDue[language])
    }
    if let others = sentences.others { sheet.head.append(others[language]) }
    let parts = [
      (Phrases.reportsOwed, review.running.plans), (Phrases.reportsOver, review.ended.plans),
      (Phrases.reportsOfOthers, review.others),
    ]
    for (title, plans) in parts {
      sheet.add(title, [.table(reportTable(of: plans))])
    }
    for (_, plans) in parts {
      for plan in plans { add(plan, to: &sheet) }
    }
    if brokenCount > 0 { sheet.foot = [Phrases.brokenPlans(brokenCount)[language]] }
    return sheet.text
  }

  private var review: PlanReview { selection.review }

  /// A plan with its measures that are shown; nothing where none is.
  private func add(_ plan: Plan, to sheet: inout Sheet) {
    let measures = selection.measures.filter { $0.plan.id == plan.id }
    guard !measures.isEmpty else { return }
    let isOther = review.others.contains { $0.id == plan.id }
    var title = LocalizedText(same: plan.id)
    if plan.isOver(on: review.today) { title = title.joined(Phrases.over) }
    if isOther { title = title.joined(Phrases.ofAnother) }
    let document = "\(plan.title[language]) — \(PlanNames.document(plan)[language])"
    let ended = EndedUnitWords.sentence(plan, on: review.today)
    sheet.add(
      plan.shortTitle.joined(title),
      [
        .sentences([document] + [ended].compactMap { $0?[language] }),
        .table(PlanTables.measures(measures, review.today, language)),
      ])
  }

  private func reportTable(of plans: [Plan]) -> SheetTable {
    let ids = Set(plans.map(\.id))
    return SheetTable(
      heads: [Phrases.due, Phrases.stateTitle, Phrases.planTitle, Phrases.reportTitle].map { $0[language] },
      rows: selection.reports.filter { ids.contains($0.plan.id) }.map { entry in
        let receiver = entry.report.receiver.map { " → \($0[language])" } ?? ""
        return [
          PlanNames.due(entry.report)[language],
          PlanNames.standing(entry, on: review.today)[language],
          entry.plan.shortTitle[language], entry.report.name[language] + receiver,
        ]
      }, wide: 3)
  }

  /// One row a measure and a report.
  public func csv(_ flavour: CSVFlavour) -> [UInt8] {
    let entries = selection.measures.map(PlanEntry.measure) + selection.reports.map(PlanEntry.report)
    return Table.planEntries(entries, review.today, language).csv(flavour, language)
  }
}
