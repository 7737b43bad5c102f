import Pages
import Scores
import TextUI
import Words

extension Model {
  /// What is wrong with a form, or the target it makes.
  func checked(_ form: Form<TargetDraft>) -> (target: Target?, faults: [TargetDraft.Field: LocalizedText]) {
    form.draft.checked(
      registry: book.registry, definitions: targets.source.books.mapValues(\.definition),
      ids: Set(targets.source.book.targets.map(\.id)))
  }

  private mutating func mayWriteTargets() -> Bool {
    mayWrite(where: targets.source.isWritable, over: targets.source.book.fault)
  }

  /// Opens an empty form.
  mutating func addTarget() {
    guard mayWriteTargets() else { return }
    overlay = .target(Form(TargetDraft(province: report.province.id, index: book.definition.id)))
  }

  /// Opens the selected target as a form.
  mutating func changeTarget() {
    guard mayWriteTargets(), let target = targets.selected else { return }
    overlay = .target(Form(TargetDraft(target)))
  }

  /// Asks why the selected target ends; one that has ended counts again at once.
  mutating func endTarget() -> [Effect] {
    guard mayWriteTargets(), var target = targets.selected else { return [] }
    guard target.ended != nil else {
      ask(.endTarget)
      return []
    }
    target.ended = nil
    return [.changeTarget(.change(target))]
  }

  /// What an action does in the form.
  mutating func updateForm(_ form: Form<TargetDraft>, _ action: Action) -> [Effect] {
    guard action != .back else { return leave(.overlay) }
    var form = form
    let isDone = form.take(action)
    overlay = .target(form)
    return isDone ? save(form) : []
  }

  private mutating func save(_ form: Form<TargetDraft>) -> [Effect] {
    let (target, faults) = checked(form)
    guard let target else {
      var form = form
      form.select(fault: faults)
      overlay = .target(form)
      notice = Notice(Notices.formHasFaults, .warning)
      return []
    }
    // The file may have become unreadable since the form was opened: what was typed stays.
    guard mayWriteTargets() else { return [] }
    overlay = nil
    let reason = form.draft.reason
    return [.changeTarget(form.start.original == nil ? .add(target) : .change(target, reason: reason))]
  }

  /// Ends the selected target for a reason that was typed.
  mutating func endTarget(because reason: String) -> [Effect] {
    guard mayWriteTargets() else { return [] }
    overlay = nil
    guard !reason.isEmpty else {
      notice = Notice(Notices.endNeedsReason, .warning)
      return []
    }
    guard var target = targets.selected, let today = targets.source.today else { return [] }
    target.ended = Target.Ended(date: today, reason: LocalizedText(same: reason))
    return [.changeTarget(.change(target))]
  }
}
