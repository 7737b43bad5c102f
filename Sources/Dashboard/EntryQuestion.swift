import Pages
import Scores
import TextUI
import Words

/// What is asked about a draft before it is done; yes does it, anything else does not.
enum EntryQuestion: Hashable, Sendable {
  /// Publish it, and leave out so many cells that are missing.
  case publish(leavingOut: Int)
  /// Go on with the draft of a year that was found at the start.
  case goOn(year: Int, LocalizedText)
  /// Take the year over from somebody.
  case takeOver(LockHolder)
  case discard
  /// Put a journal that cannot be read under another name, and begin anew.
  case setAside(Finding)
  /// Leave something, although what would be lost is not on the disk.
  case leave(Leaving)
  /// Take a whole act back, and how much that is; partly where cells were changed since.
  case takeBackAct(String, reason: String, partly: Bool, [LocalizedText])
}

extension View {
  /// Who would have no total and no rank, with what they lack; as many names as there is room for.
  private static func lostTotals(for model: Model) -> LocalizedText? {
    guard let state = model.entry else { return nil }
    let lost = state.book.lostTotals(by: state.draft)
    guard !lost.isEmpty else { return nil }
    return QuestionWords.lostTotals(
      lost, of: state.book.definition, isNew: state.draft.published == nil,
      showing: isSmall(model) ? 1 : 6)
  }

  private static func isSmall(_ model: Model) -> Bool { model.size.rows < 16 }

  /// The question that lies over the screen.
  static func question(_ question: EntryQuestion, for model: Model) -> QuestionPanel {
    let draft = model.entry?.draft
    let (year, count) = (draft?.year ?? 0, draft?.differences.count ?? 0)
    let panel = { (title: LocalizedText, lines: [LocalizedText], yes: LocalizedText, no: LocalizedText) in
      QuestionPanel(title: title, lines: lines, yes: yes, no: no, language: model.language)
    }
    switch question {
    case .publish(let missing):
      let stated = draft?.differences.count { $0.isStated } ?? 0
      var lines = [
        isSmall(model)
          ? QuestionWords.publishingCells(count, of: year)
          : QuestionWords.publishing(count - stated, stated: stated, of: year)
      ]
      if let lost = lostTotals(for: model) { lines.append(lost) }
      if missing > 0 { lines.append(QuestionWords.publishingWithout(missing)) }
      if let press = draft.flatMap(QuestionWords.publishingPress) { lines.append(press) }
      lines += [QuestionWords.publishingSource(draft?.source ?? ""), QuestionWords.publishingIsSeen]
      if let draft, let note = draft.confirmation {
        lines.append(
          draft.isConfirmed
            ? Notices.confirmed(note)
            : Notices.outrun(note, draft.stepsSinceConfirmation ?? 0))
      }
      return panel(QuestionWords.publish, lines, QuestionWords.yesPublish, QuestionWords.noStayDraft)
    case .goOn(_, let words):
      return panel(QuestionWords.draftFound, [words], QuestionWords.yesGoOn, QuestionWords.noLater)
    case .takeOver(let holder):
      return panel(
        QuestionWords.takeOver,
        [holder.words, QuestionWords.takingOver(isOwn: holder.user == model.entry?.user)],
        QuestionWords.yesTakeOver,
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
    case .leave(let way):
      let unsaved = model.unsaved(by: way) ?? Unsaved()
      var lines = [unsaved.words]
      if unsaved.values > 0, let failure = model.entry?.keepFailure { lines.append(failure) }
      return panel(
        LeavingWords.title, lines + [LeavingWords.question(way)], LeavingWords.yes(way), LeavingWords.stay)
    case .takeBackAct(_, let reason, _, let lines):
      return panel(
        QuestionWords.takeBackAct, lines + [QuestionWords.takingBackBecause(reason)],
        QuestionWords.yesTakeBackAct, QuestionWords.noLeaveIt)
    }
  }
}
