import JSONText
import Words

/// Reading how an index makes its total, its groups and its ranks, and whom it ranks.
extension IndexDefinition {
  mutating func readTotal(_ root: PlacedValue, _ findings: inout [Finding]) {
    // `through` alone says nothing of when it began.
    if root["from"] != nil || root["through"] != nil { years = YearSpan(root, &findings) }
    if let total = root["total"] { readRule(total, &findings) }
    publishesRanks = Self.publishesRanks(root, &findings)
    readDecimals(root, &findings)
    unit = root["unit"].flatMap { $0.text(&findings) }
    partsName = root["parts_name"].flatMap { $0.text(&findings) }
    units = root["units"].flatMap { RankedUnits($0, &findings) }
    slightPercent = Self.slightPercent(root, &findings)
    checkParts(root, &findings)
    groupBounds = readGroupBounds(root, &findings)
  }

  /// The most decimals a total is shown with.
  private static let mostDecimals = 7

  private mutating func readDecimals(_ root: PlacedValue, _ findings: inout [Finding]) {
    guard let place = root["decimals"], let number = place.integer(&findings) else { return }
    if (0...Self.mostDecimals).contains(number) {
      decimals = number
    } else {
      findings.append(place.error(.mustBeFrom("0", to: "\(Self.mostDecimals)")))
    }
  }

  private mutating func readRule(_ total: PlacedValue, _ findings: inout [Finding]) {
    totalScale = total["scale"].flatMap { $0.range(&findings) }
    weights = readWeights(total, &findings)
    guard let place = total.required("rule", &findings), let text = place.string(&findings) else { return }
    if let rule = TotalRule(rawValue: text) {
      totalRule = rule
    } else {
      findings.append(place.error(.mustBeOne(of: TotalRule.allCases.map(\.rawValue))))
    }
    // Without a scale nothing says what the parts are brought to, or which total is possible.
    if totalRule != .sum, totalScale == nil, total["scale"] == nil {
      _ = total.required("scale", &findings)
      totalRule = .stated
    }
  }

  private func readWeights(_ total: PlacedValue, _ findings: inout [Finding]) -> [Weights] {
    var read: [Weights] = []
    for place in total["weights"]?.elements(&findings) ?? [] {
      guard let years = YearSpan(place, &findings), let list = place.required("shares", &findings) else {
        continue
      }
      if read.contains(where: { $0.years.overlaps(years) }) {
        findings.append(place.error(.weightYears))
        continue
      }
      var shares: [ItemID: Double] = [:]
      for (name, share) in list.namedMembers(&findings) {
        if dimension(ItemID(name)) == nil {
          findings.append(share.error(.unknownItem(ItemID(name))))
        } else {
          shares[ItemID(name)] = share.number(&findings)
        }
      }
      read.append(Weights(years: years, shares: shares))
    }
    return read
  }

  private static func publishesRanks(_ root: PlacedValue, _ findings: inout [Finding]) -> Bool {
    guard let place = root["ranks"], let text = place.string(&findings) else { return false }
    if text != "published", text != "computed" {
      findings.append(place.error(.mustBeOne(of: ["computed", "published"])))
    }
    return text == "published"
  }

  private static func slightPercent(_ root: PlacedValue, _ findings: inout [Finding]) -> Double? {
    guard let place = root["slight_percent"], let percent = place.number(&findings) else { return nil }
    guard percent > 0 else {
      findings.append(place.error(.mustBePositive))
      return nil
    }
    return percent
  }

  /// Weights must add up to 100 and greatest values to that of the total in every year; where they do
  /// not, the total is the stated one.
  private mutating func checkParts(_ root: PlacedValue, _ findings: inout [Finding]) {
    guard totalRule != .stated, !dimensions.isEmpty else { return }
    let spans = dimensions.map(\.years) + weights.map(\.years)
    let changes = Set(spans.flatMap { [$0.first] + ($0.last.map { [$0 + 1] } ?? []) })
    for year in changes.sorted() where !dimensions(in: year).isEmpty {
      let parts = dimensions(in: year)
      if totalRule == .weighted {
        let sum = DecimalSum.clean(parts.reduce(0) { $0 + (weight(of: $1, in: year) ?? 0) })
        guard sum != 100 else { continue }
        let isOfYears = weights.contains { $0.years.contains(year) }
        let place = isOfYears ? root["total"]?["weights"] : root["dimensions"]
        findings.append((place ?? root).error(.weightSum(sum, year)))
      } else {
        guard let greatest = totalScale?.upperBound else { continue }
        let sum = DecimalSum.clean(parts.reduce(0) { $0 + scale(of: $1).upperBound })
        guard sum != greatest else { continue }
        findings.append((root["total"]?["scale"] ?? root).error(.greatestSum(sum, greatest, year)))
      }
      totalRule = .stated
      if totalScale == nil { totalScale = scale(of: .total, in: year) }
      return
    }
  }

