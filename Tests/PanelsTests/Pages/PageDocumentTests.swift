import BoardSupport
import Scores
import Testing
import Words

@testable import Pages
@testable import Workbooks

/// Pages to sign as text documents.
@Suite struct PageDocumentTests {
  /// Takes the elements, attributes and words of a part.
  private final class Everything: XMLTaker {
    var names: [String] = []
    var bytes: [UInt8] = []
    var refusal: WorkbookFault? { nil }
    func start(_ name: XMLName, _ attributes: XMLAttributes) {
      names.append(String(cString: name.local))
      if attributes["TargetMode"] != nil { names.append("TargetMode") }
    }
    func end(_ name: XMLName) { if name.isNamed("p") { bytes.append(UInt8(ascii: "\n")) } }
    func text(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes += bytes }
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private static let parts = [
    "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml", "word/styles.xml",
    "word/settings.xml", "word/header1.xml", "word/_rels/document.xml.rels",
  ]

  /// The parts by name; one that is missing or no XML fails.
  private func read(_ bytes: [UInt8]) throws -> [String: Everything] {
    try bytes.withUnsafeBytes { raw throws -> [String: Everything] in
      let archive = try #require(Archive(raw))
      var read: [String: Everything] = [:]
      for part in Self.parts {
        let taker = Everything()
        let isThere = try XMLReading.read(part, of: archive, into: taker)
        #expect(isThere, "\(part)")
        read[part] = taker
      }
      return read
    }
  }

  private func page(_ language: Language, letterhead: Letterhead?) -> Page {
    let rows = ["a & b < c", "\"so\" 'so' ]]>", "Đắk Lắk\u{1}"]
    var page = Page(title: "T", language: language, glyphs: .blocks)
    page.head = ["<w:p>"]
    page.add(
      LocalizedText(vi: "Phần & <1>", en: "Part & <1>"),
      [
        .facts(
          Table(rows) {
            Column("name", LocalizedText(vi: "Tên <>", en: "Name <>")) { .id($0) }
            Column("n", LocalizedText(vi: "Số", en: "No"), isFigure: true) { _ in .number(1.5) }
          }), .sentences(["said & done"]), .list(["item"]), .pictures([]),
      ])
    page.foot = ["foot"]
    page.letterhead = letterhead
    return page
  }

  @Test(arguments: Language.allCases)
  func everyPartIsXMLAndNothingIsTakenForMarkup(language: Language) throws {
    let letterhead = Letterhead(
      office: LocalizedText(same: "Sở <&> Nội vụ"), recipients: [LocalizedText(same: "UBND & <x>")],
      subject: LocalizedText(same: "Kết quả <&>"))
    let bytes = try #require(page(language, letterhead: letterhead).document)
    let parts = try read(bytes)
    let document = try #require(parts["word/document.xml"])
    for words in [
      Letterhead.country[language], Letterhead.motto[language], Letterhead.number[language], "SỞ <&> NỘI VỤ",
      Letterhead.report[language], "Kết quả <&>", "<w:p>",
      language == .vietnamese ? "1. Phần & <1>" : "1. Part & <1>",
      "a & b < c", "\"so\" 'so' ]]>", "said & done", "- item", "foot", "- UBND & <x>;",
      Phrases.headOfOffice[language].uppercased(),
    ] {
      #expect(document.text.contains(words), "\(words)")
    }
    #expect(document.names.count { $0 == "tblHeader" } == 1 && document.names.contains("titlePg"))
    #expect(document.names.count { $0 == "tbl" } == 3)
    // Nothing but text: no macro, no link out of the file, nobody's name.
    #expect(parts.values.allSatisfy { !$0.names.contains("TargetMode") })
    #expect(parts["docProps/core.xml"]?.names == ["coreProperties", "title", "language"])
    #expect(parts["word/header1.xml"]?.text.contains("PAGE") == true)
    #expect(page(language, letterhead: letterhead).document == bytes, "the same bytes every time")
  }

  /// What nobody told is left to be filled in.
  @Test func nothingIsInvented() throws {
    let parts = try read(try #require(page(.vietnamese, letterhead: Letterhead(subject: .empty)).document))
    let lines = try #require(parts["word/document.xml"]).text.split(separator: "\n")
    #expect(lines.prefix(3) == [Letterhead.dots[...], Letterhead.dots[...], "Số: ……/BC-……"])
    #expect(lines.contains("……………, ngày …… tháng …… năm ……"))
    #expect(lines.suffix(1) == [Letterhead.dots[...]])
  }

  @Test func aPageNobodySignsIsNoDocument() { #expect(page(.english, letterhead: nil).document == nil) }

  /// Who signs a report reads words: no mark of a screen, one page of what matters.
  @Test(arguments: Language.allCases) func aReportIsALetter(language: Language) throws {
    let page = try Documents.report(ProvinceID(set: "63", code: "01"), 2024, language: language)
    let document = try #require(page.document)
    let text = try #require(try read(document)["word/document.xml"]).text
    for mark in ["▲", "▼", "≈", "¦", "■", "→", "±"] { #expect(!text.contains(mark), "\(mark)") }
    for words in language == .vietnamese
      ? [
        "Ưu tiên cải thiện, giả định", "giảm 15 bậc", "29/61", "48/63, 9/60 (đo theo cách khác)",
        "lên trung vị 3,68",
      ]
      : [
        "What would help most", "down 15", "29/61", "48/63, 9/60 (measured otherwise)", "to the median 3.68",
      ]
    {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func columnsFillThePage() throws {
    for count in [1, 2, 5, 14] {
      let table = Table([0]) {
        for column in 0..<count {
          Column("c\(column)", LocalizedText(same: "Cột \(column)")) { _ in .whole(29) }
        }
      }
      var page = Page(title: "T", language: .vietnamese, glyphs: .blocks)
      page.letterhead = Letterhead(subject: .empty)
      page.add(LocalizedText(same: "P"), [.facts(table)])
      #expect(try read(try #require(page.document))["word/document.xml"]?.names.contains("tblHeader") == true)
    }
  }
}
