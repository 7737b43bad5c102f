@testable import BoardSupport
import Scores
import Testing
import Words

@testable import Pages

/// Who rose and fell most: figures added by hand from the published components, and what is not computed.
@Suite struct MoversTests {
  private func movers(
    of item: String = "total", _ earlier: Int?, _ year: Int, basis: Basis = .published,
    in book: ScoreBook = Books.published
  ) throws -> Movers {
    let item = item == "total" ? ItemID.total : ItemID(item)
    return try #require(Movers(of: item, from: earlier, to: year, basis: basis, in: book))
  }

  private func row(_ code: String, _ movers: Movers) throws -> MoverRow {
    try #require(movers.rows.first { $0.province.code == code })
  }

  /// Tây Ninh, Bình Thuận and Cà Mau rose most from 2023 to 2024 in the sum of their 28 components.
  @Test func theTotalOfTwoYears() throws {
    let movers = try movers(2023, 2024)
    #expect(movers.refusal == nil && movers.count == 59)
    let first = movers.rows.prefix(3)
    #expect(first.map(\.province.code) == ["72", "60", "96"] && first.map(\.rank) == [1, 2, 3])
    for (row, change) in zip(first, [8.108891, 4.652619, 4.416216]) {
      #expect(row.movement?.change == change)
    }
    let own = try row("01", movers)
    #expect(own.rank == 48 && own.places == -14 && own.before?.rank == 15 && own.now?.rank == 29)
    #expect(movers.sentence(own).vietnamese == "Hà Nội: thứ 48/59 về mức tăng, hạng 15/61 → 29/61.")
    let last = try row("95", movers)
    #expect(last.rank == 59)
  }

  @Test func aComponent() throws {
    let movers = try movers(of: "7.2", 2023, 2024)
    #expect(movers.rows.first?.province.code == "51" && movers.rows.first?.movement?.change == 0.311148)
    #expect(movers.rows[movers.count - 1].province.code == "12")
  }

  /// A province lacking a year stands behind the others with the year that lacks it, in no order and never at 0.
  @Test func whatIsMissingIsMissing() throws {
    let movers = try movers(2023, 2024)
    #expect(movers.rows.dropFirst(59).map(\.province.code) == ["22", "26", "74", "82"])
    for (code, year) in [("22", 2023), ("74", 2023), ("26", 2024), ("82", 2024)] {
      let row = try row(code, movers)
      #expect(row.rank == nil && row.movement == nil && row.places == nil)
      #expect(row.reason?.english == "In \(year), no figures on the board")
    }
    let text = movers.file(movers.rows).tabbed(.english)
    let line = try #require(text.split(separator: "\n").first { $0.contains("Quang Ninh") })
    #expect(line.hasPrefix("\t59\t22\tQuang Ninh\t\t47.8"), "\(line)")
    for isReversed in [false, true] {
      let last = movers.rows(by: .rise, isReversed: isReversed, .vietnamese).suffix(4)
      #expect(Set(last.map(\.province.code)) == ["22", "26", "74", "82"])
    }
  }

  /// The publisher measured anew in 2021; a year after it compares with 2021 itself.
  @Test(arguments: [(2019, 2024), (2020, 2021), (2017, 2018)])
  func acrossABreakNothingIsComputed(earlier: Int, year: Int) throws {
    let movers = try movers(earlier, year)
    #expect(movers.refusal?.vietnamese.contains("Không so được: cách đo đổi từ") == true)
    #expect(movers.count == 0 && movers.rows.allSatisfy { $0.rank == nil && $0.places == nil })
    #expect(
      movers.rows.count == 63 && movers.rows.contains { $0.before?.score != nil && $0.now?.score != nil })
    let comparable = try self.movers(2021, 2024)
    #expect(comparable.refusal == nil)
  }

  @Test func anItemThatWasNotMeasured() throws {
    let movers = try movers(of: "7", 2017, 2018)
    #expect(movers.refusal?.english == "“7 Environment” was not measured in 2017: nothing is computed.")
    #expect(movers.count == 0)
    let first = try self.movers(nil, 2011)
    #expect(first.refusal?.vietnamese == "Bảng không có năm nào trước năm này để so.")
  }

  /// 63 provinces and 34 are not the same ones, whatever their codes; as if merged they are, and it is said.
  @Test func otherProvinces() throws {
    let apart = try movers(2024, 2025, in: Books.with2025)
    #expect(apart.refusal?.vietnamese.hasPrefix("2024 là 63 tỉnh, 2025 là 34 tỉnh: không so được.") == true)
    #expect(apart.count == 0 && apart.rows.allSatisfy { $0.before == nil })
    let merged = try movers(2024, 2025, basis: .merged, in: Books.with2025)
    #expect(merged.refusal == nil && merged.rows.count == 34 && !merged.isDerived)
    #expect(merged.notes.contains { $0.vietnamese.contains("2024 quy về 34 tỉnh: trung bình các tỉnh cũ") })
    let both = try movers(2023, 2024, basis: .merged)
    #expect(both.isDerived && both.notes.allSatisfy { !$0.vietnamese.contains("so với 2023") })
  }

  /// A mean of other members is none that compares.
  @Test func otherMembers() throws {
    let movers = try movers(2023, 2024, basis: .merged)
    let apart = movers.rows.filter { $0.movement == nil && $0.before?.score != nil && $0.now?.score != nil }
    #expect(!apart.isEmpty)
    for row in apart {
      #expect(row.before?.lacking != row.now?.lacking)
      #expect(row.reason?.vietnamese.hasPrefix("không so được: ") == true)
    }
  }

  @Test func anExcerptIsNotComputed() throws {
    let book = try #require(Books.all["sipas"])
    let year = try #require(book.years.last)
    let earlier = try #require(book.years.last { $0 < year })
    let movers = try movers(earlier, year, in: book)
    #expect(movers.refusal?.vietnamese.contains("không tính thêm hạng") == true)
    #expect(movers.count == 0)
  }

  @Test(arguments: Movers.Sort.allCases)
  func everyOrderHasEveryProvinceOnce(sort: Movers.Sort) throws {
    let movers = try movers(2023, 2024)
    for language in Language.allCases {
      let rows = movers.rows(by: sort, isReversed: false, language)
      #expect(rows.count == 63 && Set(rows.map(\.province.code)).count == 63)
      let back = movers.rows(by: sort, isReversed: true, language)
      #expect(back.first?.province.code != rows.first?.province.code)
    }
  }
}
