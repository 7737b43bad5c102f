/// A workbook to be written: .xlsx, as Excel and LibreOffice open it.
public struct NewWorkbook: Sendable {
  /// What it is called among its properties.
  public var title: String
  /// The language of its words, as `vi-VN`.
  public var language: String
  /// At least one.
  public var sheets: [NewSheet]

  public init(title: String, language: String, sheets: [NewSheet]) {
    self.title = title
    self.language = language
    self.sheets = sheets
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// The file; `nil` only where there is no memory for it.
  public var bytes: [UInt8]? {
    var looks = CellLooks()
    let drawn = sheets.enumerated().map { SheetWriter($1, isOpen: $0 == 0, &looks) }
    let names = SheetNames.legal(sheets.map(\.name))
    var archive = ArchiveWriter()
    let types = [("xl/workbook.xml", "sheet.main"), ("xl/styles.xml", "styles")]
    archive.addPackage(
      main: "xl/workbook.xml",
      types: (types + drawn.indices.map { ("xl/worksheets/sheet\($0 + 1).xml", "worksheet") }).map {
        ($0, "spreadsheetml.\($1)")
      }, title: title, language: language)
    let tabs = names.enumerated().map { place, name in
      "<sheet name=\"\(XMLText.escaped(name))\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
    }
    let repeated = zip(names, drawn).enumerated().compactMap { place, sheet -> String? in
      guard let row = sheet.1.headingRow else { return nil }
      let quoted = sheet.0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      return "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(place)\">"
        + XMLText.escaped(sheet.1.frozenColumns.map { "'\(quoted)'!$A:$\($0)," } ?? "")
        + XMLText.escaped("'\(quoted)'!$\(row):$\(row)") + "</definedName>"
    }
    archive.add(
      "xl/workbook.xml", "workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(ArchiveWriter.relations)\"",
      "<bookViews><workbookView/></bookViews><sheets>\(tabs.joined())</sheets>"
        + (repeated.isEmpty ? "" : "<definedNames>\(repeated.joined())</definedNames>"))
    archive.addRelations(
      "xl/_rels/workbook.xml.rels",
      drawn.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") } + [("styles", "styles.xml")])
    archive.add("xl/styles.xml", "styleSheet xmlns=\"\(Self.main)\"", looks.xml)
    for (place, sheet) in drawn.enumerated() {
      archive.add("xl/worksheets/sheet\(place + 1).xml", "worksheet xmlns=\"\(Self.main)\"", sheet.xml)
    }
    return archive.bytes
  }
}

/// Names of sheets as workbooks take them.
enum SheetNames {
  private static let mostLetters = 31

  /// The names in their order: without what a tab may not say, cut to 31 letters, each once.
  static func legal(_ wished: [String]) -> [String] {
    // A word that Excel keeps for itself.
    var taken: Set<String> = ["history"]
    return wished.map { wish in
      let base = cleaned(wish)
      var (name, number) = (base, 1)
      while !taken.insert(name.lowercased()).inserted {
        number += 1
        let ending = " (\(number))"
        name = cut(base, to: mostLetters - ending.count) + ending
      }
      return name
    }
  }

  private static func cleaned(_ wish: String) -> String {
    let words = String(wish.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 })
      .split(separator: " ").joined(separator: " ")
    var name = Substring(words)
    while let first = name.first, first == "'" || first == " " { name = name.dropFirst() }
    name = Substring(cut(String(name), to: mostLetters))
    while let last = name.last, last == "'" || last == " " { name = name.dropLast() }
    return name.isEmpty ? "–" : String(name)
  }

  /// Excel counts as UTF-16 does.
  private static func cut(_ name: String, to most: Int) -> String {
    var name = name
    while name.utf16.count > most { name.removeLast() }
    return name
  }
}
