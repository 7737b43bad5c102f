import Pages
import Scores
import TextUI
import Words

extension KeyMap.Context {
  static let movers = Self("Movers")
}

extension BoardPanel {
  /// Who rose and who fell most between two years, in the total or an item.
  static let movers = BoardPanel(
    number: 8, name: Phrases.movers, leastColumns: 96,
    screens: [
      ScreenDescription(
        context: .movers, keys: [.board, .lines, .pages, .matches], draw: \.moversPanel,
        table: { $0.book.isEmpty ? nil : $0[MoversState.self].file }, list: \.moversList)
    ], keys: keys, page: MoversLines.page, refresh: { $0.refreshMovers() })

  private static let keys: [KeyMap.Binding] = [
    KeyMap.Binding(
      [Key(.enter)], "Enter", .enter, in: [.movers],
      LocalizedText(vi: "mở Tổng quan của tỉnh này", en: "open the Overview of this province"),
      footer: KeyMap.footer("Enter", vi: "mở", en: "open")),
    KeyMap.Binding(
      [.character("s")], "s", .run(Command("movers sort") { $0[MoversState.self].sortByNext() }),
      in: [.movers], LocalizedText(vi: "sắp theo cột kế tiếp", en: "sort by the next column"),
      footer: KeyMap.footer("s", vi: "sắp", en: "sort")),
    KeyMap.Binding(
      [.character("S")], "S", .run(Command("movers order") { $0[MoversState.self].isReversed.toggle() }),
      in: [.movers], LocalizedText(vi: "đảo thứ tự", en: "reverse the order")),
    KeyMap.Binding(
      [.character("d")], "d", .run(Command("movers next dimension") { $0.stepMovers(1, isWhole: true) }),
      in: [.movers], LocalizedText(vi: "chỉ số kế tiếp", en: "the next dimension"),
      footer: KeyMap.footer("d D", vi: "chỉ số", en: "dimension")),
    KeyMap.Binding(
      [.character("D")], "D", .run(Command("movers dimension before") { $0.stepMovers(-1, isWhole: true) }),
      in: [.movers], LocalizedText(vi: "chỉ số trước", en: "the previous dimension")),
    KeyMap.Binding(
      [Key(.right), .character("l")], "→  l", .run(Command("movers next item") { $0.stepMovers(1) }),
      in: [.movers],
      LocalizedText(
        vi: "mục kế tiếp, cả nội dung thành phần", en: "the next item, components among them")),
    KeyMap.Binding(
      [Key(.left), .character("h")], "←  h", .run(Command("movers item before") { $0.stepMovers(-1) }),
      in: [.movers], LocalizedText(vi: "mục trước", en: "the previous item")),
    KeyMap.Binding(
      [.character("e")], "e", .run(Command("movers earlier") { $0.stepEarlier(1) }), in: [.movers],
      LocalizedText(vi: "so với năm sớm hơn", en: "compare with an earlier year"),
      footer: KeyMap.footer("e E", vi: "so với năm", en: "since")),
    KeyMap.Binding(
      [.character("E")], "E", .run(Command("movers later") { $0.stepEarlier(-1) }), in: [.movers],
      LocalizedText(vi: "so với năm gần hơn", en: "compare with a later year")),
    KeyMap.Binding(
      [.character("/")], "/", .search, in: [.movers],
      LocalizedText(vi: "tìm tỉnh", en: "find a province"), footer: KeyMap.footer("/", vi: "tìm", en: "find")),
    KeyMap.Binding(
      [Key(.escape)], "Esc", .back, in: [.movers],
      LocalizedText(vi: "trở lại Tổng quan", en: "back to the Overview")),
  ]
}

/// What is chosen in panel 8, and what follows from it.
struct MoversState: PanelState {
  /// How many years of the book the earlier one lies before the board's.
  var step = 1
  var sort = Movers.Sort.rise
  var isReversed = false
  /// The code of the selected province; `nil` for the board's own.
  var selected: String?
  /// What is shown, made anew when one of the things in its question changes.
  private(set) var content: Movers?
  private(set) var rows: [MoverRow] = []
  private var question: Question?

  /// All that is shown depends on, beside the figures themselves.
  struct Question: Hashable {
    var item: ItemID
    var earlier: Int?
    var year: Int
    var basis: Basis
    var sort: Movers.Sort
    var isReversed: Bool
  }

  mutating func forget() { question = nil }

  mutating func sortByNext() {
    let all = Movers.Sort.allCases
    sort = all[((all.firstIndex(of: sort) ?? 0) + 1) % all.count]
  }

  mutating func refresh(
    _ item: ItemID, earlier: Int?, year: Int, basis: Basis, in book: ScoreBook, _ language: Language
  ) {
    let new = Question(
      item: item, earlier: earlier, year: year, basis: basis, sort: sort, isReversed: isReversed)
    guard new != question else { return }
    question = new
    content = Movers(of: item, from: earlier, to: year, basis: basis, in: book)
    rows = content?.rows(by: sort, isReversed: isReversed, language) ?? []
  }

