import Words

/// What the ranked are called, where they are not provinces.
extension IndexDefinition {
  /// What one of the ranked is called.
  public var oneUnit: LocalizedText { units?.one ?? LocalizedText(vi: "tỉnh", en: "province") }

  /// What several of the ranked are called.
  public var manyUnits: LocalizedText { units?.many ?? LocalizedText(vi: "tỉnh", en: "provinces") }

  /// So many of the ranked: `3 tỉnh`.
  public func counted(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) \(manyUnits.vietnamese)",
      en: count == 1 ? "1 \(oneUnit.english)" : "\(count) \(manyUnits.english)")
  }

  /// Words that speak of provinces, said of those who are ranked: `về sở mình` for `về tỉnh mình`.
  ///
  /// For the board's own words only, never for what data say.
  public func naming(_ text: LocalizedText) -> LocalizedText {
    guard let units else { return text }
    let one = units.one.vietnamese
    return LocalizedText(
      vi: text.vietnamese
        .replacing("tỉnh, thành phố", with: one)
        .replacing("tỉnh", with: one)
        .replacing("Tỉnh", with: one.prefix(1).uppercased() + one.dropFirst()),
      en: text.english
        .replacing("provinces", with: units.many.english)
        .replacing("province", with: units.one.english))
  }
}

extension ProvinceSet {
  /// What a set is called by its id: `bộ 63 tỉnh`; one of other units only by its name, `bộ 2024`.
  ///
  /// - Parameter isOfUnits: whether it is known to be of other units; else ids that are no number are.
  public static func words(_ id: String, isOfUnits: Bool = false) -> LocalizedText {
    isOfUnits || Int(id) == nil
      ? LocalizedText(vi: "bộ \(id)", en: "the set \(id)")
      : LocalizedText(vi: "bộ \(id) tỉnh", en: "the set of \(id)")
  }
}
