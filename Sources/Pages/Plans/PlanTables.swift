import Scores
import Words

/// Tables of plans that pages share.
enum PlanTables {
  /// Measures: paragraph, state, when, what and who.
  ///
  /// - Parameters:
  ///   - day: the last day of a period, by which states are told; what has no date says so.
  ///   - namesPlan: whether each says of which plan it is, and whether that is over: where the page does not.
  static func measures(
    _ measures: [PlanMeasure], _ today: CalendarDay?, _ language: Language, at day: CalendarDay? = nil,
    namesPlan: Bool = false
  ) -> PageTable {
    PageTable(
      heads: [Phrases.paragraph, Phrases.stateTitle, Phrases.due, Phrases.measureTitle].map { $0[language] },
      rows: measures.map { entry in
        let measure = entry.measure
        let known = day.map { entry.standing(at: $0, toldOn: today) }
        let standing = known?.standing ?? entry.standing(on: today)
        let lead = PlanNames.units(measure.lead, of: entry.plan)[language]
        let dimension = measure.dimension.map { "[\($0)] " } ?? ""
        let plan = namesPlan ? " · \(PlanNames.plan(entry.plan, on: today)[language])" : ""
        return [
          measure.paragraph,
          Phrases.markedStanding(standing)[language] + progress(of: entry, known, today, day)[language],
          PlanNames.due(measure)[language],
          dimension + measure.text[language] + (lead.isEmpty ? "" : " — \(lead)") + plan,
        ]
      }, wide: 3)
  }

  /// How much is counted as done, which has no date: of a day gone by it says so, and a measure that began
  /// later had nothing done then.
  private static func progress(
    of entry: PlanMeasure, _ known: DatedStanding?, _ today: CalendarDay?, _ day: CalendarDay?
  ) -> LocalizedText {
    let undated = LocalizedText(same: ", ") + Phrases.undated
    guard let progress = PlanNames.progress(entry.measure.record) else {
      return known?.isDated == false ? undated : .empty
    }
    let counted = LocalizedText(same: " \(progress)")
    guard let day, let today, day < today else { return counted }
    if let begun = entry.measure.begun, begun > day { return .empty }
    return counted + undated
  }

  /// Dimensions: where each stands, how it moved, how many measures it has.
  public static func dimensions(
    _ dimensions: [PlannedDimension], _ definition: IndexDefinition, _ language: Language
  ) -> PageTable {
    let figures = Figures(language)
    let (score, rank) = (Phrases.score[language], Phrases.rank[language])
    return PageTable(
      heads: [
        "", Phrases.dimension[language], score, "±", rank, "±", Phrases.group[language],
        Phrases.measuresInProgress[language],
      ],
      rows: dimensions.map { dimension in
        let line = dimension.line
        return [
          line.item.text, definition.dimension(line.item)?.name[language] ?? "",
          figures.decimal(line.standing?.score),
          line.seriesBreak != nil
            ? Marks.seriesBreak
            : line.movement.map(figures.change) ?? line.scoreChange.map { figures.change($0) }
              ?? Figures.missing,
          figures.rank(line.standing?.rank, of: line.of),
          figures.rankChange(line)
            ?? (line.memberChange != nil ? Marks.seriesBreak : Figures.missing),
          line.standing.map { Marks.group($0.group) } ?? Figures.missing,
          // Where nothing is recorded, none in progress is not known.
          (dimension.recordedCount > 0 ? "\(dimension.activeCount)" : Figures.missing)
            + "/\(dimension.measures.count)",
        ]
      }, right: [2, 3, 4, 5, 7], wide: 1)
  }

  /// What was done through each channel.
  static func activities(_ log: [Plan.LogEntry], of plan: Plan, _ language: Language)
    -> PageTable
  {
    PageTable(
      heads: [Phrases.channel, Phrases.times, Phrases.amount, Phrases.latest].map { $0[language] },
      rows: ChannelActivity.of(log).map { activity in
        [
          (activity.channel.map { plan.channelName($0) } ?? Phrases.noChannel)[language],
          String(activity.entryCount), PlanNames.amounts(activity)?[language] ?? Figures.missing,
          TargetNames.date(activity.latest)[language],
        ]
      }, right: [1], wide: 0)
  }
}
