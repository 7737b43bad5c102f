import Foundation
import TextUI
import Testing
import Words

@testable import Dashboard

/// docs/keys.md is made from the key map: `PAPIBOARD_RECORD_SNAPSHOTS=1` writes it, and the test fails.
@Suite struct KeyPageTests {
  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../docs/keys.md").standardizedFileURL

  private static let groups: [(name: String, contexts: Set<KeyMap.Context>)] = [
    ("everywhere", Set(KeyMap.Context.allCases)),
    ("panels", KeyMap.boards),
    ("Trends and its components", [.trends, .trendsInside]), ("all lists", [.list, .search]),
    ("where text is typed", [.search, .find, .field, .form, .planForm, .value, .name, .goal, .entryCell]),
  ]

  /// Where a binding acts, in as few words as there are.
  private static func places(_ contexts: Set<KeyMap.Context>) -> String {
    var rest = contexts
    var words: [String] = []
    for group in groups where group.contexts.isSubset(of: rest) {
      words.append(group.name)
      rest.subtract(group.contexts)
    }
    return (words + KeyMap.Context.allCases.filter(rest.contains).map(\.name))
      .joined(separator: ", ")
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

  private static var text: String {
    let head = """
      # Keys

      Made from the key map (`KeyMap*.swift` and the `…Keys.swift` of the panels) by a test; on the board `?` shows those of \
      the screen, `:` every command of every panel by name. In a field, every other sign is typed.

      | key | where | what it does | nghĩa là |
      |---|---|---|---|

      """
    let rows = KeyMap.bindings.map { binding in
      let keys = binding.label.split(separator: "  ").map { "`\(cell(String($0)))`" }.joined(separator: " ")
      return "| \(keys) | \(places(binding.contexts)) | \(cell(binding.words.english)) "
        + "| \(cell(binding.words.vietnamese)) |\n"
    }
    let mouse = """

      Mouse (off with `M` or `--no-mouse`): a click selects, a second one opens, the wheel moves the selection; a \
      click beside a list closes it. Tabs, the year of the title and, but for the grid, the keys of the footer can be \
      clicked.

      What is pasted, or comes at once as letters with a tab or return, is rehearsed in the grid, typed into a \
      field and ignored elsewhere, with a word: it is never taken for commands \
      ([terminals.md](terminals.md) "What is typed and what is not"). What publishes, discards, takes over, takes \
      back, deletes or writes to the folder is done only by the key shown, pressed alone after what it answers \
      could be read. `ơ` and `ư`, which Telex makes of `[`, `]` and `w`, say which year; where `w` is a command \
      the first `ư` only asks.

      """
    return head + rows.joined() + mouse
  }

  @Test func everyContextHasANameOfItsOwn() {
    #expect(Set(KeyMap.Context.allCases).count == KeyMap.Context.allCases.count)
    #expect(KeyMap.Context.allCases.allSatisfy { !$0.name.isEmpty })
  }

  @Test func thePageIsTheKeyMap() throws {
    if ProcessInfo.processInfo.environment["PAPIBOARD_RECORD_SNAPSHOTS"] == "1" {
      try Data(Self.text.utf8).write(to: Self.page)
      Issue.record("recorded \(Self.page.path); run again without recording")
      return
    }
    let written = try String(contentsOf: Self.page, encoding: .utf8)
    #expect(written == Self.text)
  }
}
