import Scores
import Words

/// What targets are called, from their kind and numbers where the file has no name.
public struct TargetNames: Sendable {
  /// The definition of each index that has figures, by id.
  var definitions: [String: IndexDefinition]
  /// What the other indices are called, by id.
  var indexNames: [String: String]

  /// Names of targets of these indices.
  public init(books: [String: ScoreBook], indexNames: [String: String]) {
    definitions = books.mapValues(\.definition)
    self.indexNames = indexNames
  }

  /// The short name of an index: `PAR INDEX`.
  func index(_ id: String) -> String { definitions[id]?.shortName ?? indexNames[id] ?? id }

  /// What a target is called, with its index unless that is the one in view, and its item unless
  /// that is the total.
  public func name(_ target: Target, without index: String? = nil) -> LocalizedText {
    var prefix = target.index == index ? "" : self.index(target.index) + " · "
    if target.item != .total { prefix += target.item.text + " · " }
    let own = target.name ?? plain(target)
    guard !prefix.isEmpty else { return own }
    return LocalizedText(vi: prefix + own.vietnamese, en: prefix + own.english)
  }

  /// What one of those is called among whom a target is set.
  func oneUnit(of target: Target) -> LocalizedText {
    definitions[target.index]?.oneUnit ?? LocalizedText(vi: "tỉnh", en: "province")
  }

  /// A mean or median over all that an index ranks: `trung bình cả nước`, of departments `trung bình các sở`.
  func average(_ english: String, _ vietnamese: String, of target: Target) -> LocalizedText {
    guard let definition = definitions[target.index], definition.units != nil else {
      return LocalizedText(vi: "\(vietnamese) cả nước", en: "national \(english)")
    }
    return LocalizedText(
      vi: "\(vietnamese) các \(definition.manyUnits.vietnamese)",
      en: "\(english) of the \(definition.manyUnits.english)")
  }

  /// What several of those are called.
  func manyUnits(of target: Target) -> LocalizedText {
    definitions[target.index]?.manyUnits ?? LocalizedText(vi: "tỉnh", en: "provinces")
  }

  /// What the scores of a target are counted in.
  public func unit(of target: Target) -> ScoreUnit {
    definitions[target.index]?.scoreUnit(of: target.item) ?? .points
  }

  /// The figures of a target in its unit.
  public func figures(of target: Target, _ language: Language) -> TargetFigures {
    TargetFigures(target: target, language: language, unit: unit(of: target))
  }

  private func scored(_ score: Double, of target: Target) -> LocalizedText {
    unit(of: target).scored { $0.decimal(score) }
  }

  /// What is promised, by kind and number.
  func plain(_ target: Target) -> LocalizedText {
    let (goal, one) = (target.goalYear, oneUnit(of: target))
    switch target.kind {
    case .climb(let places):
      return LocalizedText(
        vi: "Tăng ít nhất \(places) bậc/năm đến \(goal)",
        en: "Rise at least \(places) \(TargetSentences.rankWord(places)) a year to \(goal)")
    case .group(1):
      return LocalizedText(vi: "Nhóm 1 năm \(goal)", en: "Group 1 in \(goal)")
    case .group(let group):
      return LocalizedText(vi: "Nhóm \(group) trở lên năm \(goal)", en: "Group \(group) or better in \(goal)")
    case .aboveAverage:
      let mean = average("mean", "trung bình", of: target)
      return LocalizedText(
        vi: "Cao hơn \(mean.vietnamese) \(goal)", en: "Above the \(mean.english) \(goal)")
    case .leading(let rank):
      return LocalizedText(
        vi: "Trong \(rank) \(one.vietnamese) dẫn đầu năm \(goal)", en: "Among the first \(rank) in \(goal)")
    case .score(let score):
      return LocalizedText(
        vi: "Đạt \(scored(score, of: target).vietnamese) năm \(goal)",
        en: "\(scored(score, of: target).english) in \(goal)")
    case .partsRise:
      let base = target.baseYear.map(String.init) ?? "–"
      return LocalizedText(
        vi: "Tất cả chỉ số nội dung, nội dung thành phần đều tăng hạng so với \(base)",
        en: "Every dimension and component up in rank since \(base)")
    case .yearlyClimb(let places, let withScore):
      return LocalizedText(
        vi: "Mỗi năm tăng ít nhất \(places) bậc\(withScore ? " và tăng điểm" : ""), đến \(goal)",
        en:
          "Up \(places) or more \(TargetSentences.rankWord(places))\(withScore ? " and in score" : "") every year to \(goal)"
      )
    case .keepGroup(1):
      return LocalizedText(vi: "Duy trì trong nhóm 1 đến \(goal)", en: "Stay in group 1 to \(goal)")
    case .keepGroup(let group):
      return LocalizedText(
        vi: "Duy trì từ nhóm \(group) trở lên đến \(goal)", en: "Stay in group \(group) or better to \(goal)")
    case .completion:
      return LocalizedText(vi: "Hoàn thành 100 % năm \(goal)", en: "100 % done in \(goal)")
    }
  }

  /// The document a target stands in: `380/KH-SVHTT ngày 20/10/2021`; what it lacks is "không ghi".
  static func document(_ document: Target.Document) -> LocalizedText {
    let number = document.number
    let date = document.date.map(TargetNames.date)
    let missing = LocalizedText(vi: "không ghi", en: "not given")
    var text = LocalizedText(
      vi: "số \(number ?? missing.vietnamese), ngày \(date?.vietnamese ?? missing.vietnamese)",
      en: "no. \(number ?? missing.english), date \(date?.english ?? missing.english)")
    if let issuer = document.issuer {
      text.vietnamese = "\(issuer.vietnamese), \(text.vietnamese)"
      text.english = "\(issuer.english), \(text.english)"
    }
    return text
  }

  /// A day as people write it: `20/10/2021`, `20 Oct 2021`.
  public static func date(_ day: CalendarDay) -> LocalizedText {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return LocalizedText(
      vi: "\(two(day.day))/\(two(day.month))/\(day.year)",
      en: "\(day.day) \(months[day.month - 1]) \(day.year)")
  }
}
