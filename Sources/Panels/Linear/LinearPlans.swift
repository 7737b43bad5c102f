import Scores
import TextUI
import Words

/// Panel 6 line by line: which falling dimension has no measure, what is due; each measure in words.
enum LinearPlans {
  static func page(_ view: LinearView) -> LinearPage {
    let content = content(view, .all)
    let hasPlans = !content.review.plans.isEmpty
    var lines: [String] = []
    if hasPlans {
      lines += [content.sentences.fallen, content.sentences.deadlines].compactMap { $0.map(view.text) }
    } else {
      lines.append(view.text(Phrases.noPlans(view.report.province.name)))
    }
    if content.brokenCount > 0 { lines.append(view.text(Phrases.brokenPlans(content.brokenCount))) }
    var page = LinearPage(
      "\(view.text(Phrases.plans)) · \(view.place)", lines: lines.map { LinearWords.spoken($0, view) })
    guard hasPlans else { return page }
    page.add(
      filters(content.review.plans).map { filter in
        let name = view.text(Phrases.planFilter(filter, content.review.plans))
        return ("\(name): \(content.count(of: filter))", .open { list(filter, $0) })
      })
    return page
  }

  private static func filters(_ plans: [Plan]) -> [PlanFilter] {
    [.all, .overdue, .beforeNextReport, .neverStarted, .inProgress, .done] + plans.map { .plan($0.id) }
  }

  private static func content(_ view: LinearView, _ filter: PlanFilter) -> PlansContent {
    PlansContent(
      PlanReview(view.plans.plans(of: view.province, in: view.book.registry), today: view.today),
      report: view.report, filter: filter, brokenCount: view.plans.brokenCount)
  }

  /// What a filter leaves, each with its state.
  private static func list(_ filter: PlanFilter, _ view: LinearView) -> LinearPage {
    let content = content(view, filter)
    let name = view.text(Phrases.planFilter(filter, content.review.plans))
    let lines = content.rows.isEmpty ? [view.text(Phrases.nothingDue)] : []
    var page = LinearPage("\(view.text(Phrases.plans)) · \(name)", lines: lines)
    page.add(
      content.rows.map { row in
        (line(row.entry, view), .open { self.entry(row.entry.key, $0) })
      })
    return page
  }

  private static func line(_ entry: PlanEntry, _ view: LinearView) -> String {
    let state =
      switch entry {
      case .measure(let entry): Phrases.standing(entry.measure.standing(on: view.today))
      case .report(let entry): PlanNames.shortStanding(entry.report, on: view.today).withoutMark
      }
    let dimension = entry.dimension.map { " (\(view.text(Phrases.dimension).lowercased()) \($0))" } ?? ""
    return "\(view.text(entry.text))\(dimension): \(view.text(state))"
  }

  /// One measure or report: all that is said of it on the board.
  private static func entry(_ key: String, _ view: LinearView) -> LinearPage {
    guard let entry = content(view, .all).rows.first(where: { $0.entry.key == key })?.entry else {
      return page(view)
    }
    var (line, movement): (ItemLine?, PlanMovement?) = (nil, nil)
    if case .measure(let entry) = entry, let item = entry.measure.dimension,
      entry.measure.dimensionIndex == view.definition.id
    {
      line = view.book.line(item, of: view.province, year: view.year, basis: view.basis)
      movement = view.book.movement(
        of: entry.measure, for: view.province, through: view.year, basis: view.basis)
    }
    let words = PlanEntryWords(
      entry: entry, today: view.today, line: line, movement: movement,
      names: TargetNames(books: view.books, indexNames: view.targets.indexNames))
    let lines = words.lines(view.language, columns: .max, glyphs: .blocks).map { text, _ in
      LinearWords.spoken(text.withoutMark, view)
    }
    return LinearPage(view.text(entry.plan.shortTitle), lines: lines)
  }
}

extension PlanEntry {
  /// The dimension of a measure that is tied to one.
  fileprivate var dimension: ItemID? {
    if case .measure(let entry) = self { entry.measure.dimension } else { nil }
  }
}

extension String {
  /// Without the mark of a state in front, which a screen reader would spell out.
  fileprivate var withoutMark: String {
    let marks = Plan.Standing.allCases.map { Marks.standing($0) + " " }
    return marks.first(where: hasPrefix).map { String(dropFirst($0.count)) } ?? self
  }
}

extension LocalizedText {
  fileprivate var withoutMark: LocalizedText {
    LocalizedText(vi: vietnamese.withoutMark, en: english.withoutMark)
  }
}