  private func readGroupBounds(_ root: PlacedValue, _ findings: inout [Finding]) -> [GroupBounds] {
    var read: [GroupBounds] = []
    for place in root["group_thresholds"]?.elements(&findings) ?? [] {
      guard let years = YearSpan(place, &findings), let list = place.required("bounds", &findings) else {
        continue
      }
      if read.contains(where: { $0.years.overlaps(years) }) {
        findings.append(place.error(.thresholdYears))
        continue
      }
      let places = list.elements(&findings)
      let bounds = places.compactMap { $0.range(&findings) }
      guard bounds.count == places.count, !bounds.isEmpty else { continue }
      if bounds.count > groupNames.count {
        findings.append(list.error(.thresholdCount(groupNames.count)))
      } else if let wrong = bounds.indices.dropFirst().first(where: {
        bounds[$0].upperBound > bounds[$0 - 1].lowerBound
      }) {
        findings.append(places[wrong].error(.thresholdsOverlap))
      } else {
        read.append(GroupBounds(years: years, bounds: bounds))
      }
    }
    return read
  }
}

extension IndexDefinition.RankedUnits {
  fileprivate init?(_ place: PlacedValue, _ findings: inout [Finding]) {
    guard let file = place.required("file", &findings)?.id(.file, &findings),
      let one = place.required("one", &findings)?.text(&findings)
    else { return nil }
    self.init(id: file, one: one, many: place["many"].flatMap { $0.text(&findings) } ?? one)
  }
}

extension YearSpan {
  /// Whether any year lies in both.
  func overlaps(_ other: YearSpan) -> Bool {
    first <= other.last ?? .max && other.first <= last ?? .max
  }
}

extension LocalizedText {
  fileprivate static func weightSum(_ sum: Double, _ year: Int) -> LocalizedText {
    let sum = DecimalText.text(of: sum)
    return LocalizedText(
      vi: "trọng số năm \(year) cộng lại là \(sum), phải là 100; tổng không được tính từ các phần",
      en: "the weights of \(year) add up to \(sum), must to 100; the total is not computed from the parts")
  }

  fileprivate static var weightYears: LocalizedText {
    LocalizedText(
      vi: "có năm đã có trọng số khác; các trọng số này không được dùng",
      en: "has years that have other weights already; these are not used")
  }

  fileprivate static func greatestSum(_ sum: Double, _ greatest: Double, _ year: Int) -> LocalizedText {
    let (sum, greatest) = (DecimalText.text(of: sum), DecimalText.text(of: greatest))
    return LocalizedText(
      vi: "điểm tối đa các phần năm \(year) cộng lại là \(sum), của tổng là \(greatest);"
        + " tổng không được tính từ các phần",
      en: "the greatest values of the parts of \(year) add up to \(sum), that of the total is \(greatest);"
        + " the total is not computed from the parts")
  }

  fileprivate static var thresholdsOverlap: LocalizedText {
    LocalizedText(
      vi: "chồng lên ngưỡng của nhóm đứng trước; các ngưỡng này không được dùng",
      en: "overlaps the bounds of the group before; these bounds are not used")
  }

  fileprivate static var thresholdYears: LocalizedText {
    LocalizedText(
      vi: "có năm đã có ngưỡng khác; các ngưỡng này không được dùng",
      en: "has years that have other bounds already; these are not used")
  }

  fileprivate static func thresholdCount(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "nhiều nhóm hơn group_names (\(count)); các ngưỡng này không được dùng",
      en: "more groups than group_names has (\(count)); these bounds are not used")
  }
}
