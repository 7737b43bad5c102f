import Words

/// Values of dimensions and totals that stand beside their components must agree with them.
extension YearScores {
  /// Warns of every stated value more than one unit of its last digit from the sum of its parts.
  ///
  /// Published figures are sometimes cut off instead of rounded, so one unit is allowed.
  func checkStatedSums(_ definition: IndexDefinition, _ root: PlacedValue, _ findings: inout [Finding]) {
    // A single column has nothing beside it.
    guard items.count > 1 else { return }
    let sums = [.total] + definition.dimensions.map(\.id)
    for item in sums where hasColumn(of: item) {
      let parts = definition.parts(of: item, in: year)
      guard !parts.isEmpty, parts != [item], parts.allSatisfy(hasColumn(of:)) else { continue }
      let factors = item == .total ? definition.factors(of: parts, in: year) : nil
      for code in codes {
        let values = parts.compactMap { value($0, of: code) }
        guard let stated = value(item, of: code), values.count == parts.count else { continue }
        let sum = DecimalSum.clean(
          factors.map { zip(values, $0).reduce(0) { $0 + $1.0 * $1.1 } } ?? values.reduce(0, +))
        // Weighted parts are printed with fewer digits than the total was made of.
        let rounding = (factors ?? []).reduce(0) { $0 + $1 * 0.005 }
        if (stated - sum).magnitude > Self.lastUnit(of: stated) + rounding + 1e-9 {
          findings.append(
            Finding(
              .warning, file: root.file, line: root["scores"]?[code]?.value.line, key: "scores.\(code)",
              .statedSum(item, stated, sum, isKept: definition.publishesRanks)))
        }
      }
    }
  }

  /// One unit of the last digit of a number as it is written shortest: 0.01 of 43.77.
  static func lastUnit(of number: Double) -> Double {
    let parts = "\(number)".split(separator: ".")
    guard parts.count == 2, parts[1] != "0", !parts[1].contains("e") else { return 1 }
    return parts[1].reduce(1.0) { unit, _ in unit / 10 }
  }
}

extension LocalizedText {
  fileprivate static func statedSum(
    _ item: ItemID, _ stated: Double, _ sum: Double, isKept: Bool
  ) -> LocalizedText {
    LocalizedText(
      vi: "mục \(item) ghi \(stated), nhưng các nội dung thành phần cộng lại là \(sum); dùng số "
        + (isKept ? "đã công bố" : "cộng lại"),
      en: "item \(item) is stated as \(stated), but its components add up to \(sum); the "
        + (isKept ? "stated one" : "sum") + " is used")
  }
}
