import Scores
import Words

/// What a plan's review says in sentences, made from the numbers.
public struct PlanSentences {
  var review: PlanReview
  /// The dimensions beside their measures; `nil` where there is no index with figures.
  var planned: PlannedYear?

  public init(review: PlanReview, planned: PlannedYear? = nil) {
    self.review = review
    self.planned = planned
  }

  /// What is overdue, what comes next, how far the measures are; what is over stands apart.
  public var deadlines: LocalizedText {
    let running = review.running
    let ended = review.ended
    guard !review.measures.isEmpty || !review.reports.isEmpty else {
      return LocalizedText(vi: "Kế hoạch chưa có nhiệm vụ nào.", en: "There are no measures.")
    }
    var parts: [LocalizedText] = []
    if !running.measures.isEmpty {
      let counts = PlanCounts.measures(running.measures)
      parts.append(LocalizedText(vi: "\(counts.vietnamese).", en: "\(counts.english)."))
    }
    if !ended.plans.isEmpty { parts.append(over(ended, besides: running)) }
    return PlanCounts.sentences(parts + [overdue, next, Self.leftOut(review.plans)].compactMap { $0 })
  }

  /// That counts are not of all that stands in the files of some plans; `nil` where they are.
  static func leftOut(_ plans: [Plan]) -> LocalizedText? {
    let count = plans.reduce(0) { $0 + $1.faults.count }
    guard count > 0 else { return nil }
    return LocalizedText(
      vi: "Chưa kể \(count) chỗ ghi sai trong tệp kế hoạch.",
      en: "\(count) wrong \(count == 1 ? "place" : "places") in the plan files not counted.")
  }

  /// `4 kế hoạch đều đã hết kỳ: 91 nhiệm vụ, chưa ghi nhận 90.`; beside running ones less of it.
  private func over(_ ended: PlanReview, besides running: PlanReview) -> LocalizedText {
    let count = ended.plans.count
    guard running.plans.isEmpty else {
      let number = PlanCounts.number(ended.measures.count)
      return LocalizedText(
        vi: "Ngoài ra \(count) kế hoạch đã hết kỳ (\(number.vietnamese)).",
        en: "\(count) more \(count == 1 ? "plan is" : "plans are") over (\(number.english)).")
    }
    let measures = PlanCounts.measures(ended.measures)
    return count == 1
      ? LocalizedText(
        vi: "Kế hoạch đã hết kỳ: \(measures.vietnamese).", en: "The plan is over: \(measures.english).")
      : LocalizedText(
        vi: "\(count) kế hoạch đều đã hết kỳ: \(measures.vietnamese).",
        en: "All \(count) plans are over: \(measures.english).")
  }

  /// What is overdue among the running plans; `nil` where no plan is running, or no day is known.
  private var overdue: LocalizedText? {
    guard review.today != nil, !review.running.plans.isEmpty else { return nil }
    guard
      let late = PlanCounts.entries(review.overdueMeasures.count, review.overdueReports.count)
    else {
      return LocalizedText(vi: "Không có nhiệm vụ, báo cáo quá hạn.", en: "No measure or report is overdue.")
    }
    return LocalizedText(vi: "Quá hạn: \(late.vietnamese).", en: "Overdue: \(late.english).")
  }

  private var next: LocalizedText? {
    guard review.today != nil else { return nil }
    guard let next = review.nextReport else {
      // What is overdue still has to be sent.
      // So has one without a day, or with one that cannot be read.
      let isOwed = review.reports.contains { $0.report.sent == nil && !$0.plan.isOver(on: review.today) }
      guard review.overdueReports.isEmpty, !isOwed else { return nil }
      if let unknown = neverRecorded { return unknown }
      return LocalizedText(vi: "Không còn báo cáo phải gửi.", en: "No report due.")
    }
    let day = PlanNames.due(next.report)
    let count = review.dueBeforeNextReport.count
    guard count > 0 else {
      return LocalizedText(vi: "Báo cáo kế tiếp: \(day.vietnamese).", en: "Next report: \(day.english).")
    }
    let measures = PlanCounts.number(count)
    return LocalizedText(
      vi: "Báo cáo kế tiếp: \(day.vietnamese), đến hạn trước đó \(measures.vietnamese).",
      en: "Next report: \(day.english), due until then \(measures.english).")
  }

  /// Reports of plans that are over which nobody recorded as sent: whether they were is not known.
  private var neverRecorded: LocalizedText? {
    let count = review.reports.count { $0.report.sent == nil }
    guard count > 0 else { return nil }
    return LocalizedText(
      vi: "Hết kỳ, chưa ghi nhận gửi \(count) báo cáo.",
      en: "Over and not recorded as sent: \(count.english("report", "reports")).")
  }

  /// How many plans of other provinces the folder holds; they are in no count.
  public var others: LocalizedText? {
    guard !review.others.isEmpty else { return nil }
    let names = review.others.map(\.shortTitle)
    return LocalizedText(
      vi: "Ngoài ra, kế hoạch của tỉnh khác, không tính: \(names.map(\.vietnamese).joined(separator: ", ")).",
      en: "Plans of other provinces, not counted: \(names.map(\.english).joined(separator: ", ")).")
  }

