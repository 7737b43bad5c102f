import Scores
import Words

/// Targets as the page of the report tells them.
extension TargetsPage {
  /// Those that count still, late ones first.
  ///
  /// The page is one sheet: one promise for several other indices is told once, and so are those
  /// without any figure.
  public func reportTargets(in index: String) -> [ReportTarget] {
    let ordered = judge.inOrder(outlooks.filter { $0.target.ended == nil })
    let told = ordered.filter {
      $0.verdict.isJudged || $0.verdict == .incomparable || $0.target.index == index
    }
    let others = [Verdict.notLookedAt, .noData].map { verdict in
      ordered.filter { $0.verdict == verdict && $0.target.index != index }
    }.filter { !$0.isEmpty }
    var rows: [[TargetOutlook]] = []
    for outlook in told {
      if let row = rows.firstIndex(where: { isSamePromise($0[0], outlook, besides: index) }) {
        rows[row].append(outlook)
      } else {
        rows.append([outlook])
      }
    }
    return rows.map { row in
      row.count > 1
        ? alike(row)
        : reportTarget(row[0], without: index)
    } + others.map(together)
  }

  /// What of the file cannot be read, in sentences.
  public var faults: [LocalizedText] {
    if let fault = book.fault { return [Phrases.unreadableTargets(onPage: fault)] }
    return book.entryFaults.isEmpty ? [] : [Phrases.brokenTargets(book.entryFaults.count)]
  }

  /// What a slide says above them: on which provinces they are judged, and that some are left out.
  public var slideNotes: [LocalizedText] {
    let sets = judgedOn.isEmpty ? [] : [Phrases.targets(judgedOn: judgedOn)]
    return book.fault == nil ? sets + faults : sets
  }

  /// All of them in their order, each with its index.
  public var listed: [ReportTarget] {
    outlooks.map { reportTarget($0) }
  }

  private func reportTarget(_ outlook: TargetOutlook, without index: String? = nil) -> ReportTarget {
    ReportTarget(
      name: names.name(outlook.target, without: index), judged: outlook.verdict,
      asOf: outlook.toldAsOf,
      sentence: TargetSentences(outlook: outlook, names: names).sentence,
      assumptions: TargetNotes(outlook: outlook, names: names).assumptions,
      document: outlook.target.document)
  }

  /// Whether two targets of other indices promise the same and came to the same.
  private func isSamePromise(_ one: TargetOutlook, _ other: TargetOutlook, besides index: String) -> Bool {
    one.target.index != index && other.target.index != index && one.verdict == other.verdict
      && one.target.item == .total && other.target.item == .total
      && one.toldAsOf == other.toldAsOf && names.plain(one.target) == names.plain(other.target)
      && one.target.name == nil && other.target.name == nil && one.newest?.year == other.newest?.year
  }

  /// One promise for several indices, each with its figures.
  private func alike(_ outlooks: [TargetOutlook]) -> ReportTarget {
    let list = outlooks.map { names.index($0.target.index) }.joined(separator: ", ")
    let name = names.plain(outlooks[0].target)
    let brief = { (language: Language) in
      let facts =
        outlooks.map { outlook in
          let figures = names.figures(of: outlook.target, language)
          let brief = figures.brief(outlook)
          return names.index(outlook.target.index) + (brief.isEmpty ? "" : ": \(brief)")
        }.joined(separator: "; ") + "."
      let asOf = outlooks[0].asOf.map { Phrases.asOf($0)[language] }
      return asOf.map { "\($0.prefix(1).uppercased())\($0.dropFirst()): \(facts)" } ?? facts
    }
    return ReportTarget(
      name: LocalizedText(vi: "\(list) · \(name.vietnamese)", en: "\(list) · \(name.english)"),
      judged: outlooks[0].verdict,
      asOf: outlooks[0].toldAsOf,
      sentence: LocalizedText(vi: brief(.vietnamese), en: brief(.english)),
      assumptions: outlooks.flatMap { TargetNotes(outlook: $0, names: names).assumptions },
      document: outlooks.allSatisfy { $0.target.document.number == outlooks[0].target.document.number }
        ? outlooks[0].target.document : nil)
  }

  /// Targets of other indices that nothing is known of yet, or of which nothing was looked at.
  private func together(_ outlooks: [TargetOutlook]) -> ReportTarget {
    var indices: [String] = []
    for name in outlooks.map({ names.index($0.target.index) }) where !indices.contains(name) {
      indices.append(name)
    }
    let list = indices.joined(separator: ", ")
    return ReportTarget(
      name: LocalizedText(
        vi: "\(outlooks.count) mục tiêu về \(list)",
        en: "\(outlooks.count.english("target", "targets")) for \(list)"),
      judged: outlooks[0].verdict, asOf: outlooks.compactMap(\.toldAsOf).first,
      sentence: LocalizedText(
        vi: "Chi tiết: phần Mục tiêu của bảng.", en: "Details: Targets on the board."))
  }

  /// The rank that the first climb of an item asks for, by year, on a basis; of the index of the page's book.
  public func path(of item: ItemID, in index: String, basis: Basis) -> [Int: Int] {
    judge.rankPath(of: item, index: index, among: outlooks.map(\.target), basis: basis)
  }
}