  /// The selected row, of the board's own province unless another is selected; the first where it is not there.
  func selection(own: String) -> Int {
    let code = selected ?? own
    return rows.firstIndex { $0.province.code == code } ?? rows.firstIndex { $0.province.code == own } ?? 0
  }

  func selectedRow(own: String) -> MoverRow? {
    let place = selection(own: own)
    return rows.indices.contains(place) ? rows[place] : nil
  }

  var file: TableFile? { content.map { $0.file(rows) } }
}

extension Model {
  /// The year so many years of the book before the board's; the first there is where there are not so many.
  private var earlierYear: Int? {
    let place = book.years.firstIndex(of: year) ?? 0
    return place > 0 ? book.years[place - min(self[MoversState.self].step, place)] : nil
  }

  fileprivate mutating func refreshMovers() {
    let earlier = earlierYear
    self[MoversState.self].refresh(item, earlier: earlier, year: year, basis: basis, in: book, language)
  }

  /// To the next item of the year or the one before, around the ends; whole: no components.
  fileprivate mutating func stepMovers(_ step: Int, isWhole: Bool = false) {
    let items =
      isWhole ? [.total] + book.definition.dimensions(in: year).map(\.id) : book.definition.items(in: year)
    // From a component to its dimension, or to the one behind it.
    let whole = items.contains(item) ? item : book.definition.dimension(holding: item)?.id
    guard let place = whole.flatMap(items.firstIndex(of:)) else {
      return item = .total
    }
    let stays = whole != item && step < 0
    item = items[(place + (stays ? 0 : step) + items.count) % items.count]
  }

  /// Compares with a year earlier (1) or nearer (-1).
  fileprivate mutating func stepEarlier(_ step: Int) {
    guard !book.isEmpty else { return notice = Notice(Phrases.noScores) }
    guard let earlier = earlierYear, let place = book.years.firstIndex(of: earlier),
      let own = book.years.firstIndex(of: year)
    else { return notice = Notice(Notices.noEarlierYear(year)) }
    guard place - step >= 0 else { return notice = Notice(Notices.noEarlierYear(earlier)) }
    guard place - step < own else { return notice = Notice(Phrases.isNearestYear(earlier)) }
    self[MoversState.self].step = own - place + step
  }

  fileprivate var moversList: ScreenList? {
    let state = self[MoversState.self]
    guard let content = state.content else { return nil }
    let rows = state.rows
    return ScreenList(
      id: .movers, count: rows.count, selection: state.selection(own: report.province.code),
      isMeant: { content.isMeant($0, rows[$1]) },
      select: { model, row in
        if rows.indices.contains(row) { model[MoversState.self].selected = rows[row].province.code }
      },
      open: { model in
        let row = state.selection(own: model.report.province.code)
        if rows.indices.contains(row) { model.visit(rows[row].province.id, on: .overview) }
      })
  }

  fileprivate var moversPanel: (any Panel)? {
    let state = self[MoversState.self]
    return state.content.map { content in
      MoversPanel(
        movers: content, rows: state.rows, sort: state.sort, isReversed: state.isReversed,
        selection: state.selection(own: report.province.code), own: ownCode, language: language)
    }
  }
}

extension Sight.ListID {
  fileprivate static let movers = Self("movers")
}

/// Panel 8: all provinces by how much they rose in an item.
private struct MoversPanel: Panel {
  var movers: Movers
  var rows: [MoverRow]
  var sort: Movers.Sort
  var isReversed: Bool
  var selection: Int
  var own: String
  var language: Language

  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.putRule(column: rect.column, row: rect.row, columns: rect.columns, title: title)
    var body = rect.splitTop(1).rest
    if let refusal = movers.refusal {
      let words = TextWidth.wrap(refusal[language], columns: body.columns - 2, glyphs: canvas.glyphs)
      let (top, rest) = body.splitTop(words.count)
      canvas.putWords(refusal[language], in: top)
      body = rest
    } else if body.rows >= 8, rows.indices.contains(selection) {
      if let message = movers.message {
        let lines = MessageLines(messages: [message], language: language)
        let (top, rest) = body.splitTop(lines.rows(columns: body.columns))
        lines.draw(in: top, on: &canvas)
        body = rest
      }
      let (table, bottom) = body.splitBottom(1)
      let told = ([movers.sentence(rows[selection])] + movers.notes).map { $0[language] }
      canvas.putLine(told.joined(separator: " "), row: bottom.row, in: rect)
      body = table
    }
    var list = movers.table(rows, own: own, sort: sort)
      .list(.movers, language, selection: selection, selected: 2...2)
    list.rows.group = group(beginningAt:)
    list.draw(in: body, on: &canvas)
  }

  private var title: String {
    let name = Phrases.sort(sort)
    return [
      Phrases.whoRoseMost[language], movers.itemName[language], movers.span,
      movers.isDerived ? Phrases.asIfMerged[language] : nil,
      Phrases.sorted(by: name, isReversed: isReversed)[language],
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The line above those without a change, where the others stand together.
  private func group(beginningAt row: Int) -> String? {
    guard movers.refusal == nil, [.rise, .places].contains(sort), rows[row].movement == nil,
      row == 0 || rows[row - 1].movement != nil
    else { return nil }
    return Phrases.withoutChange[language]
  }
}
