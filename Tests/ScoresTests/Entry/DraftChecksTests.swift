import Testing
import Words

@testable import Scores
@testable import StoreSupport

@Suite struct DraftChecksTests {
  private let cell = Entry.cell("01", "1.1")

  private func kinds(_ draft: Draft) -> [DraftFinding.Kind] {
    Entry.checks2025.review(draft).findings.map(\.kind)
  }

  @Test func aValueOutsideTheScaleIsOfferedWithItsSignMoved() throws {
    var draft = try Entry.draft(2025)
    draft.apply(.edit(draft.entering(18.04, in: cell)))
    #expect(kinds(draft) == [.outOfScale(18.04, scale: 0.25...2.5, suggestion: 1.804)])
    let finding = try #require(Entry.checks2025.findings(cell, in: draft).first)
    #expect(finding.isFault && finding.isOpen && finding.suggestion == 1.804)
    #expect(finding.words.vietnamese == "18,04 ngoài thang điểm 0,25–2,5 của năm này; có phải 1,804?")
    #expect(finding.words.english == "18.04 is outside the scale of this year, 0.25–2.5; is it 1.804?")
    draft.apply(.edit(draft.explaining(cell, "đúng thế")))
    #expect(Entry.checks2025.review(draft).open.count == 1)
  }

  @Test(arguments: [(126.0, 1.26), (-1.5, 1.5), (1e9, nil), (0.1, nil)])
  func suggestions(value: Double, suggestion: Double?) throws {
    #expect(DraftChecks.suggestion(for: value, in: 0.25...2.5) == suggestion)
  }

  @Test func zeroIsNoScore() throws {
    var draft = try Entry.draft(2025)
    draft.apply(.edit(draft.entering(0, in: cell)))
    #expect(kinds(draft) == [.zero])
  }

