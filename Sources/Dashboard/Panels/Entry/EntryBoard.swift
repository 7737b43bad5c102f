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
    ], keys: KeyMap.entry + KeyMap.draft, page: LinearEntry.page, isUnreadable: { $0.entry?.fault != nil },
    opening: { $0.openEntry() })
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
}

/// Draws what belongs to entering scores.
extension View {
  static func entry(for model: Model) -> EntryPanel? {
    model.entry.map { state in
      EntryPanel(
        draft: state.draft, review: state.review, checks: state.checks, table: state.table,
        definition: state.book.definition, columns: state.columns, cursor: state.cursor,
        isForm: state.isForm, field: state.field, subject: state.subject,
        status: model.entryStatus,
        fault: state.draft.published == nil ? state.fault : nil, language: model.language)
    }
  }

  /// What the title says of the draft: on panel 7 while somebody edits it, elsewhere while it is shown.
  static func draftTitle(of model: Model) -> DraftTitle? {
    guard let state = model.entry else { return nil }
    let isShown = model.shownDraft != nil
    let user = model.entering == .allowed ? state.editor : nil
    guard isShown || (user != nil && model.screen.panel == .entry) else { return nil }
    return DraftTitle(year: state.draft.year, user: user, isShown: isShown)
  }

  /// What stands in front of a note; where a folder is asked for, with the number that waits for it.
  static func label(of kind: EntryNote, in model: Model) -> LocalizedText {
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
