import Words

/// The words of panel 2 that need no figures.
extension Phrases {
  /// Panel 2.
  public static let trends = LocalizedText(vi: "Xu hướng", en: "Trends")
  public static let series = LocalizedText(vi: "Chuỗi", en: "Series")
  public static let rankOneOnTop = LocalizedText(vi: "hạng, 1 ở trên", en: "rank, 1 on top")
  public static let rankInTitle = LocalizedText(vi: "hạng", en: "rank")
  public static let scoreInTitle = LocalizedText(vi: "điểm", en: "score")
  public static let table = LocalizedText(vi: "bảng số", en: "table")
  static let targetPath = LocalizedText(vi: "lộ trình", en: "path")
  public static let higherIsBetter = LocalizedText(
    vi: "hạng, cao hơn là tốt hơn", en: "rank, higher is better")
  public static let comparable = LocalizedText(vi: "So được", en: "Compares")
  public static let yes = LocalizedText(vi: "có", en: "yes")
  public static let no = LocalizedText(vi: "không", en: "no")

  /// Over the list of provinces to compare with.
  public static let chooseCompared = LocalizedText(vi: "So sánh với", en: "Compare with")
  /// A rule in that list.
  public static let sameRegion = LocalizedText(vi: "Cùng vùng", en: "Same region")
  /// A rule in that list.
  public static let cities = LocalizedText(
    vi: "TP trực thuộc trung ương", en: "Cities run by the centre")
  /// A rule in that list.
  public static let nearestScore = LocalizedText(vi: "Gần điểm nhất", en: "Nearest in score")
}
