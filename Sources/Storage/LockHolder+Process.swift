import FoundationEssentials
import Scores

extension LockHolder {
  /// Whether this is the same process.
  func isSame(as other: LockHolder) -> Bool {
    host == other.host && process == other.process && processStart == other.processStart
  }

  /// Whether the holder still works, as this process sees it.
  func state(at now: Date, seenBy own: ThisProcess) -> State {
    if host == own.host { return isAlive(seenBy: own) ? .working : .gone }
    return now.timeIntervalSince(time) > Self.oldAge ? .old : .elsewhere
  }

  /// Whether the process still runs.
  ///
  /// Where its start was not known, or is not now, one with its number is taken for it: a colleague's
  /// lock is rather believed too long than broken.
  private func isAlive(seenBy own: ThisProcess) -> Bool {
    switch own.life(process) {
    case .gone: false
    case .hidden: true
    case .since(let start): processStart == 0 || start == processStart
    }
  }
}
