/// A colour by its parts, 0–255 each.
public struct RGB: Hashable, Sendable {
  /// The parts.
  public var red: UInt8
  /// The parts.
  public var green: UInt8
  /// The parts.
  public var blue: UInt8

  var isGrey: Bool { red == green && green == blue }

  /// A colour.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }
}

/// The 256 colours of a terminal, as xterm has them.
public enum Palette {
  /// The names of the first 16, as theme files write them.
  public static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright_black", "bright_red", "bright_green", "bright_yellow", "bright_blue", "bright_magenta",
    "bright_cyan", "bright_white",
  ]

  /// What a colour of the palette looks like: the base colours of xterm, its cube, its greys.
  ///
  /// People may have changed the first 16; the other 240 look the same nearly everywhere.
  public static func rgb(_ index: UInt8) -> RGB {
    if index < 16 { return base[Int(index)] }
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      return RGB(red: grey, green: grey, blue: grey)
    }
    let cube = Int(index) - 16
    return RGB(red: steps[cube / 36], green: steps[cube / 6 % 6], blue: steps[cube % 6])
  }

  /// The colour among the first 8 or 16 that looks most like a colour of the palette.
  public static func nearest(of index: UInt8, count: Int) -> UInt8 {
    let count = min(max(1, count), 16)
    guard index >= count else { return index }
    let wanted = rgb(index)
    var best = 0
    for candidate in 0..<count where distance(base[candidate], wanted) < distance(base[best], wanted) {
      best = candidate
    }
    return UInt8(best)
  }

  static func distance(_ left: RGB, _ right: RGB) -> Int {
    let parts = [(left.red, right.red), (left.green, right.green), (left.blue, right.blue)]
    return parts.reduce(0) { $0 + (Int($1.0) - Int($1.1)) * (Int($1.0) - Int($1.1)) }
  }

  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  private static let base: [RGB] = [
    RGB(red: 0, green: 0, blue: 0), RGB(red: 205, green: 0, blue: 0),
    RGB(red: 0, green: 205, blue: 0), RGB(red: 205, green: 205, blue: 0),
    RGB(red: 0, green: 0, blue: 238), RGB(red: 205, green: 0, blue: 205),
    RGB(red: 0, green: 205, blue: 205), RGB(red: 229, green: 229, blue: 229),
    RGB(red: 127, green: 127, blue: 127), RGB(red: 255, green: 0, blue: 0),
    RGB(red: 0, green: 255, blue: 0), RGB(red: 255, green: 255, blue: 0),
    RGB(red: 92, green: 92, blue: 255), RGB(red: 255, green: 0, blue: 255),
    RGB(red: 0, green: 255, blue: 255), RGB(red: 255, green: 255, blue: 255),
  ]
}
