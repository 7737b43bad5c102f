import Testing
import Words

@testable import Scores
@testable import StoreSupport

/// Codes that mean two provinces.
@Suite struct ProvinceCodeTests {
  private static let registry = BoardData.load(from: PublishedSource()).registry

  private func id(_ set: String, _ code: String) -> ProvinceID { ProvinceID(set: set, code: code) }

  @Test("Seven codes mean another province since the merger")
  func seven() throws {
    for (set, other) in [("63", "34"), ("34", "63")] {
      let provinces = try #require(Self.registry.provinceSet(set)).provinces
      let twins = provinces.compactMap { province in
        Self.registry.twin(of: province.id).map { (province.code, $0.id) }
      }
      #expect(twins.count == 7 && twins.allSatisfy { $0.0 == $0.1.code && $0.1.set == other })
    }
    #expect(Self.registry.twin(of: id("63", "24"))?.name.vietnamese == "Bắc Ninh")
    #expect(Self.registry.twin(of: id("34", "24"))?.name.vietnamese == "Bắc Giang")
    // Huế has another name now, and is the same.
    #expect(Self.registry.twin(of: id("63", "46")) == nil && Self.registry.twin(of: id("34", "01")) == nil)
    #expect(Self.registry.twin(of: id("63", "02")) == nil)
  }

  @Test("Only a code is doubtful: a name, and a code with its set, are not")
  func doubt() {
    let one = id("63", "24")
    for text in ["24", " 24 "] { #expect(Self.registry.twin(of: one, called: text) != nil) }
    for text in ["24@63", "Bắc Giang", "bac giang"] {
      #expect(Self.registry.twin(of: one, called: text) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    ("24@63", "63", "Bắc Giang"), ("24@34", "34", "Bắc Ninh"), ("Bắc Ninh@63", "63", "Bắc Ninh"),
    (" 24 @ 34", "34", "Bắc Ninh"), ("24@63", "34", nil), ("24@34", "63", nil), ("24@99", "63", nil),
    ("@63", "63", nil), ("24@", "63", nil), ("@", "63", nil),
  ])
  func behindTheSign(text: String, set: String, name: String?) {
    #expect(Self.registry.find(text, in: set)?.name.vietnamese == name)
  }

  @Test func bothAreNamedWithTheirYears() throws {
    let one = try #require(Self.registry[id("34", "24")])
    let other = try #require(Self.registry.twin(of: one.id))
    let words = Self.registry.words(forCodeOf: one, and: other)
    #expect(words.vietnamese == "24: Bắc Giang, 63 tỉnh đến 2024; Bắc Ninh, 34 tỉnh từ 2025")
    #expect(words.english == "24: Bac Giang, 63 provinces until 2024; Bac Ninh, 34 provinces from 2025")
    #expect(Self.registry.setsAsked(by: "24@99") == "63, 34" && Self.registry.setsAsked(by: "24@34") == nil)
  }

  @Test("A file of codes only says once in which set it was read, where such a code stands in it")
  func codesOnly() {
    for (year, name) in [(2024, "Bắc Giang"), (2025, "Bắc Ninh")] {
      let plan = Samples.plan("code;1.1\n01;1,2\n24;1,2\n30;1,3\n", year: year)
      let told = plan.findings.filter { $0.words.vietnamese.contains("24: Bắc Giang") }
      #expect(
        told.count == 1 && told.allSatisfy { $0.severity == .warning && $0.line == 3 }, "\(plan.findings)")
      #expect(told.first?.words.vietnamese.contains("năm \(year) nên đọc là \(name)") == true)
    }
    for text in [
      "code;1.1\n01;1,2\n", "code;province;1.1\n24;Bắc Giang;1,2\n", "province;1.1\nBắc Giang;1,2\n",
    ] {
      let plan = Samples.plan(text, year: 2024)
      #expect(!plan.findings.contains { $0.words.vietnamese.contains("24: Bắc Giang") }, "\(text)")
    }
  }
}
