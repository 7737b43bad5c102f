import Pages
import Scores
import Words

/// Panel 1 line by line: where the province stands, its dimensions, targets and levers.
enum LinearOverview {
  static func page(_ view: LinearView) -> LinearPage {
    let report = view.report
    var lines = standing(view)
    lines += Sentences.overview(report).dropFirst().map { LinearWords.spoken(view.text($0), view) }
    lines += view.plans.unreadable.map { view.text(Phrases.unreadablePlan($0)) }
    if let trend = view.book.trend(of: .total, for: view.province, basis: view.basis) {
      let story = TrendStory(trend: trend, isPartlyKnown: view.definition.publishesRanks)
      lines.append(LinearWords.fact(Phrases.rankOverYears, view.text(story.ranks), view))
    }
    lines += targets(view) + levers(view)
    lines.append(view.text(Phrases.sourceLine(report)))
    var page = LinearPage("\(view.text(Phrases.overview)) · \(view.place)", lines: lines)
    page.add(
      report.dimensions.map { line in
        (LinearWords.line(line, of: view), .open { item(line.item, $0) })
      } + [(view.naming(Phrases.compareWithOthers), .open(LinearCompare.page))])
    return page
  }

  /// Score, rank, group and their changes, one a line.
  private static func standing(_ view: LinearView) -> [String] {
    let total = view.report.total
    guard total.standing != nil else { return [view.text(Sentences.standing(view.report))] }
    return [view.text(Sentences.standing(view.report))]
      + LinearWords.facts(total, of: view, places: view.definition.decimals).map(LinearWords.capitalised)
  }

  /// What was promised and what has become of it, in the words of the report.
  private static func targets(_ view: LinearView) -> [String] {
    let page = LinearTargets.report(view)
    let notes = page.slideNotes + (view.targets.fault == nil ? [] : page.faults)
    return notes.map(view.text)
      + page.reportTargets(in: view.definition.id).map { target in
        let verdict = view.text(Phrases.dated(Phrases.verdict(target.judged), target.asOf))
        return "\(view.text(Phrases.targetTitle)), \(verdict): \(view.text(target.name)). "
          + LinearWords.spoken(view.text(target.sentence), view)
      }
  }

  private static func levers(_ view: LinearView) -> [String] {
    guard let rank = view.report.total.standing?.rank else { return [] }
    let table = LeverTable(
      levers: view.book.levers(of: view.report), rank: rank, definition: view.definition,
      language: view.language)
    let lines = table.lines.map { LinearWords.fact(Phrases.levers, LinearWords.spoken($0, view), view) }
    return lines.isEmpty ? [] : lines + [LinearWords.spoken(view.text(Phrases.orderNote(table.levers)), view)]
  }

  /// One dimension or component, fact by fact; its components to go into.
  static func item(_ item: ItemID, _ view: LinearView) -> LinearPage {
    let name = view.text(view.definition.name(of: item))
    var page = LinearPage("\(item) \(name) · \(view.place)", lines: [])
    guard let line = view.book.line(item, of: view.province, year: view.year, basis: view.basis) else {
      page.lines = [view.text(Phrases.verdict(.noData))]
      return page
    }
    page.lines = facts(line, view)
    let path = view.judge.rankPath(
      of: .total, index: view.definition.id,
      among: view.targets.targets(of: view.targetOwner, in: view.book.registry), basis: view.basis)
    let target = path.max { $0.key < $1.key }?.value
    if let whole = ItemPage(of: item, in: view.report, target: target, book: view.book) {
      let rank = view.report.total.standing?.rank
      page.lines += whole.sentences(rank: rank).map { LinearWords.spoken(view.text($0), view) }
    }
    let parts = view.book.componentLines(
      of: item, for: view.province, year: view.year, basis: view.basis)
    page.add(
      parts.map { part in
        (LinearWords.line(part, of: view), .open { self.item(part.item, $0) })
      })
    return page
  }

  private static func facts(_ line: ItemLine, _ view: LinearView) -> [String] {
    let figures = Figures(view.language)
    var facts = LinearWords.facts(line, of: view, places: 4).map(LinearWords.capitalised)
    facts += LinearWords.why(line, view)
    if let median = line.median {
      facts.append(LinearWords.fact(Phrases.median, figures.decimal(median, places: 4), view))
    }
    if let best = line.best {
      facts.append(LinearWords.fact(Phrases.best, figures.decimal(best, places: 4), view))
    }
    if let scale = line.scale {
      let label = LocalizedText(vi: "Thang điểm", en: "Scale")
      facts.append(LinearWords.fact(label, SupposedValue.text(scale, view.language), view))
    }
    if let reason = line.seriesBreak?.reason {
      facts.append(LinearWords.fact(Phrases.breaks, view.text(reason), view))
    }
    return facts
  }
}
