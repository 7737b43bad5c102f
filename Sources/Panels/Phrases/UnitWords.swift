import Scores
import Words

/// What the ranked are called, where they are not provinces.
extension IndexDefinition {
  /// What one of the ranked is called.
  var oneUnit: LocalizedText { units?.one ?? LocalizedText(vi: "tỉnh", en: "province") }

  /// What several of the ranked are called.
  var manyUnits: LocalizedText { units?.many ?? LocalizedText(vi: "tỉnh", en: "provinces") }

  /// So many of the ranked: `3 tỉnh`.
  func counted(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) \(manyUnits.vietnamese)",
      en: count == 1 ? "1 \(oneUnit.english)" : "\(count) \(manyUnits.english)")
  }

  /// The head of a column of the ranked: `Tỉnh, thành phố`.
  var unitHead: LocalizedText {
    guard let one = units?.one else { return Phrases.province }
    let upper = { (text: String) in text.prefix(1).uppercased() + text.dropFirst() }
    return LocalizedText(vi: upper(one.vietnamese), en: upper(one.english))
  }

  /// Words that speak of provinces, said of those who are ranked: `về sở mình` for `về tỉnh mình`.
  ///
  /// For the board's own words only, never for what data say.
  public func naming(_ text: LocalizedText) -> LocalizedText {
    guard let units else { return text }
    return LocalizedText(
      vi: text.vietnamese
        .replacing("tỉnh, thành phố", with: units.one.vietnamese)
        .replacing("tỉnh", with: units.one.vietnamese)
        .replacing("Tỉnh", with: unitHead.vietnamese),
      en: text.english
        .replacing("provinces", with: units.many.english)
        .replacing("province", with: units.one.english))
  }
}
