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
    _ selection: PlanSelection, report: ProvinceYear?, brokenCount: Int = 0, language: Language,
    glyphs: GlyphLevel
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
      review: selection.review, dimensions: report.map { selection.review.dimensions(in: $0) } ?? [],
      year: report?.year ?? 0)
    sheet.head = [sentences.deadlines[language]]
    if let report, let fallen = sentences.fallen {
      sheet.head.append("\(report.province.name[language]): \(fallen[language])")
    }
    if selection.measures.isEmpty, selection.reports.isEmpty {
      sheet.head.append(Phrases.nothingDue[language])
    }
    sheet.add(Phrases.reportsOwed, [.table(reportTable)])
    for plan in selection.review.plans {
      let measures = selection.measures.filter { $0.plan.id == plan.id }
      guard !measures.isEmpty else { continue }
      let title = LocalizedText(
        vi: "\(plan.shortTitle.vietnamese) · \(plan.id)", en: "\(plan.shortTitle.english) · \(plan.id)")
      let document = "\(plan.title[language]) — \(PlanNames.document(plan)[language])"
      sheet.add(
        title, [.sentences([document]), .table(PlanTables.measures(measures, review.today, language))])
    }
    if brokenCount > 0 { sheet.foot = [Phrases.brokenPlans(brokenCount)[language]] }
    return sheet.text
  }

  private var review: PlanReview { selection.review }

  private var reportTable: SheetTable {
    SheetTable(
      heads: [Phrases.due, Phrases.stateTitle, Phrases.planTitle, Phrases.reportTitle].map { $0[language] },
      rows: selection.reports.map { entry in
        let receiver = entry.report.receiver.map { " → \($0[language])" } ?? ""
        return [
          PlanNames.due(entry.report)[language],
          PlanNames.standing(entry.report, on: review.today)[language],
          entry.plan.shortTitle[language], entry.report.name[language] + receiver,
        ]
      }, wide: 3)
  }

  /// One row a measure and a report.
  public func csv(_ flavour: CSVFlavour) -> [UInt8] {
    let entries = selection.measures.map(PlanEntry.measure) + selection.reports.map(PlanEntry.report)
    return PlansPanel.table(of: entries, named: "plans", review.today, language).csv(flavour)
  }
}
