import Scores
import Words

/// What targets are called where there is little room: the year stays in sight.
extension TargetNames {
  /// The name in at most 28 columns, but for the prefix; a name of its own as it is.
  public func brief(_ target: Target, without index: String? = nil) -> LocalizedText {
    guard target.name == nil, let words = briefWords(target) else { return name(target, without: index) }
    var short = target
    short.name = words
    return name(short, without: index)
  }

  private func briefWords(_ target: Target) -> LocalizedText? {
    let goal = target.goalYear
    switch target.kind {
    case .climb(let places):
      return LocalizedText(
        vi: "Tăng từ \(places) bậc/năm đến \(goal)", en: "\(places)+ ranks a year to \(goal)")
    case .partsRise:
      let base = target.baseYear.map(String.init) ?? "–"
      return LocalizedText(vi: "Mọi nội dung tăng từ \(base)", en: "All rising since \(base)")
    case .aboveAverage:
      let mean = average("mean", "trung bình", of: target)
      return LocalizedText(vi: "Hơn \(mean.vietnamese) \(goal)", en: "Above \(mean.english) \(goal)")
    case .leading(let rank):
      let one = oneUnit(of: target)
      return LocalizedText(
        vi: "Trong \(rank) \(one.vietnamese) đầu năm \(goal)", en: "Among the first \(rank) in \(goal)")
    case .yearlyClimb(let places, _):
      return LocalizedText(
        vi: "Mỗi năm tăng \(places) bậc đến \(goal)", en: "Up \(places)+ every year to \(goal)")
    case .keepGroup(let group):
      return LocalizedText(vi: "Giữ nhóm \(group) đến \(goal)", en: "Stay in group \(group) to \(goal)")
    case .group, .score, .completion: return nil
    }
  }
}
