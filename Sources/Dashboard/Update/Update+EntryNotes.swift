import Pages
import Scores
import TextUI
import Words

/// Notes about a draft, and what is asked before something is done with it.
extension Model {
  mutating func askForReason() {
    guard mayEnter(), let state = entry, let cell = state.subject else { return }
    guard state.review.findings(of: cell).contains(where: { !$0.isFault }) else {
      notice = Notice(Notices.nothingToExplain)
      return
    }
    ask(.note(.reason), state.draft.reason(cell) ?? "")
  }

  mutating func askForSource() {
    guard mayEnter(), let draft = entry?.draft else { return }
    ask(.note(.source(publishes: false)), draft.source)
  }

  /// A second person's note: about the draft that is looked at, else about what is published.
  mutating func askForConfirmation() {
    guard entering == .allowed else {
      _ = mayEnter()
      return
    }
    guard let state = entry else { return }
    if state.isLooking {
      // Their typing goes on beneath: what is confirmed is what stands here now.
      ask(
        .note(.confirmation(step: state.draft.steps.last?.number ?? 0)), state.draft.confirmation?.note ?? "")
    } else if state.draft.published != nil {
      ask(.note(.confirmation(step: nil)))
    } else {
      notice = Notice(Notices.nothingToConfirm)
    }
  }

  /// Takes a note that was typed.
  mutating func commit(note: String, _ kind: EntryNote) -> [Effect] {
    overlay = nil
    switch kind {
    case .source(let publishes):
      let effects = stepEntry(.edit(entry?.draft.naming(source: note) ?? Edit(.typed)))
      if publishes, !note.isEmpty { askToPublish() }
      return effects
    case .reason:
      guard let state = entry, let cell = state.subject else { return [] }
      let effects = stepEntry(.edit(state.draft.explaining(cell, note)))
      if let left = entry?.review.unexplainedChanges.count, left > 0, !note.isEmpty {
        notice = Notice(Notices.changesLeft(left))
      }
      return effects
    case .changes: return explainChanges(note)
    case .confirmation(let step): return note.isEmpty ? [] : [.draft(.confirm(note, step: step))]
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
    case .folder: return askForOwn(ofFolder: note)
    }
  }
}

extension Model {
  mutating func askToPublish() {
    guard mayEnter(), let state = entry else { return }
    let changes = state.review.unexplainedChanges
    let open = state.review.open.filter { !$0.isChange }
    if let first = open.first {
      entry?.go(to: first.cell)
      let named = open.prefix(3).map { (state.words(for: $0.cell), $0.brief) }
      notice = Notice(Notices.openFindings(open.count, named), .warning)
    } else if !changes.isEmpty {
      let given = state.draft.differences.lazy.compactMap { state.draft.reason($0.cell) }.first
      ask(.note(.changes(changes.count)), given ?? "")
    } else if state.draft.source.isEmpty {
      notice = Notice(Notices.needsSource, .warning)
      ask(.note(.source(publishes: true)))
    } else if state.draft.differences.isEmpty, state.draft.source == state.draft.published?.source.vietnamese
    {
      notice = Notice(Notices.nothingToPublish)
    } else {
      // What a published year lacks was agreed to when it was published.
      overlay = .question(.publish(leavingOut: state.draft.published == nil ? state.review.missing.count : 0))
    }
  }

  /// Gives one reason to all published values that change without one, and goes on to publish.
  private mutating func explainChanges(_ reason: String) -> [Effect] {
    guard let state = entry else { return [] }
    guard !reason.isEmpty else {
      notice = Notice(Notices.changesNeedReason, .warning)
      return []
    }
    let effects = stepEntry(.edit(state.draft.explaining(state.review.unexplainedChanges, reason)))
    askToPublish()
    return effects
  }

  mutating func askToDiscard() {
    guard mayEnter(), let state = entry else { return }
    if state.draft.steps.isEmpty, state.refused.isEmpty {
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
    if case .unusable(let finding) = entry?.desk {
      overlay = .question(.setAside(finding))
    } else if let held = entry?.holder {
      overlay = .question(.takeOver(held.holder))
    } else {
      notice = Notice(Notices.nothingToTakeOver)
    }
  }

  /// What an action does while something is asked.
  mutating func updateQuestion(_ question: EntryQuestion, _ action: Action) -> [Effect] {
    switch action {
    case .notAnAnswer:
      // Nobody asked for this one: it waits for an answer. Where somebody did, any other key means no.
      if case .goOn = question { return [.ring] }
      overlay = nil
    case .confirm:
      overlay = nil
      if case .leave(let way) = question {
        (overlay, beneath) = (beneath, nil)
        return left(way)
      }
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
    case .leave: return []
    case .takeBackAct(let id, let reason, let partly, _):
      return [.draft(.takeBackAct(id, reason: reason, partly: partly))]
    }
  }
}
