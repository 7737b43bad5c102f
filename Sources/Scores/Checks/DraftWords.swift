import Words

extension DraftFinding {
  /// What is wrong or doubtful and what to do, without the place.
  public var words: LocalizedText {
    let fact = fact
    switch kind {
    case .zero, .outOfScale, .conflict: return fact
    case .jump:
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
        vi: "0 không phải là điểm; chưa có số liệu thì xóa trống ô",
        en: "0 is not a score; clear the cell where there is no value")
    case .outOfScale(let value, let scale, let suggestion):
      DraftFinding.outOfScale(value, scale, suggestion)
    case .conflict(let conflict): DraftFinding.conflict(conflict)
    case .jump(let last, let value, let limit): DraftFinding.jump(last, value, limit)
    case .sum(let stated, let sum):
      LocalizedText(
        vi: "công bố ghi \(figure(stated).vietnamese) nhưng các phần cộng lại là \(figure(sum).vietnamese)",
        en: "stated as \(figure(stated).english), but its parts add up to \(figure(sum).english)")
    }
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
    let (mine, theirs) = (shown(conflict.mine), shown(conflict.theirs))
    return LocalizedText(
      vi: "người khác vừa công bố \(theirs.vietnamese), bản nháp này ghi \(mine.vietnamese);"
        + " chọn giữ giá trị nào",
      en: "somebody else published \(theirs.english) meanwhile, this draft has \(mine.english);"
        + " choose which one stands")
  }

  private static func jump(_ last: Double, _ value: Double, _ limit: JumpLimit) -> LocalizedText {
    let isRise = value > last
    let change = figure((value - last).magnitude)
    let most = figure(isRise ? limit.rise : limit.fall)
    return LocalizedText(
      vi:
        "\(isRise ? "tăng" : "giảm") \(change.vietnamese) so với năm trước, nhiều hơn mọi \(limit.unit.vietnamese) từ"
        + " \(limit.since) đến nay (\(most.vietnamese))",
      en:
        "\(isRise ? "up" : "down") \(change.english) on the year before, more than any \(limit.unit.english) since"
        + " \(limit.since) (\(most.english))")
  }

  private static func shown(_ value: Double?) -> LocalizedText {
    value.map(figure) ?? LocalizedText(vi: "không có giá trị", en: "no value")
  }
}

/// A figure in both languages, with at most four decimals and the noise of binary numbers gone.
private func figure(_ number: Double) -> LocalizedText {
  let rounded = (number * 10000).rounded() / 10000
  return DecimalText.words(of: rounded.isFinite ? rounded : number)
}
