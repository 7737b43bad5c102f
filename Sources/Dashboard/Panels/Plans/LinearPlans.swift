import Pages
import Scores
import Words

/// Panel 6 line by line: what is overdue and owed, the plans; each with its measures and reports.
enum LinearPlans {
  static func page(_ view: LinearView) -> LinearPage {
    let review = review(view)
    let sentences = PlanSentences(
      review: review, planned: PlannedYear(view.report, review: review))
    let none = review.plans.isEmpty ? Phrases.noPlans(view.report.province.name) : nil
    var lines = [view.text(none ?? sentences.deadlines)]
    if let fallen = sentences.fallen { lines.append(LinearWords.spoken(view.text(fallen), view)) }
    if let others = sentences.others { lines.append(view.text(others)) }
    lines += view.plans.unreadable.map { view.text(Phrases.unreadablePlan($0)) }
    let faults = view.plans.leftOut
    if !faults.isEmpty { lines.append(view.text(Phrases.leftOut(faults))) }
    var page = LinearPage("\(view.text(Phrases.plans)) · \(view.place)", lines: lines)
    page.add(
      review.plans.map { plan in
        let over = plan.isOver(on: view.today) ? " · \(view.text(Phrases.over))" : ""
        return ("\(view.text(plan.shortTitle)) · \(plan.id)\(over)", .open { self.plan(plan.id, $0) })
      })
    return page
  }

  private static func review(_ view: LinearView) -> PlanReview {
    let registry = view.book.registry
    let owner = view.plans.owner(asked: view.province, shown: view.report.province, in: registry)
    return view.plans.review(of: owner, in: registry, on: view.today)
  }

  /// One plan: its document, what it owes, then a measure a choice.
  private static func plan(_ id: String, _ view: LinearView) -> LinearPage {
    guard let plan = view.plans[id] else { return page(view) }
    let review = PlanReview([plan], today: view.today)
    let lines =
      [view.text(plan.title), view.text(PlanNames.document(plan))]
      + [EndedUnitWords.sentence(plan, on: view.today)].compactMap { $0.map(view.text) }
      + review.reports.map { entry in
        LinearWords.spoken(
          [
            view.text(entry.report.name), view.text(PlanNames.due(entry.report)),
            view.text(PlanNames.plainStanding(entry, on: view.today)),
          ].joined(separator: "; "), view)
      }
    var page = LinearPage("\(view.text(plan.shortTitle)) · \(id)", lines: lines)
    page.add(
      review.measures.map { entry in
        let state = view.text(Phrases.standing(entry.standing(on: view.today)))
        let text = LinearWords.spoken(
          "\(entry.measure.paragraph): \(view.text(entry.measure.text)); \(state)", view)
        return (text, .open { self.measure(entry.measure.id, of: id, $0) })
      })
    return page
  }

  /// One measure: who, when, how far, and what was done, one fact a line.
  private static func measure(_ measure: String, of id: String, _ view: LinearView) -> LinearPage {
    guard let plan = view.plans[id], let entry = plan.measures.first(where: { $0.id == measure }) else {
      return self.plan(id, view)
    }
    let standing = view.text(Phrases.standing(entry.standing(in: plan, on: view.today)))
    var lines = [
      view.text(entry.text), LinearWords.fact(Phrases.stateTitle, LinearWords.spoken(standing, view), view),
    ]
    lines.append(LinearWords.fact(Phrases.due, view.text(PlanNames.due(entry)), view))
    if !entry.lead.isEmpty {
      lines.append(
        LinearWords.fact(Phrases.lead, view.text(PlanNames.units(entry.lead, of: plan, on: view.today)), view)
      )
    }
    if let progress = PlanNames.progress(entry.record) {
      lines.append(LinearWords.fact(Phrases.results, progress, view))
    }
    lines += [PlanNames.unread(entry.unread)].compactMap { $0.map(view.text) }
    lines += entry.log.map { view.text(PlanNames.logLine($0, of: plan)) }
    return LinearPage("\(view.text(plan.shortTitle)) · \(entry.paragraph)", lines: lines)
  }
}
