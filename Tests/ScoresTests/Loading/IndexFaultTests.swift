import Scores
import Testing

@testable import StoreSupport

/// The published data with one file changed.
private struct ChangedSource: DataSource {
  var file: String
  var text: String

  func names(in folder: String) throws(ReadFault) -> [String] { PublishedSource().names(in: folder) }

  func read(_ path: String) throws(ReadFault) -> [UInt8] {
    path == file ? Array(text.utf8) : try PublishedSource().read(path)
  }
}

/// What is wrong with an index or its published ranks is told by file and key, and the rest works.
@Suite struct IndexFaultTests {
  private func load(_ file: String, _ old: String, _ new: String) throws -> BoardData {
    let text = String(decoding: try PublishedSource().read(file), as: UTF8.self)
    try #require(text.contains(old))
    return BoardData.load(
      from: ChangedSource(file: file, text: text.replacing(old, with: new, maxReplacements: 1)))
  }

  @Test(arguments: [
    // Weights that do not add up, greatest values that are more than the total.
    ("indices/pci.json", "\"weight\": 20", "\"weight\": 25", "dimensions"),
    ("indices/par-index.json", "[0, 9.5]", "[0, 19.5]", "total.scale"),
    ("indices/paca.json", "[0, 20]", "[0, 10]", "total.scale"),
    // Bounds that overlap, of one year twice, of more groups than there are.
    ("indices/par-index.json", "[75, 80]", "[75, 82]", "group_thresholds[0].bounds[1]"),
    ("indices/par-index.json", "\"from\": 2021, \"through\": 2021", "\"from\": 2018", "group_thresholds[1]"),
    ("indices/par-index.json", "[0, 70]]", "[10, 70], [0, 10]]", "group_thresholds[0].bounds"),
    ("indices/par-index.json", "[80, 100]", "[100, 80]", "group_thresholds[0].bounds[0]"),
    ("indices/par-index.json", "\"sum\"", "\"product\"", "total.rule"),
    (
      "indices/sipas.json", "\"rule\": \"stated\", \"scale\": [0, 100]", "\"rule\": \"stated\"", "total.scale"
    ),
    ("indices/sipas.json", "\"ranks\": \"published\"", "\"ranks\": \"guessed\"", "ranks"),
    // A part beyond its greatest value.
    ("scores/par-index/2024.json", "10.18", "10.68", "scores.14[2]"),
    // Published ranks.
    ("scores/sipas/2024.json", "\"01\": 11", "\"01\": 64", "ranks.total.01"),
    ("scores/sipas/2024.json", "\"01\": 11", "\"03\": 11", "ranks.total.03"),
    ("scores/sipas/2024.json", "\"of\": 63", "\"of\": 64", "ranks.of"),
    // Weights of some years: not 100, years twice, of nothing there is.
    ("indices/pci.json", "{\"1\": 5, \"2\": 10", "{\"1\": 5, \"2\": 15", "total.weights"),
    (
      "indices/pci.json", "\"weights\": [",
      "\"weights\": [{\"from\": 2010, \"shares\": {}}, ", "total.weights[1]"
    ),
    ("indices/pci.json", "{\"1\": 5, \"2\"", "{\"11\": 5, \"1\": 5, \"2\"", "total.weights[0].shares.11"),
    // Only in an excerpt others may have been ranked than there are; it is one or it is none.
    ("scores/pci/2008.json", "\"excerpt\": true", "\"excerpt\": false", "ranks.of"),
    ("scores/par-index/2024.json", "\"3\": {\"14\": 32}", "\"9\": {\"14\": 32}", "ranks.9"),
    ("scores/sipas/2023.json", "\"remarks\": {\n    \"01\"", "\"remarks\": {\n    \"03\"", "remarks.03"),
  ])
  func isToldByFileAndKey(file: String, old: String, new: String, key: String) throws {
    let data = try load(file, old, new)
    let findings = data.findings.filter { $0.file == file && $0.severity == .error }
    #expect(findings.map(\.key) == [key] || (key == "ranks" && findings.first?.key == key))
    #expect(findings.allSatisfy { $0.line != nil && $0.words.vietnamese != $0.words.english })
    // The rest works: every index is there, and PAPI has its ranks.
    #expect(data.books.count == 7)
    #expect(data.book?.values(of: .total, in: 2024)?.rank(of: "01") == 29)
  }

  /// Totals are not computed from weights that do not add up; the stated one counts.
  @Test func wrongWeightsComputeNothing() throws {
    let pci = try #require(try load("indices/pci.json", "\"weight\": 20", "\"weight\": 25").books["pci"])
    #expect(pci.definition.totalRule == .stated)
    #expect(pci.values(of: .total, in: 2021)?.standing(of: "01")?.score == 68.6)
  }

  /// Bounds that overlap give no group; those of other years stay.
  @Test func wrongBoundsGiveNoGroup() throws {
    let book = try #require(try load("indices/par-index.json", "[75, 80]", "[75, 82]").books["par-index"])
    #expect(book.values(of: .total, in: 2018)?.standing(of: "01")?.group == nil)
    #expect(book.values(of: .total, in: 2024)?.standing(of: "01")?.group == 1)
  }

  /// A rank that contradicts a score is told and kept; of an index that computes ranks it is refused.
  @Test func doubtfulRanks() throws {
    let swapped = try load(
      "scores/par-index/2024.json", "\"01\": 3, \"04\": 63, \"14\": 12", "\"01\": 12, \"04\": 63, \"14\": 3")
    let warning = try #require(swapped.findings.first)
    #expect(swapped.findings.count == 1 && warning.severity == .warning && warning.key == "ranks.total.01")
    #expect(swapped.books["par-index"]?.values(of: .total, in: 2024)?.rank(of: "01") == 12)
    let papi = try load("scores/papi/2024.json", "\"scores\": {", "\"ranks\": {\"of\": 63}, \"scores\": {")
    #expect(papi.findings.map(\.key) == ["ranks"])
    #expect(papi.book?.values(of: .total, in: 2024)?.rank(of: "01") == 29)
  }

  /// A stated total that the weights do not give is told.
  @Test func aStatedTotalOffItsWeights() throws {
    let data = try load("scores/pci/2021.json", "[68.6,", "[70.6,")
    // It is better than the ninth, too: both are told.
    #expect(data.findings.map(\.key) == ["scores.01", "ranks.total.01"])
    #expect(data.findings.allSatisfy { $0.severity == .warning })
  }
}
