import Pages
import Scores
import TextUI
import Words

extension KeyMap.Context {
  /// Provinces beside one, item by item.
  static let compare = Self("compare")
}

extension BoardScreen {
  /// The total and the dimensions, or a dimension and its components.
  static func compare(_ item: ItemID? = nil) -> Self { Self(.compare, of: item) }
}

extension ScreenDescription {
  static let compare: ScreenDescription = ScreenDescription(
    context: .compare, way: .run(KeyMap.openCompare), draw: { $0.comparePanel },
    table: { $0.book.isEmpty ? nil : $0[CompareState.self].content?.file($0.language) }, list: \.compareList,
    back: { $0.screen.item == nil ? nil : .compare() },
    update: { model, action in
      switch action {
      case .chooseCompared: model.pick(.compared)
      case .clearCompared:
        // With nobody chosen one is compared with whom one usually is, and the screen says so.
        model.compared = []
        model[CompareState.self].asked = nil
      default: return nil
      }
      return []
    })
}

extension KeyMap {
  /// The screens from which provinces are compared.
  private static let comparing: Set<Context> = [
    .overview, .dimension, .groupYears, .targets, .target, .whatIf, .whatIfInside, .whatIfLevers, .whatIfGoal,
    .plans, .planEntry, .ranking, .map, .movers,
  ]

  static let openCompare = Command("compare") { $0.openCompare(with: $0.listedProvince) }

  static let compare: [Binding] = [
    Binding(
      [.character("c")], "c", .run(openCompare), in: comparing,
      LocalizedText(
        vi: "so sánh với tỉnh khác: hơn kém từng chỉ số",
        en: "compare with others: better or worse, item by item"),
      footer: footer("c", vi: "so sánh", en: "compare"), footerIn: [.overview, .dimension]),
    Binding(
      [.character("c")], "c", .chooseCompared, in: [.compare],
      LocalizedText(
        vi: "chọn tỉnh so sánh (theo tên, vùng, thành phố, gần điểm)",
        en: "choose whom to compare with (by name, region, cities, nearest)"),
      footer: footer("c", vi: "chọn tỉnh", en: "choose")),
    Binding(
      [Key(.right), .character("l")], "→  l", .run(Command("compare next") { $0.stepCompared(1) }),
      in: [.compare],
      LocalizedText(vi: "nêu bật tỉnh kế tiếp", en: "highlight the next province"),
      footer: footer("← →", vi: "tỉnh", en: "province")),
    Binding(
      [Key(.left), .character("h")], "←  h", .run(Command("compare before") { $0.stepCompared(-1) }),
      in: [.compare],
      LocalizedText(vi: "nêu bật tỉnh trước", en: "highlight the province before")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.compare],
      LocalizedText(
        vi: "mở nội dung thành phần của chỉ số, ở mọi tỉnh so sánh",
        en: "open the components of the dimension, in all that are compared"),
      footer: footer("Enter", vi: "thành phần", en: "components")),
    Binding(
      [Key(.escape)], "Esc", .back, in: [.compare],
      LocalizedText(vi: "trở lại", en: "back"), footer: footer("Esc", vi: "trở lại", en: "back")),
    Binding(
      [.character("C")], "C", .clearCompared, in: [.compare],
      LocalizedText(
        vi: "bỏ các tỉnh đã chọn: so với nhóm thường dùng", en: "none of the chosen: compare as usual")),
  ]
}

/// What is chosen in the comparison, and what follows from it.
struct CompareState: PanelState {
  /// Who was asked about when it was opened, beside those that are chosen.
  var asked: ProvinceID?
  /// The code of the one that is seen first; `nil` for the first.
  var highlighted: String?
  private(set) var content: CompareYear?
  /// The selected item over the years: the own, then the others.
  private(set) var trends: [Trend] = []
  /// The rule that found the others, where nobody chose them.
  private(set) var rule: ComparisonRule?
  private var question: Question?

  /// All that is shown depends on, beside the figures themselves.
  struct Question: Hashable {
    var own: ProvinceID
    var others: [ProvinceID]
    var inside: ItemID?
    var item: ItemID
    var year: Int
    var basis: Basis
  }

