import Pages
import Scores
import TextUI
import Words

extension KeyMap.Context {
  static let plans = Self("Plans")
  /// One measure or report large.
  static let planEntry = Self("one measure")
}

extension BoardScreen {
  static let plans = Self(.plans)
  static let planEntry = Self(.planEntry)
}

extension BoardPanel {
  /// Who does what by when, and what has nobody.
  static let plans = BoardPanel(
    number: 6, name: Phrases.plans,
    screens: [
      screen(.plans, [.board, .lines, .pages, .find, .matches]), screen(.planEntry, [.board, .lines]),
    ],
    keys: KeyMap.plans, marks: [KeyMap.planMarks], page: LinearPlans.page,
    hasFolder: { $0.plans.source.isWritable },
    opening: { model in
      model.selectCurrentMeasure()
      return []
    }, refresh: { $0.refreshPlans() })

  private static func screen(_ context: KeyMap.Context, _ keys: KeyMap.Families) -> ScreenDescription {
    ScreenDescription(
      context: context, keys: keys, draw: { View.plans(for: $0) }, table: { View.plans(for: $0).file },
      list: \.planList, update: { $0.updatePlans($1) })
  }
}

extension Model {
  fileprivate var planList: ScreenList {
    ScreenList(
      .plans, count: plans.content.rows.count, selection: plans.selection,
      words: { [rows = plans.content.rows] in rows[$0].entry.searched },
      select: { model, row in
        model.plans.selection = row
        if let dimension = model.dimensionOfMeasure(at: row) { model.item = dimension }
      },
      open: { model in
        guard model.plans.selected != nil else { return }
        guard model.screen == .planEntry else { return model.screen = .planEntry }
        guard let dimension = model.dimensionOfMeasure(at: model.plans.selection) else {
          return model.notice = Notice(Notices.tiedToNoDimension)
        }
        model.item = dimension
        model.openItemPage()
      })
  }

  /// The dimension of the index in view that a measure is tied to.
  private func dimensionOfMeasure(at row: Int) -> ItemID? {
    guard case .measure(let entry) = plans.content[row],
      entry.measure.dimensionIndex == book.definition.id
    else { return nil }
    return entry.measure.dimension
  }

  /// Selects the first measure of the current item, unless one of it is selected.
  fileprivate mutating func selectCurrentMeasure() {
    refreshPlans()
    guard let dimension = currentDimension, dimensionOfMeasure(at: plans.selection) != dimension else {
      return
    }
    let rows = plans.content.rows.indices
    plans.selection = rows.first { dimensionOfMeasure(at: $0) == dimension } ?? plans.selection
  }

  /// What an action does in the plans besides what it does to their list.
  fileprivate mutating func updatePlans(_ action: Action) -> [Effect]? {
    switch action {
    case .move(let move) where screen == .planEntry && (move == .pageDown || move == .pageUp):
      plans.lineOffset = scrolled(move, from: plans.lineOffset)
    case .addLogEntry: addLogEntry()
    case .changePlanEntry: changePlanEntry()
    case .chooseFilter: pick(.planFilter)
    default: return nil
    }
    return []
  }
}

extension PlanEntry {
  /// What a search finds it by: its paragraph, its words, its plan.
  fileprivate var searched: LocalizedText {
    switch self {
    case .measure(let entry):
      let (measure, plan) = (entry.measure, entry.plan)
      return LocalizedText(
        vi: "\(measure.paragraph) \(measure.text.vietnamese) \(plan.shortTitle.vietnamese)",
        en: "\(measure.paragraph) \(measure.text.english) \(plan.shortTitle.english)")
    case .report(let entry): return entry.plan.title
    }
  }
}

extension PickerKind {
  /// Which measures and reports are shown: every filter of the plans there are.
  static let planFilter = PickerKind(name: "plans", title: { _ in Phrases.choosePlanFilter }, columns: 64) {
    model, _ in
    let (plans, today) = (model.plans.content.review.plans, model.plans.content.review.today)
    // What a plan that is over still has open is not overdue.
    let overdue =
      plans.contains { $0.isOver(on: today) } ? Phrases.overdueInRunning : Phrases.planFilter(.overdue, plans)
    let states: [PlanFilter] = [.overdue, .beforeNextReport, .notRecorded, .notStarted, .inProgress, .done]
    return PickerRows(
      [.all] + states + (plans.count > 1 ? plans.map { .plan($0.id) } : []),
      isCurrent: { $0 == model.plans.filter },
      words: { filter in
        let counts = model.plans.content.counts(of: filter)
        let name = filter == .overdue ? overdue : Phrases.planFilter(filter, plans)
        return (name[model.language], counts?[model.language] ?? "0")
      },
      take: { model, filter in
        model.plans.filter = filter
        model.refresh()
        return []
      })
  }
}

extension View {
  static func plans(for model: Model) -> PlansPanel {
    PlansPanel(
      content: model.plans.content, detail: model.plans.detail, selection: model.plans.selection,
      isOpen: model.screen == .planEntry, lineOffset: model.plans.lineOffset,
      province: model.report.province.name, language: model.language)
  }

  static func form(_ form: Form<PlanDraft>, for model: Model) -> FormPanel {
    let (title, subject) =
      switch form.start.subject {
      case .record(let entry): (Phrases.recordForm, entry.measure.text)
      case .log(let entry): (Phrases.logForm, entry.measure.text)
      case .sent(let entry): (Phrases.sentForm, entry.report.name)
      }
    let plan = form.start.subject.entry.plan
    return FormPanel(
      form, title, subject: subject, faults: form.draft.checked(today: model.plans.source.today).faults,
      model.language, label: Phrases.label(of:), hint: Phrases.hint(of:)
    ) { field, chosen in
      let state = field == .state ? Plan.State(rawValue: chosen).map(Phrases.planState) : nil
      return state ?? (chosen.isEmpty ? Phrases.none : plan.channelName(chosen))
    }
  }
}
