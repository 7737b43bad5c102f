/// Adds decimal figures without the noise that binary numbers bring in.
///
/// Published scores have at most seven decimals; their sums are brought back to twelve, so that equal
/// sums are equal (and share a rank) whatever the order of adding, and no digit of a figure is lost.
enum DecimalSum {
  static func clean(_ sum: Double) -> Double {
    let scaled = (sum * 1e12).rounded()
    return scaled.magnitude < 0x1p53 ? scaled / 1e12 : sum
  }
}