  /// As far as the farthest jump of any province since the last break is fine; farther asks.
  @Test(arguments: [true, false]) func aJumpBeyondAnyProvincesAsksForAReason(rises: Bool) throws {
    var draft = try Entry.draft(2024)
    let (item, checks) = (ItemID("8.2"), Entry.checks2024)
    let ranking = try #require(Entry.book.values(of: item, in: 2023)).ranking
    let cell = ScoreCell(code: try #require(rises ? ranking.last : ranking.first).province.code, item: item)
    let last = try #require(checks.before(cell, in: draft))
    #expect(last == Entry.book[2023]?.value(item, of: cell.code) && checks.compares(item))
    let limit = try #require(checks.columns.first { $0.item == item }?.limit)
    let own = jumps(of: item, years: limit.since...2023)
    #expect(limit.rise == own.max() && -limit.fall == own.min())
    draft.apply(.edit(draft.entering(last + (rises ? limit.rise : -limit.fall), in: cell)))
    let near = checks.findings(cell, in: draft)
    #expect(near.map(\.isChange) == [true])
    let far = last + (rises ? limit.rise + 0.001 : -limit.fall - 0.001)
    draft.apply(.edit(draft.entering(far, in: cell)))
    #expect(checks.findings(cell, in: draft).map(\.kind) == [.jump(from: last, to: far, limit: limit)])
    #expect(checks.review(draft).questionCount == 1)
    draft.apply(.edit(draft.explaining(cell, "đối chiếu bản in")))
    #expect(checks.review(draft).open.isEmpty && checks.review(draft).findings.count == 1)
  }

  /// Counted by hand from the published figures, cleaned as sums are.
  private func jumps(of item: ItemID, years: ClosedRange<Int>) -> [Double] {
    years.dropFirst().flatMap { year -> [Double] in
      guard let now = Entry.book[year], let before = Entry.book[year - 1] else { return [] }
      return now.codes.compactMap { code in
        guard let value = now.value(item, of: code), let old = before.value(item, of: code) else {
          return nil
        }
        return DecimalSum.clean(value - old)
      }
    }
  }

  @Test func yearsThatDoNotCompareGiveNoLimit() throws {
    // Dimension 7 has a break in 2019, the total one in 2021 (domain.md).
    let checks = try DraftChecks(for: Entry.draft(2021), in: Entry.book)
    #expect(checks.columns.first { $0.item == .total }?.limit == nil && !checks.compares(.total))
    let limit = try #require(checks.columns.first { $0.item == ItemID("7") }?.limit)
    #expect(limit.since == 2019)
    // The first year of all has none before it.
    #expect(try DraftChecks(for: Entry.draft(2011), in: Entry.book).columns.allSatisfy { $0.limit == nil })
  }

  @Test func aMergedProvinceIsHeldAgainstTheMeanOfItsMembers() throws {
    let draft = try Entry.draft(2025)
    let checks = Entry.checks2025
    let members = ["24", "27"].compactMap { Entry.book[2024]?.value(ItemID("1.1"), of: $0) }
    let cell = Entry.cell("24", "1.1")
    #expect(checks.isBeforeDerived(cell, in: draft) && members.count == 2)
    let mean = try #require(checks.before(cell, in: draft))
    #expect(mean == DecimalSum.clean(members.reduce(0, +) / 2) && checks.lacking(cell, in: draft) == [])
    // Hà Nội was merged with nobody.
    #expect(!checks.isBeforeDerived(Entry.cell("01", "1.1"), in: draft))
  }

  @Test func aMeanThatAMemberIsNotInHoldsNothing() throws {
    // Phú Thọ: Vĩnh Phúc has no figures of 2024, Phú Thọ and Hòa Bình have.
    var draft = try Entry.draft(2025)
    let checks = Entry.checks2025
    let cell = Entry.cell("25", "1.1")
    #expect(checks.before(cell, in: draft) == nil)
    #expect(checks.lacking(cell, in: draft).map(\.vietnamese) == ["Vĩnh Phúc"])
    draft.apply(.edit(draft.entering(0.34, in: cell)))
    #expect(checks.findings(cell, in: draft).isEmpty)
    // Of a mean of all it is said that it is one.
    let whole = Entry.cell("24", "1.1")
    draft.apply(.edit(draft.entering(0.34, in: whole)))
    let words = try #require(checks.findings(whole, in: draft).first).words
    #expect(words.vietnamese.contains("so với năm trước (trung bình các tỉnh cũ), nhiều hơn mọi tỉnh"))
    #expect(words.english.contains("on the year before (the mean of the old provinces), more than any"))
  }

  @Test func aStatedValueMustBeNearTheSumOfItsParts() throws {
    var draft = try Entry.filled()
    let checks = Entry.checks2025
    #expect(checks.review(draft).findings.isEmpty)
    let values = try #require(Entry.book.with(draft).values(of: ItemID("1"), in: 2025))
    let sum = try #require(values.score(of: "01"))
    let stated = Entry.cell("01", "1")
    // Cut off or rounded: within one unit of the last digit.
    draft.apply(.edit(draft.entering((sum * 100).rounded(.down) / 100, in: stated)))
    #expect(checks.review(draft).findings.isEmpty)
    let wrong = (sum * 100).rounded(.down) / 100 + 0.03
    draft.apply(.edit(draft.entering(wrong, in: stated)))
    #expect(checks.findings(stated, in: draft).map(\.kind) == [.sum(stated: wrong, sum: sum)])
    draft.apply(.edit(draft.explaining(stated, "bản in ghi thế")))
    #expect(checks.review(draft).open.isEmpty)
  }

  @Test func aTotalBesideRoundedDimensionsMayBeOffByTheirRounding() throws {
    var draft = try Entry.draft(2024, level: .dimension)
    draft.published = nil
    let checks = Entry.checks2024
    for dimension in 1...8 {
      let value = try #require(
        Entry.book.values(of: ItemID("\(dimension)"), in: 2024)?.score(of: "01"))
      draft.apply(
        .edit(draft.entering((value * 100).rounded() / 100, in: Entry.cell("01", "\(dimension)"))))
    }
    let total = Entry.cell("01", "total")
    draft.apply(.edit(draft.entering(43.77, in: total)))
    #expect(!checks.review(draft).findings.contains { $0.cell == total })
    draft.apply(.edit(draft.entering(43.87, in: total)))
    #expect(checks.review(draft).findings.filter { $0.cell == total }.count == 1)
  }

  @Test func whatIsMissingIsCountedAndFound() throws {
    var draft = try Entry.draft(2025)
    let checks = Entry.checks2025
    var review = checks.review(draft)
    #expect(review.requiredCount == 34 * 28 && review.enteredCount == 0 && review.missing.count == 34 * 28)
    #expect(review.next(after: nil) == cell)
    draft.apply(.edit(draft.entering(1.5, in: cell)))
    // Stated to have none: entered, not missing.
    draft.apply(.edit(draft.entering(nil, in: Entry.cell("01", "1.2"))))
    review = checks.review(draft)
    #expect(review.enteredCount == 2 && review.next(after: nil) == Entry.cell("01", "1.3"))
  }

  @Test func theNextOpenCellGoesRoundAndRound() throws {
    var draft = try Entry.filled()
    let checks = Entry.checks2025
    #expect(checks.review(draft).next(after: nil) == nil)
    let (early, late) = (Entry.cell("01", "1.2"), Entry.cell("96", "8.3"))
    draft.apply(.edit(draft.givingBack([late])))
    draft.apply(.edit(draft.entering(99, in: early)))
    let review = checks.review(draft)
    #expect(review.missing == [late] && review.faultCount == 1)
    #expect(review.next(after: nil) == early && review.next(after: early) == late)
    // What is wrong comes before what is missing, wherever one looks from.
    #expect(review.next(after: late) == early && review.next(after: Entry.cell("46", "total")) == early)
  }

