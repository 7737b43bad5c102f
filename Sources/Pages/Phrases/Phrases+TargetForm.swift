import Scores
import Words

/// The words of the form of a target.
extension Phrases {
  public static let newTarget = LocalizedText(vi: "Thêm mục tiêu", en: "A new target")
  public static let changedTarget = LocalizedText(vi: "Sửa mục tiêu", en: "Change the target")
  /// In front of the reason for which a target ends.
  public static let endReason = LocalizedText(vi: "Kết thúc mục tiêu vì", en: "End the target because")

  /// A kind by what it asks for.
  public static func kind(_ kind: Target.Kind.Name) -> LocalizedText {
    switch kind {
    case .climb: LocalizedText(vi: "tăng bậc mỗi năm", en: "places gained a year")
    case .group: LocalizedText(vi: "vào nhóm", en: "a group")
    case .aboveAverage: LocalizedText(vi: "cao hơn trung bình cả nước", en: "above the national mean")
    case .leading: LocalizedText(vi: "trong các tỉnh dẫn đầu", en: "among the first")
    case .score: LocalizedText(vi: "đạt điểm", en: "a score")
    case .partsRise:
      LocalizedText(vi: "mọi chỉ số, thành phần đều tăng hạng", en: "every dimension and component up")
    case .completion: LocalizedText(vi: "hoàn thành 100 %", en: "100 % done")
    case .yearlyClimb:
      LocalizedText(vi: "năm nào cũng tăng bậc", en: "better than the year before, every year")
    case .keepGroup: LocalizedText(vi: "duy trì trong nhóm, năm nào cũng vậy", en: "in a group in every year")
    }
  }

  /// What of a yearly climb shall rise.
  public static func asksForScore(_ withScore: Bool) -> LocalizedText {
    withScore
      ? LocalizedText(vi: "cả điểm và thứ hạng", en: "both score and rank")
      : LocalizedText(vi: "chỉ thứ hạng", en: "the rank only")
  }

  public static func label(of field: TargetDraft.Field, for kind: Target.Kind.Name) -> LocalizedText {
    switch field {
    case .kind: LocalizedText(vi: "Loại", en: "Kind")
    case .item: LocalizedText(vi: "Mục của chỉ số", en: "Item")
    case .baseYear: LocalizedText(vi: "Năm gốc", en: "Base year")
    case .goalYear: LocalizedText(vi: "Năm đích", en: "Goal year")
    case .number: numberLabel(kind)
    case .score: LocalizedText(vi: "Phải tăng", en: "What shall rise")
    case .name: LocalizedText(vi: "Tên gọi", en: "Name")
    case .documentNumber: LocalizedText(vi: "Số văn bản", en: "Document no.")
    case .documentDate: LocalizedText(vi: "Ngày văn bản", en: "Document date")
    case .words: LocalizedText(vi: "Nguyên văn", en: "In its words")
    case .reason: LocalizedText(vi: "Lý do sửa", en: "Why it changes")
    }
  }

  private static func numberLabel(_ kind: Target.Kind.Name) -> LocalizedText {
    switch kind {
    case .climb, .yearlyClimb: LocalizedText(vi: "Số bậc mỗi năm", en: "Places a year")
    case .group, .keepGroup: LocalizedText(vi: "Nhóm", en: "Group")
    case .leading: LocalizedText(vi: "Trong mấy tỉnh đầu", en: "Among the first")
    case .score: LocalizedText(vi: "Điểm", en: "Score")
    case .completion: LocalizedText(vi: "Đã xong/tổng số", en: "Done/total")
    case .aboveAverage, .partsRise: LocalizedText(vi: "Con số", en: "Number")
    }
  }

  /// What a field takes.
  public static func hint(of field: TargetDraft.Field, for kind: Target.Kind.Name) -> LocalizedText {
    switch field {
    case .kind: LocalizedText(vi: "← → chọn loại mục tiêu.", en: "← → choose the kind.")
    case .item:
      LocalizedText(
        vi: "Để trống là tổng; hoặc một chỉ số (7), một nội dung thành phần (7.1).",
        en: "Empty is the total; or a dimension (7), a component (7.1).")
    case .baseYear:
      LocalizedText(
        vi: "Năm lấy làm gốc so sánh, trước năm đích.", en: "The year it starts from, before the goal year.")
    case .goalYear: LocalizedText(vi: "Năm phải đạt.", en: "The year by which it must hold.")
    case .number:
      kind == .aboveAverage || kind == .partsRise
        ? LocalizedText(vi: "Loại này không cần con số.", en: "This kind needs no number.")
        : LocalizedText(vi: "Con số nêu trong văn bản.", en: "The number in the document.")
    case .score:
      LocalizedText(vi: "← → chọn: chỉ thứ hạng, hay cả điểm.", en: "← → the rank only, or the score too.")
    case .name:
      LocalizedText(
        vi: "Để trống thì gọi theo loại và con số.", en: "Empty: it is called by its kind and number.")
    case .documentNumber:
      LocalizedText(
        vi: "Ví dụ 380/KH-SVHTT; để trống là không ghi.", en: "As 380/KH-SVHTT; empty: not given.")
    case .documentDate:
      LocalizedText(vi: "Ví dụ 20/10/2021; để trống là không ghi.", en: "As 20/10/2021; empty: not given.")
    case .words:
      LocalizedText(vi: "Câu trong văn bản, nếu cần.", en: "The sentence of the document, if wanted.")
    case .reason:
      LocalizedText(
        vi: "Bắt buộc khi giảm nhẹ mục tiêu; ghi vào lịch sử.",
        en: "Needed where the target becomes weaker; kept in the history.")
    }
  }
}
