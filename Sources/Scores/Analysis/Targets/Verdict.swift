/// What is said of a target in a year; rules in domain.md "Targets".
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// Strictly better than the final goal.
  case exceeded
  /// The goal year, and it holds.
  case met
  /// Before the goal year, at or better than the path.
  case onTrack = "on_track"
  /// A completion that is not due, however much is done: there is no path; `on_track` in a document.
  case notDue = "not_due"
  /// Before the goal year, worse than the path.
  case late
  /// The goal year, and it does not hold.
  case missed
  /// No valid figure.
  case noData = "no_data"
  /// A rank is there, and what it would be held against is over other provinces or other members; no data
  /// in a document.
  case incomparable
  /// A figure is there, of a year later than the one through which is looked; `null` in a document.
  case notLookedAt = "not_looked_at"

  /// Whether a figure was held against what is asked for.
  public var isJudged: Bool { self != .noData && self != .notLookedAt && self != .incomparable }

  /// What stands in a document or a table of a file: one of the six that scripts know.
  ///
  /// Of a year that is not looked at there is no figure in view; `looked_at` beside it says why, as
  /// `incomparable` does of a rank that is held against none.
  public var written: String {
    switch self {
    case .notDue: Verdict.onTrack.rawValue
    default: (isJudged ? self : .noData).rawValue
    }
  }

  /// Whether somebody should do something about it.
  public var isBad: Bool { self == .late || self == .missed }

  /// The verdict of a year up to the goal year.
  ///
  /// - Parameters:
  ///   - holds: whether the figure is at or better than what is asked for; `nil` without a figure.
  ///   - isBeyondGoal: whether it is strictly better than the final goal.
  init(holds: Bool?, isBeyondGoal: Bool = false, isGoalYear: Bool) {
    guard let holds else {
      self = .noData
      return
    }
    if isBeyondGoal {
      self = .exceeded
    } else if isGoalYear {
      self = holds ? .met : .missed
    } else {
      self = holds ? .onTrack : .late
    }
  }
}
