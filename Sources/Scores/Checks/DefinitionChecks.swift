import Words

/// What only a definition and its years together can show: published facts that the figures contradict.
extension ScoreBook {
  /// Looks at `group_sizes` and `absences` of the definition's file.
  ///
  /// - Parameter isWhole: whether all figures of a year could be used; of other years nothing is said,
  ///   because what is wrong with them is told already.
  func checkFacts(_ root: PlacedValue, isWhole: (Int) -> Bool, _ findings: inout [Finding]) {
    var told: [Finding] = []
    for place in root["group_sizes"]?.elements(&told) ?? [] {
      guard let year = place["year"]?.value.integer, isWhole(year) else { continue }
      if let finding = groupSizes(place, year) { findings.append(finding) }
    }
    for place in root["absences"]?.elements(&told) ?? [] {
      guard let year = place["year"]?.value.integer, isWhole(year) else { continue }
      if let finding = absence(place, year) { findings.append(finding) }
    }
  }

  private func groupSizes(_ place: PlacedValue, _ year: Int) -> Finding? {
    guard let item = place["item"]?.value.string.map(ItemID.init(_:)) else { return nil }
    guard let sizes = definition.groupSizes.first(where: { $0.year == year && $0.item == item }) else {
      return nil
    }
    guard let ranked = values(of: item, in: year)?.rankedCount else { return nil }
    let sum = sizes.sizes.reduce(0, +)
    return sum == ranked
      ? nil : (place["sizes"] ?? place).warning(.groupSizes(sum, ranked: definition.counted(ranked)))
  }

  private func absence(_ place: PlacedValue, _ year: Int) -> Finding? {
    guard let codePlace = place["province"], let code = codePlace.value.string else { return nil }
    guard let scores = self[year], let set = registry.provinceSet(scores.set) else { return nil }
    guard let province = set[code] else { return codePlace.error(.unknownProvince(code, set: set.id)) }
    guard values(of: .total, in: year)?.score(of: code) != nil else { return nil }
    return place.warning(.notAbsent(province, year))
  }
}

extension LocalizedText {
  fileprivate static func groupSizes(_ sum: Int, ranked: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "cộng lại là \(sum), nhưng có \(ranked.vietnamese) xếp hạng; nhóm được tính thay vì lấy ở đây",
      en: "add up to \(sum), but \(ranked.english) are ranked; groups are computed instead")
  }

  fileprivate static func notAbsent(_ province: Province, _ year: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(province.name.vietnamese) có đủ số liệu năm \(year)",
      en: "\(province.name.english) has all figures of \(year)")
  }
}
