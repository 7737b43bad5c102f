import Scores
import Words

/// Targets as the page of the report tells them.
extension TargetsPage {
  /// The targets for a script.
  public var document: TargetsDocument { TargetsDocument(outlooks, by: judge, sentences: sentences) }

  /// Those that count still, late ones first; those without any figure are told together.
  public func reportTargets(in index: String) -> [ReportTarget] {
    let year = outlooks.compactMap { $0.newest?.year }.max() ?? 0
    let ordered = TargetOutlook.inOrder(outlooks.filter { $0.target.ended == nil }, from: year)
    let told = ordered.filter { $0.verdict != .noData || $0.target.index == index }
    let others = ordered.filter { $0.verdict == .noData && $0.target.index != index }
    return told.map { outlook in
      ReportTarget(
        name: names.name(outlook.target, without: index), judged: outlook.verdict,
        sentence: TargetSentences(outlook: outlook, names: names).sentence)
    } + (others.isEmpty ? [] : [together(others)])
  }

  /// All of them in their order, each with its index.
  public var listed: [ReportTarget] {
    outlooks.map { outlook in
      ReportTarget(
        name: names.name(outlook.target), judged: outlook.verdict,
        sentence: TargetSentences(outlook: outlook, names: names).sentence)
    }
  }

  /// Targets of other indices that nothing is known of yet.
  private func together(_ outlooks: [TargetOutlook]) -> ReportTarget {
    var indices: [String] = []
    for name in outlooks.map({ names.index($0.target.index) }) where !indices.contains(name) {
      indices.append(name)
    }
    let list = indices.joined(separator: ", ")
    return ReportTarget(
      name: LocalizedText(
        vi: "\(outlooks.count) mục tiêu về \(list)", en: "\(outlooks.count) targets for \(list)"),
      judged: .noData,
      sentence: LocalizedText(vi: "Xem: papiboard targets.", en: "See: papiboard targets."))
  }

  /// The rank that the first climb of an item asks for, by year; of the index of the page's book.
  func path(of item: ItemID, in index: String) -> [Int: Int] {
    let climb = outlooks.first { outlook in
      if case .climb = outlook.target.kind {
        return outlook.target.index == index && outlook.target.item == item && outlook.target.ended == nil
      }
      return false
    }
    guard let climb else { return [:] }
    let years = judge.years(of: climb.target).compactMap { year in
      year.path.map { (year.year, Int($0)) }
    }
    return Dictionary(years) { first, _ in first }
  }
}
