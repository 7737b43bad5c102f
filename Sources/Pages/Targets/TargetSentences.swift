import Scores
import Words

/// The one sentence of a target that explains its verdict, made from the numbers.
struct TargetSentences {
  @Boxed var outlook: TargetOutlook
  let names: TargetNames

  static let vi = Figures(.vietnamese)
  static let en = Figures(.english)

  /// Says for instance `2024: hạng 29, lộ trình 28 — chậm 1 bậc; cần tăng 6 bậc, từ hạng 29 lên 23, còn đến hết 2025.`.
  ///
  /// Of a mean that leaves out a member that is said, too.
  var sentence: LocalizedText {
    let told = told + unknown
    guard let lacking = outlook.newest?.lacking, !lacking.isEmpty, outlook.verdict != .incomparable else {
      return told
    }
    return told + LocalizedText(same: " ") + Phrases.mean(without: lacking)
  }

  /// Of a promise for every year those of which nobody knows whether it held.
  private var unknown: LocalizedText {
    guard !outlook.unknownYears.isEmpty, !outlook.isNeverKnown else { return .empty }
    let years = outlook.unknownYears.map(String.init).joined(separator: ", ")
    return LocalizedText(
      vi: " Chưa rõ có giữ được năm \(years) không: không đủ số liệu.",
      en: " Whether it was kept in \(years) is not known: figures are missing.")
  }

  private var told: LocalizedText {
    if outlook.verdict == .incomparable, let year = outlook.incomparable { return incomparable(year) }
    guard let newest = outlook.newest else { return noData }
    let fact = TargetFacts(outlook: outlook, names: names).fact(newest)
    if outlook.isNeverKnown { return neverKnown(newest, fact) }
    let when = when(newest)
    var text = LocalizedText(
      vi: "\(when.vietnamese): \(fact.vietnamese) — \(relation(newest).vietnamese)",
      en: "\(when.english): \(fact.english) — \(relation(newest).english)")
    if let rest = need(newest) ?? waiting {
      text.vietnamese += "; \(rest.vietnamese)"
      text.english += "; \(rest.english)"
    }
    text = LocalizedText(vi: text.vietnamese + ".", en: text.english + ".")
    if waiting == nil || need(newest) != nil, let partial {
      text = text + LocalizedText(same: " ") + partial.asSentence
    }
    guard let other = outlook.incomparable, !outlook.isNeverKnown else { return text }
    return text + LocalizedText(same: " ") + incomparable(other)
  }

  /// A figure that is held against none, and why: `2024: hạng 14/34, không so được với 2023: 2023 đủ tỉnh thành
  /// viên, 2024 thiếu Vĩnh Phúc.`.
  private func incomparable(_ year: TargetYear) -> LocalizedText {
    let when = when(year)
    let figure = names.figures(of: outlook.target, .vietnamese).unheld(year)
    let reason = year.incomparable ?? LocalizedText(same: Figures.missing)
    let before: LocalizedText =
      switch outlook.target.kind {
      case .yearlyClimb: LocalizedText(same: "\(year.year - 1)")
      case .leading: LocalizedText(vi: "mục tiêu", en: "the goal")
      case .score: LocalizedText(vi: "lộ trình", en: "the path")
      case .aboveAverage: LocalizedText(vi: "trung bình", en: "the mean")
      default: LocalizedText(same: "\(outlook.target.baseYear ?? 0)")
      }
    var text = LocalizedText(
      vi:
        "\(when.vietnamese): \(figure.map { "\($0.vietnamese), " } ?? "")không so được với \(before.vietnamese): "
        + reason.vietnamese,
      en: "\(when.english): \(figure.map { "\($0.english), " } ?? "")not comparable with \(before.english): "
        + reason.english)
    if outlook.verdict == .incomparable, let rest = need(year) ?? waiting {
      text.vietnamese += "; \(rest.vietnamese)"
      text.english += "; \(rest.english)"
    }
    return LocalizedText(vi: text.vietnamese + ".", en: text.english + ".")
  }

  /// What the scores are counted in.
  var unit: ScoreUnit { names.unit(of: outlook.target) }

  /// The year of a figure, and whose it is where it is not of the province as it was; who looks back says so
  /// in the same breath.
  private func when(_ year: TargetYear) -> LocalizedText {
    let whose = whose(year)
    guard let asOf = outlook.toldAsOf else { return LocalizedText(same: "\(year.year)") + whose }
    guard asOf != year.year else { return LocalizedText(vi: "Tính đến \(asOf)", en: "As of \(asOf)") + whose }
    return LocalizedText(
      vi: "Tính đến \(asOf), số liệu \(year.year)", en: "As of \(asOf), figures of \(year.year)")
      + whose
  }

  /// Says ` (quy về 34 tỉnh)` of a derived year, ` (sau hợp nhất)` of one in which the province is a larger one.
  private func whose(_ year: TargetYear) -> LocalizedText {
    if year.isDerived, let set = year.set {
      return LocalizedText(vi: " (quy về \(set) tỉnh)", en: " (as if \(set) provinces)")
    }
    guard let larger = outlook.larger, year.year >= larger.countedFrom else { return .empty }
    return LocalizedText(vi: " (sau hợp nhất)", en: " (as merged)")
  }

