@testable import BoardSupport
import Testing
import TextUI
import Words

@testable import Dashboard
@testable import Pages
@testable import Scores

/// A year of which more than three provinces are missing: shown as far as it goes, nothing computed over it.
@Suite struct PartialYearTests {
  private static let five = Books.with2025(of: 5)
  private static let hanoi = ProvinceID(set: "63", code: "01")

  @Test func nothingIsComputedOverAFew() throws {
    let values = try #require(Self.five.values(of: .total, in: 2025))
    #expect(values.coverage == .init(known: 5, of: 34) && values.isExcerpt && values.rankedCount == 0)
    #expect(values.rank(of: "01") == nil && values.group(of: "01") == nil && values.score(of: "01") != nil)
    #expect(values.median == nil && values.mean == nil && values.groupOrigin == nil)
    #expect(Self.five.levers(for: Self.hanoi, year: 2025).isEmpty)
    #expect(Self.five.newestYear == 2024)
    // Three may be missing, and those of whom it is stated that there is no figure are not.
    #expect(Books.with2025(of: 31).values(of: .total, in: 2025)?.rankedCount == 31)
    #expect(Books.with2025(of: 30).values(of: .total, in: 2025)?.rankedCount == 0)
    let stated = Books.with2025(of: 30) { year in
      year.statedMissing = [ScoreCell(code: "96", item: ItemID("1.1"))]
    }
    #expect(stated.values(of: .total, in: 2025)?.rankedCount == 30 && stated.newestYear == 2025)
  }

  /// A template that was filled in here and there: a year nobody has a total in is not what a board opens on.
  @Test func aYearWithoutAnyTotalIsNotTheNewest() throws {
    let few = YearScores(
      year: 2025, set: "34", source: "mẫu", items: [ItemID("1.1")], codes: ["01", "04"], cells: [1.5, 0.9])
    let book = Books.published.replacing(few)
    #expect(book.isPartial(2025) && book.newestYear == 2024)
    #expect(ScoreBook(definition: book.definition, registry: book.registry, scores: [few]).newestYear == 2025)
    // What is being entered is looked at as it grows.
    let draft = try #require(Draft(year: 2025, in: book))
    #expect(!book.with(draft).isPartial(2025))
  }

  /// Before anything is known of 2025 a chart of 63 shows the rank that was promised; beside ranks over 34, what
  /// it comes to among them, also while only a few are entered.
  @Test func thePathIsOverTheProvincesOfItsYear() {
    let climb = Target(
      id: "t", kind: .climb(places: 5), index: "papi", item: .total, province: Self.hanoi, baseYear: 2020,
      goalYear: 2025)
    let path = { (book: ScoreBook) in
      TargetJudge(books: ["papi": book], today: CalendarDay("2026-11-30")).chartPath(of: climb)[2025]
    }
    #expect(path(Books.published) == 23)
    #expect(path(Self.five) == 14 && path(Books.with2025) == 14)
  }

  /// What the press had before the whole table judges nothing: the goal year still waits for it.
  @Test func aScoreOfAnExcerptIsNoRank() {
    let book = Books.with2025(of: 1) { $0.isExcerpt = true }
    let judge = TargetJudge(books: ["papi": book], today: CalendarDay("2026-11-30"))
    let outlook = { (kind: Target.Kind) in
      judge.outlook(
        of: Target(
          id: "t", kind: kind, index: "papi", item: .total, province: Self.hanoi, baseYear: 2020,
          goalYear: 2025))
    }
    for kind in [Target.Kind.climb(places: 5), .leading(rank: 5), .group(3), .partsRise, .score(40)] {
      #expect(outlook(kind).state == .surveyOver && outlook(kind).isAwaited, "\(kind)")
    }
  }

  /// An average over the 34 is not that of the ranks over the 63 that are shown: nothing is made of it.
  @Test func noForecastFromASeriesThatIsNotShown() {
    let climb = Target(
      id: "t", kind: .climb(places: 1), index: "papi", item: .total, province: Self.hanoi, baseYear: 2022,
      goalYear: 2026)
    let judge = TargetJudge(books: ["papi": Books.with2025], today: CalendarDay("2026-11-30"))
    let outlook = judge.outlook(of: climb)
    #expect(outlook.newest?.year == 2025 && outlook.series?.points.last?.year == 2024)
    #expect(outlook.paceSoFar != nil && outlook.arrives == nil)
  }

  @Test func publishedYearsAreWhole() throws {
    for year in Books.published.years {
      let items = [ItemID.total] + Books.published.definition.items(in: year)
      for item in items {
        for basis in Basis.allCases {
          let values = try #require(Books.published.values(of: item, in: year, basis: basis))
          #expect(values.coverage == nil && !values.isExcerpt)
        }
      }
    }
  }

