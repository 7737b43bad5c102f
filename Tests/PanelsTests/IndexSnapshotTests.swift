@testable import BoardSupport
@testable import Dashboard
import Scores
import TestSupport
import Testing
import Words

/// The panels of the other indices as literal text, in the sizes people have.
@Suite struct IndexSnapshotTests {
  private func expect(
    _ id: String, _ name: String, keys: String, _ size: (Int, Int), _ language: Language,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let book = try #require(Books.all[id])
    let board = Board {
      ($0.columns, $0.rows) = size
      ($0.book, $0.year, $0.others) = (book, book.newestYear ?? 0, Books.all)
      $0.language = language
    }.pressing(keys)
    expectSnapshot(
      board.text, named: "index-\(id)-\(name)-\(size.0)x\(size.1)-\(language.rawValue)", location: location)
  }

  /// One mark for an index of several targets says of how many it is, and is that of the worst.
  @Test(
    arguments: [
      ([.met], "đạt ●", "met ●"), ([.met, .missed, .noData], "1/3 không đạt ×", "1/3 missed ×"),
      ([.late, .exceeded, .late], "2/3 chậm !", "2/3 behind !"), ([.met, .noData], "1/2 đạt ●", "1/2 met ●"),
      ([.noData, .incomparable], nil, nil), ([], nil, nil),
    ] as [([Verdict], String?, String?)])
  func theStripTellsTheWorstOfTheTargets(verdicts: [Verdict], vi: String?, en: String?) {
    let standing = IndexStanding(id: "x", name: "X", verdicts: verdicts)
    #expect(standing.worst(.vietnamese) == vi && standing.worst(.english) == en)
  }

  @Test(arguments: Looks.usual)
  func sipas(size: (Int, Int), language: Language) throws {
    for (name, keys) in [
      ("overview", ""), ("trends", "2"), ("targets", "3"), ("ranking", "4"), ("map", "4m"), ("whatif", "5"),
    ] {
      try expect("sipas", name, keys: keys, size, language)
    }
  }

  @Test(arguments: ["par-index", "pci", "ict-index", "dti", "paca"], [(80, 24), (120, 40), (40, 10)])
  func others(id: String, size: (Int, Int)) throws {
    try expect(id, "overview", keys: "", size, .vietnamese)
    if size == (80, 24) { try expect(id, "overview", keys: "", size, .english) }
    try expect(id, "ranking", keys: "4", size, .vietnamese)
    try expect(id, "trends", keys: "2", size, .vietnamese)
  }

  @Test func ofPCIWithParts() throws {
    try expect("pci", "parts", keys: "[[[[[", (80, 24), .vietnamese)
    try expect("pci", "part", keys: "[[[[[jj<Enter>", (80, 24), .vietnamese)
    try expect("pci", "scores", keys: "2s", (120, 40), .english)
    try expect("pci", "choose", keys: "i", (80, 24), .english)
  }
}
