import Panels
import Scores
import TextUI
import Words

/// What is asked about a draft before it is done; yes does it, anything else does not.
public enum EntryQuestion: Hashable, Sendable {
  /// Publish it, and leave out so many cells that are missing.
  case publish(leavingOut: Int)
  /// Go on with the draft of a year that was found at the start.
  case goOn(year: Int, LocalizedText)
  /// Take the year over from somebody.
  case takeOver(LockHolder)
  /// Discard it.
  case discard
  /// Put a journal that cannot be read under another name, and begin anew.
  case setAside(Finding)
  /// Take a whole act back, and how much that is; partly where cells were changed since.
  case takeBackAct(String, reason: String, partly: Bool, [LocalizedText])
}

extension View {
  /// The question that lies over the screen.
  static func question(_ question: EntryQuestion, for model: Model) -> QuestionPanel {
    let draft = model.entry?.draft
    let (year, count) = (draft?.year ?? 0, draft?.differences.count ?? 0)
    let panel = { (title: LocalizedText, lines: [LocalizedText], yes: LocalizedText, no: LocalizedText) in
      QuestionPanel(title: title, lines: lines, yes: yes, no: no, language: model.language)
    }
    switch question {
    case .publish(let missing):
      var lines = [QuestionWords.publishing(count, of: year)]
      if missing > 0 { lines.append(model.book.definition.naming(QuestionWords.publishingWithout(missing))) }
      lines += [QuestionWords.publishingSource(draft?.source ?? ""), QuestionWords.publishingIsSeen]
      if let draft, draft.isConfirmed, let note = draft.confirmation {
        lines.append(QuestionWords.confirmed(by: note.by.user, note.note))
      }
      return panel(QuestionWords.publish, lines, QuestionWords.yesPublish, QuestionWords.noStayDraft)
    case .goOn(_, let words):
      return panel(QuestionWords.draftFound, [words], QuestionWords.yesGoOn, QuestionWords.noLater)
    case .takeOver(let holder):
      return panel(
        QuestionWords.takeOver, [holder.words, QuestionWords.takingOver], QuestionWords.yesTakeOver,
        QuestionWords.noOnlyLook)
    case .discard:
      return panel(
        QuestionWords.discard, [QuestionWords.discarding(count, of: year)], QuestionWords.yesDiscard,
        QuestionWords.noKeep)
    case .setAside(let finding):
      let words = LocalizedText(vi: finding.sentence(in: .vietnamese), en: finding.sentence(in: .english))
      return panel(
        QuestionWords.setAside, [words, QuestionWords.settingAside], QuestionWords.yesSetAside,
        QuestionWords.noOnlyLook)
    case .takeBackAct(_, let reason, _, let lines):
      return panel(
        QuestionWords.takeBackAct, lines + [QuestionWords.takingBackBecause(reason)],
        QuestionWords.yesTakeBackAct, QuestionWords.noLeaveIt)
    }
  }
}
