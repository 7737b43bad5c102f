import Scores
import Words

/// Sentences about what is supposed, made from the numbers.
extension Sentences {
  /// The first lever in a line, the longest words first; nothing where none gains a place.
  public static func strongestBriefly(
    _ levers: [Lever], rank: Int, _ definition: IndexDefinition
  ) -> [LocalizedText] {
    for lever in levers {
      guard let (aim, step) = lever.firstGain(over: rank) else { continue }
      let head = definition.dimension(lever.dimension)?.headName ?? definition.shortName(of: lever.dimension)
      let toward = Phrases.toward(aim)
      let number = LocalizedText(same: "\(lever.dimension)")
      return [definition.label(of: lever.dimension), number + LocalizedText(same: " ") + head, number].map {
        name in
        LocalizedText(
          vi: "Ưu tiên đầu (giả định): \(name.vietnamese) \(toward.vietnamese) → hạng \(step.rank).",
          en: "First (a scenario): \(name.english) \(toward.english) → rank \(step.rank).")
      }
    }
    return []
  }

  /// Says for instance `Ưu tiên đầu (số bậc × tỷ lệ từng tăng vậy): 4 Kiểm soát tham nhũng lên trung vị 7,01
  /// (+0,31) → hạng 23 (nay 29).`.
  ///
  /// - Parameter levers: the strongest first, as the book orders them.
  public static func strongest(_ levers: [Lever], rank: Int, _ definition: IndexDefinition) -> LocalizedText {
    let first = levers.lazy.compactMap { lever in lever.firstGain(over: rank).map { (lever, $0.aim, $0.step) }
    }
    .first
    guard let (lever, aim, step) = first else {
      return rank == 1
        ? LocalizedText(
          vi: "Đang đứng đầu, không còn hạng nào để lên.", en: "In the lead: no rank is left to gain.")
        : LocalizedText(
          vi:
            "Tăng riêng một mục đến mức cao nhất\(definition.units == nil ? " cả nước" : "") cũng chưa lên được hạng nào.",
          en: "No single one gains a place, not even at the best of the year.")
    }
    let isShared = Phrases.knowsPrecedents(levers)
    return text { language in
      let figures = Figures(language)
      let name = definition.label(of: lever.dimension)[language]
      let aim = Phrases.toward(aim)[language]
      let (value, rise) = (figures.decimal(step.value), figures.decimal(step.value - lever.score))
      let rose = Phrases.rose(step.precedent, definition).map { "; " + $0[language] } ?? ""
      return language == .vietnamese
        ? "Ưu tiên đầu (số bậc\(isShared ? " × tỷ lệ từng tăng vậy" : "")): \(name) \(aim) \(value) (+\(rise)) → hạng \(step.rank) (nay \(rank))\(rose)."
        : "First by places\(isShared ? " × how often managed" : ""): \(name) \(aim) \(value) (+\(rise)) → rank \(step.rank) (now \(rank))\(rose)."
    }
  }

  /// What a scenario does: `Nếu 7 Quản trị môi trường là 3,68 (+0,81), Hà Nội từ hạng 29 lên 17/61, vượt 12
  /// tỉnh; còn thiếu 0,1053 điểm tới nhóm 1.`; `nil` where nothing is supposed.
  public static func scenario(_ scenario: Scenario, _ whatIf: WhatIf, _ definition: IndexDefinition)
    -> LocalizedText?
  {
    guard !scenario.isEmpty else { return nil }
    let outcome = whatIf.outcome(of: scenario)
    return text { language in
      let condition = condition(scenario, whatIf, definition, Figures(language))
      let place = "\(whatIf.province.name[language]) \(moved(whatIf.fact, outcome, definition, language))"
      return "\(condition), \(place)\(missing(outcome, whatIf, Figures(language)))."
    }
  }

  private static func condition(
    _ scenario: Scenario, _ whatIf: WhatIf, _ definition: IndexDefinition, _ figures: Figures
  ) -> String {
    let items = scenario.values.keys.sorted()
    let isVietnamese = figures.language == .vietnamese
    guard items.count == 1, let item = items.first, let value = scenario.values[item] else {
      let list = items.map(\.text).joined(separator: ", ")
      return isVietnamese ? "Nếu đổi \(items.count) mục (\(list))" : "With \(items.count) changes (\(list))"
    }
    let name = definition.label(of: item)[figures.language]
    let rise = value - (whatIf.score(of: item) ?? value)
    let sign = rise < 0 ? "−" : "+"
    let change = "\(figures.decimal(value)) (\(sign)\(figures.decimal(rise.magnitude)))"
    return isVietnamese ? "Nếu \(name) là \(change)" : "With \(name) at \(change)"
  }

  private static func moved(
    _ before: Outcome, _ after: Outcome, _ definition: IndexDefinition, _ language: Language
  ) -> String {
    let place = "\(after.rank)/\(after.of)"
    let count = max(after.passed.count, after.passing.count)
    guard language == .vietnamese else {
      if after.rank == before.rank { return "still ranks \(place)" }
      let verb = after.rank < before.rank ? "rises from \(before.rank) to" : "falls from \(before.rank) to"
      let others = after.rank < before.rank ? "passing \(count)" : "passed by \(count)"
      return "\(verb) \(place), \(others)"
    }
    let counted = definition.counted(count).vietnamese
    if after.rank == before.rank { return "vẫn hạng \(place)" }
    return after.rank < before.rank
      ? "từ hạng \(before.rank) lên \(place), vượt \(counted)"
      : "từ hạng \(before.rank) xuống \(place), bị \(counted) vượt"
  }

