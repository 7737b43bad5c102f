import Words

extension IndexDefinition {
  package static let folder = "indices"

  /// Reads `indices/ID.json`; what is wrong in it is left out and told.
  ///
  /// `nil` if the file is not one, or nothing can be done without what is wrong.
  init?(_ root: PlacedValue, id: String, _ findings: inout [Finding]) {
    guard let idPlace = root.required("id", &findings), let stated = idPlace.id(.file, &findings) else {
      return nil
    }
    guard stated == id else {
      findings.append(idPlace.error(.disagreesWithFileName(id)))
      return nil
    }
    guard let scale = Self.scale(root, &findings) else { return nil }
    let shortName = root.required("short_name", &findings)?.string(&findings) ?? id
    self.init(
      id: id, shortName: shortName,
      name: root.required("name", &findings)?.text(&findings) ?? LocalizedText(same: shortName),
      publisher: root.required("publisher", &findings)?.text(&findings) ?? LocalizedText(same: ""),
      dimensions: Self.dimensions(root, &findings),
      dimensionScale: scale,
      breaks: [],
      groupNames: Self.groupNames(root, &findings),
      groupSizes: [])
    readTotal(root, &findings)
    breaks = readBreaks(root, &findings)
    groupSizes = readGroupSizes(root, &findings)
    absences = readAbsences(root, &findings)
    nationalMeans = readNationalMeans(root, &findings)
  }

  private static func scale(_ root: PlacedValue, _ findings: inout [Finding]) -> ClosedRange<Double>? {
    // Where every dimension has its own, there is none of all.
    var told: [Finding] = []
    let dimensions = root["dimensions"]?.elements(&told) ?? []
    if root["dimension_scale"] == nil, !dimensions.isEmpty, dimensions.allSatisfy({ $0["scale"] != nil }) {
      return 0...1
    }
    return root.required("dimension_scale", &findings).flatMap { $0.range(&findings) }
  }

  private static func dimensions(_ root: PlacedValue, _ findings: inout [Finding]) -> [Dimension] {
    var seen: Set<ItemID> = [.total]
    var dimensions: [Dimension] = []
    for place in root.required("dimensions", &findings)?.elements(&findings) ?? [] {
      if let dimension = Dimension(place, seen: &seen, &findings) { dimensions.append(dimension) }
    }
    return dimensions
  }

  private static func groupNames(_ root: PlacedValue, _ findings: inout [Finding]) -> [LocalizedText] {
    var names: [LocalizedText] = []
    for place in root["group_names"]?.elements(&findings) ?? [] {
      if let name = place.text(&findings) { names.append(name) }
    }
    return names
  }
}

extension IndexDefinition.Dimension {
  /// The most columns the short name and the head name may take.
  static let shortNameWidth = 23
  static let headNameWidth = 10
  static let wideHeadNameWidth = 12

  fileprivate init?(_ place: PlacedValue, seen: inout Set<ItemID>, _ findings: inout [Finding]) {
    guard let id = ItemID(newAt: place, .dimension, seen: &seen, &findings) else { return nil }
    guard let years = YearSpan(place, &findings) else { return nil }
    let name = place.required("name", &findings)?.text(&findings) ?? LocalizedText(same: id.text)
    let shortName = place["short_name"]?.text(&findings) ?? name
    let headName = place["head_name"]?.text(&findings) ?? shortName
    (place["short_name"] ?? place).checkWidth(shortName, atMost: Self.shortNameWidth, &findings)
    (place["head_name"] ?? place).checkWidth(headName, atMost: Self.headNameWidth, &findings)
    let wideHeadName = place["wide_head_name"]?.text(&findings)
    if let wideHeadName {
      (place["wide_head_name"] ?? place).checkWidth(wideHeadName, atMost: Self.wideHeadNameWidth, &findings)
    }
    var components: [IndexDefinition.Component] = []
    for place in place["components"]?.elements(&findings) ?? [] {
      if let component = IndexDefinition.Component(place, seen: &seen, &findings) {
        components.append(component)
      }
    }
    self.init(
      id: id, name: name, shortName: shortName, headName: headName, years: years, components: components,
      scale: place["scale"].flatMap { $0.range(&findings) },
      weight: place["weight"].flatMap { $0.number(&findings) })
    self.wideHeadName = wideHeadName ?? headName
  }
}

extension IndexDefinition.Component {
  /// The most columns the short name may take.
  static let shortNameWidth = 36

  fileprivate init?(_ place: PlacedValue, seen: inout Set<ItemID>, _ findings: inout [Finding]) {
    guard let id = ItemID(newAt: place, .component, seen: &seen, &findings) else { return nil }
    guard let years = YearSpan(place, &findings) else { return nil }
    let name = place.required("name", &findings)?.text(&findings) ?? LocalizedText(same: id.text)
    let shortName = place["short_name"]?.text(&findings) ?? name
    (place["short_name"] ?? place).checkWidth(shortName, atMost: Self.shortNameWidth, &findings)
    self.init(id: id, name: name, shortName: shortName, years: years)
    about = place["about"].flatMap { IndexDefinition.About($0, &findings) }
  }
}

extension IndexDefinition.About {
  /// Nothing without a source: what a survey asks is not for a file to guess.
  fileprivate init?(_ place: PlacedValue, _ findings: inout [Finding]) {
    guard let text = place.text(&findings), let source = place.required("source", &findings)?.text(&findings)
    else { return nil }
    self.init(text: text, source: source)
  }
}

extension ItemID {
  /// The id at `id` of an object, if no other item has it.
  fileprivate init?(
    newAt place: PlacedValue, _ shape: IDShape, seen: inout Set<ItemID>, _ findings: inout [Finding]
  ) {
    guard let idPlace = place.required("id", &findings), let text = idPlace.id(shape, &findings) else {
      return nil
    }
    self.init(text)
    guard seen.insert(self).inserted else {
      findings.append(idPlace.error(.twice(text)))
      return nil
    }
  }
}
