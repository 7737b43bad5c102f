import Pages
import Scores
import TextUI

/// What must not be done by a key that was under way before it could be meant.
extension Model {
  /// Whether an action would write to the folder or a file, publish, discard, take over, take back or
  /// delete.
  ///
  /// It is done only by a key that was pressed alone, after what it answers stood on the screen: the event
  /// loop sees to that, once for all of them.
  func isFinal(_ action: Action) -> Bool {
    switch overlay {
    case .question, .rehearsal: action == .confirm
    case .picker(let picker):
      (action == .dropScenario && whatIf.doomed != nil) || (action == .enter && picker.kind == .own)
    case .prompt(let prompt): action == .enter && prompt.isWritten
    case .target(let form): action == .saveForm || (action == .enter && form.isAtEnd)
    case .plan(let form): action == .saveForm || (action == .enter && form.isAtEnd)
    case nil: action == .endTarget && targets.selected?.ended != nil
    default: false
    }
  }

  /// Says why nothing was done; a question is closed by it as by every key that does not answer it.
  mutating func refuse(_ what: Action.Unwanted) {
    if case .question = overlay, what != .otherButton {
      overlay = nil
      putBackWhatLayBeneath()
    }
    switch what {
    case .paste: notice = Notice(Notices.pasteIsNothing, .warning)
    case .burst: notice = Notice(Notices.burstIsNothing, .warning)
    case .composition(let text): notice = Notice(Notices.compositionIsNothing(text), .warning)
    case .idle(let character): tellOnce(idle: character)
    case .faulty(.withoutEnd): notice = Notice(Notices.pasteWithoutEnd, .warning)
    case .faulty(.tooLarge): notice = Notice(Notices.pasteTooLarge, .warning)
    case .otherButton: sayHowToPaste()
    case .tooSoon: notice = Notice(Notices.keyTooSoon, .warning)
    }
  }
}

extension Model {
  /// Beside a line that is typed, where the message line has no room for news, as what is wrong with it.
  private mutating func sayHowToPaste() {
    guard case .prompt(var prompt) = overlay else {
      let isTyping = KeyMap.fields.union(KeyMap.forms).contains(View.context(of: self))
      notice = Notice(isTyping ? Notices.howToPasteHere : Notices.howToPaste, .warning)
      return
    }
    prompt.fault = Notices.howToPasteHere
    overlay = .prompt(prompt)
  }
}

extension EntryNote {
  /// Whether it is written to the folder at once, and not into the draft nor asked about first.
  var isWritten: Bool {
    switch self {
    case .reason, .changes, .source, .takeBackAct: false
    case .confirmation, .takeBack, .folder: true
    }
  }
}