  /// Who enters a year sees the ranks among what was entered so far.
  @Test func aDraftIsRankedAsItGrows() throws {
    let draft = try #require(Draft(year: 2025, in: Self.five))
    let values = try #require(Self.five.with(draft).values(of: .total, in: 2025))
    #expect(values.coverage == nil && values.rankedCount == 5 && values.rank(of: "01") != nil)
    #expect(draft.yearFile(Self.five.definition).isDraft == false)
  }

  @Test func everyPageSaysHowManyThereAre() throws {
    let (vi, en) = (
      "mới có số liệu của 5/34 tỉnh, chưa tính hạng, nhóm, trung vị.",
      "figures of 5 of 34 provinces so far: no rank, group or median is computed."
    )
    let report = try #require(Self.five.provinceYear(Self.hanoi, year: 2025))
    #expect(Sentences.standing(report).vietnamese == "Năm 2025 Hà Nội đạt 43,7747 điểm; " + vi)
    #expect(Sentences.standing(report).english == "In 2025 Hanoi has 43.7747 points; " + en)
    let absent = try #require(
      Self.five.provinceYear(ProvinceID(set: "34", code: "96"), year: 2025))
    #expect(Sentences.standing(absent).vietnamese.hasSuffix("Cà Mau. M" + vi.dropFirst()))
    #expect(Phrases.noSuppositions(report).vietnamese == "Không giả định được: " + vi)
    #expect(Sentences.extremes(report) == nil)
    let page = try Documents.report(Self.hanoi, 2025, of: Self.five)
    for text in [page.text, page.markdown, page.html] {
      #expect(text.replacing("\n ", with: " ").contains(vi), "\(text)")
      #expect(!text.contains("/5") && !text.contains("tăng hạng"))
    }
    let json = try Documents.root(page)
    #expect(json["rank"]?.isNull == true && json["of"]?.isNull == true && json["group"]?.isNull == true)
    let ranking = try Documents.ranking(.total, 2025, of: Self.five)
    #expect(ranking.text.contains("M" + vi.dropFirst()) && ranking.text.contains("29 tỉnh khác"))
    #expect(try Documents.root(ranking)["of"]?.isNull == true)
    let table = try #require(Self.five.yearTable(2025))
    let panel = RankingPanel(
      table: table, places: [0], sort: .item(0), isReversed: false, filter: .all, selection: 0, own: "01",
      compared: [], definition: Self.five.definition, regions: [], language: .vietnamese)
    #expect(RankingSentences(panel).text(for: 0).vietnamese == "M" + vi.dropFirst())
  }

  /// No promise is judged by a few provinces; a score by itself is.
  @Test func noTargetIsJudgedByAFew() throws {
    let judge = TargetJudge(books: ["papi": Self.five], today: CalendarDay("2026-11-30"))
    let names = TargetNames(books: ["papi": Self.five], indexNames: [:])
    let kinds: [Target.Kind] = [
      .climb(places: 5), .group(3), .leading(rank: 5), .partsRise, .aboveAverage, .keepGroup(2),
      .yearlyClimb(places: 1, withScore: false),
    ]
    for kind in kinds {
      let target = Target(
        id: "t", kind: kind, index: "papi", item: .total, province: Self.hanoi, baseYear: 2020, goalYear: 2025
      )
      let outlook = judge.outlook(of: target)
      #expect(judge.years(of: target).last?.verdict == .noData)
      #expect(outlook.newest?.year == 2024 && outlook.state == .surveyOver, "\(kind)")
      let sentence = TargetSentences(outlook: outlook, names: names).sentence
      #expect(
        sentence.vietnamese.hasSuffix("; năm 2025 mới có số liệu của 5/34 tỉnh, chưa xếp hạng."),
        "\(sentence.vietnamese)")
      #expect(
        sentence.english.hasSuffix(
          "; of 2025 there are figures of 5 of 34 provinces so far: not ranked."))
    }
    let later = Target(
      id: "t", kind: .climb(places: 5), index: "papi", item: .total, province: Self.hanoi, baseYear: 2020,
      goalYear: 2026)
    let sentence = TargetSentences(outlook: judge.outlook(of: later), names: names).sentence.vietnamese
    #expect(sentence.hasSuffix(". Năm 2025 mới có số liệu của 5/34 tỉnh, chưa xếp hạng."), "\(sentence)")
    let score = Target(
      id: "t", kind: .score(43), index: "papi", item: .total, province: Self.hanoi, baseYear: 2020,
      goalYear: 2025)
    #expect(judge.outlook(of: score).verdict == .met || judge.outlook(of: score).verdict == .exceeded)
  }
}

