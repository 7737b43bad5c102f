/// Why something changed, in documents: `null` at every key where nothing can be compared.
struct WhyRow: Encodable, Sendable {
  let movement: Movement?

  enum CodingKeys: String, CodingKey {
    case nationalChange = "national_change"
    case own = "places_own"
    case others = "places_others"
    case movedAsFar = "moved_as_far"
    case slight
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let pair = { (range: ClosedRange<Int>) in [range.lowerBound, range.upperBound] }
    try container.encode(movement?.nationalChange, forKey: .nationalChange)
    try container.encode(movement?.own.map(pair), forKey: .own)
    try container.encode(movement?.others.map(pair), forKey: .others)
    try container.encode(movement?.movedAsFar, forKey: .movedAsFar)
    try container.encode(movement?.isSlight, forKey: .slight)
  }
}

/// How sure a score is, in documents.
struct PrecisionRow: Encodable, Sendable {
  let precision: Precision

  enum CodingKeys: String, CodingKey {
    case standardError = "standard_error"
    case ranks
    case gapAbove = "gap_above"
    case gapInErrors = "gap_above_in_errors"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(precision.standardError, forKey: .standardError)
    try container.encode([precision.ranks.lowerBound, precision.ranks.upperBound], forKey: .ranks)
    try container.encode(precision.above?.points, forKey: .gapAbove)
    try container.encode(precision.above?.errors, forKey: .gapInErrors)
  }
}
