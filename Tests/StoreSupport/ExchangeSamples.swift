import Words

@testable import Scores

/// What the tests of importing, exporting and writing share.
enum Samples {
  /// The published book of PAPI.
  static let papi: ScoreBook = {
    guard let book = BoardData.load(from: PublishedSource()).books["papi"] else {
      preconditionFailure("the published data have PAPI")
    }
    return book
  }()

  /// PAPI and its provinces, without any year.
  static let empty = ScoreBook(definition: papi.definition, registry: papi.registry, scores: [])

  /// What importing a text would do.
  static func plan(
    _ text: String, year: Int? = nil, source: String? = "nguồn", mode: ImportRequest.Mode = .newYear,
    accepts: Bool = false, into book: ScoreBook = empty
  ) -> ImportPlan {
    let request = ImportRequest(year: year, source: source, mode: mode, accepts: accepts)
    return CSVImport.plan(Array(text.utf8), file: "f.csv", request, into: book)
  }
}

/// A generator that gives the same numbers every time.
struct FixedRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension YearScores {
  /// Whether another year has the same rows with the same values.
  func hasSameValues(as other: YearScores) -> Bool {
    year == other.year && set == other.set && codes == other.codes
      && YearImport.differences(from: self, to: other).isEmpty
  }
}
