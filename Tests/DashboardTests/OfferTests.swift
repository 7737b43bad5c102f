@testable import BoardSupport
@testable import Pages
import TextUI
import Testing
import Words

@testable import Dashboard
@testable import Scores

/// What footer, help and palette offer: never what the board would refuse.
@Suite struct OfferTests {
  /// The screens by the keys that open them.
  private static let screens: [(context: KeyMap.Context, keys: String)] = [
    (.overview, ""), (.dimension, "<Enter>"), (.compare, "c"), (.groupYears, "v"), (.trends, "2"),
    (.trendsInside, "2j<Enter>"),
    (.targets, "3"),
    (.target, "3<Enter>"), (.ranking, "4"), (.map, "4m"), (.whatIf, "5"), (.whatIfInside, "5j<Enter>"),
    (.plans, "6"), (.planEntry, "6<Enter>"), (.entry, "7"), (.movers, "8"), (.page, "r"),
  ]

  private static let refusals = [Notices.readOnly, Notices.entryIsReadOnly].map(\.vietnamese)

  private func board(_ keys: String, isReadOnly: Bool) -> Board {
    Board {
      $0.isReadOnly = isReadOnly
      if isReadOnly { $0.entering = .readOnly }
    }.pressing(keys)
  }

  /// A key that is offered is not refused, in any state of what is supposed; one that is not offered says
  /// why nothing happens.
  @Test(arguments: screens.indices)
  func aReadOnlyBoardOffersOnlyWhatItDoes(index: Int) {
    let (context, keys) = Self.screens[index]
    let board = board(keys, isReadOnly: true)
    #expect(View.context(of: board.model) == context)
    let abilities = board.model.abilities
    let help = KeyMap.help(in: context, offering: abilities).dropFirst().flatMap { $0.keys.map(\.key) }
    for binding in KeyMap.bindings where binding.contexts.contains(context) {
      let isOffered = binding.needs.isSubset(of: abilities)
      for key in binding.keys {
        var after = board
        if context == .whatIf || context == .whatIfInside { after.press("+") }
        after.send(.key(key))
        let isRefused = after.notice.map(Self.refusals.contains) ?? false
        #expect(!(isRefused && isOffered), "\(binding.label) in \(context): \(after.notice ?? "")")
        #expect(after.effects.allSatisfy { !Self.writes($0) }, "\(binding.label) in \(context)")
      }
      if !isOffered, !KeyMap.bindings.contains(where: { Self.isOther($0, binding, context, abilities) }) {
        #expect(!help.contains(binding.label), "\(binding.label) in \(context)")
      }
    }
  }

  private static func isOther(
    _ one: KeyMap.Binding, _ other: KeyMap.Binding, _ context: KeyMap.Context, _ abilities: KeyMap.Abilities
  ) -> Bool {
    one.label == other.label && one.contexts.contains(context) && one.needs.isSubset(of: abilities)
  }

  private static func writes(_ effect: Effect) -> Bool {
    switch effect {
    case .draft(.open), .draft(.close), .draft(.readHistory): false
    case .write, .writePage, .changeTarget, .changePlan, .keepScenario, .dropScenario, .draft: true
    default: false
    }
  }

  @Test(arguments: [
    ("3", ["a", "e", "d"]), ("6", ["a", "e"]), ("7", ["Enter", "u", "n", "P"]), ("5", ["w"]),
  ])
  func theFooterOfAReadOnlyBoard(keys: String, refused: [String]) {
    let footer = { (board: Board) in
      KeyMap.footer(in: View.context(of: board.model), offering: board.model.abilities).map(\.key)
    }
    let own = footer(board(keys, isReadOnly: false))
    let shown = footer(board(keys, isReadOnly: true))
    #expect(refused.allSatisfy { own.contains($0) && !shown.contains($0) })
    #expect((5...7).contains(shown.count) && Set(shown).count == shown.count, "\(shown)")
    let last = board(keys, isReadOnly: true).lines.last ?? ""
    #expect(shown.allSatisfy { last.contains("\($0) ") }, "‹\(last)›")
  }

  /// A wide footer has more keys, each once, help and leaving still the last; what is refused is not among them.
  @Test(arguments: screens.indices, [false, true])
  func aWideFooterUsesItsRoom(index: Int, isReadOnly: Bool) {
    let (context, keys) = Self.screens[index]
    guard KeyMap.boards.contains(context) else { return }
    var wide = board(keys, isReadOnly: isReadOnly)
    let narrow = View.footer(of: wide.model).map(\.key)
    wide.model.size = Size(columns: 120, rows: 40)
    let shown = View.footer(of: wide.model).map(\.key)
    #expect(shown.count > narrow.count && Set(shown).count == shown.count, "\(shown)")
    #expect(shown.prefix(narrow.count - 2) == narrow.prefix(narrow.count - 2))
    #expect(shown.suffix(2) == narrow.suffix(2))
    let last = wide.lines.last ?? ""
    #expect(last.hasSuffix(" q thoát") || last.hasSuffix(" ? giúp"), "\(last)")
    for key in shown {
      guard let action = KeyMap.action(ofFooter: key, in: context) else { continue }
      let after = update(wide.model, action).model
      #expect(after.notice.map { !Self.refusals.contains($0.text.vietnamese) } ?? true, "\(key)")
    }
  }

  @Test func thePaletteOfAReadOnlyBoardHasNoCommandThatWrites() {
    for (query, writes) in [("thêm mục tiêu", true), ("báo cáo một trang", false)] {
      // The query itself stands in its field: what is looked for is the row below it.
      let found = { (isReadOnly: Bool) in
        !self.board("3:" + query, isReadOnly: isReadOnly).text.contains("không có kết quả")
      }
      #expect(found(false) && found(true) != writes, "\(query)")
    }
  }

  /// Where nothing can be supposed no key of panel 5 is offered that would change a value.
  @Test func nothingToSupposeNothingOffered() {
    let board = Board {
      ($0.others, $0.book) = (Books.all, Books.all["sipas"] ?? Books.published)
    }.pressing("5")
    #expect(board.text.contains("Không giả định được"))
    let footer = board.lines.last ?? ""
    #expect(
      !footer.contains("0,05") && !footer.contains("trung vị") && footer.contains("[ ] năm"), "\(footer)")
    #expect(footer.contains("c so sánh"), "\(footer)")
    #expect(board.pressing("+").notice != nil)
  }

  /// Words of keys name those who are ranked.
  @Test func keysSpeakOfWhoIsRanked() {
    var definition = Books.published.definition
    let one = LocalizedText(vi: "sở", en: "department")
    definition.units = .init(id: "x", one: one, many: LocalizedText(vi: "sở", en: "departments"))
    for context in KeyMap.Context.allCases {
      for group in KeyMap.help(in: context, offering: .all.subtracting(.merging), of: definition) {
        for (key, words) in group.keys {
          #expect(!words.vietnamese.lowercased().contains("tỉnh"), "\(key): \(words.vietnamese)")
          #expect(!words.english.lowercased().contains("province"), "\(key): \(words.english)")
        }
      }
    }
    let words = { (text: String) in definition.naming(LocalizedText(vi: text, en: "the provinces")) }
    #expect(words("về tỉnh mình") == LocalizedText(vi: "về sở mình", en: "the departments"))
    #expect(words("Tỉnh của bảng").vietnamese == "Sở của bảng")
    #expect(Books.published.definition.naming(one) == one)
  }
}
