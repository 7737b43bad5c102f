/// Reads the parts of a workbook of Excel (Office Open XML): which sheets there are, and their cells.
enum ExcelWorkbook {
  static func sheets(of archive: Archive) throws(WorkbookFault) -> [Sheet] {
    let part = try mainPart(of: archive)
    let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    let list = SheetList()
    guard try XMLReading.read(part, of: archive, into: list) else { throw .noWorkbook }
    let name = part.dropFirst(folder.count)
    let targets = Relations()
    _ = try XMLReading.read("\(folder)_rels/\(name).rels", of: archive, into: targets)
    let strings = SharedStrings()
    let stringPart = targets.byType["sharedStrings"] ?? "sharedStrings.xml"
    _ = try XMLReading.read(path(stringPart, in: folder), of: archive, into: strings)
    var sheets: [Sheet] = []
    var room = Workbook.Limits.cells
    for entry in list.entries {
      // A sheet may hold nothing but a chart: then it has no cells, and no part of this kind.
      guard let target = targets.byID[entry.relation], targets.isSheet.contains(entry.relation) else {
        continue
      }
      let reader = ExcelSheet(name: entry.name, strings: strings.texts, room: room)
      let part = path(target, in: folder)
      guard try XMLReading.read(part, of: archive, into: reader) else { throw .broken(part: part) }
      room = reader.room
      reader.sheet.isHidden = entry.isHidden
      sheets.append(reader.sheet)
    }
    guard !sheets.isEmpty else { throw .noWorkbook }
    return sheets
  }

  /// The part that names the sheets, where the archive says so; else where every program puts it.
  private static func mainPart(of archive: Archive) throws(WorkbookFault) -> String {
    let relations = Relations()
    _ = try XMLReading.read("_rels/.rels", of: archive, into: relations)
    return path(relations.byType["officeDocument"] ?? "xl/workbook.xml", in: "")
  }

  /// Where a part lies that another names: from the root with a slash, else beside it.
  private static func path(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for part in target.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

/// The sheets that `workbook.xml` lists.
private final class SheetList: XMLTaker {
  var entries: [(name: String, relation: String, isHidden: Bool)] = []
  var refusal: WorkbookFault? { nil }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.isNamed("sheet"), let id = attributes["id"] else { return }
    let state = attributes["state"] ?? "visible"
    entries.append((attributes["name"] ?? "", id, state != "visible"))
  }
  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Which part an id stands for; what lies outside of the file is left out, no link is followed.
private final class Relations: XMLTaker {
  var byID: [String: String] = [:]
  var byType: [String: String] = [:]
  var isSheet: Set<String> = []
  var refusal: WorkbookFault? { nil }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.isNamed("Relationship"), let target = attributes["Target"], let id = attributes["Id"],
      attributes["TargetMode"] != "External"
    else { return }
    byID[id] = target
    let type = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
    byType[type] = target
    if type == "worksheet" { isSheet.insert(id) }
  }
  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The texts that cells name by number; how they are spoken (`rPh`) is left out.
private final class SharedStrings: XMLTaker {
  var texts: [String] = []
  var refusal: WorkbookFault? { nil }
  private var bytes: [UInt8] = []
  private var isText = false
  private var isSpoken = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "si": bytes.removeAll(keepingCapacity: true)
    case "rPh": isSpoken = true
    case "t": isText = !isSpoken
    default: break
    }
  }

  func end(_ name: XMLName) {
    switch name {
    case "si": texts.append(String(decoding: bytes, as: UTF8.self).withoutEscapes)
    case "rPh": isSpoken = false
    case "t": isText = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { if isText { self.bytes.append(contentsOf: bytes) } }
}
