/// The middle of some figures.
func median(_ figures: [Double]) -> Double {
  let sorted = figures.sorted()
  guard !sorted.isEmpty else { return .nan }
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// A figure with so many decimals.
func shown(_ figure: Double, _ decimals: Int = 1) -> String {
  guard figure.isFinite else { return "–" }
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let rounded = (figure * scale).rounded()
  guard decimals > 0 else { return String(Int(rounded)) }
  let digits = String(Int(rounded.magnitude))
  let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
  return (rounded < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
}

/// Prints a table in Markdown.
func printTable(_ head: [String], _ rows: [[String]]) {
  print("| " + head.joined(separator: " | ") + " |")
  print("|" + head.enumerated().map { $0.offset == 0 ? "---|" : "---:|" }.joined())
  for row in rows { print("| " + row.joined(separator: " | ") + " |") }
  print("")
}
