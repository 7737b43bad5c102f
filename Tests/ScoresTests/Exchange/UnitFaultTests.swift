import Testing
import Words

@testable import Scores
@testable import Storage
@testable import StoreSupport

/// Where departments are ranked, nothing that is said of a file or a draft calls them provinces.
@Suite struct UnitFaultTests {
  private static let departments: ScoreBook = {
    var definition = Samples.papi.definition
    definition.units = .init(
      id: "departments", one: LocalizedText(vi: "sở", en: "department"),
      many: LocalizedText(vi: "sở", en: "departments"))
    let years = Samples.papi.years.compactMap { Samples.papi[$0] }
    return ScoreBook(definition: definition, registry: Samples.papi.registry, scores: years)
  }()

  private func words(_ text: String, year: Int = 2024) -> LocalizedText? {
    let findings = Samples.plan(text, year: year, into: Self.departments).findings
    return findings.first { $0.severity == .error }?.words
  }

  @Test func importing() throws {
    let unknown = try #require(words("code,1.1\nZZ99,1.5"))
    #expect(unknown.vietnamese.hasPrefix("không có sở \"ZZ99\" trong bộ 63"), "\(unknown)")
    #expect(unknown.english.hasPrefix("there is no department \"ZZ99\" in the set 63"), "\(unknown)")
    // The name of a column stays what it is; the word beside it does not.
    let columns = try #require(words("1.1\n1.5"))
    #expect(columns.vietnamese.contains("province (sở)") && columns.english.contains("code or province"))
    let missing = try #require(words("code,1.1\n,1.5"))
    #expect(missing == LocalizedText(vi: "thiếu sở", en: "the department is missing"))
    let other = try #require(words("province,1.1\nBắc Giang,1.5", year: 2025))
    #expect(other.vietnamese.contains("thuộc bộ 63, năm này dùng bộ 34; trong bộ đó là Bắc Ninh"), "\(other)")
    #expect(!other.english.contains("provinces"), "\(other)")
  }

  /// Of provinces all of it is said as before.
  @Test func importingProvinces() throws {
    let findings = Samples.plan("code,1.1\nZZ99,1.5", year: 2024).findings
    let unknown = try #require(findings.first { $0.severity == .error }?.words)
    #expect(unknown.vietnamese.hasPrefix("không có tỉnh \"ZZ99\" trong bộ 63 tỉnh"))
    #expect(unknown.english.hasPrefix("there is no province \"ZZ99\" among the 63"))
  }

  @Test func aJump() throws {
    let book = Self.departments
    let limit = try #require(JumpLimit(of: ItemID("1.1"), before: 2025, in: book))
    let last = limit.rise + 1
    let finding = DraftFinding(
      cell: ScoreCell(code: "01", item: ItemID("1.1")), kind: .jump(from: 0.5, to: 0.5 + last, limit: limit))
    #expect(finding.words.vietnamese.contains("nhiều hơn mọi sở trong"), "\(finding.words)")
    #expect(finding.words.english.contains("more than any department in"), "\(finding.words)")
  }

  @Test func setsThatAreNoNumbers() {
    #expect(ProvinceSet.words("63") == LocalizedText(vi: "bộ 63 tỉnh", en: "the set of 63"))
    #expect(ProvinceSet.words("so").vietnamese == "bộ so")
    #expect(JournalWords.otherSet("so", year: 2024).vietnamese.contains("theo bộ so, năm"))
    #expect(LocalizedText.unusualSet(2024, "so").vietnamese.hasSuffix("theo bộ so"))
  }
}
