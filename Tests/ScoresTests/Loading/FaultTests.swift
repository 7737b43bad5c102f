import Scores
import Testing

@testable import StoreSupport

/// One change to the small folder, and the one thing that must be told of it.
struct Fault: Sendable, CustomTestStringConvertible {
  var file: String
  var old: String
  var new: String
  var line: Int?
  var key: String?
  var severity = Finding.Severity.error

  init(
    _ file: String, _ old: String, _ new: String, _ line: Int?, _ key: String?,
    _ severity: Finding.Severity = .error
  ) {
    self.file = file
    self.old = old
    self.new = new
    self.line = line
    self.key = key
    self.severity = severity
  }

  var testDescription: String { "\(file): \(old) → \(new)" }

  func findings() throws -> [Finding] {
    var source = MemorySource.small
    let text = try #require(source[file])
    try #require(text.contains(old))
    source[file] = text.replacing(old, with: new, maxReplacements: 1)
    return BoardData.load(from: source).findings
  }
}

private let board = "board.json"
private let provinces = "provinces.json"
private let papi = "indices/papi.json"
private let scores = "scores/papi/2024.json"

@Suite struct FaultTests {
  @Test func theSmallFolderHasNone() {
    let data = BoardData.load(from: MemorySource.small)
    #expect(data.findings == [])
    #expect(data.book?.years == [2024, 2025])
  }

  @Test(arguments: boardFaults + provinceFaults + definitionFaults + scoreFaults + textFaults)
  func isToldByFileLineAndKey(fault: Fault) throws {
    let findings = try fault.findings()
    #expect(findings.count == 1, "\(findings.map { $0.sentence(in: .english) })")
    let finding = try #require(findings.first)
    #expect(finding.file == fault.file)
    #expect(finding.line == fault.line)
    #expect(finding.key == fault.key)
    #expect(finding.severity == fault.severity)
    #expect(finding.words.vietnamese != finding.words.english)
  }

