import CNcurses

/// The pairs of colours in use; ncurses wants each made once, before its first use.
struct ColourPairs {
  /// How many colours there are; 0 for none.
  let colourCount: Int
  private let capacity: Int
  /// The numbers of the pairs made so far, by their two colours in one number.
  private var pairs: [Int: Int32] = [:]

  /// Those of the open screen.
  init(colourCount: Int, capacity: Int) {
    self.colourCount = colourCount
    self.capacity = capacity
  }

  /// The pair of two of the terminal's colours, `nil` for its own; 0 when there is no room for another.
  mutating func pair(foreground: UInt8?, background: UInt8?) -> Int32 {
    guard colourCount >= 8 else { return 0 }
    if foreground == nil, background == nil { return 0 }
    let text = foreground.map(Int.init) ?? -1
    let ground = background.map(Int.init) ?? -1
    let key = (text + 1) << 9 | (ground + 1)
    if let known = pairs[key] { return known }
    let number = Int32(pairs.count + 1)
    guard Int(number) < capacity else { return 0 }
    let made = cnc_make_pair(number, Int32(text), Int32(ground))
    pairs[key] = made == 1 ? number : 0
    return made == 1 ? number : 0
  }
}
