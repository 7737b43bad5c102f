import Pages
import Scores
import TextUI
import Words

extension KeyMap.Context {
  /// Ranks and groups of all items over the years.
  static let groupYears = Self("groups over the years")
}

extension BoardScreen {
  /// The total and the dimensions, or a dimension and its components.
  static func groupYears(_ item: ItemID? = nil) -> Self { Self(.groupYears, of: item) }
}

extension ScreenDescription {
  static let groupYears: ScreenDescription = ScreenDescription(
    context: .groupYears, way: .run(KeyMap.openGroupYears), draw: { $0.groupYearsPanel },
    table: { $0.book.isEmpty ? nil : $0.groupYears.file($0.language) }, list: \.groupYearsList,
    back: { $0.screen.item.map { .dimension($0) } ?? .overview })
}

extension KeyMap {
  static let openGroupYears = Command("groups over the years") { model in
    model.screen = .groupYears(model.screen.context == .dimension ? model.openDimension : nil)
  }

  static let groupYears: [Binding] = [
    Binding(
      [.character("v")], "v", .run(openGroupYears), in: [.overview, .dimension],
      LocalizedText(
        vi: "hạng và nhóm của mọi chỉ số qua các năm", en: "rank and group of all over the years"),
      footer: footer("v", vi: "các năm", en: "years"), footerIn: []),
    Binding(
      [.character("v"), Key(.escape)], "v  Esc", .back, in: [.groupYears],
      LocalizedText(vi: "trở lại", en: "back"), footer: footer("Esc", vi: "trở lại", en: "back")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.groupYears],
      LocalizedText(vi: "mở trang của mục này", en: "open the page of this item"),
      footer: footer("Enter", vi: "mở", en: "open")),
  ]
}

extension Model {
  /// The dimension that is open, also while one of its components is.
  fileprivate var openDimension: ItemID? {
    screen.item.flatMap { book.definition.dimension(holding: $0)?.id ?? $0 }
  }

  /// The whole, then its parts.
  private var groupYearsItems: [ItemID] {
    guard let inside = screen.item else { return [.total] + report.dimensions.map(\.item) }
    return [inside] + (book.definition.dimension(inside)?.components(in: year).map(\.id) ?? [])
  }

  fileprivate var groupYears: GroupYears {
    let trends =
      screen.item == nil
      ? [trend] + dimensionTrends
      : groupYearsItems.compactMap { book.trend(of: $0, for: province, basis: basis) }
    return GroupYears(trends, year: year, of: book.definition)
  }

  fileprivate var groupYearsList: ScreenList {
    let items = groupYearsItems
    return ScreenList(
      .groupYears, items, in: book.definition, selection: place(in: items) ?? 0,
      open: { model in
        let item = items[model.place(in: items) ?? 0]
        guard item != .total else { return model.notice = Notice(Notices.chooseDimension) }
        model.item = item
        model.openItemPage()
      })
  }

  fileprivate var groupYearsPanel: GroupYearsPanel {
    let items = groupYearsItems
    return GroupYearsPanel(
      content: groupYears, definition: book.definition, isInside: screen.item != nil,
      selection: place(in: items) ?? 0, language: language)
  }
}

extension Sight.ListID {
  static let groupYears = Self("groups over the years")
}

/// A table of ranks coloured by their groups, and what it shows in words.
struct GroupYearsPanel: Panel {
  var content: GroupYears
  @Boxed var definition: IndexDefinition
  var isInside: Bool
  var selection: Int
  var language: Language

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let lines = MessageLines(messages: content.messages, language: language)
    let table = list(columns: rect.columns)
    let said = min(lines.rows(columns: rect.columns), max(0, rect.rows - table.height))
    let (top, rest) = rect.splitTop(said)
    lines.draw(in: top, on: &canvas)
    table.draw(in: rest, on: &canvas)
  }

  private func list(columns: Int) -> List {
    let years = content.trends.first?.points.count ?? 0
    let longest = content.trends.map { TextWidth.columns(of: name($0.item, isHead: false)) }.max() ?? 0
    let heads = content.trends.map { TextWidth.columns(of: name($0.item, isHead: true)) }.max() ?? 0
    // Marker, number, and a blank behind each column.
    let room = columns - 7 - years * 4
    let isHead = room < longest
    return content.table(nameColumns: isHead ? min(heads, max(8, room)) : longest) {
      TextWidth.cutAtWord(name($0, isHead: isHead), to: isHead ? max(8, min(heads, room)) : longest)
    }.list(
      .groupYears, language, selection: selection, spacing: 0, selected: 0...1, rule: Phrases.rank[language],
      isSpaced: false)
  }

  private func name(_ item: ItemID, isHead: Bool) -> String {
    if item == .total { return Phrases.total[language] }
    if isHead, let dimension = definition.dimension(item) { return dimension.headName[language] }
    return definition.shortName(of: item)[language]
  }
}
