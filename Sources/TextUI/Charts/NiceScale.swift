/// A scale with round numbers: steps of 1, 2 or 5 times a power of ten.
public struct NiceScale: Hashable, Sendable {
  /// The lowest and the highest value shown.
  public var range: ClosedRange<Double>
  /// The values that get a number, from the lowest up.
  public var ticks: [Double]

  /// A scale around some values, its ends on round numbers; 0…1 where there are no values.
  ///
  /// What is no number, or beyond a million billions, is left aside.
  ///
  /// - Parameter steps: the largest number of steps, at least 1; fewer where that is rounder.
  public init(around values: [Double], steps: Int) {
    let values = values.filter { abs($0) <= NiceScale.largest }
    let low = values.min() ?? 0
    let high = values.max() ?? 1
    let length = NiceScale.length(low, high)
    var step = NiceScale.step(of: length > 0 ? length : max(abs(high), 1) / 10, steps: steps)
    // Rounding the ends outwards may need a step more than the values alone.
    while NiceScale.ends(low, high, step).count > max(2, steps) { step = NiceScale.above(step) }
    let ends = NiceScale.ends(low, high, step)
    range = Double(ends.first) * step...Double(ends.first + ends.count) * step
    ticks = (0...ends.count).map { Double(ends.first + $0) * step }
  }

  /// A scale with given ends, and the round numbers between them.
  public init(within range: ClosedRange<Double>, steps: Int) {
    self.range = range
    let length = NiceScale.length(range.lowerBound, range.upperBound)
    guard length > 0 else {
      ticks = [range.lowerBound]
      return
    }
    let step = NiceScale.step(of: length, steps: steps)
    let first = Int((range.lowerBound / step - 1e-9).rounded(.up))
    let last = Int((range.upperBound / step + 1e-9).rounded(.down))
    ticks = first <= last ? (first...last).map { Double($0) * step } : []
  }

  /// Beyond this a step of a scale could not be told any more.
  private static let largest = 1e15

  /// The distance of two values, 0 where it is too small to be told beside them.
  private static func length(_ low: Double, _ high: Double) -> Double {
    let length = high - low
    guard max(abs(low), abs(high)) <= largest else { return 0 }
    return length > 1e-9 * max(abs(low), abs(high), 1e-9) ? length : 0
  }

  /// The smallest round step that covers a length in so many steps.
  private static func step(of length: Double, steps: Int) -> Double {
    let wanted = length / Double(max(1, steps))
    var step = 1.0
    while step > wanted { step /= 10 }
    while step * 10 <= wanted { step *= 10 }
    while step < wanted * (1 - 1e-9) { step = above(step) }
    return step
  }

  /// The next larger round step: 2 after 1, 5 after 2, 10 after 5.
  private static func above(_ step: Double) -> Double {
    var power = 1.0
    while power > step * 1.000_001 { power /= 10 }
    while power * 10 <= step * 1.000_001 { power *= 10 }
    switch step / power {
    case ..<1.5: return power * 2
    case ..<3: return power * 5
    default: return power * 10
    }
  }

  /// The multiples of a step that enclose two values: the first, and how many steps from there.
  private static func ends(_ low: Double, _ high: Double, _ step: Double) -> (first: Int, count: Int) {
    let first = Int((low / step + 1e-9).rounded(.down))
    let last = Int((high / step - 1e-9).rounded(.up))
    return (first, max(1, last - first))
  }
}
