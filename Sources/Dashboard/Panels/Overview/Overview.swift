import Pages
import Scores
import TextUI
import Words

extension KeyMap.Context {
  static let overview = Self("Overview")
  /// An open dimension.
  static let dimension = Self("a dimension")
}

extension BoardScreen {
  static let overview: Self = Self(.overview)
  /// One dimension with its components.
  static func dimension(_ item: ItemID) -> Self { Self(.dimension, of: item) }
}

extension BoardPanel {
  /// Where we stand.
  static let overview = BoardPanel(
    number: 1, name: Phrases.overview,
    screens: [
      ScreenDescription(
        context: .overview, draw: View.overview,
        table: { $0.book.isEmpty ? nil : TableFile([$0.report.total] + $0.report.dimensions, of: $0.report) },
        list: \.dimensionList, update: { $0.updateOverview($1) }),
      ScreenDescription(
        context: .dimension, draw: View.dimension,
        table: { $0.book.isEmpty ? nil : TableFile($0.openLines, of: $0.report) }, list: \.lineList,
        back: { $0.screen.item.flatMap($0.book.definition.dimension(holding:)).map { .dimension($0.id) } }),
      .compare, .groupYears,
    ], keys: KeyMap.overview + KeyMap.compare + KeyMap.groupYears,
    marks: [KeyMap.overviewMarks], page: LinearOverview.page,
    refresh: { model in
      model.refreshCompare()
      model.refreshItemPage()
    })
}

extension KeyMap {
  /// What the marks of panel 1 mean.
  fileprivate static let overviewMarks = HelpPanel.Group(
    LocalizedText(vi: "Ký hiệu của Tổng quan", en: "Marks of the Overview"),
    [
      (
        "◄━ │ ━►",
        LocalizedText(
          vi: "điểm lùi lại, tiến lên so với trung vị cả nước, từ năm trước",
          en: "lost, won against the national median since last year")
      ),
      (
        "· : ▒",
        LocalizedText(
          vi: "một, hai ba, nhiều nơi có điểm như vậy", en: "one, a few, many have that score")
      ),
    ])

  fileprivate static let overview: [Binding] = [
    Binding(
      [Key(.enter), Key(.right), .character("l")], "Enter  →  l", .enter, in: [.overview],
      LocalizedText(vi: "mở các nội dung thành phần của chỉ số", en: "open the components of the dimension"),
      footer: footer("Enter", vi: "mở", en: "open")),
    Binding(
      [Key(.enter), Key(.right), .character("l")], "Enter  →  l", .enter, in: [.dimension],
      LocalizedText(vi: "mở trang của nội dung thành phần", en: "open the page of the component"),
      footer: footer("Enter", vi: "mở", en: "open")),
    Binding(
      [Key(.escape), Key(.left), .character("h")], "Esc  ←  h", .back, in: [.dimension],
      LocalizedText(vi: "trở lại", en: "back"),
      footer: footer("Esc", vi: "trở lại", en: "back")),
    Binding(
      [Key(.escape)], "Esc", .back, in: [.overview],
      LocalizedText(vi: "trở lại tỉnh đã xem trước", en: "back to the province looked at before")),
  ]
}

extension Model {
  fileprivate var dimensionList: ScreenList {
    ScreenList(
      .dimensions, report.dimensions.map(\.item), in: book.definition, selection: dimensionSelection,
      open: { $0.openSelectedDimension() })
  }

  fileprivate var lineList: ScreenList {
    let items = openLines.map(\.item)
    return ScreenList(
      .lines, items, in: book.definition, selection: lineSelection,
      open: { model in
        let place = model.lineSelection
        // The first line is what is open already.
        guard place > 0, items.indices.contains(place) else {
          return model.notice = Notice(items.count > 1 ? Notices.chooseComponent : Notices.nothingInside)
        }
        model.screen = .dimension(items[place])
      })
  }

  /// The selected dimension of the Overview, by its place.
  var dimensionSelection: Int { nearestPlace(in: report.dimensions.map(\.item)) }

  /// The selected line of an open dimension: 0 is the dimension, then its components.
  var lineSelection: Int { nearestPlace(in: openLines.map(\.item)) }

