import Scores
import Words

/// The one sentence of a target that explains its verdict, made from the numbers.
struct TargetSentences {
  let outlook: TargetOutlook
  let names: TargetNames

  static let vi = Figures(.vietnamese)
  static let en = Figures(.english)

  /// Says for instance `2024: hạng 29, lộ trình 28 — chậm 1 bậc; cần tăng 6 bậc trong năm 2025.`.
  var sentence: LocalizedText {
    guard let newest = outlook.newest else { return noData }
    let fact = fact(newest)
    let need = need(newest)
    var text = LocalizedText(
      vi: "\(newest.year): \(fact.vietnamese) — \(relation(newest).vietnamese)",
      en: "\(newest.year): \(fact.english) — \(relation(newest).english)")
    if let need {
      text.vietnamese += "; \(need.vietnamese)"
      text.english += "; \(need.english)"
    }
    return LocalizedText(vi: text.vietnamese + ".", en: text.english + ".")
  }

  /// What the scores are counted in.
  var unit: ScoreUnit { names.unit(of: outlook.target) }

  /// The figure and what it is held against: `hạng 29, lộ trình 28`.
  private func fact(_ year: TargetYear) -> LocalizedText {
    let (actual, asked) = (year.actual ?? 0, year.asked ?? 0)
    switch outlook.target.kind {
    case .climb: return rankFact(year, Int(actual), Int(asked))
    case .leading:
      let one = names.oneUnit(of: outlook.target)
      return LocalizedText(
        vi: "hạng \(Int(actual)), phải trong \(Int(asked)) \(one.vietnamese) dẫn đầu",
        en: "rank \(Int(actual)), must be among the first \(Int(asked))")
    case .group:
      return LocalizedText(
        vi: "nhóm \(Int(actual)), phải từ nhóm \(Int(asked)) trở lên",
        en: "group \(Int(actual)), must be group \(Int(asked)) or better")
    case .score: return scoreFact(actual, asked, LocalizedText(vi: "lộ trình", en: "path"))
    case .aboveAverage:
      return scoreFact(actual, asked, names.average("mean", "trung bình", of: outlook.target))
    case .partsRise: return partsFact(year)
    case .completion:
      let done = Int((actual * Double(year.of ?? 0) / 100).rounded())
      return LocalizedText(
        vi: "xong \(done)/\(year.of ?? 0) (\(Self.vi.decimal(actual, places: 1)) %)",
        en: "\(done)/\(year.of ?? 0) done (\(Self.en.decimal(actual, places: 1)) %)")
    }
  }

  private func rankFact(_ year: TargetYear, _ rank: Int, _ asked: Int) -> LocalizedText {
    guard let path = year.path, year.pathScaled != nil else {
      return LocalizedText(vi: "hạng \(rank), lộ trình \(asked)", en: "rank \(rank), path \(asked)")
    }
    let of = year.of ?? 0
    return LocalizedText(
      vi: "hạng \(rank)/\(of), lộ trình \(Int(path)) quy ra \(asked)/\(of)",
      en: "rank \(rank)/\(of), path \(Int(path)) scaled to \(asked)/\(of)")
  }

  private func scoreFact(_ actual: Double, _ asked: Double, _ name: LocalizedText) -> LocalizedText {
    let places = (actual - asked).magnitude < 0.005 ? 4 : 2
    let scored = unit.scored { $0.decimal(actual, places: places) }
    return LocalizedText(
      vi: "\(scored.vietnamese), \(name.vietnamese) \(Self.vi.decimal(asked, places: places))",
      en: "\(scored.english), \(name.english) \(Self.en.decimal(asked, places: places))")
  }

  private func partsFact(_ year: TargetYear) -> LocalizedText {
    guard let parts = year.parts else { return LocalizedText(same: "") }
    let (dimensions, components) = (parts.dimensions, parts.components)
    let base = outlook.target.baseYear ?? 0
    return LocalizedText(
      vi: "\(dimensions.risen.count)/\(dimensions.of) chỉ số và \(components.risen.count)/\(components.of)"
        + " thành phần có hạng tốt hơn \(base)",
      en:
        "\(dimensions.risen.count)/\(dimensions.of) dimensions and \(components.risen.count)/\(components.of)"
        + " components rank better than in \(base)")
  }

  private var noData: LocalizedText {
    let target = outlook.target
    switch outlook.problem {
    case .noIndex?:
      let index = names.index(target.index)
      return LocalizedText(
        vi: "Chưa có số liệu: bảng chưa có điểm \(index).",
        en: "No data: the board has no \(index) figures yet.")
    case .noBase?:
      let year = target.baseYear ?? 0
      let one = names.oneUnit(of: target)
      return LocalizedText(
        vi: "Chưa có số liệu: \(one.vietnamese) không có số liệu năm gốc \(year), nên chưa đánh giá được.",
        en: "No data: the \(one.english) has no figures of the base year \(year), so nothing can be judged.")
    case .notCounted?:
      return LocalizedText(
        vi: "Chưa có số liệu: chưa ghi đã làm bao nhiêu.", en: "No data: nothing has been counted yet.")
    case nil:
      let years = target.years
      let span = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
      guard let known = outlook.known, let rank = known.actual, let of = known.of else {
        return LocalizedText(vi: "Chưa có số liệu năm \(span).", en: "No data for \(span).")
      }
      return LocalizedText(
        vi: "Chưa có số liệu năm \(span); năm \(known.year) hạng \(Int(rank))/\(of).",
        en: "No data for \(span); in \(known.year) rank \(Int(rank))/\(of).")
    }
  }
}