  /// What is still missing to the next better group, or within the best to the next rank.
  private static func missing(_ outcome: Outcome, _ whatIf: WhatIf, _ figures: Figures) -> String {
    let isVietnamese = figures.language == .vietnamese
    let unit = whatIf.definition.scoreUnit().gap[figures.language]
    if let group = outcome.group, group > 1,
      let rise = whatIf.rise(to: .group(group - 1), from: outcome.total), rise > 0
    {
      let need = figures.required(rise, places: 4)
      let name = Phrases.group(group - 1, whatIf.definition, isShort: true)[figures.language]
      return isVietnamese
        ? "; còn thiếu \(need) \(unit) tới \(name)" : "; \(need) \(unit) short of \(name)"
    }
    guard let gap = outcome.gapAbove, let rank = outcome.rankAbove else { return "" }
    let need = figures.required(gap, places: 4)
    return isVietnamese
      ? "; còn thiếu \(need) \(unit) tới hạng \(rank)" : "; \(need) \(unit) short of rank \(rank)"
  }

  private static func items(_ options: [Reach.Option]) -> String {
    options.map(\.item.text).joined(separator: ", ")
  }

  /// Items with the year since which what is said holds, those of one year together: `2 (từ 2018), 3, 5 (từ 2021)`.
  private static func sinceBreaks(_ options: [Reach.Option], _ language: Language) -> String {
    let years = Set(options.compactMap(\.recordSince)).sorted()
    return years.map { year in
      let since = language == .vietnamese ? "từ" : "since"
      return "\(items(options.filter { $0.recordSince == year })) (\(since) \(year))"
    }.joined(separator: ", ")
  }

  /// Items with the years that were held against each other, those of the same years together: `3, 5 (2021–2024)`.
  private static func inYears(_ options: [Reach.Option]) -> String {
    let spans = Dictionary(grouping: options) { $0.precedent?.years }
    return spans.sorted { ($0.key?.lowerBound ?? 0) < ($1.key?.lowerBound ?? 0) }.map { years, options in
      items(options) + (years.map { " (\($0.lowerBound)–\($0.upperBound))" } ?? "")
    }.joined(separator: ", ")
  }

  /// What reaching a goal takes: `Hạng 15 cần thêm 0,9632 điểm; một mình đủ: 4, 5, 7; phải cao hơn mọi tỉnh từ
  /// trước: 1, 2; không thể: 6.`.
  public static func reach(_ reach: Reach, _ definition: IndexDefinition) -> LocalizedText {
    text { language in
      let isVietnamese = language == .vietnamese
      let goal = Phrases.goal(reach, definition)[language]
      let start = goal.prefix(1).uppercased() + goal.dropFirst()
      guard !reach.isReached else {
        return isVietnamese ? "\(start): đã đạt." : "\(start): reached already."
      }
      let need = Figures(language).required(reach.riseTotal, places: 4)
      let isOfParts = reach.options.contains { definition.dimension($0.item) == nil }
      let lists: [(String, [Reach.Option])] = [
        (
          isVietnamese
            ? Phrases.enoughAlone(ofParts: isOfParts).vietnamese.lowercased() : "sufficient on its own",
          reach.options.filter { $0.isFeasible && !$0.isAboveRecord }
        ),
        (
          isVietnamese
            ? "phải cao hơn mọi \(definition.oneUnit.vietnamese)"
            : "beyond any \(definition.oneUnit.english)",
          reach.options.filter { $0.isFeasible && $0.isAboveRecord }
        ),
        (
          isVietnamese
            ? "chưa \(definition.oneUnit.vietnamese) nào tăng vậy trong một năm"
            : "never risen so much in a year",
          reach.options.filter { $0.isFeasible && $0.precedent?.isNever == true }
        ),
        (isVietnamese ? "không thể" : "impossible", reach.options.filter { !$0.isFeasible }),
      ]
      let parts = lists.enumerated().filter { !$0.element.1.isEmpty }.map { place, list in
        "; \(list.0): "
          + (place == 1 ? sinceBreaks(list.1, language) : place == 2 ? inYears(list.1) : items(list.1))
      }
      let unit = definition.scoreUnit().gap[language]
      let head = isVietnamese ? "\(start) cần thêm \(need) \(unit)" : "\(start) needs \(need) more \(unit)"
      return head + parts.joined() + "."
    }
  }

  /// How far the next ranks are, without a verdict on it: `Hạng 29: kém hạng trên 0,0301, hơn hạng dưới
  /// 0,0458 điểm.`; `nil` where there is no other.
  public static func gaps(_ outcome: Outcome, _ definition: IndexDefinition) -> LocalizedText? {
    guard outcome.gapAbove != nil || outcome.gapBelow != nil else { return nil }
    return text { language in
      let figures = Figures(language)
      let isVietnamese = language == .vietnamese
      let above = outcome.gapAbove.map { gap in
        let gap = figures.decimal(gap, places: 4)
        return isVietnamese ? "kém hạng trên \(gap)" : "\(gap) below the next above"
      }
      let below = outcome.gapBelow.map { gap in
        let gap = figures.decimal(gap, places: 4)
        return isVietnamese ? "hơn hạng dưới \(gap)" : "\(gap) above the next below"
      }
      let list = [above, below].compactMap { $0 }.joined(separator: ", ")
      let unit = definition.scoreUnit().gap[language]
      return isVietnamese
        ? "Hạng \(outcome.rank): \(list) \(unit)." : "Rank \(outcome.rank): \(list) (\(unit))."
    }
  }

  private static func text(_ make: (Language) -> String) -> LocalizedText {
    LocalizedText(vi: make(.vietnamese), en: make(.english))
  }
}
