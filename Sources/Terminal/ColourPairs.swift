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

  /// The pair of two colours of the palette of 256, `nil` for the terminal's own; 0 when there is no
  /// room for another.
  mutating func pair(foreground: UInt8?, background: UInt8?) -> Int32 {
    guard colourCount >= 8 else { return 0 }
    let colours = reduced(foreground, background)
    if colours.foreground == nil, colours.background == nil { return 0 }
    if let known = pairs[colours] { return known }
    let number = Int32(pairs.count + 1)
    guard Int(number) < capacity else { return 0 }
    let made = cnc_make_pair(
      number, colours.foreground.map(Int32.init) ?? -1, colours.background.map(Int32.init) ?? -1)
    pairs[colours] = made == 1 ? number : 0
    return made == 1 ? number : 0
  }

  /// Two colours that become the same would hide the text: then the text is black or white.
  private func reduced(_ foreground: UInt8?, _ background: UInt8?) -> Colours {
    let text = foreground.map { ColourReduction.reduce($0, to: colourCount) }
    let ground = background.map { ColourReduction.reduce($0, to: colourCount) }
    guard let text, let ground, text == ground, foreground != background else {
      return Colours(foreground: text, background: ground)
    }
    return Colours(foreground: ground == 0 || ground == 4 || ground == 8 ? 7 : 0, background: ground)
  }
}
