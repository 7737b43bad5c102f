import Scores
import Words

/// Sentences about why something changed: whose doing the places are, what the nation did, how usual such a
/// move is.
extension Sentences {
  /// Whose doing a change of rank is: `do mình 1–5, các tỉnh khác vượt 9–13`.
  ///
  /// The direction of the own part, which is one, is told where it is not that of the rank. `nil` where nothing moved,
  /// or nobody can say.
  static func cause(_ movement: Movement, _ definition: IndexDefinition) -> LocalizedText? {
    guard let places = movement.places, let own = movement.own, let others = movement.others,
      places != 0 || own != 0...0
    else { return nil }
    if movement.isOfOtherCount {
      return LocalizedText(
        vi: "\(vietnamese(own, of: places)), còn lại \(rest(others, .vietnamese))",
        en: "\(english(own, of: places)) by itself, the rest \(rest(others, .english))")
    }
    let one = definition.oneUnit.vietnamese
    return LocalizedText(
      vi: "\(vietnamese(own, of: places)), "
        + (others == 0...0 ? "không do các \(one) khác" : "các \(one) khác \(vietnamese(others))"),
      en: "\(english(own, of: places)) by itself, \(english(others))")
  }

  private static func vietnamese(_ own: ClosedRange<Int>, of places: Int) -> String {
    if own == 0...0 { return "không do mình" }
    if own.isMixed { return "mình từ tăng \(-own.lowerBound) đến giảm \(own.upperBound)" }
    return (own.isLoss == (places > 0) && places != 0 ? "do mình " : own.isLoss ? "mình giảm " : "mình tăng ")
      + own.span
  }

  /// Where not as many are ranked as before, the rest is not only how the others moved: told as places lost
  /// or gained.
  private static func rest(_ places: ClosedRange<Int>, _ language: Language) -> String {
    let up = LocalizedText(vi: "tăng", en: "up")[language]
    let down = LocalizedText(vi: "giảm", en: "down")[language]
    if places == 0...0 { return LocalizedText(vi: "không đổi", en: "nothing")[language] }
    if places.isMixed {
      let words = LocalizedText(
        vi: "tăng \(-places.lowerBound) đến giảm \(places.upperBound)",
        en: "up \(-places.lowerBound) to down \(places.upperBound)")
      return words[language]
    }
    return "\(places.isLoss ? down : up) \(places.span)"
  }

  /// Of the others it is told how they moved themselves.
  private static func vietnamese(_ others: ClosedRange<Int>) -> String {
    if others.isMixed { return "từ tụt \(-others.lowerBound) đến vượt \(others.upperBound)" }
    return (others.isLoss ? "vượt " : "tụt ") + others.span
  }

  private static func english(_ own: ClosedRange<Int>, of places: Int) -> String {
    if own == 0...0 { return "nothing" }
    return (own.isLoss == (places > 0) && places != 0 ? "" : own.isLoss ? "down " : "up ") + own.span
  }

  private static func english(_ others: ClosedRange<Int>) -> String {
    if others.isMixed { return "others falling \(-others.lowerBound) to rising \(others.upperBound)" }
    if others == 0...0 { return "nothing by others" }
    return "others " + (others.isLoss ? "rising " : "falling ") + others.span
  }

  /// Says for instance `Điểm giảm 0,19≈, trung vị cả nước tăng 1,15; 24 % số tỉnh đổi 14 bậc trở lên.`.
  public static func nation(_ movement: Movement, _ definition: IndexDefinition) -> LocalizedText? {
    guard let national = movement.nationalChange else { return nil }
    let whose = Phrases.nationalMedian(definition, derivedFor: movement.derivedSet)
    let change = Figures.both { moved(movement.change, $0) + (movement.isMarkedSlight ? "≈" : "") }
    let median = Figures.both { moved(national, $0) }
    var text = LocalizedText(
      vi: "Điểm \(change.vietnamese), \(whose.vietnamese) \(median.vietnamese)",
      en: "Score \(change.english), \(whose.english) \(median.english)")
    if let places = movement.places, places != 0, let share = movement.movedAsFar {
      let percent = Figures(.vietnamese).decimal(share * 100, places: 0)
      let (one, many) = (definition.oneUnit.vietnamese, definition.manyUnits.english)
      let size = places.magnitude
      text.vietnamese += "; \(percent) % số \(one) đổi \(size) bậc trở lên"
      text.english += "; \(percent) % of the \(many) moved \(size) or more"
    }
    return text + LocalizedText(same: ".")
  }

