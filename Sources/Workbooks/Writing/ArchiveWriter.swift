import CWorkbook

/// Puts the parts of a document into a ZIP archive.
public struct ArchiveWriter {
  /// The parts by their names, in the order in which they are written.
  private var parts: [(name: String, text: String)] = []

  public init() {}

  /// Adds a part: XML of which only what stands in the root element is told.
  ///
  /// - Parameter root: the name of the element around it, with its attributes.
  public mutating func add(_ name: String, _ root: String, _ content: String) {
    let element = root.prefix { $0 != " " }
    parts.append(
      (
        name,
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<\(root)>\(content)</\(element)>"
      ))
  }

  /// The whole archive; `nil` only where there is no memory for it.
  public var bytes: [UInt8]? {
    guard let writer = cw_begin() else { return nil }
    defer { cw_discard(writer) }
    for part in parts {
      var text = part.text
      let isAdded = text.withUTF8 { cw_add(writer, part.name, $0.baseAddress, $0.count) }
      guard isAdded != 0 else { return nil }
    }
    var count = 0
    guard let start = cw_finish(writer, &count) else { return nil }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }
}

extension ArchiveWriter {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  /// The namespaces of the parts that a document of Office is made of.
  public static let relations = "\(office)/relationships"

  /// Adds what every document of Office begins with: which parts it has, and its title.
  ///
  /// Of whom and of which computer it comes is told to nobody.
  ///
  /// - Parameters:
  ///   - types: the kind of each part by its name, the main part first.
  ///   - language: as `vi-VN`.
  public mutating func addPackage(
    main: String, types: [(name: String, type: String)], title: String, language: String
  ) {
    let overrides = types.map { name, type in
      "<Override PartName=\"/\(name)\" ContentType=\"application/vnd.openxmlformats-officedocument.\(type)+xml\"/>"
    }
    add(
      "[Content_Types].xml", "Types xmlns=\"\(Self.package)/content-types\"",
      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + overrides.joined()
        + "<Override PartName=\"/docProps/core.xml\""
        + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>")
    add(
      "_rels/.rels", "Relationships xmlns=\"\(Self.package)/relationships\"",
      "<Relationship Id=\"rId1\" Type=\"\(Self.relations)/officeDocument\" Target=\"\(main)\"/>"
        + "<Relationship Id=\"rId2\" Type=\"\(Self.package)/relationships/metadata/core-properties\""
        + " Target=\"docProps/core.xml\"/>")
    add(
      "docProps/core.xml",
      "cp:coreProperties xmlns:cp=\"\(Self.package)/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
      "<dc:title>\(XMLText.escaped(title))</dc:title><dc:language>\(language)</dc:language>")
  }

  /// Adds the list of parts that a part names: each by its id, its kind and its place.
  public mutating func addRelations(_ name: String, _ list: [(kind: String, target: String)]) {
    let entries = list.enumerated().map { place, entry in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(Self.relations)/\(entry.kind)\" Target=\"\(entry.target)\"/>"
    }
    add(name, "Relationships xmlns=\"\(Self.package)/relationships\"", entries.joined())
  }
}
