import Pages
import Scores
import TextUI
import Words

extension KeyMap.Context {
  static let whatIf = Self("What-if")
  /// The components of a dimension among the suppositions.
  static let whatIfInside = Self("components in What-if")
}

extension BoardScreen {
  static let whatIf = Self(.whatIf)
  /// The components of one dimension.
  static func whatIfInside(_ item: ItemID) -> Self { Self(.whatIfInside, of: item) }
}

extension BoardPanel {
  /// What would follow from other values.
  static let whatIf = BoardPanel(
    number: 5, name: Phrases.whatIf, screens: [screen(.whatIf), screen(.whatIfInside)],
    keys: KeyMap.whatIfFields + KeyMap.whatIf, marks: [KeyMap.whatIfMarks], page: LinearWhatIf.page,
    slide: .levers,
    opening: { model in
      if let dimension = model.dimensionOfComponent,
        model.report.dimensions.contains(where: { $0.item == dimension })
      {
        model.screen = .whatIfInside(dimension)
      }
      return []
    }, refresh: { $0.refreshWhatIf() })

  private static func screen(_ context: KeyMap.Context) -> ScreenDescription {
    ScreenDescription(
      context: context, draw: { View.whatIf(for: $0) },
      table: { $0.book.isEmpty ? nil : View.whatIf(for: $0).file }, list: \.supposedList,
      update: { $0.updateWhatIf($1) })
  }
}

extension Model {
  fileprivate var supposedList: ScreenList {
    ScreenList(
      .supposed, whatIf.content?.items.map(\.id) ?? [], in: book.definition, selection: whatIfSelection,
      open: { $0.openSelectedSupposed() })
  }
}

extension View {
  static func whatIf(for model: Model) -> WhatIfPanel {
    WhatIfPanel(
      report: model.report, content: model.whatIf.content, scenario: model.scenario,
      name: model.draft.name, selection: model.whatIfSelection, language: model.language)
  }
}
