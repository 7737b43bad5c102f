@testable import BoardSupport
import Testing
import TextUI
import Words

@testable import Dashboard

/// The list of commands: every panel's by what people call them, each carried out where it acts.
@Suite struct CommandListTests {
  /// What is typed, the screen it leads to from the Overview, and what stands there.
  private static let walks: [(typed: String, context: KeyMap.Context, shown: String)] = [
    ("in", .page, "PAPI 2024 · Hà Nội"), ("print", .page, "PAPI 2024 · Hà Nội"),
    ("báo cáo", .page, "PAPI 2024 · Hà Nội"), ("ban do", .map, "Bản đồ"), ("map", .map, "Bản đồ"),
    ("so sanh", .compare, "So với"), ("compare", .compare, "So với"),
    ("heat map", .groupYears, "─ Hạng ───── 11"), ("họp", .present, "1/6"),
    ("thêm mục tiêu", .form, "Thêm mục tiêu"), ("new target", .form, "Thêm mục tiêu"),
    ("levers", .whatIfLevers, "Lên nhóm"), ("kịch bản", .whatIf, "Chưa lưu kịch bản"),
    ("xep hang", .ranking, "61/63 tỉnh"), ("next dimension", .map, "1 Tham gia"),
    ("hướng dẫn", .help, "Ký hiệu"), ("filter", .list, "tất cả"),
  ]

  @Test(arguments: walks.indices)
  func isFoundByItsUsualNamesAndCarriedOutWhereItActs(index: Int) {
    let (typed, context, shown) = Self.walks[index]
    let board = Board().pressing(":" + typed + "<Enter>")
    #expect(View.context(of: board.model) == context, "\(typed)")
    #expect(board.text.contains(shown), "\(typed)\n\(board.text)")
  }

  /// What acts on panel 7 waits until its year is open: nothing is done before it can be seen.
  @Test func aCommandOfEntryOnlyGoesThere() {
    let board = Board().pressing(":công bố<Enter>")
    #expect(board.model.screen == .entry && board.model.overlay == nil)
  }

  /// Whatever is chosen from whatever panel, the board says what happened or shows it.
  @Test func everyCommandOfEveryPanelIsThereAndLeadsToItsPanel() {
    for start in 1...8 where start != 7 {
      let board = Board().pressing(String(start))
      let offered = board.pressing(":").rowsOfCommands
      for panel in BoardPanel.all where panel.number != 7 {
        for binding in panel.keys where !binding.contexts.isDisjoint(with: panel.screens.map(\.context)) {
          guard binding.needs.isSubset(of: board.model.abilities), !binding.onlyMoves else { continue }
          guard !binding.contexts.isSubset(of: [.whatIfGoal]) else { continue }
          let words = board.model.words(of: binding)[.vietnamese]
          #expect(offered.contains { $0.hasSuffix(words) }, "\(words) from \(start)")
        }
      }
    }
  }
}

extension KeyMap.Binding {
  fileprivate var onlyMoves: Bool {
    switch action {
    case .move, .enter, .back, .leave, .searchAgain, .stepCell: true
    default: false
    }
  }
}

extension Board {
  /// The names in the list of commands.
  fileprivate var rowsOfCommands: [String] {
    guard case .picker(let picker) = model.overlay else { return [] }
    let rows = picker.rows(in: model)
    return (0..<rows.count).map { rows.words($0).name }
  }
}
