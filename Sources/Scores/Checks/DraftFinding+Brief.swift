import Words

extension DraftFinding {
  /// What is wrong or doubtful in as few words as the message line has room for.
  public var brief: LocalizedText {
    switch kind {
    case .zero: LocalizedText(vi: "0 không phải là điểm", en: "0 is not a score")
    case .outOfScale(let value, let scale, _):
      Self.brief([value, scale.lowerBound, scale.upperBound]) {
        LocalizedText(
          vi: "\($0[0].vietnamese) ngoài thang \($0[1].vietnamese)–\($0[2].vietnamese)",
          en: "\($0[0].english) is outside \($0[1].english)–\($0[2].english)")
      }
    case .conflict(let conflict):
      switch conflict.other {
      case .value(let theirs):
        Self.brief([theirs]) {
          LocalizedText(
            vi: "\(conflict.by ?? "người khác") công bố \($0[0].vietnamese)",
            en: "\(conflict.by ?? "somebody") published \($0[0].english)")
        }
      case .statedMissing, .nothing:
        LocalizedText(
          vi: "\(conflict.by ?? "người khác") công bố là không có",
          en: "\(conflict.by ?? "somebody") published none")
      }
    case .change(let old, _):
      Self.brief([old]) {
        LocalizedText(
          vi: "đã công bố \($0[0].vietnamese), nay đổi", en: "published as \($0[0].english), and changes")
      }
    case .jump(let last, let value, let limit):
      Self.brief([(value - last).magnitude]) {
        LocalizedText(
          vi:
            "\(value > last ? "tăng" : "giảm") \($0[0].vietnamese), hơn mọi \(limit.unit.vietnamese) trước đây",
          en: "\(value > last ? "up" : "down") \($0[0].english), more than any \(limit.unit.english) before")
      }
    case .sum(let stated, let sum):
      Self.brief([stated, sum]) {
        LocalizedText(
          vi: "ghi \($0[0].vietnamese), các phần cộng lại \($0[1].vietnamese)",
          en: "stated \($0[0].english), parts add up to \($0[1].english)")
      }
    case .impossibleRank, .impossibleGroup, .rankTwice, .rankAgainstScore, .groupAgainstScore: fact
    case .refused(let text, _):
      LocalizedText(
        vi: "“\(Self.shortened(text))” không phải là số", en: "“\(Self.shortened(text))” is no number")
    }
  }

  private static func brief(_ numbers: [Double], _ words: ([LocalizedText]) -> LocalizedText) -> LocalizedText
  {
    words(numbers.map { DecimalText.words(of: $0.isFinite ? ($0 * 10000).rounded() / 10000 : $0) })
  }

  private static func shortened(_ text: String) -> String {
    text.count > 12 ? text.prefix(11) + "…" : text
  }
}
