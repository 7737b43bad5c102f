import Scores
import Words

/// A target with all that is told of it.
public struct TargetRow {
  @Boxed var outlook: TargetOutlook
  var years: [TargetYear]
  var province: LocalizedText
  var index: LocalizedText
  var name: LocalizedText
  var sentence: LocalizedText

  var target: Target { outlook.target }

  public static func rows(_ outlooks: [TargetOutlook], by judge: TargetJudge, names: TargetNames)
    -> [TargetRow]
  {
    outlooks.map { outlook in
      let target = outlook.target
      // An index without a book names nobody; any that ranks them does.
      let registries = judge.books[target.index].map { [$0.registry] } ?? judge.books.values.map(\.registry)
      let name = registries.lazy.compactMap { $0[target.province]?.name }.first
      return TargetRow(
        outlook: outlook, years: judge.years(of: target),
        province: name ?? LocalizedText(same: target.province.code),
        index: LocalizedText(same: names.index(target.index)),
        name: names.name(target, without: target.index),
        sentence: TargetSentences(outlook: outlook, names: names).sentence)
    }
  }
}

extension Value {
  /// Why a target cannot be judged.
  fileprivate static func problem(_ problem: TargetOutlook.Problem) -> Value {
    let words =
      switch problem {
      case .noIndex: LocalizedText(vi: "không có số liệu của bộ chỉ số", en: "no figures of the index")
      case .noBase: LocalizedText(vi: "không có số liệu năm gốc", en: "no figure in the base year")
      case .notCounted: LocalizedText(vi: "chưa ghi đã làm bao nhiêu", en: "nothing counted yet")
      }
    return .known(problem.rawValue, words)
  }
}

extension Table {
  /// Targets with their verdicts, for files and scripts; scripts get the years, too.
  public static func targets(_ rows: [TargetRow]) -> Table {
    var table = Table(rows) {
      Column("id") { .id($0.target.id) }
      Column("index") { .known($0.target.index, $0.index) }
      Column("kind") { .known($0.target.kind.name.rawValue, Phrases.kind($0.target.kind.name)) }
      Column("code") { .id($0.target.province.code) }
      Column("provinces") { .id($0.target.province.set) }
      Column("province") { .name($0.province) }
      Column("item") {
        .known(
          $0.target.item.text,
          $0.target.item == .total ? Phrases.total : LocalizedText(same: $0.target.item.text))
      }
      Column("base_year") { .whole($0.target.baseYear) }
      Column("base_value") { .number($0.outlook.base?.value) }
      Column("base_of") { .whole($0.outlook.base?.of) }
      Column("goal_year") { .whole($0.target.goalYear) }
      Column("number") { .number($0.target.kind.number) }
      Column("score", LocalizedText(vi: "Đích là điểm", en: "Goal is a score"), .data) {
        .flag($0.target.kind.asksForScore)
      }
      Column("goal") { .number($0.outlook.goal) }
      Column("goal_scaled") { .number($0.outlook.goalScaled) }
      Column("goal_scaled_range", .json) { .range($0.outlook.goalScaledRange) }
      Column("base_derived") { .number($0.outlook.baseDerived?.value) }
      Column("base_derived_of") { .whole($0.outlook.baseDerived?.of) }
      Column("years", .json) { .table(Table.years($0.years)) }
      Column("state") {
        .known($0.outlook.state.rawValue, Phrases.shortState($0.outlook.state, $0.target.goalYear))
      }
      Column("as_of") { .whole($0.outlook.asOf) }
      Column("failed_years", .json) { .list($0.outlook.failedYears.map { .whole($0) }) }
      Column("broken_years", .json) { .list($0.outlook.brokenYears.map { .whole($0) }) }
      Column("newest_year") { .whole($0.outlook.newest?.year) }
      Column("actual") { .number($0.outlook.newest?.actual) }
      Column("missing") { .number($0.outlook.missing) }
      Column("pace_needed") { .number($0.outlook.paceNeeded) }
      Column("pace_so_far") { .number($0.outlook.paceSoFar) }
      Column("arrives") { .flag($0.outlook.arrives) }
      Column("rise_to_goal") { .number($0.outlook.riseToGoal) }
      Column("verdict") { .known($0.outlook.verdict.written, Phrases.verdict($0.outlook.verdict)) }
      Column("looked_at") { .flag($0.outlook.verdict != .notLookedAt) }
      Column("problem") { $0.outlook.problem.map { .problem($0) } ?? .missing }
      Column("document") { .id($0.target.document.number) }
      Column("assumptions", .json) { .names($0.outlook.supposed) }
      Column("ended") { .id($0.target.ended?.date.text) }
      Column("sentence") { .words($0.sentence) }
      Column("name", Phrases.targetTitle, .data) { .words($0.name) }
    }
    table.leading = [
      "index", "name", "goal_year", "goal", "newest_year", "actual", "verdict", "missing", "sentence",
      "document",
    ]
    return table
  }

  /// The years of a target, for files and scripts.
  public static func years(_ years: [TargetYear]) -> Table {
    Table(years) {
      Column("year") { .whole($0.year) }
      Column("path") { .number($0.path) }
      Column("path_scaled") { .number($0.pathScaled) }
      Column("path_scaled_range", .json) { .range($0.askedRange) }
      Column("asked") { .number($0.asked) }
      Column("before") { .number($0.before) }
      Column("score_change") { .number($0.scoreChange) }
      Column("actual") { .number($0.actual) }
      Column("of") { .whole($0.of) }
      Column("difference") { .number($0.difference) }
      Column("verdict") { .known($0.verdict.written, Phrases.verdict($0.verdict)) }
      Column("looked_at") { .flag($0.verdict != .notLookedAt) }
      Column("incomparable") { $0.incomparable.map { .words($0) } ?? .missing }
      Column("provinces") { .id($0.set) }
      Column("derived") { .flag($0.isDerived) }
      Column("median") { .number($0.median) }
      Column("mean") { .id($0.mean?.id) }
      Column("parts", .json) { $0.parts.map(Self.parts) ?? .missing }
    }
  }

  private static func parts(_ parts: PartsRisen) -> Value {
    let (dimensions, components) = (parts.dimensions, parts.components)
    return .object([
      .init("dimensions_risen", .whole(dimensions.risen.count)), .init("dimensions", .whole(dimensions.of)),
      .init("components_risen", .whole(components.risen.count)), .init("components", .whole(components.of)),
      .init("others", .ids((dimensions.others + components.others).map(\.text))),
      .init("unmeasured", .ids(parts.unknown.map(\.text))),
    ])
  }
}

extension TargetYear.Mean {
  /// What it is of, for a script.
  fileprivate var id: String {
    switch self {
    case .published: "published"
    case .computed(_, let isDerived): isDerived ? "derived" : "computed"
    }
  }
}
