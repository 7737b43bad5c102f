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
  /// - Parameters:
  ///   - sets: on which provinces it is judged, where others are in view.
  ///   - year: the year in view; another one that it is judged by is named.
  func messages(judgedOn sets: [String], in year: Int) -> [LocalizedText] {
    guard let newest = outlook.newest, outlook.verdict.isJudged, !outlook.isNeverKnown else { return [] }
    let asOf =
      (outlook.toldAsOf.map { LocalizedText(same: ", ") + Phrases.asOf($0) } ?? .empty)
      + (sets.isEmpty ? .empty : LocalizedText(same: ", ") + Phrases.judged(on: sets))
    let end = LocalizedText(same: ".")
    let brief = { (language: Language) in names.figures(of: outlook.target, language).brief(outlook) }
    let short = LocalizedText(vi: brief(.vietnamese), en: brief(.english))
    // Of other provinces than the newest year's a run says nothing.
    let series = outlook.series.flatMap { $0.points.last?.year == newest.year ? $0 : nil }
    let run = series.flatMap { SeriesWords(series: $0, names: names, target: outlook.target).runWords }
    let whole = held(newest) + asOf
    let inShort = relation(newest) + LocalizedText(same: ": ") + short + asOf
    return [
      run.map { whole + LocalizedText(same: "; ") + $0 }, whole, inShort, relation(newest) + asOf,
    ].compactMap { $0 }.map { told in
      let named =
        newest.year == year || outlook.toldAsOf != nil ? told : Phrases.inYear(newest.year) + told
      return named.capitalised + end
    }
  }

  private func held(_ newest: TargetYear) -> LocalizedText {
    var text = relation(newest)
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