  /// The same for a screen: how many there are.
  public var othersCounted: LocalizedText? {
    let count = review.others.count
    guard count > 0 else { return nil }
    return LocalizedText(
      vi: "\(count) kế hoạch của tỉnh khác không tính ở đây (p chọn tỉnh).",
      en: "\(count) \(count == 1 ? "plan" : "plans") of other provinces not counted here (p chooses one).")
  }

  /// How many measures are tied to a dimension, and how far they are.
  public static func tied(_ dimension: PlannedDimension) -> LocalizedText {
    guard !dimension.measures.isEmpty else {
      if !dimension.isWhole {
        return LocalizedText(
          vi: "Kế hoạch: có chỗ không đọc được, nên chưa biết nhiệm vụ nào gắn với chỉ số này.",
          en: "Plans: not all can be read, so whether a measure is tied to it is not known.")
      }
      return LocalizedText(
        vi: "Kế hoạch: không có nhiệm vụ nào gắn với chỉ số này.", en: "Plans: no measure is tied to it.")
    }
    let counts = PlanCounts.measures(dimension.measures)
    return LocalizedText(
      vi: "Kế hoạch, gắn với chỉ số này: \(counts.vietnamese) (phím 6).",
      en: "Plans, tied to it: \(counts.english) (key 6).")
  }

  /// Of how many begun measures the dimension rose or fell since; `nil` where none can be told.
  public static func movements(_ movements: some Collection<PlanMovement>) -> LocalizedText? {
    let changes = movements.compactMap(\.rankChange)
    guard !changes.isEmpty else { return nil }
    let (rose, fell) = (changes.count { $0 > 0 }, changes.count { $0 < 0 })
    let same = changes.count - rose - fell
    let told = [
      (rose, LocalizedText(vi: "tăng hạng", en: "rose in rank for")),
      (fell, LocalizedText(vi: "giảm hạng", en: "fell in rank for")),
      (same, LocalizedText(vi: "giữ nguyên hạng", en: "stayed for")),
    ].filter { $0.0 > 0 }.map { count, words in
      let number = PlanCounts.number(count)
      return LocalizedText(
        vi: "\(words.vietnamese) ở \(number.vietnamese)", en: "\(words.english) \(number.english)")
    }
    let list = PlanCounts.listed(told)
    return LocalizedText(
      vi: "Từ khi nhiệm vụ bắt đầu, chỉ số \(list.vietnamese): cùng thời gian, không suy ra nhân quả.",
      en: "Since they began, the dimension \(list.english):"
        + " at the same time, which does not mean because of them.")
  }

  /// How a dimension moved since a measure began: told as what happened at the same time.
  static func movement(_ movement: PlanMovement, item: ItemID, since day: CalendarDay) -> LocalizedText {
    let begun = TargetNames.date(day)
    let (before, after) = (movement.before, movement.after)
    let vi = Figures(.vietnamese)
    let rank = { (point: Trend.Point) in vi.rank(point.standing) }
    let en = Figures(.english)
    let places = movement.rankChange.map { " (\(vi.change($0)))" } ?? ""
    let score = movement.scoreChange
    let viScore = score.map { ", điểm \(vi.change($0))" } ?? ""
    let enScore = score.map { ", score \(en.change($0))" } ?? ""
    // Ranks over other provinces, or means of other members, are no way that was gone.
    guard movement.comparesRanks else {
      return LocalizedText(
        vi: "Trước khi bắt đầu (\(begun.vietnamese)), chỉ số \(item) hạng \(rank(before)) năm \(before.year);"
          + " năm \(after.year): \(rank(after)), không so được với nhau.",
        en:
          "Before it began (\(begun.english)), dimension \(item) ranked \(rank(before)) in \(before.year); in"
          + " \(after.year): \(rank(after)), which do not compare.")
    }
    let years = movement.breaks.map(String.init).joined(separator: ", ")
    let breaks =
      years.isEmpty
      ? .empty
      : LocalizedText(
        vi: " \(Marks.seriesBreak) \(years): đo theo cách khác.",
        en: " \(Marks.seriesBreak) \(years): measured otherwise.")
    return LocalizedText(
      vi:
        "Trước khi bắt đầu (\(begun.vietnamese)), chỉ số \(item) hạng \(rank(before)) năm \(before.year);"
        + " năm \(after.year): \(rank(after))\(places)\(viScore).\(breaks.vietnamese)"
        + " Cùng thời gian, không có nghĩa là do nhiệm vụ này.",
      en: "Before it began (\(begun.english)), dimension \(item) ranked \(rank(before)) in \(before.year);"
        + " in \(after.year): \(rank(after))\(places)\(enScore).\(breaks.english)"
        + " At the same time, which does not mean because of it.")
  }
}
