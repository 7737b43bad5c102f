/// Measures and reports of some plans, all of them or those with a deadline that was asked for.
///
/// Those of other provinces stand behind the own ones.
public struct PlanSelection: Sendable {
  /// The plans and the day.
  public let review: PlanReview
  public let measures: [PlanMeasure]
  public let reports: [PlanReport]

  /// What is asked for.
  ///
  /// - Parameters:
  ///   - day: only what is due by this day, that day included, and not done or sent.
  ///   - isOverdue: only what is overdue.
  public init(_ review: PlanReview, dueBy day: CalendarDay? = nil, isOverdue: Bool = false) {
    self.review = review
    let all = [review, PlanReview(review.others, today: review.today)]
    var measures = all.flatMap { part in day.map { part.measures(dueBy: $0) } ?? part.measures }
    var reports = all.flatMap { part in day.map { part.reports(dueBy: $0) } ?? part.reports }
    if isOverdue {
      measures = measures.filter { $0.standing(on: review.today) == .overdue }
      reports = reports.filter { $0.standing(on: review.today) == .overdue }
    }
    self.measures = measures
    self.reports = reports
  }
}
