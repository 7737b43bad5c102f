@testable import BoardSupport
import Scores
import Testing
import Words

@testable import Dashboard
@testable import Pages

/// The sentence under a chart says what the chart shows, in both languages.
@Suite struct TrendStoryTests {
  private func trend(
    _ code: String, _ item: String = "total", basis: Basis = .published, book: ScoreBook = Books.published
  ) throws -> Trend {
    let id = ProvinceID(set: "63", code: code)
    return try #require(book.trend(of: ItemID(item), for: id, basis: basis)).inForce(by: book.definition)
  }

  @Test func hanoiRoseAndIsFallingAgain() throws {
    let story = TrendStory(trend: try trend("01"))
    #expect(
      story.ranks[.vietnamese]
        == "Từ hạng 59/63 (2019) lên 9/60 (2021), nay 29/61 (2024); từ 2021 đo theo cách khác.")
    #expect(
      story.ranks[.english]
        == "From rank 59/63 (2019) up to 9/60 (2021), now 29/61 (2024); measured anew from 2021.")
    #expect(
      story.scores[.vietnamese] == "Cùng cách đo từ 2021: 44,45 điểm (2021), nay 43,77 (2024), giảm 0,67.")
    #expect(
      story.scores[.english] == "Measured alike since 2021: 44.45 (2021), now 43.77 (2024), down 0.67.")
  }

  @Test func sonLaFellAndCameBack() throws {
    let story = TrendStory(trend: try trend("14"))
    #expect(
      story.ranks[.vietnamese]
        == "Từ hạng 4/63 (2011) xuống 50/60 (2021), nay 25/61 (2024); từ 2021 đo theo cách khác.")
    #expect(
      story.ranks[.english]
        == "From rank 4/63 (2011) down to 50/60 (2021), now 25/61 (2024); measured anew from 2021.")
  }

  @Test func quangNinhLacksYears() throws {
    let story = TrendStory(trend: try trend("22"))
    #expect(
      story.ranks[.vietnamese]
        == "Từ hạng 62/63 (2016) lên 1/61 (2024), bằng hạng năm 2020, 2022; từ 2021 đo theo cách khác; không có tổng năm 2018, 2021, 2023."
    )
    #expect(
      story.ranks[.english]
        == "From rank 62/63 (2016) up to 1/61 (2024), the rank of 2020, 2022; measured anew from 2021; no total in 2018, 2021, 2023."
    )
    #expect(story.scores[.vietnamese].hasPrefix("So sánh được từ 2022: 47,88 điểm (2022), nay 47,82 (2024)"))
    #expect(story.scores[.english].hasPrefix("Comparable since 2022: "))
  }

  /// Cần Thơ fell from the first rank to its lowest in the newest year.
  @Test func aFallingProvince() throws {
    let story = TrendStory(trend: try trend("92"))
    #expect(
      story.ranks[.vietnamese]
        == "Từ hạng 1/63 (2016) xuống 59/61 (2024), thấp nhất từ 2011; từ 2021 đo theo cách khác.")
    #expect(
      story.ranks[.english]
        == "From rank 1/63 (2016) down to 59/61 (2024), the lowest since 2011; measured anew from 2021.")
  }

  /// As if merged, Phú Thọ of 2024 is the mean of two members, of 2023 of three.
  @Test func otherMembersAreToldApart() throws {
    let story = TrendStory(trend: try trend("25", basis: .merged))
    #expect(story.ranks[.vietnamese].hasPrefix("Năm 2024: hạng 14/34. Trước đó: "))
    #expect(story.scores[.vietnamese] == "Năm 2024: 43,95 điểm, không so được với năm trước.")
  }

  /// A year of the 34 is told apart from those of the 63.
  @Test func theMergerIsToldApart() throws {
    let story = TrendStory(trend: try trend("01", book: Books.with2025))
    #expect(
      story.ranks[.vietnamese]
        == "Năm 2025: hạng 18/34. Trước đó: từ hạng 59/63 (2019) lên 9/60 (2021), sau cùng 29/61 (2024).")
    #expect(story.ranks[.english].hasPrefix("In 2025: rank 18/34. Before: from rank 59/63 (2019)"))
    #expect(TrendStory(trend: try trend("24", book: Books.with2025)).ranks[.vietnamese].contains("2025"))
  }

  @Test func asIf34TheDenominatorIsOfThe34() throws {
    let story = TrendStory(trend: try trend("01", basis: .merged))
    #expect(story.ranks[.vietnamese].hasSuffix("nay 18/34 (2024); từ 2021 đo theo cách khác."))
  }

  @Test func oneYearAloneIsSaidToBeAlone() throws {
    let book = Books.published(years: [2024])
    let story = TrendStory(trend: try trend("01", book: book))
    #expect(story.ranks[.vietnamese] == "Chỉ có năm 2024: hạng 29/61.")
    #expect(story.scores[.english] == "In 2024: 43.77 points, not comparable with earlier years.")
  }

  @Test func noYearAtAllIsSaid() throws {
    let story = TrendStory(trend: try trend("22", book: Books.published(years: [2021])))
    #expect(story.ranks[.vietnamese] == "Không có số liệu năm nào.")
    #expect(story.scores[.english] == "There are no figures of any year.")
  }

  /// Every rank it names is a rank of its year, for every province and series.
  @Test(arguments: Basis.allCases)
  func everyRankIsTrue(basis: Basis) throws {
    let book = Books.published
    for item in [ItemID.total] + book.definition.dimensions.map(\.id) {
      let history = book.history(of: item, basis: basis)
      for province in book.registry.sets[0].provinces {
        let trend = try #require(history.trend(for: province.id)).inForce(by: book.definition)
        let text = TrendStory(trend: trend).ranks[.english]
        for match in text.matches(of: /([0-9]+)\/([0-9]+) \(([0-9]+)\)/) {
          let standing = Int(match.output.3).flatMap { trend[$0]?.standing }
          #expect(standing?.rank == Int(match.output.1) && standing?.of == Int(match.output.2), "\(text)")
        }
      }
    }
  }

  @Test func othersAreToldAboveOrBelow() throws {
    let others = try ["22", "14", "92"].map { try trend($0) }
    let notes = TrendNotes(trend: try trend("01"), compared: others, bands: [], language: .vietnamese)
    #expect(notes.standing(in: 2024)?[.vietnamese] == "Năm 2024: trên Cần Thơ; dưới Quảng Ninh, Sơn La.")
    #expect(
      notes.standing(in: 2023)?[.english] == "In 2023: above Son La, Can Tho; without a rank: Quang Ninh.")
    #expect(notes.texts.contains("Quảng Ninh không có tổng năm 2018, 2021, 2023"))
    #expect(notes.texts.first == "¦ 2021: bỏ nội dung 5.2; chỉ số 3 và 6 đổi thang")
  }
}