  static let boardFaults: [Fault] = [
    Fault(board, #""01""#, #""99""#, 3, "province"),
    Fault(board, #""01""#, "1", 3, "province"),
    Fault(board, #""province": "01","#, "", 1, "province"),
    Fault(board, #""01""#, "null", 3, "province"),
    Fault(board, #""3""#, #""63""#, 4, "province_set"),
    Fault(board, #""vi""#, #""fr""#, 5, "language"),
    Fault(board, #""language": "vi""#, #""glyphs": "dots""#, 5, "glyphs"),
    Fault(board, #""language": "vi""#, #""theme": 3"#, 5, "theme"),
    Fault(board, #""format": 1,"#, "", 1, "format"),
    Fault(board, #""format": 1"#, #""format": "1""#, 2, "format"),
    Fault(board, #""format": 1"#, #""format": 0"#, 2, "format"),
    Fault(board, #""format": 1"#, #""format": 2"#, 2, "format"),
  ]

  static let provinceFaults: [Fault] = [
    Fault(provinces, #""en": "North""#, #""fr": "Nord""#, 4, "regions[0].name.en"),
    Fault(
      provinces, #""region": "north", "city""#, #""region": "south", "city""#, 8,
      "sets[0].provinces[0].region"),
    Fault(provinces, #""city": true"#, #""city": "yes""#, 8, "sets[0].provinces[0].city"),
    Fault(provinces, #""en": "North""#, #""en": "Northern Uplands""#, 4, "regions[0]", .warning),
    Fault(provinces, #""city": true"#, #""tile": [0, 1, 2]"#, 8, "sets[0].provinces[0].tile"),
    Fault(provinces, #""city": true"#, #""tile": [0, -1]"#, 8, "sets[0].provinces[0].tile"),
    Fault(provinces, #""city": true"#, #""tile": [100, 0]"#, 8, "sets[0].provinces[0].tile"),
    Fault(provinces, #""city": true"#, #""tile": [0.5, 0]"#, 8, "sets[0].provinces[0].tile"),
    Fault(provinces, #""city": true"#, #""tile": "0, 1""#, 8, "sets[0].provinces[0].tile"),
    Fault(provinces, #""city": true"#, #""tile": [0, 1]"#, 7, "sets[0]", .warning),
    Fault(
      provinces, #""city": true"#, #""abbreviation": "HNOI""#, 8, "sets[0].provinces[0].abbreviation"),
    Fault(provinces, #""city": true"#, #""abbreviation": """#, 8, "sets[0].provinces[0].abbreviation"),
    Fault(provinces, #""city": true"#, #""abbreviation": 1"#, 8, "sets[0].provinces[0].abbreviation"),
    Fault(
      provinces, #""through": 2024,"#, #""through": 2024, "landmarks": [{"name": "X"}],"#, 7,
      "sets[0].landmarks[0].tile"),
    Fault(
      provinces, #""through": 2024,"#, #""through": 2024, "landmarks": [{"tile": [1, 2]}],"#, 7,
      "sets[0].landmarks[0].name"),
    Fault(
      provinces, #""through": 2024,"#, #""through": 2024, "landmarks": {},"#, 7, "sets[0].landmarks"),
    Fault(provinces, #"["HG"]"#, #""HG""#, 9, "sets[0].provinces[1].aliases"),
    Fault(provinces, #"["HG"]"#, "[7]", 9, "sets[0].provinces[1].aliases[0]"),
    Fault(provinces, #""Hà Giang""#, "12", 9, "sets[0].provinces[1].name"),
    Fault(provinces, #""Hà Giang""#, #""Bà Rịa - Vũng Tàu""#, 9, "sets[0].provinces[1]", .warning),
    Fault(provinces, #""from": 2025"#, #""from": 2025, "through": 2024"#, 12, "sets[1].through"),
    Fault(provinces, #"["01"]"#, #"["01", "77"]"#, 13, "sets[1].provinces[0].members[1]"),
    Fault(provinces, #""keeps": "01""#, #""keeps": "02""#, 13, "sets[1].provinces[0].keeps"),
    Fault(provinces, #"["01"]"#, #"["01", "01"]"#, 13, "sets[1].provinces[0].members[1]"),
    Fault(provinces, #"["01"]"#, #"["01", "02"]"#, 12, "sets[1]", .warning),
    Fault(
      provinces, #", "members": ["01"], "keeps": "01""#, "", 12, "sets[1]", .warning),
    Fault(
      provinces, #"{"code": "08", "name": "Tuyên Quang", "region": "north"}"#,
      #"{"code": "08", "name": "Tuyên Quang", "region": "north"}, {"code": "02", "name": "X", "region": "north"}"#,
      10, "sets[0].provinces[3]"),
    Fault(
      provinces, #""keeps": "08"}"#, #""keeps": "08"}, {"code": "03", "name": "X", "region": "north"}"#,
      12, "sets[1]", .warning),
  ]

  static let definitionFaults: [Fault] = [
    Fault(
      papi, #""absences": ["#,
      #""national_means": [{"year": 2024, "item": "total", "value": 99}], "absences": ["#,
      24, "national_means[0].value"),
    Fault(
      papi, #""absences": ["#, #""national_means": [{"year": 2024, "item": "9", "value": 9}], "absences": ["#,
      24,
      "national_means[0].item"),
    Fault(papi, #""PAPI""#, "[]", 4, "short_name"),
    Fault(papi, #""publisher": "UNDP, CECODES, RTA","#, "", 1, "publisher"),
    Fault(papi, #""en": "Index""#, #""en": 1"#, 5, "name.en"),
    Fault(papi, #"{"item": "total""#, #"{"item": "9""#, 18, "breaks[0].item"),
    Fault(papi, #""year": 2018"#, #""year": "2018""#, 18, "breaks[0].year"),
    Fault(papi, #"{"item": "total", "year": 2018"#, #"{"item": "2", "year": 2017"#, 18, "breaks[0].item"),
    Fault(papi, "[1, 1, 0, 0]", "[1, 1, 0]", 22, "group_sizes[0].sizes"),
    Fault(papi, "[1, 1, 0, 0]", "[1, 1, 0, 1.5]", 22, "group_sizes[0].sizes[3]"),
    Fault(papi, "[1, 1, 0, 0]", "[1, 1, 1, 0]", 22, "group_sizes[0].sizes", .warning),
    Fault(papi, #""province": "08""#, #""province": "99""#, 25, "absences[0].province"),
    Fault(papi, #""province": "08""#, #""province": "01""#, 25, "absences[0]", .warning),
    Fault(
      papi, #""through": 2024}"#, #""through": 2024}, {"id": "1.1", "name": "X", "from": 2011}"#, 11,
      "dimensions[0].components[2].id"),
    Fault(
      papi, #""through": 2024}"#, #""through": 2024}, {"id": "total", "name": "X", "from": 2011}"#, 11,
      "dimensions[0].components[2].id"),
    Fault(
      papi, #""name": "Tham gia""#, #""name": "Tham gia", "head_name": "Tham gia ở cơ sở""#, 9,
      "dimensions[0].head_name", .warning),
  ]

  static let scoreFaults: [Fault] = [
    Fault(scores, #""index": "papi""#, #""index": "sipas""#, 3, "index"),
    Fault(scores, #""year": 2024"#, #""year": 2023"#, 4, "year"),
    Fault(scores, #""year": 2024"#, #""year": 2024.5"#, 4, "year"),
    Fault(scores, #""provinces": "3""#, #""provinces": "63""#, 5, "provinces"),
    Fault(scores, #""source": "PAPI 2024 (UNDP)","#, "", 1, "source"),
    Fault(scores, #""PAPI 2024 (UNDP)""#, "2024", 6, "source"),
    Fault(scores, #""PAPI 2024 (UNDP)""#, #"" ""#, 6, "source", .warning),
    Fault(scores, #""2.1"]"#, #""9.9"]"#, 7, "items[2]"),
    Fault(scores, #""2.1"]"#, #""1.1"]"#, 7, "items[2]"),
    Fault(scores, #""2.1"]"#, "2.1]", 7, "items[2]"),
    Fault(scores, #""01": "#, #""99": "#, 9, "scores.99"),
    Fault(scores, "[1.5, 2.5, 3.5]", "[1.5, 2.5]", 9, "scores.01"),
    Fault(scores, "[1.5, 2.5, 3.5]", "[1.5, 2.5, 3.5, 1]", 9, "scores.01"),
    Fault(scores, "[1.5, 2.5, 3.5]", "7", 9, "scores.01"),
    Fault(scores, "2.75", #""2,75""#, 10, "scores.02[1]"),
    Fault(scores, "2.75", "5.01", 10, "scores.02[1]"),
    Fault(scores, "2.75", "0.49", 10, "scores.02[1]"),
    Fault(scores, "2.75", "0", 10, "scores.02[1]"),
    Fault(scores, "2.75", "true", 10, "scores.02[1]"),
    statedFault(#"{"99": ["1.1"]}"#, "stated_missing.99"),
    statedFault(#"{"08": ["9.9"]}"#, "stated_missing.08[0]"),
    statedFault(#"{"08": ["1.2", "2.1"]}"#, "stated_missing.08[1]"),
    statedFault(#"{"08": ["1.2", "1.2"]}"#, "stated_missing.08[1]"),
    statedFault(#"{"08": "1.2"}"#, "stated_missing.08"),
    statedFault(#"{"08": [1.2]}"#, "stated_missing.08[0]"),
    statedFault(#"["1.2"]"#, "stated_missing"),
  ]

  private static func statedFault(_ text: String, _ key: String) -> Fault {
    Fault(scores, #""year": 2024"#, #""year": 2024, "stated_missing": "# + text, 4, key)
  }

  @Test func whatIsWrongWithOneStatementLeavesTheOthers() throws {
    var source = MemorySource.small
    let stated = #""year": 2024, "stated_missing": {"08": ["9.9", "1.2"], "01": ["1.1"]}"#
    source[scores] = source[scores]?.replacing(#""year": 2024"#, with: stated)
    let data = BoardData.load(from: source)
    #expect(data.findings.map(\.key) == ["stated_missing.08[0]", "stated_missing.01[0]"])
    #expect(data.book?[2024]?.fact(ItemID("1.2"), of: "08") == .statedMissing)
    // The value stands.
    #expect(data.book?[2024]?.fact(ItemID("1.1"), of: "01") == .value(1.5))
  }

  static let textFaults: [Fault] = [
    Fault(scores, "2.75", "NaN", 10, "scores.02[1]"),
    Fault(scores, "2.75", "1e999", 10, "scores.02[1]"),
    Fault(scores, "2.75", "2,75,", 10, "scores.02[3]"),
    Fault(scores, #""02": "#, #""01": "#, 10, "scores.01"),
    Fault(scores, "3]\n  }\n}", "3", 11, "scores.08[2]"),
    Fault(scores, "PAPI 2024 (", #"\u001b[2J("#, 6, "source", .warning),
    Fault(scores, "PAPI 2024 (", #"\u202e("#, 6, "source", .warning),
  ]
}
