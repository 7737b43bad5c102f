import Pages
import Scores
import Words

/// Puts the measures and reports that a filter leaves into groups with headings; what is over stands behind
/// what is running.
struct PlanGroups {
  let review: PlanReview
  let filter: PlanFilter
  let dimensions: [PlannedDimension]
  let definition: IndexDefinition?

  private typealias Group = (heading: LocalizedText, entries: [PlanEntry])

  /// The entries with the heading of each group at its first.
  func rows(by arrangement: PlanArrangement) -> [PlansContent.Row] {
    let over = { (plan: Plan) in plan.isOver(on: review.today) }
    let isMixed = !review.running.plans.isEmpty
    let ended = groups(by: arrangement) { over($0) }.map { group in
      (heading: isMixed ? Self.over(group.heading) : group.heading, entries: group.entries)
    }
    return (groups(by: arrangement) { !over($0) } + ended).flatMap { group in
      group.entries.enumerated().map { place, entry in
        PlansContent.Row(entry: entry, heading: place == 0 ? group.heading : nil)
      }
    }
  }

  private static func over(_ heading: LocalizedText) -> LocalizedText {
    LocalizedText(vi: "Hết kỳ", en: "Over").joined(heading)
  }

  private func groups(by arrangement: PlanArrangement, of isIn: (Plan) -> Bool) -> [Group] {
    let measures = measures.filter { isIn($0.plan) }
    let reports = reports.filter { isIn($0.plan) }
    let owed: [Group] = reports.isEmpty ? [] : [(Phrases.reportsOwed, reports.map(PlanEntry.report))]
    return switch arrangement {
    case .dimension: byDimension(measures) + owed
    case .unit: byUnit(measures) + owed
    case .date: byDate(measures, reports)
    }
  }

  var measures: [PlanMeasure] {
    switch filter {
    case .all: review.measures
    case .overdue: review.overdueMeasures
    case .beforeNextReport: review.dueBeforeNextReport
    case .notRecorded: review.measures(in: .notRecorded)
    case .notStarted: review.measures(in: .notStarted)
    case .inProgress: review.measures(in: .inProgress)
    case .done: review.measures(in: .done)
    case .plan(let id): review.measures.filter { $0.plan.id == id }
    }
  }

  var reports: [PlanReport] {
    switch filter {
    case .all: review.reports
    case .overdue: review.overdueReports
    case .beforeNextReport: review.nextReport.map { [$0] } ?? []
    case .notRecorded: review.reports.filter { $0.standing(on: review.today) == .notRecorded }
    case .notStarted, .inProgress: []
    case .done: review.reports.filter { $0.report.sent != nil }
    case .plan(let id): review.reports.filter { $0.plan.id == id }
    }
  }

  private func byDimension(_ measures: [PlanMeasure]) -> [Group] {
    var groups: [Group] = dimensions.compactMap { dimension in
      let tied = measures.filter { dimension.measures.contains($0) }
      return tied.isEmpty ? nil : (heading(of: dimension, tied), tied.map(PlanEntry.measure))
    }
    let shown = Set(dimensions.flatMap(\.measures))
    let rest = measures.filter { !shown.contains($0) }
    if !rest.isEmpty { groups.append((Phrases.noDimension, rest.map(PlanEntry.measure))) }
    return groups
  }

  /// `4 Kiểm soát tham nhũng · hạng 48/61 ▼15 · 5 nhiệm vụ, chưa ghi nhận 5`.
  private func heading(of dimension: PlannedDimension, _ tied: [PlanMeasure]) -> LocalizedText {
    let line = dimension.line
    let name = definition?.dimension(line.item)?.shortName ?? LocalizedText(same: "")
    let figures = (Figures(.vietnamese), Figures(.english))
    let rank = line.standing?.rank.map { _ in figures.0.rank(line.standing) }
    let change = figures.0.rankChange(line).map { " " + $0 } ?? ""
    var vi = ["\(line.item) \(name.vietnamese)"]
    var en = ["\(line.item) \(name.english)"]
    if let rank {
      vi.append("hạng \(rank)\(change)")
      en.append("rank \(rank)\(change)")
    }
    let counts = PlanCounts.brief(tied)
    vi.append(counts.vietnamese)
    en.append(counts.english)
    return LocalizedText(vi: vi.joined(separator: " · "), en: en.joined(separator: " · "))
  }

  private func byUnit(_ measures: [PlanMeasure]) -> [Group] {
    var order: [String] = []
    var names: [String: LocalizedText] = [:]
    var entries: [String: [PlanEntry]] = [:]
    var unassigned: [PlanEntry] = []
    for entry in measures {
      if entry.measure.lead.isEmpty { unassigned.append(.measure(entry)) }
      for unit in entry.measure.lead {
        let name = entry.plan.unitName(unit)
        if names[name.vietnamese] == nil { order.append(name.vietnamese) }
        names[name.vietnamese] = name
        entries[name.vietnamese, default: []].append(.measure(entry))
      }
    }
    var groups: [Group] = order.compactMap { key in
      guard let name = names[key], let entries = entries[key] else { return nil }
      let heading = Self.counted(name, entries.count)
      return (EndedUnitWords.brief(name, on: review.today).map { heading.joined($0) } ?? heading, entries)
    }
    if !unassigned.isEmpty { groups.append((Self.counted(Phrases.noUnit, unassigned.count), unassigned)) }
    return groups
  }

  /// Days first, the earliest first; then those without a day by how often, then the rest.
  private func byDate(_ measures: [PlanMeasure], _ reports: [PlanReport]) -> [Group] {
    let entries = measures.map(PlanEntry.measure) + reports.map(PlanEntry.report)
    let dated = entries.compactMap { entry in entry.due.map { (day: $0, entry: entry) } }
    var groups: [Group] = Set(dated.map(\.day)).sorted().map { day in
      (TargetNames.date(day), dated.filter { $0.day == day }.map(\.entry))
    }
    let others = entries.filter { $0.due == nil }
    let regular = others.filter { $0.rhythm != nil }
    let faulty = others.filter { $0.rhythm == nil && $0.unread.contains("due") }
    let without = others.filter { $0.rhythm == nil && !$0.unread.contains("due") }
    if !faulty.isEmpty { groups.append((Self.counted(Phrases.faultyDay, faulty.count), faulty)) }
    if !regular.isEmpty { groups.append((Self.counted(Phrases.regularly, regular.count), regular)) }
    if !without.isEmpty { groups.append((Self.counted(Phrases.noDay, without.count), without)) }
    return groups
  }

  private static func counted(_ name: LocalizedText, _ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(name.vietnamese) · \(count) nhiệm vụ", en: "\(name.english) · \(count)")
  }
}
