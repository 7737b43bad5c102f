import JSONText
import Scores
import Testing
import Words

/// The figures of the other indices as they ship: on their scales, in their order, from their weights.
@Suite struct ShippedFigureTests {
  private static let data = BoardData.load(from: PublishedSource())
  private static let others = ["sipas", "par-index", "pci", "ict-index", "dti", "paca"]

  private func book(_ id: String) throws -> ScoreBook { try #require(Self.data.books[id]) }

  /// Nothing is found wrong, so no figure is off its scale; ranks lie within what was ranked.
  @Test(arguments: others)
  func scoresAndRanksAreInBounds(id: String) throws {
    #expect(Self.data.findings == [])
    let book = try book(id)
    for year in book.years {
      let scores = try #require(book[year])
      for item in scores.items {
        let scale = try #require(book.scale(of: item, in: year))
        #expect(scores.codes.allSatisfy { scores.value(item, of: $0).map(scale.contains) ?? true })
      }
      for (item, stated) in scores.statedRanks {
        #expect(stated.ranks.values.allSatisfy((1...stated.of).contains), "\(id) \(year) \(item)")
        // Of two with scores, the better one ranks better.
        let known = stated.ranks.compactMap { code, rank in scores.value(item, of: code).map { ($0, rank) } }
        for (score, rank) in known {
          #expect(known.allSatisfy { $0.0 <= score || $0.1 < rank }, "\(id) \(year) \(item) \(score)")
        }
      }
    }
  }

  /// Where all are there, the printed ranks are the computed ones, but where printed scores tie: there
  /// the publisher knew more digits.
  @Test func printedRanksAreTheComputedOnes() throws {
    let ties: [Int: [String]] = [
      2009: ["84"], 2012: ["20"], 2013: ["25"], 2014: ["35", "40"], 2015: ["01", "24", "25", "94"],
      2016: ["24", "38", "72", "75"], 2020: ["24", "37", "42"],
    ]
    let book = try book("pci")
    for year in book.years {
      let values = try #require(book.values(of: .total, in: year))
      guard !values.isExcerpt else { continue }
      let stated = try #require(book[year]?.statedRanks[.total])
      #expect(stated.of == 63 && stated.ranks.count == 63)
      var differing: [String] = []
      for (code, rank) in stated.ranks.sorted(by: { $0.key < $1.key }) {
        let score = try #require(values.score(of: code))
        let computed = values.rank(at: score)
        if rank != computed { differing.append(code) }
        let tied = stated.ranks.keys.count { values.score(of: $0) == score }
        #expect((computed..<computed + tied).contains(rank), "\(year) \(code)")
      }
      #expect(differing == ties[year] ?? [], "\(year)")
    }
  }

  /// Whole years have ranks, medians and means again, of their parts too; of the others nothing is computed.
  @Test func wholeYearsAreComputed() throws {
    let book = try book("pci")
    let whole = { (item: ItemID) in
      book.years.filter { book.values(of: item, in: $0).map { !$0.isExcerpt && $0.median != nil } ?? false }
    }
    #expect(whole(.total) == Array(2009...2016) + [2020])
    for part in 1...10 { #expect(whole(ItemID("\(part)")) == Array(2013...2016)) }
    let hanoi = try #require(book.values(of: ItemID("2"), in: 2016)?.standing(of: "01"))
    #expect(hanoi.rank == 63 && hanoi.of == 63 && !hanoi.isRankStated)
    // A rank of 64: one of those who were ranked is no more.
    let old = try #require(book.values(of: .total, in: 2008))
    #expect(old.isExcerpt && old.rankedCount == 64 && old.rank(of: "11") == 64 && old.median == nil)
    #expect(book.levers(for: ProvinceID(set: "63", code: "01"), year: 2008).isEmpty)
  }

  /// Nothing is supposed where the totals of all are known and the parts of some.
  @Test func nothingIsSupposedOfTotalsAlone() throws {
    let book = try book("pci")
    for code in ["01", "25"] {
      let id = ProvinceID(set: "63", code: code)
      #expect(WhatIf(id, year: 2020, in: book) == nil && WhatIf(id, year: 2012, in: book) == nil)
      #expect(WhatIf(id, year: 2016, in: book) != nil)
    }
  }

  /// The weights give every published total of which all parts are known, within what rounding allows.
  @Test(arguments: [
    (2013, 63, 0.03), (2014, 63, 0.03), (2015, 63, 0.03), (2016, 63, 0.03), (2017, 11, 0.03),
    (2018, 12, 0.03), (2019, 29, 0.03), (2020, 10, 0.03), (2021, 26, 0.03), (2022, 8, 0.02), (2024, 1, 0.001),
  ])
  func theWeightsOfPCI(year: Int, count: Int, most: Double) throws {
    let book = try book("pci")
    #expect(try differences("pci", year).count == count)
    #expect(try differences("pci", year).allSatisfy { $0.magnitude <= most + 1e-9 })
    #expect(book.definition.seriesBreak(of: .total, in: 2022)?.reason.english.contains("inferred") == true)
  }

  @Test func theWeightsOfDTI() throws {
    #expect(try differences("dti", 2022).count == 5)
    #expect(try differences("dti", 2022).allSatisfy { $0.magnitude <= 0.0001 + 1e-9 })
  }

  /// Of each province with all parts, by how much the weighted sum is more than the published total.
  private func differences(_ id: String, _ year: Int) throws -> [Double] {
    let book = try book(id)
    let scores = try #require(book[year])
    let parts = book.definition.parts(of: .total, in: year)
    return scores.codes.compactMap { code in
      let values = parts.compactMap { scores.value($0, of: code) }
      guard values.count == parts.count, let total = scores.value(.total, of: code) else { return nil }
      return zip(parts, values).reduce(-total) {
        $0 + $1.1 * book.definition.factor(of: $1.0, in: year)
      }
    }
  }

  /// Every source is told in both languages, and every figure has its address.
  @Test(arguments: others)
  func everyYearHasItsSource(id: String) throws {
    for year in try book(id).years {
      let source = try #require(try book(id)[year]?.source)
      #expect(source.vietnamese != source.english, "\(id) \(year)")
      #expect(!source.english.contains("Bộ") && !source.english.contains("báo chí"))
      let document = try JSONDocument(try PublishedSource().read("scores/\(id)/\(year).json"))
      let sources = try #require(document.root["sources"])
      guard let named = sources.members.map(Array.init) else { continue }
      let ranked = try book(id)[year]?.statedRanks.values.flatMap(\.ranks.keys) ?? []
      let codes = Set(try book(id)[year]?.codes ?? []).union(ranked)
      #expect(Set(named.map(\.key)) == codes, "\(id) \(year)")
    }
  }

  /// What was promised for 2020 can be judged: rank 8 is not among the first five.
  @Test func theLeadingGroupOf2020() throws {
    let target = try #require(Self.data.targets.targets.first { $0.id == "par-index-leading-2020" })
    let outlook = TargetJudge(books: Self.data.books).outlook(of: target)
    #expect(outlook.newest?.actual == 8 && outlook.newest?.of == 63 && outlook.verdict == .missed)
  }
}
