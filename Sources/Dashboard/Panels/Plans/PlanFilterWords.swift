import Pages
import Scores
import Words

extension Phrases {
  /// How measures are laid out.
  static func arrangement(_ arrangement: PlanArrangement) -> LocalizedText {
    switch arrangement {
    case .dimension: LocalizedText(vi: "theo chỉ số nội dung", en: "by dimension")
    case .unit: LocalizedText(vi: "theo đơn vị", en: "by unit")
    case .date: LocalizedText(vi: "theo thời hạn", en: "by date")
    }
  }

  /// Which measures and reports are shown.
  static func planFilter(_ filter: PlanFilter, _ plans: [Plan]) -> LocalizedText {
    switch filter {
    case .all: LocalizedText(vi: "tất cả", en: "all")
    case .overdue: LocalizedText(vi: "quá hạn", en: "overdue")
    case .beforeNextReport:
      LocalizedText(vi: "đến hạn trước báo cáo tới", en: "due before the next report")
    case .notRecorded: standing(.notRecorded)
    case .notStarted: standing(.notStarted)
    case .inProgress: standing(.inProgress)
    case .done: standing(.done)
    case .plan(let id): plans.first { $0.id == id }?.shortTitle ?? LocalizedText(same: id)
    }
  }

  /// What is overdue, where some plans are over.
  static let overdueInRunning = LocalizedText(
    vi: "quá hạn, trong kế hoạch còn kỳ", en: "overdue, in plans under way")

  /// Where a filter leaves nothing.
  static func nothing(_ filter: PlanFilter, _ plans: [Plan]) -> LocalizedText {
    if filter == .overdue {
      return LocalizedText(
        vi: "Không có nhiệm vụ, báo cáo quá hạn. f đổi bộ lọc.",
        en: "No measure or report is overdue. f changes the filter.")
    }
    let name = planFilter(filter, plans)
    return LocalizedText(
      vi: "Không có nhiệm vụ, báo cáo nào: \(name.vietnamese). f đổi bộ lọc.",
      en: "There is nothing: \(name.english). f changes the filter.")
  }
}
