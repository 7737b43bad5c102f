import CNcurses

/// The pairs of colours in use; ncurses wants each made once, before its first use.
struct ColourPairs {
  /// How many colours there are; 0 for none.
  let colourCount: Int
  private let capacity: Int
  private var pairs: [Colours: Int32] = [:]

  private struct Colours: Hashable {
    var foreground: UInt8?
    var background: UInt8?
  }

  /// Those of the open screen.
  init(colourCount: Int, capacity: Int) {
    self.colourCount = colourCount
    self.capacity = capacity
  }

  /// The pair of two of the terminal's colours, `nil` for its own; 0 when there is no room for another.
  mutating func pair(foreground: UInt8?, background: UInt8?) -> Int32 {
    guard colourCount >= 8 else { return 0 }
    let colours = Colours(foreground: foreground, background: background)
    if colours.foreground == nil, colours.background == nil { return 0 }
    if let known = pairs[colours] { return known }
    let number = Int32(pairs.count + 1)
    guard Int(number) < capacity else { return 0 }
    let made = cnc_make_pair(
      number, colours.foreground.map(Int32.init) ?? -1, colours.background.map(Int32.init) ?? -1)
    pairs[colours] = made == 1 ? number : 0
    return made == 1 ? number : 0
  }
}
