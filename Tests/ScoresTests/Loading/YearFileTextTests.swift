import JSONText
import Testing

@testable import Scores
@testable import StoreSupport

@Suite struct YearFileTextTests {
  @Test func thePublishedFilesAreWrittenAsTheyAre() throws {
    for year in Samples.papi.years {
      let bytes = try PublishedSource().read("scores/papi/\(year).json")
      let old = try JSONDocument(bytes).root
      let scores = try #require(Samples.papi[year])
      let written = YearFileText.bytes(of: scores, index: "papi", keeping: old)
      #expect(String(decoding: written, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func aYearWithoutRowsIsStillAFile() throws {
    let year = YearScores(year: 2024, set: "63", source: "", items: [], codes: [], cells: [])
    let root = try JSONDocument(YearFileText.bytes(of: year, index: "papi")).root
    #expect(root["scores"]?.count == 0 && root["items"]?.count == 0 && root["format"]?.integer == 1)
  }

  @Test func whatIsStatedToBeMissingStandsOneProvinceALine() throws {
    let items = ["1.1", "1.2"].map { ItemID($0) }
    var year = YearScores(year: 2024, set: "63", source: "s", items: items, codes: ["01"], cells: [1, .nan])
    year.statedMissing = [
      ScoreCell(code: "24", item: items[1]), ScoreCell(code: "01", item: items[1]),
      ScoreCell(code: "24", item: items[0]),
    ]
    let old = try JSONDocument(Array(#"{"stated_missing": {"99": ["9"]}, "note": [1]}"#.utf8)).root
    let text = String(decoding: YearFileText.bytes(of: year, index: "papi", keeping: old), as: UTF8.self)
    #expect(
      text.hasSuffix(
        """
            "01": [1, null]
          },
          "stated_missing": {
            "01": ["1.2"],
            "24": ["1.1", "1.2"]
          },
          "note": [1]
        }

        """), "\(text)")
    year.statedMissing = []
    #expect(!String(decoding: YearFileText.bytes(of: year, index: "papi"), as: UTF8.self).contains("stated"))
  }

  @Test func textIsEscapedAndReadBack() throws {
    let source = "a\"b\\c\n\r\t\u{0}\u{1B}\u{7F}\u{9B}\u{2028}ố 😀"
    let year = YearScores(year: 2024, set: "63", source: source, items: [], codes: [], cells: [])
    let bytes = YearFileText.bytes(of: year, index: "papi")
    #expect(try JSONDocument(bytes).root["source"]?.string == source)
    let acting = bytes.filter { $0 < 0x20 && $0 != UInt8(ascii: "\n") || $0 == 0x7F }
    #expect(acting == [])
  }
}
