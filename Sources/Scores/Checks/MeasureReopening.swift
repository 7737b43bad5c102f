extension Plan.Record {
  /// Whether anything is done that could be taken back.
  public var canBeReopened: Bool { state == .done || (done ?? 0) > 0 }

  /// Whether less is done by it than by another state of it, which asks for a reason.
  public func isReopened(from old: Plan.Record) -> Bool {
    if old.state == .done, state != .done { return true }
    return (done ?? 0) < (old.done ?? 0)
  }
}
