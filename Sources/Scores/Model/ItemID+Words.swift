import Words

extension ItemID {
  /// The item in one or two words, as a person names it: `tổng`, `1.1`, `hạng`, `nhóm`, `hạng 4`.
  public var words: LocalizedText {
    let isTotal = scored == .total
    switch aspect {
    case .score: return isTotal ? LocalizedText(vi: "tổng", en: "total") : LocalizedText(same: text)
    case .rank:
      return isTotal
        ? LocalizedText(vi: "hạng", en: "rank") : LocalizedText(vi: "hạng \(scored)", en: "rank of \(scored)")
    case .group:
      return isTotal
        ? LocalizedText(vi: "nhóm", en: "group")
        : LocalizedText(vi: "nhóm \(scored)", en: "group of \(scored)")
    }
  }
}
