/// Finds the nearest colour where a terminal has fewer than 256.
enum ColourReduction {
  /// The nearest of the first `count` colours of the palette.
  static func reduce(_ colour: UInt8, to count: Int) -> UInt8 {
    if Int(colour) < count { return colour }
    if colour < 16, count >= 8 { return colour - 8 }
    let wanted = rgb(colour)
    var best: UInt8 = 0
    var bestDistance = Int.max
    for candidate in 0..<UInt8(min(count, 16)) {
      let distance = zip(wanted, rgb(candidate)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      if distance < bestDistance { (best, bestDistance) = (candidate, distance) }
    }
    return best
  }

  /// The usual red, green and blue of a colour of the palette.
  private static func rgb(_ colour: UInt8) -> [Int] {
    let index = Int(colour)
    switch index {
    case 7: return [192, 192, 192]
    case 8: return [128, 128, 128]
    case 0..<16:
      let level = index < 8 ? 160 : 255
      return [index & 1, index >> 1 & 1, index >> 2 & 1].map { $0 * level }
    case 16..<232:
      let place = index - 16
      return [place / 36, place / 6 % 6, place % 6].map { $0 == 0 ? 0 : 55 + 40 * $0 }
    default: return Array(repeating: 8 + 10 * (index - 232), count: 3)
    }
  }
}
