import Testing

@testable import Scores

/// The file of kept scenarios: what was kept comes back, and nothing is lost by adding to it.
@Suite struct KeptScenarioTests {
  private static let kept = [
    KeptScenario(
      name: "Môi trường \"lên\" trung vị", index: "papi", province: ProvinceID(set: "63", code: "01"),
      year: 2024, basis: .published, values: [ItemID("7"): 3.678, ItemID("4.1"): 1.7]),
    KeptScenario(
      name: "34", index: "papi", province: ProvinceID(set: "34", code: "24"), year: 2023, basis: .merged,
      values: [:]),
  ]

  @Test(arguments: [0, 1, 2])
  func whatIsKeptComesBack(count: Int) throws {
    let kept = Array(Self.kept.prefix(count))
    #expect(try KeptScenarios.read(KeptScenarios.bytes(of: kept)) == kept)
  }

  @Test func theFileIsReadable() {
    let text = String(decoding: KeptScenarios.bytes(of: [Self.kept[0]]), as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"format\": 1,\n  \"scenarios\": [\n    {\n      \"name\": \"Môi"))
    #expect(text.contains("\"values\": {\"4.1\": 1.7, \"7\": 3.678}\n    }\n  ]\n}\n"))
  }

  @Test(arguments: ["", "[]", "{}", "{\"format\": 1}", "{\"format\": 1, \"scenarios\": 3}", "xyz"])
  func whatIsNoSuchFileIsNotAddedTo(text: String) {
    #expect(throws: KeptScenarios.Fault.unreadable) { try KeptScenarios.read(Array(text.utf8)) }
  }

  @Test func aNewerFileIsNotAddedTo() {
    #expect(throws: KeptScenarios.Fault.newer) {
      try KeptScenarios.read(Array("{\"format\": 2, \"scenarios\": []}".utf8))
    }
  }

  /// Entries without a name or a year, and a second one of the same name, are left out.
  @Test func whatSaysNothingIsLeftOut() throws {
    let good =
      #"{"name": "a", "index": "papi", "province_set": "63", "province": "01", "year": 2024, "values": {"7": 3}}"#
    let entries = [good, good, #"{"name": "b"}"#, "3", #"{"name": "", "year": 2024}"#]
    let text = #"{"format": 1, "scenarios": ["# + entries.joined(separator: ",") + "]}"
    let read = try KeptScenarios.read(Array(text.utf8))
    #expect(read.map(\.name) == ["a"] && read.first?.values == [ItemID("7"): 3])
  }

  @Test(arguments: [("3,5", 3.5), ("3.5", 3.5), (" 3,5 ", 3.5), ("10", 10), ("1", 1), ("+2,25", 2.25)])
  func suppliedValues(text: String, value: Double) throws {
    #expect(try SupposedValue.read(text, scale: 1...10) == value)
  }

  @Test(arguments: ["", "abc", "3,5,1", "1.000,5", "–", "3e0", "nan", "3,"])
  func noValues(text: String) {
    #expect(throws: SupposedValue.Fault.noNumber) { try SupposedValue.read(text, scale: 1...10) }
  }

  @Test(arguments: ["0,99", "10,01", "-3", "100"])
  func beyondTheScale(text: String) {
    #expect(throws: SupposedValue.Fault.beyond(1...10)) { try SupposedValue.read(text, scale: 1...10) }
    #expect(SupposedValue.Fault.beyond(0.33...3.34).words.vietnamese == "ngoài thang điểm 0,33–3,34")
    #expect(SupposedValue.Fault.beyond(0.33...3.34).words.english == "beyond the scale of 0.33–3.34")
  }
}
