import Pages
import Scores
import TextUI

extension PlanBook {
  /// What keeps a measure or report from being recorded.
  func fault(of entry: PlanEntry) -> Finding? {
    switch entry {
    case .measure(let measure): fault(of: measure.plan.id, entry: measure.measure.id)
    case .report(let report): fault(of: report.plan.id, entry: report.report.id)
    }
  }
}

extension PlanDraft.Subject {
  /// The measure or report it is about.
  var entry: PlanEntry {
    switch self {
    case .record(let measure), .log(let measure): .measure(measure)
    case .sent(let report): .report(report)
    }
  }
}

extension Model {
  /// Opens the form of a log entry; of a report, that of the day it was sent.
  mutating func addLogEntry() {
    guard let entry = plans.selected, mayWrite(entry) else { return }
    switch entry {
    case .measure(let measure): open(.log(measure))
    case .report(let report): open(.sent(report))
    }
  }

  /// Opens the form of the selected measure's state, or of the day the report was sent.
  mutating func changePlanEntry() {
    guard let entry = plans.selected, mayWrite(entry) else { return }
    switch entry {
    case .measure(let measure): open(.record(measure))
    case .report(let report): open(.sent(report))
    }
  }

  private mutating func mayWrite(_ entry: PlanEntry) -> Bool {
    mayWrite(where: plans.source.isWritable, over: plans.source.book.fault(of: entry))
  }

  private mutating func open(_ subject: PlanDraft.Subject) {
    overlay = .plan(Form(PlanDraft(subject, today: plans.source.today)))
  }

  /// What an action does in the form.
  mutating func updateForm(_ form: Form<PlanDraft>, _ action: Action) -> [Effect] {
    guard action != .back else { return leave(.overlay) }
    var form = form
    let isDone = form.take(action)
    overlay = .plan(form)
    return isDone ? save(form) : []
  }

  private mutating func save(_ form: Form<PlanDraft>) -> [Effect] {
    let (change, faults) = form.draft.checked(today: plans.source.today)
    guard let change else {
      var form = form
      form.select(fault: faults)
      overlay = .plan(form)
      notice = Notice(Notices.formHasFaults, .warning)
      return []
    }
    // The file may have become unreadable since the form was opened: what was typed stays.
    guard mayWrite(form.draft.subject.entry) else { return [] }
    overlay = nil
    return [.changePlan(change)]
  }
}