  private static func moved(_ change: Double, _ figures: Figures) -> String {
    let size = figures.decimal(change.magnitude)
    let isVietnamese = figures.language == .vietnamese
    switch figures.direction(change) {
    case .rising: return (isVietnamese ? "tăng " : "up ") + size
    case .falling: return (isVietnamese ? "giảm " : "down ") + size
    case .unchanged: return isVietnamese ? "không đổi" : "unchanged"
    }
  }

  /// What is held against the newest earlier year with a rank, where the year before has none: `so với 2022: hạng
  /// không đổi, điểm tăng 0,53`.
  static func since(
    _ line: ItemLine, _ definition: IndexDefinition, withCause: Bool = true
  ) -> LocalizedText? {
    guard let earlier = line.earlier else { return nil }
    let was = earlier.of.map { LocalizedText(same: " (\(earlier.rank(line))/\($0))") } ?? .empty
    var text =
      LocalizedText(vi: "so với \(earlier.year): hạng ", en: "since \(earlier.year): rank ")
      + moved(earlier.places)
      + was
    guard let movement = earlier.movement else {
      return text + LocalizedText(vi: ", điểm đo theo cách khác", en: ", scores measured differently")
    }
    if withCause, let cause = cause(movement, definition) {
      text = text + LocalizedText(same: " (") + cause + LocalizedText(same: ")")
    }
    return text + LocalizedText(vi: ", điểm ", en: ", score ")
      + Figures.both { moved(movement.change, $0) + (movement.isMarkedSlight ? "≈" : "") }
  }

  /// Both sentences about an item that is looked at: `Chỉ số 4 giảm 15 bậc: do mình 1–3, …`.
  public static func why(_ line: ItemLine, _ definition: IndexDefinition) -> [LocalizedText] {
    guard let movement = line.movement else { return [] }
    return [
      movement.places.flatMap { moved(line, by: -$0, movement, definition) },
      nation(movement, definition),
    ].compactMap { $0 }
  }

  private static func moved(
    _ line: ItemLine, by places: Int, _ movement: Movement, _ definition: IndexDefinition
  ) -> LocalizedText? {
    cause(movement, definition).map { told in
      let (name, change) = (name(of: line.item, definition), moved(places) + from(line))
      return LocalizedText(
        vi: "\(name.vietnamese) \(change.vietnamese): \(told.vietnamese).",
        en: "\(name.english) \(change.english): \(told.english).")
    }
  }

  private static func name(of item: ItemID, _ definition: IndexDefinition) -> LocalizedText {
    if item == .total { return Phrases.total }
    return definition.dimension(item) != nil
      ? LocalizedText(vi: "Chỉ số \(item)", en: "Dimension \(item)")
      : LocalizedText(vi: "Nội dung \(item)", en: "Component \(item)")
  }

  /// `giảm 14 bậc`; in English without the word for places.
  static func moved(_ places: Int) -> LocalizedText {
    switch places {
    case 0: LocalizedText(vi: "không đổi", en: "unchanged")
    case 1...: LocalizedText(vi: "tăng \(places) bậc", en: "up \(places)")
    default: LocalizedText(vi: "giảm \(-places) bậc", en: "down \(-places)")
    }
  }

  /// Which dimension lost most against the nation: `kém đi nhiều nhất: 4 (−0,29)`.
  static func costliest(_ dimensions: [ItemLine]) -> LocalizedText? {
    guard
      let most = dimensions.compactMap({ line in line.movement?.lead.map { (line.item, $0) } })
        .min(by: { $0.1 < $1.1 }), Figures(.vietnamese).direction(most.1) == .falling
    else { return nil }
    return LocalizedText(vi: "kém đi nhiều nhất: ", en: "lost most: ")
      + Figures.both { "\(most.0) (−\($0.decimal(most.1.magnitude)))" }
  }

