import Pages
import Scores
import TextUI
import Words

/// What became of a value and of its year, and taking it back: one change, or a whole act.
extension Model {
  /// Shows what became of a value; of one that nobody changed, what was done to its year.
  mutating func show(history: [HistoryEntry], acts: [HistoryAct] = []) {
    guard !history.isEmpty || !acts.isEmpty else {
      notice = Notice(Notices.noHistory)
      return
    }
    entry?.history = Array(history.reversed())
    entry?.acts = acts
    entry?.showsActs = history.isEmpty
    entry?.openAct = nil
    overlay = .cellHistory(selection: 0)
  }

  /// What an action does in the history of a value, or of its year.
  mutating func updateCellHistory(_ selection: Int, _ action: Action) {
    guard let state = entry else { return }
    let count = state.openAct?.entries.count ?? (state.showsActs ? state.acts.count : state.history.count)
    switch action {
    case .move(let move):
      overlay = .cellHistory(
        selection: move.applied(to: selection, count: count, page: sight.page(of: .history)))
    case .enter where state.openAct == nil:
      guard let act = state.act(selection) else {
        notice = Notice(Notices.noActToOpen)
        return
      }
      entry?.openAct = act
      overlay = .cellHistory(selection: 0)
    case .back where state.openAct != nil, .leave where state.openAct != nil:
      let place = state.lines.firstIndex { $0 == state.openAct?.id }
      entry?.openAct = nil
      overlay = .cellHistory(selection: place ?? 0)
    case .switchHistory where state.openAct == nil:
      guard !(state.showsActs ? state.history.isEmpty : state.acts.isEmpty) else {
        notice = Notice(state.showsActs ? Notices.noHistory : Notices.noActs)
        return
      }
      entry?.showsActs.toggle()
      overlay = .cellHistory(selection: 0)
    case .takeBack where state.showsActs && state.openAct == nil, .takeBackAct: askToTakeBackAct(selection)
    case .takeBack:
      guard mayEnter() else { return }
      let entries = state.openAct?.entries ?? state.history
      guard entries.indices.contains(selection), let id = entries[selection].id,
        entries[selection].cell != nil
      else {
        notice = Notice(Notices.cannotTakeBack, .warning)
        return
      }
      ask(.note(.takeBack(id)))
    case .back, .leave: overlay = nil
    default: break
    }
  }

  /// Asks why the whole act is taken back that a line is of.
  private mutating func askToTakeBackAct(_ selection: Int) {
    guard mayEnter(), let state = entry else { return }
    guard let id = state.openAct?.id ?? state.act(selection)?.id else {
      notice = Notice(Notices.noActToTakeBack, .warning)
      return
    }
    ask(.note(.takeBackAct(id)))
  }

  /// Asks whether to take an act back, with how much that is.
  mutating func ask(_ undo: ActUndo, reason: String) {
    let book = entry?.book ?? book
    let since = ActWords.since(undo, in: book)
    let kept = since.map { [$0, QuestionWords.keepingThose] } ?? []
    overlay = .question(
      .takeBackAct(
        undo.act.id, reason: reason, partly: since != nil,
        [ActWords.title(undo.act)] + ActWords.taking(undo, book.definition) + kept))
  }
}

extension EntryState {
  /// The acts of the lines that are listed.
  fileprivate var lines: [String?] {
    showsActs ? acts.map { Optional($0.id) } : history.map(\.actThatChanged)
  }

  /// The act that a line is, or is of.
  fileprivate func act(_ line: Int) -> HistoryAct? {
    guard lines.indices.contains(line), let id = lines[line] else { return nil }
    return acts.first { $0.id == id }
  }
}

extension HistoryEntry {
  /// The act it is of, if that changed figures.
  fileprivate var actThatChanged: String? { action.changesScores ? act : nil }
}
