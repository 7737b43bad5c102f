import Pages
import Scores
import TextUI
import Words

extension KeyMap.Context {
  /// The grid of scores.
  static let entry = Self("Entry")
}

extension BoardScreen {
  static let entry = Self(.entry)
}

extension BoardPanel {
  /// What is still missing for the year; enter, check, publish it.
  static let entry = BoardPanel(
    number: 7, name: Phrases.entry,
    screens: [
      ScreenDescription(
        context: .entry, keys: [], draw: { View.entry(for: $0) }, list: \.gridList,
        update: { $0.updateEntry($1) })
    ], keys: KeyMap.entry + KeyMap.draft, marks: [pasting], page: LinearEntry.page,
    isUnreadable: { $0.entry?.fault != nil }, sources: { $0.draftSources }, opening: { $0.openEntry() })

  /// No keys of the board: the window pastes.
  private static let pasting = HelpPanel.Group(
    LocalizedText(vi: "Dán từ Excel", en: "Pasting from Excel"),
    [
      (
        "Shift-Insert",
        LocalizedText(
          vi: "dán; cả Shift+bấm phải (PuTTY, Windows Terminal), Shift+bấm giữa (xterm)",
          en: "pastes; so does Shift+right click (PuTTY, Windows Terminal), Shift+middle (xterm)")
      )
    ])
}

extension Model {
  /// The provinces of the grid, as a search goes through them.
  fileprivate var gridList: ScreenList? {
    entry.map { state in
      ScreenList(
        id: .cells, count: state.table.provinces.count, selection: state.cursor.row,
        isMeant: { state.table.isMeant($0, at: $1) }, select: { $0.entry?.cursor.row = $1 })
    }
  }

  /// Where the figures of the draft come from, or that nobody said it yet.
  fileprivate var draftSources: [LocalizedText]? {
    guard let entry, entry.fault == nil else { return nil }
    let source = entry.draft.sourceText
    guard source.vietnamese.isEmpty else { return [Phrases.draftSource(source, of: entry.draft.year)] }
    // Where there are no figures at all, what to do is said instead.
    if book.isEmpty { return nil }
    return [Phrases.noDraftSource(of: entry.draft.year, isAsked: entering == .allowed && entry.desk == .own)]
  }
}

/// Draws what belongs to entering scores.
extension View {
  static func entry(for model: Model) -> EntryPanel? {
    model.entry.map { state in
      EntryPanel(
        draft: state.draft, review: state.review, checks: state.checks, table: state.table,
        definition: state.book.definition, columns: state.columns, cursor: state.cursor,
        isPublishedShort: state.draft.published?.isRounded(to: 4) ?? true,
        range: state.range, isForm: state.isForm, field: state.field, subject: state.subject,
        status: model.entryStatus,
        fault: state.draft.published == nil ? state.fault : nil, language: model.language)
    }
  }

  /// What the title says of the draft: on panel 7 while somebody edits it, elsewhere while it is shown.
  static func draftTitle(of model: Model) -> DraftTitle? {
    guard let state = model.entry else { return nil }
    let isShown = model.shownDraft != nil
    let user = model.entering == .noFolder ? nil : state.editor
    guard isShown || (user != nil && model.screen.panel == .entry) else { return nil }
    return DraftTitle(
      year: state.draft.year, user: user, isShown: isShown, isElsewhere: !isShown && state.desk == .held)
  }

  /// What stands in front of a note; where a folder is asked for, with the number that waits for it.
  static func label(of kind: EntryNote, in model: Model) -> LocalizedText {
    if case .confirmation(let step?) = kind, let user = model.entry?.shownUser {
      return Phrases.confirmationField(step: step, of: user)
    }
    guard kind == .folder, case .type(let number) = model.entry?.waiting?.typed else { return kind.label }
    return LocalizedText(
      vi: "\(kind.label.vietnamese) (để nhập \(number))", en: "\(kind.label.english) (to enter \(number))")
  }

  /// What a pasted text would do.
  static func rehearsal(_ rehearsal: PasteRehearsal, offset: Int, for model: Model) -> RehearsalPanel {
    RehearsalPanel(
      rehearsal: rehearsal, year: model.entry?.draft.year ?? 0, registry: model.book.registry,
      set: model.entry?.draft.set ?? "", definition: model.book.definition, offset: offset,
      language: model.language)
  }

  /// What became of the chosen cell, or what was done to the year that is open.
  static func history(_ selection: Int, for model: Model) -> HistoryPanel? {
    guard let state = model.entry, state.showsActs || state.cell != nil else { return nil }
    let value = state.cell.map { cell in
      let province = state.table.provinces.first { $0.code == cell.code }
      return (cell, province?.name ?? LocalizedText(same: cell.code))
    }
    return HistoryPanel(
      value: state.showsActs ? nil : value, entries: state.history, acts: state.acts, openAct: state.openAct,
      year: state.draft.year, book: state.book, selection: selection, language: model.language)
  }
}

extension EntryNote {
  /// What stands in front of the field.
  var label: LocalizedText {
    switch self {
    case .source: Phrases.yearSource
    case .reason: Phrases.reasonField
    case .changes(let count): Phrases.changesField(count)
    case .confirmation: Phrases.confirmationField
    case .takeBack, .takeBackAct: Phrases.takeBackField
    case .folder: Phrases.folderField
    }
  }
}
