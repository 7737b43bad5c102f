import Testing
import Words

@testable import Scores
@testable import StoreSupport

/// What an import is held against once its table is right: the checks of entry, and the years.
@Suite struct ImportGuardTests {
  private static let anySource = LocalizedText(same: "x")
  private let old = Samples.papi

  private func plan(
    _ text: String, year: Int? = 2024, mode: ImportRequest.Mode = .merge, accepts: Bool = false
  ) -> ImportPlan {
    Samples.plan(text, year: year, mode: mode, accepts: accepts, into: old)
  }

  @Test func aJumpLargerThanAnyIsToldByLineAndRefused() throws {
    let plan = plan("code,8.2,1.1\n02,,1.1\n01,0.5,1.4\n")
    let finding = try #require(plan.findings.first { $0.severity == .error })
    #expect(finding.line == 3 && finding.key == "8.2" && !plan.isReady)
    for word in ["Hanoi 2024", "more than any province in 2019–2023", "--accept"] {
      #expect(finding.words.english.contains(word), "\(finding.words.english)")
    }
    #expect(finding.words.vietnamese.contains("nếu đúng, thêm --accept"))
    let accepted = self.plan("code,8.2,1.1\n02,,1.1\n01,0.5,1.4\n", accepts: true)
    #expect(accepted.isReady && accepted.findings.allSatisfy { $0.severity == .warning })
    #expect(accepted.years.first?.doubtful == [Entry.cell("01", "8.2")])
  }

  /// What is already so is no doubt about the import.
  @Test func onlyWhatChangesIsHeldAgainstTheChecks() throws {
    var draft = try Entry.draft(2024)
    let known = try #require(old[2024])
    _ = draft.take(
      known.setting([Entry.cell("01", "8.2"): .value(0.5)], source: Self.anySource, layout: nil, in: old))
    let book = old.with(draft)
    #expect(Samples.plan("code,8.2\n01,0.5\n", year: 2024, mode: .merge, into: book).findings == [])
    #expect(Samples.plan("code,8.2\n01,0.51\n", year: 2024, mode: .merge, into: book).findings.count == 1)
  }

  @Test func aStatedSumThatItsPartsDoNotMakeIsRefused() throws {
    // 43.7747 is what Hà Nội's components add up to.
    #expect(plan("code,total\n01,43.77\n").findings == [])
    let wrong = plan("code,total\n14,43.8876\n01,43.2\n")
    #expect(wrong.findings.map(\.line) == [3] && wrong.findings.map(\.key) == ["total"] && !wrong.isReady)
    // Its own part changes beside a total that fitted.
    let known = try #require(old[2024])
    let stated = old.replacing(
      known.setting(
        [Entry.cell("01", "total"): .value(43.7747)], source: Self.anySource, layout: nil, in: old))
    let part = Samples.plan("code,1.1\n01,1.5\n", year: 2024, mode: .merge, into: stated)
    #expect(part.findings.map(\.key) == ["total"] && part.findings.map(\.line) == [2])
    #expect(Samples.plan("code,1.1\n02,1.1\n", year: 2024, mode: .merge, into: stated).findings == [])
  }

  /// The total of an index with weights is no plain sum of its parts.
  @Test func weightsAreKnownToTheCheckOfSums() throws {
    let pci = try #require(BoardData.load(from: PublishedSource()).books["pci"])
    let year = try #require(pci.years.first { year in pci[year]?.hasColumn(of: ItemID("1")) == true })
    let bytes = CSVExport.stored(pci, years: [year], withYear: true)
    let empty = ScoreBook(definition: pci.definition, registry: pci.registry, scores: [])
    let plan = CSVImport.plan(bytes, file: "f.csv", ImportRequest(source: "PCI"), into: empty)
    #expect(plan.findings == [] && plan.isReady, "\(year) \(plan.findings.first?.words.english ?? "")")
  }

  @Test(arguments: ["0", "2.51", "18.04", "x", "-1", "NaN"])
  func nothingAcceptsWhatIsNoScore(text: String) {
    let plan = plan("code,1.1\n01,\(text)\n", accepts: true)
    #expect(!plan.isReady && plan.findings.map(\.line) == [2])
  }

  @Test func theYearBeforeMayComeInTheSameTable() {
    let text = "year,code,8.2\n2023,01,1.4\n2024,01,1.5\n"
    let alone = plan("code,8.2\n01,1.5\n")
    #expect(alone.findings.count == 1)
    // Against the year before as it will be, 2024 rises by 0.1; 2023 itself falls too far.
    #expect(plan(text, year: nil).findings.map(\.line) == [2])
  }

  @Test func emptyCellsRemoveNothingAndAreTold() throws {
    for text in [
      "code,1.1,1.2\n01,1.5,\n02,–,1.4\n", "code,item,score\n01,1.1,1.5\n01,1.2,\n02,1.1,-\n02,1.2,1.4\n",
    ] {
      let plan = plan(text)
      let year = try #require(plan.years.first)
      #expect(plan.isReady && plan.findings.count == 1)
      #expect(plan.findings.first?.severity == .warning)
      #expect(plan.findings.first?.words.english.hasPrefix("2 empty cells or dashes") == true)
      #expect(year.differences.map(\.cell) == [Entry.cell("01", "1.1"), Entry.cell("02", "1.2")])
      #expect(year.scores.value(ItemID("1.2"), of: "01") == old[2024]?.value(ItemID("1.2"), of: "01"))
    }
    // Where nothing stands, nothing is left standing.
    #expect(plan("code,1.1,total\n01,1.5,\n").findings == [])
  }

  @Test func aYearNobodyExpectsNeedsAWord() {
    let text = "code,1.1\n01,1.5\n"
    #expect(plan(text, year: 2025).isReady)
    let later = plan(text, year: 2026)
    #expect(!later.isReady && later.findings.map(\.line) == [2])
    #expect(later.findings.first?.words.english.contains("--new-year") == true)
    #expect(later.findings.first?.words.english.contains("2025 is expected next") == true)
    // Years of one table follow each other.
    #expect(plan("year,code,1.1\n2026,01,1.5\n2025,01,1.5\n", year: nil).isReady)
    func request(_ year: Int, allows: Bool = false) -> ImportRequest {
      ImportRequest(year: year, source: "s", today: 2026, allowsLaterYear: allows)
    }
    func isReady(_ request: ImportRequest) -> Bool {
      CSVImport.plan(Array(text.utf8), file: "f", request, into: Samples.empty).isReady
    }
    #expect(isReady(request(2025)) && isReady(request(2013)) && !isReady(request(2026)))
    #expect(isReady(request(2026, allows: true)))
  }

  @Test func aDraftTakesWhatTheTableNames() throws {
    let year = try #require(plan("code,1.1,1.2\n01,1.5,\n02,–,1.4\n").years.first)
    let draft = try Entry.draft(2024)
    let edit = try #require(draft.importing(year))
    // An empty cell says nothing, a dash that there is no value.
    #expect(
      edit.cells.map(\.cell) == [
        Entry.cell("01", "1.1"), Entry.cell("02", "1.1"), Entry.cell("02", "1.2"),
      ])
    #expect(edit.cells.map(\.entry) == [.value(1.5), .cleared, .value(1.4)])
  }
}
