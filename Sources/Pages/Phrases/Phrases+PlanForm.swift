import Scores
import Words

/// The words of the forms of panel 6.
extension Phrases {
  public static let recordForm = LocalizedText(vi: "Trạng thái của nhiệm vụ", en: "The state of the measure")
  public static let logForm = LocalizedText(vi: "Ghi nhật ký", en: "A log entry")
  public static let sentForm = LocalizedText(vi: "Ngày gửi báo cáo", en: "The day the report was sent")
  public static let none = LocalizedText(vi: "không ghi", en: "none")

  public static func label(of field: PlanDraft.Field) -> LocalizedText {
    switch field {
    case .state: LocalizedText(vi: "Trạng thái", en: "State")
    case .begun: LocalizedText(vi: "Bắt đầu từ ngày", en: "Begun on")
    case .done: LocalizedText(vi: "Đã xong (số)", en: "How many are done")
    case .evidence: LocalizedText(vi: "Thêm minh chứng", en: "Evidence to add")
    case .reason: reasonField
    case .date: LocalizedText(vi: "Ngày", en: "Day")
    case .channel: LocalizedText(vi: "Kênh", en: "Channel")
    case .count: LocalizedText(vi: "Số lượng", en: "How many")
    case .unit: LocalizedText(vi: "Đơn vị tính", en: "Of what")
    case .note: LocalizedText(vi: "Ghi chú", en: "Note")
    case .sent: LocalizedText(vi: "Đã gửi ngày", en: "Sent on")
    }
  }

  public static func hint(of field: PlanDraft.Field) -> LocalizedText {
    switch field {
    case .state, .channel: LocalizedText(vi: "← → chọn", en: "← → choose")
    case .begun:
      LocalizedText(
        vi: "ngày/tháng/năm; để trống thì lấy hôm nay khi bắt đầu",
        en: "day/month/year; empty: today, when it begins")
    case .done:
      LocalizedText(vi: "số nguyên; chỉ nơi kế hoạch có đếm", en: "a whole number, where the plan counts")
    case .evidence:
      LocalizedText(
        vi: "số văn bản, địa chỉ trang; cũ giữ nguyên", en: "a document, an address; the old ones stay")
    case .reason:
      LocalizedText(
        vi: "vì sao mở lại hoặc giảm số đã xong; ghi vào lịch sử",
        en: "why it is reopened or less is done; kept in the history")
    case .date: LocalizedText(vi: "ngày/tháng/năm", en: "day/month/year")
    case .count: LocalizedText(vi: "số nguyên, có thể trống", en: "a whole number; may be empty")
    case .unit: LocalizedText(vi: "tin, bài, buổi, lượt người…", en: "articles, meetings, people …")
    case .note: LocalizedText(vi: "có thể trống", en: "may be empty")
    case .sent:
      LocalizedText(vi: "ngày/tháng/năm; để trống: chưa gửi", en: "day/month/year; empty: not sent")
    }
  }
}
