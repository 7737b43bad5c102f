import Testing

@testable import Scores

/// What the tests of entering scores share: drafts over the published book.
enum Entry {
  static let book = Samples.papi

  /// A draft of a year of PAPI.
  static func draft(_ year: Int = 2025, level: EntryLevel? = nil) throws -> Draft {
    try #require(Draft(year: year, level: level, in: book))
  }

  static let checks2024 = checks(2024)
  static let checks2025 = checks(2025)

  private static func checks(_ year: Int) -> DraftChecks {
    guard let draft = Draft(year: year, in: book) else { preconditionFailure("PAPI has the year") }
    return DraftChecks(for: draft, in: book)
  }

  static func cell(_ code: String, _ item: String) -> ScoreCell { ScoreCell(code: code, item: ItemID(item)) }

  /// Every required cell of a draft filled with the values of the year before.
  static func filled(_ year: Int = 2025, source: String = "PAPI 2025") throws -> Draft {
    var draft = try draft(year)
    let checks = year == 2024 ? checks2024 : checks2025
    var values: [ScoreCell: Double?] = [:]
    for cell in checks.review(draft).missing {
      let scale = try #require(checks.scale(of: cell.item))
      values[cell] = .some(checks.before(cell, in: draft) ?? (scale.lowerBound + scale.upperBound) / 2)
    }
    draft.apply(.edit(draft.entering(values, as: .pasted)))
    draft.apply(.edit(draft.naming(source: source)))
    return draft
  }

  /// What a draft says, without how it came to say it.
  static func content(_ draft: Draft) -> [String] {
    draft.items.flatMap { item in
      draft.codes.map { code in
        let cell = ScoreCell(code: code, item: item)
        return "\(cell) \(draft[cell]) \(draft.reason(cell) ?? "")"
      }
    } + [draft.source, draft.level.rawValue]
  }

  /// A step that somebody might take, with anything in it.
  static func step(_ draft: Draft, _ random: inout FixedRandom) -> DraftStep {
    let cells = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      ScoreCell(
        code: draft.codes[Int.random(in: 0..<draft.codes.count, using: &random)],
        item: draft.items[Int.random(in: 0..<draft.items.count, using: &random)])
    }
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return .undo
    case 1: return .redo
    case 2: return .edit(draft.givingBack(cells))
    case 3: return .edit(draft.explaining(cells[0], "lý do \(Int.random(in: 0..<9, using: &random))"))
    case 4: return .edit(draft.naming(source: "nguồn \(Int.random(in: 0..<9, using: &random))"))
    case 5: return .edit(draft.copyingDown(cells[0], rows: 3))
    case 6: return .edit(draft.entering(nil, in: cells[0]))
    default:
      let values = cells.map { ($0, Double?.some(Double(Int.random(in: 0...2000, using: &random)) / 1000)) }
      return .edit(draft.entering(Dictionary(values, uniquingKeysWith: { $1 })))
    }
  }
}
