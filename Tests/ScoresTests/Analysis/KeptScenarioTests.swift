import Foundation
import Testing

@testable import Scores
@testable import Storage
@testable import StoreSupport

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

  private let folder = TemporaryFolder()
  private var path: String { folder.path + "/scenarios.json" }

  private func keep(_ scenario: KeptScenario) throws {
    folder.put(
      "scenarios.json", String(decoding: try KeptScenarios(at: path).bytes(keeping: scenario), as: UTF8.self))
  }

  @Test(arguments: [0, 1, 2])
  func whatIsKeptComesBack(count: Int) throws {
    let kept = Array(Self.kept.prefix(count))
    for scenario in kept { try keep(scenario) }
    #expect(try KeptScenarios(at: path).all == kept)
  }

  @Test func theFileIsReadable() throws {
    try keep(Self.kept[0])
    let text = try #require(folder.text("scenarios.json"))
    #expect(text.hasPrefix("{\n  \"format\": 1,\n  \"scenarios\": [\n    {\n      \"name\": \"Môi"))
    #expect(text.contains("\"values\": {\"4.1\": 1.7, \"7\": 3.678}\n    }\n  ]\n}\n"))
  }

  @Test(arguments: [
    "", "[]", "{\"format\": 1, \"scenarios\": 3}", "xyz", "{\"format\": 2, \"scenarios\": []}",
    "{\"a\": 1, \"a\": 2}",
  ])
  func whatIsNoSuchFileIsNotAddedTo(text: String) {
    folder.put("scenarios.json", text)
    #expect(throws: WritingFailure.self) { try KeptScenarios(at: path) }
  }

  /// Entries without a name or a year, and a second one of the same name, are left out, and stay in the
  /// file with every key we do not know.
  @Test func whatSaysNothingIsLeftOutAndStays() throws {
    let good =
      #"{"name": "a", "note": 1.10, "index": "papi", "province_set": "63", "province": "01", "year": 2024, "values": {"7": 3}}"#
    let entries = [good, #"{"name": "b"}"#, "3", #"{"name": "", "year": 2024}"#]
    let text = #"{"format": 1.0, "mine": [1e0], "scenarios": ["# + entries.joined(separator: ",") + "]}"
    folder.put("scenarios.json", text)
    var read = try KeptScenarios(at: path)
    #expect(read.all.map(\.name) == ["a"] && read.all.first?.values == [ItemID("7"): 3])
    var changed = try #require(read.all.first)
    changed.values = [ItemID("7"): 4]
    try keep(changed)
    #expect(folder.text("scenarios.json") == text.replacing(#"{"7": 3}"#, with: #"{"7": 4}"#))
    read = try KeptScenarios(at: path)
    let without = String(decoding: try #require(read.bytes(dropping: "a")), as: UTF8.self)
    #expect(without == text.replacing(good + ",", with: ""))
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
