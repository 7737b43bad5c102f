import Words

/// The words of panel 2 that need no figures.
extension Phrases {
  /// Panel 2.
  public static let trends = LocalizedText(vi: "Xu hướng", en: "Trends")
  public static let series = LocalizedText(vi: "Chỉ tiêu", en: "Series")
  public static let rankOneOnTop = LocalizedText(vi: "hạng, 1 ở trên", en: "rank, 1 on top")
  public static let rankInTitle = LocalizedText(vi: "hạng", en: "rank")
  public static let scoreInTitle = LocalizedText(vi: "điểm", en: "score")
  /// Over a chart of scores, with its marks as far as there is room for their words: the longest first.
  ///
  /// - Parameter years: those drawn, where others are on another scale.
  public static func scoreTitles(
    of years: ClosedRange<Int>?, path: Bool, median: Bool, isCut: Bool
  ) -> [LocalizedText] {
    let span = years.map {
      $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
    let scores =
      span.map {
        LocalizedText(vi: "điểm \($0), cùng cách đo", en: "score \($0), measured alike")
      } ?? scoreInTitle
    let marks = [
      path ? LocalizedText(vi: "mục tiêu ○", en: "target ○") : nil,
      median ? LocalizedText(vi: "trung vị ┼", en: "median ┼") : nil,
      isCut ? LocalizedText(vi: "// trục không từ 0", en: "// axis not from 0") : nil,
    ].compactMap { $0 }
    return (0...marks.count).reversed().map { count in
      ([scores] + marks.prefix(count)).joined(by: " · ")
    }
  }
  public static let table = LocalizedText(vi: "bảng số liệu", en: "table")
  static let targetPath = LocalizedText(vi: "lộ trình", en: "path")
  static let targetScore = LocalizedText(vi: "mục tiêu", en: "target")
  public static let higherIsBetter = LocalizedText(
    vi: "cột càng cao, hạng càng tốt; cùng một thang", en: "the higher, the better the rank; one scale")
  public static let comparable = LocalizedText(vi: "So sánh", en: "Compares")
  public static let yes = LocalizedText(vi: "được", en: "yes")
  public static let no = LocalizedText(vi: "không", en: "no")

  /// Over the list of provinces to compare with.
  public static let chooseCompared = LocalizedText(vi: "So sánh với", en: "Compare with")
  /// A rule in that list.
  public static let sameRegion = LocalizedText(vi: "Cùng vùng", en: "Same region")
  /// A rule in that list.
  public static let cities = LocalizedText(
    vi: "TP trực thuộc trung ương", en: "Centrally run municipalities")
  /// A rule in that list.
  public static let nearestScore = LocalizedText(vi: "Gần điểm nhất", en: "Nearest in score")
}
