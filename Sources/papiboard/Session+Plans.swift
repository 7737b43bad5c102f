import Dashboard
import Scores

extension Session {
  /// The plans for the board.
  var planSource: PlanSource {
    PlanSource(
      book: data.plans, indexNames: data.targets.indexNames, today: .today, isWritable: options.data != nil,
      leads: data.settings.leads, assignments: data.assignments)
  }
}
