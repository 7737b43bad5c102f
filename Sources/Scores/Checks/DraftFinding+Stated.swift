import Words

/// The words about ranks and groups.
extension DraftFinding {
  /// A rank without the number of those ranked says nothing.
  static let rankOfUnknown = LocalizedText(
    vi: "hạng trên bao nhiêu? ghi cả hai, như 5/34", en: "a rank of how many? write both, as 5/34")

  static func impossibleRank(_ rank: Double, of count: Int?) -> LocalizedText {
    guard let count else { return rankOfUnknown }
    let number = DecimalText.words(of: rank)
    return LocalizedText(
      vi:
        "hạng phải là số nguyên từ 1 đến \(count), không thể là \(number.vietnamese); xếp hạng trên số khác thì"
        + " ghi cả hai, như 5/\(count)",
      en:
        "a rank is a whole number from 1 to \(count) and cannot be \(number.english); if another number is ranked"
        + " write both, as 5/\(count)")
  }

  static func impossibleGroup(_ group: Double, of count: Int) -> LocalizedText {
    let number = DecimalText.words(of: group)
    return LocalizedText(
      vi: "nhóm phải là số từ 1 đến \(count), không thể là \(number.vietnamese)",
      en: "a group is a number from 1 to \(count) and cannot be \(number.english)")
  }

  static func rankTwice(_ rank: Int, _ other: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "\(other.vietnamese) cũng hạng \(rank) mà điểm khác",
      en: "\(other.english) has rank \(rank) too, with another score")
  }

  static func rankAgainstScore(_ rank: Int, _ other: LocalizedText, _ otherRank: Int) -> LocalizedText {
    LocalizedText(
      vi: "hạng \(rank) mà điểm cao hơn \(other.vietnamese), hạng \(otherRank)",
      en: "rank \(rank), with a better score than \(other.english), rank \(otherRank)")
  }

  static func groupAgainstScore(_ group: LocalizedText, _ own: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "công bố nhóm \(group.vietnamese), nhưng theo điểm là nhóm \(own.vietnamese)",
      en: "published in group \(group.english), but by its score in group \(own.english)")
  }
}
