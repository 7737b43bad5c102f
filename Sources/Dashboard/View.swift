import Pages
import Scores
import TextUI
import Words

/// Draws a model: which panels stand where, and with which values.
enum View {
  /// The whole screen.
  static func canvas(_ model: Model) -> Canvas {
    var canvas = Canvas(size: model.size, glyphs: model.glyphs)
    canvas.sight = model.sight.forNextFrame
    guard !isTooSmall(model) else {
      TooSmallPanel(asked: asked(of: model), language: model.language)
        .draw(in: Rect(model.size), on: &canvas)
      return canvas
    }
    if case .present(let slide) = model.overlay, let table = model.ranking.table {
      var panel = PresentPanel(
        slide: slide, report: model.report, trend: model.trend, table: table, levers: model.levers,
        targets: model.targetsPage()?.reportTargets(in: model.book.definition.id) ?? [],
        language: model.language)
      panel.targetCounts = Phrases.counted(model.targets.content.active).last
      panel.hasUnreadableTargets = model.targets.source.book.fault != nil
      panel.targetNotes = model.targetsPage()?.slideNotes ?? []
      panel.draw(in: Rect(model.size), on: &canvas)
      return canvas
    }
    let inside = frame(for: model).draw(on: &canvas)
    switch model.overlay {
    case .help: help(for: model).draw(in: inside, on: &canvas)
    case .picker(let picker):
      if picker.kind.showsScreen { model.screen.description.draw(model)?.draw(in: inside, on: &canvas) }
      PickerPanel(picker, in: model).draw(in: inside, on: &canvas)
    case .page(let offset):
      PagePanel(page: page(for: model), offset: offset).draw(in: inside, on: &canvas)
    case .prompt(let prompt) where prompt.purpose == .file(.page):
      PagePanel(page: page(for: model), offset: 0).draw(in: inside, on: &canvas)
    case .target(let form): self.form(form, for: model).draw(in: inside, on: &canvas)
    case .plan(let form): self.form(form, for: model).draw(in: inside, on: &canvas)
    case .question(let question): self.question(question, for: model).draw(in: inside, on: &canvas)
    case .rehearsal(let offset):
      model.entry?.rehearsal.map { rehearsal($0, offset: offset, for: model) }?.draw(in: inside, on: &canvas)
    case .cellHistory(let selection): history(selection, for: model)?.draw(in: inside, on: &canvas)
    case .prompt, .present, nil:
      model.screen.description.draw(model)?.draw(in: inside, on: &canvas)
    }
    return canvas
  }

  /// Whether the window has room for the one sentence only that says so.
  private static func isTooSmall(_ model: Model) -> Bool {
    let least = TooSmallPanel.least
    return model.size.columns < least.columns || model.size.rows < least.rows
  }

  /// Where keys have their meaning now.
  static func context(of model: Model) -> KeyMap.Context {
    if isTooSmall(model) { return asked(of: model) == nil ? .tooSmall : .question }
    return switch model.overlay {
    case .help: .help
    case .picker(let picker): picker.kind.context
    case .prompt(let prompt): prompt.context
    case .question: .question
    case .rehearsal: .rehearsal
    case .cellHistory: .cellHistory
    case .page: .page
    case .target: .form
    case .plan: .planForm
    case .present: .present
    case nil: model.entry?.field != nil && model.screen == .entry ? .entryCell : model.screen.context
    }
  }

  /// The page of the report; the day is for the outside to say.
  static func page(for model: Model, on day: CalendarDay? = nil) -> Page {
    ReportPage(
      report: model.report, trend: model.trend, levers: model.levers, targets: model.targetsPage(), date: day,
      language: model.language, glyphs: model.glyphs
    ).page
  }

  static func help(for model: Model) -> HelpPanel {
    guard case .help(let offset, let list) = model.overlay else {
      return HelpPanel(groups: [], offset: 0, language: model.language)
    }
    let context = list?.kind.context ?? model.screen.context
    let groups = KeyMap.help(
      in: context, offering: model.abilities, of: model.book.definition, glyphs: model.glyphs)
    return HelpPanel(groups: groups, offset: offset, language: model.language)
  }

  private static func frame(for model: Model) -> PanelFrame {
    let years = model.book.years
    return PanelFrame(
      report: model.report,
      neighbours: (
        before: years.first.map { $0 < model.year } ?? false,
        after: years.last.map { $0 > model.year } ?? false
      ),
      panels: BoardPanel.all.filter { $0.isInLine(of: model) }.map { (number: $0.number, name: $0.name) },
      active: model.screen.panel.number,
      message: message(for: model), sources: model.screen.panel.sources(model),
      keys: footer(of: model), isReadOnly: model.isReadOnly,
      draft: draftTitle(of: model), home: model.homeOfVisit, language: model.language)
  }

  /// From so many columns on the footer has room for more than the keys that matter most.
  private static let wideFooter = 100

  /// The keys of the footer; where other units than provinces are ranked, they name them, and what a
  /// step of a supposed value is they say in points.
  static func footer(of model: Model) -> [PanelFrame.FooterKey] {
    let context = context(of: model)
    let home = KeyMap.boards.contains(context) ? model.homeOfVisit : nil
    let way = home.map { PanelFrame.FooterKey(".", Phrases.backHome($0)) }
    var offered = KeyMap.footer(in: context, offering: model.abilities)
    if model.size.columns >= wideFooter, KeyMap.boards.contains(context) {
      // Help and leaving stay the last.
      offered.insert(
        contentsOf: KeyMap.moreKeys(in: context, offering: model.abilities), at: max(0, offered.count - 2))
    }
    let keys = offered.map { key in
      if key.key == KeyMap.stepKeys, let step = model.selectedItem?.step {
        let words = LocalizedText(vi: Figures(.vietnamese).whole(step), en: Figures(.english).whole(step))
        return PanelFrame.FooterKey(key.key, words)
      }
      return PanelFrame.FooterKey(key.key, model.book.definition.naming(key.words))
    }
    return (way.map { [$0] } ?? []) + keys
  }

  /// What is being typed, or the news.
  private static func message(for model: Model) -> (text: LocalizedText, role: Role)? {
    if case .prompt(let prompt) = model.overlay { return prompt.line(in: model) }
    return (model.notice ?? model.unsavedNotice).map { ($0.text, $0.role) }
  }

  /// What is asked about leaving, in a line: also where there is room for nothing else.
  private static func asked(of model: Model) -> LocalizedText? {
    guard case .question(.leave(let way)) = model.overlay, let unsaved = model.unsaved(by: way) else {
      return nil
    }
    return LeavingWords.line(way, unsaved)
  }
}
