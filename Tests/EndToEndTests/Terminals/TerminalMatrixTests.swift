import TestSupport
import TextUI
import Testing

/// A part of the matrix that Tests/TerminalMatrix/run goes through whole: each type, locale, size and
/// way of colours once.
@Suite("Terminals", .serialized) struct TerminalMatrixTests {
  private func walk(_ terminal: TerminalCase, location: SourceLocation = #_sourceLocation) throws {
    var walk = TerminalWalk(terminal)
    try walk.run()
    expectNone(walk.faults, location: location)
  }

  private func expectNone(_ faults: [String], location: SourceLocation = #_sourceLocation) {
    // By itself: else the screens are printed twice.
    let areNone = faults.isEmpty
    #expect(areNone, "\(faults.joined(separator: "\n"))", sourceLocation: location)
  }

  @Test("Every type shows what the panels draw, and is given back", arguments: TerminalCase.types.map(\.name))
  func types(type: String?) throws { try walk(TerminalCase(type: type)) }

  @Test("Every locale, installed or not", arguments: TerminalCase.Locale.all.dropFirst().map(\.name))
  func locales(name: String) throws {
    let locale = try #require(TerminalCase.Locale.all.first { $0.name == name })
    // One that promises UTF-8 is drawn with it where terminals differ most, too.
    try walk(TerminalCase(type: locale.isUTF8 ? "vt100" : "putty", locale: locale))
  }

  @Test("Every size", arguments: TerminalCase.sizes)
  func sizes(size: Size) throws { try walk(TerminalCase(size: size)) }

  @Test("Every number of colours", arguments: ["xterm", "xterm-16color"])
  func palettes(type: String) throws { try walk(TerminalCase(type: type)) }

  @Test(
    "Colours forbidden and forced: the same words and marks",
    arguments: TerminalCase.Colours.allCases.dropFirst())
  func colours(colours: TerminalCase.Colours) throws { try walk(TerminalCase(colours: colours)) }

  @Test("Any size after any other", arguments: ["tmux-256color", "linux"])
  func resizing(type: String) throws {
    var walk = TerminalWalk(TerminalCase(type: type))
    try walk.runResizing(seed: 4, steps: 8)
    expectNone(walk.faults)
  }
}
