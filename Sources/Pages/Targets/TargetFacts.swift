import Scores
import Words

/// The figure of a year and what it is held against, in words.
struct TargetFacts {
  @Boxed var outlook: TargetOutlook
  let names: TargetNames

  private static let vi = Figures(.vietnamese)
  private static let en = Figures(.english)

  /// Says for instance `hạng 29, lộ trình 28`.
  func fact(_ year: TargetYear) -> LocalizedText {
    let (actual, asked) = (year.actual ?? 0, year.asked ?? 0)
    switch outlook.target.kind {
    case .climb: return rankFact(year, Int(actual), Int(asked))
    case .leading:
      let one = names.oneUnit(of: outlook.target)
      if let range = year.askedRange, let goal = outlook.goal {
        let equivalent = "\(Self.span(range))/\(year.of ?? 0)"
        return LocalizedText(
          vi:
            "hạng \(Int(actual))/\(year.of ?? 0), phải trong \(Int(goal)) \(one.vietnamese) dẫn đầu, tương đương"
            + " \(equivalent) (lấy \(Int(asked)))",
          en: "rank \(Int(actual))/\(year.of ?? 0), must be among the first \(Int(goal)), equivalent to"
            + " \(equivalent) (\(Int(asked)) is taken)")
      }
      return LocalizedText(
        vi: "hạng \(Int(actual)), phải trong \(Int(asked)) \(one.vietnamese) dẫn đầu",
        en: "rank \(Int(actual)), must be among the first \(Int(asked))")
    case .group, .keepGroup:
      // A group of fewer provinces is no other group, but one of others.
      let among =
        year.set == outlook.target.province.set
        ? .empty : year.of.map { LocalizedText(vi: " trong \($0) tỉnh", en: " of \($0) provinces") } ?? .empty
      return LocalizedText(
        vi: "nhóm \(Int(actual))\(among.vietnamese), phải từ nhóm \(Int(asked)) trở lên",
        en: "group \(Int(actual))\(among.english), must be group \(Int(asked)) or better")
    case .score:
      return scoreFact(
        actual, asked,
        year.path == nil ? LocalizedText(vi: "đích", en: "goal") : LocalizedText(vi: "lộ trình", en: "path"))
    case .aboveAverage: return scoreFact(actual, asked, mean(year))
    case .partsRise: return partsFact(year)
    case .yearlyClimb: return yearlyFact(year, Int(actual), Int(asked))
    case .completion:
      let done = Int((actual * Double(year.of ?? 0) / 100).rounded())
      return LocalizedText(
        vi: "xong \(done)/\(year.of ?? 0) (\(Self.vi.decimal(actual, places: 1)) %)",
        en: "\(done)/\(year.of ?? 0) done (\(Self.en.decimal(actual, places: 1)) %)")
    }
  }

  private func rankFact(_ year: TargetYear, _ rank: Int, _ asked: Int) -> LocalizedText {
    guard let path = year.path, let range = year.askedRange else {
      return LocalizedText(vi: "hạng \(rank), lộ trình \(asked)", en: "rank \(rank), path \(asked)")
    }
    let of = year.of ?? 0
    let written = outlook.base?.of.map { "\(Int(path))/\($0)" } ?? "\(Int(path))"
    let equivalent = "\(Self.span(range))/\(of)"
    return LocalizedText(
      vi: "hạng \(rank)/\(of), lộ trình \(written), tương đương \(equivalent) (lấy \(asked))",
      en: "rank \(rank)/\(of), path \(written), equivalent to \(equivalent) (\(asked) is taken)")
  }

  private func yearlyFact(_ year: TargetYear, _ rank: Int, _ asked: Int) -> LocalizedText {
    guard let before = year.before.map({ Int($0) }) else {
      return LocalizedText(vi: "hạng \(rank)", en: "rank \(rank)")
    }
    var text = LocalizedText(
      vi: "hạng \(rank), năm trước \(before)", en: "rank \(rank), the year before \(before)")
    let isOfOtherCount = year.beforeOf.map { $0 != year.of } ?? false
    if year.isBeforeDerived || isOfOtherCount, let of = year.of {
      let (isDerived, earlier) = (year.isBeforeDerived, "\(before)/\(year.beforeOf ?? of)")
      text = LocalizedText(
        vi: "hạng \(rank)/\(of), năm trước \(isDerived ? "quy đổi " : "")\(earlier)",
        en: "rank \(rank)/\(of), the year before \(isDerived ? "derived " : "")\(earlier)")
    }
    let among = year.set == outlook.target.province.set ? "" : year.of.map { "/\($0)" } ?? ""
    text.vietnamese += ", phải từ hạng \(asked)\(among) trở lên"
    text.english += ", must be \(asked)\(among) or better"
    if outlook.target.kind.asksForScore == true {
      guard let change = year.scoreChange else {
        text.vietnamese += "; điểm không so sánh được"
        text.english += "; the scores cannot be compared"
        return text
      }
      text.vietnamese += "; điểm \(Self.vi.change(change))"
      text.english += "; score \(Self.en.change(change))"
    }
    return text
  }

  /// `12–14`, or `14` where both ends are one.
  static func span(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }

  /// What a mean is of: the country's was published, the others are made here.
  private func mean(_ year: TargetYear) -> LocalizedText {
    let many = names.manyUnits(of: outlook.target)
    switch year.mean {
    case .computed(let count, true):
      return LocalizedText(
        vi: "trung bình \(count) \(many.vietnamese) quy đổi", en: "mean of \(count) merged \(many.english)")
    case .computed(let count, false):
      return LocalizedText(
        vi: "trung bình \(count) \(many.vietnamese)", en: "mean of \(count) \(many.english)")
    case .published, nil: return names.average("mean", "trung bình", of: outlook.target)
    }
  }

  private func scoreFact(_ actual: Double, _ asked: Double, _ name: LocalizedText) -> LocalizedText {
    let unit = names.unit(of: outlook.target)
    let places = (actual - asked).magnitude < 0.005 ? 4 : unit.places
    let scored = unit.scored { $0.decimal(actual, places: places) }
    return LocalizedText(
      vi: "\(scored.vietnamese), \(name.vietnamese) \(Self.vi.decimal(asked, places: places))",
      en: "\(scored.english), \(name.english) \(Self.en.decimal(asked, places: places))")
  }

  private func partsFact(_ year: TargetYear) -> LocalizedText {
    guard let parts = year.parts else { return LocalizedText(same: "") }
    let (dimensions, components) = (parts.dimensions, parts.components)
    var base = LocalizedText(same: "\(outlook.target.baseYear ?? 0)")
    if year.isBeforeDerived, let set = year.set {
      base = base + LocalizedText(vi: " quy về \(set) tỉnh", en: " as if \(set) provinces")
    }
    var text = LocalizedText(
      vi: "\(dimensions.risen.count)/\(dimensions.of) chỉ số và \(components.risen.count)/\(components.of)"
        + " thành phần có hạng tốt hơn \(base.vietnamese)",
      en:
        "\(dimensions.risen.count)/\(dimensions.of) dimensions and \(components.risen.count)/\(components.of)"
        + " components rank better than in \(base.english)")
    if parts.unmeasured > 0 {
      let isMeasured = year.incomparable != nil
      text.vietnamese += ", \(parts.unmeasured) nội dung không \(isMeasured ? "so" : "đo") được"
      text.english += ", \(parts.unmeasured) not \(isMeasured ? "comparable" : "measured")"
    }
    return text
  }
}
