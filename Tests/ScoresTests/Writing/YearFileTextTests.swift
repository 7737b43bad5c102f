import JSONText
import Testing

@testable import Scores

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

  @Test func textIsEscapedAndReadBack() throws {
    let source = "a\"b\\c\n\r\t\u{0}\u{1B}\u{7F}\u{9B}\u{2028}ố 😀"
    let year = YearScores(year: 2024, set: "63", source: source, items: [], codes: [], cells: [])
    let bytes = YearFileText.bytes(of: year, index: "papi")
    #expect(try JSONDocument(bytes).root["source"]?.string == source)
    let acting = bytes.filter { $0 < 0x20 && $0 != UInt8(ascii: "\n") || $0 == 0x7F }
    #expect(acting == [])
  }
}
