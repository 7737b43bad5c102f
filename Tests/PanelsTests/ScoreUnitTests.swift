@testable import BoardSupport
import Foundation
import Testing
import Words

@testable import Dashboard
@testable import Pages
@testable import Scores

/// Scores are written in the unit of their index: SIPAS in per cent, PAPI in points.
@Suite struct ScoreUnitTests {
  private func report(_ index: String, _ year: Int) throws -> ProvinceYear {
    let book = try #require(Books.all[index])
    return try #require(
      book.provinceYear(ProvinceID(set: "63", code: "01"), year: year, basis: .published))
  }

  private func definition(_ index: String) throws -> IndexDefinition {
    try #require(Books.all[index]?.definition)
  }

  @Test(arguments: [
    ("papi", "điểm"), ("pci", "điểm"), ("paca", "điểm"), ("ict-index", "điểm"), ("dti", "điểm"),
    ("sipas", "%"), ("par-index", "%"),
  ])
  func totals(index: String, unit: String) throws {
    #expect(try definition(index).scoreUnit().score.vietnamese == unit)
  }

  /// A dimension on the scale of the total has its unit; one of so many points has points.
  @Test func dimensions() throws {
    #expect(try definition("sipas").scoreUnit(of: ItemID("6")).score.english == "%")
    let parts = try definition("par-index")
    for part in parts.dimensions { #expect(parts.scoreUnit(of: part.id) == .points, "\(part.id)") }
  }

  @Test func percentagesDifferByPercentagePoints() throws {
    // 0.82 and 0.70 would be 0.12 apart: as many digits as the score has.
    let dti = try #require(Sentences.againstMean(report("dti", 2024)))
    #expect(dti.vietnamese == "Cao hơn bình quân cả nước 0,6961 là 0,1280 điểm.")
    #expect(dti.english == "0.1280 points above the national mean of 0.6961.")
    let words = try #require(Sentences.againstMean(report("sipas", 2024)))
    #expect(words.vietnamese.hasSuffix("là 2,56 điểm phần trăm."), "\(words)")
    #expect(words.english.hasPrefix("2.56 percentage points above"), "\(words)")
    #expect(ScoreUnit(LocalizedText(same: "sao")).gap.vietnamese == "sao")
  }

  @Test func trends() throws {
    let book = try #require(Books.all["sipas"])
    let province = ProvinceID(set: "63", code: "01")
    let trend = try #require(book.trend(of: .total, for: province, basis: .published))
    let words = TrendStory(trend: trend, unit: book.definition.scoreUnit()).scores
    #expect(words.vietnamese.contains(" % (2023), nay "), "\(words)")
    #expect(words.english.contains(" % (2023), now "), "\(words)")
    let plain = TrendStory(trend: trend).scores
    #expect(plain.vietnamese.contains(" điểm (2023), nay ") && !plain.english.contains("%"))
  }

  @Test func targets() throws {
    let names = TargetNames(books: Books.all, indexNames: [:])
    let targets = Books.publishedTargets.targets.filter {
      if case .aboveAverage = $0.kind { $0.goalYear == 2024 } else { false }
    }
    let judge = TargetJudge(books: Books.all)
    let sentence = { (index: String) in
      let target = try #require(targets.first { $0.index == index })
      let outlook = judge.outlook(of: target)
      return (
        TargetSentences(outlook: outlook, names: names).sentence,
        names.figures(of: target, .vietnamese).brief(outlook)
      )
    }
    let (sipas, sipasBrief) = try sentence("sipas")
    #expect(sipas.vietnamese.contains(" %, trung bình cả nước"), "\(sipas)")
    #expect(sipasBrief.hasSuffix(" %") && !sipas.english.contains("points,"), "\(sipasBrief)")
    let (papi, papiBrief) = try sentence("papi")
    #expect(papi.vietnamese.contains(" điểm, trung bình 61 tỉnh"), "\(papi)")
    #expect(papiBrief.hasSuffix(" điểm"), "\(papiBrief)")
  }

  /// How many rows a file had is said in the word of who is ranked.
  @Test func historyCounts() throws {
    var entry = HistoryEntry(
      by: Signature(user: "lan", time: Date(timeIntervalSince1970: 0)), .import, index: "dgnb", year: 2024)
    var counts = HistoryEntry.Counts()
    (counts.provinces, counts.values) = (12, 40)
    entry.counts = counts
    var definition = Books.published.definition
    definition.units = .init(
      id: "x", one: LocalizedText(vi: "sở", en: "department"),
      many: LocalizedText(vi: "sở", en: "departments"))
    let registry = Books.published.registry
    let books = ["dgnb": ScoreBook(definition: definition, registry: registry, scores: [])]
    let line = { (books: [String: ScoreBook], language: Language) in
      HistoryPage(entries: [entry], registry: registry, books: books, language: language)
        .words(of: History.Line(entry: entry, act: nil))
    }
    #expect(line(books, .vietnamese).contains("12 sở, 40 giá trị"))
    #expect(line(books, .english).contains("12 departments, 40 values"))
    #expect(line([:], .vietnamese).contains("12 tỉnh, 40 giá trị"))
    (counts.replaced, counts.merged, counts.changed) = (true, true, 1)
    entry.counts = counts
    let changed = HistoryPage(entries: [entry], registry: registry, books: books, language: .english).words(
      of: History.Line(entry: entry, act: nil))
    #expect(changed.contains("1 value changed, 0 added, 0 removed"), "\(changed)")
  }
}
