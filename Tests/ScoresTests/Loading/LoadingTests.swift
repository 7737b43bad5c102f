import Scores
import Testing
import Words

@testable import StoreSupport

@Suite struct LoadingTests {
  private let path = "scores/papi/2024.json"

  private func load(_ change: (inout MemorySource) throws -> Void) rethrows -> BoardData {
    var source = MemorySource.small
    try change(&source)
    return BoardData.load(from: source)
  }

  private func places(_ data: BoardData) -> [String] {
    data.findings.map {
      [$0.file, $0.line.map(String.init), $0.key].compactMap(\.self).joined(separator: " ")
    }
  }

  @Test func everythingIsReadBack() throws {
    let data = BoardData.load(from: MemorySource.small)
    #expect(data.settings.province == ProvinceID(set: "3", code: "01"))
    #expect(data.settings.index == "papi" && data.settings.language == .vietnamese)
    #expect(data.settings.theme == nil && data.settings.glyphs == nil)
    #expect(data.registry.sets.map(\.id) == ["3", "2"])
    #expect(data.registry.regions.map(\.id) == ["north"])
    let hanoi = try #require(data.registry[ProvinceID(set: "3", code: "01")])
    #expect(hanoi.name == LocalizedText(vi: "Hà Nội", en: "Hanoi") && hanoi.shortName == hanoi.name)
    #expect(hanoi.isCity && hanoi.regionID == "north" && hanoi.region.english == "North")
    let merged = try #require(data.registry[ProvinceID(set: "2", code: "02")])
    #expect(merged.members == ["02", "08"] && merged.keeps == "08" && !merged.isCity)
    let scores = try #require(data.book?[2024])
    #expect(scores.codes == ["01", "02", "08"] && scores.items.map(\.text) == ["1.1", "1.2", "2.1"])
    #expect(scores.value(ItemID("2.1"), of: "02") == 3.25)
    #expect(scores.value(ItemID("1.2"), of: "08") == nil)
    #expect(scores.source.vietnamese == "PAPI 2024 (UNDP)" && scores.set == "3")
    #expect(data.book?.definition.absence(of: "08", in: 2024)?.reason.vietnamese == "không đủ số liệu")
  }

  @Test(arguments: ["", "{", "[1]", "7", "{\"format\": 2}", "\u{FEFF}null"])
  func oneBadYearDoesNotHideTheOthers(text: String) throws {
    let data = load { $0[path] = text }
    #expect(data.book?.years == [2025])
    #expect(Set(data.findings.map(\.file)) == [path] && data.hasErrors)
  }

  @Test func bytesThatAreNoTextAreToldByLine() {
    let data = load { $0.files[path] = Array("{\n\"format\": \"".utf8) + [0xC3, 0x28] + Array("\"}".utf8) }
    #expect(places(data) == ["\(path) 2 format"])
    #expect(data.book?.years == [2025])
  }

  @Test func aNewerFormatIsSaidToBeNewer() throws {
    let data = load { $0[path] = $0[path]?.replacing("\"format\": 1", with: "\"format\": 2") }
    #expect(data.findings.first?.words.english.contains("newer papiboard") == true)
  }

  @Test(arguments: [
    ReadFault.missing, .outside, .notAFile, .notAFolder, .tooLarge, .forbidden, .system(5),
  ])
  func aFileThatCannotBeReadIsTold(fault: ReadFault) {
    let data = load { $0.faults[path] = fault }
    #expect(data.findings == [Finding(file: path, fault.words)])
    #expect(data.book?.years == [2025])
  }

  @Test func aFolderThatCannotBeReadIsTold() {
    let data = load { $0.faults["scores/papi"] = .forbidden }
    #expect(data.findings == [Finding(file: "scores/papi", ReadFault.forbidden.words)])
    #expect(data.book?.years == [])
  }

  @Test func indicesThatCannotBeListedAreToldOnce() {
    let data = load { $0.faults["indices"] = .forbidden }
    #expect(data.findings == [Finding(file: "indices", ReadFault.forbidden.words)])
  }

  @Test func anIndexTheBoardNamesMustBeThere() {
    let data = load {
      $0["board.json"] = $0["board.json"]?.replacing("\"vi\"", with: "\"vi\", \"index\": \"pci\"")
    }
    #expect(places(data) == ["board.json 5 index"])
    #expect(data.book == nil && data.books["papi"] != nil)
  }

  @Test func aValueOutsideItsScaleCountsAsMissing() throws {
    let data = load { $0[path] = $0[path]?.replacing("2.75", with: "27.5") }
    let scores = try #require(data.book?[2024])
    #expect(scores.value(ItemID("1.2"), of: "02") == nil)
    #expect(scores.value(ItemID("1.1"), of: "02") == 1.25)
    #expect(places(data) == ["\(path) 10 scores.02[1]"])
  }

  @Test func aColumnThatIsNotUsedLeavesTheOthersInPlace() throws {
    let data = load { $0[path] = $0[path]?.replacing("\"1.2\"", with: "\"9\"") }
    let scores = try #require(data.book?[2024])
    #expect(scores.items.map(\.text) == ["1.1", "2.1"])
    #expect(scores.value(ItemID("2.1"), of: "02") == 3.25)
    #expect(places(data) == ["\(path) 7 items[1]"])
  }