  @Test func aPublishedYearIsNotQuestionedWhereNobodyTouchedIt() {
    // The published figures hold values that jump; only what is entered is asked about.
    for year in Entry.book.years {
      guard let draft = Draft(year: year, in: Entry.book) else { continue }
      #expect(DraftChecks(for: draft, in: Entry.book).review(draft).findings.isEmpty, "\(year)")
    }
  }

  @Test func aTextThatIsNoNumberIsAFaultOfItsCell() throws {
    let draft = try Entry.draft(2024)
    let review = Entry.checks2024.review(draft, refused: [cell: ("1x", ImportWords.notANumber("1x"))])
    #expect(review.faultCount == 1 && review.findings(of: cell).map(\.refusedText) == ["1x"])
    #expect(review.next(after: nil) == cell && review.findings.allSatisfy(\.isRefusal))
  }

  @Test func aConflictIsAFault() throws {
    var draft = try Entry.draft(2024)
    draft.apply(.edit(draft.entering(1.5, in: cell)))
    var other = draft
    other.apply(.edit(other.entering(1.75, in: cell)))
    draft.published = other.yearFile(Entry.book.definition)
    let review = Entry.checks2024.review(draft)
    #expect(review.faultCount == 1 && review.findings(of: cell).count == 1)
    #expect(review.findings.first?.words.vietnamese.contains("1,75") == true)
  }

  @Test func everyFindingIsToldInBothLanguages() {
    let limit = JumpLimit(rise: 0.52, fall: 0.4, since: 2021, through: 2024)
    let kinds: [DraftFinding.Kind] = [
      .zero, .outOfScale(9, scale: 1...2, suggestion: nil), .sum(stated: 1.5, sum: 1.25),
      .jump(from: 1.18, to: 2.28, limit: limit), .jump(from: 2, to: 1, limit: limit),
      .change(from: 1.5, to: .value(1.25)), .change(from: 1.5, to: .statedMissing),
      .change(from: 1.5, to: .nothing),
      .conflict(YearMerge.Conflict(cell: cell, before: .value(1), own: .nothing, other: .value(1.5))),
      .conflict(YearMerge.Conflict(cell: cell, before: .value(1), own: .value(2), other: .nothing)),
      .refused("1x", ImportWords.notANumber("1x")),
    ]
    for kind in kinds {
      let finding = DraftFinding(cell: cell, kind: kind)
      for words in [finding.words, finding.brief] {
        #expect(words.vietnamese != words.english && !words.vietnamese.contains("."), "\(words)")
      }
      #expect(finding.brief.vietnamese.count <= 44, "\(finding.brief.vietnamese)")
    }
    #expect(
      DraftFinding(cell: cell, kind: kinds[3]).words.vietnamese
        == "tăng 1,1 so với năm trước, nhiều hơn mọi tỉnh trong các năm 2021–2024 (0,52); nếu đúng, hãy ghi lý do"
    )
  }

  @Test(
    arguments: [
      ("1,26", ScoreText.number(1.26)), (" 1.26\u{A0}", .number(1.26)), ("", .missing),
      ("–", .statedMissing), ("n/a", .statedMissing),
      ("3", .number(3)),
    ])
  func typedTextIsReadWithCommaOrPoint(text: String, reading: ScoreText) {
    #expect(ScoreText(text) == reading)
  }

  @Test(arguments: ["1,2,3", "một", "1e3", "1.", ",5", "9".padded(400), "\u{1B}[2J"])
  func whatIsNoNumberIsTold(text: String) {
    guard case .fault(let words) = ScoreText(text) else { return #expect(Bool(false), "\(text)") }
    #expect(words.vietnamese != words.english && !words.vietnamese.contains("\u{1B}"))
  }

  @Test func anOldNameIsAnsweredWithTheProvinceItWentInto() throws {
    let set = try #require(Entry.book.registry.provinceSet("34"))
    guard case .ofOtherSet(let old, "63", let now) = Entry.book.registry.answer("bac giang", in: set) else {
      return #expect(Bool(false))
    }
    #expect(old.code == "24" && now?.name.vietnamese == "Bắc Ninh")
    guard case .found(let found) = Entry.book.registry.answer("24", in: set) else {
      return #expect(Bool(false))
    }
    #expect(found.name.vietnamese == "Bắc Ninh")
    guard case .unknown(let near) = Entry.book.registry.answer("Hà Nôj", in: set) else {
      return #expect(Bool(false))
    }
    #expect(near.first?.code == "01")
  }
}

extension String {
  fileprivate func padded(_ count: Int) -> String { String(repeating: self, count: count) }
}