  /// What was lost against the nation, the most first: `Kém đi so với cả nước: 4 (−0,29), 6 (−0,26).`.
  public static func lost(_ report: ProvinceYear) -> LocalizedText? {
    let lost = report.dimensions.compactMap { line in line.movement?.lead.map { (line.item, $0) } }
      .filter { Figures(.vietnamese).direction($0.1) == .falling }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    guard !lost.isEmpty else { return nil }
    let most = 3
    let list = Figures.both { figures in
      lost.prefix(most).map { "\($0) (−\(figures.decimal($1.magnitude)))" }.joined(separator: ", ")
    }
    let isMore = lost.count > most
    let derived = report.dimensions.lazy.compactMap { $0.movement?.derivedSet }.first
    let nation =
      report.definition.units != nil ? "trung vị" : derived.map { "trung vị \($0) tỉnh" } ?? "cả nước"
    // What was not held against it may have lost more.
    let others = report.dimensions.filter { $0.standing != nil && $0.movement?.lead == nil }.map(\.item.text)
    let rest =
      others.isEmpty
      ? .empty
      : LocalizedText(vi: "; điểm không so được: ", en: "; scores that do not compare: ")
        + LocalizedText(same: others.joined(separator: ", "))
    return LocalizedText(
      vi: "Kém đi so với \(nation)\(isMore ? " nhiều nhất" : ""): \(list.vietnamese)\(rest.vietnamese).",
      en: "Lost against the median\(isMore ? ", the most" : ""): \(list.english)\(rest.english).")
  }

  /// How sure a score is: `Sai số chuẩn 0,31: điểm này có thể ứng với hạng 22–37 (khoảng 95 %); cách hạng trên
  /// 0,03 điểm, 0,1 lần sai số của hiệu.`; only where the file says.
  public static func precision(_ line: ItemLine, _ definition: IndexDefinition) -> LocalizedText? {
    guard let precision = line.precision else { return nil }
    let unit = definition.scoreUnit(of: line.item)
    let error = Figures.both { $0.decimal(precision.standardError) }
    let ranks = precision.ranks.span
    var text = LocalizedText(
      vi: "Sai số chuẩn \(error.vietnamese): khoảng 95 % ứng với hạng \(ranks)",
      en: "Standard error \(error.english): the interval of 95 % spans ranks \(ranks)")
    if let above = precision.above, let errors = above.errors {
      let gap = unit.apart { $0.decimal(above.points, places: 4) }
      let times = Figures.both { $0.decimal(errors, places: 1) }
      text.vietnamese += "; kém hạng trên \(gap.vietnamese), bằng \(times.vietnamese) lần sai số của hiệu"
      text.english += "; \(gap.english) below the next, \(times.english) standard errors of the difference"
    }
    return text + LocalizedText(same: ".")
  }
}

extension ClosedRange<Int> {
  /// Whether it holds losses and gains.
  fileprivate var isMixed: Bool { lowerBound < 0 && upperBound > 0 }
  /// Whether it holds no gain.
  fileprivate var isLoss: Bool { lowerBound >= 0 }

  /// From the smaller to the larger, without a sign: `1–5`, `3`.
  var span: String {
    let ends = [lowerBound.magnitude, upperBound.magnitude].sorted()
    return ends[0] == ends[1] ? "\(ends[0])" : "\(ends[0])–\(ends[1])"
  }
}

extension Figures {
  /// A text with figures, in both languages.
  static func both(_ text: (Figures) -> String) -> LocalizedText {
    LocalizedText(vi: text(Figures(.vietnamese)), en: text(Figures(.english)))
  }

  /// A change of score with its mark, and `≈` where it is not significant.
  public func change(_ movement: Movement) -> String {
    change(movement.change) + (movement.isMarkedSlight ? "≈" : "")
  }

  /// Places lost or gained by a range, with the mark of the change: `▼1–5`, `▲3`, `▲2 ▼1`.
  public func places(_ range: ClosedRange<Int>) -> String {
    if range == 0...0 { return "=" }
    if range.isMixed { return "▲\(-range.lowerBound) ▼\(range.upperBound)" }
    return (range.isLoss ? "▼" : "▲") + range.span
  }
}

extension EarlierYear {
  /// The rank of then.
  fileprivate func rank(_ line: ItemLine) -> Int { (line.standing?.rank ?? 0) + places }
}

extension Movement {
  /// Whether `≈` stands behind its change: what is shown as no change needs none.
  public var isMarkedSlight: Bool { isSlight == true && Figures(.vietnamese).direction(change) != .unchanged }
}
