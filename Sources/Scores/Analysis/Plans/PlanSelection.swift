/// Measures and reports of some plans, all of them or those with a deadline that was asked for.
public struct PlanSelection: Sendable {
  /// The plans and the day.
  public let review: PlanReview
  /// The measures.
  public let measures: [PlanMeasure]
  /// The reports.
  public let reports: [PlanReport]

  /// What is asked for.
  ///
  /// - Parameters:
  ///   - day: only what is due by this day, that day included, and not done or sent.
  ///   - isOverdue: only what is overdue.
  public init(_ review: PlanReview, dueBy day: CalendarDay? = nil, isOverdue: Bool = false) {
    self.review = review
    var measures = day.map { review.measures(dueBy: $0) } ?? review.measures
    var reports = day.map { review.reports(dueBy: $0) } ?? review.reports
    if isOverdue {
      measures = measures.filter { $0.measure.standing(on: review.today) == .overdue }
      reports = reports.filter { $0.report.isOverdue(on: review.today) }
    }
    self.measures = measures
    self.reports = reports
  }
}
