/// Writes small ZIP archives whose members are stored as they are, for workbooks made in a test.
struct ZipMaker {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive of texts by name, in their order.
  static func archive(_ members: KeyValuePairs<String, String>) -> [UInt8] {
    var maker = ZipMaker()
    for (name, text) in members { maker.add(name, Array(text.utf8)) }
    return maker.finished
  }

  /// Adds a member; with a flag of its own where it is to look encrypted.
  mutating func add(_ name: String, _ content: [UInt8], flags: UInt16 = 0) {
    let place = UInt32(bytes.count)
    let common =
      little(20 as UInt16) + little(flags) + little(0 as UInt16) + little(0 as UInt32)
      + little(Self.checksum(content)) + little(UInt32(content.count)) + little(UInt32(content.count))
      + little(UInt16(name.utf8.count)) + little(0 as UInt16)
    bytes += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + content
    directory +=
      [0x50, 0x4B, 1, 2] + little(20 as UInt16) + common + little(0 as UInt16) + little(0 as UInt16)
      + little(0 as UInt16) + little(0 as UInt32) + little(place) + Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  var finished: [UInt8] {
    bytes + directory + [0x50, 0x4B, 5, 6] + little(0 as UInt32) + little(UInt16(count))
      + little(UInt16(count)) + little(UInt32(directory.count)) + little(UInt32(bytes.count))
      + little(0 as UInt16)
  }

  private func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}

/// The parts of a workbook of Excel with one or more sheets.
enum Excel {
  static let main = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A workbook of sheets by name; each is what stands within `<worksheet>`.
  static func workbook(_ sheets: KeyValuePairs<String, String>, strings: String = "", prologue: String = "")
    -> [UInt8]
  {
    var maker = ZipMaker()
    let names = sheets.enumerated().map {
      "<sheet name=\"\($1.key)\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>"
    }
    let targets = sheets.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(main)/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    maker.add("xl/workbook.xml", Array("<workbook><sheets>\(names.joined())</sheets></workbook>".utf8))
    maker.add("xl/_rels/workbook.xml.rels", Array("<Relationships>\(targets.joined())</Relationships>".utf8))
    maker.add("xl/sharedStrings.xml", Array("<sst>\(strings)</sst>".utf8))
    for (place, sheet) in sheets.enumerated() {
      maker.add(
        "xl/worksheets/sheet\(place + 1).xml", Array("\(prologue)<worksheet>\(sheet.value)</worksheet>".utf8))
    }
    return maker.finished
  }
}
