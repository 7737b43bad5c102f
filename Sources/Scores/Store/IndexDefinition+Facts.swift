import Words

/// Reading what a definition says about single years: breaks, group sizes, absences, means.
extension IndexDefinition {
  func readBreaks(_ root: PlacedValue, _ findings: inout [Finding]) -> [Break] {
    var breaks: [Break] = []
    for place in root["breaks"]?.elements(&findings) ?? [] {
      let year = place.required("year", &findings)?.year(&findings)
      let item = item(of: place, in: year, &findings)
      let reason = place.required("reason", &findings)?.text(&findings)
      guard let year, let item else { continue }
      if breaks.contains(where: { $0.year == year && $0.item == item }) {
        findings.append(place.error(.twice("\(item) \(year)")))
        continue
      }
      breaks.append(Break(item: item, year: year, reason: reason ?? LocalizedText(same: "")))
    }
    return breaks
  }

  func readGroupSizes(_ root: PlacedValue, _ findings: inout [Finding]) -> [PublishedGroupSizes] {
    var groups: [PublishedGroupSizes] = []
    for place in root["group_sizes"]?.elements(&findings) ?? [] {
      let year = place.required("year", &findings)?.year(&findings)
      let item = item(of: place, in: year, &findings)
      let sizesPlace = place.required("sizes", &findings)
      guard let year, let item, let sizesPlace else { continue }
      let sizes = sizesPlace.integers(&findings)
      guard sizes.count == sizesPlace.value.count else { continue }
      guard sizes.count == groupNames.count, sizes.allSatisfy({ $0 >= 0 }) else {
        findings.append(sizesPlace.error(.groupCount(groupNames.count)))
        continue
      }
      if groups.contains(where: { $0.year == year && $0.item == item }) {
        findings.append(place.error(.twice("\(item) \(year)")))
        continue
      }
      groups.append(PublishedGroupSizes(year: year, item: item, sizes: sizes))
    }
    return groups
  }

  func readAbsences(_ root: PlacedValue, _ findings: inout [Finding]) -> [Absence] {
    var absences: [Absence] = []
    for place in root["absences"]?.elements(&findings) ?? [] {
      let year = place.required("year", &findings)?.year(&findings)
      let code = place.required("province", &findings)?.id(.unit, &findings)
      let reason = place.required("reason", &findings)?.text(&findings)
      guard let year, let code, let reason else { continue }
      absences.append(Absence(year: year, province: code, reason: reason))
    }
    return absences
  }

  func readNationalMeans(_ root: PlacedValue, _ findings: inout [Finding]) -> [NationalMean] {
    var means: [NationalMean] = []
    for place in root["national_means"]?.elements(&findings) ?? [] {
      let year = place.required("year", &findings)?.year(&findings)
      let item = item(of: place, in: year, &findings)
      let valuePlace = place.required("value", &findings)
      guard let year, let item, let valuePlace, let value = valuePlace.number(&findings) else { continue }
      if let scale = scale(of: item, in: year), !scale.contains(value) {
        findings.append(valuePlace.error(.mustBeFrom("\(scale.lowerBound)", to: "\(scale.upperBound)")))
        continue
      }
      if means.contains(where: { $0.year == year && $0.item == item }) {
        findings.append(place.error(.twice("\(item) \(year)")))
        continue
      }
      means.append(NationalMean(year: year, item: item, value: value))
    }
    return means
  }

  /// The item at `item` of an object, if the index has it in that year.
  private func item(of place: PlacedValue, in year: Int?, _ findings: inout [Finding]) -> ItemID? {
    guard let itemPlace = place.required("item", &findings), let text = itemPlace.string(&findings) else {
      return nil
    }
    let item = ItemID(text)
    guard has(item) else {
      findings.append(itemPlace.error(.unknownItem(item)))
      return nil
    }
    if let year, !isInForce(item, in: year) {
      findings.append(itemPlace.error(.notInForce(item, year)))
      return nil
    }
    return item
  }
}
