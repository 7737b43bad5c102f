import Pages
import TextUI

/// Where the parts of the panel of suppositions stand; what does not fit is left out whole.
///
/// Depends on the rectangle and the number of rows only, so that nothing moves while values change.
struct WhatIfLayout {
  /// The line that says these are suppositions.
  var banner: Int
  /// What the scenario gives.
  var outcome: Rect
  /// The line over the components, where a dimension is open.
  var insideRule: Int?
  /// What can be supposed.
  var table: Rect
  /// Leaves a blank line between two rows of the table.
  var isSpaced = false
  /// Names short enough for a narrow table.
  var usesHeadNames = false
  /// The levers beside or below the values.
  var levers: Part?
  /// Whom the scenario passes.
  var passed: Part?
  /// What goals take.
  var reach: Part?
  var sentences: Rect?

  /// A part below a rule of its own.
  struct Part {
    var rule: Rect
    var area: Rect
  }

  /// From this width on levers stand below the values.
  private static let leastForLevers = 96
  /// From this width on goals and passed provinces stand beside the table.
  private static let wide = 180
  /// How wide the table is then.
  private static let tableWidth = 104
  /// The most rows of sentences, of provinces passed, and of goals.
  private static let mostSentences = 3
  private static let mostPassed = 4
  /// The widest that a column of text is still read with ease.
  private static let widest = 130

  /// - Parameter levers: how many rows their table would have below the values; 0 for none.
  init(_ rect: Rect, items: Int, goals: Int, isInside: Bool, levers: Int = 0) {
    banner = rect.row
    table = rect
    usesHeadNames = rect.columns < 60
    var (_, rest) = rect.splitTop(1)
    (outcome, rest) = rest.splitTop(1)
    if isInside {
      insideRule = rest.row
      rest = rest.splitTop(1).rest
    }
    let isWide = rect.columns >= Self.wide
    let least = Self.mostSentences + (isWide ? 1 : 3 + 1 + 2)
    let leverRows =
      levers > 0 && rect.columns >= Self.leastForLevers && rest.rows >= 1 + items + levers + 2 + least
      ? levers + 2 : 0
    let below = leverRows + (isWide ? Self.mostSentences + 1 : Self.mostSentences + goals + 2 + 2)
    isSpaced = rest.rows >= 2 * items + 1 + below
    if isSpaced { rest = rest.splitTop(1).rest }
    let rows = 1 + (isSpaced ? 2 * items - 1 : items)
    if isWide {
      let (left, right) = rest.splitLeft(Self.tableWidth)
      place(table: rows, levers: leverRows, in: left)
      placeBeside(right.splitLeft(2).rest, goals: goals)
    } else {
      let (top, under) = rest.splitTop(rows)
      table = Rect(column: top.column, row: top.row, columns: min(top.columns, Self.widest), rows: top.rows)
      placeBelow(place(levers: leverRows, in: under), goals: goals)
    }
  }

  /// Takes the rows of the levers from the top; what is left.
  private mutating func place(levers rows: Int, in rect: Rect) -> Rect {
    guard rows > 0 else { return rect }
    let (top, under) = rect.splitTop(rows)
    let area = top.splitTop(1).rest
    levers = Part(
      rule: top.splitTop(1).top,
      area: Rect(
        column: area.column, row: area.row, columns: min(area.columns, Self.widest), rows: area.rows))
    return under
  }

  private mutating func place(table rows: Int, levers: Int, in rect: Rect) {
    let (top, rest) = rect.splitTop(rows)
    table = top
    let under = place(levers: levers, in: levers > 0 && rest.rows > levers ? rest.splitTop(1).rest : rest)
    let text = under.splitTop(1).rest
    if text.rows > 0 { sentences = text.splitTop(Self.mostSentences + 3).top }
  }

  private mutating func placeBeside(_ rect: Rect, goals: Int) {
    let (top, under) = rect.splitTop(goals + 2)
    reach = Part(rule: top.splitTop(1).top, area: top.splitTop(1).rest)
    let list = under.splitTop(1).rest
    if list.rows > 1 { passed = Part(rule: list.splitTop(1).top, area: list.splitTop(1).rest) }
  }

  /// Sentences have their rows first, then at least one goal, then the provinces passed; blank lines
  /// between them where rows are left.
  private mutating func placeBelow(_ rect: Rect, goals: Int) {
    let said = min(Self.mostSentences, rect.rows)
    guard said >= (rect.columns < 70 ? Self.mostSentences : 2) else { return }
    let room = rect.rows - said
    let shown = min(goals, room - 4)
    let reachRows = shown >= 1 ? shown + 2 : 0
    let most = rect.columns >= 100 ? 2 : Self.mostPassed
    let names = min(most, room - reachRows - 1)
    var spare = room - reachRows - (names >= 1 ? names + 1 : 0)
    var rest = rect
    func gap() {
      guard spare > 0 else { return }
      spare -= 1
      rest = rest.splitTop(1).rest
    }
    func take(_ rows: Int) -> Part {
      let (top, under) = rest.splitTop(1 + rows)
      rest = under
      return Part(rule: top.splitTop(1).top, area: top.splitTop(1).rest)
    }
    if names >= 1 {
      gap()
      passed = take(names)
    }
    if shown >= 1 { reach = take(shown + 1) }
    gap()
    sentences = Rect(column: rect.column, row: rest.row, columns: min(rect.columns, Self.widest), rows: said)
  }
}
