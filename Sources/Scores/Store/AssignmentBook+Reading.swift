import Words

extension AssignmentBook {
  /// Where assignments are in a data folder, a folder an index.
  package static let folder = "assignments"

  package static func path(of index: String, _ year: Int) -> String { "\(folder)/\(index)/\(year).json" }

  /// Reads the assignments of the indices; what is wrong in them is left out and told.
  init(
    _ files: [(index: String, year: Int)], from source: some DataSource, _ folder: TargetBook.Folder,
    targets: Set<String>?, _ findings: inout [Finding]
  ) {
    for (index, year) in files {
      let (path, before) = (Self.path(of: index, year), findings.count)
      if let root = DataFile.open(path, in: source, &findings),
        let read = AssignedYear(root, index: index, year: year, folder, targets: targets, &findings)
      {
        years.append(read)
      }
      faults[path] = findings.dropFirst(before).first { $0.severity == .error }
    }
  }
}

extension AssignedYear {
  /// Reads a file; `nil` where nothing of it can be used.
  init?(
    _ root: PlacedValue, index: String, year: Int, _ folder: TargetBook.Folder, targets: Set<String>?,
    _ findings: inout [Finding]
  ) {
    let province = root.province(in: folder.registries(for: index), &findings)
    guard let province, let list = root.required("assignments", &findings) else { return nil }
    let definition = folder.definitions[index]
    var entries: [Assignment] = []
    for place in list.elements(&findings) {
      guard let entry = Assignment(place, definition, year, targets: targets, &findings) else { continue }
      guard !entries.contains(where: { $0.item == entry.item }) else {
        findings.append(place.error(.twice(entry.item.text)))
        continue
      }
      entries.append(entry)
    }
    self.init(index: index, year: year, province: province, entries: entries)
  }
}

extension Assignment {
  fileprivate init?(
    _ place: PlacedValue, _ definition: IndexDefinition?, _ year: Int, targets: Set<String>?,
    _ findings: inout [Finding]
  ) {
    guard let itemPlace = place.required("item", &findings), let text = itemPlace.id(.item, &findings) else {
      return nil
    }
    let item = ItemID(text)
    if let definition, !definition.isInForce(item, in: year) {
      findings.append(itemPlace.error(.notInForce(item, year)))
      return nil
    }
    let target = place["target"]?.id(.entry, &findings)
    if let target, targets?.contains(target) == false, let place = place["target"] {
      findings.append(place.warning(.unknownTarget(target)))
    }
    self.init(
      item: item, lead: place["lead"]?.text(&findings),
      cooperating: place["with"]?.elements(&findings).compactMap { $0.text(&findings) } ?? [], target: target,
      note: place["note"]?.text(&findings))
  }
}
