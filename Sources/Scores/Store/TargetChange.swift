/// What is done to the targets of a folder.
public enum TargetChange: Hashable, Sendable {
  /// A target that was not there.
  case add(Target)
  /// A target whose id is there says something else, or ends; where it then promises less, why.
  case change(Target, reason: String? = nil)

  /// The target as it shall be.
  public var target: Target {
    switch self {
    case .add(let target), .change(let target, _): target
    }
  }

  /// Why, where that was said.
  package var reason: String? {
    switch self {
    case .add: nil
    case .change(let target, let reason):
      reason.flatMap(Draft.kept) ?? (target.ended?.reason?.vietnamese).flatMap(Draft.kept)
    }
  }
}
