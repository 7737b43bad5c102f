import Pages
import Scores
import TextUI

/// What is recorded of a plan, being typed.
struct PlanForm: Hashable, Sendable {
  /// What it begins with.
  private let start: PlanDraft
  /// What was typed in each field; what is chosen is not here.
  private(set) var fields: [PlanDraft.Field: TextField]
  /// What is chosen, by field.
  private var chosen: [PlanDraft.Field: String]
  /// The field that is typed in, by its place.
  var selection = 0

  /// A form of a draft.
  init(_ draft: PlanDraft) {
    start = draft
    let isChosen = { (field: PlanDraft.Field) in !draft.choices(of: field).isEmpty }
    fields = [:]
    chosen = [:]
    for field in draft.fields {
      if isChosen(field) {
        chosen[field] = draft.texts[field] ?? draft.choices(of: field).first
      } else {
        fields[field] = TextField(draft.texts[field] ?? "")
      }
    }
  }

  /// The field that is typed in.
  var field: PlanDraft.Field { start.fields[selection] }

  /// Whether it is the last one.
  var isAtEnd: Bool { selection == start.fields.count - 1 }

  /// What was typed and chosen.
  var draft: PlanDraft {
    var draft = start
    draft.texts = fields.mapValues(\.committed).merging(chosen) { $1 }
    return draft
  }

  /// Whether it holds something it did not begin with.
  var isChanged: Bool { draft != PlanForm(start).draft }

  /// Goes to another field, around the ends.
  mutating func step(_ places: Int) {
    let count = start.fields.count
    selection = (selection + places + count) % count
  }

  /// Goes to the first field that has a fault.
  mutating func select(fault faults: Set<PlanDraft.Field>) {
    selection = start.fields.firstIndex(where: faults.contains) ?? selection
  }

  /// Takes a key: the arrows choose, everything else is typed.
  mutating func handle(_ key: Key) {
    guard chosen[field] != nil else {
      var text = fields[field] ?? TextField()
      _ = text.handle(key)
      fields[field] = text
      return
    }
    switch key.code {
    case .left: stepChoice(-1)
    case .right: stepChoice(1)
    default: break
    }
  }

  /// Takes typed or pasted text; where something is chosen a blank goes to the next.
  mutating func type(_ typed: String) {
    guard chosen[field] == nil else {
      if typed == " " { stepChoice(1) }
      return
    }
    var text = fields[field] ?? TextField()
    text.insert(typed)
    fields[field] = text
  }

  private mutating func stepChoice(_ step: Int) {
    let all = start.choices(of: field)
    let place = chosen[field].flatMap(all.firstIndex) ?? 0
    chosen[field] = all[(place + step + all.count) % all.count]
  }
}

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
    overlay = .plan(PlanForm(PlanDraft(subject, today: plans.source.today)))
  }

  /// What an action does in the form.
  mutating func updatePlanForm(_ form: PlanForm, _ action: Action) -> [Effect] {
    var form = form
    switch action {
    case .move(.down): form.step(1)
    case .move(.up): form.step(-1)
    case .type(let text): form.type(text)
    case .edit(let key): form.handle(key)
    case .erase: form.handle(Key(.backspace))
    case .eraseAll: form.handle(.control("u"))
    case .enter where !form.isAtEnd: form.step(1)
    case .enter, .saveForm: return save(form)
    case .back: return leave(.overlay)
    default: break
    }
    overlay = .plan(form)
    return []
  }

  private mutating func save(_ form: PlanForm) -> [Effect] {
    let (change, faults) = form.draft.checked(today: plans.source.today)
    guard let change else {
      var form = form
      form.select(fault: Set(faults.keys))
      overlay = .plan(form)
      notice = Notice(Notices.formHasFaults, .warning)
      return []
    }
    // The file may have become unreadable since the form was opened: what was typed stays.
    guard mayWrite(form.draft.subject.entry) else {
      overlay = .plan(form)
      return []
    }
    overlay = nil
    return [.changePlan(change)]
  }
}
