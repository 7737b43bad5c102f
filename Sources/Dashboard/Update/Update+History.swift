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
    overlay = .cellHistory(selection: 0)
  }

  /// What an action does in the history of a value, or of its year.
  mutating func updateCellHistory(_ selection: Int, _ action: Action) {
    guard let state = entry else { return }
    let count = state.showsActs ? state.acts.count : state.history.count
    switch action {
    case .move(let move):
      overlay = .cellHistory(
        selection: move.applied(to: selection, count: count, page: sight.page(of: .history)))
    case .switchHistory:
      guard !(state.showsActs ? state.history.isEmpty : state.acts.isEmpty) else {
        notice = Notice(state.showsActs ? Notices.noHistory : Notices.noActs)
        return
      }
      entry?.showsActs.toggle()
      overlay = .cellHistory(selection: 0)
    case .takeBack where state.showsActs, .takeBackAct: askToTakeBackAct(selection)
    case .takeBack:
      guard mayEnter() else { return }
      guard state.history.indices.contains(selection), let id = state.history[selection].id,
        state.history[selection].cell != nil
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
    let lines = state.showsActs ? state.acts.map { Optional($0.id) } : state.history.map(\.actThatChanged)
    guard lines.indices.contains(selection), let id = lines[selection] else {
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

extension HistoryEntry {
  /// The act it is of, if that changed figures.
  fileprivate var actThatChanged: String? { action.changesScores ? act : nil }
}
