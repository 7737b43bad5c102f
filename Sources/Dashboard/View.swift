import Panels
import Scores
import TextUI
import Words

/// Draws a model: which panels stand where, and with which values.
public enum View {
  /// The whole screen.
  public static func canvas(_ model: Model) -> Canvas {
    var canvas = Canvas(size: model.size, glyphs: model.glyphs)
    guard !isTooSmall(model) else {
      TooSmallPanel(language: model.language).draw(in: Rect(model.size), on: &canvas)
      return canvas
    }
    let inside = frame(for: model).draw(on: &canvas)
    if case .help = model.overlay {
      help(for: model).draw(in: inside, on: &canvas)
      return canvas
    }
    switch model.screen {
    case .overview: overview(for: model).draw(in: inside, on: &canvas)
    case .dimension: dimension(for: model)?.draw(in: inside, on: &canvas)
    }
    if case .chooser(let chooser) = model.overlay {
      self.chooser(chooser, for: model).draw(in: inside, on: &canvas)
    }
    return canvas
  }

  /// What the frame leaves for the panel.
  static func inside(of model: Model) -> Rect {
    var canvas = Canvas(size: model.size, glyphs: model.glyphs)
    return frame(for: model).draw(on: &canvas)
  }

  /// Where keys have their meaning now.
  public static func context(of model: Model) -> KeyMap.Context {
    if isTooSmall(model) { return .tooSmall }
    switch model.overlay {
    case .help: return .help
    case .chooser(let chooser): return chooser.context
    case nil: return model.screen.context
    }
  }

  /// Whether the window has room for the one sentence only that says so.
  private static func isTooSmall(_ model: Model) -> Bool {
    let least = TooSmallPanel.least
    return model.size.columns < least.columns || model.size.rows < least.rows
  }

  static func overview(for model: Model) -> OverviewPanel {
    let selected =
      model.report.dimensions.indices.contains(model.dimensionSelection)
      ? model.report.dimensions[model.dimensionSelection].item : nil
    return OverviewPanel(
      report: model.report, trend: model.trend, dimensionTrends: model.dimensionTrends,
      components: selected.map {
        model.book.componentLines(of: $0, for: model.province, year: model.year, basis: model.basis)
      } ?? [],
      levers: model.levers, selection: model.dimensionSelection, language: model.language)
  }

  static func dimension(for model: Model) -> DimensionPanel? {
    let lines = model.openLines
    guard lines.indices.contains(model.lineSelection),
      let trend = model.book.trend(
        of: lines[model.lineSelection].item, for: model.province, basis: model.basis)
    else { return nil }
    return DimensionPanel(
      report: model.report, lines: lines, selection: model.lineSelection,
      trend: trend.inForce(by: model.book.definition),
      language: model.language)
  }

  static func chooser(_ chooser: Chooser, for model: Model) -> ChooserPanel {
    let isSearch = chooser.subject == .province
    return ChooserPanel(
      title: isSearch ? Phrases.chooseProvince : Phrases.chooseYear,
      query: isSearch ? chooser.query : nil,
      rows: chooser.rows(in: model).map { (name: $0.name, remark: $0.remark) },
      selection: chooser.selection,
      language: model.language)
  }

  static func help(for model: Model) -> HelpPanel {
    guard case .help(let offset, let list) = model.overlay else {
      return HelpPanel(groups: [], offset: 0, language: model.language)
    }
    let context = list?.context ?? model.screen.context
    return HelpPanel(groups: KeyMap.help(in: context), offset: offset, language: model.language)
  }

  private static func frame(for model: Model) -> PanelFrame {
    let years = model.book.years
    return PanelFrame(
      report: model.report,
      neighbours: (
        before: years.first.map { $0 < model.year } ?? false,
        after: years.last.map { $0 > model.year } ?? false
      ),
      panels: [(number: 1, name: Phrases.overview)], active: 1,
      message: model.notice.map { ($0.text, $0.role) },
      keys: KeyMap.footer(in: context(of: model)), isReadOnly: model.isReadOnly,
      language: model.language)
  }
}

extension BoardScreen {
  /// Where keys have their meaning while nothing lies over the screen.
  fileprivate var context: KeyMap.Context {
    switch self {
    case .overview: .overview
    case .dimension: .dimension
    }
  }
}

extension Chooser {
  /// Where keys have their meaning while the list is open.
  fileprivate var context: KeyMap.Context { subject == .province ? .search : .list }
}
