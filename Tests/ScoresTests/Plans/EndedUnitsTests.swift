import Testing
import Words

@testable import Scores

/// Units that are no more, found in the names that plans have for them.
@Suite struct EndedUnitsTests {
  private func since(_ name: String, _ day: String = "2026-01-01") -> [String] {
    EndedUnits.published.ended(in: LocalizedText(same: name), on: CalendarDay(day)).map(\.since.text)
  }

  @Test(arguments: [
    ("Sở Thông tin và Truyền thông", ["2025-03-01"]), ("sở thông tin và truyền thông tỉnh", ["2025-03-01"]),
    ("Sở TT&TT", ["2025-03-01"]), ("Sở Giao thông Vận tải", ["2025-03-01"]),
    ("Sở Giao thông - Vận tải", ["2025-03-01"]), ("UBND các huyện, thành phố", ["2025-07-01"]),
    ("UBND quận Ba Đình", ["2025-07-01"]), ("Thị xã Sơn Tây", ["2025-07-01"]),
    ("Sở TTTT; UBND các quận", ["2025-03-01", "2025-07-01"]),
    // Letters without marks are the same, words are not.
    ("Các cơ quan báo chí", []), ("Quân đội", []), ("Sở Quy hoạch – Kiến trúc", []), ("Sở Nội vụ", []),
    ("Sở Khoa học và Công nghệ", []), ("Phòng Thông tin và Truyền thông", []), ("UBND thành phố", []),
  ])
  func names(name: String, days: [String]) {
    #expect(since(name) == days)
  }

  @Test func onlyFromTheDayOn() {
    #expect(since("Sở TTTT", "2025-02-28") == [] && since("Sở TTTT", "2025-03-01") == ["2025-03-01"])
    #expect(since("Các huyện", "2025-06-30") == [] && since("Các huyện", "2025-07-01") == ["2025-07-01"])
    #expect(EndedUnits.published.ended(in: LocalizedText(same: "Sở TTTT"), on: nil) == [])
  }

  @Test func inThePublishedPlans() {
    let plans = BoardData.load(from: PublishedSource()).plans
    let names = { (id: String) in
      plans[id].map {
        EndedUnits.published.named(in: $0, on: CalendarDay("2026-01-01")).map(\.ended.name.vietnamese)
      }
    }
    #expect(names("son-la-2021") == ["Sở Thông tin và Truyền thông", "cấp huyện"])
    #expect(names("ha-noi-34-2020") == ["Sở Thông tin và Truyền thông", "cấp huyện"])
    #expect(names("svhtt-380-2021") == [] && names("qhkt-2020") == [])
  }

  @Test func everyOneHasItsSpellings() {
    for ended in EndedUnits.published.all {
      #expect(!ended.spellings.isEmpty && ended.since.text >= "2025-03-01", "\(ended.name)")
    }
  }
}
