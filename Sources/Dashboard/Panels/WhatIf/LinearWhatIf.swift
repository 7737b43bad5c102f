import Pages
import Scores
import Words

/// Panel 5 line by line: what would follow from other values, and what a rank takes.
enum LinearWhatIf {
  static func page(_ view: LinearView) -> LinearPage { page(Scenario(), view) }

  private static func page(_ scenario: Scenario, _ view: LinearView) -> LinearPage {
    var page = LinearPage(
      "\(view.text(Phrases.whatIf)) · \(view.place)",
      lines: [Phrases.notFacts, Phrases.othersHeldStill(view.year, view.definition)].map {
        LinearWords.capitalised(view.text($0))
      })
    guard let whatIf = WhatIf(view.province, year: view.year, basis: view.basis, in: view.book) else {
      page.lines = [Sentences.standing(view.report), Phrases.noSuppositions(view.report)].map(view.text)
      return page
    }
    page.lines += scenario.isEmpty ? levers(whatIf, view) : outcome(scenario, whatIf, view)
    page.add(
      whatIf.items().map { item in
        (name(item, whatIf, scenario, view), .open { self.item(item, scenario, whatIf, $0) })
      })
    page.add(LinearReach.choices(whatIf, view))
    if !scenario.isEmpty {
      let reset = LocalizedText(vi: "Bỏ hết giả định", en: "Suppose nothing")
      page.add([(view.text(reset), .replace { self.page(Scenario(), $0) })])
    }
    return page
  }

  /// Every lever: what median, next group and best would give.
  private static func levers(_ whatIf: WhatIf, _ view: LinearView) -> [String] {
    let levers = view.book.levers(of: view.report)
    let sentence = Sentences.strongest(levers, rank: whatIf.fact.rank, view.definition)
    return [sentence, Phrases.orderNote(levers)].map { LinearWords.spoken(view.text($0), view) }
      + levers.map { lever(of: $0, view) }
  }

  private static func lever(of lever: Lever, _ view: LinearView) -> String {
    let aims: [(Lever.Aim, Lever.Supposed?)] = [
      (.median, lever.median), (.nextGroup, lever.groupBorder), (.best, lever.best),
    ]
    let steps = aims.compactMap { aim, supposed -> String? in
      guard let supposed, supposed.value > lever.score else { return nil }
      let value = Figures(view.language).decimal(supposed.value)
      let rose = Phrases.rose(supposed.precedent, view.definition).map { ", " + view.text($0) } ?? ""
      let text =
        "\(view.text(Phrases.toward(aim))) \(value) \(view.text(Phrases.toRank(supposed.rank)))" + rose
      return LinearWords.spoken(text, view)
    }
    let best = LocalizedText(vi: "đã cao nhất", en: "the best already")
    let name = view.text(view.definition.label(of: lever.dimension))
    return "\(name): " + (steps.isEmpty ? view.text(best) : steps.joined(separator: "; "))
  }

  /// What a scenario gives, one fact a line.
  private static func outcome(_ scenario: Scenario, _ whatIf: WhatIf, _ view: LinearView) -> [String] {
    let (before, after) = (whatIf.fact, whatIf.outcome(of: scenario))
    let sentence = Sentences.scenario(scenario, whatIf, view.definition)
    var lines = [sentence, Sentences.gaps(after, view.definition)].compactMap { $0.map(view.text) }
    let total = LinearWords.score(after.total, of: .total, places: 4, view)
    let change = LinearWords.change(after.total - before.total, places: 4, view)
    lines.append("\(view.text(Phrases.total)): \(total), \(change)")
    lines.append(
      "\(view.text(Phrases.rank)): \(after.rank)/\(after.of), \(LinearWords.change(before.rank - after.rank, view))"
    )
    if let group = after.group {
      lines.append(LinearWords.capitalised(view.text(Phrases.group(group, view.definition))))
    }
    for (words, provinces) in [
      (Phrases.passed(after.passed.count, view.definition), after.passed),
      (Phrases.passing(after.passing.count, view.definition), after.passing),
    ] where !provinces.isEmpty {
      lines.append(
        LinearWords.fact(words, provinces.map { view.text($0.name) }.joined(separator: ", "), view))
    }
    return lines
  }

  /// A line of the menu: the item, its value, and the one that is supposed.
  private static func name(
    _ item: WhatIf.Item, _ whatIf: WhatIf, _ scenario: Scenario, _ view: LinearView
  ) -> String {
    let figures = Figures(view.language)
    let label = view.text(view.definition.label(of: item.id))
    guard let score = item.score else { return "\(label): \(view.text(Phrases.verdict(.noData)))" }
    let now = "\(label): \(view.text(Phrases.now).lowercased()) \(figures.decimal(score))"
    guard let value = scenario.values[item.id] else { return now }
    return "\(now), \(view.text(Phrases.scenarioHead).lowercased()) \(figures.decimal(value))"
  }

  /// One dimension or component: what is known of it, and what can be supposed.
  private static func item(
    _ item: WhatIf.Item, _ scenario: Scenario, _ whatIf: WhatIf, _ view: LinearView
  ) -> LinearPage {
    var page = LinearPage(
      "\(view.text(Phrases.whatIf)) · \(LinearWords.name(item.id, view))",
      lines: [name(item, whatIf, scenario, view)])
    guard item.score != nil else { return page }
    let suppose = { (value: Double) -> LinearStep in
      var changed = scenario
      whatIf.set(item.id, to: value, in: &changed)
      return .goBack { self.page(changed, $0) }
    }
    page.add([(view.text(LinearWhatIf.type), ask(item, suppose))])
    let figures = Figures(view.language)
    for (words, value) in [(Phrases.toward(.median), item.median), (Phrases.toward(.best), item.best)] {
      guard let value else { continue }
      page.add([("\(view.text(words)) \(figures.decimal(value))", suppose(value))])
    }
    let parts = whatIf.items(inside: item.id)
    page.add(parts.map { part in (name(part, whatIf, scenario, view), supposePart(part, scenario, whatIf)) })
    return page
  }

  private static let type = LocalizedText(vi: "Nhập giá trị", en: "Type a value")

  private static func supposePart(
    _ part: WhatIf.Item, _ scenario: Scenario, _ whatIf: WhatIf
  ) -> LinearStep {
    guard part.score != nil else { return .say(Phrases.verdict(.noData)) }
    return ask(part) { value in
      var changed = scenario
      whatIf.set(part.id, to: value, in: &changed)
      return .goBack { self.page(changed, $0) }
    }
  }

  private static func ask(_ item: WhatIf.Item, _ suppose: @escaping (Double) -> LinearStep) -> LinearStep {
    .ask(Phrases.newValue(item.id, item.scale)) { text in
      do throws(SupposedValue.Fault) {
        return suppose(try SupposedValue.read(text, scale: item.scale))
      } catch {
        return .say(error.words)
      }
    }
  }
}
