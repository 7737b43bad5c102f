import Words

extension Plan {
  package static let folder = "plans"
  /// The most columns of a short title.
  static let shortTitleWidth = 26

  /// Reads `plans/ID.json`; what is wrong in it is left out and told.
  ///
  /// `nil` if the file says another id than its name, or does not say whose plan it is.
  init?(
    _ root: PlacedValue, id: String, _ folder: PlanBook.Folder, _ findings: inout [Finding]
  ) {
    guard let idPlace = root.required("id", &findings), let stated = idPlace.id(.file, &findings) else {
      return nil
    }
    guard stated == id else {
      findings.append(idPlace.error(.disagreesWithFileName(id)))
      return nil
    }
    let title = root.required("title", &findings)?.text(&findings)
    let issuer = root.required("issuer", &findings)?.text(&findings)
    let province = root.province(in: [folder.registry], &findings)
    guard let title, let issuer, let province else { return nil }
    self.init(id: id, title: title, issuer: issuer, province: province)
    readDocument(root, &findings)
    readIndices(root, folder, &findings)
    readParagraphs(root, folder, &findings)
    units = Self.units(root, &findings)
    channels = Self.channels(root, &findings)
    let reader = MeasureReader(plan: self, definitions: folder.definitions)
    measures = reader.measures(root.required("measures", &findings), &findings)
    reports = reader.reports(root["reporting"], besides: measures, &findings)
  }

  private mutating func readDocument(_ root: PlacedValue, _ findings: inout [Finding]) {
    number = root["number"]?.string(&findings)
    date = root["date"]?.day(&findings)
    shortTitle = number.map { LocalizedText(same: $0) } ?? title
    if let place = root["short_title"], let text = place.text(&findings) {
      place.checkWidth(text, atMost: Self.shortTitleWidth, &findings)
      shortTitle = text
    }
    firstYear = root["from"]?.year(&findings)
    lastYear = root["through"]?.year(&findings)
    if let place = root["through"], let first = firstYear, let last = lastYear, last < first {
      findings.append(place.error(.throughBeforeFrom(first)))
      lastYear = nil
    }
  }

  private mutating func readIndices(
    _ root: PlacedValue, _ folder: PlanBook.Folder, _ findings: inout [Finding]
  ) {
    for (id, name) in root["index_names"]?.members(named: .file, &findings) ?? [] {
      indexNames[id] = name.string(&findings)
    }
    let known = folder.indices.union(indexNames.keys)
    indices = Self.indexIDs(root["indices"], known, &findings)
    relatedIndices = Self.indexIDs(root["related_indices"], known, &findings)
  }

  /// Ids of indices; each that neither the folder nor the plan knows is left out and told.
  static func indexIDs(
    _ place: PlacedValue?, _ known: Set<String>, _ findings: inout [Finding]
  ) -> [String] {
    (place?.elements(&findings) ?? []).compactMap { element in
      guard let id = element.id(.file, &findings) else { return nil }
      guard known.isEmpty || known.contains(id) else {
        findings.append(element.error(.unnamedIndex(id, known: known.sorted())))
        return nil
      }
      return id
    }
  }

  private mutating func readParagraphs(
    _ root: PlacedValue, _ folder: PlanBook.Folder, _ findings: inout [Finding]
  ) {
    basis = (root["basis"]?.elements(&findings) ?? []).compactMap { place in
      guard let name = place.required("name", &findings)?.text(&findings) else { return nil }
      return Reference(
        number: place["number"]?.string(&findings), date: place["date"]?.day(&findings), name: name)
    }
    purposes = Self.paragraphs(root["purposes"], &findings)
    requirements = Self.paragraphs(root["requirements"], &findings)
    audience = Self.paragraphs(root["audience"], &findings)
    funding = root["funding"].flatMap { Self.paragraph($0, &findings) }
    for place in root["targets"]?.elements(&findings) ?? [] {
      guard let id = place.id(.entry, &findings) else { continue }
      if folder.targets?.contains(id) == false { findings.append(place.warning(.unknownTarget(id))) }
      targets.append(id)
    }
  }

  private static func paragraphs(_ place: PlacedValue?, _ findings: inout [Finding]) -> [Paragraph] {
    (place?.elements(&findings) ?? []).compactMap { paragraph($0, &findings) }
  }

  private static func paragraph(_ place: PlacedValue, _ findings: inout [Finding]) -> Paragraph? {
    let paragraph = place.required("paragraph", &findings)?.string(&findings)
    let text = place.required("text", &findings)?.text(&findings)
    guard let paragraph, let text else { return nil }
    return Paragraph(paragraph: paragraph, text: text)
  }

  private static func units(_ root: PlacedValue, _ findings: inout [Finding]) -> [UnitEntry] {
    var seen: Set<String> = []
    return (root["units"]?.elements(&findings) ?? []).compactMap { place in
      guard let (id, name) = named(place, &seen, &findings) else { return nil }
      let members = (place["members"]?.elements(&findings) ?? []).compactMap { member in
        named(member, &seen, &findings).map { Member(id: $0.id, name: $0.name) }
      }
      return UnitEntry(
        id: id, paragraph: place["paragraph"]?.string(&findings), name: name,
        isCollective: place["collective"]?.bool(&findings) ?? false, members: members)
    }
  }

  private static func channels(_ root: PlacedValue, _ findings: inout [Finding]) -> [Channel] {
    var seen: Set<String> = []
    return (root["channels"]?.elements(&findings) ?? []).compactMap { place in
      named(place, &seen, &findings).map {
        Channel(id: $0.id, paragraph: place["paragraph"]?.string(&findings), name: $0.name)
      }
    }
  }

  private static func named(
    _ place: PlacedValue, _ seen: inout Set<String>, _ findings: inout [Finding]
  ) -> (id: String, name: LocalizedText)? {
    let id = place.newID(&seen, &findings)
    let name = place.required("name", &findings)?.text(&findings)
    guard let id, let name else { return nil }
    return (id, name)
  }
}

extension PlacedValue {
  /// The province that `province` and `province_set` of an object name, or a unit of another registry; a
  /// finding if there is none such.
  func province(in registries: [ProvinceRegistry], _ findings: inout [Finding]) -> ProvinceID? {
    let codePlace = required("province", &findings)
    let setPlace = required("province_set", &findings)
    guard let codePlace, let code = codePlace.string(&findings), let setPlace,
      let setID = setPlace.string(&findings)
    else { return nil }
    let sets = registries.flatMap(\.sets)
    // Without any the one finding about them says all.
    guard !sets.isEmpty else { return nil }
    guard let set = sets.first(where: { $0.id == setID }) else {
      findings.append(setPlace.error(.mustBeOne(of: sets.map(\.id))))
      return nil
    }
    guard set[code] != nil else {
      findings.append(codePlace.error(.unknownProvince(code, set: setID)))
      return nil
    }
    return ProvinceID(set: setID, code: code)
  }
}
