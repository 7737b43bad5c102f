import Scores
import TextUI
import Words

/// The sheet of a lead department: its dimensions, where they stand, and their measures.
public struct LeadPage {
  /// What the department is called.
  var name: LocalizedText
  /// The dimensions it leads.
  var leads: Set<ItemID>
  /// The province's year.
  @Boxed var report: ProvinceYear
  /// The plans of the province and the day.
  var review: PlanReview
  /// What was assigned to it.
  public var assignments: AssignmentPage?
  var language: Language
  /// What the reader's terminal can show.
  var glyphs: GlyphLevel

  /// A sheet.
  public init(
    name: LocalizedText, leads: Set<ItemID>, report: ProvinceYear,
    review: PlanReview, language: Language, glyphs: GlyphLevel
  ) {
    self.name = name
    self.leads = leads
    self.report = report
    self.review = review
    self.language = language
    self.glyphs = glyphs
  }

  public var page: Page {
    let planned = PlannedYear(report, review: review).filtered { leads.contains($0.line.item) }
    let dimensions = planned.dimensions
    var page = Page(title: name[language], language: language, glyphs: glyphs)
    let index = report.indexAndYear
    page.head =
      ["\(report.province.name[language]) · \(index)", Sentences.standing(report)[language]]
      + report.remarks.map { $0[language] }
      + [review.today.map(Phrases.statesAsOf)].compactMap { $0?[language] }
    let fallen = PlanSentences(review: review, planned: planned).fallen
    page.add(
      Phrases.ledDimensions,
      [
        .facts(Table.planned(dimensions, report.definition)),
        .sentences([fallen].compactMap { $0?[language] }),
      ])
    if let assignments {
      page.add(Phrases.assignments, [.facts(assignments.table)])
    }
    for dimension in dimensions {
      let item = dimension.line.item
      let title = report.definition.name(of: item)
      page.add(
        LocalizedText(vi: "\(item) \(title.vietnamese)", en: "\(item) \(title.english)"),
        [
          .facts(PlanPage.measures(dimension.measures, review.today, namesPlan: true)),
          .sentences(
            dimension.measures.isEmpty ? [PlanSentences.tied(dimension)[language]] : []),
        ])
    }
    let own = own(besides: dimensions)
    page.add(Phrases.ownMeasures, [.facts(PlanPage.measures(own, review.today, namesPlan: true))])
    page.letterhead = Letterhead(
      of: report.province, office: name,
      subject: LocalizedText(
        vi: "Các chỉ số do \(name.vietnamese) phụ trách, \(index)",
        en: "What \(name.english) answers for, \(index)"))
    page.foot = [Phrases.sourceLine(report)[language]]
    if let today = review.today {
      page.foot.append(
        LocalizedText(
          vi: "Lập ngày \(today.written) bằng papiboard", en: "Made on \(today.written) with papiboard")[
            language])
    }
    return page
  }

  /// What the plans give the department itself, beside the measures of its dimensions.
  private func own(besides dimensions: [PlannedDimension]) -> [PlanMeasure] {
    let shown = Set(dimensions.flatMap(\.measures))
    let key = SearchKey(name.vietnamese)
    return review.measures.filter { entry in
      !shown.contains(entry)
        && entry.measure.lead.contains { SearchKey(entry.plan.unitName($0).vietnamese) == key }
    }
  }
}
