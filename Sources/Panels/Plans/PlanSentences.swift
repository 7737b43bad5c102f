import Scores
import Words

/// What a plan's review says in sentences, made from the numbers.
struct PlanSentences {
  var review: PlanReview
  /// The dimensions beside their measures; empty where there is no index with figures.
  var dimensions: [PlannedDimension]
  /// The year of the dimensions.
  var year: Int

  /// Which dimensions fell, and which of them have no measure in progress.
  ///
  /// `nil` where there are no dimensions.
  var fallen: LocalizedText? {
    guard !dimensions.isEmpty else { return nil }
    let fell = dimensions.filter(\.fell)
    guard !fell.isEmpty else {
      return LocalizedText(
        vi: "Năm \(year) không chỉ số nội dung nào giảm hạng.", en: "No dimension fell in rank in \(year).")
    }
    let list = fell.map { "\($0.line.item) (▼\(-($0.line.rankChange ?? 0)))" }.joined(separator: ", ")
    let idle = fell.filter(\.fellUnattended)
    let count = dimensions.count
    let first = LocalizedText(
      vi: "Năm \(year), \(fell.count)/\(count) chỉ số nội dung giảm hạng: \(list).",
      en: "\(fell.count) of \(count) dimensions fell in rank in \(year): \(list).")
    let second = unattended(idle, of: fell)
    return LocalizedText(
      vi: "\(first.vietnamese) \(second.vietnamese)", en: "\(first.english) \(second.english)")
  }

  private func unattended(_ idle: [PlannedDimension], of fell: [PlannedDimension]) -> LocalizedText {
    let names = idle.map(\.line.item.text).joined(separator: ", ")
    if dimensions.allSatisfy(\.measures.isEmpty) {
      return LocalizedText(
        vi: "Kế hoạch không gắn việc nào với chỉ số nội dung.", en: "No measure is tied to a dimension.")
    }
    if idle.isEmpty {
      return LocalizedText(
        vi: "Chỉ số nào trong số đó cũng có việc đang thực hiện.", en: "Each has a measure in progress.")
    }
    if idle.count == fell.count {
      return LocalizedText(
        vi: "Chưa có việc nào đang thực hiện cho các chỉ số này.",
        en: "None of them has a measure in progress.")
    }
    return LocalizedText(
      vi: "Chưa có việc nào đang thực hiện cho chỉ số: \(names).",
      en: "No measure is in progress for: \(names).")
  }

  /// The same in the columns there are on the smallest screen.
  var fallenShort: LocalizedText? {
    guard !dimensions.isEmpty else { return nil }
    let idle = dimensions.filter(\.fellUnattended).map(\.line.item.text).joined(separator: ", ")
    return idle.isEmpty
      ? LocalizedText(vi: "Chỉ số giảm hạng đều có việc.", en: "Falling dimensions have a measure.")
      : LocalizedText(vi: "Giảm hạng, chưa có việc: \(idle)", en: "Fell, nothing in progress: \(idle)")
  }

  /// How many measures are overdue, due before the next report, never begun; and the next report.
  var deadlines: LocalizedText {
    let measures = review.measures.count
    guard measures > 0 else {
      return LocalizedText(vi: "Kế hoạch chưa có việc nào.", en: "There are no measures.")
    }
    let overdue = (review.overdueMeasures.count, review.overdueReports.count)
    let never = review.neverStarted.count
    var vi = [
      "\(overdue.0) việc và \(overdue.1) báo cáo quá hạn", "\(never)/\(measures) việc chưa thực hiện",
    ]
    var en = [
      "overdue: measures \(overdue.0), reports \(overdue.1)",
      "not started: \(never) of \(measures) measures",
    ]
    if let next = review.nextReport {
      let day = PlanNames.due(next.report)
      let count = review.dueBeforeNextReport.count
      vi.append("báo cáo kế tiếp \(day.vietnamese), trước đó đến hạn \(count) việc")
      en.append("next report \(day.english), measures due until then: \(count)")
    } else {
      vi.append("không còn báo cáo nào có ngày phải gửi")
      en.append("no report with a day ahead")
    }
    return LocalizedText(vi: vi.joined(separator: " · "), en: en.joined(separator: " · "))
  }

  /// How many measures are tied to a dimension, and how many are under way.
  static func tied(_ dimension: PlannedDimension) -> LocalizedText {
    let (count, active) = (dimension.measures.count, dimension.activeCount)
    guard count > 0 else {
      return LocalizedText(
        vi: "Kế hoạch: không có việc nào gắn với chỉ số này.", en: "Plans: no measure is tied to it.")
    }
    return LocalizedText(
      vi: "Kế hoạch: \(count) việc gắn với chỉ số này, \(active) việc đang thực hiện (phím 6).",
      en: "Plans: \(count) measures tied to it, \(active) in progress (key 6).")
  }

  /// Of how many begun measures the dimension rose or fell since; `nil` where none can be told.
  static func movements(_ movements: some Collection<PlanMovement>) -> LocalizedText? {
    let changes = movements.compactMap(\.rankChange)
    guard !changes.isEmpty else { return nil }
    let (rose, fell) = (changes.count { $0 > 0 }, changes.count { $0 < 0 })
    let same = changes.count - rose - fell
    return LocalizedText(
      vi: "Từ khi bắt đầu, chỉ số của \(rose) việc tăng hạng, \(fell) giảm, \(same) giữ nguyên:"
        + " cùng thời gian, không suy ra nhân quả.",
      en:
        "Since they began, dimensions rose in rank for \(rose) measures, fell for \(fell), stayed for \(same):"
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
    return LocalizedText(
      vi: "Từ khi bắt đầu (\(begun.vietnamese)), chỉ số \(item) đi từ hạng \(rank(before)) năm \(before.year)"
        + " đến \(rank(after)) năm \(after.year)\(places)\(viScore). Cùng thời gian, không có nghĩa là do việc này.",
      en: "Since it began (\(begun.english)), dimension \(item) went from rank \(rank(before)) in"
        + " \(before.year) to \(rank(after)) in \(after.year)\(places)\(enScore)."
        + " At the same time, which does not mean because of it.")
  }
}
