import Scores
import Words

/// Tables of plans that pages share.
enum PlanTables {
  /// Measures: paragraph, state, when, what and who.
  static func measures(
    _ measures: [PlanMeasure], _ today: CalendarDay?, _ language: Language
  ) -> SheetTable {
    SheetTable(
      heads: [Phrases.paragraph, Phrases.stateTitle, Phrases.due, Phrases.measureTitle].map { $0[language] },
      rows: measures.map { entry in
        let measure = entry.measure
        let progress = PlanNames.progress(measure.record).map { " \($0)" } ?? ""
        let lead = PlanNames.units(measure.lead, of: entry.plan)[language]
        let dimension = measure.dimension.map { "[\($0)] " } ?? ""
        return [
          measure.paragraph, Phrases.markedStanding(measure.standing(on: today))[language] + progress,
          PlanNames.due(measure)[language],
          dimension + measure.text[language] + (lead.isEmpty ? "" : " — \(lead)"),
        ]
      }, wide: 3)
  }
}