  /// A goal year in which the others are ranked and this province is not.
  private func neverKnown(_ year: TargetYear, _ fact: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "\(notRanked.vietnamese); năm \(year.year)\(whose(year).vietnamese): \(fact.vietnamese).",
      en: "\(notRanked.english); in \(year.year)\(whose(year).english): \(fact.english).")
  }

  /// Why the goal year never has a rank of this province.
  private var notRanked: LocalizedText {
    guard let merger = outlook.merger else {
      let goal = outlook.target.goalYear
      return LocalizedText(vi: "Không được xếp hạng năm \(goal)", en: "Not ranked in \(goal)")
    }
    let (own, into) = (merger.own, merger.into)
    let index = names.index(outlook.target.index)
    let since = merger.countedFrom < merger.from ? merger.countedFrom : nil
    return LocalizedText(
      vi: "Từ \(merger.from) \(own.vietnamese) thuộc \(into.vietnamese), "
        + (since.map { "\(index) từ \($0) không xếp hạng riêng" } ?? "không còn xếp hạng riêng"),
      en: "From \(merger.from) \(own.english) is part of \(into.english) and not ranked by itself"
        + (since.map { ", by \(index) from \($0) on" } ?? ""))
  }

  /// That the survey of the goal year is over: nothing can be done in it any more.
  private var waiting: LocalizedText? {
    if outlook.asOf == nil, let year = outlook.unreadableYears.last {
      return LocalizedText(
        vi: "số liệu năm \(year) có ở bảng nhưng không đọc được, báo người quản trị",
        en: "the figures of \(year) are here but cannot be read: tell the administrator")
    }
    let year = outlook.target.goalYear
    guard outlook.isAwaited else { return nil }
    if outlook.partialYear?.year == year, let partial { return partial }
    if case .completion = outlook.target.kind {
      return LocalizedText(
        vi: "năm \(year) đã hết; bảng chưa có số liệu", en: "\(year) is over; the board has no figures of it")
    }
    return LocalizedText(
      vi: "khảo sát \(year) đã xong; bảng chưa có số liệu",
      en: "the survey of \(year) is over; the board has no figures of it yet")
  }

  /// That of a year too few provinces are there to judge anything: `năm 2025 mới có số liệu của 5/34 tỉnh, chưa
  /// xếp hạng`.
  private var partial: LocalizedText? {
    guard let found = outlook.partialYear else { return nil }
    let (year, known, all) = (found.year, found.coverage.known, found.coverage.of)
    return LocalizedText(
      vi:
        "năm \(year) mới có số liệu của \(known)/\(all) \(names.oneUnit(of: outlook.target).vietnamese), chưa"
        + " xếp hạng",
      en:
        "of \(year) there are figures of \(known) of \(all) \(names.manyUnits(of: outlook.target).english) so"
        + " far: not ranked")
  }

  private var noData: LocalizedText {
    let target = outlook.target
    switch outlook.problem {
    case .noIndex?:
      let index = names.index(target.index)
      return LocalizedText(
        vi: "Bảng chưa có điểm \(index) nên chưa đánh giá được.",
        en: "The board has no \(index) figures yet, so nothing can be judged.")
    case .noBase?:
      let year = target.baseYear ?? 0
      let one = names.oneUnit(of: target)
      return LocalizedText(
        vi: "Bảng không có số liệu năm gốc \(year) của \(one.vietnamese), nên chưa đánh giá được.",
        en:
          "The board has no figures of the \(one.english) in the base year \(year), so nothing can be judged."
      )
    case .notCounted?:
      return LocalizedText(
        vi: "Chưa có số liệu: chưa ghi đã làm bao nhiêu.", en: "No data: nothing has been counted yet.")
    case nil: return withoutFigures
    }
  }

  /// No year of the target has a figure: why, as far as the state of the goal year says it.
  private var withoutFigures: LocalizedText {
    let year = outlook.target.goalYear
    if let asOf = outlook.asOf {
      return LocalizedText(
        vi: "Tính đến \(asOf) chưa có năm nào để đánh giá.", en: "As of \(asOf) there is no year to judge.")
    }
    if outlook.isNeverKnown {
      return LocalizedText(vi: notRanked.vietnamese + ".", en: notRanked.english + ".")
    }
    if outlook.state == .final {
      return LocalizedText(
        vi: "Số liệu năm \(year) trong bảng không đủ để đánh giá.",
        en: "The figures of \(year) that the board has are not enough to judge it.")
    }
    var text: LocalizedText
    if let waiting {
      text = waiting
      text.vietnamese = text.vietnamese.prefix(1).uppercased() + text.vietnamese.dropFirst()
      text.english = text.english.prefix(1).uppercased() + text.english.dropFirst()
    } else {
      let years = outlook.target.years
      // Of years that are still to come nobody has any.
      text =
        years.count == 1
        ? LocalizedText(vi: "Bảng chưa có số liệu năm \(year)", en: "The board has no figures of \(year) yet")
        : LocalizedText(
          vi: "Bảng chưa có số liệu từ năm \(years.lowerBound)",
          en: "The board has no figures from \(years.lowerBound) on")
      if outlook.canStillAct {
        text.vietnamese += "; \(deadline.vietnamese)"
        text.english += "; \(deadline.english)"
      }
    }
    if waiting == nil, let partial {
      text = text + LocalizedText(same: "; ") + partial
    }
    return LocalizedText(vi: text.vietnamese + ".", en: text.english + ".")
  }

  /// Until when something can be done.
  var deadline: LocalizedText {
    let year = outlook.target.goalYear
    if case .completion(let counted) = outlook.target.kind, let due = counted.due {
      let day = TargetNames.date(due)
      return LocalizedText(vi: "còn đến \(day.vietnamese)", en: "due by \(day.english)")
    }
    return LocalizedText(vi: "còn đến hết \(year)", en: "open until the end of \(year)")
  }
}
