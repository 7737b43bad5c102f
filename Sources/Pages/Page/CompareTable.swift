import Scores
import TextUI
import Words

/// A comparison as it stands on a screen: the ranks, a row an item, and in what each is better.
public struct CompareTable: Panel {
  var compared: CompareYear
  /// The place of the one that is seen first.
  var highlighted: Int?
  /// The selected row.
  var selection: Int
  /// The title of the rule that the heading stands on.
  var title: String
  /// How wide a column of figures is, and that of the names.
  let columns: Int
  let nameColumns: Int
  /// How wide the ids of the items are.
  let numberColumns: Int
  private let usesHeadNames: Bool
  var language: Language

  public init(
    _ compared: CompareYear, highlighted: Int?, selection: Int, title: String, room: Int, language: Language
  ) {
    (self.compared, self.highlighted, self.selection) = (compared, highlighted, selection)
    (self.title, self.language) = (title, language)
    let definition = compared.definition
    let figures = compared.others.count + 2
    let names =
      [Phrases.totalScore[language]] + compared.rows.map { Self.name($0.item, definition, language) }
    let whole = names.map { TextWidth.columns(of: $0) }.max() ?? 0
    let number = compared.rows.map { $0.item == .total ? 0 : $0.item.text.count }.max() ?? 1
    numberColumns = number
    // Marker and number, each with a blank behind.
    let left = room - number - 2
    let wide = min(12, (left - whole) / figures - 1)
    // Names of provinces matter more than names of dimensions where there is no room for both.
    let heads =
      compared.rows.map { TextWidth.columns(of: Self.head($0.item, definition, language)) }.max() ?? 0
    usesHeadNames = compared.inside == nil && wide < 8
    nameColumns = usesHeadNames ? heads : min(whole, max(10, left - figures * 9))
    columns = max(6, min(12, (left - nameColumns) / figures - 1))
  }

  private static func name(_ item: ItemID, _ definition: IndexDefinition, _ language: Language) -> String {
    item == .total ? Phrases.totalScore[language] : definition.shortName(of: item)[language]
  }

  private static func head(_ item: ItemID, _ definition: IndexDefinition, _ language: Language) -> String {
    definition.dimension(item)?.headName[language] ?? name(item, definition, language)
  }

  func name(_ item: ItemID) -> String {
    let name =
      usesHeadNames
      ? Self.head(item, compared.definition, language) : Self.name(item, compared.definition, language)
    return TextWidth.cutAtWord(name, to: nameColumns)
  }

  /// The lines it takes: heading, ranks, items, and in what each is better.
  public var height: Int { compared.rows.count + 3 }

  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let (top, rest) = rect.splitTop(2)
    let (middle, below) = rest.splitTop(min(compared.rows.count, max(1, rest.rows - 1)))
    ranks.list(.items, language, rule: title).draw(in: top, on: &canvas)
    compared.table(compared.rows, self)
      .list(.compared, language, selection: selection, selected: 0...1, showsHeading: false)
      .draw(in: middle, on: &canvas)
    if below.rows > 0 { better.list(.items, language, showsHeading: false).draw(in: below, on: &canvas) }
  }

  /// The ranks in the whole, with the names of the provinces over them.
  private var ranks: Table {
    let whole = compared.rows[0]
    return row(
      label: Phrases.rank, own: Figures(language).rank(whole.own?.rank, of: whole.of),
      others: whole.others.map { $0?.rank.map(String.init) ?? Figures.missing })
  }

  /// In which parts each of the others is better, or in how many where the list is too long.
  private var better: Table {
    let others = compared.others.indices.map { place in
      let items = compared.better(place).map(\.text)
      guard compared.isKnown(place) else { return Figures.missing }
      guard !items.isEmpty else { return "0" }
      // Digits may stand close; of longer ids the count is told, as a count.
      let forms =
        [items.joined(separator: " ")] + (items.allSatisfy { $0.count == 1 } ? [items.joined()] : [])
      return forms.first { $0.count <= columns } ?? Phrases.parts(items.count)[language]
    }
    return row(label: Phrases.betterIn, own: "", others: others)
  }

  private func row(label: LocalizedText, own: String, others: [String]) -> Table {
    Table([0]) {
      Column("number", .screen) { _ in .none }.onScreen(.fixed(numberColumns), 10, head: .empty)
      Column("label", .screen) { _ in .id(TextWidth.cutAtWord(label[language], to: nameColumns)) }
        .onScreen(.fixed(nameColumns), 10, .secondary, head: .empty)
      Column("own", compared.own.brief(columns), .screen, isFigure: true) { _ in .id(own) }
        .onScreen(.fixed(columns), 9, .ownLine, headRole: .ownLine)
      for (place, other) in compared.others.enumerated() {
        let isSeen = highlighted == place
        Column("other", other.brief(columns), .screen, isFigure: true) { _ in .id(others[place]) }
          .onScreen(
            .fixed(columns), 8 - place, isSeen ? .strong : .secondary,
            headRole: isSeen ? .heading : .secondary)
      }
      Column("best", Phrases.best, .screen, isFigure: true) { _ in .none }.onScreen(.fixed(columns), 1)
    }
  }
}

extension Sight.ListID {
  /// The items of a comparison.
  public static let compared = Self("compared")
}
