@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// The one table of keys: nothing twice, nothing in vain, nothing untold.
@Suite struct KeyMapTests {
  /// Boards in which a context is open; a binding must act in one of them at least.
  private static func boards(in context: KeyMap.Context) -> [Board] {
    let keys: [String] =
      switch context {
      case .overview: ["", "G", "[[[", "jjj[", "pAn Giang<Enter>"]
      case .dimension: ["<Enter>", "jj<Enter>G", "jj<Enter>j[["]
      case .groupYears: ["v", "vj", "vG", "j<Enter>vj"]
      case .compare: ["c", "cj", "cG", "cjj<Enter>", "cccan tho<Enter>"]
      case .search: ["p", "pha", "p<End>"]
      case .list: ["y", "yG", "yjj"]
      case .help: ["?", "?G", "?jj"]
      case .page: ["r", "rG", "rjj"]
      case .entry:
        [
          "7[", "7[<Tab>G", "718,04<Enter>", "7[2,5<Enter>k", "71<Enter>uu", "71<Enter>u", "7jjll", "7G",
          "71,4<Enter>sPAPI 2025<Enter>",
        ]
      case .entryCell: ["71", "71,2", "7jj<Tab>2,3"]
      case .question: ["71,43<Enter>sPAPI<Enter>P"]
      case .rehearsal, .cellHistory: ["7[", "7[jll"]
      case .ranking: ["4", "4G", "4jj ", "4/ha<Enter>kkk"]
      case .find: ["4/", "4/ha", "4/ha<Down>"]
      case .field: ["w", "w<C-u>ab"]
      case .present: ["P", "4P"]
      case .map: ["4m", "4md", "4mll", "4mjj"]
      case .trends: ["2", "2j", "2jj", "2G"]
      case .trendsInside: ["2j<Enter>", "2jj<Enter>j", "2j<Enter>G"]
      case .whatIf: ["5", "5jjjm", "5jx", "5G+", "55+"]
      case .whatIfInside: ["5j<Enter>", "5jj<Enter>jm", "5j<Enter>G+"]
      case .whatIfLevers: ["5v", "5vjjm", "5vjx", "5vG+"]
      case .whatIfGoal: ["5a10<Enter>", "5a10<Enter>j<Enter>", "5a10<Enter>gm", "5a10<Enter>G+"]
      case .value: ["5e", "5e3,5"]
      case .goal: ["5a", "5a10"]
      case .name: ["5+w", "5+wab"]
      case .scenarios: ["5+wab<Enter>+wcd<Enter>o", "5+wab<Enter>+wcd<Enter>oj"]
      case .targets: ["3", "3j", "3G", "3jj"]
      case .target: ["3<Enter>", "3j<Enter>", "3<Enter><PgDn>", "3G<Enter>"]
      case .form: ["3a", "3aj", "3a<Down>20", "3jea"]
      case .plans: ["6", "6jj", "6jo", "6G", "6sj"]
      case .planEntry: ["6<Enter>", "6j<Enter>", "6<Enter><PgDn>", "6G<Enter>"]
      case .planForm: ["6a", "6aj", "6a<Down><Right>", "6ea", "6e<Down>x"]
      case .movers: ["8", "8jj", "8l", "8dg", "8ee", "8/ha<Enter>kkk"]
      case .tooSmall: [""]
      default: []
      }
    return keys.map { keys in
      Board {
        if context == .help { $0.rows = 16 }
        if context == .planEntry { $0.rows = 12 }
        if context == .tooSmall { ($0.columns, $0.rows) = (20, 5) }
      }.pressing(keys)
    }.map { board in
      var board = board
      if context == .rehearsal { board.send(.paste(Samples.table)) }
      if context == .cellHistory {
        board.model.show(
          history: Samples.history, acts: History(entries: Samples.history).acts())
      }
      return board
    }
  }

  /// Those boards with what they show, made once: every binding is tried on them.
  private static let shown: [KeyMap.Context: [(board: Board, text: String)]] =
    Dictionary(
      uniqueKeysWithValues: KeyMap.Context.allCases.map { context in
        (context, boards(in: context).map { ($0, $0.text) })
      })

