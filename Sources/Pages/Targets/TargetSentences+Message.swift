import Scores
import Words

/// What a target says in one line on top of a screen.
extension TargetSentences {
  /// The verdict with its distance, and what it is held against: `Chậm 1 bậc so với lộ trình (hạng 28): kém 0,0301
  /// điểm; ba năm liền giảm.`; none where nothing is judged.
  ///
  /// The longest form first: with which way the newest years went, without, with the figures in short, and the
  /// verdict alone.
  ///
  /// - Parameter sets: on which provinces it is judged, where others are in view.
  func messages(judgedOn sets: [String]) -> [LocalizedText] {
    guard let newest = outlook.newest, outlook.verdict.isJudged, !outlook.isNeverKnown else { return [] }
    let asOf =
      (outlook.toldAsOf.map { LocalizedText(same: ", ") + Phrases.asOf($0) } ?? .empty)
      + (sets.isEmpty ? .empty : LocalizedText(same: ", ") + Phrases.judged(on: sets))
    let end = LocalizedText(same: ".")
    let brief = { (language: Language) in names.figures(of: outlook.target, language).brief(outlook) }
    let short = LocalizedText(vi: brief(.vietnamese), en: brief(.english))
    let held = held(newest) + asOf
    let run = outlook.series.flatMap {
      SeriesWords(series: $0, names: names, target: outlook.target).runWords
    }
    return [
      run.map { held + LocalizedText(same: "; ") + $0 + end }, held + end,
      relation(newest).capitalised + LocalizedText(same: ": ") + short + asOf + end,
      relation(newest).capitalised + asOf + end,
    ].compactMap { $0 }
  }

  private func held(_ newest: TargetYear) -> LocalizedText {
    var text = relation(newest).capitalised
    if case .climb = outlook.target.kind, newest.verdict.isBad, newest.askedRange == nil,
      let asked = newest.asked
    {
      text = text + LocalizedText(vi: " so với lộ trình (hạng \(Int(asked)))", en: ": rank \(Int(asked))")
      if let points = outlook.pointsBehindPath {
        let gap = unit.apart { $0.decimal(points, places: 4) }
        text = text + LocalizedText(vi: ": kém \(gap.vietnamese)", en: " is \(gap.english) away")
      } else {
        text = text + LocalizedText(vi: "", en: " is the path")
      }
    } else {
      text = text + LocalizedText(same: ": ") + TargetFacts(outlook: outlook, names: names).fact(newest)
    }
    return text
  }
}
