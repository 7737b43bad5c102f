import JSONText
import Testing

@testable import Scores
@testable import StoreSupport

/// How ids, codes and years are written.
@Suite struct IdentifierTests {
  /// What would lead out of a folder, or act in a spreadsheet, or cannot be seen.
  private static let wrong = ["", " ", "../../x", "/x", "=1+1", "+1", "-1", "@x", "a\nb", "\u{1B}[2J"]

  @Test(
    "No kind of id takes what acts somewhere",
    arguments: [IDShape.file, .province, .unit, .dimension, .component, .item, .entry], wrong)
  func wrongIDs(shape: IDShape, text: String) {
    // A file's name may begin with a hyphen; it never stands alone.
    #expect(!shape.accepts(text) || (shape == .file && text == "-1"), "\(shape)")
  }

  @Test func rightIDs() {
    for (shape, texts): (IDShape, [String]) in [
      (.file, ["papi", "par-index", "ha-noi-34-2020", "2"]), (.province, ["01", "96"]),
      (.unit, ["NV", "DN-1", "01"]), (.item, ["7", "7.1", "12.10", "total"]), (.dimension, ["7"]),
      (.component, ["7.1", "12.10"]),
      (.entry, ["c-ok", "ii-4-1", "1", "hạng 2025", "Mục_tiêu.1"]),
    ] {
      for text in texts { #expect(shape.accepts(text), "\(shape) \(text)") }
    }
    for (shape, texts): (IDShape, [String]) in [
      (.file, ["PAPI", "chỉ-số", "a.b"]), (.province, ["1", "001", "a1", "٠١"]), (.unit, ["A", "123456789"]),
      (.item, ["a", "7.", ".1", "7.1.1"]), (.dimension, ["7.1", "total"]), (.component, ["7", "total"]),
      (.entry, ["a/b", "a\\b"]),
    ] {
      for text in texts { #expect(!shape.accepts(text), "\(shape) \(text)") }
    }
  }

  @Test("What is published is written so, and no fault is told of it")
  func published() {
    #expect(BoardData.load(from: PublishedSource()).findings.filter { $0.severity == .error } == [])
  }

  @Test(arguments: [
    Fault("provinces.json", "\"code\": \"01\"", "\"code\": \"=1+1\"", nil, "sets[0].provinces[0].code"),
    Fault("indices/papi.json", "\"id\": \"papi\"", "\"id\": \"../../x\"", nil, "id"),
    Fault("indices/papi.json", "\"id\": \"1\"", "\"id\": \"=1+1\"", nil, "dimensions[0].id"),
    Fault("targets.json", "\"id\": \"", "\"id\": \"=", nil, "targets[0].id"),
    Fault("provinces.json", "\"from\": 2011", "\"from\": 0", nil, "sets[0].from"),
    Fault("provinces.json", "\"from\": 2025", "\"from\": 99999", nil, "sets[1].from"),
  ])
  func isToldAndNotUsed(fault: Fault) throws {
    let findings = try fault.findings()
    #expect(
      findings.contains { $0.file == fault.file && $0.key == fault.key && $0.severity == .error },
      "\(findings)")
  }

  @Test("A file named by a year that is none is no year", arguments: ["0000", "1899", "99999"])
  func yearFiles(name: String) {
    var source = MemorySource.small
    source["scores/papi/\(name).json"] = source["scores/papi/2024.json"]
    let data = BoardData.load(from: source)
    #expect(data.book?.years == [2024, 2025])
    #expect(data.findings.map(\.file) == ["scores/papi/\(name).json"])
  }

  @Test func noYearIsImportedThatIsNone() {
    for year in [0, 99999] {
      let plan = Samples.plan("code,province,1.1\n01,Hà Nội,1.2", year: year)
      #expect(plan.years.isEmpty && !plan.isReady)
    }
  }
}
