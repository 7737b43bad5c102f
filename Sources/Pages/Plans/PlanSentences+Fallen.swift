import Scores
import Words

/// Which dimensions fell. Where nothing was compared, nothing fell and nothing did not fall.
extension PlanSentences {
  /// Which dimensions fell, and for which of them no measure is in progress.
  ///
  /// `nil` where there are no dimensions.
  public var fallen: LocalizedText? {
    guard let planned, !planned.dimensions.isEmpty else { return nil }
    guard planned.incomparable != .noYears else { return Phrases.noYears }
    guard planned.dimensions.contains(where: \.isCompared) else {
      let reason = Self.incomparable(planned)
      guard !planned.merged.isEmpty else { return reason }
      let set = planned.merged.lazy.compactMap(\.line.standing?.set).first ?? ""
      return PlanCounts.sentences([reason, told(planned.merged, Self.derived(planned.year, set))])
    }
    return told(planned.dimensions, when(planned))
  }

  /// Why no rank of the year can be held against the year before.
  private static func incomparable(_ planned: PlannedYear) -> LocalizedText {
    let year = planned.year
    guard case .otherSet(let set)? = planned.incomparable else {
      let reason = planned.incomparable.map { because($0, year) } ?? LocalizedText(same: "")
      return LocalizedText(
        vi: "Hạng các chỉ số nội dung năm \(year) không so được với năm \(year - 1): \(reason.vietnamese).",
        en: "Ranks of dimensions in \(year) cannot be compared with \(year - 1): \(reason.english).")
    }
    let own = planned.dimensions.lazy.compactMap(\.line.standing?.set).first ?? ""
    return LocalizedText(
      vi: "Hạng năm \(year) tính trên \(own) tỉnh, không so được với \(set) tỉnh.",
      en: "Ranks of \(year) are among \(own) provinces and cannot be compared with those among \(set).")
  }

  private static func because(_ reason: PlannedYear.Incomparable, _ year: Int) -> LocalizedText {
    switch reason {
    case .members(let words): return words
    case .partial(let coverage):
      return LocalizedText(
        vi: "mới có số liệu của \(coverage.known)/\(coverage.of), chưa tính hạng",
        en: "there are figures of \(coverage.known) of \(coverage.of) so far and no ranks")
    case .noParts(let name, let province):
      return LocalizedText(
        vi: "bảng không có hạng các phần \(name) của \(province.name.vietnamese)",
        en: "there are no ranks of \(province.name.english) in the parts of \(name) here")
    case .newParts:
      return LocalizedText(
        vi: "năm \(year) đổi cách chia chỉ số, năm \(year - 1) không có các phần này",
        en: "in \(year) the index was divided anew, these parts are not in \(year - 1)")
    case .noYears: return Phrases.noYears
    case .firstYear:
      return Phrases.noYear(year - 1)
    case .province(let province, let years):
      let list = years.map(String.init)
      return LocalizedText(
        vi: "\(province.name.vietnamese) không có hạng chỉ số nội dung nào năm"
          + " \(list.joined(separator: " và "))",
        en: "\(province.name.english) has no rank of any dimension in \(list.joined(separator: " and "))")
    case .noneOfBoth, .otherSet:
      return LocalizedText(
        vi: "không chỉ số nào có hạng ở cả hai năm", en: "no dimension has a rank in both years")
    }
  }

  private static func derived(_ year: Int, _ set: String) -> LocalizedText {
    LocalizedText(vi: "Quy về \(set) tỉnh, năm \(year)", en: "As if \(set) provinces, in \(year)")
  }

  /// Of which year it is told what fell, and which of the two years are derived.
  private func when(_ planned: PlannedYear) -> LocalizedText {
    let year = planned.year
    guard let derivation = planned.derivation else {
      return LocalizedText(vi: "Năm \(year)", en: "In \(year)")
    }
    guard derivation.through < year else { return Self.derived(year, derivation.set) }
    let earlier = Phrases.earlierYear(year - 1, of: derivation)
    return LocalizedText(
      vi: "Năm \(year), so với \(earlier.vietnamese)", en: "In \(year), held against \(earlier.english),")
  }

  /// What fell of those that can be compared, those that cannot, and what is under way.
  private func told(_ dimensions: [PlannedDimension], _ when: LocalizedText) -> LocalizedText {
    let compared = dimensions.filter(\.isCompared)
    let fell = compared.filter(\.fell)
    let other = Self.list(dimensions.filter { !$0.isCompared })
    let (vi, en) = (when.vietnamese, when.english)
    let among =
      other.isEmpty
      ? LocalizedText(vi: "chỉ số nội dung", en: "dimensions")
      : LocalizedText(vi: "chỉ số nội dung so sánh được", en: "dimensions that compare")
    let rest =
      other.isEmpty
      ? LocalizedText(same: "")
      : LocalizedText(vi: "; không so sánh được: \(other)", en: "; cannot be compared: \(other)")
    guard !fell.isEmpty else {
      return LocalizedText(
        vi:
          "\(vi), không chỉ số nào trong \(compared.count) \(among.vietnamese) giảm hạng\(rest.vietnamese).",
        en: "\(en) none of the \(compared.count) \(among.english) fell in rank\(rest.english).")
    }
    let list = fell.map(Self.told).joined(separator: ", ")
    let first = LocalizedText(
      vi: "\(vi), \(fell.count)/\(compared.count) \(among.vietnamese) giảm hạng: \(list)\(rest.vietnamese).",
      en: "\(en) \(fell.count) of \(compared.count) \(among.english) fell in rank: \(list)\(rest.english).")
    return PlanCounts.sentences([first] + unattended(of: fell, in: dimensions))
  }

