import Scores
import Words

extension Table {
  /// One row a measure or report.
  ///
  /// - Parameters:
  ///   - movements: how their dimensions moved since they were begun, by the key of the entry; for a screen.
  ///   - leastText: the least columns that their texts have there; `nil` for files.
  public static func planEntries(
    _ entries: some RandomAccessCollection<PlanEntry>, _ today: CalendarDay?,
    movements: [String: PlanMovement] = [:], leastText: Int? = nil
  ) -> Table {
    Table(entries) {
      if leastText == nil {
        Column("kind") {
          $0.measure == nil
            ? .known("report", Phrases.reportTitle) : .known("measure", Phrases.measureTitle)
        }
        Column("plan") { .id($0.plan.id) }
        Column("id") { .id($0.measure?.measure.id ?? $0.report?.report.id) }
      }
      // One long number shall not take the room of every text; large it is shown whole.
      Column("paragraph", Phrases.paragraph, .data) { entry in entry.paragraph.map { .id($0) } ?? .none }
        .onScreen(.flexible(minimum: 8, maximum: 8), 4, .secondary)
      if leastText == nil { Column("dimension") { .id($0.measure?.measure.dimension?.text) } }
      // Cut between words: a number may end it.
      Column("text", Phrases.measureTitle, .data) { .name($0.text) }
        .onScreen(.flexible(minimum: leastText ?? 0, maximum: 90), 9, cutsAtWord: true)
      if leastText == nil {
        Column("lead") { entry in
          .words(
            PlanNames.units(entry.measure?.measure.lead ?? entry.report?.report.by ?? [], of: entry.plan))
        }
        Column("due") { .id($0.due?.text) }
        Column("state") { .known($0.state(on: today).id, $0.state(on: today).words) }
        Column("done") { .whole($0.measure?.measure.record.done) }
        Column("total") { .whole($0.measure?.measure.record.total) }
        Column("with") { entry in
          .words(PlanNames.units(entry.measure?.measure.helpers ?? [], of: entry.plan))
        }
        Column("rhythm") { .name($0.rhythm) }
        Column("product") { .name($0.measure?.measure.product) }
      } else {
        Column("state", Phrases.stateTitle, .screen) { .words($0.state(on: today).words) }
          .onScreen(.fixed(16), 6) { $0.state(on: today).role }
        Column("movement", Phrases.sinceBegun, .screen, isFigure: true) { entry in
          movements[entry.key]?.rankChange.map { .places($0) } ?? .none
        }.onScreen(.fixed(8), 7)
        Column("due", Phrases.due, .screen, isFigure: true) { entry in
          entry.due.map { .words(TargetNames.date($0)) } ?? .none
        }.onScreen(.fixed(11), 5)
        Column("plan", Phrases.planTitle, .screen) { .name($0.plan.shortTitle) }
          .onScreen(.fixed(26), 3, .secondary)
      }
    }
  }

  /// What was done for a measure.
  public static func log(_ log: [Plan.LogEntry]) -> Table {
    Table(log) {
      Column("date") { .id($0.date.text) }
      Column("channel") { .id($0.channel) }
      Column("count") { .whole($0.count) }
      Column("unit") { .id($0.unit?.vietnamese) }
      Column("note") { .id($0.note?.vietnamese) }
    }
  }

  /// Dimensions: where each stands, how it moved, how many measures it has.
  static func planned(_ dimensions: [PlannedDimension], _ definition: IndexDefinition) -> Table {
    Table(dimensions) {
      Column("dimension", .empty, .page) { .id($0.line.item.text) }
      Column("name", Phrases.dimension, .page, isWide: true) {
        .name(definition.dimension($0.line.item)?.name ?? .empty)
      }
      Column("score", Phrases.score, .page, isFigure: true) { .number($0.line.standing?.score) }
      Column("change", LocalizedText(same: "±"), .page, isFigure: true) { planned in
        let line = planned.line
        if line.seriesBreak != nil { return .seriesBreak }
        if let movement = line.movement { return .words { Figures($0).change(movement) } }
        return line.scoreChange.map { .change($0) } ?? .missing
      }
      Column("rank", Phrases.rank, .page, isFigure: true) { planned in
        planned.line.standing?.rank.map { .rank($0, of: planned.line.of) } ?? .missing
      }
      Column("rank_change", LocalizedText(same: "±"), .page, isFigure: true) { planned in
        Figures(.vietnamese).rankChange(planned.line).map { .id($0) }
          ?? (planned.line.memberChange != nil ? .seriesBreak : .missing)
      }
      Column("group", Phrases.group, .page) { planned in
        planned.line.standing.map { .id(Marks.group($0.group)) } ?? .missing
      }
      // Where nothing is recorded, none in progress is not known.
      Column("measures", Phrases.measuresInProgress, .page, isFigure: true) { planned in
        guard planned.runningCount > 0 else { return .missing }
        let active = planned.recordedCount > 0 ? "\(planned.activeCount)" : Figures.missing
        return .id("\(active)/\(planned.runningCount)")
      }
    }
  }

  /// What was done through each channel.
  static func activities(_ log: [Plan.LogEntry], of plan: Plan) -> Table {
    Table(ChannelActivity.of(log)) {
      Column("channel", Phrases.channel, .page, isWide: true) { activity in
        .words(activity.channel.map { plan.channelName($0) } ?? Phrases.noChannel)
      }
      Column("times", Phrases.times, .page, isFigure: true) { .whole($0.entryCount) }
      Column("amount", Phrases.amount, .page) { .name(PlanNames.amounts($0)) }
      Column("latest", Phrases.latest, .page) { .words(TargetNames.date($0.latest)) }
    }
  }
}
