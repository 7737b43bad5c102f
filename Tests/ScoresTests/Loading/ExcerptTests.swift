import Testing

@testable import Scores
@testable import Storage
@testable import StoreSupport

/// A year that is known to be an excerpt, of an index that else computes its ranks.
@Suite struct ExcerptTests {
  /// Figures of all three provinces of five that were ranked, one with its rank, as the press gave them.
  private static let excerpt = """
    {
      "format": 1,
      "index": "papi",
      "year": 2024,
      "provinces": "3",
      "source": {"vi": "Báo chí dẫn", "en": "As reported by the press"},
      "items": ["1.1", "1.2", "2.1"],
      "scores": {
        "01": [1.5, 2.5, 3.5],
        "02": [1.25, 2.75, 3.25],
        "08": [1, 1, 3]
      },
      "excerpt": true,
      "ranks": {"of": 5, "total": {"01": 4}}
    }
    """

  private func load(_ text: String = excerpt) -> BoardData {
    var source = MemorySource.small
    source["scores/papi/2023.json"] = source["scores/papi/2024.json"]?.replacing("2024", with: "2023")
    source["scores/papi/2024.json"] = text
    source["scores/papi/2025.json"] = nil
    return BoardData.load(from: source)
  }

  /// The figures stand, with their published rank, and nothing is computed from them.
  @Test func nothingIsComputed() throws {
    let book = try #require(load().books["papi"])
    let values = try #require(book.values(of: .total, in: 2024))
    #expect(values.isExcerpt && values.median == nil && values.mean == nil && values.grouping.sizes.isEmpty)
    #expect(values.standing(of: "01")?.score == 7.5 && values.standing(of: "01")?.rank == 4)
    #expect(values.rankedCount == 5 && values.rank(of: "02") == nil && values.group(of: "02") == nil)
    let hanoi = ProvinceID(set: "3", code: "01")
    #expect(book.levers(for: hanoi, year: 2024).isEmpty && WhatIf(hanoi, year: 2024, in: book) == nil)
    #expect(book.provinceYear(hanoi, year: 2024)?.isExcerpt == true)
    // The whole year beside it is what it was.
    #expect(book.values(of: .total, in: 2023)?.rank(of: "01") == 1)
    let trend = try #require(book.trend(of: .total, for: hanoi))
    // Nothing is drawn to it, and it stands beside.
    #expect(trend.points.map { $0.standing?.rank } == [1, nil] && trend.points[1].press?.standing.rank == 4)
  }

  /// It is shown, and is not the year a board opens on.
  @Test func itIsNotTheNewestYear() throws {
    let book = try #require(load().books["papi"])
    #expect(book.years == [2023, 2024] && book.newestYear == 2023)
    #expect(load(Self.excerpt.replacing("true", with: "false")).books["papi"]?.newestYear == 2024)
  }

  @Test func itIsReadAsDocumented() throws {
    #expect(load().findings.filter { $0.file.hasPrefix("scores") } == [])
    let number = load(Self.excerpt.replacing("true", with: "1"))
    // Then it is none, and ranks of this index are computed.
    #expect(number.findings.filter { $0.file.hasSuffix("2024.json") }.map(\.key) == ["excerpt", "ranks"])
    let source = load(Self.excerpt.replacing("As reported by the press", with: " "))
    #expect(source.findings.filter { $0.file.hasSuffix("2024.json") }.map(\.key) == ["source"])
  }

  /// What is not entered stays when the year is written: source in two languages, excerpt, ranks.
  @Test func itIsKeptWhenTheYearIsWritten() throws {
    let folder = TemporaryFolder()
    for path in ["board.json", "provinces.json", "indices/papi.json"] {
      folder.put(path, try #require(MemorySource.small[path]))
    }
    folder.put("scores/papi/2024.json", Self.excerpt)
    let book = try #require(BoardData.load(from: FolderSource(folder.path)).books["papi"])
    let table = Array("code,1.1,1.2,2.1\n01,1.75,2.5,3.5\n".utf8)
    let plan = Samples.plan(
      String(decoding: table, as: UTF8.self), year: 2024, source: "S", mode: .merge, accepts: true, into: book
    )
    _ = try FolderStore(folder.path, access: .writing).write(plan, by: .at())
    let written = try #require(folder.text("scores/papi/2024.json"))
    for line in Self.excerpt.split(separator: "\n") where line.contains("source") || line.contains("excerpt")
    {
      #expect(written.contains(line.trimmingPrefix(while: \.isWhitespace)), "\(written)")
    }
    #expect(written.contains("\"of\": 5") && written.contains("1.75"))
  }
}