  @Test func anItemNotInForceIsNotUsed() throws {
    let data = load {
      $0["scores/papi/2025.json"] = $0["scores/papi/2025.json"]?
        .replacing("\"2.1\"]", with: "\"1.2\"]")
    }
    #expect(places(data) == ["scores/papi/2025.json 7 items[1]"])
    #expect(data.book?[2025]?.items.map(\.text) == ["1.1"])
  }

  @Test func aRowThatIsNotUsedLeavesTheOthers() throws {
    let data = load { $0[path] = $0[path]?.replacing("\"01\": [1.5, ", with: "\"01\": [") }
    #expect(data.book?[2024]?.codes == ["02", "08"])
  }

  @Test func withoutProvincesOnlyTheyAreMissed() {
    let data = load { $0["provinces.json"] = nil }
    #expect(places(data) == ["provinces.json"])
    #expect(data.registry.sets.isEmpty && data.settings.province == nil)
    #expect(data.book?.years == [])
  }

  @Test func withoutADefinitionThereIsNoBook() {
    let data = load { $0["indices/papi.json"] = nil }
    #expect(places(data) == ["indices/papi.json"])
    #expect(data.books.isEmpty)
  }

  @Test func aDefinitionWithoutItsScaleIsNotUsed() {
    for scale in ["null", "[10, 1]", "[1]", "[1, 10, 2]", "[1, \"10\"]", "3"] {
      let data = load { $0["indices/papi.json"] = $0["indices/papi.json"]?.replacing("[1, 10]", with: scale) }
      #expect(data.findings.map(\.file) == ["indices/papi.json"], "\(scale)")
      #expect(data.findings.first?.line == 7, "\(scale)")
      #expect(data.books.isEmpty)
    }
  }

  @Test func withoutBoardEverythingElseIsRead() {
    let data = load { $0["board.json"] = nil }
    #expect(places(data) == ["board.json"])
    #expect(data.settings.province == nil && data.book?.years == [2024, 2025])
  }

  @Test func unknownKeysAreNoFault() {
    let data = load { source in
      for (path, bytes) in source.files {
        source[path] = String(decoding: bytes, as: UTF8.self)
          .replacing("\"format\": 1,", with: "\"format\": 1, \"note\": [{\"of\": null}],")
      }
    }
    #expect(data.findings == [])
  }

  @Test func onlyFilesNamedLikeAYearAreScores() {
    let data = load {
      for name in ["2024 (copy).json", "+123.json", ".2023.json", "2023.json~", "notes.txt"] {
        $0["scores/papi/\(name)"] = $0[path]
      }
    }
    #expect(places(data) == ["scores/papi/+123.json", "scores/papi/2024 (copy).json"])
    #expect(data.findings.allSatisfy { $0.severity == .warning })
    #expect(data.book?.years == [2024, 2025])
  }

  @Test func aCopiedYearIsToldByItsNameAndContent() {
    let data = load { $0["scores/papi/2023.json"] = $0[path] }
    #expect(places(data) == ["scores/papi/2023.json 4 year"])
    #expect(data.book?.years == [2024, 2025])
  }

  @Test func resultsOfAnotherSetThanTheYearsAreDoubtful() {
    let data = load {
      $0["scores/papi/2025.json"] = $0["scores/papi/2025.json"]?
        .replacing("\"provinces\": \"2\"", with: "\"provinces\": \"3\"")
    }
    #expect(places(data) == ["scores/papi/2025.json 5 provinces"])
    #expect(data.book?[2025]?.set == "3" && !data.hasErrors)
  }

  @Test func findingsAreSortedByFileAndLine() {
    let data = load {
      $0["board.json"] = $0["board.json"]?.replacing("\"01\"", with: "1")
      $0[path] = $0[path]?.replacing("3.25", with: "325").replacing("1.5, 2.5", with: "15, 25")
      $0["indices/papi.json"] = $0["indices/papi.json"]?.replacing("\"PAPI\"", with: "8")
    }
    #expect(
      places(data) == [
        "board.json 3 province", "indices/papi.json 4 short_name", "\(path) 9 scores.01[0]",
        "\(path) 9 scores.01[1]", "\(path) 10 scores.02[2]",
      ])
  }

  /// 1.5 + 2.5 = 4 in dimension 1, 7.5 in all.
  @Test(arguments: [
    ("1", "4", false), ("1", "4.9", true), ("1", "4.1", false), ("1", "4.11", true), ("1", "3.99", false),
    ("1", "3.98", true), ("total", "7.5", false), ("total", "7.51", false), ("total", "7.52", true),
    ("total", "null", false),
  ])
  func aStatedSumMayDifferByOneUnitOfItsLastDigit(item: String, stated: String, isTold: Bool) {
    let data = load {
      $0[path] = $0[path]?
        .replacing("\"2.1\"]", with: "\"2.1\", \"\(item)\"]")
        .replacing("3.5]", with: "3.5, \(stated)]").replacing("3.25]", with: "3.25, null]")
        .replacing("null, 3]", with: "null, 3, null]")
    }
    #expect(places(data) == (isTold ? ["\(path) 9 scores.01"] : []))
    #expect(!data.hasErrors)
  }
}
