import Scores
import Words

/// The words of plans that need no figures.
extension Phrases {
  /// Panel 6.
  public static let plans = LocalizedText(vi: "Kế hoạch", en: "Plans")
  public static let planTitle = LocalizedText(vi: "Kế hoạch", en: "Plan")
  public static let stateTitle = LocalizedText(vi: "Trạng thái", en: "State")
  public static let measureTitle = LocalizedText(vi: "Nhiệm vụ", en: "Measure")
  static let reportTitle = LocalizedText(vi: "Báo cáo", en: "Report")
  public static let reportsOwed = LocalizedText(vi: "Báo cáo phải gửi", en: "Reports to be sent")
  static let reportsOver = LocalizedText(
    vi: "Báo cáo của kế hoạch đã hết kỳ", en: "Reports of plans that are over")
  static let reportsOfOthers = LocalizedText(
    vi: "Báo cáo của tỉnh khác", en: "Reports of other provinces")
  /// Of a plan whose period is over.
  public static let over = LocalizedText(vi: "hết kỳ", en: "over")
  /// Of a plan of another province.
  static let ofAnother = LocalizedText(vi: "tỉnh khác", en: "another province")
  /// Of a state without a date, on a page about a period.
  static let undated = LocalizedText(vi: "đến ngày lập", en: "when this was made")
  public static let due = LocalizedText(vi: "Hạn", en: "Due")
  public static let paragraph = LocalizedText(vi: "Mục", en: "Par.")
  /// Over how the rank of a dimension moved since the measure began.
  public static let sinceBegun = LocalizedText(vi: "Từ đầu ±", en: "Since ±")
  static let noChannel = LocalizedText(vi: "không ghi kênh", en: "no channel")
  static let evidence = LocalizedText(vi: "Minh chứng", en: "Evidence")
  public static let lead = LocalizedText(vi: "Đơn vị chịu trách nhiệm", en: "Responsible")
  static let helpers = LocalizedText(vi: "Phối hợp", en: "With")
  static let product = LocalizedText(vi: "Sản phẩm", en: "Product")
  static let channels = LocalizedText(vi: "Kênh", en: "Channels")
  static let partOf = LocalizedText(vi: "Thuộc nhiệm vụ", en: "Part of")
  static let indices = LocalizedText(vi: "Chỉ số được nêu", en: "Indices named")
  static let reporters = LocalizedText(vi: "Đơn vị báo cáo", en: "Who reports")
  static let receiver = LocalizedText(vi: "Nơi nhận", en: "To")

  /// Over the list of filters.
  public static let choosePlanFilter = LocalizedText(
    vi: "Lọc theo trạng thái, kế hoạch", en: "Filter by state or plan")
  static let measuresInProgress = LocalizedText(vi: "Đang/tổng", en: "Active/all")
  static let channel = LocalizedText(vi: "Kênh", en: "Channel")
  static let times = LocalizedText(vi: "Lần", en: "Times")
  static let amount = LocalizedText(vi: "Số lượng", en: "How many")
  static let latest = LocalizedText(vi: "Gần nhất", en: "Latest")
  public static let results = LocalizedText(vi: "Kết quả thực hiện", en: "What was done")
  static let activities = LocalizedText(vi: "Hoạt động theo kênh", en: "Activities by channel")
  static let logInPeriod = LocalizedText(vi: "Nhật ký trong kỳ", en: "Log of the period")
  static let everyMeasure = LocalizedText(vi: "Từng nhiệm vụ", en: "Every measure")
  static let movements = LocalizedText(
    vi: "Chỉ số từ khi nhiệm vụ bắt đầu (cùng thời gian, không suy ra nhân quả)",
    en: "Dimensions since measures began (at the same time, not by cause)")
  static let ledDimensions = LocalizedText(vi: "Chỉ số nội dung phụ trách", en: "Dimensions it leads")
  static let ownMeasures = LocalizedText(
    vi: "Nhiệm vụ khác kế hoạch giao cho đơn vị", en: "Other measures the plans give it")
  public static let noDimension = LocalizedText(
    vi: "Toàn bộ chỉ số, không gắn với chỉ số nội dung nào", en: "The whole index, tied to no dimension")
  public static let noUnit = LocalizedText(vi: "Văn bản không giao cho đơn vị nào", en: "Given to no unit")
  public static let faultyDay = LocalizedText(vi: "Hạn ghi sai trong tệp", en: "With a wrongly written day")
  public static let noDay = LocalizedText(vi: "Văn bản không ghi thời hạn", en: "Without a day")
  public static let regularly = LocalizedText(vi: "Định kỳ, không ghi ngày", en: "Regularly, without a day")
  static let nothingDue = LocalizedText(
    vi: "Không có nhiệm vụ, báo cáo nào như vậy.", en: "There is no such measure or report.")

  /// That states are those of a day, whatever year the figures are of.
  public static func statesAsOf(_ day: CalendarDay) -> LocalizedText {
    LocalizedText(
      vi: "Tình trạng kế hoạch và nhiệm vụ: đến ngày \(TargetNames.date(day).vietnamese).",
      en: "Plans and measures stand as of \(TargetNames.date(day).english).")
  }

  /// Which plan files cannot be read, and how to see why: `1 tệp kế hoạch không đọc được: plans/x.json; xem:
  /// papiboard validate DIR.`.
  public static func unreadablePlans(_ faults: [Finding], _ validating: String) -> LocalizedText {
    let names = faults.map(\.file).joined(separator: ", ")
    return LocalizedText(
      vi: "\(faults.count) tệp kế hoạch không đọc được: \(names); xem: \(validating)",
      en: "\(faults.count) plan \(faults.count == 1 ? "file" : "files") cannot be read: \(names);"
        + " see: \(validating)")
  }

  /// That something in the plans cannot be used.
  public static func brokenPlans(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) chỗ trong các kế hoạch ghi sai nên không dùng được; báo người quản trị bảng.",
      en: "\(count) of the plans' entries cannot be used; tell whoever keeps the board.")
  }

  /// Over the plans of a province.
  public static func plans(of name: LocalizedText) -> LocalizedText {
    LocalizedText(vi: "Kế hoạch của \(name.vietnamese)", en: "Plans of \(name.english)")
  }

  /// Where a province has none.
  public static func noPlans(_ name: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "Chưa có kế hoạch nào của \(name.vietnamese).",
      en: "There is no plan of \(name.english).")
  }
}
