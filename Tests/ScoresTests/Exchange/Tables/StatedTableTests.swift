import Testing
import Words

@testable import Scores
@testable import StoreSupport

/// Ranks and groups in tables: figures of an index that publishes them, left out of any other.
@Suite struct StatedTableTests {
  private static let published = BoardData.load(from: PublishedSource())
  private let par = published.books["par-index"] ?? Samples.empty

  private func plan(
    _ text: String, into book: ScoreBook, excerpt: Bool = false, accepts: Bool = false
  ) -> ImportPlan {
    var request = ImportRequest(year: 2025, source: "nguồn", accepts: accepts)
    request.isExcerpt = excerpt
    return CSVImport.plan(Array(text.utf8), file: "f.csv", request, into: book)
  }

  @Test(
    arguments: [
      ("15", 15, nil), ("15/63", 15, 63), ("hạng 15/63", 15, 63), ("Xếp thứ 15 trên 63 tỉnh", 15, 63),
      ("15.0", 15, nil),
      ("#3", 3, nil), ("rank 2 of 34", 2, 34),
    ] as [(String, Int, Int?)])
  func aRankIsReadAsItIsWritten(text: String, rank: Int, of: Int?) throws {
    let read = try #require(RankText.rank(text))
    #expect(read.rank == rank && read.of == of)
  }

  /// A rank of more than there are is refused, as the file of the year would be.
  @Test func ranksAreOfNoMoreThanThereAre() {
    let text = "Tỉnh;Chỉ số CCHC\nHà Nội;\"92,75; hạng 3/63\"\nHải Phòng;\"93,1; hạng 1/63\"\n"
    let refused = plan(text, into: par, accepts: true)
    let words = refused.findings.map(\.words.vietnamese).joined(separator: "\n")
    #expect(words.contains("hạng ở đây là trên 63, nhưng năm 2025 có 34 tỉnh"), "\(words)")
    let taken = plan(text.replacing("/63", with: "/34"), into: par, accepts: true)
    #expect(taken.findings.allSatisfy { $0.severity != .error }, "\(taken.findings.map(\.words.vietnamese))")
    #expect(taken.years.first?.table.statedRanks.isEmpty == false)
  }

  @Test(arguments: ["", "88,5", "15,5", "hạng", "15/x", "A"]) func whatIsNoRankIsNone(text: String) {
    #expect(RankText.rank(text) == nil)
  }