/// What is said of excerpts, and what is not.
@Suite struct ExcerptWordsTests {
  private func report(
    _ index: String, _ code: String, _ year: Int, _ basis: Basis = .published, set: String = "63"
  ) throws -> ProvinceYear {
    try #require(
      Books.all[index]?.provinceYear(ProvinceID(set: set, code: code), year: year, basis: basis))
  }

  /// The best and the worst of what happens to be known say so.
  @Test func extremesOfAFewParts() throws {
    let told = try #require(Sentences.extremes(try report("pci", "01", 2023)))
    #expect(told.vietnamese.hasPrefix("Chỉ 2 trong 10 phần có hạng, trong đó mạnh nhất: "))
    #expect(told.english.hasPrefix("Only 2 of 10 parts have a rank; of these strongest: "))
    #expect(
      try #require(Sentences.extremes(try report("papi", "22", 2018))).vietnamese.hasPrefix(
        "Chỉ 6 trong 8 phần có hạng, trong đó mạnh nhất: "))
  }

  /// What the board has not is not said to be unranked.
  @Test func theBoardHasNotIsNotUnranked() throws {
    let judge = TargetJudge(books: Books.all, today: CalendarDay("2026-11-30"))
    let names = TargetNames(books: Books.all, indexNames: [:])
    let target = Target(
      id: "t", kind: .leading(rank: 5), index: "sipas", item: .total,
      province: ProvinceID(set: "63", code: "01"),
      baseYear: nil, goalYear: 2022)
    let outlook = judge.outlook(of: target)
    #expect(outlook.state == .surveyOver && !outlook.isNeverKnown)
    let sentence = TargetSentences(outlook: outlook, names: names).sentence
    #expect(sentence.vietnamese.contains("bảng chưa có số liệu") && !sentence.vietnamese.contains("xếp hạng"))
  }

  /// A total is only said to be there where it is.
  @Test func theTotalOnly() throws {
    let ranked = Sentences.overview(try report("ict-index", "22", 2023)).map(\.vietnamese).joined()
    #expect(!ranked.contains("chỉ có tổng"))
    let rankOnly = Sentences.overview(try report("dti", "01", 2023)).map(\.vietnamese).joined()
    #expect(
      rankOnly.contains("chỉ có hạng chung; bảng chưa có điểm tổng và điểm của ")
        && !rankOnly.contains("chỉ có tổng"))
    let line = try Documents.report(
      ProvinceID(set: "63", code: "01"), 2023, of: try #require(Books.all["dti"])
    ).head.joined()
    #expect(line.contains("chưa có điểm · hạng ") && !line.contains("điểm –"), "\(line)")
    let none = Sentences.overview(try report("sipas", "14", 2018)).map(\.vietnamese).joined()
    #expect(!none.contains("chỉ có tổng") && none.contains("chỉ có hạng chung; bảng chưa có điểm tổng"))
    let merged = Sentences.overview(try report("dti", "48", 2022, .merged)).map(\.vietnamese).joined()
    #expect(
      merged.contains("bảng chưa có đủ số liệu của các tỉnh thành viên") && !merged.contains("chỉ có tổng"),
      "\(merged)")
  }
}

/// What a year's file has to say of a province's figures stands wherever they do.
@Suite struct RemarkTests {
  @Test func anErratumIsTold() throws {
    let words = LocalizedText(vi: "Đính chính 4 theo: công văn 12.", en: "Corrected: 4; source: “letter 12”.")
    let book = Books.remarked(words, on: "14", in: 2024)
    let id = ProvinceID(set: "63", code: "14")
    let report = try #require(book.provinceYear(id, year: 2024))
    #expect(report.remarks == [words] && Sentences.overview(report).last == words)
    let trend = try #require(book.trend(of: .total, for: id))
    let levers = LeversPage(
      report: report, levers: [], whatIf: WhatIf(id, year: 2024, in: book), scenario: nil, goal: nil,
      language: .vietnamese)
    let pages = [
      try Documents.report(id, 2024, of: book), try Documents.ranking(.total, 2024, of: book),
      Documents.trend(trend, of: book), levers.page(glyphs: .blocks),
    ]
    for page in pages {
      for text in [page.text, page.markdown, page.html] {
        #expect(text.replacing("\n ", with: " ").contains("Đính chính 4 theo: công văn 12."), "\(text)")
      }
    }
    #expect(try Documents.ranking(.total, 2024, of: book).text.contains("Sơn La: Đính chính"))
    #expect(try Documents.ranking(.total, 2024, of: Books.published).text.contains("Ghi chú") == false)
    let notes = TrendNotes(trend: trend, compared: [], bands: [], language: .english).texts
    #expect(notes.last == "2024: " + words.english)
    // As if merged the member is named.
    let bacNinh = Books.remarked(words, on: "24", in: 2024)
    let merged = try #require(
      bacNinh.provinceYear(ProvinceID(set: "34", code: "24"), year: 2024, basis: .merged))
    #expect(merged.remarks.first?.vietnamese == "Bắc Giang: " + words.vietnamese)
    let target = Target(
      id: "t", kind: .climb(places: 1), index: "papi", item: .total, province: id, baseYear: 2021,
      goalYear: 2025)
    let judge = TargetJudge(books: ["papi": book], today: CalendarDay("2026-11-30"))
    let told = TargetNotes(
      outlook: judge.outlook(of: target), names: TargetNames(books: ["papi": book], indexNames: [:])
    ).texts
    #expect(told.contains { $0.vietnamese == "Số liệu 2024: " + words.vietnamese })
  }
}
