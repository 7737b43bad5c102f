import Foundation
import Scores
import Testing

@testable import StoreSupport

/// The examples in docs/data-format.md are a data folder that loads.
@Suite struct DocumentedFormatTests {
  private let source: MemorySource

  init() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../docs/data-format.md").standardizedFileURL
    let paths = [
      "`board.json`": "board.json", "`provinces.json`": "provinces.json",
      "`indices/ID.json`": "indices/papi.json", "`scores/ID/YEAR.json`": "scores/papi/2023.json",
      "`targets.json`": "targets.json", "`plans/ID.json`": "plans/son-la-2021.json",
      "`assignments/ID/YEAR.json`": "assignments/papi/2023.json",
    ]
    var source = MemorySource()
    for section in try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n## ") {
      guard let title = section.split(separator: "\n").first, let path = paths[String(title)] else {
        continue
      }
      let parts = section.components(separatedBy: "```")
      try #require(parts.count == 3 && parts[1].hasPrefix("json\n"))
      source[path] = String(parts[1].dropFirst("json\n".count))
    }
    try #require(source.files.count == paths.count)
    self.source = source
  }

  /// What the examples call a province is what is published under its code, and theirs is what they say.
  @Test func examplesNameTheProvinceOfTheirCode() throws {
    let data = BoardData.load(from: source)
    for set in data.registry.sets {
      for province in set.provinces {
        let published = try #require(Samples.papi.registry[province.id])
        #expect(province.name == published.name && province.members == published.members)
      }
    }
    let plan = try #require(data.plans["son-la-2021"])
    let name = try #require(Samples.papi.registry[plan.province]?.name.vietnamese)
    #expect(plan.issuer.vietnamese.contains(name) && plan.shortTitle.vietnamese.contains(name))
    for id in plan.targets {
      #expect(data.targets.targets.first { $0.id == id }?.province == plan.province)
    }
  }

  @Test func examplesLoadWithoutAnError() throws {
    let data = BoardData.load(from: source)
    // Only that the examples do not list all provinces.
    #expect(data.findings.map(\.key) == ["sets[0]", "sets[1]"])
    #expect(!data.hasErrors)
    #expect(data.settings.province == ProvinceID(set: "63", code: "01"))
    #expect(data.book?[2023]?.value(ItemID("8.2"), of: "27") == 2.531)
    #expect(data.book?.definition.absences.count == 1)
    #expect(data.assignments["papi", 2023]?.entries.map(\.item.text) == ["8", "8.2"])
    let plan = try #require(data.plans["son-la-2021"])
    #expect(plan.province == ProvinceID(set: "63", code: "14") && data.plans.leftOut.count == 0)
    #expect(data.targets.targets.map(\.id) == ["papi-climb-2025", "schools-informed-2020", "papi-8-2-2023"])
  }
}
