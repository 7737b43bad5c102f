import Words

/// The words of plans that need no figures.
extension Phrases {
  /// Panel 6.
  public static let plans = LocalizedText(vi: "Kế hoạch", en: "Plans")
  static let planTitle = LocalizedText(vi: "Kế hoạch", en: "Plan")
  static let stateTitle = LocalizedText(vi: "Trạng thái", en: "State")
  static let measureTitle = LocalizedText(vi: "Việc", en: "Measure")
  static let reportTitle = LocalizedText(vi: "Báo cáo", en: "Report")
  static let reportsOwed = LocalizedText(vi: "Báo cáo phải gửi", en: "Reports to be sent")
  static let due = LocalizedText(vi: "Hạn", en: "Due")
  static let paragraph = LocalizedText(vi: "Mục", en: "Par.")
  static let nothingDue = LocalizedText(
    vi: "Không có việc hay báo cáo nào như vậy.", en: "There is no such measure or report.")

  /// That something in the folder `plans` cannot be used.
  static func brokenPlans(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) chỗ trong thư mục plans ghi sai nên không dùng được; xem: papiboard validate",
      en: "\(count) entries in the folder plans cannot be used; see: papiboard validate")
  }
}