  /// `4 (▼15)`; where not as many were ranked the year before, with both ranks: `4 (▼1: 33/33 → 34/34)`.
  private static func told(_ dimension: PlannedDimension) -> String {
    let (line, figures) = (dimension.line, Figures(.vietnamese))
    let ranks = line.rankBefore.map { ": \($0) → \(figures.rank(line.standing))" } ?? ""
    return "\(line.item) (\(figures.change(line.rankChange ?? 0))\(ranks))"
  }

  /// For which of the fallen dimensions nothing is under way: nothing recorded, nothing in progress, nothing
  /// planned are three things.
  private func unattended(of fell: [PlannedDimension], in all: [PlannedDimension]) -> [LocalizedText] {
    if review.plans.isEmpty, review.knowsTies { return [] }
    // In a plan that cannot be read there may be such a measure.
    let isUnknown = LocalizedText(
      vi: "Kế hoạch có chỗ không đọc được, nên chưa biết đủ nhiệm vụ nào gắn với chỉ số nội dung.",
      en: "Not all of the plans can be read, so not every measure tied to a dimension is known.")
    if all.allSatisfy(\.measures.isEmpty) {
      if !review.knowsTies { return [isUnknown] }
      return [
        LocalizedText(
          vi: "Kế hoạch không gắn nhiệm vụ nào với chỉ số nội dung.", en: "No measure is tied to a dimension."
        )
      ]
    }
    let idle = fell.filter(\.fellUnattended)
    if idle.isEmpty {
      return [
        LocalizedText(
          vi: "Chỉ số nào trong số đó cũng có nhiệm vụ đang thực hiện.", en: "Each has a measure in progress."
        )
      ]
    }
    return measured(idle, of: fell) + (review.knowsTies ? [] : [isUnknown])
  }

  /// How far the measures for some dimensions are: nothing recorded, none in progress, all done, of plans that
  /// are over and none planned are five things.
  private func measured(_ idle: [PlannedDimension], of fell: [PlannedDimension]) -> [LocalizedText] {
    let day = planned?.day ?? review.today
    let progress = Dictionary(grouping: idle) { Progress($0, on: day) }
    return Progress.allCases.compactMap { kind in
      guard let dimensions = progress[kind] else { return nil }
      let isAll = dimensions.count == fell.count
      let (vi, en) = (
        isAll ? "các chỉ số này" : "chỉ số \(Self.list(dimensions))", isAll ? "these" : Self.list(dimensions)
      )
      switch kind {
      case .silent:
        return LocalizedText(
          vi: "Nhiệm vụ của \(vi) chưa ghi nhận gì.", en: "Nothing is recorded of the measures for \(en).")
      case .idle:
        return LocalizedText(
          vi: "Chưa ghi nhận nhiệm vụ đang thực hiện cho \(vi).",
          en: "No measure is recorded as in progress for \(en).")
      case .done:
        // When they were done has no date.
        let undated = day.map { day in review.today.map { day < $0 } ?? false } ?? false
        let when = undated ? LocalizedText(same: ", ") + Phrases.undated : .empty
        return LocalizedText(
          vi: "Nhiệm vụ của \(vi) đã hoàn thành\(when.vietnamese).",
          en: "The measures for \(en) are done\(when.english).")
      case .over:
        return LocalizedText(
          vi: "Nhiệm vụ của \(vi) đều thuộc kế hoạch đã hết kỳ.",
          en: "All measures for \(en) are of plans that are over.")
      // In a plan that cannot be read there may be one.
      case .none:
        return review.knowsTies
          ? LocalizedText(vi: "Không có nhiệm vụ gắn với \(vi).", en: "No measure is tied to \(en).") : nil
      }
    }
  }

  /// The same in the columns there are on the smallest screen.
  public var fallenShort: LocalizedText? {
    guard let planned, !planned.dimensions.isEmpty else { return nil }
    guard planned.incomparable != .noYears else { return Phrases.noYears }
    let year = planned.year
    guard planned.dimensions.contains(where: \.isCompared) else {
      guard let set = planned.earlierSet else {
        return LocalizedText(vi: "\(year) không so được với \(year - 1).", en: "\(year) does not compare.")
      }
      return LocalizedText(
        vi: "\(year) không so được với \(set) tỉnh.", en: "\(year) does not compare with \(set) provinces.")
    }
    let fell = planned.compared.filter(\.fell)
    guard !fell.isEmpty else {
      return LocalizedText(vi: "Năm \(year) không chỉ số nào giảm hạng.", en: "No dimension fell in \(year).")
    }
    let idle = Self.list(fell.filter(\.fellUnattended))
    return idle.isEmpty
      ? LocalizedText(vi: "Chỉ số giảm hạng đều có nhiệm vụ.", en: "Falling dimensions have a measure.")
      : LocalizedText(vi: "Giảm hạng: \(idle)", en: "Fell in rank: \(idle)")
  }

  private static func list(_ dimensions: [PlannedDimension]) -> String {
    dimensions.map(\.line.item.text).joined(separator: ", ")
  }
}

/// How far the measures tied to a dimension are, where none is in progress.
private enum Progress: CaseIterable {
  case silent, idle, done, over, none

  init(_ dimension: PlannedDimension, on day: CalendarDay?) {
    // What a plan that is over did or did not do says nothing of what is done now.
    let running = dimension.measures.filter { !$0.plan.isOver(on: day) }
    // Of a day gone by, by what has a date: what began later is not done then.
    let states = Set(running.map { $0.isRecorded(at: day) ? $0.measure.state : .notRecorded })
    self =
      dimension.measures.isEmpty
      ? .none
      : running.isEmpty ? .over : states == [.notRecorded] ? .silent : states == [.done] ? .done : .idle
  }
}
