import Scores
import Words

/// What a report says of its period: which one it is, how far the measures were at its end, what happened.
struct PlanPeriodWords {
  var review: PlanReview
  var period: PlanPeriod
  /// The log of the period, with the ids of the measures.
  var log: [(measure: String, entry: Plan.LogEntry)]

  /// `Báo cáo quý II năm 2026`.
  static func report(_ period: PlanPeriod) -> LocalizedText {
    let (year, number) = (period.year, period.number)
    return switch period.kind {
    case .month:
      LocalizedText(vi: "Báo cáo tháng \(number) năm \(year)", en: "Report on month \(number) of \(year)")
    case .quarter:
      LocalizedText(
        vi: "Báo cáo quý \(["I", "II", "III", "IV"][number - 1]) năm \(year)",
        en: "Report on quarter \(number) of \(year)")
    case .halfYear:
      LocalizedText(vi: "Báo cáo 6 tháng đầu năm \(year)", en: "Report on the first half of \(year)")
    case .nineMonths:
      LocalizedText(vi: "Báo cáo 9 tháng đầu năm \(year)", en: "Report on the first nine months of \(year)")
    case .year: LocalizedText(vi: "Báo cáo năm \(year)", en: "Report on \(year)")
    }
  }

  /// `Kỳ báo cáo: 15/12/2020–09/06/2021`.
  static func days(_ period: PlanPeriod) -> LocalizedText {
    let (first, last) = (
      TargetNames.date(period.days.lowerBound), TargetNames.date(period.days.upperBound)
    )
    return LocalizedText(
      vi: "Kỳ báo cáo: \(first.vietnamese)–\(last.vietnamese)",
      en: "Period: \(first.english) – \(last.english)")
  }

  var sentences: [LocalizedText] { standings + [activity] }

  private var standings: [LocalizedText] {
    let (last, today) = (period.days.upperBound, review.today)
    let all = review.measures.map { $0.standing(at: last, toldOn: today) }
    let number = PlanCounts.number(all.count)
    let day = TargetNames.date(today.map { min($0, last) } ?? last)
    let dated = PlanCounts.states(all.filter(\.isDated).map(\.standing))
    let undated = PlanCounts.states(all.filter { !$0.isDated }.map(\.standing))
    var sentences: [LocalizedText] = []
    let list = PlanCounts.listed(dated)
    sentences.append(
      dated.isEmpty
        ? LocalizedText(vi: "\(number.vietnamese).", en: "\(number.english).")
        : LocalizedText(
          vi: "\(number.vietnamese), đến \(day.vietnamese): \(list.vietnamese).",
          en: "\(number.english), by \(day.english): \(list.english)."))
    if !undated.isEmpty, let made = today.map(TargetNames.date) {
      let list = PlanCounts.listed(undated)
      sentences.append(
        LocalizedText(
          vi: "Không ghi ngày, tính đến ngày lập (\(made.vietnamese)): \(list.vietnamese).",
          en: "Without a date, as of \(made.english), when this was made: \(list.english)."))
    }
    return sentences
  }

  /// What began and what the log has; that it has nothing is said, never as 0.
  private var activity: LocalizedText {
    let begun = review.measures.count { $0.measure.begun.map(period.days.contains) ?? false }
    var parts: [LocalizedText] = []
    if begun > 0 {
      let number = PlanCounts.number(begun)
      parts.append(
        LocalizedText(vi: "\(number.vietnamese) bắt đầu", en: "\(number.english) began"))
    }
    if log.isEmpty {
      parts.append(
        LocalizedText(vi: "nhật ký chưa ghi nhận hoạt động nào", en: "the log records no activity"))
    } else {
      let number = PlanCounts.number(Set(log.map(\.measure)).count)
      let count = log.count
      parts.append(
        LocalizedText(
          vi: "nhật ký ghi \(count) hoạt động của \(number.vietnamese)",
          en: "the log has \(count) \(count == 1 ? "activity" : "activities") of \(number.english)"))
    }
    return LocalizedText(
      vi: "Trong kỳ: \(parts.map(\.vietnamese).joined(separator: "; ")).",
      en: "In the period: \(parts.map(\.english).joined(separator: "; ")).")
  }
}
