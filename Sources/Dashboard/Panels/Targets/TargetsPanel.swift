import Pages
import Scores
import TextUI
import Words

/// Panel 3: which promise is kept, which is late, what pace is needed, and whether today's will do.
struct TargetsPanel: Panel {
  @Boxed var content: TargetsContent
  /// The selected one large; `nil` where there is none.
  @Boxed var detail: TargetDetail?
  /// The selected target, by its place.
  var selection: Int
  /// Whether it is open, alone on the screen.
  var isOpen: Bool
  /// How many lines of its words are scrolled away.
  var offset: Int
  /// Whose targets they are.
  var province: LocalizedText
  /// The index in view.
  var index: String
  /// The year in view; `nil` where there is none.
  var year: Int?
  var language: Language

  /// Draws the list with the selected target below it, or that one alone.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    if isOpen, let large {
      large.draw(in: rect, on: &canvas)
      return
    }
    let parts = parts(in: rect)
    if let rule = parts.rule {
      canvas.putRule(column: rect.column, row: rule, columns: rect.columns, title: title)
    }
    if content.outlooks.isEmpty {
      canvas.putWords(
        Phrases.noTargets(province, fault: content.fault)[language], in: parts.list,
        content.fault == nil ? .secondary : .error)
    } else {
      list.draw(selection: selection, in: parts.list, on: &canvas)
    }
    if let below = parts.below { large?.draw(in: below, on: &canvas) }
    if let row = parts.note {
      let words = Phrases.leftOut(content.entryFaults)
      canvas.putLine(words[language], row: row, in: rect, .warning)
    }
  }

  private struct Parts {
    var rule: Int?
    var list: Rect
    var note: Int?
    var below: Rect?
  }

  /// The least rows below the list in which the selected target says something.
  private static let leastBelow = 4

  /// The rows that the selected target takes of a list that is too long: none where the list would keep
  /// too few.
  private static func below(_ rect: Rect) -> Int {
    rect.rows >= 3 * leastBelow ? min(8, rect.rows / 2) : 0
  }

  private func parts(in rect: Rect) -> Parts {
    let hasRule = rect.rows >= 10
    var (rule, rest) = rect.splitTop(hasRule ? 1 : 0)
    var note: Int?
    if !content.entryFaults.isEmpty, rest.rows > 3 {
      rest = rest.splitBottom(1).rest
      note = rest.endRow
    }
    rule = rule.splitTop(1).top
    let wanted = content.outlooks.isEmpty ? rest.rows : max(1, list.height)
    let spare = rest.rows - wanted
    let (list, below) = rest.splitTop(rest.rows - (spare >= Self.leastBelow ? spare : Self.below(rest)))
    return Parts(
      rule: hasRule ? rule.row : nil, list: list, note: note,
      below: below.rows >= Self.leastBelow ? below : nil)
  }

  private var list: TargetList {
    TargetList(outlooks: content.outlooks, names: content.names, index: index, language: language)
  }

  private var large: TargetDetailPanel? {
    detail.map {
      TargetDetailPanel(
        detail: $0, names: content.names, conflicts: content.conflicts, offset: isOpen ? offset : 0,
        isOpen: isOpen, language: language)
    }
  }

  private var title: String {
    let notes = [
      content.asOf.map(Phrases.asOf),
      content.judgedOn.isEmpty ? nil : Phrases.judged(on: content.judgedOn),
    ]
    return ([Phrases.targets(of: province)] + notes.compactMap { $0 }).map { $0[language] }
      .joined(separator: " · ")
  }
}

extension TargetsPanel {
  /// The years of the open target, or every target with its verdict.
  func file(by judge: TargetJudge) -> TableFile {
    if isOpen, let detail {
      return TableFile(name: detail.outlook.target.id, table: Table.years(detail.years))
    }
    return TableFile(
      name: "targets" + (year.map { "-\($0)" } ?? ""),
      table: Table.targets(TargetRow.rows(content.outlooks, by: judge, names: content.names)))
  }
}
