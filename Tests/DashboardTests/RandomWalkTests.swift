@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import TestSupport
import Testing
import Words

@testable import Dashboard

/// Ten thousand steps nobody would take: the board never traps and never loses its footing.
@Suite struct RandomWalkTests {
  private static let letters = Array("aăâđeêghijklmnơưqrsyRbp?[]/ 0123456789GgHN-")
  private static let pastes = ["", "hà nội", "qqq\n", "\u{1B}[31m", "Ha\u{300} No\u{323}\u{302}i", "日本"]

  private static func event(_ random: inout FixedRandom) -> Event {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<55:
      let keys = KeyMap.bindings.flatMap(\.keys).filter { $0 != .control("c") }
      return .key(keys.randomElement(using: &random) ?? Key(.enter))
    case 55..<80: return .key(.character(letters.randomElement(using: &random) ?? "a"))
    case 80..<86:
      return .resized(
        Size(columns: Int.random(in: 0...140, using: &random), rows: Int.random(in: 0...50, using: &random)))
    case 86..<88: return .resized(Size(columns: 80, rows: 24))
    case 88..<96:
      let actions: [Mouse.Action] = [.press, .release, .doubleClick, .scrollUp, .scrollDown]
      return .mouse(
        Mouse(
          actions.randomElement(using: &random) ?? .press,
          at: Point(
            column: Int.random(in: -1...141, using: &random), row: Int.random(in: -1...51, using: &random))))
    case 96..<98: return .paste(pastes.randomElement(using: &random) ?? "")
    default: return .resumed
    }
  }

  @Test(
    arguments: [(3, Language.vietnamese, GlyphLevel.blocks), (4, .english, .ascii)]
      as [(UInt64, Language, GlyphLevel)])
  func fiveThousandSteps(seed: UInt64, language: Language, glyphs: GlyphLevel) throws {
    var random = FixedRandom(seed)
    var board = Board {
      ($0.book, $0.language, $0.glyphs) = (Books.with2025, language, glyphs)
    }
    var visited: Set<KeyMap.Context> = []
    var years: Set<Int> = []
    for step in 0..<5_000 {
      let event = Self.event(&random)
      board.send(event)
      let model = board.model
      visited.insert(View.context(of: model))
      years.insert(model.year)
      try #require(isSound(model), "step \(step), \(event)")
      if step % 20 == 0 { try #require(board.canvas.size == clamped(model.size), "step \(step)") }
    }
    // Where chance must have led in so many steps.
    #expect(
      visited.isSuperset(of: [
        .overview, .dimension, .trends, .ranking, .whatIf, .search, .list, .help, .tooSmall,
      ]))
    #expect(years.count > 3)
  }

  private func clamped(_ size: Size) -> Size {
    Size(columns: max(0, size.columns), rows: max(0, size.rows))
  }

  /// What is chosen exists, and what is drawn belongs to it.
  private func isSound(_ model: Model) -> Bool {
    guard model.book.years.contains(model.year), model.report.year == model.year,
      model.report.basis == model.basis,
      model.report.dimensions.indices.contains(model.dimensionSelection),
      model.dimensionTrends.count == model.report.dimensions.count
    else { return false }
    if model.screen.panel == .whatIf {
      guard let content = model.whatIf.content else { return model.report.total.standing == nil }
      let hasSelection = content.items.indices.contains(model.whatIfSelection)
      return hasSelection && content.whatIf.year == model.year && content.inside == model.openWhatIf
    }
    if let item = model.screen.item, [.dimension, .compare, .groupYears].contains(model.screen.context) {
      guard model.book.definition.isInForce(item, in: model.year) else { return false }
      return model.screen.context != .dimension || model.openLines.indices.contains(model.lineSelection)
    }
    return true
  }
}