  mutating func forget() { question = nil }

  /// The place of the one that is seen first; `nil` where there is nobody.
  var place: Int? {
    guard let others = content?.others, !others.isEmpty else { return nil }
    return others.firstIndex { $0.code == highlighted } ?? 0
  }

  mutating func refresh(_ new: Question, _ own: Province, by rule: ComparisonRule?, in book: ScoreBook) {
    self.rule = rule
    guard new != question else { return }
    question = new
    content = CompareYear(
      own, with: new.others, inside: new.inside, in: new.year, basis: new.basis, of: book)
    trends = ([new.own] + new.others).compactMap {
      book.trend(of: new.item, for: $0, basis: new.basis)?.inForce(by: book.definition)
    }
  }
}

extension Model {
  /// The province whose row or tile is selected, where provinces are listed.
  fileprivate var listedProvince: ProvinceID? {
    switch screen.context {
    case .map: mapSelection
    case .ranking: selectedProvince?.id
    case .movers: self[MoversState.self].selectedRow(own: report.province.code)?.province.id
    default: nil
    }
  }

  /// Opens the comparison; of somebody else than one's own it is about that one.
  mutating func openCompare(with other: ProvinceID? = nil) {
    let own = (ownInView ?? report.province).id
    let asked = other ?? (report.province.id == own ? nil : report.province.id)
    self[CompareState.self].asked = asked.flatMap { $0 == own ? nil : $0 }
    self[CompareState.self].highlighted = asked?.code
    jump(to: .compare())
  }

  /// The next of the compared ones is seen first, around the end.
  fileprivate mutating func stepCompared(_ step: Int) {
    let state = self[CompareState.self]
    guard let others = state.content?.others, let place = state.place else {
      return notice = Notice(Phrases.nobodyCompared)
    }
    self[CompareState.self].highlighted = others[(place + step + others.count) % others.count].code
  }

  /// Makes what is compared anew where something has changed.
  mutating func refreshCompare() {
    guard screen.context == .compare else { return }
    let own = ownInView ?? report.province
    let asked = self[CompareState.self].asked
    var known = Set([own.id])
    let chosen = ([asked].compactMap { $0 } + compared)
      .map { book.province($0, in: year, basis: basis)?.id ?? $0 }.filter { known.insert($0).inserted }
    let rule = chosen.isEmpty ? Comparison.usualRule(for: own, in: book) : nil
    let found =
      rule.map {
        Comparison.provinces(by: $0, for: own.id, year: year, in: book.history(of: .total, basis: basis))
      } ?? chosen
    let items = compareItems
    let question = CompareState.Question(
      own: own.id, others: Array(found.prefix(Comparison.most)), inside: screen.item,
      item: items[place(in: items) ?? 0], year: year, basis: basis)
    self[CompareState.self].refresh(question, own, by: rule, in: book)
  }

  /// The whole, then its parts.
  private var compareItems: [ItemID] {
    guard let inside = screen.item else {
      return [.total] + book.definition.dimensions(in: year).map(\.id)
    }
    return [inside] + (book.definition.dimension(inside)?.components(in: year).map(\.id) ?? [])
  }

  fileprivate var compareList: ScreenList {
    let items = compareItems
    return ScreenList(
      .compared, items, in: book.definition, selection: place(in: items) ?? 0,
      open: { model in
        let item = items[model.place(in: items) ?? 0]
        guard model.screen.item == nil, item != .total else {
          return model.notice = Notice(
            model.screen.item == nil ? Notices.chooseDimension : Notices.nothingInside)
        }
        model.item = item
        model.screen = .compare(item)
      })
  }

  fileprivate var comparePanel: ComparePanel? {
    let state = self[CompareState.self]
    guard let content = state.content else { return nil }
    let items = compareItems
    return ComparePanel(
      compared: content, trends: state.trends, highlighted: state.place, rule: state.rule?.name,
      selection: place(in: items) ?? 0, language: language)
  }
}
