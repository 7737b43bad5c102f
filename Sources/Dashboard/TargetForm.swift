import Pages
import Scores
import TextUI
import Words

/// A target being typed.
struct TargetForm: Hashable, Sendable {
  /// What it begins with: an empty draft, or a target that is changed.
  var start: TargetDraft
  /// The kind that is chosen.
  var kind: Target.Kind.Name
  /// What was typed in each field but the kind.
  var texts: [TargetDraft.Field: TextField]
  /// The field that is typed in, by its place.
  var selection = 0

  /// A form of a draft.
  init(_ draft: TargetDraft) {
    start = draft
    kind = draft.kind
    texts = draft.texts.mapValues { TextField($0) }
  }

  /// The field that is typed in.
  var field: TargetDraft.Field { fields[selection] }

  /// The fields in their order.
  var fields: [TargetDraft.Field] { TargetDraft.fields(of: kind, isNew: start.original == nil) }

  /// What was typed.
  var draft: TargetDraft {
    var draft = start
    draft.texts = texts.mapValues(\.committed)
    draft.texts[.kind] = kind.rawValue
    return draft
  }

  /// Whether it holds something it did not begin with.
  var isChanged: Bool { draft != TargetForm(start).draft }

  /// Goes to another field, around the ends.
  mutating func step(_ places: Int) {
    let count = fields.count
    selection = (selection + places + count) % count
  }

  /// Whether something is chosen in the field, not typed.
  private var isChosen: Bool { field == .kind || field == .score }

  /// Takes a key: the arrows choose a kind, everything else is typed.
  mutating func handle(_ key: Key) {
    guard isChosen else {
      var text = texts[field] ?? TextField()
      _ = text.handle(key)
      texts[field] = text
      return
    }
    switch key.code {
    case .left: stepKind(-1)
    case .right: stepKind(1)
    default: break
    }
  }

  /// Takes typed or pasted text; on the kind a blank goes to the next.
  mutating func type(_ typed: String) {
    guard !isChosen else {
      if typed == " " { stepKind(1) }
      return
    }
    var text = texts[field] ?? TextField()
    text.insert(typed)
    texts[field] = text
  }

  private mutating func stepKind(_ step: Int) {
    guard field == .kind else {
      texts[.score] = TextField(texts[.score]?.committed == TargetDraft.yes ? "" : TargetDraft.yes)
      return
    }
    let all = Target.Kind.Name.allCases
    let place = all.firstIndex(of: kind) ?? 0
    kind = all[(place + step + all.count) % all.count]
  }
}

extension Model {
  /// What is wrong with a form, or the target it makes.
  func checked(_ form: TargetForm) -> (target: Target?, faults: [TargetDraft.Field: LocalizedText]) {
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
    overlay = .target(TargetForm(TargetDraft(province: report.province.id, index: book.definition.id)))
  }

  /// Opens the selected target as a form.
  mutating func changeTarget() {
    guard mayWriteTargets(), let target = targets.selected else { return }
    overlay = .target(TargetForm(TargetDraft(target)))
  }

  /// Asks why the selected target ends; one that has ended counts again at once.
  mutating func endTarget() -> [Effect] {
    guard mayWriteTargets(), var target = targets.selected else { return [] }
    guard target.ended != nil else {
      overlay = .endTarget(TextField())
      return []
    }
    target.ended = nil
    return [.changeTarget(.change(target))]
  }

  /// What an action does in the form.
  mutating func updateForm(_ form: TargetForm, _ action: Action) -> [Effect] {
    var form = form
    switch action {
    case .move(.down): form.step(1)
    case .move(.up): form.step(-1)
    case .type(let text): form.type(text)
    case .edit(let key): form.handle(key)
    case .erase: form.handle(Key(.backspace))
    case .eraseAll: form.handle(.control("u"))
    case .enter where form.field != form.fields.last: form.step(1)
    case .enter, .saveForm: return save(form)
    case .back: return leave(.overlay)
    default: break
    }
    overlay = .target(form)
    return []
  }

  private mutating func save(_ form: TargetForm) -> [Effect] {
    let (target, faults) = checked(form)
    guard let target else {
      var form = form
      form.selection = form.fields.firstIndex { faults[$0] != nil } ?? form.selection
      overlay = .target(form)
      notice = Notice(Notices.formHasFaults, .warning)
      return []
    }
    // The file may have become unreadable since the form was opened: what was typed stays.
    guard mayWriteTargets() else {
      overlay = .target(form)
      return []
    }
    overlay = nil
    let reason = form.draft.reason
    return [.changeTarget(form.start.original == nil ? .add(target) : .change(target, reason: reason))]
  }

  /// What an action does while the reason of an end is typed.
  mutating func updateEnd(_ field: TextField, _ action: Action) -> [Effect] {
    var field = field
    switch action {
    case .type(let text): field.insert(text)
    case .edit(let key): _ = field.handle(key)
    case .erase: _ = field.handle(Key(.backspace))
    case .eraseAll: _ = field.handle(.control("u"))
    case .enter:
      guard mayWriteTargets() else { break }
      let reason = field.committed
      guard !reason.isEmpty else {
        notice = Notice(Notices.endNeedsReason, .warning)
        overlay = nil
        return []
      }
      overlay = nil
      guard var target = targets.selected, let today = targets.source.today else { return [] }
      target.ended = Target.Ended(date: today, reason: LocalizedText(same: reason))
      return [.changeTarget(.change(target))]
    case .back: return leave(.overlay)
    default: break
    }
    overlay = .endTarget(field)
    return []
  }
}
