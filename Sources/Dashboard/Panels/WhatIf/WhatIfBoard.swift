import Pages
import Scores
import TextUI
import Words

extension KeyMap.Context {
  static let whatIf = Self("What-if")
  /// The components of a dimension among the suppositions.
  static let whatIfInside = Self("components in What-if")
  /// All levers as a table.
  static let whatIfLevers = Self("levers in What-if")
  /// What a goal that was typed takes.
  static let whatIfGoal = Self("a goal in What-if")
}

extension BoardScreen {
  static let whatIf = Self(.whatIf)
  /// The components of one dimension.
  static func whatIfInside(_ item: ItemID) -> Self { Self(.whatIfInside, of: item) }
  /// The levers, or what a goal takes: of the dimensions, or inside one of them.
  static func whatIfLevers(inside item: ItemID?) -> Self { Self(.whatIfLevers, of: item) }
  static func whatIfGoal(inside item: ItemID?) -> Self { Self(.whatIfGoal, of: item) }
}

extension BoardPanel {
  /// What would follow from other values.
  static let whatIf = BoardPanel(
    number: 5, name: Phrases.whatIf,
    screens: [
      screen(.whatIf), screen(.whatIfInside),
      screen(.whatIfLevers, by: .run(KeyMap.switchLevers), \.leverList),
      screen(.whatIfGoal, by: nil, \.goalList),
    ],
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

  private static func screen(
    _ context: KeyMap.Context, by way: Action? = .enter,
    _ list: @escaping @Sendable (Model) -> ScreenList? = { $0.supposedList }
  ) -> ScreenDescription {
    ScreenDescription(
      context: context, way: way, draw: { View.whatIf(for: $0) },
      table: { $0.book.isEmpty ? nil : View.whatIf(for: $0).file }, list: list,
      update: { $0.updateWhatIf($1) })
  }
}

extension Model {
  fileprivate var supposedList: ScreenList {
    ScreenList(
      .supposed, whatIf.content?.items.map(\.id) ?? [], in: book.definition, selection: whatIfSelection,
      open: { $0.openSelectedSupposed() })
  }

  fileprivate var leverList: ScreenList {
    let items = whatIf.content?.levers.map(\.dimension) ?? []
    return ScreenList(
      .levers, items, in: book.definition, selection: place(of: selectedItem?.id, in: items),
      open: { $0.openSelectedSupposed() })
  }

  fileprivate var goalList: ScreenList {
    let items = typedReach?.options.map(\.item) ?? []
    return ScreenList(
      .goal, items, in: book.definition, selection: place(of: selectedItem?.id, in: items),
      open: { $0.supposeNeeded() })
  }

  private func place(of item: ItemID?, in items: [ItemID]) -> Int {
    item.flatMap(items.firstIndex(of:)) ?? 0
  }
}

extension Sight.ListID {
  static let levers = Self("levers")
  static let goal = Self("goal")
}

extension View {
  static func whatIf(for model: Model) -> WhatIfPanel {
    WhatIfPanel(
      report: model.report, content: model.whatIf.content, scenario: model.scenario,
      name: model.draft.name, selection: model.whatIfSelection, form: form(of: model),
      language: model.language)
  }

  private static func form(of model: Model) -> WhatIfPanel.Form {
    switch model.screen.context {
    case .whatIfLevers: .levers
    case .whatIfGoal: .goal(model.typedReach)
    default: .sliders
    }
  }
}