  @Test func aCellMayHoldScoreRankAndGroup() {
    #expect(RankText.parts("88,5; hạng 15/63") == RankText.Parts(score: "88,5", rank: "15/63"))
    #expect(RankText.parts("hạng 15") == RankText.Parts(rank: "15"))
    #expect(
      RankText.parts("44,12 điểm (5/34, nhóm 1)") == RankText.Parts(score: "44,12", rank: "5/34", group: "1"))
    #expect(
      RankText.parts("88,5/100") == nil && RankText.parts("1,41*") == nil
        && RankText.parts("tốt; hạng 3") == nil)
  }

  @Test func columnsBesideTheScoreAreTaken() throws {
    let text = "STT;Tỉnh;Điểm;Xếp hạng;Nhóm\n1;Hà Tĩnh;95,12;1;A\n2;Gia Lai;85,03;2;B\n"
    let plan = plan(text, into: par)
    let year = try #require(plan.years.first?.scores)
    #expect(plan.isReady && year.statedRanks[.total] == .init(of: 34, ranks: ["42": 1, "52": 2]))
    #expect(year.statedGroups[.total] == ["42": 1, "52": 2] && year.items == [.total])
    #expect(plan.findings.map(\.words.english).contains { $0.contains("of how many the ranks are") })
    let words = plan.tables[0].words(of: par.definition)[1]
    #expect(words.vietnamese == "3 cột số liệu: 3 = total, 4 = hạng, 5 = nhóm")
  }

  @Test func oneCellIsEnough() throws {
    let text = "Tỉnh,PAR INDEX 2025\nHà Tĩnh,\"95,12; hạng 1/34\"\nGia Lai,hạng 2\n"
    let year = try #require(plan(text, into: par).years.first?.scores)
    #expect(year.statedRanks[.total] == .init(of: 34, ranks: ["42": 1, "52": 2]))
    #expect(year.value(.total, of: "42") == 95.12 && year.value(.total, of: "52") == nil)
  }

  @Test func ranksOfAPartAndOfAnotherYearAreToldApart() throws {
    let text =
      "Tỉnh;Tổng;Hạng 2025 (/34);Hạng 2024;3. Thủ tục hành chính;Hạng\nHà Tĩnh;95,12;1;7;12,5;4\n"
    let plan = plan(text, into: par)
    let year = try #require(plan.years.first?.scores)
    #expect(year.statedRanks[.total] == .init(of: 34, ranks: ["42": 1]))
    #expect(year.statedRanks[ItemID("3")]?.ranks == ["42": 4])
    #expect(plan.tables[0].leftOut.map(\.english).contains { $0.contains("another year") })
  }

  @Test func whatCannotBeIsRefusedAndWhatIsDoubtfulAsked() {
    let beyond = plan("Tỉnh;Điểm;Hạng\nHà Tĩnh;95;35\n", into: par, accepts: true)
    #expect(
      !beyond.isReady
        && beyond.findings.contains { $0.words.english.contains("from 1 to 34") && $0.line == 2 })
    let twice = "Tỉnh;Điểm;Hạng\nHà Tĩnh;95;1/34\nGia Lai;94;1/34\n"
    #expect(!plan(twice, into: par).isReady && plan(twice, into: par, accepts: true).isReady)
    let order = "Tỉnh;Điểm;Hạng\nHà Tĩnh;94;1/34\nGia Lai;95;2/34\n"
    let finding = plan(order, into: par).findings.first { $0.severity == .error }
    #expect(
      finding?.words.english.contains("better score than Ha Tinh, rank 1") == true && finding?.line == 3)
    let counts = plan("Tỉnh;Điểm;Hạng\nHà Tĩnh;95;1/34\nGia Lai;94;2/33\n", into: par)
    #expect(
      counts.findings.contains { $0.severity == .error && $0.words.english.contains("but of 34 in line 2") })
    let group = plan("Tỉnh;Điểm;Hạng;Nhóm\nHà Tĩnh;95;1/34;B\n", into: par)
    #expect(group.findings.contains { $0.words.english.contains("by its score in group A") })
    // Equal scores may share a rank.
    #expect(plan("Tỉnh;Điểm;Hạng\nHà Tĩnh;95;1/34\nGia Lai;95;1/34\n", into: par).isReady)
  }

  @Test func groupsOfAnIndexThatComputesThemAreHeldAgainstIt() throws {
    let items = Samples.papi.definition.components(in: 2025).map(\.id)
    let set = try #require(Samples.papi.registry.provinceSet(in: 2025))
    let rows = set.provinces.enumerated().map { place, province in
      let figures = items.map { item -> String in
        let scale = Samples.papi.scale(of: item, in: 2025) ?? 0...1
        return String(scale.lowerBound + Double(place + 1) * (scale.upperBound - scale.lowerBound) / 50)
      }
      // The last is the best; one is said to be in another group.
      let group = place == 33 ? "Thấp" : "Nhóm \(4 - place * 4 / 34)"
      return ([province.name.vietnamese] + figures + ["\(34 - place)", group]).joined(separator: ";")
    }
    let head = "Tỉnh;\(items.map(\.text).joined(separator: ";"));Hạng;Nhóm\n"
    let plan = plan(head + rows.joined(separator: "\n"), into: Samples.empty, accepts: true)
    let told = try #require(
      plan.findings.first { $0.words.english.contains("column of groups") },
      "\(plan.findings.map(\.words.english).prefix(3)) \(plan.tables.map(\.leftOut))")
    #expect(told.words.english.contains("Ca Mau (Low, computed: High)") && plan.isReady)
    #expect(plan.years[0].scores.statedGroups.isEmpty && plan.years[0].scores.statedRanks.isEmpty)
    #expect(plan.tables[0].leftOut.map(\.english).contains { $0.contains("ranks") })
  }

  @Test func totalsOfSomeAreAnExcerptOrNothing() throws {
    let text = "Tỉnh,Tổng điểm PAPI 2025,Hạng,Nhóm\nHà Nội,\"44,12\",5/34,Cao\n"
    let refused = plan(text, into: Samples.papi)
    #expect(
      !refused.isReady && refused.findings.contains { $0.words.english.contains("--excerpt") && $0.line == 2 }
    )
    let taken = plan(text, into: Samples.papi, excerpt: true)
    let year = try #require(taken.years.first?.scores)
    #expect(taken.isReady && year.isExcerpt && year.statedRanks[.total] == .init(of: 34, ranks: ["01": 5]))
    #expect(year.statedGroups[.total] == ["01": 1])
    // A rank of nobody knows how many says nothing.
    let open = plan("Tỉnh,Tổng,Hạng\nHà Nội,\"44,12\",5\n", into: Samples.papi, excerpt: true)
    #expect(!open.isReady && open.findings.contains { $0.words.english.contains("a rank of how many") })
    #expect(!plan("Tỉnh,Điểm\nHà Nội,\"84,12\"\n", into: par, excerpt: true).isReady)
  }
}