  private mutating func openSelectedDimension() {
    guard report.dimensions.indices.contains(dimensionSelection) else { return }
    item = report.dimensions[dimensionSelection].item
    screen = .dimension(item)
  }

  /// What an action does on the Overview besides what it does to its list.
  fileprivate mutating func updateOverview(_ action: Action) -> [Effect]? {
    switch action {
    case .changeMeasure: trends.showsScores.toggle()
    case _ where View.overviewPanel(for: self).showsYears: return updateYears(action)
    default: return nil
    }
    return []
  }

  /// What an action does where the Overview shows years: the newest stands on top.
  private mutating func updateYears(_ action: Action) -> [Effect] {
    switch action {
    case .move(let move):
      let years: [Int] = book.years.reversed()
      let place = move.applied(to: years.firstIndex(of: year) ?? 0, count: years.count, page: 8)
      if years.indices.contains(place), years[place] != year { goTo(year: years[place]) }
    case .enter: return open(.trends)
    case .click(let place):
      let years = trend.shownYears
      guard let row = sight.row(of: .years, at: place), years.indices.contains(row) else { return [] }
      if book[years[row]] != nil { goTo(year: years[row]) }
    default: break
    }
    return []
  }
}

extension View {
  fileprivate static func overviewPanel(for model: Model) -> OverviewPanel {
    let selected =
      model.report.dimensions.indices.contains(model.dimensionSelection)
      ? model.report.dimensions[model.dimensionSelection].item : nil
    var panel = OverviewPanel(
      report: model.report, trend: model.trend, dimensionTrends: model.dimensionTrends,
      components: selected.map {
        model.book.componentLines(of: $0, for: model.province, year: model.year, basis: model.basis)
      } ?? [],
      levers: model.levers, targets: model.targets.content, targetPath: model.targets.totalPath,
      standings: model.targets.standings, selection: model.dimensionSelection, language: model.language)
    panel.showsScores = model.trends.showsScores
    panel.messages = messages(for: model)
    panel.leads = model.leads(of: selected) ?? []
    panel.remarks = model.plans.source.book.unreadable.prefix(1).map(Phrases.unreadablePlan)
    return panel
  }

  /// Whether the promise is kept, why the rank moved, what time it is.
  private static func messages(for model: Model) -> [Message] {
    guard !model.book.isEmpty else { return [Message.standing(model.report)] }
    let (content, definition) = (model.targets.content, model.book.definition)
    return [
      Message.promise(
        content.active, names: content.names, index: definition.id, in: model.year,
        judgedOn: content.judgedOn),
      Message.why(model.report.total, definition, dimensions: model.report.dimensions)
        ?? Message.standing(model.report),
      Message.time(
        model.year, newest: model.book.newestYear ?? model.year, on: model.targets.source.today,
        of: definition, canEnter: model.entering == .allowed, press: model.report.press),
    ].compactMap { $0 }
  }

  @Sendable fileprivate static func overview(for model: Model) -> (any Panel)? { overviewPanel(for: model) }

  @Sendable fileprivate static func dimension(for model: Model) -> (any Panel)? {
    let lines = model.openLines
    guard lines.indices.contains(model.lineSelection),
      let trend = model.book.trend(
        of: lines[model.lineSelection].item, for: model.province, basis: model.basis)
    else { return nil }
    return DimensionPanel(
      report: model.report, lines: lines, selection: model.lineSelection,
      trend: trend.inForce(by: model.book.definition), page: model[ItemPageState.self].page,
      planned: planned(lines.first, in: model), leads: model.leads(of: lines.first?.item),
      today: model.plans.source.today, language: model.language)
  }

  /// A dimension beside the measures tied to it; `nil` where the province has no plan for the year.
  private static func planned(_ line: ItemLine?, in model: Model) -> PlannedDimension? {
    let source = model.plans.source
    let review = source.book.review(of: model.province, in: model.book.registry, on: source.today)
      .filtered { $0.isInForce(in: model.year) }
    guard let line, !review.plans.isEmpty else { return nil }
    // Documents tie measures to dimensions.
    let dimension = model.book.definition.dimension(holding: line.item)?.id ?? line.item
    return review.dimensions(in: model.report).first { $0.line.item == dimension }
  }
}