  @Test(arguments: KeyMap.Context.allCases)
  func theBoardsAreInTheirContext(context: KeyMap.Context) throws {
    let shown = try #require(Self.shown[context])
    #expect(!shown.isEmpty)
    for (board, _) in shown { #expect(View.context(of: board.model) == context) }
  }

  @Test(arguments: KeyMap.Context.allCases)
  func noKeyHasTwoMeaningsOnAScreen(context: KeyMap.Context) {
    var seen: [Key: String] = [:]
    for binding in KeyMap.bindings where binding.contexts.contains(context) {
      for key in binding.keys {
        #expect(seen[key] == nil, "\(key): \(binding.label) and \(seen[key] ?? "")")
        seen[key] = binding.label
        var wanted = binding.action
        // What an input method makes of a key says so.
        if [.character("ơ"), .character("ư")].contains(key), case .stepYear(let step) = wanted {
          wanted = .stepYearComposed(step)
        }
        #expect(KeyMap.action(for: .key(key), in: context) == wanted)
      }
    }
  }

  @Test(arguments: KeyMap.bindings.indices)
  func everyBindingActsWhereItIsBound(index: Int) throws {
    let binding = KeyMap.bindings[index]
    #expect(!binding.keys.isEmpty && !binding.contexts.isEmpty)
    for context in binding.contexts {
      let boards = try #require(Self.shown[context])
      // The key of a panel does nothing where that panel is open.
      if case .openPanel(let panel) = binding.action,
        boards.allSatisfy({ $0.board.model.screen.panel.number == panel })
      {
        continue
      }
      let acts = boards.contains { board, text in
        binding.keys.allSatisfy { key in
          var after = board
          after.send(.key(key))
          return !after.effects.isEmpty || after.text != text
        }
      }
      #expect(acts, "\(binding.label) in \(context)")
    }
  }

  /// Two commands of one name would be one.
  @Test func noTwoCommandsShareAName() {
    let names = KeyMap.bindings.compactMap { binding -> String? in
      if case .run(let command) = binding.action { command.name } else { nil }
    }
    #expect(names.count > 10 && Set(names).count == names.count)
  }

  @Test func everyBindingIsExplainedInBothLanguages() {
    for binding in KeyMap.bindings {
      #expect(!binding.label.isEmpty)
      for text in [binding.words] + [binding.footer?.words].compactMap({ $0 }) {
        #expect(!text.vietnamese.isEmpty && !text.english.isEmpty, "\(binding.label)")
      }
    }
  }

  /// What the help of a screen shows is what acts there.
  @Test(arguments: [KeyMap.Context.overview, .dimension, .ranking, .search, .list, .whatIf, .whatIfInside])
  func theHelpShowsEveryBindingOfItsScreen(context: KeyMap.Context) {
    let help = KeyMap.help(in: context).flatMap { $0.keys.map(\.key) }
    let bound = KeyMap.bindings.filter { $0.contexts.contains(context) }
    #expect(bound.allSatisfy { help.contains($0.label) })
    for language in Language.allCases {
      let board = Board { ($0.columns, $0.rows, $0.language) = (110, 90, language) }
      let keys: [KeyMap.Context: String] = [
        .dimension: "<Enter>", .ranking: "4", .search: "p", .list: "y", .whatIf: "5",
        .whatIfInside: "5<Enter>",
      ]
      let opened = board.pressing(keys[context] ?? "")
      let screen = opened.pressing("<F1>").text
      for binding in bound where binding.needs.isSubset(of: opened.model.abilities) {
        #expect(screen.contains(binding.words[language]), "\(binding.label) in \(context)")
      }
    }
  }

  /// A terminal without marks is told of no key that is not: `ơ` is not `o`, `↓` is not `v`.
  @Test(arguments: KeyMap.Context.allCases)
  func keysInAscii(context: KeyMap.Context) {
    let marks = 1 + (BoardPanel.ofContext[context]?.panel.marks.count ?? 0)
    let shown = KeyMap.help(in: context, glyphs: .ascii).dropFirst(marks).flatMap { $0.keys.map(\.key) }
    let whole = KeyMap.help(in: context).dropFirst(marks).flatMap { $0.keys.map(\.key) }
    #expect(shown.count == whole.count && shown.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCII) })
    for (ascii, key) in zip(shown, whole) {
      #expect(key == "[  ơ" ? ascii == "[" : key == "]  ư" ? ascii == "]" : true)
      #expect(!key.contains("↓") || ascii.contains("Down"))
    }
  }

  @Test func thePaletteInAscii() {
    let board = { (glyphs: GlyphLevel) in Board { $0.glyphs = glyphs }.pressing(":nam truoc").text }
    #expect(board(.blocks).contains("ơ") && !board(.ascii).contains("[  o"))
  }

  /// Where something is asked there are fewer: yes and no.
  private static let asking: Set<KeyMap.Context> = [.tooSmall, .present, .question, .rehearsal, .cellHistory]

  @Test(
    arguments: KeyMap.Context.allCases.filter { !KeyMap.fields.union(asking).contains($0) })
  func theFooterHasFiveToSevenKeys(context: KeyMap.Context) {
    #expect((5...7).contains(KeyMap.footer(in: context).count), "\(context)")
  }

  /// All of them fit 80 columns, in both languages.
  @Test(arguments: KeyMap.Context.allCases.filter { ![.tooSmall, .present].contains($0) }, Language.allCases)
  func theFooterFits80Columns(context: KeyMap.Context, language: Language) throws {
    // On a visit the key that leads home takes the place of the least important one.
    for (board, _) in try #require(Self.shown[context]) where board.model.homeOfVisit == nil {
      var board = board
      board.model.language = language
      let footer = try #require(board.lines.last)
      for key in KeyMap.footer(in: context) {
        #expect(footer.contains("\(key.key) \(key.words[language])"), "‹\(footer)›")
      }
    }
  }

  /// Every word of the marks' legend has the mark it explains in use.
  @Test func theMarksOfTheLegendAreTheMarksInUse() {
    let legend = KeyMap.marks.keys.map(\.key).joined(separator: " ")
    for mark in ["▲", "▼", "=", "■", "▪", "▫", "□", "¦", "–"] { #expect(legend.contains(mark)) }
  }
}
