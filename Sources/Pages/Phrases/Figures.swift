import Scores
import Words

/// Figures as a person of one language writes them.
///
/// Rounded half away from zero, decimal comma in Vietnamese, point in English.
public struct Figures: Hashable, Sendable {
  /// Whose way of writing it is.
  let language: Language
  /// With how many decimals a number is written where nothing else is asked for.
  let places: Int

  /// The figures of a language.
  public init(_ language: Language, places: Int = 2) { (self.language, self.places) = (language, places) }

  /// What stands for a missing figure.
  public static let missing = "–"

  /// A number with so many decimals.
  public func decimal(_ value: Double, places: Int? = nil) -> String {
    let places = places ?? self.places
    let digits = Figures.rounded(value, places: places)
    let text = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - text.count)) + text
    let sign = digits < 0 ? "-" : ""
    guard places > 0 else { return sign + padded }
    let separator = language == .vietnamese ? "," : "."
    return sign + padded.dropLast(places) + separator + padded.suffix(places)
  }

  /// A number that may be missing.
  public func decimal(_ value: Double?, places: Int? = nil) -> String {
    value.map { decimal($0, places: places) } ?? Figures.missing
  }

  /// A rank with its denominator, where that is known: `29/61`.
  public func rank(_ rank: Int?, of count: Int) -> String {
    rank.map { count > 0 ? "\($0)/\(count)" : String($0) } ?? Figures.missing
  }

  public func rank(_ standing: Standing?) -> String { rank(standing?.rank, of: standing?.of ?? 0) }

  /// A change of score with its mark: `▲0,19`, `▼0,04`, `=` where it rounds to nothing.
  public func change(_ change: Double, places: Int? = nil) -> String {
    let direction = direction(change, places: places)
    let size = direction == .unchanged ? "" : decimal(change.magnitude, places: places)
    return Self.mark(direction) + size
  }

  /// How much more (+) or less (−) something is, with its sign: no change of a year.
  public func signed(_ difference: Double, places: Int? = nil) -> String {
    let size = decimal(difference.magnitude, places: places)
    return switch direction(difference, places: places) {
    case .rising: "+" + size
    case .falling: "−" + size
    case .unchanged: size
    }
  }

  /// A change of rank in places, positive for better: `▲12`, `▼14`, `=`.
  public func change(_ places: Int) -> String {
    if places == 0 { return Self.mark(.unchanged) }
    return Self.mark(places > 0 ? .rising : .falling) + String(places.magnitude)
  }

  /// How many places a line gained or lost; beside it where it stood, where not as many were ranked then:
  /// `▼14`, `▼1 (33/33)`.
  public func rankChange(_ line: ItemLine) -> String? {
    line.rankChange.map { change($0) + (line.rankBefore.map { " (\($0))" } ?? "") }
  }

  /// Which way a change goes once it is rounded.
  public func direction(_ change: Double, places: Int? = nil) -> Direction {
    switch Figures.rounded(change, places: places ?? self.places) {
    case 0: .unchanged
    case let digits: digits > 0 ? .rising : .falling
    }
  }

  /// The mark of a change.
  static func mark(_ direction: Direction) -> String {
    switch direction {
    case .rising: "▲"
    case .falling: "▼"
    case .unchanged: "="
    }
  }

  /// Better, worse or the same.
  public enum Direction: Hashable, Sendable {
    /// The three ways.
    case rising, falling, unchanged
  }

  /// The value times 10 to the places, rounded half away from zero as its decimal digits say.
  ///
  /// A value such as 2.675 is a little less in binary; a billionth of a unit makes up for that.
  private static func rounded(_ value: Double, places: Int) -> Int {
    var scaled = value.magnitude
    for _ in 0..<places { scaled *= 10 }
    let digits = (scaled + 1e-7).rounded(.toNearestOrAwayFromZero)
    return (value < 0 ? -1 : 1) * (Int(exactly: digits) ?? 0)
  }
}

extension ItemLine {
  /// The rank of the year before with its count, where not as many were ranked then: `33/33`.
  public var rankBefore: String? {
    guard let ofBefore, let rank = standing?.rank, let rankChange else { return nil }
    return "\(rank + rankChange)/\(ofBefore)"
  }
}
