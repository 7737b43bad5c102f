import Words

extension DraftFinding {
  /// What is wrong or doubtful and what to do, without the place.
  public var words: LocalizedText {
    let fact = fact
    switch kind {
    case .zero, .outOfScale, .conflict, .refused, .change, .impossibleRank, .impossibleGroup: return fact
    case .jump, .rankTwice, .rankAgainstScore, .groupAgainstScore:
      return LocalizedText(
        vi: fact.vietnamese + "; nếu đúng, hãy ghi lý do",
        en: fact.english + "; if it is right, give a reason")
    case .sum:
      return LocalizedText(
        vi: fact.vietnamese + "; sửa ô sai hoặc ghi lý do",
        en: fact.english + "; mend the wrong cell or give a reason")
    }
  }

  /// What is wrong or doubtful; of a doubt without what to do about it.
  var fact: LocalizedText {
    switch kind {
    case .zero:
      LocalizedText(
        vi: "0 không phải là điểm; không có số liệu thì ghi n/a",
        en: "0 is not a score; write n/a where there is no figure")
    case .outOfScale(let value, let scale, let suggestion):
      DraftFinding.outOfScale(value, scale, suggestion)
    case .conflict(let conflict): DraftFinding.conflict(conflict)
    case .refused(_, let words): words
    case .jump(let last, let value, let limit): DraftFinding.jump(last, value, limit)
    case .sum(let stated, let sum):
      LocalizedText(
        vi: "công bố ghi \(figure(stated).vietnamese) nhưng các phần cộng lại là \(figure(sum).vietnamese)",
        en: "stated as \(figure(stated).english), but its parts add up to \(figure(sum).english)")
    case .change(let old, let new): DraftFinding.change(old, new)
    case .impossibleRank(let rank, let count): DraftFinding.impossibleRank(rank, of: count)
    case .impossibleGroup(let group, let count): DraftFinding.impossibleGroup(group, of: count)
    case .rankTwice(let rank, let other): DraftFinding.rankTwice(rank, other)
    case .rankAgainstScore(let rank, let other, let otherRank):
      DraftFinding.rankAgainstScore(rank, other, otherRank)
    case .groupAgainstScore(let group, let own): DraftFinding.groupAgainstScore(group, own)
    }
  }

  private static func change(_ old: Double, _ new: CellFact) -> LocalizedText {
    let (old, new) = (figure(old), shown(new))
    return LocalizedText(
      vi: "đã công bố \(old.vietnamese), nay là \(new.vietnamese): vì sao đổi?",
      en: "published as \(old.english), now \(new.english): why does it change?")
  }

  private static func outOfScale(
    _ value: Double, _ scale: ClosedRange<Double>, _ suggestion: Double?
  ) -> LocalizedText {
    let (value, low, high) = (figure(value), figure(scale.lowerBound), figure(scale.upperBound))
    let offer = suggestion.map(figure)
    return LocalizedText(
      vi: "\(value.vietnamese) ngoài thang điểm \(low.vietnamese)–\(high.vietnamese) của năm này"
        + (offer.map { "; có phải \($0.vietnamese)?" } ?? ""),
      en: "\(value.english) is outside the scale of this year, \(low.english)–\(high.english)"
        + (offer.map { "; is it \($0.english)?" } ?? ""))
  }

  private static func conflict(_ conflict: YearMerge.Conflict) -> LocalizedText {
    let (mine, theirs) = (shown(conflict.own), shown(conflict.other))
    return LocalizedText(
      vi:
        "\(conflict.by ?? "người khác") vừa công bố \(theirs.vietnamese), bản nháp này ghi \(mine.vietnamese)",
      en:
        "\(conflict.by ?? "somebody else") published \(theirs.english) meanwhile, this draft has \(mine.english)"
    )
  }

  private static func jump(_ last: Double, _ value: Double, _ limit: JumpLimit) -> LocalizedText {
    let isRise = value > last
    let change = figure((value - last).magnitude)
    let most = figure(isRise ? limit.rise : limit.fall)
    let means =
      limit.isOfMeans
      ? LocalizedText(vi: " (trung bình các tỉnh cũ)", en: " (the mean of the old provinces)")
      : LocalizedText(same: "")
    return LocalizedText(
      vi:
        "\(isRise ? "tăng" : "giảm") \(change.vietnamese) so với năm trước\(means.vietnamese), nhiều hơn mọi \(limit.unit.vietnamese)"
        + " trong các năm \(limit.since)–\(limit.through) (\(most.vietnamese))",
      en:
        "\(isRise ? "up" : "down") \(change.english) on the year before\(means.english), more than any \(limit.unit.english) in"
        + " \(limit.since)–\(limit.through) (\(most.english))")
  }

  private static func shown(_ fact: CellFact) -> LocalizedText {
    switch fact {
    case .value(let value): figure(value)
    case .statedMissing: .noFigure
    case .nothing: LocalizedText(vi: "bỏ trống", en: "empty")
    }
  }
}

extension LocalizedText {
  /// What stands for a figure of which it is stated that there is none; read back as such.
  public static let noFigure = LocalizedText(vi: "không có số liệu", en: "no figure")
}

/// A figure in both languages, with at most four decimals and the noise of binary numbers gone.
private func figure(_ number: Double) -> LocalizedText {
  let rounded = (number * 10000).rounded() / 10000
  return DecimalText.words(of: rounded.isFinite ? rounded : number)
}
