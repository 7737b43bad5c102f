import Panels
import Scores
import TextUI
import Words

/// Notes about a draft, and what is asked before something is done with it.
extension Model {
  mutating func askForReason() {
    guard mayEnter(), let state = entry, let cell = state.cell else { return }
    guard state.review.findings(of: cell).contains(where: { !$0.isFault }) else {
      notice = Notice(Notices.nothingToExplain)
      return
    }
    overlay = .note(TextField(state.draft.reason(cell) ?? ""), .reason)
  }

  mutating func askForSource() {
    guard mayEnter(), let draft = entry?.draft else { return }
    overlay = .note(TextField(draft.source), .source)
  }

  /// A second person's note: about the draft that is looked at, else about what is published.
  mutating func askForConfirmation() {
    guard entering == .allowed else {
      _ = mayEnter()
      return
    }
    guard let state = entry else { return }
    if case .looking = state.desk {
      overlay = .note(TextField(state.draft.confirmation?.note ?? ""), .confirmation)
    } else if state.draft.published != nil {
      overlay = .note(TextField(), .confirmation)
    } else {
      notice = Notice(Notices.nothingToConfirm)
    }
  }

  /// Where the data inside the program are shown, entering begins with a folder of one's own.
  mutating func askForFolder() {
    overlay = .note(TextField(newFolder), .folder)
  }

  /// What an action does while a note is typed.
  mutating func updateNote(_ field: TextField, _ kind: EntryNote, _ action: Action) -> [Effect] {
    var field = field
    switch action {
    case .type(let text): field.insert(text)
    case .edit(let key): _ = field.handle(key)
    case .erase: _ = field.handle(Key(.backspace))
    case .eraseAll: _ = field.handle(.control("u"))
    case .enter: return commit(note: field.committed, kind)
    case .back:
      overlay = nil
      return []
    default: break
    }
    overlay = .note(field, kind)
    return []
  }

  private mutating func commit(note: String, _ kind: EntryNote) -> [Effect] {
    overlay = nil
    switch kind {
    case .source: return stepEntry(.edit(entry?.draft.naming(source: note) ?? Edit(.typed)))
    case .reason: return changeEntry { draft, cell in draft.explaining(cell, note) }
    case .confirmation: return note.isEmpty ? [] : [.draft(.confirm(note))]
    case .takeBack(let id):
      guard !note.isEmpty else {
        notice = Notice(Notices.takeBackNeedsReason, .warning)
        return []
      }
      return [.draft(.takeBack(id, reason: note))]
    case .takeBackAct(let id):
      guard !note.isEmpty else {
        notice = Notice(Notices.takeBackNeedsReason, .warning)
        return []
      }
      return [.draft(.weighAct(id, reason: note))]
    case .folder: return note.isEmpty ? [] : [.draft(.makeFolder(note))]
    }
  }
}

extension Model {
  mutating func askToPublish() {
    guard mayEnter(), let state = entry else { return }
    if state.review.faultCount + state.review.questionCount > 0 {
      notice = Notice(Notices.openFindings(state.review.open.count), .warning)
      goToNextOpenCell()
    } else if state.draft.source.isEmpty {
      notice = Notice(Notices.needsSource, .warning)
      overlay = .note(TextField(), .source)
    } else if state.draft.differences.isEmpty, state.draft.source == state.draft.published?.source {
      notice = Notice(Notices.nothingToPublish)
    } else {
      // What a published year lacks was agreed to when it was published.
      overlay = .question(.publish(leavingOut: state.draft.published == nil ? state.review.missing.count : 0))
    }
  }

  mutating func askToDiscard() {
    guard mayEnter(), let state = entry else { return }
    if state.draft.steps.isEmpty {
      notice = Notice(Notices.nothingToDiscard)
    } else {
      overlay = .question(.discard)
    }
  }

  mutating func askToTakeOver() {
    guard entering == .allowed else {
      _ = mayEnter()
      return
    }
    switch entry?.desk {
    case .held(let holder, _): overlay = .question(.takeOver(holder))
    case .unusable(let finding): overlay = .question(.setAside(finding))
    case .own, .failed, .looking, nil: notice = Notice(Notices.nothingToTakeOver)
    }
  }

  /// What an action does while something is asked.
  mutating func updateQuestion(_ question: EntryQuestion, _ action: Action) -> [Effect] {
    switch action {
    case .confirm:
      overlay = nil
      return answerYes(question)
    case .back, .leave:
      overlay = nil
      if case .goOn = question { notice = Notice(Notices.draftWaits) }
    default: break
    }
    return []
  }

  private mutating func answerYes(_ question: EntryQuestion) -> [Effect] {
    guard let year = entry?.draft.year else {
      if case .goOn(let year, _) = question { return openEntry(year: year) }
      return []
    }
    switch question {
    case .publish(let missing): return [.draft(.publish(leavingOut: missing > 0))]
    case .goOn(let year, _): return openEntry(year: year)
    case .takeOver: return [.openDraft(year: year, force: true)]
    case .discard: return [.draft(.discard)]
    case .setAside: return [.draft(.setAside)]
    case .takeBackAct(let id, let reason, let partly, _):
      return [.draft(.takeBackAct(id, reason: reason, partly: partly))]
    }
  }
}
